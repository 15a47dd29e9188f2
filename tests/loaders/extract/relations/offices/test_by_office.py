"""Two posts of one person beside each other, and posts that somebody has by another."""

import pytest

from tests.loaders.extract.reading import statements


@pytest.mark.parametrize(
    "said",
    [
        "Các chức danh được xét: Phó Chánh Văn phòng; Giám đốc Sở Nội vụ kiêm Bí thư Đảng ủy Sở Nội vụ Lâm Đồng.",
        "Tân Chủ tịch UBND tỉnh Lâm Đồng là Bí thư Đảng ủy UBND tỉnh Lâm Đồng khóa trước.",
        "Chủ tịch HĐND tỉnh Lâm Đồng tiếp tục giữ chức Chủ tịch HĐND tỉnh Lâm Đồng.",
        "Người ký không phải là Giám đốc Sở Tài chính Lâm Đồng mà là Phó Chủ tịch UBND tỉnh Lâm Đồng.",
        "Theo Chủ tịch kiêm Tổng Giám đốc Tập đoàn Sao Mai, vốn đã đủ.",
        "Đại hội bầu nguyên Phó Chủ tịch UBND tỉnh Lâm Đồng làm Chủ tịch HĐND tỉnh Lâm Đồng.",
    ],
)
def test_two_posts_of_one_person_are_not_tied_by_office(said: str) -> None:
    assert statements(said, "EX_OFFICIO") == set()


@pytest.mark.parametrize(
    "said",
    [
        "Bí thư Đảng ủy xã Đạ Tẻh đồng thời là Chủ tịch HĐND xã Đạ Tẻh.",
        "Tỉnh thực hiện Bí thư Đảng ủy xã Đạ Tẻh kiêm Chủ tịch HĐND xã Đạ Tẻh.",
        "Từ tháng 7, do Bí thư Đảng ủy xã Đạ Tẻh làm Chủ tịch HĐND xã Đạ Tẻh.",
        "Bí thư Đảng ủy xã Đạ Tẻh làm Chủ tịch HĐND xã Đạ Tẻh.",
    ],
)
def test_post_that_another_brings_is_told(said: str) -> None:
    found = statements(said, "EX_OFFICIO")
    assert {(one, other) for _, one, other, _ in found} == {
        ("Bí thư | Đảng ủy xã Đạ Tẻh", "Chủ tịch | Hội đồng nhân dân xã Đạ Tẻh")
    }

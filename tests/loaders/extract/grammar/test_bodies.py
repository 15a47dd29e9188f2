"""Names of bodies as titles name them: zones, regions, boards, marks, ranks that share a body."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("post", "title", "body"),
    [
        (
            "Trưởng Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
            "Trưởng Ban",
            "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
        ),
        ("Giám đốc Đài Khí tượng Thủy văn khu vực Bắc Bộ", "Giám đốc", "Đài Khí tượng Thủy văn khu vực Bắc Bộ"),
        ("Trưởng Ban Dân tộc tỉnh", "Trưởng Ban", "Ban Dân tộc tỉnh Lâm Đồng"),
        ("Trưởng Ban Dân tộc HĐND tỉnh", "Trưởng Ban", "Ban Dân tộc Hội đồng nhân dân tỉnh Lâm Đồng"),
        ("Phó Chánh án phụ trách TAND tỉnh", "Phó Chánh án", "Tòa án nhân dân tỉnh Lâm Đồng"),
        ("Phó Chánh án Thường trực TAND tỉnh", "Phó Chánh án Thường trực", "Tòa án nhân dân tỉnh Lâm Đồng"),
        ("Bí thư Đoàn xã Đạ Tẻh", "Bí thư", "Đoàn xã Đạ Tẻh"),
        ("Đồn trưởng Đồn Biên phòng Cô Tô", "Đồn trưởng", "Đồn Biên phòng Cô Tô"),
        ("Chỉ huy trưởng Bộ đội Biên phòng tỉnh", "Chỉ huy trưởng", "Bộ đội Biên phòng tỉnh Lâm Đồng"),
        (
            "Cục trưởng Cục Khoa học, Công nghệ và Thông tin",
            "Cục trưởng",
            "Cục Khoa học, Công nghệ và Thông tin",
        ),
        ("Phó Tổng Biên tập Báo Khoa học và Phát triển", "Phó Tổng Biên tập", "Báo Khoa học và Phát triển"),
        ("Trưởng phòng Tổ chức, Ban Nội chính Tỉnh ủy", "Trưởng phòng", "Phòng Tổ chức Ban Nội chính Tỉnh ủy Lâm Đồng"),
    ],
)
def test_title_and_body(post: str, title: str, body: str) -> None:
    assert holds(f"{post} Tạ Duy Hưng dự họp.") == {("Tạ Duy Hưng", f"{title} | {body}", "asserted")}


def test_two_ranks_share_a_body() -> None:
    text = "Ông Lưu Văn An từng giữ các chức vụ: Phó Chủ tịch, Chủ tịch UBND huyện Than Uyên."

    assert holds(text, published="2025-03-01") == {
        ("Lưu Văn An", "Phó Chủ tịch | Ủy ban nhân dân huyện Than Uyên", "former"),
        ("Lưu Văn An", "Chủ tịch | Ủy ban nhân dân huyện Than Uyên", "former"),
    }


def test_organisers_of_an_event_are_no_party_board() -> None:
    assert holds("Ban Tổ chức lễ tang gồm 15 người. Trưởng Ban Tổ chức hội thi Lưu Văn An nói.") == set()


def test_article_about_a_ward_keeps_to_it() -> None:
    text = (
        "UBND phường Xuân Hương và Đảng ủy phường Xuân Hương họp. UBND phường Xuân Hương báo cáo.\n\n"
        "Bà Hà Thị Bình từng ở phường Cam Ly.\n\nPhó Chủ tịch UBND phường Lưu Văn An kết luận."
    )

    assert ("Lưu Văn An", "Phó Chủ tịch | Ủy ban nhân dân phường Xuân Hương", "asserted") in holds(text)

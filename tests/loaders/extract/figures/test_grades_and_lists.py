"""Grades and least sizes inside a measure; a count told of several; a name that is not understood is no measure."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures, owners, ranks, values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tỷ lệ người dân từ 16 tuổi trở lên có tài khoản định danh mức độ 2 hiện đạt 81,4%.",
         ("tỷ lệ người dân từ 16 tuổi trở lên có tài khoản định danh mức độ 2", 81.4)),
        ("Tỷ lệ hồ sơ trực tuyến mức độ 3, mức độ 4 đạt 66,8%.", ("tỷ lệ hồ sơ trực tuyến mức độ 3, mức độ 4", 66.8)),
        ("92,1% phản ánh được xử lý qua kênh số; lắp 2,1 triệu công tơ điện tử, chiếm 77,5% tổng số công tơ.",
         ("tỷ lệ công tơ điện tử trong tổng số công tơ", 77.5)),
    ],
)  # fmt: skip
def test_measure_with_a_number_in_it(text: str, found: tuple[str, float]) -> None:
    assert found in values(f"Tập đoàn Điện lực Việt Nam báo cáo. {text}") | values(text)


@pytest.mark.parametrize(
    "text",
    [
        "Viettel Lâm Đồng, VNPT Lâm Đồng, MobiFone Lâm Đồng xóa 270 thôn lõm sóng.",
        "Các xã Tân Hội, Nậm Khòa, Pà Cuông còn 90 thôn chưa có sóng di động.",
    ],
)
def test_count_told_of_several(text: str) -> None:
    assert figures(text) == set()


def test_count_of_the_last_named() -> None:
    text = "Sau khi nhận xã Tân Hà (hợp nhất xã Nam Hà và xã Tân Hội), Lâm Đồng còn 90 thôn chưa có sóng di động."
    assert owners(text) == {("tỉnh Lâm Đồng", 90.0)}


def test_name_that_is_not_understood_is_no_measure() -> None:
    text = "Tỷ lệ hồ sơ trực tuyến cấp xã toàn tỉnh đạt 80,4%; Nậm Khòa đạt 72,2%, Pà Cuông 61,9%."
    assert {value for _, value in values(text)} == {80.4}


def test_places_that_were_joined_own_no_rank_of_the_whole() -> None:
    text = "Vĩnh Long (hợp nhất từ Vĩnh Long, Bến Tre, Trà Vinh) đứng thứ 18/34 về PII."
    assert {subject for subject, _, _, _ in ranks(text)} == {"tỉnh Vĩnh Long"}

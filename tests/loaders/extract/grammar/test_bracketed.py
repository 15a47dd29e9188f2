"""Short forms in brackets inside the name of a body, between what it is and where it is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("post", "title", "body"),
    [
        ("Giám đốc Kho bạc Nhà nước (KBNN) tỉnh", "Giám đốc", "Kho bạc Nhà nước tỉnh Lâm Đồng"),
        ("Giám đốc Kho bạc Nhà nước (KBNN) khu vực VI", "Giám đốc", "Kho bạc Nhà nước khu vực VI"),
        ("Giám đốc Bảo hiểm xã hội (BHXH) khu vực IX", "Giám đốc", "Bảo hiểm xã hội khu vực IX"),
        ("Chánh án Tòa án nhân dân (TAND) khu vực 3", "Chánh án", "Tòa án nhân dân khu vực 3"),
        (
            "Giám đốc Ngân hàng Nhà nước (NHNN) chi nhánh tỉnh Lâm Đồng",
            "Giám đốc",
            "Ngân hàng Nhà nước Chi nhánh tỉnh Lâm Đồng",
        ),
        ("Giám đốc Ngân hàng Nhà nước (NHNN) khu vực 9", "Giám đốc", "Ngân hàng Nhà nước Chi nhánh Khu vực 9"),
        ("Thống đốc Ngân hàng Nhà nước (NHNN)", "Thống đốc", "Ngân hàng Nhà nước Việt Nam"),
        (
            "Chủ tịch Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh",
            "Chủ tịch",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng",
        ),
        (
            "Bí thư Ban Chấp hành (BCH) Đảng bộ huyện Than Uyên",
            "Bí thư",
            "Ban Chấp hành Đảng bộ huyện Than Uyên",
        ),
        (
            "Giám đốc Ngân hàng Chính sách xã hội (NHCSXH) chi nhánh tỉnh Lâm Đồng",
            "Giám đốc",
            "Ngân hàng Chính sách xã hội chi nhánh tỉnh Lâm Đồng",
        ),
    ],
)
def test_name_goes_on_behind_its_short_form(post: str, title: str, body: str) -> None:
    assert holds(f"{post} Tạ Duy Hưng dự họp.") == {("Tạ Duy Hưng", f"{title} | {body}", "asserted")}

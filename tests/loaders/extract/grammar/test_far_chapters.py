"""Associations of people from a province who live elsewhere are not that of the province."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "body",
    [
        "Hội Doanh nhân Quảng Nam phía Nam",
        "Hội Doanh nhân Nghệ An tại TP.HCM",
        "Hội Doanh nhân Nghệ An tại thành phố Hồ Chí Minh",
        "Hiệp hội Doanh nghiệp Thanh Hóa ở phía Nam",
        "Hội Doanh nhân trẻ Quảng Nam khu vực phía Bắc",
    ],
)
def test_association_elsewhere_has_its_own_name(body: str) -> None:
    found = holds(f"Ông Lò Văn Chiêng, Chủ tịch {body}, cho biết.")
    assert found == {("Lò Văn Chiêng", f"Chủ tịch | {body}", "asserted")}


@pytest.mark.parametrize("behind", ["", " tại lễ ký", " ở Nghệ An"])
def test_association_at_home_is_that_of_the_province(behind: str) -> None:
    found = holds(f"Ông Lò Văn Chiêng, Chủ tịch Hội Doanh nhân Nghệ An{behind}, cho biết.")
    assert found == {("Lò Văn Chiêng", "Chủ tịch | Hội Doanh nhân tỉnh Nghệ An", "asserted")}


@pytest.mark.parametrize("place", ["Thái Bình", "Hà Nam Ninh", "Tây Nguyên"])
def test_region_closes_the_name_of_an_agency(place: str) -> None:
    found = holds(f"Ông Lò Văn Chiêng, Cục trưởng Cục Dự trữ Nhà nước khu vực {place}, cho biết.")
    assert found == {("Lò Văn Chiêng", f"Cục trưởng | Cục Dự trữ Nhà nước khu vực {place}", "asserted")}

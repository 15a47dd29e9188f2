"""Agencies of the police with their codes: their whole names, whose they are, and codes that stand alone."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_CYBER = "An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao"


@pytest.mark.parametrize(
    ("post", "told"),
    [
        (
            "Cục trưởng Cục Cảnh sát điều tra tội phạm về trật tự xã hội - C02, Bộ Công an",
            "Cục trưởng | Cục Cảnh sát điều tra tội phạm về trật tự xã hội",
        ),
        ("Phó Cục trưởng Cục Cảnh sát giao thông (C08), Bộ Công an", "Phó Cục trưởng | Cục Cảnh sát giao thông"),
        (f"Phó Cục trưởng Cục {_CYBER} - A05 (Bộ Công an)", f"Phó Cục trưởng | Cục {_CYBER}"),
        (
            "Trưởng phòng Cảnh sát hình sự - PC02, Công an tỉnh Lâm Đồng",
            "Trưởng phòng | Phòng Cảnh sát hình sự Công an tỉnh Lâm Đồng",
        ),
        (
            "Trưởng phòng Cảnh sát hình sự (PC02) Công an tỉnh Lâm Đồng",
            "Trưởng phòng | Phòng Cảnh sát hình sự Công an tỉnh Lâm Đồng",
        ),
    ],
)
def test_agency_with_its_code(post: str, told: str) -> None:
    assert holds(f"Đại tá Tạ Duy Hưng, {post}, cho biết.") == {("Tạ Duy Hưng", told, "asserted")}


def test_owner_behind_the_code_is_not_the_one_named_before() -> None:
    text = (
        "Giám đốc Công an TP Đà Nẵng Lưu Văn An dự. Thượng tá Tạ Duy Hưng, Trưởng phòng Cảnh sát hình sự - PC02, "
        "Công an tỉnh Lâm Đồng, trình bày."
    )
    told = ("Tạ Duy Hưng", "Trưởng phòng | Phòng Cảnh sát hình sự Công an tỉnh Lâm Đồng", "asserted")
    assert told in holds(text)


@pytest.mark.parametrize("code", ["A05", "C06"])
@pytest.mark.parametrize("told", ["Đại tá Tạ Duy Hưng, Phó Cục trưởng {}, nói.", "Phó Cục trưởng {} Tạ Duy Hưng nói."])
def test_code_alone_is_not_the_agency_named_before(code: str, told: str) -> None:
    text = f"Cục trưởng Cục Cảnh sát giao thông Lưu Văn An dự. {told.format(code)}"
    assert holds(text) == {
        ("Lưu Văn An", "Cục trưởng | Cục Cảnh sát giao thông", "asserted"),
        ("Tạ Duy Hưng", f"Phó Cục trưởng | {code}", "asserted"),
    }


@pytest.mark.parametrize(
    "told", ["Đại tá Tạ Duy Hưng, Phó Cục trưởng C08, nói.", "Phó Cục trưởng C08 Tạ Duy Hưng nói."]
)
def test_code_told_behind_the_name_is_that_agency(told: str) -> None:
    text = f"Cục Cảnh sát giao thông (C08) họp. {told}"
    assert holds(text) == {("Tạ Duy Hưng", "Phó Cục trưởng | Cục Cảnh sát giao thông", "asserted")}

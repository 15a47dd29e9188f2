"""Posts of a school that is a member of a university, both by their short forms (`Trường ĐH`, `ĐH Quốc gia`)."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO, _OTHER = "Đỗ Bình Minh", "Phan Văn Sáng"


@pytest.mark.parametrize("around", ["ĐH Quốc gia TP.HCM", "Đại học Quốc gia TP.HCM", "ĐH Huế"])
@pytest.mark.parametrize("school", ["Trường ĐH Bách khoa", "Trường Đại học Bách khoa"])
def test_principal_and_centre_are_of_the_school(around: str, school: str) -> None:
    said = (
        f"{around} trao quyết định bổ nhiệm ông {_WHO} giữ chức hiệu trưởng {school}.\n"
        f"Ông {_OTHER} thôi chức hiệu trưởng vì hết tuổi. Bà Lê Thị Tâm là giám đốc Trung tâm Ươm tạo của nhà trường."
    )
    found = {who: what for who, what, _ in holds(said, about=around)}
    assert found[_WHO] == found[_OTHER] == f"Hiệu trưởng | {school}"
    assert found["Lê Thị Tâm"] == f"Giám đốc | Trung tâm Ươm tạo {school}"

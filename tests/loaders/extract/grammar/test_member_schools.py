"""A member school is not the university around it, and its name with and without that university is one."""

from __future__ import annotations

from tests.loaders.extract.reading import holds

_HEAD = "Công đoàn Trường Đại học Luật bầu ban chấp hành khóa mới\n\n"
_LEAD = (
    "Công đoàn Trường Đại học Luật, Đại học Huế họp ngày 12/4. Dự có PGS.TS Hồ Viễn Lâm, Phó Giám đốc Đại học Huế; "
    "TS Tôn Thất Xuân, Bí thư Đảng ủy, Hiệu trưởng nhà trường.\n\nĐại học Huế có chín trường. Đại học Huế họp sau.\n\n"
)
_SCHOOL = "Trường Đại học Luật, Đại học Huế"


def _held(text: str) -> set[tuple[str, str, str]]:
    return holds(text, about=_HEAD.strip())


def test_post_of_the_school_is_not_of_the_university() -> None:
    assert _held(_LEAD) >= {
        ("Tôn Thất Xuân", f"Hiệu trưởng | {_SCHOOL}", "asserted"),
        ("Tôn Thất Xuân", f"Bí thư | Đảng ủy {_SCHOOL}", "asserted"),
        ("Hồ Viễn Lâm", "Phó Giám đốc | Đại học Huế", "asserted"),
    }


def test_short_name_is_the_same_school() -> None:
    said = f"{_LEAD}Ông Nguyễn Khoa Bình, Chủ tịch Công đoàn Trường Đại học Luật, trình bày báo cáo."
    assert ("Nguyễn Khoa Bình", f"Chủ tịch | Công đoàn {_SCHOOL}", "asserted") in _held(said)


def test_youth_union_of_the_school() -> None:
    said = f"{_LEAD}Cùng dự có Bí thư Đoàn Trường Mai Bá Hân và bà Lê Thị Hoa, Phó Bí thư Đoàn trường."
    assert _held(said) >= {
        ("Mai Bá Hân", f"Bí thư | Đoàn {_SCHOOL}", "asserted"),
        ("Lê Thị Hoa", f"Phó Bí thư | Đoàn {_SCHOOL}", "asserted"),
    }


def test_surname_and_middle_name_are_no_youth_union() -> None:
    said = f"{_LEAD}Ông Đoàn Trường Sinh, Giám đốc Sở Y tế thành phố Huế, dự."
    assert "Đoàn Trường Sinh" in {who for who, _, _ in _held(said)}


def test_inspection_committee_is_of_the_union_of_the_headline() -> None:
    said = f"{_LEAD}TS Lê Văn Thuần làm Chủ nhiệm Ủy ban Kiểm tra."
    assert ("Lê Văn Thuần", f"Chủ nhiệm | Ủy ban Kiểm tra Công đoàn {_SCHOOL}", "asserted") in _held(said)

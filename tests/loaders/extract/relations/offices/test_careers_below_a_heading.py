"""Lists of dated posts below a heading that alone names whose they are."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN = "Lê Văn An"
_HEADINGS = (
    f"Quá trình công tác của ông {AN}:",
    f"Tóm tắt quá trình công tác của đồng chí {AN}",
    f"Quá trình công tác của ông {AN} tại tỉnh:",
)


@pytest.mark.parametrize("heading", _HEADINGS)
@pytest.mark.parametrize("mark", ["", "- ", "- Từ "])
def test_each_dated_line_is_of_who_stands_in_the_heading(heading: str, mark: str) -> None:
    said = (
        f"{heading}\n{mark}9/1993 - 8/1997: Chuyên viên Sở Y tế.\n"
        f"{mark}9/1997 đến 8/2005: Phó Giám đốc Sở Y tế, Giám đốc Sở Nội vụ.\n"
        f"{mark}9/2005 đến nay: Bí thư Huyện ủy Lạc Dương, kiêm Chủ tịch HĐND huyện Lạc Dương."
    )
    assert holds(said) == {
        (AN, "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
        (AN, "Giám đốc | Sở Nội vụ Lâm Đồng", "former"),
        (AN, "Bí thư | Huyện ủy Lạc Dương", "asserted"),
        (AN, "Chủ tịch | Hội đồng nhân dân huyện Lạc Dương", "asserted"),
    }


@pytest.mark.parametrize(
    "behind",
    [
        "Hội nghị kết thúc. 2020 đến 2025: Giám đốc Sở Nội vụ báo cáo.",
        "2020 đến 2025: Giám đốc Sở Nội vụ Trần Thị Bảo làm Trưởng đoàn.",
    ],
)
def test_line_of_something_else_ends_the_list(behind: str) -> None:
    said = f"Quá trình công tác của ông {AN}:\n2010 đến 2015: Giám đốc Sở Y tế.\n{behind}"
    assert {what for who, what, _ in holds(said) if who == AN} == {"Giám đốc | Sở Y tế Lâm Đồng"}


def test_firm_that_distributes_is_read_whole() -> None:
    said = f"Ông {AN}, Tổng Giám đốc Công ty TNHH Phân phối Sao Mai, dự."
    assert holds(said) == {(AN, "Tổng Giám đốc | Công ty TNHH Phân phối Sao Mai", "asserted")}


@pytest.mark.parametrize(
    "heading", ["Quá trình công tác:", "Quá trình công tác của ông:", "Tóm tắt quá trình công tác"]
)
def test_heading_without_a_name_is_of_who_was_told_of(heading: str) -> None:
    said = (
        f"Ông {AN} sinh năm 1971, thạc sĩ kinh tế.\n{heading}\n"
        "- Từ 2010 đến 2015: Phó Giám đốc Sở Y tế\n- Từ 2015 đến nay: Giám đốc Sở Nội vụ"
    )
    assert holds(said) == {
        (AN, "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
        (AN, "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize("opening", [f"Quá trình công tác của ông {AN}", f"Ông {AN} trải qua các vị trí"])
@pytest.mark.parametrize("until", ["đến nay", "- nay"])
def test_dated_posts_of_one_sentence(opening: str, until: str) -> None:
    said = f"{opening}: 2010 - 2015: Phó Giám đốc Sở Y tế; 2015 {until}: Giám đốc Sở Nội vụ."
    assert holds(said) == {
        (AN, "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
        (AN, "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
    }


def test_heading_behind_somebody_else_or_nobody_gives_nothing() -> None:
    said = "Hội nghị kết thúc.\nQuá trình công tác:\n- Từ 2010 đến 2015: Phó Giám đốc Sở Y tế"
    assert holds(said) == set()


@pytest.mark.parametrize("called", ["", " (Năm An)", " (tức Sáu Rạng)"])
def test_posts_below_a_name_with_what_somebody_is_called_too(called: str) -> None:
    said = f"Đồng chí LÊ VĂN AN{called}\n\nSinh năm 1938; nguyên Bí thư Huyện ủy Lạc Dương, nguyên Giám đốc Sở Y tế."
    assert holds(said) == {
        (AN, "Bí thư | Huyện ủy Lạc Dương", "former"),
        (AN, "Giám đốc | Sở Y tế Lâm Đồng", "former"),
    }


@pytest.mark.parametrize("through", ["qua các chức vụ:", "đã qua nhiều cương vị:", "lần lượt qua các vị trí:"])
def test_posts_that_somebody_went_through(through: str) -> None:
    said = (
        f"Sau năm 1975, ông {AN} {through} Bí thư Huyện ủy Lạc Dương (1976 - 1982); Giám đốc Sở Y tế (1983 - 1986); "
        "Phó Chủ tịch rồi Chủ tịch UBND tỉnh (1987 - 1995)."
    )
    assert holds(said) == {
        (AN, "Bí thư | Huyện ủy Lạc Dương", "former"),
        (AN, "Giám đốc | Sở Y tế Lâm Đồng", "former"),
        (AN, "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former"),
        (AN, "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former"),
    }


def test_who_passes_a_list_of_posts_has_none_of_them() -> None:
    assert holds(f"Ông {AN} thông qua các chức danh: Bí thư Huyện ủy Lạc Dương.") == set()

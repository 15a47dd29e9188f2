"""Names in the form of the annotated articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.records import ArticleFacts
from loaders.extractor import extract_file
from loaders.gold import gold_form

_ONE = "Ngày 3/4, Ban Chỉ đạo 57 tỉnh Cao Bằng họp. Ông Lê Văn Hòa là Trưởng Ban Chỉ đạo 57 tỉnh Cao Bằng."
_OTHER = "Ngày 5/4, Ban Chỉ đạo 57 tỉnh Lạng Sơn họp. Bà Trần Thị Mận là Trưởng Ban Chỉ đạo 57 tỉnh Lạng Sơn."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (_ONE, {"Ban Chỉ đạo 57 tỉnh"}),
        (f"{_ONE}\n\n{_OTHER}", {"Ban Chỉ đạo 57 tỉnh Cao Bằng", "Ban Chỉ đạo 57 tỉnh Lạng Sơn"}),
        (f"{_ONE}\n\n{_OTHER}".replace("57 tỉnh", "chuyển đổi số"), {"Ban Chỉ đạo chuyển đổi số"}),
    ],
)
def test_committee_of_one_of_two_provinces_keeps_the_province(text: str, names: set[str], tmp_path: Path) -> None:
    path = tmp_path / "bai.txt"
    path.write_text(f"Chuyển đổi số\n\n{text}", "utf-8")
    facts = extract_file(path)
    assert isinstance(facts, ArticleFacts)
    form = gold_form(facts, "bai")
    assert {item["name"] for item in form["committees"]} == names
    assert {item["committee"] for item in form["relations"] if item["type"] == "LEADS"} == names


@pytest.mark.parametrize(("day", "name"), [("2024-12-31", "Thừa Thiên Huế"), ("2025-01-01", "Huế")])
def test_a_province_bears_the_name_of_its_day(day: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / "bai.txt"
    path.write_text(f"Thừa Thiên Huế họp\n\n{day}\n\nBan Chỉ đạo chuyển đổi số tỉnh Thừa Thiên Huế họp.", "utf-8")
    facts = extract_file(path)
    assert isinstance(facts, ArticleFacts)
    form = gold_form(facts, "bai")
    assert form["provinces"] == [name]
    assert {item.get("province") for item in form["committees"]} == {name}

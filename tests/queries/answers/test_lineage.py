"""Answers about bodies that were merged say what became of them."""

from __future__ import annotations

import pytest

from graph.dates import PartialDate
from graph.store import Store
from loaders.extract.things import Body, Title, Unit
from loaders.link.keys import Keys
from loaders.write.writer import Writer
from queries.answers.answer import ask
from tests.factories import Draft, official

MINISTRY = Body("Bộ Thông tin và Truyền thông", "ministry", "ministry", "ministry")
DISTRICT = Body(
    "Ủy ban nhân dân huyện Cao Phong", "government", "government", "people_committee", "Hòa Bình",
    Unit("huyện", "Cao Phong", "Hòa Bình"),
)  # fmt: skip


@pytest.fixture
def minister(embedded_store: Store) -> Store:
    """A minister of a ministry that ended, told in an article before."""
    keys = Keys(None, "")
    post, body = keys.position(Title("Bộ trưởng", "head", "", MINISTRY)), keys.body(MINISTRY)
    assert post is not None
    writer = Writer(embedded_store, "v1")
    writer.prepare()
    said = Draft("a", "2025-01-10").says("HOLDS", official("Lê An", "Bộ Thông tin và Truyền thông"), post)
    writer.write([said.says("AT", post, body).facts()])
    return embedded_store


@pytest.mark.parametrize(
    ("day", "kind", "noted"), [(None, "answer", True), ("2025-02-28", "answer", False), ("2025-03-01", "partial", True)]
)
def test_ask_says_what_became_of_a_ministry(minister: Store, day: str | None, kind: str, noted: bool) -> None:
    answer = ask(minister, "Ai là Bộ trưởng Bộ TT&TT?", PartialDate.parse(day) if day else None)
    assert (answer.kind, "Lê An" in answer.text) == (kind, True)
    assert ("Bộ Khoa học và Công nghệ từ 01/03/2025" in answer.text) == noted


def test_ask_asks_the_heir_where_nobody_is_known_of_a_former_province(story: Store) -> None:
    answer = ask(story, "Ai là Bí thư Tỉnh ủy Vĩnh Phúc?")
    assert answer.kind == "partial"
    assert answer.text.startswith("Vĩnh Phúc sáp nhập vào Phú Thọ từ ngày 01/07/2025")
    assert "Từ đó, ở Phú Thọ: Bí thư Tỉnh ủy Phú Thọ là Đặng Hùng Vương" in answer.text


def test_ask_leaves_the_heir_out_where_somebody_is_known_and_no_day_is_named(story: Store) -> None:
    answer = ask(story, "Ai là Bí thư Tỉnh ủy Hòa Bình?")
    assert (answer.kind, "Đặng Hùng Vương" in answer.text) == ("answer", False)
    assert "Hòa Bình sáp nhập vào Phú Thọ" in answer.text


@pytest.mark.parametrize(
    "question",
    ["Ai là Giám đốc Sở Y tế Bà Rịa - Vũng Tàu?", "ai la giam doc so y te ba ria vung tau", "gd so y te br-vt"],
)
def test_ask_asks_the_heir_of_a_province_with_a_dash_once(story: Store, question: str) -> None:
    answer = ask(story, question)
    assert answer.kind == "unknown"
    assert answer.text.count("Bà Rịa - Vũng Tàu sáp nhập vào Thành phố Hồ Chí Minh") == 1


def test_ask_says_what_became_of_a_province_of_which_nothing_is_known(story: Store) -> None:
    answer = ask(story, "Ai là Bí thư Tỉnh ủy Bắc Kạn?")
    assert (answer.kind, answer.evidence) == ("unknown", ())
    assert answer.text.endswith("Bắc Kạn sáp nhập vào Thái Nguyên từ ngày 01/07/2025 (Nghị quyết 202/2025/QH15).")


@pytest.mark.parametrize("question", ["Viện trưởng Viện Hải dương học là ai?", "Giám đốc Công ty Hà Nam Phát là ai?"])
def test_ask_takes_no_part_of_a_name_for_a_former_province(story: Store, question: str) -> None:
    assert (ask(story, question).kind, "Hải Dương" in ask(story, question).text) == ("unknown", False)


@pytest.fixture
def department(embedded_store: Store) -> Store:
    """The heads of a department that was merged into another, of that one, and of a district's committee."""
    keys = Keys(None, "")
    writer = Writer(embedded_store, "v1")
    writer.prepare()
    for number, (who, title, body, day) in enumerate([
        ("Lê An", "Giám đốc", _department("Sở Thông tin và Truyền thông Sơn La"), "2024-05-10"),
        ("Trần Bình", "Giám đốc", _department("Sở Khoa học và Công nghệ Sơn La"), "2025-04-10"),
        ("Vũ Chi", "Chủ tịch", DISTRICT, "2025-02-10"),
    ]):  # fmt: skip
        post = keys.position(Title(title, "head", "", body))
        assert post is not None
        said = Draft(str(number), day).says("HOLDS", official(who, body.name), post)
        writer.write([said.says("AT", post, keys.body(body)).facts()])
    return embedded_store


def _department(name: str) -> Body:
    return Body(name, "department", "department", "department", "Sơn La")


@pytest.mark.parametrize(
    ("day", "kind", "wanted"),
    [
        (None, "answer", ["là Lê An", "hợp nhất vào Sở Khoa học và Công nghệ Sơn La từ 03/2025 (45/2025/NĐ-CP)"]),
        ("2024-12-01", "answer", ["là Lê An"]),
        ("2025-08-01", "partial", ["Trước đó: Giám đốc Sở Thông tin và Truyền thông Sơn La là Lê An", "là Trần Bình"]),
    ],
)
def test_ask_says_what_became_of_a_department(department: Store, day: str | None, kind: str, wanted: list[str]) -> None:
    answer = ask(department, "Ai là Giám đốc Sở TT&TT Sơn La?", PartialDate.parse(day) if day else None)
    assert (answer.kind, [words for words in wanted if words not in answer.text]) == (kind, [])
    assert ("Trần Bình" in answer.text) == (day == "2025-08-01")


@pytest.mark.parametrize(("day", "kind"), [("2025-06-30", "answer"), ("2025-07-01", "partial")])
def test_ask_says_that_there_are_no_districts_any_more(department: Store, day: str, kind: str) -> None:
    answer = ask(department, "Ai là Chủ tịch UBND huyện Cao Phong?", PartialDate.parse(day))
    assert (answer.kind, "Vũ Chi" in answer.text) == (kind, True)
    assert ("Không còn cấp huyện từ ngày 01/07/2025" in answer.text) == (kind == "partial")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Sở Thông tin và Truyền thông Sơn La nay là sở nào?", "hợp nhất vào Sở Khoa học và Công nghệ Sơn La"),
        ("Bộ Thông tin và Truyền thông nay là bộ nào?", "hợp nhất vào Bộ Khoa học và Công nghệ từ 01/03/2025"),
    ],
)
def test_ask_tells_the_lineage_of_a_body(department: Store, question: str, said: str) -> None:
    answer = ask(department, question)
    assert (answer.kind, said in answer.text, answer.query) == ("answer", True, "body_lineage")

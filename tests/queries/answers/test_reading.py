"""How questions are read: roles, parties, who came before whom, topics in English, groups that help a committee."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask

READING = Path(__file__).parent / "reading"


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of reading/."""
    with open_store(folder=tmp_path_factory.mktemp("reading")) as store:
        Load(store).run(sorted(READING.glob("*.txt")))
        yield store


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        # the role that is asked for, in words that no head or deputy has
        ("Ủy viên Thường trực Ban Chỉ đạo chuyển đổi số xã Nậm Bua là ai?", "là Hoàng Chí Sủng"),
        ("uy vien thuong truc ban chi dao chuyen doi so xa nam bua la ai", "là Hoàng Chí Sủng"),
        ("Thư ký Ban Chỉ đạo chuyển đổi số xã Nậm Bua là ai?", "là Giàng Thị Máy"),
        ("Who is the secretary of the steering committee of Nậm Bua commune?", "Giàng Thị Máy"),
        ("Who is the deputy chairwoman of the Nam Bua steering committee?", "Tao Thị Lả"),
        ("Phó Chủ tịch Ban Chỉ đạo chuyển đổi số xã Nậm Bua là ai?", "là Tao Thị Lả"),
        # a commune without the word for one
        ("Trưởng Ban Chỉ đạo chuyển đổi số Nậm Bua là ai?", "là Lù Văn Pớ"),
        ("Who heads the Nam Bua steering committee?", "Lù Văn Pớ"),
        # a group by the committee that it helps, what stands behind `là`, a topic before its committee in English
        ("Tổ trưởng Tổ giúp việc Ban Chỉ đạo 57 tỉnh Lạng Sơn là ai?", "là Lương Bách Khoa"),
        ("to giup viec bcd 57 lang son do ai dung dau", "là Lương Bách Khoa"),
        ("Cơ quan thường trực của Ban Chỉ đạo 57 Lạng Sơn là cơ quan nào?", "là Sở Khoa học và Công nghệ Lạng Sơn"),
        ("co quan thuong truc cua bcd 57 lang son la so nao", "là Sở Khoa học và Công nghệ Lạng Sơn"),
        ("Who heads the election steering committee of Lang Son?", "Vi Thị Đào"),
        ("Who chairs Lang Son's election steering committee?", "Vi Thị Đào"),
    ],
)
def test_ask_reads_which_committee_and_which_role_in_it(reading: Store, question: str, wanted: str) -> None:
    answer = ask(reading, question)
    assert (answer.kind, wanted in answer.text, len(answer.facts)) == ("answer", True, 1), answer.text


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Thư ký Ban Chỉ đạo 57 tỉnh Lạng Sơn là ai?", "partial", "không nêu Thư ký"),
        ("chanh van phong ban chi dao 57 lang son la ai", "partial", "không nêu Chánh Văn phòng"),
        ("Cố vấn Ban Chỉ đạo chuyển đổi số xã Nậm Bua là ai?", "unknown", "Chưa hiểu"),
        ("Người phát ngôn của Ban Chỉ đạo 57 tỉnh Lạng Sơn là ai?", "unknown", "Chưa hiểu"),
        ("Tổ trưởng Tổ giúp việc Ban Chỉ đạo Đề án 06 tỉnh Lạng Sơn là ai?", "unknown", "Không có"),
        ("How many members does the Nam Pua steering committee have?", "unknown", "Not in the data"),
    ],
)
def test_ask_gives_no_head_for_another_role(reading: Store, question: str, kind: str, said: str) -> None:
    answer = ask(reading, question)
    assert (answer.kind, said in answer.text, answer.facts) == (kind, True, ()), answer.text


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Ai là Giám đốc Sở Công Thương Quảng Ngãi trước bà Phạm Mộ Đức?", "Đinh Ba Tơ"),
        ("giam doc so cong thuong quang ngai truoc pham mo duc la ai", "Đinh Ba Tơ"),
        ("Người tiền nhiệm của bà Phạm Mộ Đức là ai?", "Đinh Ba Tơ"),
        ("Bà Phạm Mộ Đức thay ai làm Giám đốc Sở Công Thương Quảng Ngãi?", "Đinh Ba Tơ"),
        ("Who was director of the Quang Ngai Department of Industry and Trade before Phạm Mộ Đức?", "Đinh Ba Tơ"),
        ("Ai thay ông Đinh Ba Tơ làm Giám đốc Sở Công Thương Quảng Ngãi?", "Phạm Mộ Đức"),
        ("Ai kế nhiệm ông Đinh Ba Tơ?", "Phạm Mộ Đức"),
        ("Chủ tịch UBND tỉnh Quảng Ngãi trước Nguyễn Trà Bồng là ai?", "Võ Lý Sơn"),  # called a former one
        ("Who succeeded Võ Lý Sơn as chairman of Quang Ngai?", "Nguyễn Trà Bồng"),
        ("Ai là Giám đốc Sở Công Thương Quảng Ngãi sau kỳ họp vừa rồi?", "Phạm Mộ Đức"),  # after no person
    ],
)
def test_ask_tells_who_came_before_and_after(reading: Store, question: str, wanted: str) -> None:
    answer = ask(reading, question)
    assert (answer.kind, [f.subject.name for f in answer.facts]) == ("answer", [wanted]), answer.text


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Ai là Giám đốc Sở Công Thương Quảng Ngãi trước ông Đinh Ba Tơ?", "partial"),
        ("Ai là Chủ tịch UBND tỉnh Quảng Ngãi trước bà Phạm Mộ Đức?", "unknown"),  # she was never in that seat
        ("Ai là Giám đốc Sở Công Thương Quảng Ngãi trước ông Lê Minh Long?", "unknown"),
        ("giam doc so cong thuong quang ngai truoc le minh long la ai", "unknown"),
        ("Ai thay ông Lê Minh Long làm Giám đốc Sở Công Thương Quảng Ngãi?", "unknown"),
    ],
)
def test_ask_names_nobody_for_one_before_who_is_not_told(reading: Store, question: str, kind: str) -> None:
    answer = ask(reading, question)
    assert (answer.kind, answer.facts) == (kind, ()), answer.text


def test_ask_ends_where_the_heir_cannot_be_put_in_the_place_of_a_former_province(reading: Store) -> None:
    assert ask(reading, "ai la giam doc cong ty dien luc ba ria vung tau").kind == "unknown"

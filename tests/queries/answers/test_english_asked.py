"""English questions, asked: they reach what the same Vietnamese question reaches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.dates import PartialDate
from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask

ENGLISH = Path(__file__).parent / "english"


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of english/."""
    with open_store(folder=tmp_path_factory.mktemp("english")) as store:
        Load(store).run(sorted(ENGLISH.glob("*.txt")))
        yield store


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Who is the chief judge of the Cao Bang people's court?", "Nông Thị Lựu"),
        ("Who is the deputy chief judge of Cao Bang provincial court?", "Hoàng Văn Tạo"),
        ("Who is the commander of the Cao Bang military command?", "Lục Văn Bính"),
        ("Who is the chairwoman of the Cao Bang Women's Union?", "Bế Thị Sáo"),
        ("Who is the head of the Organization Commission of the Cao Bang provincial party committee?", "Mã Văn Kỷ"),
        ("Who is the chief of the office of the Cao Bang People's Committee?", "La Văn Hếnh"),
        (
            ("Who heads the Cao Bang steering committee on science, technology, innovation"
            " and digital transformation?"), "Chu Văn Đán",
        ),
        (
            ("Who is the standing deputy head of Cao Bang's science, technology, innovation"
            " and digital transformation steering committee?"), "Vương Văn Slài",
        ),
        ("Who heads the smart border gate task force of Cao Bang?", "Hứa Văn Tài"),
        ("Who is the secretary of the Thuc Phan ward party committee?", "Lý Văn Phẩy"),
        ("Who is the police chief of Thuc Phan ward?", "Bàn Văn Dào"),
        ("Who is the chairman of Con Se special zone?", "Nguyễn Hải Sâm"),
        ("Who is the secretary of Kinh Mon town party committee?", "Vũ Đức Trạc"),
        ("What did Decision 911/QĐ-UBND replace?", "replaces Quyết định 404/QĐ-UBND"),
        ("Who is the director of the Cao Bang Department of Tourism?", "Du lịch Cao Bằng: Tô Văn Ngàn"),
        (
            "Who was the director of the Cao Bang Department of Tourism in October 2025?", "Cao Bằng: Đàm Văn Chấn",
        ),
        ("Who was the director of the Cao Bang Department of Tourism?", "before: Đàm Văn Chấn"),
        ("Who was appointed director of the Cao Bang Department of Tourism?", "Du lịch Cao Bằng: Tô Văn Ngàn"),
        ("Who is the former director of the Cao Bang Department of Tourism?", "before: Đàm Văn Chấn"),
        ("What was Dam Van Chan's previous post?", "former Giám đốc Sở Du lịch"),
        ("What is To Van Ngan's post now?", "Giám đốc Sở Du lịch Cao Bằng"),
        ("Which provinces have a steering committee 57?", "tỉnh Cao Bằng (Trưởng ban: Chu Văn Đán)"),
        ("Những tỉnh nào có Ban Chỉ đạo 57?", "tỉnh Bắc Kạn (Trưởng ban: Hà Thị Mây)"),
    ],
)  # fmt: skip
def test_an_english_question_is_answered(english: Store, question: str, wanted: str) -> None:
    answer = ask(english, question)
    assert answer.kind == "answer"
    assert wanted in answer.text


def test_who_was_in_a_seat_is_asked_of_the_day_that_is_given(english: Store) -> None:
    answer = ask(english, "Who was the director of the Cao Bang Department of Tourism?", PartialDate.parse("2025-11"))
    assert "Đàm Văn Chấn (article of 2025-10-14)" in answer.text
    assert "Tô Văn Ngàn" not in answer.text


def test_which_provinces_have_a_committee_names_those_of_its_topic_alone(english: Store) -> None:
    assert "Lai Châu" not in ask(english, "Những tỉnh nào có Ban Chỉ đạo 57?").text


@pytest.mark.parametrize(
    "question",
    [
        "Who criticised the director of the Cao Bang Department of Tourism?",
        "Who are the commissioners of the Cao Bang People's Committee?",
        "Who heads the smart port task force of Cao Bang?",
        "What is the salary of the director of the Cao Bang Department of Tourism?",
        "What did Dam Van Chan say?",
        "Who is the chairman of Con So special zone?",
    ],
)
def test_what_is_not_understood_names_nobody(english: Store, question: str) -> None:
    answer = ask(english, question)
    assert (answer.kind, answer.facts) == ("unknown", ())


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Who will be director of the Cao Bang Department of Tourism?", "do not say who will be Giám đốc Sở Du lịch"),
        ("Ai sẽ làm Giám đốc Sở Du lịch Cao Bằng?", "không nêu ai sẽ là Giám đốc Sở Du lịch Cao Bằng. Giám đốc"),
        (
            "Ai sẽ làm Phó Giám đốc Sở Du lịch Cao Bằng?",
            "Mới là dự kiến: Phó Giám đốc Sở Du lịch Cao Bằng là Mai Thị Én",
        ),
    ],
)
def test_who_will_be_in_a_seat_is_a_plan_alone(english: Store, question: str, said: str) -> None:
    answer = ask(english, question)
    assert answer.kind == "partial"
    assert said in answer.text

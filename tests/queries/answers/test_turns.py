"""Seats and agreements that several articles tell of: who is in them now, who was, who only looked on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask

TURNS = Path(__file__).parent / "turns"


@pytest.fixture(scope="module")
def turns(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of turns/."""
    with open_store(folder=tmp_path_factory.mktemp("turns")) as store:
        Load(store).run(sorted(TURNS.glob("*.txt")))
        yield store


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        # the label is that of the post whose holders are shown, with the article of each
        (
            "Ai là Phó Chủ tịch UBND tỉnh Tuyên Quang?", "answer",
            ("Phó Chủ tịch Ủy ban nhân dân tỉnh Tuyên Quang là Nông Thị Mận (bài ngày 20/02/2026) và Vi Văn Tuệ (bài"
            " ngày 12/08/2025)."),
        ),
        (
            "pho chu tich thuong truc ubnd tinh tuyen quang la ai", "partial",
            "Dữ liệu không nêu ai đang là Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh Tuyên Quang; Lò Thị Sa",
        ),
        # a deputy in charge since a later article than the last with a head
        (
            "Ai đang phụ trách Sở Tài chính Tuyên Quang?", "partial",
            ("Quan Văn Thắm (Phó Giám đốc) được giao phụ trách (bài ngày 20/02/2026); sau đó dữ liệu không nêu ai là"
            " Giám đốc Sở Tài chính Tuyên Quang. Trước đó: Ma Văn Khê (bài ngày 12/08/2025)."),
        ),
        ("giam doc so tai chinh tuyen quang la ai", "partial", "Quan Văn Thắm (Phó Giám đốc) được giao phụ trách"),
        ("Who is the director of Tuyen Quang Department of Finance?", "partial", "Quan Văn Thắm (Phó Giám đốc)"),
        ("Ai là Giám đốc Sở Tài chính Tuyên Quang tháng 9/2025?", "answer", "là Ma Văn Khê (bài ngày 12/08/2025)"),
        # first seen later, as what, and who may still have been in it
        (
            "Ai là Giám đốc Sở Y tế Tuyên Quang tháng 12/2025?", "partial",
            ("Triệu Tài Vinh được nêu là quyền hoặc phụ trách Giám đốc Sở Y tế Tuyên Quang lần đầu ngày 20/02/2026;"
            " ngày bắt đầu không được nêu. Đã thôi giữ chức này theo bài đăng sau đó, nên có thể còn giữ khi ấy: Chẩu"
            " Thị Én (bài ngày 20/02/2026)."),
        ),
        # deputies: the earlier standing one is none of today's, and the role is told
        (
            "Ai là Phó Trưởng ban Ban Chỉ đạo chuyển đổi số tỉnh Tuyên Quang?", "answer",
            "là Đàm Văn Lũng (Phó Trưởng ban Thường trực; bài ngày 20/02/2026) và Ma Văn Khê (bài ngày 12/08/2025).",
        ),
        # members: one head, a post and its holder once, by article
        (
            "Ban Chỉ đạo chuyển đổi số tỉnh Tuyên Quang gồm những ai?", "answer",
            (": Sùng Mỷ Chá (Trưởng ban) và Đàm Văn Lũng (Phó Trưởng ban Thường trực) (bài ngày 20/02/2026); Ma Văn Khê"
            " (Phó Trưởng ban) (bài ngày 12/08/2025)."),
        ),
        (
            "Thành viên Ban Chỉ đạo chuyển đổi số tỉnh Tuyên Quang ngày 01/09/2025 gồm những ai?", "answer",
            ": Hầu Mí Páo (Trưởng ban), Lò Thị Sa (Phó Trưởng ban Thường trực) và Ma Văn Khê (Phó Trưởng ban) (bài",
        ),
        ("ban chi dao chuyen doi so tuyen quang co bao nhieu thanh vien", "partial", "có 3 người hoặc chức vụ"),
        # two holders of a seat for one in articles of nearly the same time
        (
            "Ai là Chủ tịch UBND tỉnh Tuyên Quang?", "answer",
            ("là Hoàng Seo Lử (bài ngày 02/03/2026). Bài khác cùng thời gian nêu người khác giữ chức này, không bài nào"
            " nói ai thay ai: Sùng Mỷ Chá (bài ngày 20/02/2026)."),
        ),
    ],
)  # fmt: skip
def test_ask_tells_the_turns_in_a_seat(turns: Store, question: str, kind: str, said: str) -> None:
    answer = ask(turns, question)
    assert (answer.kind, said in answer.text) == (kind, True), answer.text


def test_ask_shows_the_sentence_behind_the_other_holder(turns: Store) -> None:
    answer = ask(turns, "Ai là Chủ tịch UBND tỉnh Tuyên Quang?")
    assert [fact.subject.name for fact in answer.facts] == ["Hoàng Seo Lử"]
    assert {e.published for e in answer.evidence} == {"2026-03-02", "2026-02-20"}


def test_ask_says_neither_yes_nor_no_of_the_other_holder(turns: Store) -> None:
    answer = ask(turns, "Bà Sùng Mỷ Chá có phải là Chủ tịch UBND tỉnh Tuyên Quang không?")
    assert answer.text.startswith("Chủ tịch Ủy ban nhân dân tỉnh Tuyên Quang là Hoàng Seo Lử")


def test_ask_says_nothing_of_a_holder_of_long_ago(turns: Store) -> None:
    assert "Hầu Mí Páo" not in ask(turns, "Ai là Chủ tịch UBND tỉnh Tuyên Quang?").text


@pytest.mark.parametrize(
    "question",
    ["Ai ký thỏa thuận giữa UBND phường Đồ Sơn và VNPT Hải Phòng?", "ai ky giua phuong do son va vnpt hai phong"],
)
def test_who_looks_on_at_a_signing_has_not_signed(turns: Store, question: str) -> None:
    answer = ask(turns, question)
    assert "Đồng Thị Lụa" in answer.text
    assert [name for name in ("Khúc Duy Tảo", "Bùi Thị Ngàn") if name in answer.text] == []


@pytest.mark.parametrize(
    ("question", "kind", "partners"),
    [
        (
            "Hải Phòng hợp tác với ai?",
            "answer",
            "Tập đoàn FPT (đã ký thỏa thuận) và Công ty TNHH Sóng Lừng (hợp tác với Sở Y tế Hải Phòng) (bài",
        ),
        ("Hải Phòng ký thỏa thuận với ai?", "answer", ": Tập đoàn FPT (đã ký thỏa thuận) (bài"),
        ("hai phong ky thoa thuan voi tap doan nao", "answer", ": Tập đoàn FPT (đã ký thỏa thuận) (bài"),
        ("Hải Phòng hợp tác với tập đoàn nào?", "answer", ": Tập đoàn FPT (đã ký thỏa thuận) (bài"),
        ("Sở Y tế Hải Phòng ký thỏa thuận với doanh nghiệp nào?", "partial", "Dữ liệu không nêu việc ký; chỉ nêu Sở"),
        ("Sở Y tế Hải Phòng hợp tác với tập đoàn nào?", "partial", "Dữ liệu không nêu tập đoàn nào. Sở Y tế Hải Phòng"),
        ("Phường Đồ Sơn ký với ai, khi nào?", "partial", "Ngày ký không có trong dữ liệu."),
    ],
)
def test_partners_are_told_with_the_kind_of_each(turns: Store, question: str, kind: str, partners: str) -> None:
    answer = ask(turns, question)
    assert (answer.kind, partners in answer.text) == (kind, True), answer.text


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        # two values of one period, the newest first; the target of a former province is not that of today's
        ("Tỷ trọng kinh tế số của Tuyên Quang năm 2025?", "answer", "9,6% (bài ngày 24/02/2026); tỷ trọng"),
        ("ty trong kinh te so cua tuyen quang nam 2025 la bao nhieu", "answer", "11,2% (bài ngày 22/12/2025)."),
        ("Mục tiêu tỷ trọng kinh tế số của Tuyên Quang đến năm 2030?", "answer", "Tuyên Quang: mục tiêu 31% (bài"),
        # who launched, not who runs; the date from the sentence, else it is said to be unknown
        ("Ai phát động phong trào Chợ phiên số?", "answer", "số do Hội Nông dân tỉnh Tuyên Quang phát động ngày 15/09"),
        ("phong trao cho phien so duoc phat dong khi nao", "answer", "15/09/2025"),
        ("Ai phát động nền tảng Bản Mây?", "partial", "Dữ liệu không nêu ai phát động Bản Mây. Bản Mây do Sở Công Th"),
        ("Ban Chỉ đạo cải cách hành chính Tuyên Quang được thành lập khi nào?", "partial", "Ngày thành lập không có"),
        ("Ai thành lập Ban Chỉ đạo cải cách hành chính Tuyên Quang?", "answer", "tỉnh Tuyên Quang thành lập."),
    ],
)
def test_dates_and_values_are_told_as_far_as_they_are_held(turns: Store, question: str, kind: str, said: str) -> None:
    answer = ask(turns, question)
    assert (answer.kind, said in answer.text) == (kind, True), answer.text


def test_the_target_of_a_former_province_is_not_told_as_that_of_today(turns: Store) -> None:
    assert "25%" not in ask(turns, "Mục tiêu tỷ trọng kinh tế số của Tuyên Quang đến năm 2030?").text

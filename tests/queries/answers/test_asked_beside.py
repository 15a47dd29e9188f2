"""What is asked beside a seat, a person or a document, and in what way somebody is in a seat."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.answers.answer import ask


@pytest.mark.parametrize(
    "question",
    [
        "Trợ lý của Bí thư Tỉnh ủy Sơn La là ai?",
        "thu ky bi thu tinh uy son la la ai",
        "Ai là cố vấn cho Bí thư Tỉnh ủy Sơn La?",
        "Vợ của Bí thư Tỉnh ủy Sơn La là ai?",
        "Lường Văn Chiềng có làm cố vấn cho Bí thư Tỉnh ủy Sơn La không?",
        "Cầm Bá Hịa có phải cố vấn của Ban Chỉ đạo 57 tỉnh Sơn La không?",
        "Trưởng Ban lễ tang đồng chí Tao Văn Pâng là ai?",
        "le tang ong tao van pang do ai chu tri",
        "Vì sao Tao Văn Pâng thôi chức?",
        "Ông Cầm Bá Hịa quê ở đâu?",
        "Quê của Cầm Bá Hịa ở đâu?",
        "Quyết định 37/QĐ-UBND chọn tỉnh nào thí điểm?",
        "quyet dinh 37/qd-ubnd quy dinh gi",
        "Ai phụ trách Sở Khoa học và Công nghệ Điện Biên?",
    ],
)
def test_ask_answers_no_other_question(boards: Store, question: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, answer.facts, answer.evidence) == ("unknown", (), ()), answer.text


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Tên của Bí thư Tỉnh ủy Sơn La là gì?", "answer", "là Lường Văn Chiềng"),
        ("Trưởng ban Lường Văn Chiềng là ai?", "answer", "Lường Văn Chiềng: Trưởng ban"),
        ("Tao Văn Pâng là ai?", "answer", "nguyên Chủ tịch Ủy ban nhân dân tỉnh Điện Biên"),
        (
            "Quyết định 37/QĐ-UBND là văn bản gì?",
            "answer",
            "do Ủy ban nhân dân tỉnh Điện Biên ban hành ngày 15/01/2026",
        ),
        ("Quyết định 37/QĐ-UBND tỉnh Điện Biên nói về việc gì?", "answer", "phê duyệt danh mục dữ liệu mở"),
        ("Giám đốc Sở Y tế Điện Biên là ai?", "partial", "Lò Thị Ún (Phó Giám đốc)"),
        ("Phó Giám đốc Sở Nội vụ Điện Biên là ai?", "answer", "là Sùng A Páo (bài ngày 12/09/2025;"),
    ],
)
def test_ask_tells_the_seat_the_person_the_document_itself(boards: Store, question: str, kind: str, said: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, said in answer.text) == (kind, True), answer.text


def test_who_only_acts_in_a_post_is_not_said_to_lead_by_it(boards: Store) -> None:
    answer = ask(boards, "Trưởng Ban Chỉ đạo 57 tỉnh Điện Biên là ai?")
    assert (answer.kind, [f.status for f in answer.facts]) == ("partial", ["acting", "asserted"])
    assert "Cà Văn Xôm giữ quyền hoặc được giao phụ trách (bài ngày 20/01/2026). Trước đó: Đèo Văn Lả" in answer.text


def test_who_held_the_post_on_the_day_is_said_to_lead_by_it(boards: Store) -> None:
    answer = ask(boards, "Trưởng Ban Chỉ đạo 57 tỉnh Điện Biên tháng 10/2025 là ai?")
    assert (answer.kind, [f.subject.name for f in answer.facts]) == ("derived", ["Đèo Văn Lả"]), answer.text

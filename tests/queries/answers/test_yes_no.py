"""Whether somebody is in a seat or in a committee, and seats for one that articles give to several."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.answers.answer import ask


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Lường Văn Chiềng có phải Bí thư Tỉnh ủy Sơn La không?", "answer", "Đúng, Lường Văn Chiềng. Bí thư"),
        ("Tòng Văn Ỏ có phải Bí thư Tỉnh ủy Sơn La không?", "answer", "thì không phải Tòng Văn Ỏ. Bí thư Tỉnh ủy"),
        # whom no text names
        ("Ông Nguyễn Văn Không có phải Bí thư Tỉnh ủy Sơn La không?", "answer", "không phải Nguyễn Văn Không. Bí thư"),
        # who was in it
        ("Tao Văn Pâng còn là Chủ tịch UBND tỉnh Điện Biên không?", "partial", "Tao Văn Pâng được nêu là đã thôi"),
        ("Khoàng Văn Tình có phải thành viên Ban Chỉ đạo chuyển đổi số tỉnh Điện Biên không?", "answer",
         "không phải Khoàng Văn Tình, nguyên Ủy viên Ban Chỉ đạo"),
        # a list that may not be whole
        ("Vừ A Sếnh có phải thành viên Ban Chỉ đạo chuyển đổi số tỉnh Điện Biên không?", "answer", "Đúng, Vừ A Sếnh."),
        ("Lò Thị Ún có phải thành viên Ban Chỉ đạo chuyển đổi số tỉnh Điện Biên không?", "partial",
         "Dữ liệu không nêu điều đó về Lò Thị Ún. Thành viên"),
        # a seat of which nobody is known
        ("Sùng A Páo là Giám đốc Sở Y tế Điện Biên phải không?", "partial", "không nêu điều đó về Sùng A Páo. Dữ liệu"),
        # articles of one day that differ
        ("Giám đốc Sở Tài chính Điện Biên là ai?", "partial",
         ("Dữ liệu nêu hơn một người là Giám đốc Sở Tài chính Điện Biên, không bài nào nói ai thay ai: Tòng Thị Ỏn (bài"
          " ngày 12/09/2025: “Điện Biên: Khai trương điểm thu thuế”) và Vừ A Sếnh (bài ngày 12/09/2025: “Điện Biên: ")),
        ("Vừ A Sếnh có phải Giám đốc Sở Tài chính Điện Biên không?", "partial", "Dữ liệu nêu hơn một người là Giám"),
    ],
)  # fmt: skip
def test_ask_says_yes_no_or_that_it_is_not_told(boards: Store, question: str, kind: str, said: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, said in answer.text) == (kind, True), answer.text

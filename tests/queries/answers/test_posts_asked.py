"""Whether a post is somebody's, who was in a seat before whoever acts in it, and what of a document is not told."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.answers.answer import ask


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        # a former holder that the newer article tells, beside the holder of the older one
        (
            "Giám đốc Sở Nội vụ tỉnh Lai Châu là ai?",
            "partial",
            "Trước đó: Lò Văn Pọm (bài ngày 18/01/2026) và Vàng A Khúa (bài ngày 10/03/2025).",
        ),
        # a role in a kind of committee that the person has not
        ("Tẩn Láo Lở là Tổ trưởng tổ công tác nào?", "answer", "Tổ công tác Đề án 06 tỉnh Lai Châu"),
        ("tan lao lo la truong ban chi dao nao", "unknown", "Không có"),
        ("Tẩn Láo Lở là Trưởng tiểu ban nào?", "unknown", "Không có"),
        # whether a post is somebody's
        ("Ông Tẩn Láo Lở có kiêm Chủ tịch HĐND tỉnh không?", "partial", "không nêu điều đó về Tẩn Láo Lở."),
        ("Ông Tẩn Láo Lở có kiêm Bí thư Tỉnh đoàn không?", "answer", "Đúng, Tẩn Láo Lở."),
        ("Tẩn Láo Lở có giữ chức Giám đốc Sở Nội vụ tỉnh Lai Châu không?", "partial", "không nêu điều đó về Tẩn Láo"),
        # what is not told beside what is
        ("Kế hoạch 61/KH-UBND ban hành ngày nào?", "partial", "Dữ liệu không nêu ngày ban hành."),
        ("UBND phường An Bình ký với VNPT Vĩnh Long về việc gì?", "answer", "xin xem câu trích."),
    ],
)
def test_ask_tells_of_posts_and_papers_what_is_told(boards: Store, question: str, kind: str, said: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, said in answer.text) == (kind, True), answer.text

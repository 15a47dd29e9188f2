"""Answers to questions of the time before or after a date, of a place beside a body, and of names that fit several."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask

BOUNDS = Path(__file__).parent / "bounds"


@pytest.fixture(scope="module")
def bac_kan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of bounds/."""
    with open_store(folder=tmp_path_factory.mktemp("bounds")) as store:
        Load(store).run(sorted(BOUNDS.glob("*.txt")))
        yield store


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Trước tháng 4/2025 ai là Bí thư Tỉnh ủy Bắc Kạn?", "answer", "Hà Sỹ Phin (bài"),
        ("bi thu tinh uy bac kan truoc ngay 1/4/2025 la ai", "answer", "Hà Sỹ Phin (bài"),
        ("Trước 15/4/2025, Bí thư Tỉnh ủy Bắc Kạn là ai?", "answer", "Hà Sỹ Phin (bài"),
        ("Trước năm 2025 ai là Bí thư Tỉnh ủy Bắc Kạn?", "answer", "Hà Sỹ Phin (bài"),
        ("Before April 2025, who was the party secretary of Bac Kan?", "answer", "Hà Sỹ Phin (article"),
        ("Ai từng là Bí thư Tỉnh ủy Bắc Kạn trước tháng 4/2025?", "answer", "Bắc Kạn: Hà Sỹ Phin (bài"),
        # whom an article of then calls a former holder
        ("Trước tháng 10/2024 ai là Giám đốc Sở Tài chính Bắc Kạn?", "answer", "Lường Văn Khìn (bài"),
        ("Before October 2024, who was director of the Department of Finance of Bac Kan?", "answer", "Lường Văn Khìn"),
        ("Trước tháng 5/2019 ai là Giám đốc Sở Tài chính Bắc Kạn?", "partial", "Không rõ cho ngày 30/04/2019"),
        ("Trước tháng 9/2024 ai là Chủ tịch UBND tỉnh Bắc Kạn?", "partial", "Không rõ cho ngày 31/08/2024"),
        ("Sau tháng 3/2025 ai là Bí thư Tỉnh ủy Bắc Kạn?", "answer", "Đồng Phúc Lưu (bài"),
        ("After March 2025, who was the party secretary of Bac Kan?", "answer", "Đồng Phúc Lưu (article"),
        # nobody whom an article of the time after it has there
        ("sau nam 2024 ai la chu tich ubnd tinh bac kan", "partial",
         "Dữ liệu không nêu điều đó sau năm 2024. Nêu gần nhất: Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn là Nông"),
    ],
)  # fmt: skip
def test_ask_keeps_to_the_time_before_or_after_a_date(bac_kan: Store, question: str, kind: str, said: str) -> None:
    answer = ask(bac_kan, question)
    assert (answer.kind, said in answer.text) == (kind, True), answer.text


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        # a department of a ministry is not that of a province
        ("Who is the director of the Bac Kan Department of Science and Technology?", "unknown", "Not in the data."),
        ("Who heads the department of science and technology of Bac Kan province?", "unknown", "Not in the data."),
        ("Vụ trưởng Vụ Khoa học và Công nghệ Bắc Kạn là ai?", "unknown", "Không có trong dữ liệu."),
        ("Vụ trưởng Vụ Khoa học và Công nghệ là ai?", "answer", "Triệu Văn Sính"),
        # an app that is called by a part of a body's name
        ("Hội Nông dân tỉnh Bắc Kạn đã họp mấy phiên rồi?", "unknown", "Không có trong dữ liệu."),
        ("Ai vận hành ứng dụng Nông dân?", "answer", "Hội Nông dân tỉnh Bắc Kạn"),
    ],
)
def test_ask_answers_of_the_body_that_is_named(bac_kan: Store, question: str, kind: str, said: str) -> None:
    answer = ask(bac_kan, question)
    assert (answer.kind, said in answer.text) == (kind, True), answer.text


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("trieu van sinh co phai vu truong vu khoa hoc cong nghe khong", "answer",
         "Đúng với Triệu Văn Sính, không phải Triệu Văn Sinh. Vụ trưởng"),
        ("Is Trieu Van Sinh director of the Department of Science and Technology?", "answer",
         "Yes for Triệu Văn Sính, not for Triệu Văn Sinh. "),
        ("Triệu Văn Sính có phải Vụ trưởng Vụ Khoa học và Công nghệ không?", "answer", "Đúng, Triệu Văn Sính. Vụ"),
        ("luc thi binh co phai thanh vien ban chi dao chuyen doi so tinh bac kan khong", "answer",
         "Đúng với Lục Thị Bình; dữ liệu không nêu điều đó về Lục Thị Bính. Thành viên"),
        ("luc thi binh o bac kan la ai", "ask_back", "Lục Thị Bính (Chánh Văn phòng Tỉnh ủy Bắc Kạn"),
        ("Lục Thị Bình ở Bắc Kạn là ai?", "answer", "Lục Thị Bình: "),
        # each who is named
        ("Lục Thị Bình và Lục Thị Bính mỗi người giữ chức gì?", "answer", ". Lục Thị Bính: Chánh Văn phòng"),
        ("Đồng Phúc Lưu và Ma Doãn Quýnh có phải một người không?", "answer", "Theo dữ liệu là 2 người. Đồng"),
        ("luc thi binh va luc thi binh co phai mot nguoi khong", "ask_back", "Lục Thị Bính (Chánh Văn phòng"),
        # the head, in the words of the street
        ("sep cua ban chi dao chuyen doi so tinh bac kan la ai", "answer", "Hà Sỹ Phin"),
        ("Sếp mới của Sở Tài chính Bắc Kạn là ai?", "answer", "Ma Doãn Quýnh"),
        # which committee of somebody's
        ("Bà Lục Thị Bình là Phó Trưởng Ban Chỉ đạo gì?", "answer", "Ban Chỉ đạo chuyển đổi số tỉnh Bắc Kạn"),
    ],
)  # fmt: skip
def test_ask_parts_those_whom_a_name_without_diacritics_means(
    bac_kan: Store, question: str, kind: str, said: str
) -> None:
    answer = ask(bac_kan, question)
    assert (answer.kind, said in answer.text) == (kind, True), answer.text

"""Answers to questions that name firms, schools, wards and committees by other names than the graph has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask

DESK = Path(__file__).parent / "desk"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of desk/."""
    with open_store(folder=tmp_path_factory.mktemp("desk")) as store:
        Load(store).run(sorted(DESK.glob("*.txt")))
        yield store


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        # a committee of a firm, by the short name of the firm, by its long one without `Cổ phần`, by people in it
        ("Ai là Trưởng Ban Chỉ đạo 57 của Dolaco?", "Tạ Hải Triều"),
        ("truong ban chi dao 57 dolaco la ai", "Tạ Hải Triều"),
        ("Ban Chỉ đạo chuyển đổi số Dolaco do ai đứng đầu?", "Tạ Hải Triều"),
        ("Who heads the steering committee of Dolaco?", "Tạ Hải Triều"),
        ("Ai lãnh đạo Ban Chỉ đạo 57 Tổng công ty Cảng và Vận tải Đông Lập?", "Tạ Hải Triều"),
        ("ai dung dau ban chi dao 57 tong cong ty cang van tai dong lap", "Tạ Hải Triều"),
        # a firm by any part of its name
        ("Giám đốc Hòn Mây là ai?", "Kha Ngọc Sương"),
        ("giam doc cong ty che bien nong san hon may la ai", "Kha Ngọc Sương"),
        ("Ai là Giám đốc Công ty Chế biến Nông sản Hòn Mây?", "Kha Ngọc Sương"),
        ("Giám đốc Công ty TNHH Hòn Mây là ai?", "Kha Ngọc Sương"),
        ("Công ty Hòn Mây do ai làm giám đốc?", "Kha Ngọc Sương"),
        ("Who is the director of Hòn Mây?", "Kha Ngọc Sương"),
        ("Ai là Chủ tịch HĐQT Dolaco?", "Tạ Hải Triều"),
        # abbreviations in the name of a committee and of its owner; a topic with words of wards in it
        ("Ai là Trưởng Ban Chỉ đạo chuyển đổi số Bộ CHQS tỉnh Gia Lai?", "Hà Văn Thạnh"),
        ("truong ban chi dao chuyen doi so bo chi huy quan su gia lai la ai", "Hà Văn Thạnh"),
        ("Ai là Tổ trưởng Tổ công tác hỗ trợ các xã biên giới sắp xếp bộ máy tỉnh Gia Lai?", "Rmah Chựa"),
        ("to truong to cong tac ho tro cac xa bien gioi gia lai la ai", "Rmah Chựa"),
        # wards by their name alone, schools without the university behind the dash, what lies between `ký` and `với`
        ("Đặc khu Trường Sa ký biên bản ghi nhớ với doanh nghiệp nào?", "Viettel Khánh Hòa"),
        ("dac khu truong sa hop tac voi ai", "Viettel Khánh Hòa"),
        ("Những doanh nghiệp nào ký thỏa thuận hợp tác với Trường Đại học Công nghệ Ven Biển?", "Sao Khuya"),
        ("truong dai hoc cong nghe ven bien hop tac voi doanh nghiep nao", "Sao Khuya"),
        ("Sở KH&CN Khánh Hòa ký hợp đồng thuê phần mềm quản lý với doanh nghiệp nào?", "VNPT Khánh Hòa"),
        # money as Vietnamese texts write it; what was reached beside the target
        ("Doanh thu năm 2025 của Dolaco là bao nhiêu?", "3.482 tỷ đồng"),
        ("ty le ve dien tu cua dolaco dat bao nhieu, muc tieu bao nhieu", "88,1%"),
        ("Tỷ lệ vé điện tử của Dolaco hiện đạt bao nhiêu và mục tiêu là bao nhiêu?", "100%"),
    ],
)
def test_ask_finds_what_has_another_name(desk: Store, question: str, wanted: str) -> None:
    answer = ask(desk, question)
    assert (answer.kind, wanted in answer.text) == ("answer", True), answer.text


@pytest.mark.parametrize(
    ("question", "deputy"),
    [
        ("Ai là Giám đốc Sở Công Thương Gia Lai?", "Rơ Châm Duy (Phó Giám đốc)"),
        ("nguoi dung dau so cong thuong gia lai la ai", "Rơ Châm Duy"),
        ("giam doc so y te gia lai la ai", "Ksor H'Mẩy (Phó Giám đốc)"),
        ("Sở Y tế Gia Lai do ai lãnh đạo?", "Ksor H'Mẩy"),
        ("Who is the director of the Gia Lai Department of Construction?", "Lê Kha Nhuận"),
        ("Giám đốc Sở Xây dựng tỉnh Gia Lai hiện nay là ai?", "Lê Kha Nhuận"),
    ],
)
def test_ask_says_who_is_in_charge_in_many_wordings(desk: Store, question: str, deputy: str) -> None:
    answer = ask(desk, question)
    assert (answer.kind, deputy in answer.text, len(answer.evidence)) == ("partial", True, 1), answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Giám đốc Kinh doanh Hòn Mây là ai?",
        "Ai là Giám đốc Sở Tư pháp Gia Lai?",  # its deputy is in charge of a field
        "Ai là Trưởng Ban Chỉ đạo chuyển đổi số Kestrel?",  # no committee of anybody else's
        "Ban Chỉ đạo 57 của Vinalaco do ai đứng đầu?",
        "truong ban chi dao chuyen doi so kestrel gia lai la ai",
        "Ai là Trưởng Ban Chỉ đạo 57 của VNPT Khánh Hòa?",
        "Ai là Trưởng Ban Chỉ đạo chuyển đổi số Hòn Mây?",
    ],
)
def test_ask_gives_nobody_of_another_body(desk: Store, question: str) -> None:
    assert (ask(desk, question).kind, ask(desk, question).evidence) == ("unknown", ())

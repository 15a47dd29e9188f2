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
    ("question", "holder"),
    [
        ("Vụ trưởng Vụ Tổng hợp Tòa án nhân dân tối cao là ai?", "Chử Hải Thụy"),
        ("vu truong vu tong hop cua toa an nhan dan toi cao la ai", "Chử Hải Thụy"),
        ("Ai là Vụ trưởng Vụ Tổng hợp thuộc Tòa án nhân dân tối cao?", "Chử Hải Thụy"),
        ("Vụ Tổng hợp Tòa án nhân dân tối cao do ai làm vụ trưởng?", "Chử Hải Thụy"),
        ("Ai là Vụ trưởng Vụ Tổng hợp của Kiểm toán nhà nước?", "Thái Ba Vinh"),
        ("vu truong vu tong hop kiem toan nha nuoc", "Thái Ba Vinh"),
    ],
)
def test_ask_tells_units_of_one_name_by_the_body_behind(desk: Store, question: str, holder: str) -> None:
    answer = ask(desk, question)
    assert (answer.kind, [f.subject.name for f in answer.facts]) == ("answer", [holder])


@pytest.mark.parametrize(
    "question",
    ["Ai là Vụ trưởng Vụ Tổng hợp?", "vu truong vu tong hop la ai", "Vụ Tổng hợp do ai làm vụ trưởng?"],
)
def test_ask_asks_back_whose_unit_of_many_is_meant(desk: Store, question: str) -> None:
    answer = ask(desk, question)
    assert answer.kind == "ask_back"
    assert {choice.partition(" (")[0] for choice in answer.choices} == {"Chử Hải Thụy", "Thái Ba Vinh"}


def test_ask_asks_nothing_where_units_of_many_have_a_head_of_one_name(tmp_path: Path) -> None:
    for name in ("a", "b"):
        said = f"Hội nghị {name}\n\n12/3/2025\n\nÔng Chử Hải Thụy, Vụ trưởng Vụ Pháp chế, dự buổi họp {name}."
        (tmp_path / f"{name}.txt").write_text(said, "utf-8")
    with open_store(folder=tmp_path / "store") as store:
        Load(store).run(sorted(tmp_path.glob("*.txt")))
        answer = ask(store, "Ai là Vụ trưởng Vụ Pháp chế?")

    assert (answer.kind, {f.subject.name for f in answer.facts}) == ("answer", {"Chử Hải Thụy"})


@pytest.mark.parametrize(
    "question",
    [
        "Ai là Trưởng Ban Chỉ đạo cải cách hành chính tỉnh Lai Châu?",
        "truong ban chi dao cchc lai chau la ai",
        "Ban Chỉ đạo CCHC Lai Châu do ai đứng đầu?",
        "Who heads the steering committee on administrative reform of Lai Chau?",
        "Ai lãnh đạo Ban Chỉ đạo cải cách hành chính Lai Châu hiện nay?",
        "cho biet ai la truong ban chi dao cai cach hanh chinh tinh lai chau",
    ],
)
def test_ask_gives_a_later_post_before_an_earlier_person(desk: Store, question: str) -> None:
    answer = ask(desk, question)
    assert (answer.kind, len(answer.evidence)) == ("partial", 2)
    assert answer.text.index("Chủ tịch Ủy ban nhân dân tỉnh Lai Châu") < answer.text.index("Lý Quảng Trường")


def test_ask_gives_the_earlier_person_for_an_earlier_day(desk: Store) -> None:
    answer = ask(desk, "Ngày 01/09/2022 ai là Trưởng Ban Chỉ đạo cải cách hành chính tỉnh Lai Châu?")
    assert (answer.kind, [f.subject.name for f in answer.facts]) == ("answer", ["Lý Quảng Trường"])


def test_ask_derives_nobody_from_a_post_that_several_hold(desk: Store) -> None:
    answer = ask(desk, "Ai là Tổ trưởng Tổ công tác logistics tỉnh Lai Châu?")
    assert (answer.kind, "Sùng Mỷ Dao" in answer.text, "Hải Dương" in answer.text) == ("partial", False, False)


def test_ask_asks_which_official_a_given_name_means_and_takes_no_part_of_a_name_for_one(desk: Store) -> None:
    asked = ("Ông Dương giữ chức vụ gì?", "ong duong giu chuc vu gi", "Ông Dương Văn Trưởng giữ chức vụ gì?")
    assert [ask(desk, question).kind for question in asked] == ["ask_back", "ask_back", "unknown"]


@pytest.mark.parametrize(
    "question",
    [
        "Ông Mai Văn Tĩnh là trưởng ban nào?",  # `trường` in the name of a school is no `trưởng`
        "Ai là Trưởng Ban Dân tộc HĐND tỉnh Lai Châu?",  # the council's chair is not its board's
        "Ai là Bí thư Tỉnh đoàn Hải Dương?",  # no official is called Đoàn Hải Dương here
        "Ai đứng đầu Trường Thủy sản của Đại học Huế?",
        "Ai là Giám đốc Kho bạc Nhà nước Khánh Hòa?",
        "Hiệu trưởng Trường Đại học Vĩnh Long là ai?",  # not the one of Vinh
        "Ai là Vụ trưởng Vụ Tổng hợp Bộ Nội vụ?",
        "Ai là Trưởng Ban Chỉ đạo Chuyển đổi sống?",
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

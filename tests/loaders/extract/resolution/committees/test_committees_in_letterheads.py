"""A committee whose owner stands above it in the letterhead, and the minutes of its meeting."""

import pytest

from tests.loaders.extract.reading import read, told

_BOARD = "Ban Chỉ đạo chuyển đổi số"


def _told(head: str, text: str, *types: str) -> set[tuple[str, ...]]:
    found = read(text, about=f"{head}\n\nBIÊN BẢN\nHọp quý III\n\nÔng bà").statements
    return {told(s) for s in found if s.type in types}


@pytest.mark.parametrize(
    ("above", "province"),
    [("ĐẢNG ỦY XÃ ĐẠ TẺH", "Lâm Đồng"), ("UBND HUYỆN BÌNH LỤC", "Hà Nam"), ("TỈNH ỦY LÂM ĐỒNG", "Lâm Đồng")],
)
def test_committee_below_its_owner_in_a_letterhead(above: str, province: str) -> None:
    text = "Họp tại Lâm Đồng.\n1. Ông Lê Văn Tám, Trưởng Ban Chỉ đạo.\n2. Thư ký: bà Mai Thị Ba, chuyên viên."
    text = text.replace("Lâm Đồng", province)
    found = _told(f"{above}\n{_BOARD.upper()}", text, "LEADS", "MEMBER_OF")
    assert found == {("LEADS", "Lê Văn Tám", f"Trưởng ban | {_BOARD}", "asserted")}


@pytest.mark.parametrize("above", ["TIN TRONG TỈNH", "ĐẢNG ỦY XÃ ĐẠ TẺH HỌP", "CÔNG TY MAY SAO MAI"])
def test_committee_below_another_line_is_of_nobody(above: str) -> None:
    found = _told(f"{above}\n{_BOARD.upper()}", "Ông Lê Văn Tám, Trưởng Ban Chỉ đạo, nói.", "LEADS", "MEMBER_OF")
    assert found == set()


@pytest.mark.parametrize("word", ["Mekong", "Biwase"])
def test_word_of_no_tongue_here_begins_no_name(word: str) -> None:
    found = read(f"Viện trưởng Viện {word} Văn Thị Diễm Hoa phát biểu.").statements
    assert {told(s) for s in found} == {("HOLDS", "Văn Thị Diễm Hoa", f"Viện trưởng | Viện {word}", "asserted")}


def test_name_goes_on_in_the_next_line_of_a_letterhead() -> None:
    board = "Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"
    first, second = board.upper().split("NGHỆ, ")
    text = "Họp tại Lâm Đồng.\n1. Ông Lê Văn Tám, Trưởng Ban Chỉ đạo.\n2. Thư ký: bà Mai Thị Ba, chuyên viên."
    found = _told(f"ĐẢNG ỦY XÃ ĐẠ TẺH\n{first}NGHỆ,\n{second}", text, "LEADS")
    assert [(who, what.lower()) for _, who, what, _ in found] == [("Lê Văn Tám", f"trưởng ban | {board}".lower())]


@pytest.mark.parametrize("opens", ["Họp", "Cuộc họp của", "Kết luận của Trưởng"])
def test_heading_names_the_committee_that_has_met(opens: str) -> None:
    board = "Ban Chỉ đạo chuyển đổi số ngành Nông nghiệp"
    text = (
        f"{opens} {board} quý II\n\nThời gian: 8 giờ.\n\n1. Chủ trì: ông Lê Văn Tám, Giám đốc Sở, Trưởng Ban Chỉ đạo."
    )
    found = read(text, about="SỞ NÔNG NGHIỆP TỈNH LÂM ĐỒNG\n\nBIÊN BẢN\n\nTỉnh Lâm Đồng").statements
    assert {told(s) for s in found if s.type == "LEADS"} == {
        ("LEADS", "Lê Văn Tám", f"Trưởng ban | {board}", "asserted")
    }


def test_office_of_the_department_is_that_of_the_headline() -> None:
    board = "Ban Chỉ đạo chuyển đổi số ngành Nông nghiệp"
    standing = f"- Văn phòng Sở là cơ quan thường trực của {board}."
    text = f"Họp {board}\n\nDự có bà Mai Thị Ba, Phó Giám đốc Sở Tư pháp.\n\n{standing}"
    found = read(text, about="Sở Y tế Lâm Đồng").statements
    assert {told(s)[1] for s in found if s.type == "STANDING_BODY_OF"} == {"Văn phòng Sở Y tế Lâm Đồng"}

"""Roles in committees that are over: told of a time before, of a committee that goes, and of who is replaced."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


def leads(text: str) -> set[tuple[str, str, str]]:
    return {(who, what.split(" |")[0], status) for _, who, what, status in statements(text, "LEADS")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Việc này khác với cách làm trước kia, khi {_BOARD} do ông Lý Văn Hòa đứng đầu.", "former"),
        (f"Trước đây, {_BOARD} do ông Lý Văn Hòa, Phó Chủ tịch UBND tỉnh, đứng đầu.", "former"),
        (f"Không như nhiệm kỳ trước, khi đứng đầu {_BOARD} là ông Lý Văn Hòa, nay có người mới.", "former"),
        (f"Khác với trước đây, {_BOARD} do ông Lý Văn Hòa đứng đầu.", "asserted"),
        (f"{_BOARD} do ông Lý Văn Hòa làm Trưởng ban hết nhiệm vụ từ hôm nay.", "former"),
        (f"{_BOARD}, do ông Lý Văn Hòa, nguyên Phó Bí thư Tỉnh ủy, làm Trưởng ban, hết nhiệm vụ từ 1/7.", "former"),
        (f"{_BOARD} (ông Lý Văn Hòa làm Trưởng ban) bị giải thể.", "former"),
        (f"{_BOARD}, nơi ông Lý Văn Hòa làm Trưởng ban cho đến hôm qua, sẽ được kiện toàn.", "former"),
        (f"Ông Lý Văn Hòa làm Trưởng {_BOARD} cho đến tháng trước.", "former"),
        (f"Ông Lý Văn Hòa làm Trưởng {_BOARD} đến hết năm 2024.", "former"),
        (f"Ông Lý Văn Hòa làm Trưởng {_BOARD} đến hết năm 2026.", "asserted"),
    ],
)
def test_when_a_role_is_over(text: str, status: str) -> None:
    assert leads(text) == {("Lý Văn Hòa", "Trưởng ban", status)}


def test_all_roles_in_a_committee_that_is_dissolved() -> None:
    text = f"{_BOARD}, do ông Lý Văn Hòa làm Trưởng ban và bà Lê Thị Mai làm Phó Trưởng ban, được giải thể."
    assert leads(text) == {("Lý Văn Hòa", "Trưởng ban", "former"), ("Lê Thị Mai", "Phó Trưởng ban", "former")}


@pytest.mark.parametrize(
    "aside",
    ["(đã nghỉ hưu) ", ", vừa chuyển công tác, ", ", nguyên Giám đốc Sở Nội vụ, ", "(nghỉ hưu từ tháng 5) "],
)
@pytest.mark.parametrize("verb", ["thay", "thế chỗ"])
def test_words_about_who_is_replaced(aside: str, verb: str) -> None:
    begin = f"{_BOARD} do ông Trần Văn Bình làm Trưởng ban. "
    text = f"{begin}Bà Lê Thị Mai {verb} ông Ngô Thế Lãm {aside}làm Phó Trưởng ban."
    assert leads(text.replace(" ,", ",")) == {
        ("Trần Văn Bình", "Trưởng ban", "asserted"),
        ("Lê Thị Mai", "Phó Trưởng ban", "asserted"),
        ("Ngô Thế Lãm", "Phó Trưởng ban", "former"),
    }


@pytest.mark.parametrize(
    "said",
    [
        "Trước đó, từ tháng 7/2024 đến hết năm ngoái, nhiệm vụ này do ông Lý Văn Hòa đảm nhiệm",
        "Trước đây cương vị này do ông Lý Văn Hòa nắm giữ",
        "Năm ngoái, vị trí này do ông Lý Văn Hòa đảm nhận",
        "Ghế này trước do ông Lý Văn Hòa giữ",
    ],
)
def test_who_had_the_role_before(said: str) -> None:
    text = f"{_BOARD} vừa được kiện toàn. Chức Trưởng ban được giao cho ông Trần Văn Bình. {said}."
    assert leads(text) == {("Trần Văn Bình", "Trưởng ban", "asserted"), ("Lý Văn Hòa", "Trưởng ban", "former")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{_BOARD} họp. Ông Lý Văn Hòa, Trưởng ban, nói: tỉnh chưa ký quyết định nào.", "asserted"),
        (f"{_BOARD} họp. Tỉnh bổ sung ông Lý Văn Hòa làm Trưởng ban, quyết định sẽ ban hành trong tuần.", "planned"),
    ],
)
def test_a_decision_to_come_is_not_about_who_is_called_so(text: str, status: str) -> None:
    assert leads(text) == {("Lý Văn Hòa", "Trưởng ban", status)}


@pytest.mark.parametrize("called", ["Trưởng", "người đứng đầu"])
@pytest.mark.parametrize(
    ("then", "status"),
    [
        (", đã nghỉ hưu", "former"),
        (" từ năm 2023, nghỉ hưu từ 01/3", "former"),
        (", vừa chuyển công tác", "former"),
        (", được điều động về Sở Nội vụ", "former"),
        (", sẽ nghỉ hưu vào tháng 12", "asserted"),
        (", chuyển lời chúc tới bà con", "asserted"),
    ],
)
def test_who_had_a_role_and_is_gone(called: str, then: str, status: str) -> None:
    assert leads(f"Ông Lý Văn Hòa, {called} {_BOARD}{then}.") == {("Lý Văn Hòa", "Trưởng ban", status)}


@pytest.mark.parametrize(("was", "status"), [("vốn cũng là", "asserted"), ("vốn là", "former")])
def test_what_somebody_is_besides(was: str, status: str) -> None:
    assert leads(f"Ông Lý Văn Hòa, {was} Trưởng {_BOARD}, dự.") == {("Lý Văn Hòa", "Trưởng ban", status)}


@pytest.mark.parametrize("new", ["thay bằng đồng chí", "thay thế bằng bà", "người thay là bà"])
def test_an_item_of_a_roster_that_tells_who_leaves(new: str) -> None:
    items = f"1. Lý Văn Phô, Trưởng Ban Dân vận Tỉnh ủy, thôi tham gia; {new} Mã Thị Vi, Giám đốc Sở Nội vụ."
    text = f"{_BOARD} gọn hơn.\n\nCác ủy viên gồm:\n\n{items}\n\n2. Đại tá Lữ Văn Đương, Phó Giám đốc Công an tỉnh."
    assert {(who, status) for _, who, _, status in statements(text, "MEMBER_OF")} == {
        ("Lý Văn Phô", "former"),
        ("Mã Thị Vi", "asserted"),
        ("Lữ Văn Đương", "asserted"),
    }

"""Who goes on in an office of the new body of that name, and what `thay ông A làm T, đồng thời là R` gives to whom."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, holds, read, statements

_NEW, _OLD = "Đỗ Bình Minh", "Lê Hoài An"


@pytest.mark.parametrize(
    ("office", "called", "goes_on"),
    [
        ("Giám đốc | Sở Tài chính Lâm Đồng", "giám đốc Sở Tài chính tỉnh Lâm Đồng cũ", "tiếp tục làm giám đốc Sở"),
        ("Giám đốc | Sở Tài chính Lâm Đồng", "nguyên Giám đốc Sở Tài chính tỉnh Lâm Đồng", "tiếp tục làm Giám đốc Sở"),
        ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Chủ tịch UBND tỉnh Lâm Đồng cũ", "vẫn giữ chức Chủ tịch UBND"),
    ],
)
def test_who_goes_on_has_not_left(office: str, called: str, goes_on: str) -> None:
    tail = " Tài chính tỉnh Lâm Đồng" if goes_on.endswith("Sở") else " tỉnh Lâm Đồng"
    assert holds(f"Bà {_NEW}, {called}, {goes_on}{tail}.") == {(_NEW, office, "asserted")}


def test_former_office_beside_another_one_is_former() -> None:
    said = f"Bà {_NEW}, nguyên Giám đốc Sở Tài chính tỉnh Lâm Đồng, nay là Phó Chủ tịch UBND tỉnh Lâm Đồng."
    assert (_NEW, "Giám đốc | Sở Tài chính Lâm Đồng", "former") in holds(said)


@pytest.mark.parametrize("before", ["phụ trách y tế, ", "được giao phụ trách y tế, giáo dục, dân tộc, tôn giáo; ", ""])
@pytest.mark.parametrize("further", ["đồng thời là", "kiêm", "và là"])
def test_offices_behind_who_leaves_are_of_who_comes(before: str, further: str) -> None:
    said = f"Bà {_NEW} {before}thay ông {_OLD} làm Phó Trưởng Ban Chỉ đạo 57 tỉnh, {further} Tổ trưởng Tổ công tác "
    found = bare_roles(f"{said}chợ số tỉnh.")
    assert {(_NEW, "Phó Trưởng ban", "asserted"), (_NEW, "Tổ trưởng", "asserted")} <= found
    assert {role for who, role, status in found if who == _OLD and status != "former"} == set()


def test_who_leaves_had_the_office_told_right_behind_the_name() -> None:
    said = f"Bà {_NEW} thay ông {_OLD} làm Giám đốc Sở Tài chính, đồng thời là Ủy viên Ban Chỉ đạo 57 tỉnh."
    found = statements(said, "HOLDS", "MEMBER_OF")
    assert {(what, status) for _, who, what, status in found if who == _OLD} == {
        ("Giám đốc | Sở Tài chính Lâm Đồng", "former")
    }


@pytest.mark.parametrize("comes", [f"là bà {_NEW}", f"sẽ là Thạc sĩ {_NEW}"])
def test_clause_that_opens_with_who_leaves_gives_them_nothing(comes: str) -> None:
    found = holds(f"Thay ông {_OLD} làm Giám đốc Sở Tài chính tỉnh Lâm Đồng {comes}.")
    assert {status for who, _, status in found if who == _OLD} <= {"former"}


def test_team_is_not_that_of_the_board_of_a_guest() -> None:
    said = "Trưởng Ban Chỉ đạo 57 tỉnh Lâm Đồng là Bí thư Tỉnh ủy. Hôm trước tôi lên Nam Ban Lâm Hà, "
    said += f"chị {_OLD} - Bí thư Đảng ủy xã, cũng là Trưởng Ban Chỉ đạo xã - dẫn đi xem.\n\n"
    said += f"Tổ công tác xóa vùng lõm sóng do bà {_NEW} làm Tổ trưởng."
    boards = {s.object for s in read(said).statements if s.type == "LEADS" and getattr(s.subject, "name", "") == _NEW}
    assert {getattr(board, "owner", "") for board in boards} == {"Lâm Đồng"}

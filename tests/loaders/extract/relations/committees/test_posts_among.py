"""Posts told among the members of a committee; heads of three departments in one sentence; names of the youth."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng"


def members(text: str) -> set[str]:
    """Which posts are in the committee."""
    return {who for who, what, _ in roles(text) if what.startswith("Ủy viên")}


@pytest.mark.parametrize(
    "also", ["còn có sự tham gia của", "còn có", "cũng có sự tham gia của lãnh đạo các doanh nghiệp bưu chính, số gồm"]
)
def test_posts_that_a_committee_has_too(also: str) -> None:
    found = members(f"{BOARD} {also} Giám đốc VNPT Lâm Đồng và Giám đốc Viettel Lâm Đồng.")
    assert found == {"Giám đốc | VNPT Lâm Đồng", "Giám đốc | Viettel Lâm Đồng"}


@pytest.mark.parametrize("opened", ["các thành viên", "các thành viên là lãnh đạo các cơ quan như"])
def test_posts_told_beside_the_further_ones(opened: str) -> None:
    text = f"Bên cạnh {opened} Giám đốc Công an tỉnh, Giám đốc các Sở: Tài chính, Nội vụ, {BOARD} còn có Giám đốc "
    assert members(f"{text}Bưu điện tỉnh Lâm Đồng.") == {
        "Giám đốc | Công an tỉnh Lâm Đồng",
        "Giám đốc | Sở Tài chính Lâm Đồng",
        "Giám đốc | Sở Nội vụ Lâm Đồng",
        "Giám đốc | Bưu điện tỉnh Lâm Đồng",
    }


@pytest.mark.parametrize("meeting", ["Dự phiên họp", "Cuộc họp của", "Buổi làm việc với"])
def test_guests_of_a_meeting_are_no_members(meeting: str) -> None:
    assert members(f"{meeting} {BOARD} còn có sự tham gia của Giám đốc VNPT Lâm Đồng.") == set()


@pytest.mark.parametrize("join", [" và ", ", "])
def test_heads_of_departments_told_in_a_row(join: str) -> None:
    text = f"Sở Tài chính do ông Lò Văn An làm Giám đốc, Sở Y tế do bà Đỗ Thị Mai làm Giám đốc{join}Sở Nội vụ do ông "
    assert {(who, what) for who, what, _ in holds(f"{text}Hà Trọng Hải làm Giám đốc.")} == {
        ("Lò Văn An", "Giám đốc | Sở Tài chính Lâm Đồng"),
        ("Đỗ Thị Mai", "Giám đốc | Sở Y tế Lâm Đồng"),
        ("Hà Trọng Hải", "Giám đốc | Sở Nội vụ Lâm Đồng"),
    }


@pytest.mark.parametrize("team", ["tổ công tác", "Tổ công tác"])
def test_a_team_set_up_to_direct_something(team: str) -> None:
    text = f"UBND tỉnh thành lập {team} chỉ đạo thực hiện các nhiệm vụ về quy hoạch. Ông Lò Văn An, Phó Chủ tịch UBND "
    found = roles(f"{text}tỉnh, làm tổ trưởng tổ công tác. Hai tổ phó gồm ông Hà Trọng Hải và bà Đỗ Thị Mai.")
    assert {(who, what.split(" | ")[0]) for who, what, _ in found} == {
        ("Lò Văn An", "Tổ trưởng"),
        ("Hà Trọng Hải", "Tổ phó"),
        ("Đỗ Thị Mai", "Tổ phó"),
    }
    assert {what.split(" | ")[1].lower() for _, what, _ in found} == {
        "tổ công tác chỉ đạo thực hiện các nhiệm vụ về quy hoạch"
    }


@pytest.mark.parametrize(
    ("post", "title"),
    [
        ("Giám đốc Bảo tàng Chiến thắng Buôn Ma Thuột", "Giám đốc | Bảo tàng Chiến thắng Buôn Ma Thuột"),
        (
            "Phó Chủ tịch Trung ương Hội LHTN Việt Nam",
            "Phó Chủ tịch | Trung ương Hội Liên hiệp Thanh niên Việt Nam",
        ),
    ],
)
def test_names_that_were_cut_or_not_known(post: str, title: str) -> None:
    assert holds(f"Ông Lò Văn An, {post}, phát biểu.") == {("Lò Văn An", title, "asserted")}

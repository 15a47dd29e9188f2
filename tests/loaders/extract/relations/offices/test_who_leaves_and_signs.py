"""Who leaves a committee by the word alone, who is gone by a note in brackets, who signs right of the receivers."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_BOARD = "Ban Chỉ đạo chuyển đổi số họp phiên thứ ba. "
_HEALTH, _HOME = "Giám đốc | Sở Y tế Lâm Đồng", "Giám đốc | Sở Nội vụ Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "là ông Đoàn Văn Khơi, nguyên Giám đốc Sở Y tế, và bà Lê Thị Mận, nay làm Giám đốc Sở Nội vụ.",
        "là ông Đoàn Văn Khơi (nghỉ hưu), Giám đốc Sở Y tế, và bà Lê Thị Mận, chuyển sang làm Giám đốc Sở Nội vụ.",
    ],
)
def test_who_leaves_the_board_and_goes_elsewhere(text: str) -> None:
    text = f"{_BOARD}Hai người rời ban đợt này {text}"

    assert holds(text) == {("Đoàn Văn Khơi", _HEALTH, "former"), ("Lê Thị Mận", _HOME, "asserted")}
    assert statements(text, "MEMBER_OF") == {
        ("MEMBER_OF", who, "Ủy viên | Ban Chỉ đạo chuyển đổi số", "former") for who in ("Đoàn Văn Khơi", "Lê Thị Mận")
    }


@pytest.mark.parametrize(
    ("note", "status"), [("đã mất", "former"), ("vừa nghỉ hưu", "former"), ("dân tộc Mạ", "asserted")]
)
def test_a_note_in_brackets_behind_a_name(note: str, status: str) -> None:
    assert holds(f"Ông Đoàn Văn Khơi ({note}), Giám đốc Sở Y tế, từng viết về làng.") == {
        ("Đoàn Văn Khơi", _HEALTH, status)
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tổ công tác cải cách hành chính do ông Đoàn Văn Khơi làm Tổ trưởng chấm dứt hoạt động.", "former"),
        ("Tổ công tác cải cách hành chính do ông Đoàn Văn Khơi làm Tổ trưởng hoạt động theo quy chế.", "asserted"),
    ],
)
def test_a_role_and_what_the_team_does(text: str, status: str) -> None:
    assert statements(text, "LEADS") == {
        ("LEADS", "Đoàn Văn Khơi", "Tổ trưởng | Tổ công tác cải cách hành chính", status)
    }


def test_not_to_do_the_work_of_a_board_ends_none() -> None:
    text = "Tổ này không làm thay Ban Chỉ đạo chuyển đổi số tỉnh, do đồng chí Bí thư Tỉnh ủy làm Trưởng ban."

    assert {status for *_, status in statements(text, "LEADS")} == {"asserted"}


def test_the_standing_body_in_brackets() -> None:
    text = f"{_BOARD}Ủy viên mới có ông Đoàn Văn Khơi, Giám đốc Sở Y tế (Sở này là cơ quan thường trực)."

    assert ("STANDING_BODY_OF", "Sở Y tế Lâm Đồng", "Ban Chỉ đạo chuyển đổi số", "asserted") in statements(
        text, "STANDING_BODY_OF"
    )


def test_who_signs_right_of_the_receivers() -> None:
    lines = (
        "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nĐiều 4. Quyết định có hiệu lực từ ngày ký.\n\n"
        "Nơi nhận:                    KT. CHỦ TỊCH\n- Như Điều 3;              PHÓ CHỦ TỊCH\n"
        "- Sở Y tế;                    (đã ký)\n- Lưu: VT.                 Đoàn Văn Khơi"
    )

    assert ("Đoàn Văn Khơi", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted") in holds(lines)

"""Members that are seen among those counted, and those whom minutes tell as absent."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_SEEN = (
    "Trong số này, người ta thấy ông Tạ Văn Bưởi, Giám đốc Sở Y tế và bà Lý Thị Mận.",
    "Trong số đó có hai giám đốc bệnh viện: ông Tạ Văn Bưởi (Bệnh viện Bạch Mai) và bà Lý Thị Mận (Bệnh viện Chợ Rẫy).",
)


def _members(text: str) -> set[str]:
    return {who for _, who, _, _ in statements(text, "MEMBER_OF")}


@pytest.mark.parametrize("said", _SEEN)
def test_who_is_seen_among_the_members(said: str) -> None:
    assert _members(f"Ban Chỉ đạo chuyển đổi số tỉnh có 25 ủy viên. {said}") == {"Tạ Văn Bưởi", "Lý Thị Mận"}


_ABSENT = "3. Vắng: Trung tá Tạ Văn Bưởi, Giám đốc Công an tỉnh (có lý do); bà Lý Thị Mận, Giám đốc Sở Nội vụ."


def test_absent_members_are_members() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp.\n1. Chủ trì: ông Lê Văn Tám, Trưởng Ban Chỉ đạo.\n"
        f"2. Thành viên có mặt: bà Mai Thị Ba, Giám đốc Sở Y tế.\n{_ABSENT}"
    )
    assert _members(text) == {"Mai Thị Ba", "Tạ Văn Bưởi", "Lý Thị Mận"}


def test_who_is_absent_where_no_members_are_told_is_none() -> None:
    text = "Ban Chỉ đạo chuyển đổi số tỉnh họp.\n1. Chủ trì: ông Lê Văn Tám, Trưởng Ban Chỉ đạo.\n"
    assert _members(f"{text}{_ABSENT}") == set()


def test_former_committee_of_the_assembly_by_its_name_alone() -> None:
    found = holds("Bà Lý Thị Mận, nguyên Chủ nhiệm Ủy ban Xã hội, phát biểu.")
    assert found == {("Lý Thị Mận", "Chủ nhiệm | Ủy ban Xã hội của Quốc hội", "former")}

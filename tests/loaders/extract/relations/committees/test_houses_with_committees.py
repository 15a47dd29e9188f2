"""Committees that a house in small letters has, new ones without a name, and names that go on behind a comma."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read, statements

_WHO, _OTHER = "Đỗ Bình Minh", "Lê Hoài An"
_PROVINCE = f"Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng là ông {_OTHER}.\n\n"


def _owners(said: str) -> set[str]:
    """Whose the committees are that the text says one of the two has a role in."""
    found = read(f"{_PROVINCE}{said}", published="2025-10-01").statements
    return {
        getattr(s.object, "owner", "") for s in found if s.type == "LEADS" and getattr(s.subject, "name", "") == _WHO
    }


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("Ở Bệnh viện Nhi Tâm Đức, bệnh viện có", "Bệnh viện Nhi Tâm Đức"),
        ("Trường Đại học Đà Lạt họp. Nhà trường đã có", "Trường Đại học Đà Lạt"),
        ("UBND xã Đạ Huoai họp. Xã có", "xã Đạ Huoai"),
        ("UBND xã Đạ Huoai họp. Ông Tư khen xã đã lập", "xã Đạ Huoai"),
    ],
)
def test_house_named_before_has_the_committee(said: str, owner: str) -> None:
    assert _owners(f"{said} Ban Chỉ đạo chuyển đổi số do bà {_WHO} làm Trưởng ban.") == {owner}


@pytest.mark.parametrize("each", ["các bệnh viện", "sở, bệnh viện", "hai bệnh viện"])
def test_committee_of_several_houses_is_not_that_of_one(each: str) -> None:
    said = f"Bệnh viện Nhi Tâm Đức họp. Ông Tư nói {each} có Ban Chỉ đạo chuyển đổi số do bà {_WHO} làm Trưởng ban."
    assert "Bệnh viện Nhi Tâm Đức" not in _owners(said)


@pytest.mark.parametrize("made", ["mới lập theo", "mới thành lập theo"])
def test_new_committee_without_a_name_is_none_of_the_old(made: str) -> None:
    said = "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng bàn giao cho Ban Chỉ đạo cải cách hành chính tỉnh.\n\n"
    said += f"Ban Chỉ đạo {made} Quyết định số 22-QĐ/TU của Tỉnh ủy. Trưởng Ban Chỉ đạo là Bí thư Tỉnh ủy {_WHO}."
    assert statements(said, "LEADS", "ESTABLISHED") == set()


@pytest.mark.parametrize(
    ("topic", "whole"),
    [
        ("chính quyền số, công dân số", True),
        ("kinh tế số, xã hội số", True),
        ("về cải cách hành chính, thúc đẩy chuyển đổi số", True),
        ("về ứng dụng công nghệ thông tin (CNTT), đẩy mạnh chuyển đổi số", True),
        ("cải cách hành chính, xây dựng đường", False),
    ],
)
def test_name_that_goes_on_behind_a_comma(topic: str, whole: bool) -> None:
    found = statements(f"Bà {_WHO}, Trưởng Ban Chỉ đạo {topic}, chủ trì họp.", "LEADS")
    names = {what.partition(" | ")[2].replace(" (CNTT)", "") for _, _, what, _ in found}
    assert names == {f"Ban Chỉ đạo {topic if whole else topic.partition(',')[0]}".replace(" (CNTT)", "")}


def test_act_behind_a_fronted_clause_is_no_part_of_the_name() -> None:
    said = f"Theo Ban Chỉ đạo cải cách hành chính, thúc đẩy chuyển đổi số là việc gấp. Trưởng ban là bà {_WHO}."
    assert {what for _, _, what, _ in statements(said, "LEADS")} == {"Trưởng ban | Ban Chỉ đạo cải cách hành chính"}


def test_owner_behind_two_digital_things() -> None:
    said = f"Tổ công tác triển khai chính quyền số, công dân số xã Đạ Huoai do bà {_WHO} làm Tổ trưởng."
    name = "Tổ công tác triển khai chính quyền số, công dân số xã Đạ Huoai"
    assert {what for _, _, what, _ in statements(said, "LEADS")} == {f"Tổ trưởng | {name}"}

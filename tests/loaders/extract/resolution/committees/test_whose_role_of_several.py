"""Roles in texts of several committees: vertical tables, lines in capitals, short names, who had a role before."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee
from tests.loaders.extract.reading import holds, read, roles, shown, statements


def owners(text: str) -> dict[str, str]:
    """Whose the committee is that somebody leads."""
    found = read(text).statements
    return {shown(s.subject): s.object.owner for s in found if s.type == "LEADS" and isinstance(s.object, Committee)}


@pytest.mark.parametrize(
    "rows",
    [
        "Trưởng ban\n\nVi Văn Tuệ\n\nBí thư Tỉnh ủy\n\nỦy viên\n\nHà Thị Mơ\n\nGiám đốc Sở Y tế",
        "Vi Văn Tuệ\n\nBí thư Tỉnh ủy\n\nTrưởng ban\n\nHà Thị Mơ\n\nGiám đốc Sở Y tế\n\nỦy viên",
        "Trưởng ban:\n\nVi Văn Tuệ\n\nỦy viên:\n\nHà Thị Mơ",
    ],
)
def test_tables_with_the_role_above_or_below_the_name(rows: str) -> None:
    board = "Ban Chỉ đạo 57 tỉnh"

    assert roles(f"{board}\n\n{rows}") == {
        ("Vi Văn Tuệ", f"Trưởng ban | {board}", "asserted"),
        ("Hà Thị Mơ", f"Ủy viên | {board}", "asserted"),
    }


def test_a_line_in_capitals_names_the_committee_of_the_list_below_it() -> None:
    text = (
        "DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ XÃ KA ĐƠN\n\n1. Ông Vi Văn Tuệ, Bí thư Đảng ủy xã: Trưởng ban"
    )

    assert owners(text) == {"Vi Văn Tuệ": "xã Ka Đơn"}


def test_the_short_name_of_a_central_committee_beside_a_leader_of_the_province_means_that_of_the_province() -> None:
    text = (
        "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số họp. Bộ trưởng Bộ"
        " Khoa học và Công nghệ Hà Thị Mơ, Phó Trưởng Ban Chỉ đạo 57, báo cáo. Tại điểm cầu tỉnh, ông Vi Văn Tuệ, Bí"
        " thư Tỉnh ủy, Trưởng Ban Chỉ đạo 57, dự."
    )

    assert owners(text) == {"Hà Thị Mơ": "trung ương", "Vi Văn Tuệ": "Lâm Đồng"}


@pytest.mark.parametrize(
    ("who", "post", "owner"),
    [
        ("Tổng công ty Điện lực miền Nam", "Tổng Giám đốc", "Tổng công ty Điện lực miền Nam"),
        ("Xã Đạ Tẻh tổ chức phiên", "Bí thư Đảng ủy xã", "xã Đạ Tẻh"),
        ("Sở Nội vụ", "Phó Chủ tịch UBND tỉnh", "Lâm Đồng"),
    ],
)
def test_whose_committee_meets(who: str, post: str, owner: str) -> None:
    text = f"{who} họp Ban Chỉ đạo cải cách hành chính. Ông Vi Văn Tuệ, {post}, Trưởng ban, chủ trì."

    assert owners(text) == {"Vi Văn Tuệ": owner}


def test_at_a_commune_its_secretary_heads_the_committee_of_the_commune() -> None:
    text = (
        "Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Vi Văn Tuệ đi kiểm tra. Tại xã Đạ Tẻh, Bí thư Đảng ủy xã Hà Thị Mơ,"
        " Trưởng Ban Chỉ đạo, báo cáo đoàn."
    )

    assert owners(text) == {"Vi Văn Tuệ": "Lâm Đồng", "Hà Thị Mơ": "xã Đạ Tẻh"}


def test_who_was_before_and_who_took_over() -> None:
    board = "Ban Chỉ đạo giảm nghèo tỉnh"
    expected = {
        ("Vi Văn Tuệ", f"Trưởng ban | {board}", "former"),
        ("Hà Thị Mơ", f"Trưởng ban | {board}", "asserted"),
    }

    assert roles(f"Người tiền nhiệm của bà Hà Thị Mơ ở vị trí Trưởng {board} là ông Vi Văn Tuệ.") == expected
    assert roles(f"Ông Vi Văn Tuệ thôi làm Trưởng {board}. Bà Hà Thị Mơ thay ông ở {board}.") == expected
    assert holds("Người tiền nhiệm của ông ở ghế Giám đốc Sở Nội vụ là ông Vi Văn Tuệ.") == {
        ("Vi Văn Tuệ", "Giám đốc | Sở Nội vụ Lâm Đồng", "former")
    }


def test_a_role_of_her_own_is_not_joined_with_that_of_the_next_one() -> None:
    text = "Ban Chỉ đạo giảm nghèo tỉnh: bà Hà Thị Mơ kiêm Tổ trưởng, ông Lê Văn Núi là Phó Trưởng ban."

    assert ("Hà Thị Mơ", "Phó Trưởng ban | Ban Chỉ đạo giảm nghèo tỉnh", "asserted") not in roles(text)


def test_who_is_replaced_by_another_in_one_sentence() -> None:
    text = "Ban Chỉ đạo 57 tỉnh họp. UBND tỉnh thay bà Hà Thị Mơ, ủy viên ban, nghỉ hưu, bằng ông Lê Văn Núi."

    assert roles(text) == {
        ("Hà Thị Mơ", "Ủy viên | Ban Chỉ đạo 57 tỉnh", "former"),
        ("Lê Văn Núi", "Ủy viên | Ban Chỉ đạo 57 tỉnh", "asserted"),
    }


def test_the_head_tells_whose_the_committee_is_for_the_deputy_too() -> None:
    text = "Ban Chỉ đạo chuyển đổi số ra mắt. Bí thư Đảng ủy xã Ka Đơn Hà Thị Mơ làm Trưởng ban, ông Lê Văn Núi làm Phó"

    assert owners(f"{text} Trưởng ban.") == {"Hà Thị Mơ": "xã Ka Đơn", "Lê Văn Núi": "xã Ka Đơn"}


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("thi trung học phổ thông quốc gia năm 2018 tỉnh Lâm Đồng", "Lâm Đồng"),
        ("quốc gia phòng, chống dịch", "quốc gia"),
        ("liên ngành về an toàn thực phẩm tỉnh", "Lâm Đồng"),
    ],
)
def test_quoc_gia_in_the_topic_or_as_the_owner(name: str, owner: str) -> None:
    text = f"Ban Chỉ đạo {name} họp. Ông Vi Văn Tuệ là Phó Trưởng Ban Chỉ đạo {name}."

    assert owners(text) == {"Vi Văn Tuệ": owner}


@pytest.mark.parametrize("others", ["và 19 thành viên", "cùng các ủy viên Mã A Tài, Giàng A Pó"])
def test_the_role_behind_a_list_is_that_of_others(others: str) -> None:
    text = f"Ban Chỉ đạo giảm nghèo tỉnh có 2 Phó Trưởng ban: Bác sỹ Hứa Thị Lan; ông Lý Văn Phình {others}."

    deputies = [who for _, who, what, _ in statements(text, "LEADS") if what.startswith("Phó Trưởng ban")]

    assert sorted(deputies) == ["Hứa Thị Lan", "Lý Văn Phình"]

"""Unions of firms and zones, whose congress a headline tells of, boards of zones in short."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Công đoàn cơ sở Công ty CP May Hòn Dấu", "Công đoàn cơ sở Công ty CP May Hòn Dấu"),
        ("CĐCS Bệnh viện Đa khoa tỉnh Thái Bình", "Công đoàn cơ sở Bệnh viện Đa khoa tỉnh Thái Bình"),
        ("Công đoàn cơ sở phường Phố Hiến", "Công đoàn cơ sở phường Phố Hiến"),
    ],
)
def test_union_at_a_firm_or_house(written: str, told: str) -> None:
    assert ("Vũ Thị Gấm", f"Chủ tịch | {told}", "asserted") in holds(f"Bà Vũ Thị Gấm (Chủ tịch {written}) phát biểu.")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Quản lý các KCN tỉnh Hà Nam", "Quản lý các khu công nghiệp tỉnh Hà Nam"),
        ("Quản lý các KCN và KKT tỉnh Bình Phước", "Quản lý các khu công nghiệp và khu kinh tế tỉnh Bình Phước"),
        ("Quản lý KKT tỉnh Quảng Trị", "Quản lý Khu kinh tế tỉnh Quảng Trị"),
    ],
)
def test_board_of_zones_in_short(written: str, told: str) -> None:
    said = f"Ông Đỗ Trí Vượng, Phó Trưởng ban Thường trực Ban {written}, dự."
    assert ("Đỗ Trí Vượng", f"Phó Trưởng Ban Thường trực | Ban {told}", "asserted") in holds(said)


def test_bare_posts_are_of_whose_congress_it_is() -> None:
    said = (
        "Hội Nông dân tỉnh Sơn La khai mạc đại hội.\n\n"
        "Bà Hà Thị Gấm, Chủ tịch Hội Nông dân huyện Mộc Châu, tham luận.\n\n"
        "Đại hội bầu Ban Chấp hành gồm 35 đồng chí. Ban Chấp hành bầu Ban Thường vụ; hai Phó Chủ tịch là "
        "ông Lường Trí Vượng và bà Quàng Thị Sửu."
    )
    found = holds(said, about="Đại hội Hội Nông dân tỉnh Sơn La lần thứ X")

    assert {
        ("Lường Trí Vượng", "Phó Chủ tịch | Hội Nông dân tỉnh Sơn La", "asserted"),
        ("Quàng Thị Sửu", "Phó Chủ tịch | Hội Nông dân tỉnh Sơn La", "asserted"),
    } <= found


def test_board_is_of_the_house_to_which_somebody_goes() -> None:
    found = holds(
        "Công đoàn Viên chức tỉnh Hà Nam họp. Ông Đỗ Trí Vượng được điều động về Liên đoàn Lao động tỉnh, giữ chức "
        "Trưởng ban Chính sách pháp luật và Quan hệ lao động.",
        about="Công đoàn Viên chức tỉnh Hà Nam",
    )
    board = "Ban Chính sách pháp luật và Quan hệ lao động Liên đoàn Lao động tỉnh Hà Nam"
    assert ("Đỗ Trí Vượng", f"Trưởng Ban | {board}", "asserted") in found


def test_a_team_may_work_on_what_communes_have() -> None:
    said = "Ông Đỗ Trí Vượng, Giám đốc Sở Xây dựng tỉnh Hà Nam, làm Tổ trưởng Tổ công tác triển khai dữ liệu cấp xã."
    team = "Tổ trưởng | Tổ công tác triển khai dữ liệu cấp xã"
    assert ("LEADS", "Đỗ Trí Vượng", team, "asserted") in statements(said, "LEADS")


def test_inspectors_of_banks() -> None:
    said = "Ông Đỗ Trí Vượng, Phó Chánh Thanh tra, giám sát ngân hàng, dự."
    body = "Cơ quan Thanh tra, giám sát ngân hàng"
    assert ("Đỗ Trí Vượng", f"Phó Chánh Thanh tra | {body}", "asserted") in holds(said)

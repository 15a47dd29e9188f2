"""Committees whose name goes on behind a comma, teams that serve another, and whose a committee is by who heads it."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee
from tests.loaders.extract.reading import read, statements
from tests.loaders.extract.resolution.committees.test_committees import committees


def names(text: str) -> set[str]:
    """The names of the committees of a text."""
    return {name for name, _, _ in committees(text)}


def owners(text: str) -> set[str]:
    """Whose the committees are in which somebody has a role."""
    found = (s.object for s in read(text).statements if s.type in ("LEADS", "MEMBER_OF"))
    return {c.owner for c in found if isinstance(c, Committee)}


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("UBND tỉnh kiện toàn Ban Chỉ đạo dạy nghề, giải quyết việc làm tỉnh.", "dạy nghề, giải quyết việc làm"),
        ("Ban Chỉ đạo ứng phó biến đổi khí hậu, tăng trưởng xanh tỉnh họp.", "khí hậu, tăng trưởng xanh"),
        (
            "Ban Chỉ đạo chuyển đổi số, xây dựng đô thị thông minh tỉnh họp.",
            "chuyển đổi số, xây dựng đô thị thông minh",
        ),
        ("Ban Chỉ đạo xây dựng nông thôn mới, đô thị văn minh gồm 9 người.", "nông thôn mới, đô thị văn minh"),
        (
            "Tỉnh lập Ban Chỉ đạo chính quyền số, đô thị thông minh trên địa bàn tỉnh.",
            "chính quyền số, đô thị thông minh",
        ),
        ("Ban Chỉ đạo Chương trình bảo vệ, chăm sóc trẻ em tỉnh họp.", "bảo vệ, chăm sóc trẻ em"),
        ("Ban Chỉ đạo chống buôn bán người tỉnh họp.", "buôn bán người"),
        ("Sở Giáo dục và Đào tạo lập Ban Chỉ đạo triển khai học bạ số.", "triển khai học bạ số"),
        ("Bệnh viện Đa khoa Lâm Đồng đã có Ban Chỉ đạo triển khai bệnh án điện tử.", "triển khai bệnh án điện tử"),
        ("Ban Chỉ đạo nông thôn mới, giảm nghèo bền vững, OCOP xã Đức Trọng họp.", "giảm nghèo bền vững, OCOP"),
        ("Tỉnh lập Ban Chỉ đạo cổ phần hóa Công ty Cấp nước Lâm Đồng.", "cổ phần hóa Công ty Cấp nước Lâm Đồng"),
        ("Tỉnh lập Tổ công tác giải quyết khiếu nại, tố cáo tỉnh.", "giải quyết khiếu nại, tố cáo"),
    ],
)
def test_name_goes_on(text: str, topic: str) -> None:
    assert any(topic in name for name in names(text)), names(text)


def test_what_a_committee_goes_on_to_do_is_no_name() -> None:
    assert names("Tỉnh đã thành lập Ban Chỉ đạo triển khai nhiều giải pháp.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Theo Ban Chỉ đạo bảo vệ rừng, nông nghiệp sạch tỉnh nhà còn nhỏ.",
        "Sau khi lập Ban Chỉ đạo bảo vệ rừng, an ninh khu rừng tỉnh tốt hơn.",
        "Tỉnh kiện toàn Ban Chỉ đạo bảo vệ rừng, triển khai nhiều giải pháp.",
        "Tỉnh kiện toàn Ban Chỉ đạo bảo vệ rừng, xây dựng kế hoạch của tỉnh.",
        "Ban Chỉ đạo bảo vệ rừng, lãnh đạo Công an tỉnh cùng đến.",
    ],
)
def test_what_follows_the_comma_is_no_name(text: str) -> None:
    assert {name.removesuffix(" tỉnh") for name in names(text)} == {"Ban Chỉ đạo bảo vệ rừng"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Tỉnh lập Tổ giúp việc cho Ban Chỉ đạo 57 tỉnh. Tổ giúp việc do ông An Văn Tám làm Tổ trưởng.",
            "Ban Chỉ đạo 57",
        ),
        ("Ông An Văn Tám là Tổ trưởng Tổ giúp việc của Tổ công tác Đề án 06 tỉnh.", "Tổ công tác Đề án 06"),
        ("Tổ thư ký cho Ban Chỉ đạo bầu cử tỉnh do ông An Văn Tám làm Tổ trưởng.", "Ban Chỉ đạo bầu cử"),
    ],
)
def test_team_that_serves_another(text: str, name: str) -> None:
    [(_, who, role, _)] = statements(text, "LEADS")
    assert (who, role.split(" | ")[0]) == ("An Văn Tám", "Tổ trưởng")
    assert role.split(" | ")[1].startswith(("Tổ giúp việc", "Tổ thư ký"))
    assert name in role


@pytest.mark.parametrize(
    ("head", "owner"),
    [
        ("Hiệu trưởng Trường Đại học Đà Lạt An Văn Tám", "Trường Đại học Đà Lạt"),
        ("Ông An Văn Tám, Bí thư Đảng ủy xã Đức Trọng", "xã Đức Trọng"),
        ("Ông An Văn Tám, Chủ tịch UBND huyện Lâm Hà", "huyện Lâm Hà"),
        ("Thứ trưởng Bộ Y tế An Văn Tám", ""),
        ("Ông An Văn Tám, Chủ tịch UBND tỉnh", "Lâm Đồng"),
        ("Bà An Thị Mận, Giám đốc Sở Y tế", "Lâm Đồng"),
    ],
)
def test_head_tells_whose_committee_it_is(head: str, owner: str) -> None:
    assert owners(f"{head}, Trưởng Ban Chỉ đạo chuyển đổi số, nêu kết quả.") == {owner}


def test_member_does_not_tell_whose_committee_it_is() -> None:
    text = "Giám đốc VNPT Lâm Đồng An Văn Tám, thành viên Ban Chỉ đạo chuyển đổi số, nêu kết quả."
    assert owners(text) == {"Lâm Đồng"}


def test_class_of_posts_is_no_member() -> None:
    text = "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh, thành viên Ban Chỉ đạo 57 tỉnh."
    assert statements(text, "MEMBER_OF") == set()


def test_in_charge_of_a_team() -> None:
    text = "Công an tỉnh ra mắt Tổ công tác bảo vệ sân bay. Phụ trách Tổ công tác là Thượng tá An Văn Tám."
    assert {who for _, who, _, _ in statements(text, "LEADS")} == {"An Văn Tám"}


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Xã Phú Mỹ thành lập Ban Chỉ đạo chuyển đổi số. Trưởng ban là ông An Văn Tám.", "xã Phú Mỹ"),
        (
            "Trường Đại học Đà Lạt đã có Ban Chỉ đạo hè do ông An Văn Tám làm Trưởng ban.",
            "Trường Đại học Đà Lạt",
        ),
        (
            "Phường Cam Ly lập cùng lúc Ban Chỉ đạo bầu cử và Ban Chỉ đạo hè do ông An Văn Tám làm Trưởng ban.",
            "phường Cam Ly",
        ),
        ("Ở phường Cam Ly, Trưởng Ban Chỉ đạo chuyển đổi số là ông An Văn Tám.", "phường Cam Ly"),
        ("Ban Chỉ đạo 57 Đảng ủy Công an tỉnh do ông An Văn Tám làm Trưởng ban.", "Đảng ủy Công an tỉnh Lâm Đồng"),
        ("Ban Chỉ đạo hè trường THPT Hàn Thuyên do bà An Thị Mận làm Trưởng ban.", "Trường THPT Hàn Thuyên"),
        ("Tại xã Phú Mỹ, Ban Chỉ đạo bầu cử tỉnh dự. Trưởng ban là ông An Văn Tám.", "Lâm Đồng"),
        ("Nhiều phường đã có Ban Chỉ đạo hè. Ban Chỉ đạo hè do bà An Thị Mận làm Trưởng ban.", "Lâm Đồng"),
    ],
)
def test_whose_committee(text: str, owner: str) -> None:
    assert owners(text) == {owner}


def test_head_of_a_province_leads_no_team_of_its_police() -> None:
    text = (
        "Ông An, Tổ phó Tổ công tác Đề án 06 Công an tỉnh, báo cáo. "
        "Ở cấp tỉnh, Chủ tịch UBND tỉnh Võ Trọng Hảo làm Tổ trưởng Tổ công tác triển khai Đề án 06."
    )
    led = {(s[1], s[2]) for s in statements(text, "LEADS")}
    assert ("Võ Trọng Hảo", "Tổ trưởng | Tổ công tác triển khai Đề án 06") in led
    assert {owner for _, owner, _ in committees(text)} == {"Công an tỉnh Lâm Đồng", "Lâm Đồng"}

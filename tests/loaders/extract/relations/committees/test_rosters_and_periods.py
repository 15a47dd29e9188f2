"""Rosters that name another committee beside a name, the years that a committee is for, and names of offices."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee
from tests.loaders.extract.reading import holds, read, statements


def leads(text: str) -> set[tuple[str, str]]:
    """Who leads which committee."""
    return {(who, what) for _, who, what, _ in statements(text, "LEADS", "MEMBER_OF")}


def test_a_role_in_another_committee_beside_a_name_of_a_roster_takes_nothing_over() -> None:
    text = (
        "Ban Chỉ đạo giảm nghèo tỉnh gồm: ông Vi Văn Tuệ, Phó Trưởng Ban Chỉ đạo cải cách hành chính tỉnh - Trưởng"
        " ban; bà Hứa Thị Lan, Giám đốc Sở Nội vụ - Phó Trưởng ban; ông Lý Văn Phình, Giám đốc Sở Y tế - Ủy viên."
    )

    assert leads(text) == {
        ("Vi Văn Tuệ", "Phó Trưởng ban | Ban Chỉ đạo cải cách hành chính tỉnh"),
        ("Vi Văn Tuệ", "Trưởng ban | Ban Chỉ đạo giảm nghèo tỉnh"),
        ("Hứa Thị Lan", "Phó Trưởng ban | Ban Chỉ đạo giảm nghèo tỉnh"),
        ("Lý Văn Phình", "Ủy viên | Ban Chỉ đạo giảm nghèo tỉnh"),
    }


def test_posts_of_a_roster_each_behind_its_honorific() -> None:
    text = (
        "Ban Chỉ huy phòng thủ dân sự tỉnh do đồng chí Chủ tịch UBND tỉnh làm Trưởng ban; đồng chí Phó Chủ tịch UBND"
        " tỉnh, Phó Trưởng ban Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh làm Phó Trưởng ban Thường"
        " trực; đồng chí Giám đốc Sở Y tế, đồng chí Giám đốc Công an tỉnh làm Phó Trưởng ban."
    )
    civil = "Ban Chỉ huy phòng thủ dân sự tỉnh"

    assert {(who, what) for who, what in leads(text) if what.endswith(civil)} == {
        ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", f"Trưởng ban | {civil}"),
        ("Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", f"Phó Trưởng ban Thường trực | {civil}"),
        ("Giám đốc | Sở Y tế Lâm Đồng", f"Phó Trưởng ban | {civil}"),
        ("Giám đốc | Công an tỉnh Lâm Đồng", f"Phó Trưởng ban | {civil}"),
    }


@pytest.mark.parametrize(
    "period", ["giai đoạn 2021 - 2025 của", "năm 2024", "5 năm 2021-2025 của", "nhiệm kỳ 2020 - 2025"]
)
def test_whose_a_committee_is_behind_the_years_that_it_is_for(period: str) -> None:
    text = f"Ban Chỉ đạo giảm nghèo bền vững {period} huyện Bình Gia do ông Vi Văn Tuệ làm Trưởng ban."

    assert {what.endswith("huyện Bình Gia") for _, what in leads(text)} == {True}


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("Thủ tướng vừa lập Ban Chỉ đạo xây dựng các tuyến cao tốc ven biển.", "xây dựng các tuyến cao tốc ven biển"),
        ("Tỉnh lập Ban Chỉ đạo thực hiện kế hoạch 5 năm.", "thực hiện kế hoạch 5 năm"),
        ("Tỉnh lập Ban Chỉ đạo phát triển kinh tế - xã hội vùng cao.", "phát triển kinh tế - xã hội vùng cao"),
        ("Tỉnh lập Ban Chỉ đạo tổng kết 9 năm thực hiện mô hình bản số.", "tổng kết 9 năm thực hiện mô hình bản số"),
    ],
)
def test_what_a_committee_is_for(name: str, topic: str) -> None:
    assert leads(f"{name} Ông Vi Văn Tuệ là Trưởng ban.") == {("Vi Văn Tuệ", f"Trưởng ban | Ban Chỉ đạo {topic}")}


@pytest.mark.parametrize(
    ("named", "topic"),
    [
        ("chuyển đổi số và triển khai Đề án 06 xã Trà Ôn", "chuyển đổi số và triển khai Đề án 06 xã Trà Ôn"),
        ("phá bom mìn và hỗ trợ tái định cư do bà A Nhi làm Phó Trưởng ban", "phá bom mìn và hỗ trợ tái định cư"),
        ("chuyển đổi số và xây dựng kế hoạch tỉnh", "chuyển đổi số"),
        ("giảm nghèo và theo dõi huyện Lâm Hà", "giảm nghèo"),
    ],
)
def test_a_second_thing_that_a_committee_does_and_what_its_head_does_besides(named: str, topic: str) -> None:
    found = read(f"Ông Vi Văn Tuệ làm Trưởng Ban Chỉ đạo {named}.").statements

    assert {s.object.name for s in found if s.type == "LEADS" and isinstance(s.object, Committee)} == {
        f"Ban Chỉ đạo {topic}"
    }


@pytest.mark.parametrize("rank", ["Bộ trưởng, Chủ nhiệm", "Bộ trưởng - Chủ nhiệm", "Bộ trưởng kiêm Chủ nhiệm"])
def test_a_minister_who_heads_an_office_is_not_of_the_ministry_named_before(rank: str) -> None:
    text = f"Bộ Tư pháp trình đề án. {rank} Văn phòng Chính phủ Vi Văn Tuệ góp ý."

    assert holds(text) == {("Vi Văn Tuệ", "Chủ nhiệm | Văn phòng Chính phủ", "asserted")}


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Nông nghiệp và PTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("Nông Nghiệp &PTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("Lao động, TB&XH", "Lao động - Thương binh và Xã hội"),
    ],
)
def test_departments_half_in_letters(short: str, full: str) -> None:
    assert holds(f"Giám đốc Sở {short} Vi Văn Tuệ dự.") == {
        ("Vi Văn Tuệ", f"Giám đốc | Sở {full} Lâm Đồng", "asserted")
    }


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("Thủ tướng Chính phủ vừa ký Quyết định số 12/QĐ-TTg thành lập", "Chính phủ"),
        ("Thực hiện chỉ đạo của Thủ tướng Chính phủ, tỉnh đã thành lập", "Lâm Đồng"),
    ],
)
def test_a_committee_that_the_government_sets_up_is_none_of_the_province_told_of(said: str, owner: str) -> None:
    found = read(f"{said} Ban Chỉ đạo bình ổn giá. Ông Vi Văn Tuệ làm Phó Trưởng ban.").statements

    assert {s.object.owner for s in found if s.type == "LEADS" and isinstance(s.object, Committee)} == {owner}


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải", "nhà nước"),
        ("Tây Nam Bộ", ""),
        ("tổ chức các hoạt động kỷ niệm các ngày lễ lớn", "Lâm Đồng"),
    ],
)
def test_committees_of_the_state_of_regions_and_for_feasts(name: str, owner: str) -> None:
    found = read(f"Bộ Xây dựng họp. Ông Vi Văn Tuệ là Phó Trưởng Ban Chỉ đạo {name}, dự.").statements

    assert {
        (s.object.name, s.object.owner) for s in found if s.type == "LEADS" and isinstance(s.object, Committee)
    } == {(f"Ban Chỉ đạo {name}", owner)}


def test_a_team_in_small_letters_of_which_it_is_told_who_heads_it() -> None:
    text = (
        "Tỉnh kiện toàn tổ công tác tháo gỡ khó khăn, vướng mắc các dự án đầu tư. Sau khi kiện toàn, tổ công tác có 14"
        " thành viên, do Chủ tịch UBND tỉnh Vi Văn Tuệ làm tổ trưởng. Khi có cháy, một tổ công tác đến ngay."
    )

    assert leads(text) == {("Vi Văn Tuệ", "Tổ trưởng | tổ công tác tháo gỡ khó khăn, vướng mắc các dự án đầu tư")}


def test_names_behind_gom_share_the_role_told_behind_them_and_two_posts_before_them_are_given_to_none() -> None:
    text = (
        "Ban Chỉ đạo giảm nghèo tỉnh do ông Vi Văn Tuệ làm Trưởng ban. Các Phó Chủ tịch Thường trực và Phó Chủ tịch"
        " UBND tỉnh gồm ông Lò Văn Sáng, Hà Thị Mơ, Lê Văn Núi giữ chức Phó Trưởng ban."
    )
    deputies = {"Lò Văn Sáng", "Hà Thị Mơ", "Lê Văn Núi"}

    assert {who for who, what in leads(text) if what.startswith("Phó Trưởng ban |")} == deputies
    assert holds(text) == set()


def test_the_heads_of_many_districts_are_not_that_of_one() -> None:
    text = "Ban Chỉ đạo giảm nghèo tỉnh họp. Có 11 huyện đồng chí Chủ tịch UBND huyện làm Trưởng Ban Chỉ đạo."

    assert leads(f"{text} Huyện Bình Gia làm tốt.") == set()

"""Posts in obituaries and lives, guests behind a list, and who is only to be let go."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

AN, MAI, KHOA = "Lò Văn An", "Đỗ Thị Mai", "Vũ Đình Khoa"
BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


@pytest.mark.parametrize("name", ["NGÔ QUANG HÒA", "LẠO VĂN HÒA"])
def test_the_dead_is_whom_the_lines_of_an_obituary_are_about(name: str) -> None:
    text = (
        f"Tỉnh ủy Ninh Thuận vô cùng thương tiếc báo tin:\n\nĐồng chí {name}\n\nSinh năm 1946; nguyên Giám đốc Sở Y tế"
        " Ninh Thuận.\n\nĐồng chí đã từ trần hồi 21 giờ ngày 4/11/2023.\n\nDANH SÁCH BAN LỄ TANG\n"
        f"1. Ông {KHOA}, Chủ tịch HĐND tỉnh - Trưởng ban.\n\n"
        "Nghỉ hưu, đồng chí vẫn làm Chủ tịch Hội Khuyến học huyện Ninh Phước đến năm 2014."
    )
    told = holds(text, about="Tin buồn: Ninh Thuận", published="2023-11-06")
    dead = name.title()
    assert (dead, "Chủ tịch | Hội Khuyến học huyện Ninh Phước", "former") in told
    assert (KHOA, "Chủ tịch | Hội đồng nhân dân tỉnh Ninh Thuận", "asserted") in told
    assert {who for who, _, _ in told} == {dead, KHOA}


@pytest.mark.parametrize("heading", ["TÓM TẮT TIỂU SỬ ĐỒNG CHÍ NGÔ QUANG HÒA", "Tiểu sử của đồng chí Ngô Quang Hòa"])
def test_the_dated_lines_below_the_heading_of_a_life(heading: str) -> None:
    text = (
        f"{heading}\n\n- Từ năm 1961 đến năm 1968: tham gia cách mạng.\n"
        "- Từ năm 1976 đến năm 1985: Phó Giám đốc, rồi Giám đốc Sở Y tế Lâm Đồng.\n"
        "- Từ năm 1986 đến năm 1991: Bí thư Huyện ủy Đơn Dương."
    )
    assert ("Ngô Quang Hòa", "Bí thư | Huyện ủy Đơn Dương", "former") in holds(text)


def test_a_city_of_two_parts_behind_its_party_committee() -> None:
    text = f"Ông {AN}, Bí thư Thành ủy Phan Rang - Tháp Chàm - Ủy viên."
    assert holds(text, about="Ninh Thuận", published="2023-11-06") == {
        (AN, "Bí thư | Thành ủy Phan Rang - Tháp Chàm", "asserted")
    }


@pytest.mark.parametrize("before", ["người tiền nhiệm của tôi", "người kế nhiệm tôi"])
def test_whoever_came_before_the_one_asked_has_his_own_posts(before: str) -> None:
    text = (
        f"Phóng viên trao đổi với ông {AN}, Giám đốc Sở Y tế tỉnh Lâm Đồng.\n\n* PV: Thưa ông, vì sao?\n\n"
        f"- Ông {AN}: Tôi nói thêm, ông {KHOA} - {before}, nay là Phó Chủ tịch HĐND tỉnh - đã làm việc này từ thời còn"
        " là Giám đốc Sở Nội vụ tỉnh.\n\n* PV: Xin cảm ơn ông!"
    )
    told = holds(text)
    assert (KHOA, "Phó Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng", "asserted") in told
    assert (KHOA, "Giám đốc | Sở Nội vụ Lâm Đồng", "former") in told
    assert {what for who, what, _ in told if who == AN} == {"Giám đốc | Sở Y tế Lâm Đồng"}


@pytest.mark.parametrize(
    ("rises", "status"), [("được giao quyền", "acting"), ("vừa được UBND tỉnh bổ nhiệm giữ chức", "asserted")]
)
def test_a_deputy_who_becomes_the_head_of_the_own_board(rises: str, status: str) -> None:
    text = f"Bà {MAI}, Phó Trưởng Ban Quản lý Khu kinh tế Dung Quất, {rises} Trưởng ban."
    told = holds(text, about="Quảng Ngãi")
    assert (MAI, "Trưởng Ban | Ban Quản lý Khu kinh tế Dung Quất", status) in told
    assert roles(text, about="Quảng Ngãi") == set()


def test_a_deputy_of_a_board_who_leads_a_committee_just_set_up() -> None:
    text = f"Tỉnh thành lập {BOARD}. Bà {MAI}, Phó Trưởng Ban Dân vận Tỉnh ủy, làm Trưởng ban."
    assert roles(text) == {(MAI, f"Trưởng ban | {BOARD}", "asserted")}


@pytest.mark.parametrize("work", ["giảng viên Trường Đại học Đà Lạt", "chuyên viên"])
def test_posts_listed_behind_a_first_work_are_over(work: str) -> None:
    text = f"Bà {MAI} từng là {work}, Giám đốc Trung tâm Y tế huyện Đơn Dương, Phó Giám đốc Sở Y tế tỉnh."
    assert holds(text) == {
        (MAI, "Giám đốc | Trung tâm Y tế huyện Đơn Dương", "former"),
        (MAI, "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
    }


@pytest.mark.parametrize("invited", ["được mời dự", "được mời tham dự", "cùng được mời"])
def test_guests_behind_a_list_of_members_are_none(invited: str) -> None:
    text = f"Dự có các thành viên {BOARD}: ông {AN} (Giám đốc Sở Tài chính), bà {MAI}; Bí thư Tỉnh đoàn {invited}."
    assert {who for who, _, _ in roles(text)} == {AN, MAI}
    assert "Bí thư | Tỉnh đoàn Lâm Đồng" in {who for who, _, _ in roles(text.replace(f" {invited}", ""))}


@pytest.mark.parametrize("link", ["; cho", "; đồng thời cho", "; và cho"])
def test_whoever_is_only_to_be_let_go_is_still_a_member(link: str) -> None:
    text = f"{BOARD} họp, đề nghị Ban Thường vụ Tỉnh ủy bổ sung bà {MAI} làm Phó Trưởng ban{link} ông {AN} thôi làm"
    assert roles(f"{text} ủy viên.") == {
        (MAI, f"Phó Trưởng ban | {BOARD}", "planned"),
        (AN, f"Ủy viên | {BOARD}", "asserted"),
    }


@pytest.mark.parametrize("whose", ["của bà", "của ông", "này"])
def test_the_body_of_whoever_speaks_serves_both_boards(whose: str) -> None:
    text = (
        f"UBND tỉnh lập {BOARD} và Ban Chỉ đạo cải cách hành chính tỉnh. Bà {MAI}, Giám đốc Sở Nội vụ tỉnh, nói thế."
        f" Sở {whose} là cơ quan thường trực của cả hai ban."
    )
    assert {(who, what) for _, who, what, _ in statements(text, "STANDING_BODY_OF")} == {
        ("Sở Nội vụ Lâm Đồng", BOARD),
        ("Sở Nội vụ Lâm Đồng", "Ban Chỉ đạo cải cách hành chính tỉnh"),
    }


@pytest.mark.parametrize("agency", ["TTXVN", "VNA"])
def test_the_capital_from_where_an_agency_sends_news_is_not_what_they_are_about(agency: str) -> None:
    text = (
        f"Hà Nội ({agency}) - Bộ trưởng Bộ Y tế {AN} ký Quyết định số 9/QĐ-BYT kiện toàn Ban Chỉ đạo chuyển đổi số của"
        " Bộ Y tế. Việc này thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị."
    )
    places = {who for _, who, _, _ in statements(text, "IMPLEMENTS", "OF_PROVINCE", about="Bộ Y tế")}
    assert "Hà Nội" not in places


@pytest.mark.parametrize("old", ["trước đây", "trước kia"])
def test_a_board_of_before_ends_and_the_new_one_stays(old: str) -> None:
    text = (
        "Bộ trưởng Bộ Y tế ký quyết định kiện toàn Ban Chỉ đạo phát triển khoa học, công nghệ và chuyển đổi số của Bộ Y"
        f" tế. Ông {AN} làm Trưởng ban.\n\nBan Chỉ đạo chuyển đổi số y tế {old} chấm dứt hoạt động từ ngày 1/5."
    )
    told = roles(text, about="Bộ Y tế kiện toàn Ban Chỉ đạo chuyển đổi số y tế,")
    assert {(who, status) for who, _, status in told} == {(AN, "asserted")}

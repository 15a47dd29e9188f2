"""Whose a role is and in which committee: levels, asides between name and role, seats, notices, what is untrue."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee
from tests.loaders.extract.reading import holds, read, roles, statements

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
AN = "Lưu Văn An"


@pytest.mark.parametrize(
    "text",
    [
        f"Ông {AN}, Chủ tịch UBND xã Nam Ban (tỉnh Lâm Đồng), Trưởng {BOARD}, cho biết.",
        f"Ông {AN}, giảng viên Trường Đại học Đà Lạt, Trưởng {BOARD}, cho biết.",
        f"Ghế Trưởng {BOARD} lâu nay do Chủ tịch UBND tỉnh {AN} nắm giữ.",
        f"Ông {AN} là Trưởng {BOARD} do UBND tỉnh lập.",
    ],
)
def test_role_of_the_one_named(text: str) -> None:
    assert (AN, f"Trưởng ban | {BOARD}", "asserted") in roles(text)


def test_place_in_brackets_that_begins_like_a_country() -> None:
    text = f"Ông {AN}, Trưởng Công an xã Bản Liền (Lào Cai), dự."

    assert holds(text) == {(AN, "Trưởng Công an | Công an xã Bản Liền", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        f"Báo ghi ông {AN} là Trưởng {BOARD} là chưa chính xác.",
        f"Thông tin ông {AN} làm Trưởng {BOARD} là không có cơ sở.",
        f"Không có chuyện ông {AN} làm Trưởng {BOARD}.",
        f"Ông {AN}, người từng được kỳ vọng làm Trưởng {BOARD}, đã nghỉ hưu.",
    ],
)
def test_what_is_untrue_or_hoped_for(text: str) -> None:
    assert roles(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        f"Vị trí Trưởng {BOARD}, trước nay do đồng chí {AN} đảm nhiệm, sẽ được kiện toàn.",
        f"{BOARD} họp. Hai đồng chí rời Ban Chỉ đạo gồm: đồng chí {AN}, Trưởng ban, nghỉ hưu.",
    ],
)
def test_role_that_somebody_had(text: str) -> None:
    assert roles(text) == {(AN, f"Trưởng ban | {BOARD}", "former")}


def test_role_before_the_head_of_its_committee() -> None:
    text = f"Ông {AN} đang là Phó Trưởng {BOARD} do Chủ tịch UBND tỉnh làm Trưởng ban."

    assert roles(text) == {
        (AN, f"Phó Trưởng ban | {BOARD}", "asserted"),
        ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", f"Trưởng ban | {BOARD}", "asserted"),
    }


def test_team_that_serves_a_committee() -> None:
    text = f"Ông {AN}, thành viên Tổ chuyên gia giúp việc {BOARD}, trình bày."

    assert roles(text) == {(AN, f"Ủy viên | Tổ chuyên gia giúp việc {BOARD}", "asserted")}


def test_leaders_of_a_province_lead_no_committee_of_the_centre() -> None:
    text = f"Ban Chỉ đạo của Chính phủ họp. Tại điểm cầu, ông {AN}, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo, dự."

    assert roles(text) == set()


def test_the_committee_of_the_level_of_the_post() -> None:
    text = f"{BOARD} và Ban Chỉ đạo của Chính phủ họp chung. Chủ tịch UBND tỉnh {AN}, Phó Trưởng ban, dự."

    assert roles(text) == {(AN, f"Phó Trưởng ban | {BOARD}", "asserted")}


def test_board_that_is_pointed_at() -> None:
    text = f"{BOARD} họp. Ban Viễn thông Tập đoàn dự, Trưởng ban này là ông {AN}."

    assert roles(text) == set()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Vụ Tổ chức cán bộ công bố Quyết định số 65/QĐ-BYT thành lập Ban Chỉ đạo chuyển đổi số Bộ Y tế.", "Bộ Y tế"),
        ("UBND xã Nam Ban công bố quyết định thành lập Ban Chỉ đạo 57 xã.", "Ủy ban nhân dân xã Nam Ban"),
    ],
)
def test_who_reads_out_a_decision_of_others(text: str, who: str) -> None:
    assert {subject for _, subject, _, _ in statements(f"{text} Bộ Y tế dự.", "ESTABLISHED")} == {who}


def test_who_prepares_a_committee_does_not_found_it() -> None:
    text = f"UBND tỉnh yêu cầu Sở Nội vụ tham mưu thành lập {BOARD}."

    assert statements(text, "ESTABLISHED") == {
        ("ESTABLISHED", "Ủy ban nhân dân tỉnh Lâm Đồng", BOARD, "planned"),
    }


def test_topic_that_a_headline_shortens() -> None:
    text = (
        f"Ông {AN} làm Trưởng ban chỉ đạo. Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số tỉnh "
        "Lâm Đồng họp hằng tháng."
    )
    found = read(text, about="Lâm Đồng lập Ban Chỉ đạo chuyển đổi số tỉnh:")
    led = [s.object for s in found.statements if s.type == "LEADS"]

    assert [c.topic for c in led if isinstance(c, Committee)] == ["nq57"]


def test_firm_that_a_short_name_means() -> None:
    text = (
        "Tổng công ty Điện lực miền Trung họp với Công ty Điện lực Quảng Trị. Ban Chỉ đạo chuyển đổi số Tổng công ty "
        f"có 9 người. Ông {AN} làm Trưởng ban."
    )

    assert roles(text) == {
        (AN, "Trưởng ban | Ban Chỉ đạo chuyển đổi số Tổng công ty Điện lực miền Trung", "asserted"),
    }


def test_committee_that_the_next_paragraph_names() -> None:
    text = f"Tổ công tác do ông {AN} làm Tổ trưởng.\n\nUBND tỉnh lập Tổ công tác số hóa hồ sơ hôm qua."

    assert roles(text) == {(AN, "Tổ trưởng | Tổ công tác số hóa hồ sơ", "asserted")}


@pytest.mark.parametrize(
    "lines",
    [
        f"1. Đồng chí {AN}, Chủ tịch UBND tỉnh\n- Lãnh đạo toàn diện.\n- Làm Trưởng {BOARD}; phụ trách Sở Nội vụ.",
        f"I. Chủ tịch UBND tỉnh {AN}\n1. Là Trưởng {BOARD}.",
        f"* Ông {AN} - Chủ tịch UBND tỉnh:\n+ Trưởng {BOARD}.",
        f"I. CHỦ TỊCH UBND TỈNH {AN.upper()}\n1. Làm Trưởng {BOARD}.",
    ],
)
def test_roles_below_a_name_with_its_post(lines: str) -> None:
    text = lines.replace("\n", "\n\n")

    assert roles(text) == {(AN, f"Trưởng ban | {BOARD}", "asserted")}
    assert holds(text) == {(AN, "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")}


@pytest.mark.parametrize("line", [f"- Thành viên {BOARD}.", f"- Làm việc với Trưởng {BOARD}.", f"Trưởng {BOARD} dự."])
def test_lines_below_a_name_that_say_nothing_of_it(line: str) -> None:
    assert roles(f"1. Đồng chí {AN}, Chủ tịch UBND tỉnh\n\n{line}") == set()


@pytest.mark.parametrize(
    "text",
    [
        f"{BOARD}: tạm thời do ông {AN} phụ trách.",
        f"Ông {AN}, Phó Chủ tịch UBND tỉnh, được giao điều hành {BOARD} cho đến khi có Trưởng ban mới.",
    ],
)
def test_in_charge_for_the_time_being(text: str) -> None:
    assert roles(text) == {(AN, f"Trưởng ban | {BOARD}", "acting")}


@pytest.mark.parametrize(
    "text",
    [
        f"{BOARD}, do ông {AN}, khi ấy là Phó Chủ tịch UBND tỉnh, đứng đầu, đã ngừng hoạt động.",
        f"Chưa chọn được người thay ông {AN}, nguyên Giám đốc Sở Tài chính, ở vị trí Trưởng {BOARD}.",
        f"{BOARD} có Trưởng ban mới là ông Vũ Văn Cảnh, Bí thư Tỉnh ủy; người tiền nhiệm, ông {AN}, nghỉ hưu.",
        f"Ông {AN} thôi giữ chức Trưởng {BOARD}; người thay là bà Phạm Thị Bình.",
        f"Ông Vũ Văn Cảnh nhận bàn giao nhiệm vụ Trưởng {BOARD} từ ông {AN}.",
        f"{BOARD} chấm dứt hoạt động. Trưởng ban cuối cùng là ông {AN}.",
    ],
)
def test_head_of_before(text: str) -> None:
    assert (AN, f"Trưởng ban | {BOARD}", "former") in roles(text)
    assert (AN, f"Trưởng ban | {BOARD}", "asserted") not in roles(text)


def test_decision_that_is_still_to_come() -> None:
    text = f"{BOARD} thống nhất bổ sung ông {AN} làm ủy viên, quyết định sẽ ban hành trong tháng 7."

    assert {status for _, _, status in roles(text)} == {"planned"}


def test_roles_of_several_kinds_at_once() -> None:
    text = f"Ông {AN} giữ một lúc hai vai: Trưởng {BOARD}; Tổ trưởng Tổ công tác Đề án 06 tỉnh."

    assert roles(text) == {
        (AN, f"Trưởng ban | {BOARD}", "asserted"),
        (AN, "Tổ trưởng | Tổ công tác Đề án 06 tỉnh", "asserted"),
    }


def test_members_of_the_team_of_the_paragraph() -> None:
    text = f"{BOARD} họp.\n\nTổ công tác Đề án 06 tỉnh: ông Vũ Văn Cảnh làm Tổ trưởng; bà {AN} là thành viên."

    assert (AN, "Ủy viên | Tổ công tác Đề án 06 tỉnh", "asserted") in roles(text)
    assert (AN, f"Ủy viên | {BOARD}", "asserted") not in roles(text)


def test_committee_of_a_firm_in_an_article_about_a_ministry() -> None:
    text = (
        "Bộ Công Thương lập Ban Chỉ đạo chuyển đổi số Bộ Công Thương. Ở Tập đoàn Xăng dầu Việt Nam, Chủ tịch Hội đồng "
        f"quản trị {AN} là Trưởng ban."
    )

    assert roles(text) == set()


def test_several_teams_that_one_body_sets_up() -> None:
    text = (
        f"UBND tỉnh lập ba tổ công tác: Tổ công tác về dữ liệu do ông {AN} làm Tổ trưởng; Tổ công tác về hạ tầng số do "
        "bà Phạm Thị Bình làm Tổ trưởng; Tổ công tác về nhân lực, Tổ trưởng là ông Vũ Văn Cảnh."
    )
    made = {what for _, _, what, _ in statements(text, "ESTABLISHED")}

    assert made == {f"Tổ công tác về {what}" for what in ("dữ liệu", "hạ tầng số", "nhân lực")}


def test_school_whose_head_signs() -> None:
    text = (
        f"Ông {AN}, Bí thư Đảng ủy, Hiệu trưởng Trường Đại học Đà Lạt, ký Quyết định số 15/QĐ-ĐHĐL thành lập Ban Chỉ "
        "đạo chuyển đổi số của Nhà trường."
    )

    assert {who for _, who, _, _ in statements(text, "ESTABLISHED")} == {"Trường Đại học Đà Lạt"}


def test_standing_body_of_all_of_the_team_and_of_something_else() -> None:
    both = f"{BOARD} và Ban Chỉ đạo cải cách hành chính tỉnh họp. Sở Nội vụ là cơ quan thường trực của cả hai ban."
    team = f"{BOARD} họp. Tổ công tác Đề án 06 tỉnh cũng họp. Công an tỉnh là cơ quan thường trực của Tổ."
    other = f"{BOARD} họp. Tỉnh đoàn là cơ quan thường trực của Ban Điều hành mạng lưới tổ công nghệ số."

    assert {what for _, _, what, _ in statements(both, "STANDING_BODY_OF")} == {
        BOARD,
        "Ban Chỉ đạo cải cách hành chính tỉnh",
    }
    assert {what for _, _, what, _ in statements(team, "STANDING_BODY_OF")} == {"Tổ công tác Đề án 06 tỉnh"}
    assert statements(other, "STANDING_BODY_OF") == set()


def test_role_in_brackets_behind_each_name() -> None:
    text = (
        f"Ban Chỉ đạo 57 tỉnh gồm Bí thư Tỉnh ủy {AN} (Trưởng ban), Chủ tịch UBND tỉnh Vũ Văn Cảnh (Phó Trưởng ban "
        "Thường trực) và bà Phạm Thị Bình (Phó Trưởng ban)."
    )

    assert roles(text) == {
        (AN, "Trưởng ban | Ban Chỉ đạo 57 tỉnh", "asserted"),
        ("Vũ Văn Cảnh", "Phó Trưởng ban Thường trực | Ban Chỉ đạo 57 tỉnh", "asserted"),
        ("Phạm Thị Bình", "Phó Trưởng ban | Ban Chỉ đạo 57 tỉnh", "asserted"),
    }


def test_members_that_join_together() -> None:
    text = (
        f"Tỉnh ủy bổ sung hai đồng chí vào {BOARD}, gồm đồng chí {AN}, Chủ tịch UBND tỉnh và đồng chí Vũ Văn Cảnh, "
        "Giám đốc Sở Nội vụ."
    )

    assert {who for who, _, _ in roles(text)} == {AN, "Vũ Văn Cảnh"}


def test_head_of_the_last_term() -> None:
    assert roles(f"{BOARD} nhiệm kỳ trước có Trưởng ban là ông {AN}.") == {(AN, f"Trưởng ban | {BOARD}", "former")}


def test_committee_that_a_team_serves_is_known_by_it() -> None:
    text = f"Tổ kiểm tra số 2 của {BOARD} làm việc. Cùng đi có ông {AN}, Phó Trưởng Ban Chỉ đạo."

    assert roles(text) == {(AN, f"Phó Trưởng ban | {BOARD}", "asserted")}


def test_deputy_of_the_speaker() -> None:
    text = f"Tổ công tác số hóa hồ sơ tỉnh họp. Tổ phó của tôi là anh {AN}."

    assert roles(text) == {(AN, "Tổ phó | Tổ công tác số hóa hồ sơ tỉnh", "asserted")}


@pytest.mark.parametrize("also", [" - đồng thời là ", ", cũng là ", ", "])
def test_bare_post_of_a_deputy_means_the_only_one_named(also: str) -> None:
    board = "Ban Chỉ đạo chuyển đổi số của Bộ Y tế"
    one = "Thứ trưởng Bộ Y tế Lê Văn Tám chủ trì cuộc họp. "
    told = f"Kết luận, Thứ trưởng{also}Phó Trưởng ban {board} - giao Cục Quản lý Dược báo cáo."
    assert roles(one + told, about="Bộ Y tế") == {("Lê Văn Tám", f"Phó Trưởng ban | {board}", "asserted")}
    two = "Thứ trưởng Bộ Y tế Trần Thị Bé cùng dự. "
    assert {who for who, _, _ in roles(one + two + told, about="Bộ Y tế")} == {"Thứ trưởng | Bộ Y tế"}

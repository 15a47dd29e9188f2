"""Whose role it is where a text names several committees: those it turns to, and those it names besides."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

SEVERAL = (
    "Ba ban của tỉnh họp chung: Ban Chỉ đạo 57 tỉnh; Ban Chỉ đạo cải cách hành chính tỉnh; "
    "Ban Chỉ đạo giảm nghèo bền vững tỉnh.\n\n"
)


def roles(text: str) -> set[tuple[str, str]]:
    """Who leads or is in which committee, asserted."""
    return {(who, what) for _, who, what, said in statements(text, "LEADS", "MEMBER_OF") if said == "asserted"}


@pytest.mark.parametrize(
    ("clause", "role", "board"),
    [
        ("Về cải cách hành chính, Trưởng ban là ông Trần Văn Khải.", "Trưởng ban", "cải cách hành chính tỉnh"),
        ("Ở mảng giảm nghèo, ông Trần Văn Khải làm Trưởng ban.", "Trưởng ban", "giảm nghèo bền vững tỉnh"),
        ("Ban giảm nghèo thì khác. Trưởng ban là ông Trần Văn Khải.", "Trưởng ban", "giảm nghèo bền vững tỉnh"),
        ("Riêng Ban 57, ông Trần Văn Khải là Phó Trưởng ban.", "Phó Trưởng ban", "57 tỉnh"),
        ("Ở ban thứ hai, Trưởng ban là ông Trần Văn Khải.", "Trưởng ban", "cải cách hành chính tỉnh"),
        ("Ở ban cuối, Trưởng ban là ông Trần Văn Khải.", "Trưởng ban", "giảm nghèo bền vững tỉnh"),
    ],
)
def test_a_clause_turns_to_one_of_the_committees_named(clause: str, role: str, board: str) -> None:
    assert roles(SEVERAL + clause) == {("Trần Văn Khải", f"{role} | Ban Chỉ đạo {board}")}


def test_each_clause_of_a_sentence_has_its_own_committee() -> None:
    text = "Với giảm nghèo, Trưởng ban là ông Trần Văn Khải; với chuyển đổi số, Trưởng ban là bà Lê Thị Mơ."

    assert roles(SEVERAL + text) == {
        ("Trần Văn Khải", "Trưởng ban | Ban Chỉ đạo giảm nghèo bền vững tỉnh"),
        ("Lê Thị Mơ", "Trưởng ban | Ban Chỉ đạo 57 tỉnh"),
    }


def test_words_behind_ban_sau_that_go_on_name_another_one() -> None:
    text = "Ban sau hợp nhất do ông Trần Văn Khải làm Trưởng ban."

    assert ("Trần Văn Khải", "Trưởng ban | Ban Chỉ đạo cải cách hành chính tỉnh") not in roles(SEVERAL + text)


@pytest.mark.parametrize(
    "besides",
    [
        "Bà Lê Thị Mơ đồng thời là Trưởng Ban Chỉ đạo giảm nghèo tỉnh.",
        "Bà Lê Thị Mơ còn làm Trưởng Ban Chỉ đạo giảm nghèo tỉnh từ năm ngoái.",
        "Bà Lê Thị Mơ, người cũng đứng đầu Ban Chỉ đạo giảm nghèo tỉnh, vắng mặt.",
        "Bà Lê Thị Mơ, Trưởng Ban Chỉ đạo giảm nghèo tỉnh, báo cáo.",
        "Dự họp có bà Lê Thị Mơ (Trưởng Ban Chỉ đạo giảm nghèo tỉnh).",
        "Bà Lê Thị Mơ nguyên là Trưởng Ban Chỉ đạo giảm nghèo tỉnh.",
        "Khác với Ban Chỉ đạo giảm nghèo tỉnh, ban này họp hằng tháng.",
    ],
)
def test_a_committee_named_besides_takes_no_roles(besides: str) -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh gồm 15 người. "
        f"{besides} Phó Trưởng ban là ông Đỗ Văn Sáu; Ủy viên Thường trực là ông Trần Văn Khải."
    )

    found = {(who, what) for who, what in roles(text) if who != "Lê Thị Mơ"}

    assert found == {
        ("Đỗ Văn Sáu", "Phó Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh"),
        ("Trần Văn Khải", "Ủy viên Thường trực | Ban Chỉ đạo chuyển đổi số tỉnh"),
    }


def test_roles_of_the_same_sentence_are_in_the_committee_besides() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh gồm 15 người. Bà Lê Thị Mơ còn là Trưởng Ban Chỉ đạo giảm nghèo tỉnh; "
        "Phó Trưởng ban là ông Đỗ Văn Sáu."
    )

    assert ("Đỗ Văn Sáu", "Phó Trưởng ban | Ban Chỉ đạo giảm nghèo tỉnh") in roles(text)


def test_a_committee_set_up_for_a_campaign() -> None:
    text = (
        'Hội Nông dân tỉnh Lâm Đồng phát động chiến dịch "Ruộng đồng số". Để điều hành, Hội Nông dân tỉnh Lâm Đồng '
        "lập Ban Chỉ đạo do ông Trần Văn Khải làm Trưởng ban.\n\n"
        "Ông Đỗ Văn Sáu là Ủy viên Ban Chỉ đạo chuyển đổi số tỉnh. Hội nghị kéo dài một ngày, bàn nhiều việc.\n\n"
        "Sau hội nghị, ông Trần Văn Khải thôi làm Trưởng ban."
    )

    assert {what for who, what in roles(text) if who == "Đỗ Văn Sáu"} == {"Ủy viên | Ban Chỉ đạo chuyển đổi số tỉnh"}
    assert {what for _, _, what, _ in statements(text, "ESTABLISHED")} == {'Ban Chỉ đạo chiến dịch "Ruộng đồng số"'}
    assert statements(text, "LEADS") == {
        ("LEADS", "Trần Văn Khải", 'Trưởng ban | Ban Chỉ đạo chiến dịch "Ruộng đồng số"', "former")
    }


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Giúp việc là Tổ Truyền thông số, gồm ông Trần Văn Khải (Tổ trưởng) và 6 người.", "Tổ Truyền thông số"),
        ("Ban có Tổ Dữ liệu do ông Trần Văn Khải làm Tổ trưởng.", "Tổ Dữ liệu"),
        ("Ban lập hai tổ. Tổ Hạ tầng do ông Trần Văn Khải làm Tổ trưởng.", "Tổ Hạ tầng"),
    ],
)
def test_a_team_by_its_own_name(text: str, team: str) -> None:
    assert roles(f"Ban Chỉ đạo chuyển đổi số tỉnh họp. {text}") == {("Trần Văn Khải", f"Tổ trưởng | {team}")}


@pytest.mark.parametrize("place", ["Ở mỗi xã", "Tại các địa phương"])
def test_a_team_that_every_place_has_is_none(place: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số tỉnh họp. {place}, Chủ tịch UBND xã làm tổ trưởng tổ công tác."

    assert statements(text, "LEADS") == set()


def test_a_role_passed_from_one_to_another() -> None:
    text = "Ban Chỉ đạo chuyển đổi số tỉnh họp. Nhiệm vụ Phó Trưởng ban chuyển từ ông Trần Văn Khải sang bà Lê Thị Mơ."

    assert {(who, said) for _, who, _, said in statements(text, "LEADS")} == {
        ("Trần Văn Khải", "former"),
        ("Lê Thị Mơ", "asserted"),
    }


def test_a_former_role_besides_ends_with_its_mention() -> None:
    text = (
        "Ban Chỉ đạo 57 tỉnh gồm 9 người. Ông Trần Văn Khải, nguyên Trưởng Ban Chỉ đạo giảm nghèo tỉnh, "
        "được phân công làm Phó Trưởng ban. Trưởng ban là bà Lê Thị Mơ."
    )

    assert roles(text) == {
        ("Trần Văn Khải", "Phó Trưởng ban | Ban Chỉ đạo 57 tỉnh"),
        ("Lê Thị Mơ", "Trưởng ban | Ban Chỉ đạo 57 tỉnh"),
    }


def test_the_standing_body_is_not_of_a_committee_besides() -> None:
    text = (
        "Ban Chỉ đạo 57 tỉnh gồm 9 người. Ông Trần Văn Khải đồng thời là Trưởng Ban Chỉ đạo 389 tỉnh. "
        "Văn phòng Tỉnh ủy là cơ quan thường trực."
    )

    assert {what for _, _, what, _ in statements(text, "STANDING_BODY_OF")} == {"Ban Chỉ đạo 57 tỉnh"}


def test_a_guest_brings_no_committee() -> None:
    text = (
        "Ông Đỗ Văn Sáu, Trưởng Ban Chỉ đạo chuyển đổi số tỉnh, chủ trì. Dự có ông Trần Văn Khải, Phó Trưởng "
        "Ban Chỉ đạo 57 tỉnh. Phó Trưởng ban Lê Thị Mơ báo cáo."
    )

    assert ("Lê Thị Mơ", "Phó Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh") in roles(text)


def test_the_committee_behind_the_name() -> None:
    text = "Phó Trưởng ban Trần Văn Khải của Ban Chỉ đạo 57 tỉnh nói. Ban Chỉ đạo giảm nghèo tỉnh thì khác."

    assert roles(text) == {("Trần Văn Khải", "Phó Trưởng ban | Ban Chỉ đạo 57 tỉnh")}


def test_members_of_the_team_rather_than_of_the_committee_beside() -> None:
    text = (
        "Xã ra mắt Tổ công tác lưu động làm căn cước. Ban Chỉ đạo Đề án 06 xã giám sát tổ này. "
        "Hai thành viên của Tổ là bà Lê Thị Mơ và ông Trần Văn Khải."
    )

    assert {what for _, what in roles(text)} == {"Ủy viên | Tổ công tác lưu động làm căn cước"}


@pytest.mark.parametrize(
    "text",
    [
        "Ban Chỉ đạo 57 tỉnh và Ban Chỉ đạo 35 tỉnh đều do ông Trần Văn Khải làm Trưởng ban.",
        "Tỉnh có Ban Chỉ đạo 57 tỉnh và Ban Chỉ đạo 35 tỉnh. Ông Trần Văn Khải là Trưởng ban của cả hai.",
        "Tỉnh có Ban Chỉ đạo 57 tỉnh và Ban Chỉ đạo 35 tỉnh. Trưởng hai ban vẫn là ông Trần Văn Khải.",
    ],
)
def test_roles_in_two_committees_at_once(text: str) -> None:
    assert roles(text) == {("Trần Văn Khải", f"Trưởng ban | Ban Chỉ đạo {number} tỉnh") for number in (57, 35)}


def test_two_committees_that_meet_have_no_head_in_common() -> None:
    text = "Ban Chỉ đạo 57 tỉnh và Ban Chỉ đạo 35 tỉnh họp do ông Trần Văn Khải, Trưởng ban, chủ trì."

    assert len(roles(text)) < 2


@pytest.mark.parametrize(
    "refused",
    ["không được chấp thuận", "bị bác", "không được thông qua"],
)
def test_what_was_proposed_and_refused_is_not_said(refused: str) -> None:
    text = f"Đề xuất lập Ban Chỉ đạo kinh tế đêm do ông Trần Văn Khải làm Trưởng ban {refused}."

    assert statements(text, "LEADS") == set()


def test_whose_head_a_clause_behind_tells() -> None:
    text = "Dự án do Ban Chỉ đạo giảm nghèo tỉnh theo dõi, mà người đứng đầu là ông Trần Văn Khải."

    assert roles(text) == {("Trần Văn Khải", "Trưởng ban | Ban Chỉ đạo giảm nghèo tỉnh")}


@pytest.mark.parametrize("like", ["tương tự", "như vậy"])
def test_the_like_committees_of_others_have_no_roles_here(like: str) -> None:
    text = (
        "Bộ Y tế lập Tổ công tác về liên thông dữ liệu. "
        f"Dự kiến mỗi tỉnh thành lập một tổ {like}, do Giám đốc Sở Y tế làm Tổ trưởng."
    )

    assert statements(text, "LEADS") == set()


def test_further_holders_of_a_role() -> None:
    text = "Ban Chỉ đạo 57 tỉnh có 9 người. Ngoài ông Trần Văn Khải, Phó Trưởng ban còn có bà Lê Thị Mơ."

    assert ("Lê Thị Mơ", "Phó Trưởng ban | Ban Chỉ đạo 57 tỉnh") in roles(text)


@pytest.mark.parametrize("new", ["mới thay", "mới để thay", "mới theo Nghị quyết số 57-NQ/TW, thay"])
def test_a_new_committee_is_not_the_one_that_it_replaces(new: str) -> None:
    text = f"Đảng ủy xã Bảo Lâm 1 vừa lập Ban Chỉ đạo {new} Ban Chỉ đạo chuyển đổi số xã."

    assert statements(text, "ESTABLISHED") == set()


@pytest.mark.parametrize("topic", ["cứu nông sản", "gỡ điểm nghẽn dữ liệu", "cắt giảm thủ tục", "hòa mạng 5G"])
@pytest.mark.parametrize(
    "told",
    [
        "Ông Trần Văn Khải là Trưởng Ban Chỉ đạo {topic}.",
        "Trong Ban Chỉ đạo {topic}, ông Trần Văn Khải là Trưởng ban.",
        "Ban Chỉ đạo {topic} do ông Trần Văn Khải làm Trưởng ban.",
    ],
)
def test_a_committee_for_what_no_list_knows_is_not_the_one_before(told: str, topic: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số tỉnh họp sáng nay. {told.format(topic=topic)}"

    assert roles(text) == {("Trần Văn Khải", f"Trưởng ban | Ban Chỉ đạo {topic}")}


@pytest.mark.parametrize("verb", ["băn khoăn", "phát biểu", "mới họp"])
def test_what_a_committee_does_is_not_its_name(verb: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số tỉnh họp. Ban Chỉ đạo {verb} do ông Trần Văn Khải vắng mặt."

    assert {what for _, what, _, _ in statements(text, "OF_PROVINCE")} == {"Ban Chỉ đạo chuyển đổi số tỉnh"}


def test_a_team_set_up_to_do_what_a_verb_says() -> None:
    text = "Sở Tài chính thành lập Tổ công tác đưa bưởi lên sàn. Ông Trần Văn Khải làm Tổ trưởng."

    assert {what for _, _, what, _ in statements(text, "ESTABLISHED")} == {"Tổ công tác đưa bưởi lên sàn"}


@pytest.mark.parametrize(
    ("sent", "seats"),
    [("cử", {"Ủy viên | Ban Chỉ đạo chuyển đổi số tỉnh"}), ("chưa cử", set())],
)
def test_who_is_sent_into_a_committee(sent: str, seats: set[str]) -> None:
    text = f"Sở Y tế {sent} ông Trần Văn Khải, Phó Giám đốc Sở, tham gia Ban Chỉ đạo chuyển đổi số tỉnh."

    assert {what for _, what in roles(text)} == seats


@pytest.mark.parametrize(("behind", "status"), [("giải thể", "former"), ("giải quyết xong 12 việc", "asserted")])
def test_a_committee_dissolved_behind_its_head(behind: str, status: str) -> None:
    text = f"Từ 1/6, Ban Chỉ đạo giảm nghèo tỉnh, do ông Trần Văn Khải làm Trưởng ban từ năm 2021, {behind}."

    assert {said for _, _, _, said in statements(text, "LEADS")} == {status}


@pytest.mark.parametrize("seat", ["Thư ký", "thành viên"])
def test_seat_behind_the_head_of_a_team_is_in_the_team(seat: str) -> None:
    text = (
        "Sở Y tế là cơ quan thường trực của Ban Chỉ đạo Chuyển đổi số tỉnh Lâm Đồng. Thành lập Tổ công tác giúp việc "
        f"Ban Chỉ đạo do bà Vi Thị Hà làm Tổ trưởng; ông Hồ Văn Na, Trưởng phòng Nghiệp vụ Sở Y tế, làm {seat}."
    )
    seats = {where for kind, _, where, _ in statements(text) if kind == "MEMBER_OF"}
    assert not any("Chuyển đổi số" in where for where in seats)

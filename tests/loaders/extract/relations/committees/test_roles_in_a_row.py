"""Roles of a committee told one behind the other in one sentence, with posts before and behind the names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
HEAD = ("Lưu Văn An", f"Trưởng ban | {BOARD}")
FIRST = ("Vi Thị Bưởi", f"Phó Trưởng ban | {BOARD}")
SECOND = ("Tô Văn Chanh", f"Phó Trưởng ban | {BOARD}")


def leads(text: str) -> set[tuple[str, str]]:
    """Who has which role, as far as it is held."""
    return {(who, what) for _, who, what, status in statements(text, "LEADS") if status == "asserted"}


@pytest.mark.parametrize(
    "deputies",
    [
        "bà Vi Thị Bưởi - Giám đốc Sở Tài chính, ông Tô Văn Chanh - Giám đốc Sở Y tế",
        "bà Vi Thị Bưởi (Giám đốc Sở Tài chính), ông Tô Văn Chanh (Giám đốc Sở Y tế)",
        "Vi Thị Bưởi, Giám đốc Sở Tài chính; Tô Văn Chanh, Giám đốc Sở Y tế",
        "bà Vi Thị Bưởi - Giám đốc Sở Tài chính; ông Tô Văn Chanh - Giám đốc Sở Y tế",
        "Giám đốc Sở Tài chính Vi Thị Bưởi, Giám đốc Sở Y tế Tô Văn Chanh",
        "Bí thư Đảng ủy, Giám đốc Sở Tài chính Vi Thị Bưởi, Giám đốc Sở Y tế Tô Văn Chanh",
        "Giám đốc Sở Tài chính Vi Thị Bưởi và Giám đốc Sở Y tế Tô Văn Chanh",
    ],
)
@pytest.mark.parametrize("sign", [",", ";"])
def test_deputies_behind_the_role_of_their_head(deputies: str, sign: str) -> None:
    text = f"{BOARD} do Chủ tịch UBND tỉnh Lưu Văn An làm Trưởng ban{sign} {deputies} làm Phó Trưởng ban."

    assert leads(text) == {HEAD, FIRST, SECOND}


@pytest.mark.parametrize(
    "text",
    [
        f"{BOARD} do Phó Chủ tịch UBND tỉnh, ông Lưu Văn An làm Trưởng ban.",
        f"{BOARD} gồm 15 người, do Phó Chủ tịch UBND tỉnh, ông Lưu Văn An, làm Trưởng ban.",
        f"{BOARD} do Phó Chủ tịch UBND tỉnh, đồng chí Lưu Văn An được phân công làm Trưởng ban.",
        f"{BOARD} do bà Vi Thị Bưởi làm Trưởng ban; Phó Chủ tịch UBND tỉnh, ông Lưu Văn An làm Phó Trưởng ban.",
    ],
)
def test_post_before_an_honorific_is_of_who_takes_the_role(text: str) -> None:
    assert ("Lưu Văn An", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted") in holds(text)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Dự có bà Vi Thị Bưởi - Giám đốc Sở Tài chính và Phó Bí thư Tỉnh ủy, Trưởng Ban Tổ chức Tô Văn Chanh.",
            {"Giám đốc"},
            {"Phó Bí thư", "Trưởng Ban"},
        ),
        (
            "Dự có ông Vi Văn Bưởi - Giám đốc Sở Tài chính, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Tô Văn Chanh.",
            {"Giám đốc"},
            {"Phó Bí thư", "Chủ tịch"},
        ),
        (
            "Dự có ông Vi Văn Bưởi - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Giám đốc Sở Y tế Tô Văn Chanh.",
            {"Phó Bí thư", "Chủ tịch"},
            {"Giám đốc"},
        ),
        (
            "Dự có ông Vi Văn Bưởi - Bí thư Đảng ủy và Giám đốc Sở Tài chính, Giám đốc Sở Y tế Tô Văn Chanh.",
            {"Bí thư", "Giám đốc"},
            {"Giám đốc"},
        ),
    ],
)
def test_posts_between_two_names_begin_anew_behind_and_or_with_the_party(
    text: str, first: set[str], second: set[str]
) -> None:
    given = holds(text)

    assert {post.split(" | ")[0] for who, post, _ in given if who.endswith("Bưởi")} == first
    assert {post.split(" | ")[0] for who, post, _ in given if who == "Tô Văn Chanh"} == second


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Giám đốc Sở Y tế, ông Vi Văn Bưởi và bà Tô Văn Chanh - Bí thư Tỉnh đoàn đã bàn.", {"Giám đốc"}, {"Bí thư"}),
        (
            "Tại đây, Giám đốc Sở Y tế, ông Vi Văn Bưởi và Giám đốc Sở Tài chính, bà Tô Văn Chanh đã trao đổi.",
            {"Giám đốc"},
            {"Giám đốc"},
        ),
        (
            "Ông Vi Văn Bưởi - Phó Giám đốc Sở Y tế nêu ý kiến; Giám đốc Sở Tài chính, bà Tô Văn Chanh nhấn mạnh.",
            {"Phó Giám đốc"},
            {"Giám đốc"},
        ),
        (
            "Ông Vi Văn Bưởi - Giám đốc Sở Y tế và Giám đốc Công an tỉnh, ông Tô Văn Chanh đã trao đổi.",
            {"Giám đốc"},
            {"Giám đốc"},
        ),
    ],
)
def test_posts_before_an_honorific_behind_another_name(text: str, first: set[str], second: set[str]) -> None:
    given = holds(text)

    assert {post.split(" | ")[0] for who, post, _ in given if who.endswith("Bưởi")} == first
    assert {post.split(" | ")[0] for who, post, _ in given if who == "Tô Văn Chanh"} == second


def test_who_is_replaced_may_have_two_posts_before_the_name() -> None:
    text = f"Ông Lưu Văn An làm Trưởng {BOARD}, thay Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Tô Văn Chanh."

    assert ("Tô Văn Chanh", f"Trưởng ban | {BOARD}", "former") in {
        (who, what, status) for _, who, what, status in statements(text, "LEADS")
    }


@pytest.mark.parametrize("people", ["lãnh đạo các đơn vị", "đại diện các sở", "nhiều chuyên gia", "cán bộ các phòng"])
def test_people_beside_a_holder_are_no_part_of_the_name_of_his_body(people: str) -> None:
    text = f"Dự có ông Lưu Văn An, Cục trưởng Cục Chuyển đổi số và {people}."

    assert holds(text) == {("Lưu Văn An", "Cục trưởng | Cục Chuyển đổi số", "asserted")}


@pytest.mark.parametrize(
    "team", ["Tổ thường trực giúp việc", "Tổ chuyên viên giúp việc", "Tổ giúp việc", "Tổ tham mưu giúp việc"]
)
def test_teams_that_help_a_committee(team: str) -> None:
    text = f"{BOARD} họp. {team} do Giám đốc Sở Y tế Lưu Văn An làm Tổ trưởng."

    assert leads(text) == {("Lưu Văn An", f"Tổ trưởng | {team}")}


@pytest.mark.parametrize(
    "head",
    ["Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lưu Văn An", "ông Lưu Văn An - Chủ tịch UBND tỉnh", "ông Lưu Văn An"],
)
def test_committee_headed_by_somebody_with_posts(head: str) -> None:
    assert {who for who, _ in leads(f"{BOARD} do {head} đứng đầu.")} == {"Lưu Văn An"}


def test_role_before_that_is_over_with_a_post_before_the_name() -> None:
    text = f"Trước đó, Giám đốc Sở Y tế Lưu Văn An là Trưởng {BOARD}."

    assert {status for *_, status in statements(text, "LEADS")} == {"former"}


@pytest.mark.parametrize("by", ["Theo chỉ đạo của", "Thừa ủy quyền của", "Trước đề nghị của"])
def test_posts_of_who_gave_the_order_are_not_of_who_acts(by: str) -> None:
    assert holds(f"{by} Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, ông Lưu Văn An đã ký văn bản.") == set()


def test_deputies_by_post_with_their_tasks_in_brackets() -> None:
    text = (
        f"Các Phó Trưởng ban {BOARD} gồm: Giám đốc Sở Tài chính (phụ trách vốn), Giám đốc Sở Nội vụ (phụ trách bộ máy)"
        " và Giám đốc Công an tỉnh."
    )

    assert {who for who, _ in leads(text)} == {
        "Giám đốc | Sở Tài chính Lâm Đồng",
        "Giám đốc | Sở Nội vụ Lâm Đồng",
        "Giám đốc | Công an tỉnh Lâm Đồng",
    }


@pytest.mark.parametrize(
    ("term", "status"),
    [
        ("từ năm 2021 đến tháng 8/2023", "former"),
        ("từ tháng 5/2021 đến 8/2023", "former"),
        ("từ 1/3/2021 đến hết năm 2022", "former"),
        ("từ năm 2021 đến nay", "asserted"),
    ],
)
def test_role_of_a_span_of_time(term: str, status: str) -> None:
    text = f"Ông Lưu Văn An làm Trưởng {BOARD} {term}."

    assert {status for *_, status in statements(text, "LEADS")} == {status}


@pytest.mark.parametrize(
    "text",
    [
        f"{BOARD} họp tại xã Đạ Tẻh. 11/11 xã có Ban Chỉ đạo chuyển đổi số do chủ tịch UBND xã làm trưởng ban.",
        f"{BOARD} họp. 8 huyện đều đã kiện toàn Ban Chỉ đạo do Bí thư Huyện ủy làm Trưởng ban.",
    ],
)
def test_heads_of_the_committees_of_many_places_head_none_that_is_named(text: str) -> None:
    assert leads(text) == set()


@pytest.mark.parametrize("board", ["Trọng tài", "Giám khảo", "Hậu cần"])
def test_boards_of_a_contest_are_no_parts_of_who_pays_for_it(board: str) -> None:
    text = f"Giải diễn ra tại Bệnh viện Đa khoa tỉnh. Trưởng ban {board} là ông Lưu Văn An."

    assert holds(text) == set()


def test_deputies_one_of_whom_has_a_role_of_his_own_in_brackets() -> None:
    text = (
        f"{BOARD} có ông Lưu Văn An làm Trưởng ban.\n\nChủ tịch UBND tỉnh Vi Thị Bưởi, "
        "Giám đốc Sở Y tế Tô Văn Chanh (Phó Trưởng ban Thường trực), "
        "Giám đốc Sở Tài chính Lê Văn Dừa làm Phó Trưởng ban."
    )

    assert leads(text) - {HEAD} == {
        FIRST,
        ("Tô Văn Chanh", f"Phó Trưởng ban Thường trực | {BOARD}"),
        ("Lê Văn Dừa", f"Phó Trưởng ban | {BOARD}"),
    }


def test_members_that_go_on_in_the_next_paragraphs() -> None:
    text = (
        "Các thành viên Ban Chỉ đạo 57 tỉnh gồm: Giám đốc Sở Y tế Lê Văn Hòa; Giám đốc Sở Tài chính Vi A Tú.\n\n"
        "Giám đốc Sở Xây dựng Lê Thị Mai, Chánh Thanh tra tỉnh Tô Văn Nam.\n\n"
        "Bí thư Tỉnh đoàn Lưu Văn Bắc phát biểu tại hội nghị."
    )

    assert {who for who, _, _ in roles(text)} == {"Lê Văn Hòa", "Vi A Tú", "Lê Thị Mai", "Tô Văn Nam"}

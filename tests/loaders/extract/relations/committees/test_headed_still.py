"""Who heads a body `now`, `still` or `until then`, and the one of two people whom a relative clause is about."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

_DIRECTOR = ("Ngô Mạnh Tiến", "Giám đốc | Sở Tài chính Lâm Đồng")


@pytest.mark.parametrize("word", ["", "hiện ", "vẫn ", "nay ", "sau sáp nhập ", "sau khi nhận thêm việc vẫn "])
def test_a_body_headed_by_somebody(word: str) -> None:
    assert holds(f"Sở Tài chính {word}do ông Ngô Mạnh Tiến làm Giám đốc.") == {(*_DIRECTOR, "asserted")}


def test_a_board_of_no_known_body_has_no_head() -> None:
    assert not holds("UBND tỉnh vừa lập Hội đồng tư vấn, hiện do ông Ngô Mạnh Tiến làm Chủ tịch.")


@pytest.mark.parametrize("word", ["đến hết tháng 2 là", "cho tới tháng 6 vẫn là", "người mà đến tháng 5 còn là"])
def test_until_then(word: str) -> None:
    found = holds(f"Ông Ngô Mạnh Tiến, {word} Giám đốc Sở Tài chính, nay được bổ nhiệm làm Giám đốc Sở Y tế.")
    assert found == {(*_DIRECTOR, "former"), ("Ngô Mạnh Tiến", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_until_now_is_now() -> None:
    assert holds("Ông Ngô Mạnh Tiến, đến nay vẫn là Giám đốc Sở Tài chính, có mặt.") == {(*_DIRECTOR, "asserted")}


@pytest.mark.parametrize("word", ["người đồng thời là", "người đang là"])
def test_a_relative_clause_is_about_the_last_one(word: str) -> None:
    told = f"Bà Lê Thị Bé và ông Ngô Mạnh Tiến, {word} Giám đốc Sở Tài chính, dự họp."
    assert holds(told) == {(*_DIRECTOR, "asserted")}


def test_the_front_by_its_short_name() -> None:
    found = holds("Ông Lê Văn Tám, nguyên Chủ tịch Mặt trận xã Hoằng Lộc, góp ý.")
    assert found == {("Lê Văn Tám", "Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam xã Hoằng Lộc", "former")}


def test_numbered_headings_that_are_a_role() -> None:
    found = statements(
        "Đảng ủy xã Khe Sanh lập Ban Chỉ đạo chuyển đổi số xã Khe Sanh. Danh sách như sau:\n\n"
        "I. Trưởng ban\nĐồng chí Hồ Thị Thủy, Bí thư Đảng ủy xã.\n\nII. Phó Trưởng ban\n"
        "1. Đồng chí Nguyễn Quang Hướng, Chủ tịch UBND xã.\n2. Đồng chí Hồ Văn Vinh, Phó Chủ tịch UBND xã.\n\n"
        "III. Thành viên\n1. Trần Vĩnh Linh - Phó Chủ tịch HĐND xã;",
        "LEADS", "MEMBER_OF",
    )  # fmt: skip
    assert {(who, what.split(" | ")[0]) for _, who, what, _ in found} == {
        ("Hồ Thị Thủy", "Trưởng ban"), ("Nguyễn Quang Hướng", "Phó Trưởng ban"),
        ("Hồ Văn Vinh", "Phó Trưởng ban"), ("Trần Vĩnh Linh", "Ủy viên"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        "Người tiền nhiệm của bà, ông Ngô Mạnh Tiến, giữ chức Giám đốc Sở Tài chính đến tháng 5.",
        "Ông Ngô Mạnh Tiến - Giám đốc Sở Tài chính lúc bấy giờ - đã ký văn bản.",
        "Hồi làm Giám đốc Sở Tài chính, ông Ngô Mạnh Tiến hay xuống bản.",
    ],
)
def test_what_was(told: str) -> None:
    assert holds(told) == {(*_DIRECTOR, "former")}


def test_posts_that_went_with_their_unit() -> None:
    told = "Ông Ngô Mạnh Tiến, Chủ tịch UBND huyện Đơn Dương (cũ), nay là Giám đốc Sở Tài chính, có mặt."
    gone = ("Ngô Mạnh Tiến", "Chủ tịch | Ủy ban nhân dân huyện Đơn Dương", "former")
    assert holds(told) == {gone, (*_DIRECTOR, "asserted")}


@pytest.mark.parametrize(
    "said",
    ["đã xin thôi việc.", "vừa chuyển công tác.", "đã được biệt phái sang Bộ Tài chính.", "vừa nghỉ hưu."],
)
def test_who_has_left(said: str) -> None:
    assert holds(f"Giám đốc Sở Tài chính Ngô Mạnh Tiến {said}") == {(*_DIRECTOR, "former")}
    assert holds(f"Ông Ngô Mạnh Tiến, Giám đốc Sở Tài chính, {said}") == {(*_DIRECTOR, "former")}


@pytest.mark.parametrize("said", ["sắp nghỉ hưu.", "chuyển về kho 50 máy tính.", "nghỉ phép."])
def test_who_has_not_left(said: str) -> None:
    assert holds(f"Giám đốc Sở Tài chính Ngô Mạnh Tiến {said}") == {(*_DIRECTOR, "asserted")}


def test_before_a_day_that_is_gone() -> None:
    assert holds("Trước 1/7, ông Ngô Mạnh Tiến là Giám đốc Sở Tài chính.") == {(*_DIRECTOR, "former")}


def test_rows_that_begin_with_the_role() -> None:
    rows = "Trưởng ban | Ngô Mạnh Tiến | Chủ tịch UBND tỉnh\nPhó Trưởng ban | Lê Nam Hải | Giám đốc Sở Y tế"
    found = statements(f"Nhân sự Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng như sau:\n\n{rows}\n", "LEADS")
    told = {(who, what.split(" | ")[0]) for _, who, what, _ in found}
    assert told == {("Ngô Mạnh Tiến", "Trưởng ban"), ("Lê Nam Hải", "Phó Trưởng ban")}


def test_members_added() -> None:
    told = "Kiện toàn Ban Chỉ đạo 57 tỉnh. Ủy viên bổ sung lần này: ông Lê Nam Hải (Giám đốc Sở Y tế), bà Cao Thị Tâm."
    assert {who for _, who, _, _ in statements(told, "MEMBER_OF")} == {"Lê Nam Hải", "Cao Thị Tâm"}


def test_a_name_behind_a_body_of_the_country() -> None:
    found = holds("Cục trưởng Cục Đường bộ Việt Nam Lê Vinh Hiển, Cục trưởng Cục Hàng không Việt Nam Thân Văn Đông dự.")
    assert found == {
        ("Lê Vinh Hiển", "Cục trưởng | Cục Đường bộ Việt Nam", "asserted"),
        ("Thân Văn Đông", "Cục trưởng | Cục Hàng không Việt Nam", "asserted"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "UBND tỉnh có {} (Chủ tịch UBND tỉnh Ngô Mạnh Tiến đứng đầu) và Tổ công tác Đề án 06.",
        "UBND tỉnh có {} (ông Ngô Mạnh Tiến, Chủ tịch UBND tỉnh, đứng đầu).",
        "UBND tỉnh có {} – Chủ tịch UBND tỉnh Ngô Mạnh Tiến đứng đầu – và Tổ công tác Đề án 06.",
        "{} lại do Chủ tịch UBND tỉnh Ngô Mạnh Tiến kiêm nhiệm, không lập tổ giúp việc.",
        "{} cũng do ông Ngô Mạnh Tiến, Chủ tịch UBND tỉnh kiêm nhiệm.",
    ],
)
def test_the_head_in_an_aside_or_besides(told: str) -> None:
    board = "Ban Chỉ đạo phòng thủ dân sự"
    assert roles(told.format(board)) == {("Ngô Mạnh Tiến", f"Trưởng ban | {board}", "asserted")}

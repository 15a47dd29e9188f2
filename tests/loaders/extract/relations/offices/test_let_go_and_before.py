"""Who is let go at the end of a list or too, posts in a row before today's, and names that went wrong."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tại Sở Tài chính, hai Phó Giám đốc gồm: ông Ngô Dụng (SN 1967) và bà Lê Thanh (SN 1972) được nghỉ hưu.",
            {
                ("Ngô Dụng", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "former"),
                ("Lê Thanh", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "former"),
            },
        ),
        (
            "Bà Trần Mai, Phó Giám đốc Sở Xây dựng, cũng được cho nghỉ hưu trước tuổi.",
            {("Trần Mai", "Phó Giám đốc | Sở Xây dựng Lâm Đồng", "former")},
        ),
        (
            "Ông Lê Tuấn từng làm Bí thư Tỉnh đoàn, Bí thư Thành ủy Bắc Ninh.",
            {
                ("Lê Tuấn", "Bí thư | Tỉnh đoàn Bắc Ninh", "former"),
                ("Lê Tuấn", "Bí thư | Thành ủy Bắc Ninh", "former"),
            },
        ),
        (
            "Hai ngày trước khi được bầu, ông Lê Tuấn được điều động giữ chức Phó Bí thư Tỉnh ủy.",
            {("Lê Tuấn", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted")},
        ),
        (
            "Ông Lê Tám được bầu làm Phó Chủ tịch UBND tỉnh. Ông là Giám đốc Sở Tài chính từ năm 2021.",
            {
                ("Lê Tám", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
                ("Lê Tám", "Giám đốc | Sở Tài chính Lâm Đồng", "former"),
            },
        ),
        (
            "Ông Nguyễn Long, Tổng Thư ký Hội tin học Việt Nam, dự.",
            {("Nguyễn Long", "Tổng Thư ký | Hội tin học Việt Nam", "asserted")},
        ),
    ],
    ids=["last of a list", "too", "row", "days before", "since", "society"],
)
def test_posts_are_told_as_the_text_has_them(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected


_GUESTS = (
    "Trường Đại học Hồng Đức mời TS Lê Hậu, Trưởng khoa Toán, Trường Đại học Vinh; bà Lê Lan, Trưởng phòng "
    "Kỹ thuật - Công ty Cổ phần Sao Mai; PGS Phạm Anh, Trưởng khoa Luật."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _GUESTS,
            {
                ("Lê Hậu", "Trưởng khoa | Khoa Toán Trường Đại học Vinh", "asserted"),
                ("Lê Lan", "Trưởng phòng | Phòng Kỹ thuật Công ty Cổ phần Sao Mai", "asserted"),
                ("Phạm Anh", "Trưởng khoa | Khoa Luật Trường Đại học Hồng Đức", "asserted"),
            },
        ),
        (
            "Tại Sở Nội vụ, bà Lê Lan từng làm Trưởng phòng Cải cách hành chính.",
            {("Lê Lan", "Trưởng phòng | Phòng Cải cách hành chính Sở Nội vụ Thanh Hóa", "former")},
        ),
        (
            "Ông Lê Sáu là Chủ tịch UBND tỉnh Nghệ An. Ông giữ chức vụ này từ năm 2001 đến năm 2005.",
            {("Lê Sáu", "Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An", "former")},
        ),
        ("Ông Lê Khuyến, Phó Chủ tịch Hiệp hội Phụ trách chuyên môn, dự.", set()),
    ],
    ids=["owner behind a sign", "owner that opens", "years", "no society"],
)
def test_posts_have_their_owner_and_time(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text, about="Trường Đại học Hồng Đức ở Thanh Hóa") == expected


_DEPUTY = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    "told",
    [
        "UBND tỉnh có tờ trình miễn nhiệm Phó Chủ tịch UBND tỉnh đối với ông Ngô Dụng, nghỉ hưu theo quy định.",
        "UBND tỉnh trình miễn nhiệm chức Phó Chủ tịch UBND tỉnh đối với ông Ngô Dụng (SN 1965) do đến tuổi nghỉ hưu.",
        "HĐND tỉnh thông qua tờ trình miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Ngô Dụng.",
        "Kỳ họp xem xét tờ trình miễn nhiệm ông Ngô Dụng, Phó Chủ tịch UBND tỉnh, do nghỉ hưu.",
    ],
)
def test_removal_asked_for_who_retires_or_granted(told: str) -> None:
    assert {(who, post, status) for who, post, status in holds(told)} == {("Ngô Dụng", _DEPUTY, "former")}


def test_removal_only_asked_leaves_the_post() -> None:
    told = holds("UBND tỉnh có tờ trình miễn nhiệm Phó Chủ tịch UBND tỉnh đối với ông Ngô Dụng.")

    assert told == {("Ngô Dụng", _DEPUTY, "asserted")}


@pytest.mark.parametrize(
    "listed",
    [
        "các ông bà: Ngô Dụng (nguyên Giám đốc Sở Nội vụ), Lê Thanh.",
        "các ông bà: Ngô Dụng, Lê Thanh (nguyên Giám đốc Sở Y tế), Trần Mai (nguyên Giám đốc Sở Nội vụ).",
        "các ông Ngô Dụng- nguyên Giám đốc Sở Nội vụ, nghỉ hưu; ông Lê Thanh- nguyên Giám đốc Sở Y tế, nghỉ hưu.",
    ],
)
def test_all_of_a_list_lose_the_seat_and_keep_their_own_posts(listed: str) -> None:
    told = holds(f"HĐND tỉnh miễn nhiệm chức danh Ủy viên UBND tỉnh đối với {listed}")
    seat = {who for who, post, status in told if post.startswith("Ủy viên") and status == "former"}
    health = {who for who, post, _ in told if "Sở Y tế" in post}

    assert {"Ngô Dụng", "Lê Thanh"} <= seat
    assert health <= {"Lê Thanh"}

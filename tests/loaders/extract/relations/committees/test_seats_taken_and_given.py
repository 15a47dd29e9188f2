"""Seats that somebody goes to or stands in for, offices of firms in small letters, and what a committee is for."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_CDS = "Ban Chỉ đạo chuyển đổi số tỉnh"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bà Tô Thị Lành rời Sở Nội vụ sang Ban Quản lý Khu kinh tế TP. Huế giữ chức Trưởng ban.",
            {("Tô Thị Lành", "Trưởng Ban | Ban Quản lý Khu kinh tế thành phố Huế", "asserted")},
        ),
        (
            "Công ty cổ phần Hoa Núi do ông Lê Văn Tám làm Giám đốc nhân sự tặng 20 máy tính.",
            {("Lê Văn Tám", "Giám đốc Nhân sự | Công ty cổ phần Hoa Núi", "asserted")},
        ),
        (
            "Bà Vũ Thị Mận, Giám đốc Tiếp thị Công ty cổ phần Hoa Núi, đến dự.",
            {("Vũ Thị Mận", "Giám đốc Tiếp thị | Công ty cổ phần Hoa Núi", "asserted")},
        ),
        (
            "Trung tâm Khuyến nông tỉnh họp. Giám đốc Trung tâm Lê Trường Giang nói sẽ làm sớm.",
            {("Lê Trường Giang", "Giám đốc | Trung tâm Khuyến nông tỉnh Lâm Đồng", "asserted")},
        ),
        (
            "Ông Lê Tám kể: anh Hồ Văn Quý từng ở xã này. Nay anh ấy là Bí thư Đảng ủy phường Bảo Lộc.",
            {("Hồ Văn Quý", "Bí thư | Đảng ủy phường Bảo Lộc", "asserted")},
        ),
        (
            "Sở Nội vụ chưa có giám đốc. Ông Hồ Văn Quý lấy tư cách Phó Giám đốc Sở Nội vụ để ký.",
            {("Hồ Văn Quý", "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")},
        ),
        (
            "Ông Hồ Văn Quý, nguyên Giám đốc Sở Giao thông công chính, đã nghỉ hưu.",
            {("Hồ Văn Quý", "Giám đốc | Sở Giao thông công chính Lâm Đồng", "former")},
        ),
        ("Hãng Kestrel họp. Giám đốc tài chính Arun Mehta nói sẽ dời xưởng.", set()),
    ],
    ids=["board", "small field", "marketing", "name like a school", "that man", "as deputy", "public works", "abroad"],
)
def test_offices_that_are_taken_or_told_in_few_words(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Ông Lê Tám trở thành Trưởng {_CDS}. Ông Hồ Văn Quý lui về vị trí Phó Trưởng ban.",
            {
                ("LEADS", "Lê Tám", f"Trưởng ban | {_CDS}", "asserted"),
                ("LEADS", "Hồ Văn Quý", f"Phó Trưởng ban | {_CDS}", "asserted"),
            },
        ),
        (
            (
                f"Ông Lê Tám làm Trưởng {_CDS}. Ủy viên là lãnh đạo các sở, ban, ngành; trong đó có ông Hồ Văn Quý, "
                "Giám đốc Sở Nội vụ; bà Tô Thị Lành, Giám đốc Sở Tư pháp."
            ),
            {
                ("LEADS", "Lê Tám", f"Trưởng ban | {_CDS}", "asserted"),
                ("MEMBER_OF", "Hồ Văn Quý", f"Ủy viên | {_CDS}", "asserted"),
                ("MEMBER_OF", "Tô Thị Lành", f"Ủy viên | {_CDS}", "asserted"),
            },
        ),
        (
            (
                "Tỉnh ủy đang xem xét phương án thành lập ban chỉ đạo thực hiện nghị quyết này, thay cho "
                f"{_CDS} hiện do Chủ tịch UBND tỉnh làm Trưởng ban."
            ),
            {("LEADS", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", f"Trưởng ban | {_CDS}", "asserted")},
        ),
        (
            f"Sở Nội vụ do Phó Giám đốc Hồ Văn Quý phụ trách; Sở tiếp tục là cơ quan thường trực {_CDS}.",
            {("STANDING_BODY_OF", "Sở Nội vụ Lâm Đồng", _CDS, "asserted")},
        ),
    ],
    ids=["steps down", "among whom", "weighed", "goes on standing"],
)
def test_seats_in_a_committee(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert statements(text, "LEADS", "MEMBER_OF", "STANDING_BODY_OF", "ESTABLISHED") == expected


def test_a_committee_carries_out_all_that_it_is_charged_with() -> None:
    text = (
        f"{_CDS} có nhiệm vụ giúp Chủ tịch UBND tỉnh chỉ đạo thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị, "
        "Nghị quyết số 03/NQ-CP của Chính phủ và Chỉ thị số 07/CT-TTg của Thủ tướng Chính phủ."
    )
    done = {what for _, who, what, _ in statements(text, "IMPLEMENTS") if who == _CDS}
    assert done == {"57-NQ/TW", "03/NQ-CP", "07/CT-TTg"}


def test_a_union_gives_no_resolution_of_the_party() -> None:
    text = "Triển khai Nghị quyết số 57-NQ/TW và Chỉ thị số 08/CT-TLĐ của Tổng Liên đoàn Lao động Việt Nam."
    assert {what for _, _, what, _ in statements(text, "ISSUED")} == {"08/CT-TLĐ"}


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị thống nhất trình Ban Thường vụ Tỉnh ủy bổ sung ông Lê Hải làm Phó Trưởng ban.",
        "Hội nghị nhất trí trình cấp có thẩm quyền xem xét, phê chuẩn ông Lê Hải làm Phó Trưởng ban.",
        "Hội nghị thống nhất báo cáo Tỉnh ủy xem xét, bổ sung ông Lê Hải làm Phó Trưởng ban.",
    ],
)
def test_who_is_only_put_forward_has_no_role_yet(text: str) -> None:
    told = statements(f"Ban Chỉ đạo chuyển đổi số tỉnh họp. {text}", "LEADS")

    assert {(who, what.split(" | ")[0], status) for _, who, what, status in told} == {
        ("Lê Hải", "Phó Trưởng ban", "planned")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Theo tờ trình UBND tỉnh, HĐND tỉnh bầu ông Lê Hải làm Phó Chủ tịch UBND tỉnh.",
        "Hết chương trình HĐND tỉnh bầu ông Lê Hải làm Phó Chủ tịch UBND tỉnh.",
    ],
)
def test_a_word_with_trinh_in_it_puts_nobody_forward(text: str) -> None:
    told = statements(text, "HOLDS")

    assert {(who, what, status) for _, who, what, status in told} == {
        ("Lê Hải", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")
    }


@pytest.mark.parametrize("left", ["thôi tham gia Tổ giúp việc", "rút khỏi tổ giúp việc"])
def test_who_leaves_the_team_does_not_leave_the_committee(left: str) -> None:
    assert statements(f"Ban Chỉ đạo chuyển đổi số tỉnh họp. Ông Lê Hải {left}.", "MEMBER_OF") == set()


def test_who_leaves_the_committee_was_in_it() -> None:
    told = statements("Ban Chỉ đạo chuyển đổi số tỉnh họp. Ông Lê Hải rút khỏi ban.", "MEMBER_OF")

    assert {(who, status) for _, who, _, status in told} == {("Lê Hải", "former")}


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (", nguyên Giám đốc Sở Y tế, đã nghỉ hưu", {("Lê Hải", "planned"), ("Bùi Na", "former")}),
        ("", {("Lê Hải", "planned")}),
    ],
)
def test_who_is_to_be_replaced_has_left_only_where_the_text_says_so(left: str, expected: set[tuple[str, str]]) -> None:
    text = f"Hội nghị trình Tỉnh ủy bổ sung ông Lê Hải làm Phó Trưởng ban thay bà Bùi Na{left}."
    told = statements(f"Ban Chỉ đạo chuyển đổi số tỉnh họp. {text}", "LEADS")

    assert {(who, status) for _, who, _, status in told} == expected

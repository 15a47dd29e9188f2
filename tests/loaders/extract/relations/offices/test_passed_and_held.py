"""Posts that go on, pass to another, are held for a time, or that others only spread: whose they are, and how."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_RUN = "Sở Y tế Hà Tĩnh"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Lê Văn Nam được bầu làm Phó Chủ tịch UBND tỉnh. Ông Nam vẫn sẽ giữ chức Giám đốc Sở Y tế.",
            ("Lê Văn Nam", f"Giám đốc | {_RUN}", "asserted"),
        ),
        (
            (
                "Bà Trần Thị Thu được bổ nhiệm giữ chức Giám đốc Sở Y tế. Tân Giám đốc Sở Y tế năm nay 46 tuổi. "
                "Trước nữa, bà có sáu năm làm Bí thư Huyện ủy Thạch Hà."
            ),
            ("Trần Thị Thu", "Bí thư | Huyện ủy Thạch Hà", "former"),
        ),
        (
            "Các quyết định gồm:\n1. Lê Văn Hùng, Chủ tịch UBND huyện Thạch Hà, bổ nhiệm Phó Giám đốc Sở Y tế.",
            ("Lê Văn Hùng", f"Phó Giám đốc | {_RUN}", "asserted"),
        ),
        (
            "Dự có ông Lê Văn An, Giám đốc Sở Y tế; ông Phạm Văn Bách và bà Trần Thị Cúc, các Phó Giám đốc.",
            ("Phạm Văn Bách", f"Phó Giám đốc | {_RUN}", "asserted"),
        ),
        (
            "Bà Lê Thị Hoa, trước lúc được điều động, giữ chức Phó Giám đốc Sở Y tế.",
            ("Lê Thị Hoa", f"Phó Giám đốc | {_RUN}", "former"),
        ),
        (
            "Ông Bùi Khắc Tú, trước khi được bầu tháng 3 năm nay, là Giám đốc Sở Y tế.",
            ("Bùi Khắc Tú", f"Giám đốc | {_RUN}", "former"),
        ),
        (
            "Chức Giám đốc Sở Y tế tạm giao cho Phó Giám đốc Nguyễn Mạnh Hà.",
            ("Nguyễn Mạnh Hà", f"Giám đốc | {_RUN}", "acting"),
        ),
        (
            "Vị trí Giám đốc Sở Y tế hiện do bà Lò Thị Mai, Phó Giám đốc, tạm thời đảm nhiệm.",
            ("Lò Thị Mai", f"Giám đốc | {_RUN}", "acting"),
        ),
        (
            (
                "Bà Trịnh Thị Loan, Giám đốc Sở Y tế, nghỉ hưu. Nhiệm vụ này được giao cho ông Hồ Quang Ánh, "
                "Phó Giám đốc, cho đến khi có giám đốc mới."
            ),
            ("Hồ Quang Ánh", f"Giám đốc | {_RUN}", "acting"),
        ),
        (
            (
                "Ông Lê Văn Chánh, Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc Công ty Vĩnh Hoàn, "
                "thôi kiêm Tổng Giám đốc từ 1/10."
            ),
            ("Lê Văn Chánh", "Tổng Giám đốc | Công ty Vĩnh Hoàn", "former"),
        ),
        (
            "Bà Trần Thị Lan thôi kiêm Bí thư Đảng ủy xã Can Lộc để tập trung cho nhiệm vụ Chủ tịch UBND xã Can Lộc.",
            ("Trần Thị Lan", "Chủ tịch | Ủy ban nhân dân xã Can Lộc", "asserted"),
        ),
        (
            "Ban Giám đốc Công an tỉnh gồm: Giám đốc - Đại tá Hồ Nam Sơn; Phó Giám đốc - Thượng tá Bùi Đăng Khoa.",
            ("Hồ Nam Sơn", "Giám đốc | Công an tỉnh Hà Tĩnh", "asserted"),
        ),
    ],
)
def test_post_is_said_of_who_has_it(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in holds(text, about="Hà Tĩnh")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Chủ tịch UBND tỉnh giao cho ông Lê Văn An theo dõi chuyển đổi số.", "Lê Văn An"),
        ("Phần việc ấy nay được Giám đốc Sở Y tế giao cho bà Trần Thị Cúc.", "Trần Thị Cúc"),
        ("Trả lời về khả năng ông Lê Văn Chánh được điều động làm Giám đốc Sở Y tế, bà Hà chỉ cười.", "Lê Văn Chánh"),
        ("Trên Facebook xuất hiện tin bà Nguyễn Thị Tuyền làm Giám đốc Sở Y tế.", "Nguyễn Thị Tuyền"),
        ("Bài báo hôm qua ghi nhầm ông Lê Hoàn Vũ là Giám đốc Sở Y tế.", "Lê Hoàn Vũ"),
    ],
)
def test_post_that_is_given_by_another_or_only_spread_is_not_held(text: str, who: str) -> None:
    assert [held for held in holds(text, about="Hà Tĩnh") if held[0] == who] == []


def test_deputies_of_a_board_of_directors_are_no_directors() -> None:
    text = "Ban Giám đốc Sở Y tế gồm Giám đốc Lê Văn An và các Phó Giám đốc Phạm Văn Bách, Đỗ Văn Sơn."

    assert {who for who, what, _ in holds(text, about="Hà Tĩnh") if what.startswith("Giám đốc")} == {"Lê Văn An"}


def test_role_that_the_chief_hands_on_is_that_of_who_takes_it() -> None:
    text = (
        "Ông Lê Trọng Tú là Tổ phó Tổ công tác triển khai Đề án 06 tỉnh Hà Tĩnh đến khi nghỉ hưu. "
        "Nhiệm vụ này nay được Chủ tịch UBND tỉnh giao cho ông Nguyễn Cảnh Minh."
    )

    led = {(who, role) for _, who, role, _ in statements(text, "LEADS", about="Hà Tĩnh")}
    assert [who for who, role in led if who == "Nguyễn Cảnh Minh" and role.startswith("Tổ phó")] != []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hội nghị Ban Chấp hành Hội Nông dân tỉnh Hà Tĩnh bầu bà Cầm Thị Phương giữ chức Chủ tịch.",
            ("Cầm Thị Phương", "Chủ tịch | Hội Nông dân tỉnh Hà Tĩnh", "asserted"),
        ),
        (
            "Hội nghị Ban Chấp hành Tỉnh đoàn Hà Tĩnh bầu anh Lò Văn Hiến giữ chức Bí thư.",
            ("Lò Văn Hiến", "Bí thư | Tỉnh đoàn Hà Tĩnh", "asserted"),
        ),
        (
            (
                "Hội nghị Ủy ban MTTQ Việt Nam tỉnh Hà Tĩnh hiệp thương cử bà Cầm Thị Phương, "
                "Ủy viên Ban Thường vụ Tỉnh ủy, giữ chức Chủ tịch."
            ),
            ("Cầm Thị Phương", "Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Tĩnh", "asserted"),
        ),
        (
            "HĐND xã Can Lộc họp kỳ thứ nhất. Về các ban, bà Lê Thị Mỹ Thu được bầu làm Trưởng Ban Pháp chế.",
            ("Lê Thị Mỹ Thu", "Trưởng Ban | Ban Pháp chế Hội đồng nhân dân xã Can Lộc", "asserted"),
        ),
    ],
)
def test_body_is_the_one_that_elects(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in holds(text, about="Hà Tĩnh")


def test_interview_is_with_whom_the_reporter_talks() -> None:
    text = (
        "Bà Lê Thị Hoa, Bí thư Đảng ủy xã Can Lộc, chủ trì. Bên lề kỳ họp, phóng viên trao đổi với ông Phan Văn Lâm, "
        "Chủ tịch UBND xã Can Lộc.\n- Thưa ông, trước đây ông làm gì?\n- Tôi từng là Giám đốc Sở Y tế.\n"
        "- Ông thấy khó nhất là gì?\n- Con người.\n- Ông mong điều gì?\n- Đủ máy."
    )

    assert [who for who, what, _ in holds(text, about="Hà Tĩnh") if what.endswith("Sở Y tế Hà Tĩnh")] == [
        "Phan Văn Lâm"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trước đó, đại tá Lê Thanh Trung đã nhận quyết định điều động giữ chức Giám đốc Công an tỉnh Quảng Bình.",
            ("Lê Thanh Trung", "Giám đốc | Công an tỉnh Quảng Bình", "asserted"),
        ),
        (
            "Chưa có quyết định cho thôi chức Giám đốc Sở Y tế đối với bà Trần Thị Mai.",
            ("Trần Thị Mai", f"Giám đốc | {_RUN}", "asserted"),
        ),
        (
            "Sở chỉ còn một Phó Giám đốc được giao thực hiện nhiệm vụ, quyền hạn Giám đốc Sở Y tế là ông Lê Hoàng Bắc.",
            ("Lê Hoàng Bắc", f"Giám đốc | {_RUN}", "acting"),
        ),
    ],
)
def test_status_is_what_the_decision_says(text: str, expected: tuple[str, str, str]) -> None:
    assert [held for held in holds(text, about="Hà Tĩnh") if held[0] == expected[0]] == [expected]


@pytest.mark.parametrize(
    ("text", "who", "not_held"),
    [
        (
            "Ông Lê Văn An làm Chủ tịch UBND tỉnh và Thủ tướng Chính phủ đã phê chuẩn kết quả bầu.",
            "Lê Văn An",
            "Thủ tướng | Chính phủ",
        ),
        (
            (
                "Công ty Điện Xanh nhận được đơn từ nhiệm chức Tổng Giám đốc của ông Mai Danh Hiến và đơn từ nhiệm "
                "chức danh Phó Chủ tịch HĐQT của ông Lê Mạnh Linh."
            ),
            "Mai Danh Hiến",
            "Phó Chủ tịch Hội đồng quản trị | Công ty Điện Xanh",
        ),
        (
            "Đại hội bầu bà Lê Thị Thúy, Phó Chủ tịch Hội Nông dân tỉnh vào Ban Chấp hành, Đoàn Chủ tịch.",
            "Lê Thị Thúy",
            "Ủy viên | Ban Chấp hành Tỉnh ủy Hà Tĩnh",
        ),
    ],
)
def test_post_of_another_is_not_given_along(text: str, who: str, not_held: str) -> None:
    assert [what for name, what, _ in holds(text, about="Hà Tĩnh") if (name, what) == (who, not_held)] == []


def test_sentence_ends_behind_a_city_without_a_name() -> None:
    text = "Ông Đào Trọng Đức được bầu giữ chức Phó Chủ tịch HĐND TP. Ông Lê Trung Kiên là Giám đốc Sở Nội vụ."

    assert holds(text, about="Hải Phòng") == {
        ("Đào Trọng Đức", "Phó Chủ tịch | Hội đồng nhân dân thành phố Hải Phòng", "asserted"),
        ("Lê Trung Kiên", "Giám đốc | Sở Nội vụ Hải Phòng", "asserted"),
    }


def test_post_of_a_day_long_ago_is_over() -> None:
    text = (
        "Ông Vương Đình Thọ hiện là Bí thư Tỉnh ủy Hà Tĩnh. "
        "Hơn một năm sau, ngày 28/12/2012, ông Thọ được phân công giữ chức Giám đốc Sở Y tế Lào Cai."
    )

    assert ("Vương Đình Thọ", "Giám đốc | Sở Y tế Lào Cai", "former") in holds(text, about="Hà Tĩnh")

"""Roles in committees: their status in time, posts that have them, seats that are left, moved or taken over."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

COMMITTEE = "Ban Chỉ đạo chuyển đổi số tỉnh họp sáng nay.\n"


def seats(text: str) -> set[tuple[str, str, str]]:
    """Who has which role in which committee, with the status."""
    found = statements(COMMITTEE + text, "LEADS", "MEMBER_OF")
    return {(who, role.partition(" | ")[0], status) for _, who, role, status in found}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Hồi ấy Ban Chỉ đạo do ông Lê Văn Hòa làm Trưởng ban.", "former"),
        ("Ban Chỉ đạo mới dự kiến do ông Lê Văn Hòa làm Trưởng ban.", "planned"),
        ("Ông Lê Văn Hòa bác tin đồn mình thôi làm Trưởng Ban Chỉ đạo.", "asserted"),
        ("Ông Lê Văn Hòa không còn tham gia Tổ công tác Đề án 06 tỉnh, song vẫn là Trưởng Ban Chỉ đạo.", "asserted"),
        ("Trưởng ban là Giám đốc Sở Y tế - ông Lê Văn Hòa.", "asserted"),
        ("Ông Lê Văn Hòa - Giám đốc Sở Y tế Trưởng Ban Chỉ đạo.", "asserted"),
    ],
)
def test_status_of_a_head(text: str, status: str) -> None:
    assert ("Lê Văn Hòa", "Trưởng ban", status) in seats(text)


def test_denied_head_is_no_head() -> None:
    assert seats("Ông Lê Văn Hòa không làm Trưởng Ban Chỉ đạo.") == {("Lê Văn Hòa", "Trưởng ban", "negated")}


@pytest.mark.parametrize(
    "text",
    [
        "Ban Chỉ đạo rút gọn, và Chủ tịch UBND tỉnh, Phó Trưởng ban, trình phương án.",
        "Sở báo cáo Phó Trưởng Ban Chỉ đạo, đồng chí Chủ tịch UBND tỉnh, vào ngày 5.",
        "Phó Trưởng ban là đồng chí Chủ tịch UBND tỉnh.",
    ],
)
def test_post_beside_a_role(text: str) -> None:
    assert seats(text) == {("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Phó Trưởng ban", "asserted")}


def test_post_beside_a_role_gives_way_to_a_name() -> None:
    text = "Trưởng Ban Chỉ đạo là ông Lê Văn Hòa. Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo, kết luận cuộc họp."
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted")}


def test_two_posts_share_a_role() -> None:
    text = "Giám đốc Sở Y tế và Giám đốc Sở Nội vụ tham gia với tư cách ủy viên."
    assert seats(text) == {
        ("Giám đốc | Sở Y tế Lâm Đồng", "Ủy viên", "asserted"),
        ("Giám đốc | Sở Nội vụ Lâm Đồng", "Ủy viên", "asserted"),
    }


def test_second_post_holds_its_own_role() -> None:
    text = "Ban này do Bí thư Tỉnh ủy làm Trưởng ban và Chủ tịch UBND tỉnh làm Phó Trưởng ban."
    assert seats(text) == {
        ("Bí thư | Tỉnh ủy Lâm Đồng", "Trưởng ban", "asserted"),
        ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Phó Trưởng ban", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Từ tháng 11, ông Lê Văn Hòa rút khỏi Ban Chỉ đạo.",
        "Không còn tham gia Ban Chỉ đạo có đồng chí Lê Văn Hòa, nguyên Giám đốc Sở Y tế.",
        "Ban Chỉ đạo có thay đổi: ông Lê Văn Hòa không còn tham gia vì nghỉ hưu.",
        "Ông Lê Văn Hòa đã rút khỏi Ban Chỉ đạo, nơi ông là ủy viên.",
        "Tỉnh ủy kiện toàn Ban Chỉ đạo 57 tỉnh. Ông Lê Văn Hòa ra khỏi danh sách.",
        "Tỉnh ủy kiện toàn Ban Chỉ đạo 57 tỉnh. Ông Lê Văn Hòa, nguyên Giám đốc Sở Nội vụ, thôi tham gia vì nghỉ hưu.",
        "Tỉnh ủy kiện toàn Ban Chỉ đạo 57 tỉnh. Từ tháng 6 ông Lê Văn Hòa sang làm Giám đốc Sở Y tế và rút khỏi Ban.",
        "Tỉnh ủy kiện toàn Ban Chỉ đạo 57 tỉnh. Ông Lê Văn Hòa được rút tên khỏi danh sách ủy viên.",
        "Tỉnh ủy kiện toàn Ban Chỉ đạo 57 tỉnh. Ông Lê Văn Hòa thôi là thành viên kể từ ngày 1/7.",
        "Tỉnh ủy kiện toàn Ban Chỉ đạo 57 tỉnh. Ông Lê Văn Hòa, Giám đốc Sở Nội vụ, rời Ban Chỉ đạo.",
        "Tỉnh ủy kiện toàn Ban Chỉ đạo 57 tỉnh. Không còn tên trong ban lần này là ông Lê Văn Hòa.",
        "Hồi mới lập, Ban còn có ông Lê Văn Hòa.",
        "Ông Lê Văn Hòa, nguyên Giám đốc Sở Tài chính, đã chuyển công tác và xin rút khỏi Ban Chỉ đạo.",
    ],
)
def test_seat_that_is_left(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Ủy viên", "former")}


def test_seat_that_is_not_yet_given() -> None:
    assert seats("Văn phòng đang trình bổ sung bà Trần Thị Mận vào Ban Chỉ đạo.") == set()


def test_seat_that_is_given() -> None:
    text = "Quyết định bổ sung bà Trần Thị Mận, Phó Giám đốc Sở Y tế, vào danh sách ủy viên."
    assert seats(text) == {("Trần Thị Mận", "Ủy viên", "asserted")}


def test_seat_that_moves() -> None:
    text = "Ghế Phó Trưởng ban trước đây của bà Trần Thị Mận nay chuyển cho ông Lê Văn Hòa."
    assert seats(text) == {("Trần Thị Mận", "Phó Trưởng ban", "former"), ("Lê Văn Hòa", "Phó Trưởng ban", "asserted")}


def test_role_taken_over_from_somebody_with_an_old_post() -> None:
    text = "Trưởng ban: Ông Lê Văn Hòa, Giám đốc Sở Y tế (thay ông Đỗ Chí Bình, nguyên Giám đốc Sở Y tế)."
    assert ("Đỗ Chí Bình", "Trưởng ban", "former") in seats(text)


@pytest.mark.parametrize(
    ("text", "role", "status"),
    [
        ("Người cầm trịch không đổi: ông Lê Văn Hòa.", "Trưởng ban", "asserted"),
        ("Ban do ông Lê Văn Hòa đứng đầu.", "Trưởng ban", "asserted"),
        ("Người đứng đầu Ban Chỉ đạo không phải Bí thư mà là ông Lê Văn Hòa.", "Trưởng ban", "asserted"),
        ("Chức Trưởng ban thuộc về Chủ tịch UBND tỉnh, còn ông Lê Văn Hòa làm phó.", "Phó Trưởng ban", "asserted"),
        ("Ban Chỉ đạo do ông Lê Văn Hòa làm Trưởng ban và đã giải thể.", "Trưởng ban", "former"),
        ("Trưởng ban Lê Văn Hòa vừa được điều động, nên ghế này đang trống.", "Trưởng ban", "former"),
        ("Ủy viên rút tên là ông Lê Văn Hòa.", "Ủy viên", "former"),
        ("Những người thôi tham gia gồm ông Lê Văn Hòa và bà Trần Thị Mận.", "Ủy viên", "former"),
    ],
)
def test_role_said_in_other_words(text: str, role: str, status: str) -> None:
    assert ("Lê Văn Hòa", role, status) in seats(text)


def test_role_that_a_paper_got_wrong() -> None:
    text = "Có báo viết ông Lê Văn Hòa là Phó Trưởng ban, xin đính chính: ông Lê Văn Hòa là Ủy viên Thường trực."
    assert seats(text) == {("Lê Văn Hòa", "Ủy viên Thường trực", "asserted")}


def test_who_may_take_over_has_not() -> None:
    text = "Ông Lê Văn Hòa thôi làm Phó Trưởng ban. Nhiều khả năng bà Trần Thị Mận sẽ nhận vị trí này."
    assert seats(text) == {("Lê Văn Hòa", "Phó Trưởng ban", "former")}


def test_head_of_a_committee_abroad() -> None:
    text = "Ban Chỉ đạo số hóa của chính quyền Miyazaki đã họp; Trưởng ban là ông Lê Văn Hòa."
    assert seats(text) == set()


def test_post_with_its_field_before_the_role() -> None:
    text = "Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực văn hóa và xã hội là Phó Trưởng ban."
    assert {(who, role) for who, role, _ in seats(text)} == {
        ("Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Phó Trưởng ban")
    }


def test_committee_in_passing_with_its_head() -> None:
    text = "Tổ công tác Đề án 06 không thay cho Ban Chỉ đạo bầu cử tỉnh do ông Lê Văn Hòa làm Trưởng ban."
    found = {(who, role) for _, who, role, _ in statements(text, "LEADS")}
    assert found == {("Lê Văn Hòa", "Trưởng ban | Ban Chỉ đạo bầu cử tỉnh")}


def test_new_role_ends_the_old_one_of_the_same_committee() -> None:
    text = "Tỉnh ủy phân công ông Lê Văn Hòa, Phó Trưởng Ban Chỉ đạo, làm Trưởng Ban Chỉ đạo."
    assert seats(text) == {("Lê Văn Hòa", "Phó Trưởng ban", "former"), ("Lê Văn Hòa", "Trưởng ban", "asserted")}


def test_role_that_goes_on_to_a_second_committee() -> None:
    text = "Ông Lê Văn Hòa kiêm Trưởng Ban Chỉ đạo bầu cử, Ban Chỉ đạo giảm nghèo."
    assert {role for _, _, role, _ in statements(text, "LEADS")} == {
        "Trưởng ban | Ban Chỉ đạo bầu cử",
        "Trưởng ban | Ban Chỉ đạo giảm nghèo",
    }

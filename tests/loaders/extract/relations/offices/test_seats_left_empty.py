"""Seats that are told by who has left them, and the power to run a body that is given to somebody."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

SO_TC = "Sở Tài chính Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "Nhiều người hỏi về chiếc ghế Giám đốc Sở Tài chính, bỏ trống từ khi ông Lưu Văn An nghỉ hưu.",
        "Chức Giám đốc Sở Tài chính hiện khuyết sau khi ông Lưu Văn An chuyển công tác.",
    ],
)
def test_seat_that_is_empty_since_somebody_went_was_his(text: str) -> None:
    assert holds(text) == {("Lưu Văn An", f"Giám đốc | {SO_TC}", "former")}


@pytest.mark.parametrize("how", ["Ghế mà ông An để lại được giao cho", "Vị trí ông để lại ở Sở nay trao cho"])
def test_seat_that_somebody_left_is_whose_it_is_given_to(how: str) -> None:
    text = f"Ông Lưu Văn An thôi giữ chức Giám đốc Sở Tài chính. {how} bà Phạm Thị Bình."

    assert ("Phạm Thị Bình", f"Giám đốc | {SO_TC}", "asserted") in holds(text)


def test_who_held_a_seat_until_somebody_takes_it() -> None:
    text = (
        "Ông Lưu Văn An được bổ nhiệm làm Giám đốc Sở Tài chính. Người giữ ghế này trong 12 năm qua, bà Phạm Thị Bình, "
        "xin nghỉ hưu trước tuổi."
    )

    assert ("Phạm Thị Bình", f"Giám đốc | {SO_TC}", "former") in holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ghế Giám đốc Sở Tài chính ông Lưu Văn An để lại chưa có người thay.",
        "Trước ngày 1/7, ghế Giám đốc Sở Tài chính thuộc về ông Lưu Văn An.",
    ],
)
def test_seat_is_told_of_whoever_had_it(text: str) -> None:
    assert holds(text) == {("Lưu Văn An", f"Giám đốc | {SO_TC}", "former")}


@pytest.mark.parametrize(("how", "status"), [("vào", {"asserted"}), ("dự kiến vào", set()), ("sẽ vào", set())])
def test_who_comes_into_a_seat_that_somebody_left(how: str, status: set[str]) -> None:
    text = f"Bà Phạm Thị Bình {how} vị trí mà ông An để lại: ông Lưu Văn An thôi giữ chức Giám đốc Sở Tài chính."

    assert {s for who, what, s in holds(text) if who == "Phạm Thị Bình"} == status


def test_who_is_to_follow_in_a_role_has_it_not_yet() -> None:
    text = (
        "Ông Lưu Văn An thôi làm Phó Trưởng Ban Chỉ đạo chuyển đổi số tỉnh; dự kiến bà Phạm Thị Bình sẽ được phân công "
        "thay thế."
    )

    assert ("Phạm Thị Bình", "Phó Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh", "planned") in roles(text)


@pytest.mark.parametrize(
    "how",
    [
        "Quyền điều hành Sở Tài chính được giao cho",
        "Việc phụ trách Sở Tài chính tạm giao cho",
        "Nhiệm vụ điều hành hoạt động của Sở Tài chính nay trao lại cho",
    ],
)
def test_who_is_given_the_power_to_run_a_body_acts_as_its_head(how: str) -> None:
    assert ("Phạm Thị Bình", f"Giám đốc | {SO_TC}", "acting") in holds(f"{how} bà Phạm Thị Bình, Phó Giám đốc Sở.")


@pytest.mark.parametrize("given", ["Khoa", "Viện", "Hội"])
def test_given_name_that_is_a_noun_too(given: str) -> None:
    text = (
        f"Ông Lưu Đăng {given}, Chánh Văn phòng UBND phường Xuân Hương, dự. Ban Chỉ đạo chuyển đổi số phường "
        f"Xuân Hương có Tổ giúp việc bảy người, Tổ trưởng là ông {given}."
    )

    assert (f"Lưu Đăng {given}", "Tổ trưởng | Tổ giúp việc", "asserted") in roles(text)


def test_board_that_is_asked_for_is_none() -> None:
    text = "Tôi hỏi một cán bộ thôn rằng xã đã có ban chỉ đạo chuyển đổi số chưa."

    assert statements(text, "OF_PROVINCE") == set()


def test_board_that_is_not_whole_yet_is_there() -> None:
    text = "Tỉnh Lào Cai có Ban Chỉ đạo chuyển đổi số chưa đủ thành viên."

    assert statements(text, "OF_PROVINCE")


def test_board_that_hears_its_standing_body_is_no_room() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh không nhận hồ sơ; Ban chỉ nghe Sở Tài chính, với tư cách cơ quan thường trực, "
        "báo cáo."
    )

    assert {who for _, who, _, _ in statements(text, "STANDING_BODY_OF")} == {SO_TC}


def test_bare_head_of_the_only_agency_told_of() -> None:
    text = (
        "Cục Chợ phiên và Hàng rong công bố báo cáo quý ba.\n\nCục trưởng Lưu Văn An cho hay sẽ mở thêm quầy.\n\n"
        "Bà Phạm Thị Bình, nguyên Cục trưởng, dự."
    )

    assert holds(text) == {
        ("Lưu Văn An", "Cục trưởng | Cục Chợ phiên và Hàng rong", "asserted"),
        ("Phạm Thị Bình", "Cục trưởng | Cục Chợ phiên và Hàng rong", "former"),
    }


@pytest.mark.parametrize("since", ["sau khi ông Hà Mạnh chuyển công tác ra Bộ Nội vụ", "từ khi ông Hà Mạnh nghỉ hưu"])
def test_seat_is_empty_since_somebody_left_and_the_deputy_is_of_the_same_house(since: str) -> None:
    text = f"Riêng chức danh Chánh Văn phòng UBND tỉnh, {since}, Phó Chánh Văn phòng Lê Ba được giao phụ trách."
    office = "Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng"
    assert holds(text) == {
        ("Hà Mạnh", f"Chánh Văn phòng | {office}", "former"),
        ("Lê Ba", f"Phó Chánh Văn phòng | {office}", "asserted"),
    }


def test_seat_that_somebody_was_given_then_is_not_left() -> None:
    assert holds("Chức Giám đốc Sở Y tế, sau khi ông Lê Ba được bổ nhiệm, không còn trống.") == set()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Tỉnh chưa quyết định nhân sự Giám đốc Sở Tài chính. Vị trí này dự kiến do bà Phạm Thị Bình đảm nhiệm.",
            f"Giám đốc | {SO_TC}",
        ),
        (
            "Ông Lưu Văn An thôi giữ chức Giám đốc Sở Tài chính. Ghế ấy dự kiến giao Phó Giám đốc Sở Phạm Thị Bình.",
            f"Giám đốc | {SO_TC}",
        ),
    ],
)
def test_seat_that_is_meant_for_somebody_is_not_held_yet(text: str, what: str) -> None:
    assert ("Phạm Thị Bình", what, "planned") in holds(text)


def test_seat_that_nobody_left_is_meant_for_nobody() -> None:
    text = "Giám đốc Sở Tài chính nói về ghế ủy viên. Vị trí này dự kiến giao bà Phạm Thị Bình."

    assert holds(text) == set()


def test_who_is_proposed_for_a_seat_that_is_pointed_at() -> None:
    text = (
        "Ông Lưu Văn An không còn là Ủy viên Thường trực Ban Chỉ đạo 57 tỉnh; Văn phòng đang trình cấp trên bổ sung "
        "bà Phạm Thị Bình vào vị trí ấy."
    )

    assert ("Phạm Thị Bình", "Ủy viên Thường trực | Ban Chỉ đạo 57 tỉnh", "planned") in roles(text)


def test_who_follows_by_a_vote_of_the_council_follows_in_no_committee() -> None:
    text = (
        "Trưởng Ban Chỉ đạo chuyển đổi số huyện Đức Trọng là ông Lưu Văn An, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện. "
        "Ông An được HĐND huyện bầu hôm 12/10, thay bà Phạm Thị Bình đã chuyển công tác."
    )

    assert ("Phạm Thị Bình", "Chủ tịch | Ủy ban nhân dân huyện Đức Trọng", "former") in holds(text)
    assert "Phạm Thị Bình" not in {who for who, _, _ in roles(text)}

"""Old offices end with a transfer, or with an appointment that nobody has beside them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

SO_TC, SO_YT = "Sở Tài chính Lâm Đồng", "Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh điều động ông Lưu Văn An, Phó Giám đốc Sở Tài chính, giữ chức Giám đốc Sở Y tế.",
        "Ông Lưu Văn An, Phó Giám đốc Sở Tài chính, được bổ nhiệm giữ chức Giám đốc Sở Y tế.",
        "Bổ nhiệm ông Lưu Văn An - Phó Giám đốc Sở Tài chính giữ chức vụ Giám đốc Sở Y tế.",
        "Phó Giám đốc Sở Tài chính Lưu Văn An được điều động sang làm Giám đốc Sở Y tế.",
    ],
)
def test_old_office_is_former(text: str) -> None:
    assert holds(text) == {
        ("Lưu Văn An", f"Phó Giám đốc | {SO_TC}", "former"),
        ("Lưu Văn An", f"Giám đốc | {SO_YT}", "asserted"),
    }


def test_seat_beside_the_new_office_stays() -> None:
    text = "Ông Lưu Văn An, Phó Bí thư Tỉnh ủy, được bầu giữ chức Chủ tịch UBND tỉnh."

    assert holds(text) == {
        ("Lưu Văn An", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
        ("Lưu Văn An", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
    }


def test_promotion_in_one_body_ends_the_deputy() -> None:
    text = "HĐND tỉnh bầu ông Lưu Văn An - Phó Chủ tịch UBND tỉnh, giữ chức Chủ tịch UBND tỉnh."

    assert ("Lưu Văn An", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former") in holds(text)


def test_concurrent_office_ends_nothing() -> None:
    text = "Ông Lưu Văn An, Phó Giám đốc Sở Tài chính, được giao kiêm Giám đốc Sở Y tế."

    assert ("Lưu Văn An", f"Phó Giám đốc | {SO_TC}", "asserted") in holds(text)


def test_acting_office_ends_nothing() -> None:
    text = "Ông Lưu Văn An, Phó Giám đốc Sở Y tế, được giao quyền Giám đốc Sở Y tế."

    assert ("Lưu Văn An", f"Phó Giám đốc | {SO_YT}", "asserted") in holds(text)


def test_moved_away_without_a_new_office() -> None:
    text = "Ông Lưu Văn An, Phó Giám đốc Sở Y tế, được điều động đến nhận công tác tại Liên minh Hợp tác xã tỉnh."

    assert holds(text) == {("Lưu Văn An", f"Phó Giám đốc | {SO_YT}", "former")}


def test_what_one_is_today_ends_nothing() -> None:
    text = "Giao cho bà Hà Thị Bình, lâu nay là Phó Giám đốc Sở Y tế."

    assert holds(text) == {("Hà Thị Bình", f"Phó Giám đốc | {SO_YT}", "asserted")}


def test_giu_chuc_alone_ends_an_executive_post_beside_the_name() -> None:
    text = "Ông Phạm Minh Trung, Chủ tịch UBND xã Tà Nung giữ chức Giám đốc Sở Y tế."

    assert holds(text) == {
        ("Phạm Minh Trung", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Phạm Minh Trung", "Chủ tịch | Ủy ban nhân dân xã Tà Nung", "former"),
    }


def test_staff_in_general_takes_a_seat_and_not_who_reads_it_out() -> None:
    text = "Bà Bùi Thị Vân đã công bố quyết định về việc chỉ định nhân sự tham gia Ban Thường vụ Tỉnh ủy."

    assert holds(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Lê Văn Tám được bổ nhiệm giữ chức Giám đốc Sở Y tế, thay cho bà Lê Thị Na đã nghỉ hưu.",
            {
                ("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
                ("Lê Thị Na", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
            },
        ),
        (
            (
                "Ông Nguyễn Thành Trung, Chính ủy Bộ CHQS tỉnh, đã bàn giao nhiệm vụ Bí thư ĐUQS tạm thời cho ông "
                "Nguyễn Tâm Hùng."
            ),
            {
                ("Nguyễn Thành Trung", "Chính ủy | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng", "asserted"),
                ("Nguyễn Thành Trung", "Bí thư | Đảng ủy Quân sự tỉnh Lâm Đồng", "former"),
                ("Nguyễn Tâm Hùng", "Bí thư | Đảng ủy Quân sự tỉnh Lâm Đồng", "acting"),
            },
        ),
        (
            "Đại tá Nguyễn Tấn Linh, Chỉ huy trưởng Bộ CHQS tỉnh giữ chức Phó Tham mưu trưởng Quân khu 7.",
            {
                ("Nguyễn Tấn Linh", "Phó Tham mưu trưởng | Quân khu 7", "asserted"),
                ("Nguyễn Tấn Linh", "Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng", "former"),
            },
        ),
        (
            "Ông Lê Minh Trung, Giám đốc Sở Y tế, nhận công tác tại Bộ Y tế.",
            {("Lê Minh Trung", "Giám đốc | Sở Y tế Lâm Đồng", "former")},
        ),
    ],
)
def test_offices_change_hands(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị công bố quyết định nghỉ hưu đối với ông Lê Văn Tám, Giám đốc Sở Y tế.",
        "Trao quyết định thôi giữ chức, nghỉ chữa bệnh cho ông Lê Văn Tám, Giám đốc Sở Y tế.",
        "Giám đốc Sở Y tế Lê Văn Tám nghỉ hưu theo chế độ từ ngày 1/5/2025.",
        "Các cán bộ nghỉ hưu từ ngày 1/6/2025 gồm ông Lê Văn Tám, Giám đốc Sở Y tế.",
    ],
)
def test_who_retires_no_longer_has_the_post_beside_the_name(text: str) -> None:
    assert holds(text) == {("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "former")}


def test_the_old_post_ends_in_the_second_item_of_a_list_too() -> None:
    text = (
        "Bộ Công an bổ nhiệm ông Lê Minh Trung, Phó Giám đốc Công an tỉnh An Giang, làm Giám đốc Công an tỉnh Cà Mau;"
        " ông Lê Văn Tám, Phó Giám đốc Công an tỉnh Bắc Ninh làm Giám đốc Công an tỉnh Lào Cai."
    )
    assert ("Lê Văn Tám", "Phó Giám đốc | Công an tỉnh Bắc Ninh", "former") in holds(text)


def test_who_rises_leaves_the_lower_post_and_who_will_be_appointed_has_none_yet() -> None:
    rises = "Phó Giám đốc Sở Y tế Lê Văn Tám lên làm Giám đốc Sở Y tế."
    assert ("Lê Văn Tám", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former") in holds(rises)
    will = "Ủy ban nhân dân tỉnh sẽ bổ nhiệm ông Lê Văn Tám làm Giám đốc Sở Y tế."
    assert holds(will) == {("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "planned")}


@pytest.mark.parametrize("verb", ["đảm nhận chức vụ", "giữ vị trí", "vào vị trí", "chính thức trở thành"])
def test_other_verbs_of_taking_a_post_end_the_old_one(verb: str) -> None:
    text = f"Ông Lưu Văn An, Phó Giám đốc Sở Tài chính, {verb} Giám đốc Sở Y tế."
    assert ("Lưu Văn An", f"Phó Giám đốc | {SO_TC}", "former") in holds(text)


@pytest.mark.parametrize("aside", ["từng là Giám đốc Sở Tài chính", "người trước đây là Giám đốc Sở Tài chính"])
def test_what_was_said_in_passing_does_not_reach_the_new_post(aside: str) -> None:
    text = f"Ông Lưu Văn An, {aside}, được bổ nhiệm giữ chức Giám đốc Sở Y tế."
    assert ("Lưu Văn An", f"Giám đốc | {SO_YT}", "asserted") in holds(text)


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Bí thư Tỉnh ủy Bình Thuận Lê Văn Tám giữ chức Chủ tịch UBND tỉnh.", ["Bí thư | Tỉnh ủy Bình Thuận"]),
        ("Ông Lê Văn Tám, Bí thư Tỉnh ủy Bình Thuận làm Chủ tịch UBND tỉnh.", ["Bí thư | Tỉnh ủy Bình Thuận"]),
        (
            "Lê Văn Tám, Phó Bí thư Tỉnh ủy Đắk Nông, Chủ tịch HĐND tỉnh sau sáp nhập giữ chức Phó Bí thư Tỉnh ủy.",
            ["Phó Bí thư | Tỉnh ủy Đắk Nông", "Chủ tịch | Hội đồng nhân dân tỉnh Đắk Nông"],
        ),
        (
            "Ông Lê Văn Tám, Phó Giám đốc Sở Y tế, tham gia Ban Thường vụ, giữ chức Bí thư Huyện ủy Đam Rông.",
            [f"Phó Giám đốc | {SO_YT}"],
        ),
        (
            "Bổ nhiệm ông Lê Văn Tám, Phó Tư lệnh kiêm Tham mưu trưởng Quân khu 5 giữ chức Phó Tư lệnh Quân khu 7.",
            ["Phó Tư lệnh | Quân khu 5", "Tham mưu trưởng | Quân khu 5"],
        ),
        ("Bộ Y tế điều động ông Lê Văn Tám, Giám đốc Sở Y tế đến nhận nhiệm vụ mới.", [f"Giám đốc | {SO_YT}"]),
        (
            "Điều động ông Lê Văn Tám - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh thôi giữ chức Phó Bí thư Tỉnh ủy.",
            ["Phó Bí thư | Tỉnh ủy Lâm Đồng", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"],
        ),
        (
            "Bổ nhiệm ông Lê Văn Tám, Phó Tổng Giám đốc Tập đoàn VNPT, giữ chức Giám đốc Sở Y tế.",
            ["Phó Tổng Giám đốc | Tập đoàn VNPT"],
        ),
        ("Bổ nhiệm ông Lê Văn Tám, Phó Giám đốc Sở Y tế giữ chức Phó Giám đốc, Bí thư Đảng ủy Sở Y tế.", []),
        ("Trước khi được bổ nhiệm làm Giám đốc Sở Y tế, ông Lê Văn Tám là Phó Giám đốc.", [f"Phó Giám đốc | {SO_YT}"]),
        (
            "Hai người nghỉ hưu: ông Bế Văn Chín - Giám đốc Sở Nội vụ, ông Lê Văn Tám - Giám đốc Sở Y tế.",
            [f"Giám đốc | {SO_YT}"],
        ),
        (
            "Ông Lê Văn Tám, Giám đốc Sở Y tế, và bà Vi Thị Na, Giám đốc Sở Tài chính, được cho nghỉ hưu.",
            [f"Giám đốc | {SO_YT}"],
        ),
    ],
)
def test_what_a_move_or_a_retirement_ends(text: str, over: list[str]) -> None:
    """Of Lê Văn Tám, who is told of in each."""
    assert {what for who, what, status in holds(text) if who == "Lê Văn Tám" and status == "former"} == set(over)


def test_a_list_named_below_retires() -> None:
    text = "Có 2 người nghỉ hưu. Cụ thể: ông Lê Văn Tám - Giám đốc Sở Y tế (60 tuổi), bà Vi Na - Giám đốc Sở Nội vụ."
    assert {status for _, _, status in holds(text)} == {"former"}


def test_who_gives_a_decision_to_those_who_are_moved_stays() -> None:
    text = "Ông Lê Văn Tám, Giám đốc Sở Y tế, trao quyết định cho các đồng chí được điều động giữ chức Trưởng phòng."
    assert ("Lê Văn Tám", f"Giám đốc | {SO_YT}", "asserted") in holds(text)


def test_what_was_foreseen_and_then_done_is_said_once() -> None:
    text = "Ông Lê Văn Tám dự kiến làm Giám đốc Sở Y tế. Chiều nay, ông Tám được bổ nhiệm làm Giám đốc Sở Y tế."
    assert holds(text) == {("Lê Văn Tám", f"Giám đốc | {SO_YT}", "asserted")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("UBND tỉnh giao Giám đốc Sở Y tế phân công công tác phù hợp cho ông Lê Văn Tám.", set()),
        ("Ông Lê Văn Tám chủ trì Hội nghị bàn giao nhiệm vụ Giám đốc Sở Y tế.", set()),
        ("Thời gian đó, ông Lê Văn Tám là Giám đốc Sở Y tế.", {("Lê Văn Tám", f"Giám đốc | {SO_YT}", "former")}),
    ],
)
def test_whose_post_it_is_not(text: str, told: set[tuple[str, str, str]]) -> None:
    assert holds(text) == told


@pytest.mark.parametrize(
    "after",
    [
        ", sau khi được điều động giữ chức Phó Bí thư Tỉnh ủy",
        " sau khi Ban Bí thư điều động, chỉ định làm Phó Bí thư Tỉnh ủy",
        ", ít ngày sau khi ông được luân chuyển làm Phó Bí thư Tỉnh ủy",
    ],
)
def test_move_that_came_first_ends_no_new_office(after: str) -> None:
    assert holds(f"Ông Lưu Văn An được bầu giữ chức Chủ tịch UBND tỉnh{after}.") == {
        ("Lưu Văn An", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
        ("Lưu Văn An", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
    }


def test_move_after_a_merger_ends_the_office_before() -> None:
    text = "Ông Lưu Văn An làm Giám đốc Sở Y tế, sau khi sáp nhập được điều động giữ chức Giám đốc Sở Tài chính."

    assert ("Lưu Văn An", f"Giám đốc | {SO_YT}", "former") in holds(text)


@pytest.mark.parametrize("sign", [", nay là {}", " (nay là {})"])
@pytest.mark.parametrize(
    ("post", "old", "new"),
    [
        ("Phó Trưởng ban", "Ban Dân vận Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
        ("Phó Bí thư", "Huyện ủy Đạ Tẻh", "Đảng ủy xã Đạ Tẻh"),
    ],
)
def test_same_post_of_another_party_body_today_ends_the_old_one(sign: str, post: str, old: str, new: str) -> None:
    title = post.removesuffix(" ban")
    was, now = (f"{title} {body}" for body in (old, new))
    found = holds(f"Ông Tạ Duy Hưng, {was}{sign.format(now)}, đến dự.")
    assert {status for _, told, status in found if "Dân vận" in told or "Đạ Tẻh" in told} == {"asserted", "former"}
    assert len(found) == 2


@pytest.mark.parametrize("sign", [" (nay là Sở Tài chính)", ", nay là Sở Tài chính,"])
def test_post_in_a_body_that_has_become_another_is_over(sign: str) -> None:
    found = holds(f"Bà Đinh Thị Mai, Giám đốc Sở Kế hoạch và Đầu tư tỉnh Lâm Đồng{sign} kể lại.")
    assert found == {("Đinh Thị Mai", "Giám đốc | Sở Kế hoạch và Đầu tư Lâm Đồng", "former")}


@pytest.mark.parametrize("sign", [", từ", " từ"])
@pytest.mark.parametrize("joined", [",", " kiêm", " và"])
def test_who_goes_from_several_posts_to_one(sign: str, joined: str) -> None:
    old = f"Giám đốc Sở Y tế{joined} Chủ tịch Hội Nông dân tỉnh"
    assert holds(f"Điều động ông Tạ Duy Hưng{sign} {old} sang giữ chức Giám đốc Sở Nội vụ.") == {
        ("Tạ Duy Hưng", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ("Tạ Duy Hưng", "Chủ tịch | Hội Nông dân tỉnh Lâm Đồng", "former"),
        ("Tạ Duy Hưng", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
    }

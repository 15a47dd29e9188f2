"""Posts that end with another, names beside which somebody else acts, bare posts of what the paragraph told of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_BESIDE = (
    "Ngoài ông Tạ Văn Bưởi, Thủ tướng cũng kỷ luật ông Lý Văn Mận.",
    "Đối với bà Tạ Thị Bưởi, Chủ tịch UBND tỉnh yêu cầu giải trình.",
    "Tham dự cùng với Chủ tịch nước còn có ông Tạ Văn Bưởi.",
    "Ủy ban nhân dân tỉnh họp. Chủ nhiệm là ông Tạ Văn Bưởi.",
)


@pytest.mark.parametrize("said", _BESIDE)
def test_who_stands_beside_has_not_the_post_of_who_acts(said: str) -> None:
    assert holds(said) == set()


def test_who_stands_beside_keeps_what_a_comma_closes() -> None:
    said = "Ngoài ông Tạ Văn Bưởi, Giám đốc Sở Tài chính, hội nghị còn có bà Lý Thị Mận."
    assert holds(said) == {("Tạ Văn Bưởi", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted")}


def test_posts_left_in_a_row_are_all_over() -> None:
    said = (
        "Ông Tạ Văn Bưởi, Tỉnh ủy viên, Phó Chủ tịch Thường trực UBND tỉnh thôi tham gia Ban Chấp hành Đảng bộ tỉnh "
        "nhiệm kỳ 2020 - 2025; thôi giữ chức Phó Chủ tịch UBND tỉnh; thôi làm Trưởng ban Pháp chế HĐND tỉnh."
    )
    found = holds(said)
    assert {status for _, _, status in found} == {"former"}
    assert ("Tạ Văn Bưởi", "Trưởng Ban | Ban Pháp chế Hội đồng nhân dân tỉnh Lâm Đồng", "former") in found


_OVER = (
    ("UBND tỉnh bổ nhiệm chức vụ Giám đốc Sở Tài chính đối với ông Tạ Văn Bưởi, {}.", "Phó Giám đốc Sở Nội vụ"),
    ("Ông Tạ Văn Bưởi, {}, Giám đốc Sở Nội vụ được nghỉ hưu trước tuổi.", "Ủy viên Ban Thường vụ Tỉnh ủy"),
    ("Ông Tạ Văn Bưởi, {} được Thủ tướng bổ nhiệm giữ chức vụ Thứ trưởng Bộ Nội vụ.", "Bí thư Tỉnh ủy"),
)


@pytest.mark.parametrize(("said", "post"), _OVER)
def test_post_beside_a_name_ends_with_another(said: str, post: str) -> None:
    title = post.split()[0]
    assert {status for _, what, status in holds(said.format(post)) if what.startswith(title)} == {"former"}


def test_who_is_elected_keeps_what_goes_with_it() -> None:
    said = "Phê chuẩn kết quả bầu Chủ tịch UBND tỉnh Lâm Đồng đối với ông Tạ Văn Bưởi, Phó Bí thư Tỉnh ủy Lâm Đồng."
    assert ("Tạ Văn Bưởi", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted") in holds(said)


_OF_THE_NEW_ONE = (
    "Ông Tạ Văn Bưởi, nguyên Chủ tịch UBND phường Hòa Bình cũ, được bổ nhiệm làm Chủ tịch UBND phường Hòa Bình.",
    "Chức danh Chủ tịch UBND phường Hòa Bình, ngoài các vị trí khác, đã bầu ông Tạ Văn Bưởi đảm nhiệm chức vụ này.",
)


@pytest.mark.parametrize("said", _OF_THE_NEW_ONE)
def test_who_had_the_post_has_it_again(said: str) -> None:
    assert ("Tạ Văn Bưởi", "Chủ tịch | Ủy ban nhân dân phường Hòa Bình", "asserted") in holds(said)


_TOLD_OF_BEFORE = (
    ("Tổng cục Chính trị có các Phó Chủ nhiệm gồm: Trung tướng {}.", "Phó Chủ nhiệm | Tổng cục Chính trị"),
    ("Bộ Công an có 3 thứ trưởng. Bộ trưởng là Đại tướng {}.", "Bộ trưởng | Bộ Công an"),
    ("Tại thành phố Cao Bằng, ông {}, Bí thư Thành ủy, dự.", "Bí thư | Thành ủy Cao Bằng"),
    ("Đại tá {}, Chính ủy Bộ đội Biên phòng Lâm Đồng, dự.", "Chính ủy | Bộ đội Biên phòng tỉnh Lâm Đồng"),
    ("Bệnh viện Tim họp. Ông {}, Bí thư Đảng ủy, Giám đốc Bệnh viện, dự.", "Bí thư | Đảng ủy Bệnh viện Tim"),
    (
        "Ông {}, Bí thư Tỉnh ủy, đại biểu Quốc hội khóa XV, Chủ tịch HĐND tỉnh dự.",
        "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng",
    ),
)


@pytest.mark.parametrize(("said", "post"), _TOLD_OF_BEFORE)
def test_bare_post_is_of_what_was_told(said: str, post: str) -> None:
    assert ("Tạ Văn Bưởi", post, "asserted") in holds(said.format("Tạ Văn Bưởi"))


def test_who_is_not_recognised_any_more_has_it_no_longer() -> None:
    said = "UBND tỉnh không công nhận bà Tạ Thị Bưởi tiếp tục giữ chức vụ Hiệu trưởng Trường Đại học Đà Lạt."
    assert holds(said) == {("Tạ Thị Bưởi", "Hiệu trưởng | Trường Đại học Đà Lạt", "former")}


_STATUS = (
    ("EVN bổ nhiệm {}, Giám đốc EVNSPC, làm Tổng Giám đốc EVN trong 5 năm.", "Tổng Giám đốc | EVN", "asserted"),
    (
        "{} được điều động về làm Giám đốc Sở Y tế, trước khi làm Bí thư Huyện ủy.",
        "Giám đốc | Sở Y tế Lâm Đồng",
        "former",
    ),
    ("{} là Giám đốc Sở Y tế trước khi được bầu làm Bí thư Huyện ủy.", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
    ("Giám đốc Sở Y tế {} và Giám đốc Sở Nội vụ Lý Văn Mận nghỉ hưu.", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
    (
        "{} được bổ nhiệm giữ chức Thứ trưởng Bộ Xây dựng. Trước đó, {} từng giữ chức Thứ trưởng Bộ Xây dựng.",
        "Thứ trưởng | Bộ Xây dựng",
        "asserted",
    ),
    (
        "{} kinh qua các chức vụ: Giám đốc Sở Y tế (1993 - 1996), kỹ sư (1997 - 2001), Giám đốc Sở Nội vụ (2001).",
        "Giám đốc | Sở Nội vụ Lâm Đồng",
        "former",
    ),
    (
        "{} (1977), Ủy viên Ban Thường vụ, Trưởng ban Phong trào Tỉnh đoàn dự.",
        "Ủy viên | Ban Thường vụ Tỉnh đoàn Lâm Đồng",
        "asserted",
    ),
)


@pytest.mark.parametrize(("said", "post", "status"), _STATUS)
def test_status_of_posts_in_a_life(said: str, post: str, status: str) -> None:
    found = holds(said.replace("{}", "ông Tạ Văn Bưởi"))
    assert {s for who, what, s in found if (who, what) == ("Tạ Văn Bưởi", post)} == {status}


_NOT_HELD: tuple[tuple[str, set[tuple[str, str]]], ...] = (
    ("Giám đốc Sở Y tế và Giám đốc Sở Nội vụ nghỉ hưu, hai ghế này giao cho ông {} và bà Lý Thị Mận.", set()),
    ("Ông {} tham gia cùng Chủ tịch UBND tỉnh kiểm tra.", set()),
    (
        "Ông Lý Văn Mận được bổ nhiệm làm Thành viên Hội đồng thành viên, Tổng Giám đốc EVN, thay cho ông {}.",
        {("Tổng Giám đốc | EVN", "former")},
    ),
)


@pytest.mark.parametrize(("said", "left"), _NOT_HELD)
def test_post_that_is_of_another_is_not_given(said: str, left: set[tuple[str, str]]) -> None:
    found = holds(said.format("Tạ Văn Bưởi"))
    assert {(what, status) for who, what, status in found if who == "Tạ Văn Bưởi"} == left


_OF_THE_FIRST = ("vợ ông Lý Văn Mận, Giám đốc Sở Y tế, là", "con gái ông Lý Văn Mận - Giám đốc Sở Y tế, hiện là")


@pytest.mark.parametrize("kin", _OF_THE_FIRST)
def test_relative_has_not_the_post_of_who_is_told_of(kin: str) -> None:
    found = holds(f"Bà Tạ Thị Bưởi, {kin} Phó Giám đốc Sở Nội vụ.")
    assert {(who, what.split(" | ")[0]) for who, what, _ in found} == {
        ("Tạ Thị Bưởi", "Phó Giám đốc"),
        ("Lý Văn Mận", "Giám đốc"),
    }


def test_relative_of_who_is_not_named_in_full_gets_no_second_post() -> None:
    found = holds("Bà Mai, vợ ông Lý Văn Mận, Giám đốc Sở Y tế, là Phó Giám đốc Sở Nội vụ.")
    assert found == {("Lý Văn Mận", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


_NAMES_IN_FULL = (
    ("Phó Hiệu trưởng Trường Mầm non Tuổi thơ 6A Quận 3 {}", "Phó Hiệu trưởng | Trường Mầm non Tuổi thơ 6A Quận 3"),
    ("Chánh án TAND khu vực 9 – TP.HCM {}", "Chánh án | Tòa án nhân dân khu vực 9 – TP.HCM"),
    ("Chủ tịch Tập đoàn Bưu chính Viễn thông Việt Nam – VNPT {}", "Chủ tịch | Tập đoàn Bưu chính Viễn thông Việt Nam"),
    ("Ông {}, Thư ký Chánh án TAND Tối cao, giữ chức Vụ trưởng Vụ Tổ chức", "Vụ trưởng | Vụ Tổ chức"),
)


@pytest.mark.parametrize(("said", "post"), _NAMES_IN_FULL)
def test_body_goes_to_its_end(said: str, post: str) -> None:
    assert holds(f"{said.format('Tạ Văn Bưởi')}.") == {("Tạ Văn Bưởi", post, "asserted")}


def test_bare_party_between_two_of_one_province_is_of_it() -> None:
    said = "Ông Tạ Văn Bưởi từng là Chánh Văn phòng Tỉnh ủy Lai Châu; Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy; Phó Bí thư "
    found = holds(f"{said}Thường trực Tỉnh ủy Lai Châu.", about="Điện Biên")
    assert ("Tạ Văn Bưởi", "Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lai Châu", "former") in found


@pytest.mark.parametrize(
    "said", ["trước đó, ông Tạ Văn Bưởi vẫn đang giữ chức", "ông Tạ Văn Bưởi, trước kia, từng giữ chức"]
)
def test_what_was_still_so_before_is_over(said: str) -> None:
    assert holds(f"Tin gây bất ngờ vì {said} Giám đốc Sở Y tế.") == {
        ("Tạ Văn Bưởi", "Giám đốc | Sở Y tế Lâm Đồng", "former")
    }


@pytest.mark.parametrize("plan", ["dự định", "có ý định", "có kế hoạch"])
def test_who_is_to_be_sent_into_a_committee_is_no_member_yet(plan: str) -> None:
    said = f"Sở Nội vụ {plan} cử ông Tạ Văn Bưởi tham gia Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng."
    assert {status for *_, status in statements(said, "MEMBER_OF")} <= {"planned"}


def test_who_takes_the_post_told_before_leaves_the_own_one() -> None:
    said = "Bệnh viện Tim cho ông Lý Văn Mận - Giám đốc nghỉ hưu, bổ nhiệm ông {} - Phó Giám đốc lên thay vị trí này."
    found = {(what, status) for who, what, status in holds(said.format("Tạ Văn Bưởi")) if who == "Tạ Văn Bưởi"}
    assert found == {("Giám đốc | Bệnh viện Tim", "asserted"), ("Phó Giám đốc | Bệnh viện Tim", "former")}


def test_appointment_behind_an_earlier_one_is_not_over() -> None:
    said = (
        "Đại tá Tạ Văn Bưởi từng là Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh trước khi được Bộ Quốc phòng bổ nhiệm giữ "
    )
    found = holds(
        f"{said}chức Chỉ huy trưởng thay người tiền nhiệm là Đại tá Lý Văn Mận được bổ nhiệm làm Tư lệnh Quân khu 4."
    )
    assert ("Tạ Văn Bưởi", "Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng", "asserted") in found
    assert ("Lý Văn Mận", "Tư lệnh | Quân khu 4", "asserted") in found


_ARMY = (
    ("Chính ủy Cục Kỹ thuật Quân khu 2", {"Chính ủy | Cục Kỹ thuật Quân khu 2"}),
    (
        "Phó Bí thư Thường trực, Chính ủy Bộ Chỉ huy Quân sự tỉnh Lâm Đồng",
        {"Chính ủy | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"},
    ),
    ("Vụ trưởng Vụ Sức khỏe bà mẹ & trẻ em", {"Vụ trưởng | Vụ Sức khỏe bà mẹ & trẻ em"}),
    (
        "Tổng Biên tập Báo và Phát thanh - Truyền hình Lâm Đồng",
        {"Tổng Biên tập | Báo và phát thanh, truyền hình tỉnh Lâm Đồng"},
    ),
)


@pytest.mark.parametrize(("post", "bodies"), _ARMY)
def test_bodies_of_army_and_press_in_full(post: str, bodies: set[str]) -> None:
    assert {what for _, what, _ in holds(f"Ông Tạ Văn Bưởi, {post}, phát biểu.")} == bodies


def test_post_and_its_command_over_a_comma() -> None:
    said = (
        "Đại tá Tạ Văn Bưởi, Chính ủy Sư đoàn 316, được bổ nhiệm giữ chức Chính ủy, Bộ Chỉ huy Quân sự tỉnh Lâm Đồng."
    )
    assert ("Tạ Văn Bưởi", "Chính ủy | Sư đoàn 316", "former") in holds(said)


@pytest.mark.parametrize("signs", ["đã ký các quyết định kéo dài thời gian", "trao quyết định về việc"])
def test_who_signs_decisions_takes_no_post(signs: str) -> None:
    said = f"Giám đốc Sở Y tế Tạ Văn Bưởi {signs} giữ chức Giám đốc Sở Tài chính đối với hai cán bộ."
    assert holds(said) == {("Tạ Văn Bưởi", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}
    given = holds("Ông Tạ Văn Bưởi được trao quyết định giữ chức Giám đốc Sở Tài chính.")
    assert given == {("Tạ Văn Bưởi", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted")}


@pytest.mark.parametrize("put", ["là nhân sự cho", "là ứng viên cho", "là nhân sự được đề cử ở", "được đề cử ở"])
def test_who_is_put_forward_is_not_there_yet(put: str) -> None:
    found = holds(f"Ông Tạ Văn Bưởi {put} vị trí Chủ nhiệm Ủy ban Đối ngoại.")
    assert found == {("Tạ Văn Bưởi", "Chủ nhiệm | Ủy ban Đối ngoại của Quốc hội", "planned")}


@pytest.mark.parametrize("house", ["Quốc hội Lào", "Hạ viện Mỹ", "Thượng viện"])
def test_committees_of_other_parliaments_are_not_ours(house: str) -> None:
    assert not holds(f"Ông Tạ Văn Bưởi, Chủ nhiệm Ủy ban Đối ngoại {house}, đến thăm.")


def test_list_with_posts_in_brackets() -> None:
    said = "Đại biểu bầu hai Ủy viên UBND tỉnh đối với các ông: Tạ Văn Bưởi (Giám đốc Sở Y tế), "
    seat = "Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng"
    found = holds(f"{said}ông Lý Văn Mận (Giám đốc Sở Tài chính) và ông Võ Văn Cóc.")
    assert {who for who, what, _ in found if what == seat} == {"Tạ Văn Bưởi", "Lý Văn Mận", "Võ Văn Cóc"}
    found = holds(f"{said}ông Lý Văn Mận chủ trì.")
    assert {who for who, what, _ in found if what == seat} == {"Tạ Văn Bưởi"}


def test_paragraphs_of_a_round_through_provinces() -> None:
    said = (
        "Tại tỉnh Nghệ An, HĐND tỉnh Nghệ An bầu ông Tạ Văn Bưởi làm Phó Chủ tịch UBND tỉnh Nghệ An, ông Lý Văn Mận "
        "làm Trưởng Ban Pháp chế HĐND tỉnh Nghệ An.\n\nTại Gia Lai, HĐND tỉnh thôi bầu ông Võ Văn Cóc, nguyên Giám đốc "
        "Sở Y tế tỉnh Gia Lai, do đã nghỉ; bầu bổ sung Ủy viên UBND tỉnh đối với ông Hà Văn Đào."
    )
    assert ("Hà Văn Đào", "Ủy viên | Ủy ban nhân dân tỉnh Gia Lai", "asserted") in holds(said, about="Nghệ An")

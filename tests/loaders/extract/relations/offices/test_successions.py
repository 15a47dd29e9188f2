"""Who takes over, who has died, who is dismissed, and titles whose body is somebody else's."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

SO_TC = "Sở Tài chính Lâm Đồng"


def test_predecessor_of_somebody_meant_by_a_pronoun() -> None:
    text = "Ông Lưu Văn An là tân Giám đốc Sở Tài chính. Người tiền nhiệm của ông, ông Phạm Văn Bình, đã nghỉ hưu."

    assert ("Phạm Văn Bình", f"Giám đốc | {SO_TC}", "former") in holds(text)


def test_office_of_the_one_replaced_not_of_who_decides() -> None:
    text = (
        "Kỳ họp miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Lưu Văn An; ông đã được Thủ tướng Chính phủ "
        "điều động. Thế chỗ ông là bà Phạm Thị Bình."
    )

    assert holds(text) == {
        ("Lưu Văn An", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former"),
        ("Phạm Thị Bình", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
    }


def test_seat_handed_over() -> None:
    text = "Ông Lưu Văn An vừa thôi giữ chức Giám đốc Sở Tài chính, bàn giao ghế này cho bà Phạm Thị Bình."

    assert ("Phạm Thị Bình", f"Giám đốc | {SO_TC}", "asserted") in holds(text)


@pytest.mark.parametrize(
    "sentence", ["Ông Lưu Văn An, {}, từ trần ngày 3/4.", "Lễ tang {} Lưu Văn An tổ chức sáng 5/4."]
)
def test_offices_of_the_dead_are_former(sentence: str) -> None:
    assert holds(sentence.format("Giám đốc Sở Tài chính")) == {("Lưu Văn An", f"Giám đốc | {SO_TC}", "former")}


def test_dismissal_that_does_not_name_the_office() -> None:
    text = "Ông Lưu Văn An, Phó Chủ tịch UBND tỉnh, vừa được Thủ tướng phê chuẩn miễn nhiệm để về Trung ương."

    assert holds(text) == {("Lưu Văn An", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former")}


@pytest.mark.parametrize(
    "title", ["Phó Giám đốc của chủ đầu tư", "Giám đốc đầu tư Quỹ Sao Biển", "Giám đốc Xí nghiệp Ánh Dương"]
)
def test_bodies_that_nobody_knows_are_not_guessed(title: str) -> None:
    assert not {
        body for _, body, _ in holds(f"Sở Tài chính mở hội thảo. Ông Lưu Văn An, {title}, dự.") if SO_TC in body
    }


def test_rank_between_title_and_name_before_a_role() -> None:
    text = "Trưởng Công an xã, Đại úy Nông Thế Vinh, là Tổ phó Thường trực Tổ công tác Đề án 06 xã Lũng Nặm."

    assert any(who == "Nông Thế Vinh" and what.startswith("Trưởng Công an") for who, what, _ in holds(text))


def test_departments_named_after_the_environment_take_a_province() -> None:
    text = "Ông Lưu Văn An, Giám đốc Sở Nông nghiệp và Môi trường Quảng Trị, dự họp."

    assert holds(text) == {("Lưu Văn An", "Giám đốc | Sở Nông nghiệp và Môi trường Quảng Trị", "asserted")}


@pytest.mark.parametrize(
    ("published", "name"), [("2024-03-01", "tỉnh Thừa Thiên Huế"), ("2025-03-01", "thành phố Huế")]
)
def test_hue_is_a_city_since_2025(published: str, name: str) -> None:
    text = "Ông Lưu Văn An, Giám đốc Công an {}, dự họp.".format("tỉnh" if published < "2025" else "thành phố")

    assert holds(text, about="Thừa Thiên Huế", published=published) == {
        ("Lưu Văn An", f"Giám đốc | Công an {name}", "asserted")
    }


@pytest.mark.parametrize(
    ("office", "held"),
    [
        ("PBT TT Đảng ủy", "Phó Bí thư Thường trực | Đảng ủy phường Đông Gia Nghĩa"),
        ("ĐUV/ PCT UBND phường", "Phó Chủ tịch | Ủy ban nhân dân phường Đông Gia Nghĩa"),
        ("CT UBMTTQ phường", "Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam phường Đông Gia Nghĩa"),
        ("UV.BTV, Chủ nhiệm UBKT Đảng ủy", "Chủ nhiệm | Ủy ban Kiểm tra Đảng ủy phường Đông Gia Nghĩa"),
    ],
)
def test_short_forms_of_ward_pages(office: str, held: str) -> None:
    text = f"UBND phường Đông Gia Nghĩa họp tại Đảng ủy phường. Đ/c Lưu Văn An - {office} dự."

    assert ("Lưu Văn An", held, "asserted") in holds(text)


@pytest.mark.parametrize(
    ("office", "held"),
    [
        ("Trưởng Ban dân vận Tỉnh ủy", "Trưởng Ban | Ban Dân vận Tỉnh ủy Lâm Đồng"),
        ("Phó trưởng Ban tuyên giáo tỉnh ủy", "Phó Trưởng Ban | Ban Tuyên giáo Tỉnh ủy Lâm Đồng"),
        ("Chủ tịch Hội Tin học Y tế Việt Nam", "Chủ tịch | Hội Tin học Y tế Việt Nam"),
    ],
)
def test_boards_in_lower_case_and_names_in_capitals(office: str, held: str) -> None:
    assert holds(f"Ông LƯU VĂN AN, {office}, cho biết.") == {("Lưu Văn An", held, "asserted")}


UBND, HDND = "Ủy ban nhân dân tỉnh Lâm Đồng", "Hội đồng nhân dân tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            (
                "HĐND tỉnh miễn nhiệm chức danh Chủ tịch HĐND tỉnh đối với ông Lưu Văn An và chức "
                "danh Phó Chủ tịch UBND "
                "tỉnh đối với ông Phạm Văn Bình."
            ),
            {("Lưu Văn An", f"Chủ tịch | {HDND}", "former"), ("Phạm Văn Bình", f"Phó Chủ tịch | {UBND}", "former")},
        ),
        (
            "Thủ tướng phê chuẩn miễn nhiệm 2 Ủy viên UBND tỉnh là ông Lưu Văn An và ông Phạm Văn Bình.",
            {("Lưu Văn An", f"Ủy viên | {UBND}", "former"), ("Phạm Văn Bình", f"Ủy viên | {UBND}", "former")},
        ),
        (
            "Thủ tướng phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh của ông Lưu Văn An.",
            {("Lưu Văn An", f"Chủ tịch | {UBND}", "former")},
        ),
        (
            "Ông Lưu Văn An Phó Bí thư Tỉnh ủy được bầu vào chức vụ Chủ tịch UBND tỉnh.",
            {
                ("Lưu Văn An", f"Chủ tịch | {UBND}", "asserted"),
                ("Lưu Văn An", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
            },
        ),
        (
            (
                "Ông Lưu Văn An, Phó Giám đốc Sở Y tế đến nhận công tác tại Sở Tài chính để bổ "
                "nhiệm giữ chức vụ Giám đốc "
                "Sở Tài chính."
            ),
            {
                ("Lưu Văn An", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
                ("Lưu Văn An", f"Giám đốc | {SO_TC}", "asserted"),
            },
        ),
        (
            "Ông Lưu Văn An, Phó Giám đốc Sở Y tế được bổ nhiệm làm Giám đốc Sở Tài chính, thay ông Phạm Văn Bình.",
            {
                ("Lưu Văn An", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
                ("Lưu Văn An", f"Giám đốc | {SO_TC}", "asserted"),
                ("Phạm Văn Bình", f"Giám đốc | {SO_TC}", "former"),
            },
        ),
        (
            "Ông Lưu Văn An, Giám đốc Sở Tài chính thôi chức để chờ nghỉ hưu.",
            {("Lưu Văn An", f"Giám đốc | {SO_TC}", "former")},
        ),
        (
            "Ông Lưu Văn An, Giám đốc Sở Tài chính được bổ nhiệm lại làm Giám đốc Sở Tài chính.",
            {("Lưu Văn An", f"Giám đốc | {SO_TC}", "asserted")},
        ),
        (
            "Ông Lưu Văn An là Chủ tịch HĐND tỉnh Lâm Đồng Khóa XVII.",
            {("Lưu Văn An", f"Chủ tịch | {HDND}", "asserted")},
        ),
        (
            "Dự có các Phó Chủ tịch UBND tỉnh: Lưu Văn An, Phạm Văn Bình; Bộ trưởng Khoa học và Công nghệ Lê Văn Cầu.",
            {
                ("Lưu Văn An", f"Phó Chủ tịch | {UBND}", "asserted"),
                ("Phạm Văn Bình", f"Phó Chủ tịch | {UBND}", "asserted"),
                ("Lê Văn Cầu", "Bộ trưởng | Bộ Khoa học và Công nghệ", "asserted"),
            },
        ),
    ],
)
def test_personnel_news(text: str, held: set[tuple[str, str, str]]) -> None:
    assert holds(text) == held


def test_who_is_replaced_and_gets_a_post_of_his_own() -> None:
    text = (
        "Chủ tịch UBND tỉnh bổ nhiệm ông Lê Văn An giữ chức Giám đốc Sở Y tế, thay ông Trần Văn Bình được điều động "
        "giữ chức Phó Giám đốc Sở Nội vụ."
    )

    assert holds(text) == {
        ("Lê Văn An", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Trần Văn Bình", "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
        ("Trần Văn Bình", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
    }


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("Lê Thị Sâm", "Bà Lê Thị Sâm được giao phụ trách Sở Y tế trong thời gian chờ bổ nhiệm giám đốc."),
        ("Vàng Seo Lùng", "Ông Vàng Seo Lùng được giao điều hành Sở Y tế cho đến khi có quyết định bổ nhiệm Giám đốc."),
    ],
)
def test_a_post_that_is_waited_for_is_nobodys_own(who: str, text: str) -> None:
    assert holds(text) == {(who, "Giám đốc | Sở Y tế Lâm Đồng", "acting")}


def test_chuc_before_a_capital_opens_a_title() -> None:
    text = "Bà Phan Thị Cúc giữ chức Vụ trưởng Vụ Bảo hiểm y tế."

    assert holds(text) == {("Phan Thị Cúc", "Vụ trưởng | Vụ Bảo hiểm y tế", "asserted")}


@pytest.mark.parametrize("words", ["thay ông Trần Bá Lộc, giữ chức", ", người thay ông Trần Bá Lộc, giữ chức"])
def test_post_behind_the_one_replaced_is_the_successors(words: str) -> None:
    told = holds(f"Ông Lê Quốc Khải {words} Giám đốc Sở Tài chính.".replace(" ,", ","))
    assert told == {
        ("Lê Quốc Khải", f"Giám đốc | {SO_TC}", "asserted"),
        ("Trần Bá Lộc", f"Giám đốc | {SO_TC}", "former"),
    }


@pytest.mark.parametrize("words", ["được điều động giữ chức", "nay là"])
def test_post_of_the_one_who_went_elsewhere(words: str) -> None:
    told = holds(f"Ông Lê Quốc Khải thay ông Trần Bá Lộc, {words} Giám đốc Sở Tài chính.")
    assert told == {("Trần Bá Lộc", f"Giám đốc | {SO_TC}", "asserted")}


def test_who_stands_in_at_a_meeting_has_not_the_post() -> None:
    post = ("Đỗ Thị Sen", f"Giám đốc | {SO_TC}", "asserted")
    assert post in holds("Ông Hồ Diên Lập xin thôi làm Giám đốc Sở Tài chính; thay ông là bà Đỗ Thị Sen.")
    assert post not in holds("Ông Hồ Diên Lập, Giám đốc Sở Tài chính, không dự họp; thay ông là bà Đỗ Thị Sen.")


@pytest.mark.parametrize(
    "behind",
    ["được phân công phụ trách Sở từ tháng 8", ", người được giao điều hành Sở", "đang phụ trách", "tạm điều hành Sở"],
)
def test_who_was_only_in_charge_never_had_the_post(behind: str) -> None:
    text = f"UBND tỉnh bổ nhiệm bà Phạm Thị Bình giữ chức Giám đốc Sở Tài chính, thay ông Lưu Văn An {behind}."

    assert holds(text) == {("Phạm Thị Bình", f"Giám đốc | {SO_TC}", "asserted")}


def test_who_is_put_in_charge_of_another_body_had_the_post() -> None:
    text = (
        "UBND tỉnh bổ nhiệm bà Phạm Thị Bình giữ chức Giám đốc Sở Tài chính, thay ông Lưu Văn An được giao phụ trách "
        "Sở Y tế."
    )

    assert ("Lưu Văn An", f"Giám đốc | {SO_TC}", "former") in holds(text)


@pytest.mark.parametrize(
    "words", ["trở lại với công việc của", "trở lại vị trí", "quay về với nhiệm vụ", "quay lại làm"]
)
def test_who_goes_back_to_a_post_has_it(words: str) -> None:
    text = f"Ông Lưu Văn An {words} Phó Giám đốc Sở Tài chính."

    assert holds(text) == {("Lưu Văn An", f"Phó Giám đốc | {SO_TC}", "asserted")}


@pytest.mark.parametrize(
    "words", ["nhận quyết định giữ chức", "nhận được quyết định làm", "vừa nhận quyết định giữ chức vụ"]
)
def test_deputy_who_gets_the_decision_on_the_head_s_post_is_no_deputy(words: str) -> None:
    text = f"Bà Phạm Thị Bình, Phó Giám đốc Sở Tài chính, {words} Giám đốc Sở Tài chính."

    assert holds(text) == {
        ("Phạm Thị Bình", f"Phó Giám đốc | {SO_TC}", "former"),
        ("Phạm Thị Bình", f"Giám đốc | {SO_TC}", "asserted"),
    }

"""Offices in forms, crossings, seats, boards and brands: `chức vụ: Phó Chủ tịch`, `từ T sang T`, `Cake by VPBank`."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

NOW, FORMER = "asserted", "former"


def test_post_in_the_form_of_an_agreement() -> None:
    text = (
        "Bên A: UBND tỉnh Lâm Đồng, đại diện là bà Đoàn Thu Hà, chức vụ: Phó Chủ tịch. Bên B: Tập đoàn Bưu chính Viễn"
        " thông Việt Nam, đại diện là ông Ngô Diên Hỷ, chức vụ: Phó Tổng Giám đốc."
    )

    assert holds(text) == {
        ("Đoàn Thu Hà", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", NOW),
        ("Ngô Diên Hỷ", "Phó Tổng Giám đốc | Tập đoàn Bưu chính Viễn thông Việt Nam", NOW),
    }


@pytest.mark.parametrize("crossing", [": từ", " đi từ", " được chuyển từ"])
def test_a_post_for_another(crossing: str) -> None:
    text = f"Bà Mạc Thị Thoa{crossing} Phó Giám đốc Sở Y tế Lâm Đồng sang Giám đốc Sở Nội vụ Lâm Đồng."

    assert holds(text) == {
        ("Mạc Thị Thoa", "Phó Giám đốc | Sở Y tế Lâm Đồng", FORMER),
        ("Mạc Thị Thoa", "Giám đốc | Sở Nội vụ Lâm Đồng", NOW),
    }


def test_who_is_replaced_at_the_head_of_the_sentence_had_the_post() -> None:
    text = "Thay ông Lê Văn Hai nghỉ hưu, bà Trần Thị Sen được bổ nhiệm làm Giám đốc Sở Y tế Lâm Đồng."

    assert holds(text) == {
        ("Trần Thị Sen", "Giám đốc | Sở Y tế Lâm Đồng", NOW),
        ("Lê Văn Hai", "Giám đốc | Sở Y tế Lâm Đồng", FORMER),
    }


def test_who_is_elected_into_a_standing_committee_has_a_seat() -> None:
    text = "Hội nghị bầu bổ sung ông Trương Văn Hùng vào Ban Thường vụ Tỉnh ủy Lâm Đồng."

    assert holds(text) == {("Trương Văn Hùng", "Ủy viên | Ban Thường vụ Tỉnh ủy Lâm Đồng", NOW)}


def test_standing_committee_of_nobody_named_gives_no_seat_in_the_party() -> None:
    assert holds("Hội Nông dân tỉnh Lâm Đồng họp và bầu chị Phan Thị Trinh vào Ban Thường vụ.") == set()


def test_post_at_the_head_of_a_sentence_is_in_the_board_of_the_paragraph() -> None:
    text = "Ban Dân tộc HĐND tỉnh Lâm Đồng giám sát. Trưởng ban Lê Nhân Trí đề nghị xem lại."

    assert holds(text) == {("Lê Nhân Trí", "Trưởng Ban | Ban Dân tộc Hội đồng nhân dân tỉnh Lâm Đồng", NOW)}


def test_as_many_names_as_the_number_says() -> None:
    text = "Sở Y tế Lâm Đồng có người mới. Hai phó giám đốc lớn tuổi hơn là Lê Huy Quân và Dương Chí Thoại."

    assert holds(text) == {
        ("Lê Huy Quân", "Phó Giám đốc | Sở Y tế Lâm Đồng", NOW),
        ("Dương Chí Thoại", "Phó Giám đốc | Sở Y tế Lâm Đồng", NOW),
    }


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Cake by VPBank do anh Lê Văn Hai làm Tổng Giám đốc.", "Tổng Giám đốc | Cake by VPBank"),
        (
            "Chi cục trưởng Chi cục Thuế khu vực Châu Thành - Lê Văn Hai - nói.",
            "Chi cục trưởng | Chi cục Thuế khu vực Châu Thành",
        ),
        (
            "Bảo hiểm xã hội tỉnh Đồng Nai do quyền Giám đốc Lê Văn Hai điều hành.",
            "Giám đốc | Bảo hiểm xã hội tỉnh Đồng Nai",
        ),
        (
            "Ông Lê Văn Hai, Chủ tịch Công đoàn các khu công nghiệp tỉnh Lâm Đồng, nói.",
            "Chủ tịch | Công đoàn các Khu công nghiệp tỉnh Lâm Đồng",
        ),
        (
            "Hai sĩ quan Bộ Tư lệnh Vùng Cảnh sát biển 3 nhận việc. Chủ trì: Thiếu tướng Lê Văn Hai, Tư lệnh Vùng.",
            "Tư lệnh | Bộ Tư lệnh Vùng Cảnh sát biển 3",
        ),
        (
            "Ông Lê Văn Hai là Trưởng phòng Đo đạc, bản đồ của Sở Nội vụ Lâm Đồng.",
            "Trưởng phòng | Phòng Đo đạc, bản đồ Sở Nội vụ Lâm Đồng",
        ),
    ],
)
def test_body_by_its_whole_name(text: str, post: str) -> None:
    assert {(who, what) for who, what, _ in holds(text)} == {("Lê Văn Hai", post)}


def test_candidate_behind_who_was_elected_has_no_post() -> None:
    text = (
        "Trúng cử Phó Chủ tịch Hội Luật gia tỉnh Lâm Đồng là ông Lê Nho Thướng; nhân sự phó chủ tịch thứ hai, bà Vũ Thị"
        " Hương, không đủ quá bán."
    )

    assert holds(text) == {("Lê Nho Thướng", "Phó Chủ tịch | Hội Luật gia tỉnh Lâm Đồng", NOW)}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn Hai nhận quyết định bổ nhiệm Giám đốc Sở Y tế Lâm Đồng.",
        "Ông Lê Văn Hai đã có quyết định của Ban Bí thư điều động về làm Giám đốc Sở Y tế Lâm Đồng.",
    ],
)
def test_who_has_the_decision_is_appointed(text: str) -> None:
    assert holds(text) == {("Lê Văn Hai", "Giám đốc | Sở Y tế Lâm Đồng", NOW)}


def test_who_signs_the_decision_is_not_appointed() -> None:
    text = "Bộ trưởng Bộ Y tế Đào Văn An ký quyết định bổ nhiệm Giám đốc Sở Y tế Lâm Đồng."

    assert holds(text) == {("Đào Văn An", "Bộ trưởng | Bộ Y tế", NOW)}


def test_deputies_that_a_number_of_people_counts() -> None:
    text = (
        "Liên đoàn Lao động tỉnh Lâm Đồng họp. Phó Chủ tịch có hai người: đồng chí Lê Xuân Ba và đồng chí Tô Kim Oanh."
    )

    assert holds(text) == {
        ("Lê Xuân Ba", "Phó Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng", NOW),
        ("Tô Kim Oanh", "Phó Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng", NOW),
    }


def test_who_is_proposed_for_a_post_keeps_the_present_one() -> None:
    text = "Nhân sự dự kiến bổ nhiệm làm Giám đốc Sở Y tế Lâm Đồng là bà Kiều Nhã Uyên, Giám đốc Sở Nội vụ Lâm Đồng."

    assert holds(text) == {
        ("Kiều Nhã Uyên", "Giám đốc | Sở Y tế Lâm Đồng", "planned"),
        ("Kiều Nhã Uyên", "Giám đốc | Sở Nội vụ Lâm Đồng", NOW),
    }


def test_who_is_introduced_is_no_fraud() -> None:
    text = "Nhân sự được giới thiệu là ông Trần Mạnh Chúc, Giám đốc Sở Nội vụ Lâm Đồng."

    assert holds(text) == {("Trần Mạnh Chúc", "Giám đốc | Sở Nội vụ Lâm Đồng", NOW)}


@pytest.mark.parametrize("word", ["không", "không tiếp tục", "chưa"])
def test_who_takes_no_part_has_no_seat(word: str) -> None:
    assert holds(f"Đồng chí Triệu Thị Vân {word} tham gia Ban Chấp hành Đảng bộ tỉnh Lâm Đồng khóa mới.") == set()


def test_room_for_party_work_is_of_the_police_of_the_province() -> None:
    text = (
        "Công an tỉnh Lâm Đồng điều động cán bộ: Trưởng Công an phường Xuân Hương là Trung tá Lê Văn Hai. Thượng tá Lê"
        " Thị Quyên giữ chức Trưởng phòng Công tác đảng và công tác chính trị."
    )

    assert (
        "Lê Thị Quyên",
        "Trưởng phòng | Phòng Công tác đảng và công tác chính trị Công an tỉnh Lâm Đồng",
        NOW,
    ) in holds(text)

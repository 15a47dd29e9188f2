"""Where a place ends and a person begins; who is from abroad; whose province it is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, read


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        (
            "Chủ tịch UBND phường Phan Đình Phùng, ông Hà Định, dự họp.",
            "Hà Định",
            "Chủ tịch | Ủy ban nhân dân phường Phan Đình Phùng",
        ),
        (
            "Bí thư Huyện ủy Hoàng Su Phì Lưu Văn An dự họp.",
            "Lưu Văn An",
            "Bí thư | Huyện ủy Hoàng Su Phì",
        ),
        (
            "Giám đốc Trung tâm Y tế Đầm Hà Lưu Văn An dự họp.",
            "Lưu Văn An",
            "Giám đốc | Trung tâm Y tế Đầm Hà",
        ),
        (
            "Chủ tịch UBND TP. Phan Rang - Tháp Chàm Lưu Văn An dự họp.",
            "Lưu Văn An",
            "Chủ tịch | Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm",
        ),
        (
            "Phó Bí thư Thường trực Tỉnh ủy Lại Thế An dự họp.",
            "Lại Thế An",
            "Phó Bí thư Thường trực | Tỉnh ủy Lâm Đồng",
        ),
    ],
)
def test_unit_and_holder_are_told_apart(text: str, who: str, what: str) -> None:
    assert holds(text, published="2025-03-01") == {(who, what, "asserted")}


def test_unknown_ward_behind_a_title_is_its_holder() -> None:
    text = "Đảng ủy phường Xuân Hương họp. Trưởng đoàn là Bí thư Đảng ủy phường Tô Hiếu Nhân."

    assert ("Tô Hiếu Nhân", "Bí thư | Đảng ủy phường Xuân Hương", "asserted") in holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ông Khăm Phết, Bộ trưởng Bộ Y tế Lào, thăm tỉnh.",
        "Bà Anna Berg, Phó Chủ tịch Quốc hội Thụy Điển, thăm tỉnh.",
        "Ông Park Do-hyun, Thống đốc một tỉnh của Hàn Quốc, cũng là Trưởng Ban Chỉ đạo 57 tỉnh, thăm tỉnh.",
        "Giám đốc quốc gia Ngân hàng Phát triển châu Á Lưu Văn An thăm tỉnh.",
    ],
)
def test_officials_abroad_stay_out(text: str) -> None:
    assert holds(text) == set()


def test_list_of_rare_names_behind_a_shared_title() -> None:
    text = "Cùng dự có các đồng chí Phó Chủ tịch UBND tỉnh: Đầu Thanh Tịnh, Nhi Quốc Thái."

    assert holds(text) == {
        ("Đầu Thanh Tịnh", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
        ("Nhi Quốc Thái", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
    }


def test_sections_give_their_province() -> None:
    text = (
        "Cao Bằng: ít người\n\nBí thư Tỉnh ủy Lưu Văn An gửi quà vào Cần Thơ.\n\n"
        "Điện Biên: đường xa\n\nBí thư Tỉnh ủy Hà Thị Bình lên bản."
    )

    assert holds(text, about="Hai tỉnh Cao Bằng, Điện Biên") == {
        ("Lưu Văn An", "Bí thư | Tỉnh ủy Cao Bằng", "asserted"),
        ("Hà Thị Bình", "Bí thư | Tỉnh ủy Điện Biên", "asserted"),
    }


def test_province_inside_an_institution_is_not_named() -> None:
    context = read("UBND tỉnh làm việc với Đại học Bách khoa Hà Nội.").context

    assert [m.name for m in context.named] == ["Lâm Đồng"]


def test_the_other_side_of_a_meeting_has_its_own_province() -> None:
    text = (
        "Về phía tỉnh Lâm Đồng có ông Lê Văn An, Bí thư Tỉnh ủy. Về phía tỉnh Đắk Lắk có các đồng chí: Hồ Quốc Bình, "
        "Bí thư Tỉnh ủy; Phan Thị Cúc, Phó Chủ tịch UBND tỉnh."
    )

    assert holds(text) == {
        ("Lê Văn An", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
        ("Hồ Quốc Bình", "Bí thư | Tỉnh ủy Đắk Lắk", "asserted"),
        ("Phan Thị Cúc", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Đắk Lắk", "asserted"),
    }


def test_words_of_a_title_are_nobody() -> None:
    text = "Ông Thái Đại Ngọc, Phó Tổng Tham mưu trưởng, được chỉ định giữ chức Bí thư Tỉnh ủy."

    assert holds(text) == {
        ("Thái Đại Ngọc", "Phó Tổng Tham mưu trưởng | Bộ Tổng Tham mưu", "former"),
        ("Thái Đại Ngọc", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
    }


def test_party_committee_of_a_block_of_agencies() -> None:
    text = "Bà Phạm Thị Hải, Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh, dự."

    assert holds(text) == {
        ("Phạm Thị Hải", "Bí thư | Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Lâm Đồng", "asserted")
    }


@pytest.mark.parametrize("before", ["phần việc của", "Bình Dương và", "Tỉnh trước đây là"])
def test_a_province_that_begins_like_an_honorific(before: str) -> None:
    places = [c.thing for frame in read(f"Đoàn nói về {before} Bà Rịa - Vũng Tàu.").frames for c in frame.chunks]

    assert "Bà Rịa - Vũng Tàu" in {getattr(place, "name", "") for place in places}

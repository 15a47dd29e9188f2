"""Of several communes told one after the other, whose a bare `Đảng ủy`, `HĐND xã` is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_FIRST = "Buổi sáng, đoàn làm việc tại phường Tô Hiệu. Bà Lò Thị Mai, Bí thư Đảng ủy phường Tô Hiệu, báo cáo.\n"
_MAI = ("Lò Thị Mai", "Bí thư | Đảng ủy phường Tô Hiệu", "asserted")


@pytest.mark.parametrize("went", ["Buổi chiều, đoàn làm việc tại xã Mường La.", "Rời phường, đoàn lên xã Mường La."])
@pytest.mark.parametrize("post", ["Phó Bí thư Thường trực", "Bí thư", "Phó Bí thư"])
@pytest.mark.parametrize("told", ["Ông Tòng Văn Sáu, {post} Đảng ủy, nói.", "{post} Đảng ủy Tòng Văn Sáu nói."])
def test_the_commune_that_the_paragraph_is_at(went: str, post: str, told: str) -> None:
    told = f"{_FIRST}{went} {told.format(post=post)}"
    assert holds(told, about="Tin Sơn La") == {_MAI, ("Tòng Văn Sáu", f"{post} | Đảng ủy xã Mường La", "asserted")}


@pytest.mark.parametrize("opening", ["Từ đặc khu Cát Hải,", "Tại đặc khu Cát Hải,", "Ở đặc khu Cát Hải,"])
def test_the_commune_that_the_sentence_opens_with(opening: str) -> None:
    told = f"Bí thư Đảng ủy xã Kẻ Sặt Nguyễn Thị Hai hỏi. {opening} Phó Bí thư Đảng ủy Vũ Văn Bốn nói mạng còn yếu."
    assert holds(told, about="Tin Hải Phòng") == {
        ("Nguyễn Thị Hai", "Bí thư | Đảng ủy xã Kẻ Sặt", "asserted"),
        ("Vũ Văn Bốn", "Phó Bí thư | Đảng ủy đặc khu Cát Hải", "asserted"),
    }


def test_a_commune_that_is_only_spoken_of() -> None:
    told = f"{_FIRST}Ở phường Tô Hiệu, cách làm học từ xã Mường La đã có ích. Phó Bí thư Đảng ủy Vũ Văn Bốn nói thế."
    assert ("Vũ Văn Bốn", "Phó Bí thư | Đảng ủy phường Tô Hiệu", "asserted") in holds(told, about="Tin Sơn La")


@pytest.mark.parametrize("kind", ["biên giới", "vùng cao", "miền núi", "ven biển", "mới"])
def test_what_kind_of_place_it_is(kind: str) -> None:
    told = f"Đoàn đến xã {kind} Ia O. Ông Rơ Châm Bin, Chủ tịch HĐND xã, đón đoàn."
    assert holds(told, about="Tin Gia Lai") == {("Rơ Châm Bin", "Chủ tịch | Hội đồng nhân dân xã Ia O", "asserted")}


@pytest.mark.parametrize("kind", ["đảo", "biên giới"])
def test_what_kind_of_district_it_is(kind: str) -> None:
    told = f"Ông Lê Văn Tám, Chủ tịch UBND huyện {kind} Lý Sơn, nói."
    assert ("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân huyện Lý Sơn", "asserted") in holds(told, published="2024-05-02")


def test_a_text_without_a_day_names_what_may_be_no_more() -> None:
    told = (
        "UBND huyện Thường Tín lập xã Vạn Nhất từ hai xã. Xã Chương Dương cũng được lập.\n"
        "Xã Vạn Nhất gồm: đồng chí Lê Văn Tám - Chủ tịch HĐND xã; đồng chí Võ Văn Năm - Chủ tịch UBND xã."
    )
    assert holds(told, about="Tin Hà Nội", published="") == {
        ("Lê Văn Tám", "Chủ tịch | Hội đồng nhân dân xã Vạn Nhất", "asserted"),
        ("Võ Văn Năm", "Chủ tịch | Ủy ban nhân dân xã Vạn Nhất", "asserted"),
    }


def test_the_centre_of_a_ward_that_visits() -> None:
    told = (
        "Lãnh đạo phường Xuân Hương tiếp đoàn công tác phường Hội Phú do bà Trần Thị Bé - Bí thư Đảng ủy làm trưởng "
        "đoàn. Cùng đi với đoàn có ông Lê Văn Tám, Giám đốc Trung tâm Phục vụ hành chính công."
    )
    assert holds(told, about="Phường Xuân Hương", published="2025-12-05") >= {
        ("Trần Thị Bé", "Bí thư | Đảng ủy phường Hội Phú", "asserted"),
        ("Lê Văn Tám", "Giám đốc | Trung tâm Phục vụ hành chính công phường Hội Phú", "asserted"),
    }


@pytest.mark.parametrize("unit", ["đặc khu Vân Đồn", "xã Vân Đồn", "phường Vân Đồn"])
def test_the_special_zone_that_an_article_is_about(unit: str) -> None:
    level = unit.removesuffix(" Vân Đồn")
    told = (
        f"Đảng ủy {unit} họp, có đại diện {level} Cô Tô cùng dự.\n"
        f"Đồng chí Lê Văn Tám, Bí thư Đảng ủy, Chủ tịch HĐND {level}, chủ trì.\n"
        f"Đại diện {level} Cô Tô, Phó Chủ tịch UBND {level} Võ Văn Năm hỏi. UBND {level} sẽ báo cáo UBND {unit}."
    )
    assert holds(told, about=unit.capitalize(), published="2025-12-05") == {
        ("Lê Văn Tám", "Bí thư | Đảng ủy " + unit, "asserted"),
        ("Lê Văn Tám", "Chủ tịch | Hội đồng nhân dân " + unit, "asserted"),
        ("Võ Văn Năm", f"Phó Chủ tịch | Ủy ban nhân dân {level} Cô Tô", "asserted"),
    }


_PROVINCE = ("Lê Tám", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Hà Tĩnh", "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "Kỳ họp HĐND tỉnh Hà Tĩnh bầu Chủ tịch HĐND xã Kỳ Xuân Lê Tám giữ chức Phó Chủ tịch UBND.",
        "Tại kỳ họp HĐND tỉnh Hà Tĩnh, ông Lê Tám, Chủ tịch HĐND xã Kỳ Xuân, được bầu làm Phó Chủ tịch UBND.",
        "Chủ tịch HĐND xã Kỳ Xuân Lê Tám và Giám đốc Sở Y tế Ngô Bảy giữ chức Phó Chủ tịch UBND t",
    ],
)
def test_the_council_of_the_province_elects_for_the_province(text: str) -> None:
    assert _PROVINCE in holds(text, about="Hà Tĩnh")


def test_the_council_of_the_commune_elects_for_the_commune() -> None:
    text = "HĐND xã Kỳ Xuân, tỉnh Hà Tĩnh bầu bà Lê Tám, Phó Bí thư Đảng ủy xã, giữ chức Phó Chủ tịch UBND."
    assert ("Lê Tám", "Phó Chủ tịch | Ủy ban nhân dân xã Kỳ Xuân", "asserted") in holds(text, about="Hà Tĩnh")

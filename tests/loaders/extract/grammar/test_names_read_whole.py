"""Names that a word inside could cut: a given name before a verb, a trade before `Việt Nam`, a council's school."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, read, told

ACADEMY = "Viện Hàn lâm Khoa học và Công nghệ Việt Nam"


@pytest.mark.parametrize("what", ["thỏa thuận", "cùng đại diện Sở Y tế", "kết biên bản"])
def test_given_name_before_a_verb_of_signing_is_no_title(what: str) -> None:
    found = holds(f"Phó Chủ tịch UBND tỉnh Đặng Thị Anh Thư ký {what}.")
    assert ("Đặng Thị Anh Thư", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted") in found


def test_name_of_four_syllables_behind_a_school_of_a_town() -> None:
    found = holds("Hiệu trưởng Trường Đại học Quy Nhơn Phùng Vũ Mỹ Hà phát biểu.")
    assert found == {("Phùng Vũ Mỹ Hà", "Hiệu trưởng | Trường Đại học Quy Nhơn", "asserted")}


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("Chủ tịch điều hành Tập đoàn Công nghệ CMC", "Chủ tịch điều hành | Tập đoàn Công nghệ CMC"),
        (
            "Giám đốc Ngân hàng Nhà nước Chi nhánh Khu vực 10",
            "Giám đốc | Ngân hàng Nhà nước Chi nhánh Khu vực 10",
        ),
        ("Chủ tịch Công đoàn Ngân hàng Việt Nam", "Chủ tịch | Công đoàn Ngân hàng Việt Nam"),
        (
            "Chủ tịch Hội Cầu đường và Công nghệ xây dựng Việt Nam",
            "Chủ tịch | Hội Cầu đường và Công nghệ xây dựng Việt Nam",
        ),
        ("Giám đốc Bệnh viện Đa khoa vùng Tây Nguyên", "Giám đốc | Bệnh viện Đa khoa vùng Tây Nguyên"),
        ("Chủ tịch Hội đồng Đại học Huế", "Chủ tịch Hội đồng | Đại học Huế"),
        ("Chủ nhiệm Ủy ban Kinh tế Quốc hội", "Chủ nhiệm | Ủy ban Kinh tế của Quốc hội"),
    ],
)
def test_post_is_of_the_whole_name(written: str, post: str) -> None:
    assert ("Vi Thị Hà", post, "asserted") in holds(f"Bà Vi Thị Hà, {written}, phát biểu.")


def test_head_of_the_council_stands_before_its_own_name() -> None:
    found = holds("Chủ tịch Hội đồng Đại học Cần Thơ Vi Thị Ngọc Hà phát biểu.")
    assert ("Vi Thị Ngọc Hà", "Chủ tịch Hội đồng | Đại học Cần Thơ", "asserted") in found


def test_council_and_directors_post_share_the_university() -> None:
    found = holds("Bà Vi Thị Hà, Chủ tịch Hội đồng, Giám đốc Đại học Cần Thơ, phát biểu.")
    assert ("Vi Thị Hà", "Chủ tịch Hội đồng | Đại học Cần Thơ", "asserted") in found


def test_academy_is_the_one_told_of_before() -> None:
    found = holds(f"Tỉnh mời {ACADEMY} khảo sát. Phó Chủ tịch Viện Hàn lâm Vi Thị Hà dự.")
    assert ("Vi Thị Hà", f"Phó Chủ tịch | {ACADEMY}", "asserted") in found


def test_academy_that_was_not_told_of_is_none() -> None:
    assert holds("Phó Chủ tịch Viện Hàn lâm Vi Thị Hà dự.") == set()


def test_academy_signs_as_an_institute_does() -> None:
    found = {told(s) for s in read(f"UBND tỉnh Lâm Đồng ký với {ACADEMY} thỏa thuận hợp tác.").statements}
    assert ("WORKS_WITH", "Ủy ban nhân dân tỉnh Lâm Đồng", ACADEMY, "asserted") in found


def test_board_of_a_festival_is_no_board_of_the_party() -> None:
    text = "Tỉnh ủy Lâm Đồng họp. Bà Vi Thị Hà, Phó Chủ tịch UBND tỉnh, Trưởng Ban Tổ chức Lễ hội Hoa, khai mạc."
    assert holds(text) == {("Vi Thị Hà", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")}


@pytest.mark.parametrize("behind", ["đã trình bày báo cáo.", "trình bày báo cáo.", "chủ trì hội nghị."])
def test_post_without_a_comma_behind_a_name_is_that_of_who_acts(behind: str) -> None:
    found = holds(f"Bà Vi Thị Hà Phó Giám đốc Sở Y tế tỉnh Lâm Đồng {behind}")
    assert found == {("Vi Thị Hà", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_post_without_a_comma_before_another_name_is_of_the_second() -> None:
    found = holds("Dự có bà Vi Thị Hà Phó Giám đốc Sở Y tế tỉnh Lâm Đồng Hồ Văn Na đã trình bày báo cáo.")
    assert found == {("Hồ Văn Na", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize("name", ["Đinh Công Khoa", "Nguyễn Công Hội", "Trần Minh Ban"])
def test_given_name_before_a_verb_is_no_head_of_a_body(name: str) -> None:
    assert holds(f"Chủ tịch UBND tỉnh giao Giám đốc Sở Y tế {name} tham mưu.") == {
        (name, "Giám đốc | Sở Y tế Lâm Đồng", "asserted")
    }


@pytest.mark.parametrize(
    ("post", "body", "name"),
    [
        ("Trưởng phòng Đào tạo Đại học Thái Nguyên", "Phòng Đào tạo Đại học Thái Nguyên", "Lê Văn Tú"),
        ("Trưởng phòng Đào tạo Đại học Đà Nẵng", "Phòng Đào tạo Đại học Đà Nẵng", "Lê Văn Tú"),
        ("Vụ trưởng Vụ Giáo dục Đại học", "Vụ Giáo dục Đại học", "Thái Văn Tài"),
    ],
)
def test_university_of_a_place_before_a_name(post: str, body: str, name: str) -> None:
    assert {(who, what.split(" | ")[1]) for who, what, _ in holds(f"{post} {name} dự.")} == {(name, body)}

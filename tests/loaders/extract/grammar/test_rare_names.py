"""People whom only their place in the sentence tells: rare and highland names, clergy, lists of bare names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

VICE = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"
FRONT = "Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng"
HEALTH = "Phó Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("Phó Chủ tịch UBND tỉnh Lâm Đồng K'Mák chủ trì.", "K'Mák", VICE),
        (
            "Chủ tịch Hội Nông dân xã Cát Tiên Điểu K'Lộc dự.",
            "Điểu K'Lộc",
            "Chủ tịch | Hội Nông dân xã Cát Tiên",
        ),
        ("Bí thư Đảng ủy xã Ea H'leo Y Nguyên nói.", "Y Nguyên", "Bí thư | Đảng ủy xã Ea H'leo"),
        (
            "Ông Puih Hyao, Phó Chủ tịch UBND xã Lạc Dương, dự.",
            "Puih Hyao",
            "Phó Chủ tịch | Ủy ban nhân dân xã Lạc Dương",
        ),
        ("Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh là Hòa thượng Kim Sô Phol.", "Kim Sô Phol", FRONT),
        ("Theo Vụ trưởng Vụ Thanh toán Lại Thùy Dung, việc đã xong.", "Lại Thùy Dung", "Vụ trưởng | Vụ Thanh toán"),
        (
            "Phó Cục trưởng Cục Chuyển đổi số quốc gia Bộ Khoa học và Công nghệ Lê Tử Quý dự.",
            "Lê Tử Quý",
            "Phó Cục trưởng | Cục Chuyển đổi số quốc gia",
        ),
    ],
)
def test_name_that_few_have_is_read_whole(text: str, who: str, what: str) -> None:
    assert holds(text) == {(who, what, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Các Phó Giám đốc Sở Y tế gồm các ông, bà: Kiên Rích Thi, Trần Danh Ly, Lê Văn Tám.",
        "UBND tỉnh bổ nhiệm các anh, chị: Kiên Rích Thi, Trần Danh Ly, Lê Văn Tám giữ chức Phó Giám đốc Sở Y tế.",
        "Phó Giám đốc Sở Y tế Kiên Rích Thi, Trần Danh Ly, Lê Văn Tám cùng dự.",
    ],
)
def test_bare_names_of_a_list_share_what_several_can_have(text: str) -> None:
    assert holds(text) == {(who, HEALTH, "asserted") for who in ("Kiên Rích Thi", "Trần Danh Ly", "Lê Văn Tám")}


def test_head_or_a_name_with_a_post_of_its_own_ends_the_list() -> None:
    assert {who for who, _, _ in holds("Giám đốc Sở Y tế Trần Bá, Lê Tư cùng dự.")} == {"Trần Bá"}
    text = "Cùng dự có Phó Giám đốc Sở Y tế Trần Bá, Lê Tư, Giám đốc Sở Nội vụ."
    assert ("Lê Tư", HEALTH, "asserted") not in holds(text)


def test_body_that_begins_like_a_name_is_nobody() -> None:
    text = "Ông Trần Bá, Phó Giám đốc Sở Y tế, chia sẻ: Đoàn Thanh niên tham mưu cho Sở; bà Lê Tư dự."
    assert holds(text) == {("Trần Bá", HEALTH, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Trần Bá, Phó Giám đốc Sở Y tế, nay là Bí thư Đảng ủy xã Di Linh, kể.",
        "Ông Trần Bá, Phó Giám đốc Sở Y tế (nay là Bí thư Đảng ủy xã Di Linh), chủ trì.",
    ],
)
def test_what_somebody_now_is_ends_what_stands_before_it(text: str) -> None:
    assert holds(text) == {
        ("Trần Bá", HEALTH, "former"),
        ("Trần Bá", "Bí thư | Đảng ủy xã Di Linh", "asserted"),
    }


def test_years_behind_the_new_name_of_a_body_end_the_post() -> None:
    text = "Ông Trần Bá làm Phó Giám đốc Sở Y tế (nay là Sở Nội vụ) tỉnh Lâm Đồng từ năm 1999 đến năm 2004."
    assert holds(text) == {("Trần Bá", HEALTH, "former")}


def test_what_a_deputy_is_in_charge_of_introduces_nobody() -> None:
    text = "Ông Trần Bá, Phó Giám đốc Sở Y tế: phụ trách dược, khám bệnh; bà Lê Tư, Phó Giám đốc Sở Y tế: phụ trách số."
    assert {who for who, _, _ in holds(text)} == {"Trần Bá", "Lê Tư"}


def test_who_works_for_the_holder_is_not_the_holder() -> None:
    assert holds("Thư ký của Chủ tịch UBND tỉnh, ông Trần Bá, cho biết.") == set()


def test_dead_with_two_syllables_in_capitals_and_who_has_the_old_name_of_a_body() -> None:
    found = holds("Đồng chí NGUYỄN SÁU, nguyên Phó Giám đốc Sở Y tế, từ trần.")
    assert found == {("Nguyễn Sáu", HEALTH, "former")}
    found = holds("Nguyên Phó Giám đốc Sở Y tế (nay là Sở Nội vụ) Lâm Đồng Lê Ba nhớ lại.")
    assert found == {("Lê Ba", HEALTH, "former")}


def test_party_seat_goes_on_beside_the_post_that_somebody_now_has() -> None:
    text = "Ông Trần Bá, Phó Bí thư Tỉnh ủy, nay giữ chức Chủ tịch UBND tỉnh Lâm Đồng, nói."
    assert ("Trần Bá", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted") in holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Con trai Chủ tịch UBND tỉnh, anh Lê Ba, là bác sĩ.",
        "Người lái xe của Giám đốc Sở Y tế, anh Lê Ba, kể.",
        "Trao đổi với Phó Chủ tịch UBND tỉnh, bà Lê Ba, một giáo viên về hưu, đề nghị mở lớp.",
    ],
)
def test_who_stands_beside_the_holder_has_not_the_post(text: str) -> None:
    assert holds(text) == set()


@pytest.mark.parametrize("name", ["Vi Hải Quân", "Lê Hải Quân", "Trần Biên Phòng"])
def test_a_given_name_that_a_branch_of_the_army_has_too(name: str) -> None:
    assert holds(f"Ông {name}, Giám đốc Sở Y tế, dự.") == {(name, "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize("told", ["tức ngày 29/6 năm Giáp Thìn", "đón Xuân Ất Tỵ 2025", "mừng Tết Bính Ngọ"])
def test_a_year_of_the_moon_is_nobody(told: str) -> None:
    text = f"Ông Lê Văn Tám, Chủ tịch UBND xã Tân Lập, dự ({told}). Sau đó ông là Bí thư Huyện ủy Di Linh."
    assert {who for who, _, _ in holds(text)} == {"Lê Văn Tám"}


@pytest.mark.parametrize("body", ["Quận đoàn Hà Đông", "Thị đoàn Sơn Tây"])
def test_the_youth_union_of_a_quarter(body: str) -> None:
    told = holds(f"Bí thư {body} Trần Ngọc Mai cho biết 500 đoàn viên sẽ trực.", published="2024-05-02")
    assert told == {("Trần Ngọc Mai", f"Bí thư | {body}", "asserted")}

"""Bodies by their whole names where small letters or a comma go on with them, and posts that are of somebody else."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN, BA = "Lê Văn An", "Trần Thị Bảo"


@pytest.mark.parametrize(
    "firm",
    [
        "Tổng công ty Công nghiệp Tàu thủy",
        "Tổng công ty Bảo đảm an toàn hàng hải",
        "Công ty Giải pháp Chuyển đổi số Sao Mai",
    ],
)
@pytest.mark.parametrize("behind", ["phát biểu.", "và bà Mai cùng dự.", ", cùng dự."])
def test_firm_goes_on_with_the_second_half_of_a_word(firm: str, behind: str) -> None:
    assert holds(f"Ông {AN}, Tổng Giám đốc {firm} {behind}") == {(AN, f"Tổng Giám đốc | {firm}", "asserted")}


@pytest.mark.parametrize("fields", ["Thanh tra, pháp chế", "Pháp chế, Thanh tra"])
def test_room_of_two_fields(fields: str) -> None:
    said = f"Ông {AN}, Trưởng Phòng {fields}, Sở Y tế Lâm Đồng, cho biết."
    assert {what for _, what, _ in holds(said)} == {f"Trưởng phòng | Phòng {fields} Sở Y tế Lâm Đồng"}


@pytest.mark.parametrize("name", ["Cục quản lý xây dựng", "Cục Quản lý xây dựng"])
def test_agency_in_small_letters_is_not_the_one_before(name: str) -> None:
    said = f"Bà {BA}, Cục trưởng Cục Thuế, vắng mặt. Ông {AN} (Phó cục trưởng {name}), có mặt."
    assert (AN, "Phó Cục trưởng | Cục Quản lý xây dựng", "asserted") in holds(said)


def test_agency_that_cannot_be_read_is_not_the_one_before() -> None:
    said = f"Bà {BA}, Cục trưởng Cục Thuế, vắng mặt. Ông {AN} (Phó cục trưởng Cục quản trị nội bộ), có mặt."
    assert {what.rpartition(" | ")[2] for who, what, _ in holds(said) if who == AN} <= {"Cục Quản trị nội bộ"}


@pytest.mark.parametrize("house", ["BQL", "VPH"])
def test_party_committee_of_what_is_told_shortly_is_not_that_of_a_ward(house: str) -> None:
    said = (
        f"Kho hàng ở phường Cam Ly đã xong. Ông {AN} (Bí thư Đảng ủy {house}) đi vắng. "
        f"Thành phố giao bà {BA} (Phó Bí thư Đảng ủy, Phó {house}) điều hành."
    )
    assert holds(said) == set()


@pytest.mark.parametrize("opening", ["Báo cáo với", "Trả lời", "Thưa"])
def test_post_of_who_is_reported_to_is_not_of_who_reports(opening: str) -> None:
    said = f"{opening} Phó Thủ tướng, Bộ trưởng Bộ Y tế {AN} nhận trách nhiệm về việc này."
    assert holds(said) == {(AN, "Bộ trưởng | Bộ Y tế", "asserted")}


def test_who_is_answered_has_both_posts() -> None:
    said = f"Trả lời Phó Thủ tướng, Bộ trưởng Bộ Y tế {AN} về việc này, tỉnh hứa sẽ sửa."
    assert len(holds(said)) == 2


def test_branch_of_the_land_office_has_a_director() -> None:
    said = f"Bà {BA}, Phó Giám đốc Chi nhánh Văn phòng đăng ký đất đai Bảo Lộc, cho biết."
    assert holds(said) == {(BA, "Phó Giám đốc | Chi nhánh Văn phòng Đăng ký đất đai Bảo Lộc", "asserted")}


@pytest.mark.parametrize(("behind", "status"), [("phát biểu", "asserted"), ("đã bị cách chức", "former")])
def test_two_people_and_two_posts_in_brackets(behind: str, status: str) -> None:
    said = f"Ông {AN} và bà {BA} (Bí thư và Phó Bí thư Huyện ủy Lạc Dương) {behind}."
    assert holds(said) == {
        (AN, "Bí thư | Huyện ủy Lạc Dương", status),
        (BA, "Phó Bí thư | Huyện ủy Lạc Dương", status),
    }

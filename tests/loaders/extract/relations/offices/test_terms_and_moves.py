"""Moves told before, terms of a seat, inspectorates of cities, committees on a breakthrough."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


def test_move_told_before_by_somebody_with_a_post_is_not_over() -> None:
    said = "Trước đó, ông Tạ Văn Bưởi{} được Bộ Chính trị điều động, bổ nhiệm giữ chức Trưởng Ban Nội chính Trung ương."
    moved = holds(said.format(", Phó Bí thư Tỉnh ủy Nghệ An,"))
    assert {(what.split(" | ")[0], status) for _, what, status in moved} == {
        ("Trưởng Ban", "asserted"),
        ("Phó Bí thư", "former"),
    }
    assert {status for *_, status in holds(said.format(""))} == {"former"}


_CITIES = ("TPHCM", "TP.HCM", "TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh")


@pytest.mark.parametrize("city", _CITIES)
def test_inspectorate_of_a_city(city: str) -> None:
    found = holds(f"Ông Tạ Văn Bưởi, Chánh Thanh tra {city}, dự.")
    assert found == {("Tạ Văn Bưởi", "Chánh Thanh tra | Thanh tra Thành phố Hồ Chí Minh", "asserted")}


def test_region_of_a_firm_ends_before_the_name() -> None:
    found = holds("Tổng Giám đốc Vietnam Airlines khu vực phía Nam Tạ Văn Bưởi dự.")
    assert {who for who, *_ in found} == {"Tạ Văn Bưởi"}


def test_seat_of_several_terms_is_not_over() -> None:
    said = "Bà Tạ Thị Bưởi, Ủy viên Trung ương Đảng, Chủ tịch Hội Nông dân Việt Nam, dự. Bà Bưởi từng đảm nhiệm các "
    found = holds(f"{said}chức vụ: Ủy viên Trung ương Đảng, Phó Bí thư Thành ủy Hà Nội; Giám đốc Sở Y tế Hà Nội.")
    assert ("Tạ Thị Bưởi", "Ủy viên | Ban Chấp hành Trung ương Đảng", "asserted") in found
    assert ("Tạ Thị Bưởi", "Phó Bí thư | Thành ủy Hà Nội", "former") in found


_BREAKTHROUGH = "đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"


@pytest.mark.parametrize("what", [f"tỉnh về {_BREAKTHROUGH}", f"về thực hiện {_BREAKTHROUGH}"])
def test_committee_on_a_breakthrough_keeps_its_whole_name(what: str) -> None:
    led = statements(f"Ông Tạ Văn Bưởi, Trưởng Ban Chỉ đạo {what}, dự.", "LEADS")
    assert led
    assert all("phát triển khoa học, công nghệ" in what and "chuyển đổi số" in what for _, _, what, _ in led)


@pytest.mark.parametrize("post", ["Phó trưởng ban Thường trực ban", "Phó trưởng ban thường trực Ban"])
def test_board_in_small_letters_behind_a_standing_deputy(post: str) -> None:
    found = holds(f"Ông Tạ Văn Bưởi, {post} Tổ chức Tỉnh ủy Nghệ An, dự.")
    assert found == {("Tạ Văn Bưởi", "Phó Trưởng Ban Thường trực | Ban Tổ chức Tỉnh ủy Nghệ An", "asserted")}

"""Posts as crawled news write them: abbreviations of the party, delegates with their province, police and army."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

AN, BA = "Lê Văn An", "Trần Thị Bảo"


@pytest.mark.parametrize("seat", ["UVTVTU", "UVBTVTU", "UV.TVTU"])
def test_seat_in_the_standing_committee_of_the_province(seat: str) -> None:
    said = f"Đồng chí {AN}, {seat}, Bí thư Huyện ủy Lạc Dương, phát biểu."
    assert holds(said) == {
        (AN, "Ủy viên | Ban Thường vụ Tỉnh ủy Lâm Đồng", "asserted"),
        (AN, "Bí thư | Huyện ủy Lạc Dương", "asserted"),
    }


@pytest.mark.parametrize("seat", ["UVBCH", "UV.BCH", "UV BCH"])
def test_seat_in_a_party_chapter(seat: str) -> None:
    said = f"Đồng chí {AN}, {seat} Đảng bộ tỉnh, Giám đốc Sở Y tế, phát biểu."
    assert {what.rpartition(" | ")[2] for _, what, _ in holds(said)} == {
        "Ban Chấp hành Đảng bộ tỉnh Lâm Đồng",
        "Sở Y tế Lâm Đồng",
    }


@pytest.mark.parametrize("posts", ["PBT- CT. UBND", "Phó Bí thư- CT.UBND", "Phó Bí thư, CT UBND"])
def test_short_posts_without_a_blank(posts: str) -> None:
    said = f"Tham dự có ông {AN}- {posts} huyện Lạc Dương."
    assert {what for _, what, _ in holds(said)} == {
        "Phó Bí thư | Huyện ủy Lạc Dương",
        "Chủ tịch | Ủy ban nhân dân huyện Lạc Dương",
    }


@pytest.mark.parametrize("place", ["(Bình Dương)", "(đoàn Bình Dương)", "(tỉnh Bình Dương)"])
def test_delegate_with_a_province(place: str) -> None:
    said = f"Đại biểu {AN} {place} - Phó Chủ tịch Hội Luật gia Việt Nam - tranh luận."
    assert {(who, what.partition(" | ")[0]) for who, what, _ in holds(said)} == {(AN, "Phó Chủ tịch")}


@pytest.mark.parametrize("name", ["Tài chính Ngân sách", "Tài chính và Ngân sách"])
def test_committee_of_the_assembly_without_its_comma(name: str) -> None:
    said = f"Đại biểu Quốc hội {AN} - Ủy viên Thường trực Ủy ban {name} - khẳng định."
    assert holds(said) == {(AN, "Ủy viên Thường trực | Ủy ban Tài chính, Ngân sách của Quốc hội", "asserted")}


def test_rank_that_opens_the_brackets() -> None:
    said = f"{AN} (cựu thượng tá, cựu Phó Cục trưởng Cục Thuế) kháng cáo."
    assert holds(said) == {(AN, "Phó Cục trưởng | Cục Thuế", "former")}


@pytest.mark.parametrize("name", ["Phó ban chỉ huy quân sự phường Cam Ly", "Phó Ban Chỉ huy Quân sự phường Cam Ly"])
def test_deputy_in_a_command_of_a_ward(name: str) -> None:
    said = f"Ông {AN} - {name} - có mặt."
    assert holds(said) == {(AN, "Phó Trưởng Ban | Ban Chỉ huy Quân sự phường Cam Ly", "asserted")}


def test_room_of_the_police_in_small_letters() -> None:
    said = f"Thượng tá {AN} - Trưởng phòng tham mưu Công an tỉnh Lâm Đồng cho biết."
    assert {what for _, what, _ in holds(said)} == {"Trưởng phòng | Phòng Tham mưu Công an tỉnh Lâm Đồng"}


@pytest.mark.parametrize(
    ("posts", "house"),
    [
        ("Phó Tư lệnh, Bí thư Đảng ủy", "Binh đoàn 12"),
        ("Chính ủy, Bí thư Đảng ủy", "Quân khu 7"),
        ("Phó Chính ủy, Phó Bí thư Đảng ủy", "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"),
    ],
)
def test_post_in_the_army_is_of_the_house_of_the_party_post_behind(posts: str, house: str) -> None:
    bodies = {what.rpartition(" | ")[2] for _, what, _ in holds(f"Đại tá {AN}, {posts} {house} cho biết.")}
    assert bodies == {house, f"Đảng ủy {house}"}


def test_seat_taken_away_in_the_party_of_the_police() -> None:
    said = f"Bộ Chính trị cách chức Ủy viên Ban Chấp hành Đảng bộ Công an Trung ương đối với Thiếu tướng {AN}."
    assert holds(said) == {(AN, "Ủy viên | Ban Chấp hành Đảng bộ Công an Trung ương", "former")}


def test_name_whose_last_syllable_lost_its_capital() -> None:
    said = f"Ông {AN}, Giám đốc Sở Y tế, chủ trì. Giám đốc Sở Y tế Lê Văn an kết luận."
    assert {who for who, _, _ in holds(said)} == {AN}


def test_role_besides_and_who_had_it() -> None:
    said = (
        f"Ông {AN} làm Phó Trưởng ban Ban Chỉ đạo tăng trưởng kinh tế kiêm Tổ trưởng Tổ Biên tập thay bà {BA} đã nghỉ."
    )
    told = {(who, what, status) for _, who, what, status in statements(said, "LEADS")}
    assert (AN, "Phó Trưởng ban | Ban Chỉ đạo tăng trưởng kinh tế", "asserted") in told
    assert (AN, "Tổ trưởng | Tổ biên tập", "asserted") in told
    assert (BA, "Phó Trưởng ban | Ban Chỉ đạo tăng trưởng kinh tế", "former") in told

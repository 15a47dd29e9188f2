"""Lists of those who get a post: the new one is theirs, what stands in the brackets is what they come from."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_NEW = "Phó Giám đốc | Công an tỉnh Lào Cai"
_ROOM = "Phòng Tham mưu Công an tỉnh Hà Giang"
_PAIR = "ông Phan Đắc Lộc (Trưởng Công an thành phố Yên Bái){sign} "
_PAIR += "bà Lò Thị Xuân (Trưởng phòng Tham mưu Công an tỉnh Hà Giang)"


@pytest.mark.parametrize(
    "opening",
    [
        "bổ nhiệm giữ chức Phó Giám đốc Công an tỉnh Lào Cai đối với 2 cán bộ gồm: ",
        "điều động, bổ nhiệm giữ chức vụ Phó Giám đốc Công an tỉnh Lào Cai cho các đồng chí gồm có ",
        "bổ nhiệm chức vụ Phó Giám đốc Công an tỉnh Lào Cai đối với hai đồng chí sau đây: ",
        "bổ nhiệm chức vụ Phó Giám đốc Công an tỉnh Lào Cai cho 2 cán bộ là: ",
    ],
)
@pytest.mark.parametrize("sign", [",", ";", " và"])
def test_those_of_a_list_get_the_post_and_leave_that_in_brackets(opening: str, sign: str) -> None:
    told = holds(f"Bộ trưởng Bộ Công an quyết định {opening}{_PAIR.format(sign=sign)}.")
    assert told == {
        ("Phan Đắc Lộc", _NEW, "asserted"),
        ("Lò Thị Xuân", _NEW, "asserted"),
        ("Phan Đắc Lộc", "Trưởng Công an | Công an thành phố Yên Bái", "former"),
        ("Lò Thị Xuân", f"Trưởng phòng | {_ROOM}", "former"),
    }


def test_a_body_that_has_new_heads_names_in_brackets_where_they_come_from() -> None:
    told = holds("Theo đó, Cục Cảnh sát hình sự có 2 Phó Cục trưởng mới, gồm: " + _PAIR.format(sign=";") + ".")
    assert ("Phan Đắc Lộc", "Trưởng Công an | Công an thành phố Yên Bái", "former") in told
    assert ("Phan Đắc Lộc", "Trưởng Công an | Công an thành phố Yên Bái", "asserted") not in told


def test_a_post_in_brackets_beside_a_seat_in_an_association_goes_on() -> None:
    told = holds("Các Phó Chủ tịch Hội Khuyến học tỉnh Lào Cai gồm: ông Phan Đắc Lộc (Giám đốc Sở Y tế tỉnh Lào Cai).")
    assert ("Phan Đắc Lộc", "Giám đốc | Sở Y tế Lào Cai", "asserted") in told


@pytest.mark.parametrize("group", ["các ứng viên", "những nhân sự này", "5 trường hợp", "hai cán bộ trẻ"])
@pytest.mark.parametrize("opening", ["Theo Giám đốc Sở Y tế Lào Cai Phan Đắc Lộc,", "Ông Phan Đắc Lộc cho biết,"])
def test_what_a_group_is_said_to_be_is_not_the_post_of_who_says_so(group: str, opening: str) -> None:
    told = holds(f"{opening} {group} là Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai, Bí thư Huyện ủy Bát Xát.")
    assert not {post for _, post, _ in told if "Ủy viên" in post or "Bí thư" in post}


@pytest.mark.parametrize("words", ["nhiều năm làm", "45 tuổi là", "một trong các lãnh đạo tỉnh, là"])
def test_a_number_of_years_is_no_group(words: str) -> None:
    told = holds(f"Ông Phan Đắc Lộc, {words} Giám đốc Sở Y tế tỉnh Lào Cai, lên tiếng.")
    assert {(who, post) for who, post, _ in told} == {("Phan Đắc Lộc", "Giám đốc | Sở Y tế Lào Cai")}


@pytest.mark.parametrize("words", ["lúc này là", "lúc này đang là", ", thời điểm này là", "khi ấy là"])
def test_what_somebody_was_in_what_is_told_is_over(words: str) -> None:
    told = holds(f"Năm 2016, ông Phan Đắc Lộc {words} Giám đốc Sở Y tế tỉnh Lào Cai đã ký hồ sơ.")
    assert told == {("Phan Đắc Lộc", "Giám đốc | Sở Y tế Lào Cai", "former")}


@pytest.mark.parametrize("verb", ["được bổ nhiệm giữ chức", "làm", "được điều động, bổ nhiệm làm"])
@pytest.mark.parametrize("sign", ["", ","])
def test_the_second_step_of_a_life_is_over_where_the_holder_has_another_post(verb: str, sign: str) -> None:
    told = holds(
        f"Giám đốc Sở Y tế tỉnh Lào Cai Phan Đắc Lộc từng là Phó Chủ tịch UBND huyện Bát Xát{sign} trước khi {verb} "
        "Giám đốc Sở Xây dựng tỉnh Lào Cai."
    )
    assert told == {
        ("Phan Đắc Lộc", "Giám đốc | Sở Y tế Lào Cai", "asserted"),
        ("Phan Đắc Lộc", "Phó Chủ tịch | Ủy ban nhân dân huyện Bát Xát", "former"),
        ("Phan Đắc Lộc", "Giám đốc | Sở Xây dựng Lào Cai", "former"),
    }


def test_the_second_step_of_a_life_is_the_post_of_today_where_no_other_is_told() -> None:
    told = holds(
        "Ông Phan Đắc Lộc từng là Phó Chủ tịch UBND huyện Bát Xát trước khi được bổ nhiệm giữ chức "
        "Giám đốc Sở Xây dựng tỉnh Lào Cai."
    )
    assert ("Phan Đắc Lộc", "Giám đốc | Sở Xây dựng Lào Cai", "asserted") in told


@pytest.mark.parametrize("town", ["thị xã Bình Long", "huyện Bát Xát"])
@pytest.mark.parametrize("day", ["2016-11-29", "2026-01-15"])
def test_a_room_of_a_district_is_not_one_of_the_commune_that_a_text_is_about(town: str, day: str) -> None:
    told = holds(
        f"Ông Phan Đắc Lộc (nguyên Chủ tịch UBND {town}) và bà Lò Thị Xuân (nguyên Trưởng phòng Tài nguyên và "
        "Môi trường) bị xét xử. Bà Mai Thị Tơ, nguyên Chủ tịch UBND xã Tân Lập, cũng ra tòa. Đất ở xã Tân Lập.",
        published=day,
    )
    assert not {post for who, post, _ in told if who == "Lò Thị Xuân" and " xã " in post.replace("thị xã", "")}


@pytest.mark.parametrize("verb", ["giữ chức", "làm"])
def test_all_of_those_who_are_appointed_leave_what_stands_in_brackets(verb: str) -> None:
    told = holds(f"Bộ Công an bổ nhiệm {_PAIR.format(sign=' và')} {verb} Phó Giám đốc Công an tỉnh Lào Cai.")
    assert told == {
        ("Phan Đắc Lộc", _NEW, "asserted"),
        ("Lò Thị Xuân", _NEW, "asserted"),
        ("Phan Đắc Lộc", "Trưởng Công an | Công an thành phố Yên Bái", "former"),
        ("Lò Thị Xuân", f"Trưởng phòng | {_ROOM}", "former"),
    }


@pytest.mark.parametrize(
    ("post", "held"),
    [
        ("Tổng Giám đốc Tổng công ty Điện lực miền Nam", "Tổng Giám đốc | Tổng công ty Điện lực miền Nam"),
        ("Phó Hiệu trưởng Trường Đại học Cần Thơ", "Phó Hiệu trưởng | Trường Đại học Cần Thơ"),
        ("Thứ trưởng Bộ Y tế", "Thứ trưởng | Bộ Y tế"),
    ],
)
@pytest.mark.parametrize("seat", ["Ủy viên Ban Thường vụ", "Ủy viên Ban Chấp hành"])
def test_seat_without_its_committee_beside_a_house_of_its_own_is_not_that_of_the_province(
    seat: str, post: str, held: str
) -> None:
    told = holds(f"Dự có ông Phan Đắc Lộc, {seat}, {post}; bà Lò Thị Xuân, Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai.")
    assert told == {
        ("Phan Đắc Lộc", held, "asserted"),
        ("Lò Thị Xuân", "Ủy viên | Ban Thường vụ Tỉnh ủy Lào Cai", "asserted"),
    }


def test_seat_without_its_committee_beside_a_department_is_that_of_the_province() -> None:
    told = holds("Dự có ông Phan Đắc Lộc, Ủy viên Ban Thường vụ, Giám đốc Sở Y tế tỉnh Lào Cai.")
    assert ("Phan Đắc Lộc", "Ủy viên | Ban Thường vụ Tỉnh ủy Lào Cai", "asserted") in told

"""Committees whose name breaks off, or that are none, and those of the whole country led by who has a post there."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read, statements


def _led(text: str) -> set[tuple[str, str]]:
    return {(s[1], s[2]) for s in statements(text, "LEADS", "MEMBER_OF")}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Đinh Công Lịch - tổ phó tổ 31 phường Bảo Vinh cho biết nước yếu.",
        "Bà Đinh Thị Lịch, Tổ trưởng Tổ 7, thị trấn Di Linh, kể lại.",
        "Dự họp Ban Chỉ đạo 138 quốc gia ở Bộ Y tế có các thành viên là Bộ trưởng, Thủ trưởng cơ quan ngang bộ.",
        "Anh ta bị Tổ công tác lôi lên xe. Tổ công tác do anh Đinh Công Lịch làm Tổ trưởng đã lập biên bản.",
    ],
)
def test_groups_of_neighbours_classes_and_deeds_are_no_committees(text: str) -> None:
    assert _led(text) == set()


@pytest.mark.parametrize("end", ["Ban Chỉ đạo …", "Ban Chỉ đạo..."])
def test_committee_whose_name_breaks_off_is_not_the_one_before(end: str) -> None:
    text = f"Có ông Đinh Công Lịch, Phó Trưởng ban Ban Chỉ đạo 138 tỉnh; bà Mai Thị Sen, Phó Trưởng ban {end}"
    assert {who for who, _ in _led(text)} == {"Đinh Công Lịch"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ông Đinh Công Lịch, Thứ trưởng Bộ Công an, Phó Trưởng Ban Chỉ đạo 138/CP, nói ở Đà Lạt.", "138/CP"),
        ("Ông Đinh Công Lịch, Cục trưởng Cục Dược, Phó Trưởng Tiểu ban Điều trị, nói ở Đà Lạt.", "Điều trị"),
        ("Ông Đinh Công Lịch, Cục trưởng Cục Dược, Trưởng Ban Chỉ đạo chuyển đổi số, nói ở Đà Lạt.", "chuyển đổi số"),
    ],
)
def test_committee_of_who_has_a_post_of_the_country_is_of_no_province(text: str, name: str) -> None:
    found = [s.object for s in read(text).statements if s.type == "LEADS"]
    assert [(c.name.endswith(name), c.province) for c in found] == [(True, "")]  # type: ignore[union-attr]


def test_places_that_become_others_are_no_owner() -> None:
    text = "Ban Chỉ đạo phát triển 3 huyện thành quận của tỉnh gồm 9 người, do ông Đinh Công Lịch làm Trưởng ban."
    assert {what.split(" | ")[1] for _, what in _led(text)} == {"Ban Chỉ đạo phát triển 3 huyện thành quận"}


@pytest.mark.parametrize("exam", ["Kỳ thi Trung học phổ thông quốc gia", "thi tốt nghiệp THPT quốc gia"])
def test_exam_of_the_country_has_a_committee_in_each_province(exam: str) -> None:
    text = f"Ông Đinh Công Lịch, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo {exam} năm 2018, báo cáo."
    found = [s.object for s in read(text).statements if s.type == "LEADS"]
    assert [(c.name, c.province) for c in found] == [(f"Ban Chỉ đạo {exam}", "Lâm Đồng")]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "behind"),
    [
        ("Tổ công tác đẩy nhanh tiến độ thực hiện các dự án điện gió", " trên địa bàn tỉnh, báo cáo."),
        ("Tổ công tác về đấu tranh ngăn chặn, đẩy lùi tội phạm buôn lậu, gian lận thương mại", " tỉnh, báo cáo."),
    ],
)
def test_topic_goes_on_to_what_it_is_about(name: str, behind: str) -> None:
    text = f"Ông Đinh Công Lịch, Giám đốc Sở Tài chính, Tổ trưởng {name}{behind}"
    assert {what.split(" | ")[1] for _, what in _led(text)} == {name}


@pytest.mark.parametrize("topic", ["Điều trị", "Truyền thông"])
def test_topic_ends_before_the_name_of_who_has_the_role(topic: str) -> None:
    found = _led(f"Phó Trưởng Tiểu ban {topic} Đinh Công Lịch cho biết đã sẵn sàng.")
    assert found == {("Đinh Công Lịch", f"Phó Trưởng tiểu ban | Tiểu ban {topic}")}


@pytest.mark.parametrize(
    "name",
    [
        "tái canh cây cà phê trên địa bàn tỉnh",
        "nhân rộng mô hình lúa gạo trên địa bàn tỉnh Lâm Đồng",
        "tái canh cây cà phê tỉnh Lâm Đồng",
    ],
)
@pytest.mark.parametrize("before", ["", "Ban Chỉ đạo và Tổ thư ký giúp việc cho "])
def test_topic_of_no_list_ends_before_the_ground_that_it_is_for(name: str, before: str) -> None:
    found = read(f"UBND tỉnh lập {before}Ban Chỉ đạo {name} do ông Đinh Công Lịch làm Trưởng ban.").statements
    led = [s.object for s in found if s.type == "LEADS"]
    assert [(c.topic.split()[0], c.province) for c in led] == [(name.split()[0], "Lâm Đồng")]  # type: ignore[union-attr]


@pytest.mark.parametrize("what", ["tình hình 8 tháng", "kết quả chuyển đổi số", "tiến độ Đề án 06"])
def test_what_a_committee_meets_about_is_not_what_it_is_for(what: str) -> None:
    text = f"Chiều nay, họp Ban Chỉ đạo về {what}, ông Đinh Công Lịch, Trưởng Ban Chỉ đạo nói."
    assert [what for _, what in _led(text) if "về" in what] == []


def test_groups_of_the_community_are_not_the_provinces() -> None:
    found = read("Tỉnh Lâm Đồng có 1.356 Tổ Chuyển đổi số cộng đồng cấp thôn.").statements
    assert [s for s in found if s.type == "OF_PROVINCE"] == []


@pytest.mark.parametrize("number", ["22", "03", "1.356"])
def test_committees_that_are_counted_are_none_of_the_provinces(number: str) -> None:
    found = read(f"Tỉnh Lâm Đồng đã kiện toàn {number} Ban Chỉ đạo về chuyển đổi số.").statements
    assert [s for s in found if s.type == "OF_PROVINCE"] == []


@pytest.mark.parametrize("name", ["Ban Điều hành Thành phố thông minh", "Ban Điều hành Đề án Thành phố thông minh"])
def test_a_smart_city_is_no_owner(name: str) -> None:
    assert {what for _, what in _led(f"Ông Đinh Công Lịch, Trưởng {name} tỉnh, nói.")} == {f"Trưởng ban | {name}"}


@pytest.mark.parametrize(("place", "led"), [("Các tỉnh", 0), ("Tỉnh Gia Lai", 1)])
def test_committee_of_the_level_of_provinces_in_an_article_about_none(place: str, led: int) -> None:
    role = "Chủ tịch UBND tỉnh là Trưởng Ban Chỉ đạo Đề án 06 cấp tỉnh."
    assert len(statements(f"{place} còn chậm. {role}", "LEADS", about="Bộ Công an")) == led

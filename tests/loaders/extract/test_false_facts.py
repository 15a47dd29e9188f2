"""What reads like a post of today and is none: of old times, abroad, of a club, in the name of a firm, an alias."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, read, statements

_OVER = (
    "Tháng 11/1954, ông Phan Đắc Lộc được cử làm Bí thư Tỉnh ủy Lâm Đồng.",
    "Ngày 3/2/1950, ông Phan Đắc Lộc được bầu làm Bí thư Tỉnh ủy Lâm Đồng.",
    "Sau Cách mạng tháng Tám, ông Phan Đắc Lộc được giao giữ chức Bí thư Tỉnh ủy Lâm Đồng.",
    "Trong kháng chiến chống Mỹ, ông Phan Đắc Lộc làm Bí thư Tỉnh ủy Lâm Đồng.",
    "Trước giải phóng, ông Phan Đắc Lộc là Bí thư Tỉnh ủy Lâm Đồng.",
    "Ông Phan Đắc Lộc (1921 - 1994) là Bí thư Tỉnh ủy Lâm Đồng.",
)


@pytest.mark.parametrize("said", _OVER)
def test_post_of_old_times_is_over(said: str) -> None:
    assert holds(said) == {("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "former")}


@pytest.mark.parametrize("said", ["Từ năm 1990 đến nay, ông Phan Đắc Lộc là", "Phan Đắc Lộc (2020 - 2025) là"])
def test_post_that_goes_on_is_not_over(said: str) -> None:
    assert ("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted") in holds(f"{said} Bí thư Tỉnh ủy Lâm Đồng.")


def test_other_name_of_somebody_is_no_person() -> None:
    assert holds("ẨN SĨ, tên thật là Phan Đắc Lộc. Năm 2024, ông làm Bí thư Tỉnh ủy Lâm Đồng.") == set()


def test_two_posts_of_one_stranger_are_both_abroad() -> None:
    said = "Chủ tịch nước Phan Đắc Lộc, Tổng Bí thư, Chủ tịch nước Lào Khamphan Sila cùng dự."
    assert holds(said) == {("Phan Đắc Lộc", "Chủ tịch nước | Nhà nước", "asserted")}


@pytest.mark.parametrize("club", ["Hải Phòng FC", "Hà Nội FC", "đội bóng Hải Phòng"])
def test_chair_of_a_club_is_not_of_the_firm_named_before(club: str) -> None:
    assert holds(f"Tập đoàn Hòa Phát công bố. Ông Phan Đắc Lộc là Chủ tịch {club}.") == set()


@pytest.mark.parametrize("firm", ["Công ty Luật TNHH Hoàng Văn Thiết", "Công ty Luật Hoàng Văn Thiết"])
def test_firm_of_lawyers_bears_a_name_that_is_not_its_head(firm: str) -> None:
    assert holds(f"Ông Phan Đắc Lộc (Giám đốc {firm}) nói.") == {("Phan Đắc Lộc", f"Giám đốc | {firm}", "asserted")}


@pytest.mark.parametrize("board", ["TƯ", "HĐTS GHPGVN", "BTS"])
def test_short_form_of_a_board_is_no_firm(board: str) -> None:
    assert holds(f"Tập đoàn Hòa Phát họp. Ông Phan Đắc Lộc, Phó Chủ tịch {board}, đến dự.") == set()


def test_high_court_is_not_the_court_of_the_city_that_tries() -> None:
    said = "TAND TP Hà Nội xét xử. Ông Phan Đắc Lộc (cựu Phó Chánh án TAND cấp cao tại Đà Nẵng cũ) bị phạt tù."
    assert holds(said) == {("Phan Đắc Lộc", "Phó Chánh án | Tòa án nhân dân cấp cao tại Đà Nẵng", "former")}


def test_campaign_of_a_war_is_no_initiative() -> None:
    assert statements("Quân và dân Lâm Đồng mở chiến dịch Tây Nguyên.", "RUNS") == set()


_EARLIER = (
    "Ông Phan Đắc Lộc, quê Nghệ An, sinh tháng 8 năm 1913, là",
    "Ông Phan Đắc Lộc (SN 1921) là",
    "Phan Đắc Lộc (tức Nguyễn Hữu Sơn) sinh ngày 5-9-1921. Ông là",
    "Trải qua hai cuộc kháng chiến, ông Phan Đắc Lộc giữ nhiều trọng trách. Ông còn là",
)


@pytest.mark.parametrize("said", _EARLIER)
def test_post_of_an_earlier_generation_is_over(said: str) -> None:
    assert holds(f"{said} Bí thư Tỉnh ủy Lâm Đồng.") == {("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "former")}


def test_old_age_of_another_ends_no_post() -> None:
    said = "Ông Phan Đắc Lộc là Bí thư Tỉnh ủy Lâm Đồng, đến thăm mẹ Nguyễn Thị Hoa, sinh năm 1923."
    assert ("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted") in holds(said)


@pytest.mark.parametrize("post", ["Tư lệnh sư đoàn 9", "Phó Chính ủy kiêm Chủ nhiệm Chính trị sư đoàn 9"])
def test_post_in_a_numbered_unit_is_not_of_the_unit_named_before(post: str) -> None:
    assert holds(f"Tiểu đoàn 3 hành quân. Đi đầu là đồng chí Phan Đắc Lộc, {post}.") == set()


def test_title_without_its_board_ends_the_name_before_it() -> None:
    said = "Ban giám khảo gồm ông Phan Đắc Lộc - Tổng Biên tập Báo Tiền Phong - Trưởng BGK, bà Lê Thị Hoa - Phó BGK."
    assert holds(said) == {("Phan Đắc Lộc", "Tổng Biên tập | Báo Tiền Phong", "asserted")}


@pytest.mark.parametrize("city", ["TP Hội An", "TP. Hội An", "thành phố Hội An"])
def test_city_that_sounds_like_a_society_keeps_its_body(city: str) -> None:
    said = f"Ông Phan Đắc Lộc, Chủ tịch UBND {city}, nói."
    assert holds(said, about="Quảng Nam") == {
        ("Phan Đắc Lộc", "Chủ tịch | Ủy ban nhân dân thành phố Hội An", "asserted")
    }


def test_board_of_works_keeps_its_whole_name() -> None:
    said = "Ông Phan Đắc Lộc là Giám đốc Ban Quản lý dự án đầu tư và xây dựng huyện Đức Trọng."
    name = "Ban Quản lý dự án đầu tư và xây dựng huyện Đức Trọng"
    assert holds(said) == {("Phan Đắc Lộc", f"Giám đốc | {name}", "asserted")}


_UNREAL = (
    "Cháu Phan Đắc Lộc ước mơ trở thành {}.",
    "Ông Phan Đắc Lộc tự nhận là {} để vay tiền.",
    "Nhiều người tưởng ông Phan Đắc Lộc là {}.",
    "Hồ sơ giả ghi ông Phan Đắc Lộc là {}.",
    "Cần bổ nhiệm một người như ông Phan Đắc Lộc làm {}.",
    "Có người khuyên ông Phan Đắc Lộc làm {}.",
    "Ông Phan Đắc Lộc được mời làm {} nhưng đã từ chối.",
    "Ông Phan Đắc Lộc xin làm {} nhưng không được.",
    "Chỉ có bà Lê Thị Hoa chứ không phải ông Phan Đắc Lộc là {}.",
    "Vua Bảo Đại cử ông Phan Đắc Lộc làm {}.",
)


@pytest.mark.parametrize("said", _UNREAL)
def test_post_that_is_dreamt_of_feigned_or_refused_is_none(said: str) -> None:
    assert holds(said.format("Giám đốc Sở Y tế Lâm Đồng")) == set()


def test_post_that_somebody_takes_upon_himself_is_one() -> None:
    said = "Tỉnh lập Tổ công tác chuyển đổi số, ông Phan Đắc Lộc tự nhận Tổ trưởng."
    assert statements(said, "LEADS") == {("LEADS", "Phan Đắc Lộc", "Tổ trưởng | Tổ công tác chuyển đổi số", "asserted")}


def test_post_of_a_year_to_come_is_planned() -> None:
    said = "Năm 2045, ông Phan Đắc Lộc làm Giám đốc Sở Y tế Lâm Đồng."
    assert holds(said) == {("Phan Đắc Lộc", "Giám đốc | Sở Y tế Lâm Đồng", "planned")}


@pytest.mark.parametrize("state", ["Việt Nam Cộng hòa", "VNCH", "Cộng hòa miền Nam Việt Nam"])
def test_minister_of_a_state_that_is_no_more_is_abroad(state: str) -> None:
    assert holds(f"Thủ tướng {state} Phan Đắc Lộc phát biểu.") == set()


_HYPHENED = (
    ("Chủ tịch Samsung Lee Jae-yong dự.", "Lee Jae-yong", "Chủ tịch | Samsung"),
    ("Chủ tịch HĐND tỉnh Y Thanh Hà Niê-Kđăm dự.", "Y Thanh Hà Niê-Kđăm", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng"),
    ("Ông Puih Hyao-Chủ tịch HĐND tỉnh dự.", "Puih Hyao", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng"),
    ("Ông Lê Văn An-Chủ tịch HĐND tỉnh dự.", "Lê Văn An", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng"),
)


@pytest.mark.parametrize(("said", "who", "what"), _HYPHENED)
def test_name_goes_on_behind_a_hyphen_but_no_title_joins_it(said: str, who: str, what: str) -> None:
    assert holds(said) == {(who, what, "asserted")}


def test_head_of_a_people_s_republic_is_abroad() -> None:
    said = "Tổng Bí thư Lào, Chủ tịch nước CHDCND Lào Bounhang Volachith, Tổng Bí thư Phan Đắc Lộc cùng dự."
    assert {what for who, what, _ in holds(said) if who == "Phan Đắc Lộc"} == {
        "Tổng Bí thư | Ban Chấp hành Trung ương Đảng"
    }


def test_first_of_two_posts_told_in_one_breath_is_over() -> None:
    said = "Bà Lê Thị Hoa được bổ nhiệm làm Phó Tổng Giám đốc Vinamilk, và sau đó là Tổng Giám đốc cho đến nay."
    assert holds(said) == {
        ("Lê Thị Hoa", "Phó Tổng Giám đốc | Vinamilk", "former"),
        ("Lê Thị Hoa", "Tổng Giám đốc | Vinamilk", "asserted"),
    }


def test_what_somebody_is_called_is_no_initiative() -> None:
    assert statements("“Bà chủ” của Vinamilk là cô sinh viên năm nào.", "RUNS") == set()


def test_publisher_of_a_writers_society_keeps_its_name() -> None:
    said = "Ông Phan Đắc Lộc là Giám đốc Nhà xuất bản Hội Nhà văn."
    assert holds(said) == {("Phan Đắc Lộc", "Giám đốc | Nhà xuất bản Hội Nhà văn", "asserted")}


def test_short_form_with_a_vietnamese_letter_is_no_firm() -> None:
    assert holds("Tập đoàn Hòa Phát họp. Ông Phan Đắc Lộc, Phó Chủ tịch HĐGMVN, đến dự.") == set()


def test_who_was_elected_at_a_congress_of_old_is_no_holder_of_today() -> None:
    said = "Đại hội lần thứ nhất họp năm 1930. Đồng chí Phan Đắc Lộc được bầu làm Bí thư Tỉnh ủy Lâm Đồng."
    assert holds(said) == {("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "former")}


def test_year_of_another_matter_ends_no_post() -> None:
    said = "Năm 1968, mẹ ông hy sinh. Ông Phan Đắc Lộc là Bí thư Tỉnh ủy Lâm Đồng."
    assert holds(said) == {("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}


def test_chair_who_is_honorary_now_was_chair() -> None:
    said = "Ông Phan Đắc Lộc, Chủ tịch VUSTA, hiện là Chủ tịch danh dự của VUSTA, đến dự."
    assert {status for _, _, status in holds(said)} == {"former"}


def test_growth_of_the_nation_is_not_of_the_institute_that_tells_it() -> None:
    said = "Viện trưởng Viện Nghiên cứu Kinh tế Phan Đắc Lộc cho rằng, tăng trưởng kinh tế đạt 6,41%."
    assert read(said, about="Kinh tế").figures == []


def test_lawyers_and_loans_of_a_trial_are_no_figures_of_a_firm() -> None:
    said = (
        "Phiên tòa xét xử bị cáo Phan Đắc Lộc, Chủ tịch Công ty Hoa Việt, có 200 luật sư tham gia bào chữa. "
        "Bản án nêu 1.284 khoản vay."
    )
    assert read(said, about="Công ty Hoa Việt").figures == []


def test_documents_of_one_house_behind_a_comma_do_not_carry_out_each_other() -> None:
    said = (
        "Thực hiện Nghị quyết số 27-NQ/TW của Ban Chấp hành Trung ương khóa VII, Chỉ thị số 42-CT/TW của Ban Bí thư, "
        "Chiến lược phát triển, Hội đã lớn mạnh."
    )
    assert "42-CT/TW" not in {who for _, who, _, _ in statements(said, "IMPLEMENTS")}


def test_tasks_that_a_decree_lays_down_are_no_carrying_out_of_it() -> None:
    said = "Bộ Tư pháp có trách nhiệm thực hiện nhiệm vụ theo quy định tại Nghị định số 178/2007/NĐ-CP."
    assert statements(said, "IMPLEMENTS") == set()


def test_head_of_a_school_under_its_short_form_is_not_of_the_university_behind() -> None:
    said = "Ông Phan Đắc Lộc, nguyên Hiệu trưởng Trường ĐHBK, Đại học Đà Nẵng, đến dự."
    assert holds(said) == {("Phan Đắc Lộc", "Hiệu trưởng | Trường ĐHBK", "former")}


_OF_OTHERS = (
    "Ông Phan Đắc Lộc, con trai là {}, bị phạt.",
    "Người đại diện theo ủy quyền của {}: ông Phan Đắc Lộc.",
    "Luật sư của {} là ông Phan Đắc Lộc.",
)


@pytest.mark.parametrize("said", _OF_OTHERS)
def test_post_of_kin_or_of_who_is_stood_for_is_not_his(said: str) -> None:
    assert holds(said.format("Giám đốc Sở Y tế Lâm Đồng")) == set()


def test_word_that_ends_like_kin_takes_no_post() -> None:
    said = "Tập đoàn Hòa Phát công bố ông Phan Đắc Lộc là Tổng Giám đốc Tập đoàn Hòa Phát."
    assert holds(said) == {("Phan Đắc Lộc", "Tổng Giám đốc | Tập đoàn Hòa Phát", "asserted")}


@pytest.mark.parametrize(
    "place", ["tượng đài", "ngôi trường mang tên", "nhà lưu niệm", "Khu lưu niệm", "khu mộ cố", "Bảo tàng"]
)
def test_place_in_memory_of_somebody_is_no_post(place: str) -> None:
    assert holds(f"Đoàn dâng hoa tại {place} Bí thư Tỉnh ủy Lâm Đồng Phan Đắc Lộc.") == set()


_IN_MEMORY = (
    "Tỉnh kỷ niệm 110 năm ngày sinh {}.",
    "Tỉnh kỷ niệm 35 năm ngày mất của {}.",
)


@pytest.mark.parametrize("said", _IN_MEMORY)
def test_who_is_remembered_held_the_post(said: str) -> None:
    assert holds(said.format("Bí thư Tỉnh ủy Lâm Đồng Phan Đắc Lộc")) == {
        ("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "former")
    }


def test_who_visits_a_museum_holds_the_post() -> None:
    said = "Bí thư Tỉnh ủy Lâm Đồng Phan Đắc Lộc thăm bảo tàng, dự lễ kỷ niệm 110 năm ngày sinh Bác Hồ."
    assert holds(said) == {("Phan Đắc Lộc", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}


_STATES_THAT_ARE_GONE = (
    "Đoàn do Bộ trưởng Quốc phòng Liên Xô dẫn đầu đã tới Lâm Đồng.",
    "Bộ trưởng Bộ Quốc phòng Liên Xô Rodion Malinovsky đến thăm.",
    "Thủ tướng Tiệp Khắc gửi điện mừng.",
    "Bộ trưởng Giáo dục Cộng hòa Dân chủ Đức đến thăm.",
)


@pytest.mark.parametrize("said", _STATES_THAT_ARE_GONE)
def test_state_that_is_gone_is_no_person(said: str) -> None:
    assert holds(said) == set()


@pytest.mark.parametrize("level", ["cấp huyện", "cấp xã"])
def test_committees_of_a_level_are_not_that_of_the_province(level: str) -> None:
    for said in ("là thành viên Ban Chỉ đạo chuyển đổi số tỉnh", "kiêm Trưởng phòng Nội vụ"):
        assert statements(f"Chủ tịch UBND {level} {said}.", "MEMBER_OF", "EX_OFFICIO") == set()
    assert statements(f"UBND {level} ban hành Quyết định 12/QĐ-UBND ngày 3/4/2025.", "ISSUED") == set()


def test_post_that_holds_itself_is_not_held_by_the_post_before() -> None:
    said = "Chủ tịch UBND tỉnh làm Chủ tịch Hội đồng, Giám đốc Sở Nội vụ là Phó Chủ tịch Hội đồng."
    assert statements(said, "EX_OFFICIO") == set()


@pytest.mark.parametrize("said", ["Bạn bè gọi đùa", "Theo truyền thuyết,", "Trong truyện ngắn,", "Dân ví"])
def test_post_in_a_tale_or_a_joke_is_none(said: str) -> None:
    assert holds(f"{said} Phan Đắc Lộc là Chủ tịch UBND xã Lộc An.") == set()

"""A delegation of another province: the posts of those in it are of that province, those of the hosts are not."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee
from tests.loaders.extract.reading import holds, read, statements

_GUEST = ("Lê Văn Tám", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai", "asserted")
_HOST = ("Trần Thị Bé", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")


@pytest.mark.parametrize(
    "told",
    [
        "Đoàn công tác tỉnh Gia Lai do ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh, dẫn đầu đã đến thăm Lâm Đồng.",
        "Đoàn công tác của tỉnh Gia Lai do Phó Chủ tịch UBND tỉnh Lê Văn Tám làm trưởng đoàn đến thăm.",
        "Đoàn đại biểu tỉnh Gia Lai, dẫn đầu là ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh, đến thăm.",
        "Đại diện tỉnh Gia Lai, ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh, chia sẻ cách làm.",
    ],
)
def test_guests(told: str) -> None:
    assert holds(told) == {_GUEST}


def test_hosts() -> None:
    guest, host = "ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh", "bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh"
    assert holds(f"Tiếp đoàn tỉnh Gia Lai do {guest} dẫn đầu, có {host}.") == {_GUEST, _HOST}
    assert holds("Tiếp đoàn tỉnh Gia Lai có bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh.") == {_HOST}


@pytest.mark.parametrize(
    ("level", "host", "guest"),
    [("tỉnh", "Lâm Đồng", "Gia Lai"), ("huyện", "Bảo Lâm", "Chư Prông"), ("phường", "Xuân Hương", "Hội Phú")],
)
@pytest.mark.parametrize("party", ["đoàn công tác UBND", "đoàn đại biểu", "đoàn công tác của"])
def test_who_leads_a_party_received_by_its_like(level: str, host: str, guest: str, party: str) -> None:
    told = (
        f"Bà Trần Thị Bé, Phó Chủ tịch UBND {level} {host}, tiếp {party} {level} {guest} do ông Lê Văn Tám, "
        f"Phó Chủ tịch UBND {level}, làm trưởng đoàn."
    )
    assert holds(told) == {
        ("Lê Văn Tám", f"Phó Chủ tịch | Ủy ban nhân dân {level} {guest}", "asserted"),
        ("Trần Thị Bé", f"Phó Chủ tịch | Ủy ban nhân dân {level} {host}", "asserted"),
    }


_VISIT = (
    "Đoàn công tác tỉnh Gia Lai đã làm việc với tỉnh Lâm Đồng. {guests} có ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh. "
    "{hosts} có bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh."
)


@pytest.mark.parametrize(
    "guests", ["Tham gia đoàn", "Cùng đi với đoàn", "Về phía đoàn khách", "Thành viên đoàn công tác"]
)
@pytest.mark.parametrize(
    "hosts", ["Tiếp đoàn", "Tiếp và làm việc với đoàn", "Về phía tỉnh bạn", "Đón đoàn", "Phía chủ nhà"]
)
@pytest.mark.parametrize("told_by", ["Lâm Đồng", "Gia Lai"])
def test_sides_by_what_they_do(guests: str, hosts: str, told_by: str) -> None:
    if hosts == "Về phía tỉnh bạn" and told_by == "Lâm Đồng":
        return  # the friends are the guests then
    text = _VISIT.format(guests=guests, hosts=hosts)
    assert holds(text, about=f"Báo {told_by}", published="2025-06-01") == {_GUEST, _HOST}


def test_friends_are_the_others() -> None:
    told = "Lâm Đồng đón Đoàn công tác tỉnh Gia Lai. Về phía tỉnh bạn có ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh."
    assert holds(told, about="Báo Lâm Đồng") == {_GUEST}


def test_a_province_that_sends_a_party_of_its_own() -> None:
    told = (
        "Đoàn công tác của tỉnh do bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh, dẫn đầu đã sang làm việc tại tỉnh Gia Lai. "
        "Tiếp đoàn có ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh."
    )
    assert holds(told, about="Báo Lâm Đồng") == {_GUEST, _HOST}


def test_districts() -> None:
    told = (
        "Huyện Lạc Dương đón Đoàn công tác của huyện Than Uyên (tỉnh Lai Châu). "
        "Đoàn do ông Lê Văn Tám, Chủ tịch UBND huyện, dẫn đầu. Tiếp đoàn có bà Trần Thị Bé, Bí thư Huyện ủy. "
        "Bí thư Huyện ủy Trần Thị Bé mời đoàn thăm Than Uyên dịp khác."
    )
    assert holds(told, published="2024-04-18") == {
        ("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân huyện Than Uyên", "asserted"),
        ("Trần Thị Bé", "Bí thư | Huyện ủy Lạc Dương", "asserted"),
    }


def test_a_guest_keeps_his_place() -> None:
    told = (
        "Đoàn công tác tỉnh Gia Lai đến Lâm Đồng. Tham gia đoàn có ông Lê Văn Tám, Giám đốc Sở Công Thương. "
        "Sáng nay Giám đốc Sở Công Thương Lê Văn Tám ký bản ghi nhớ. Giám đốc Lê Văn Tám cảm ơn Sở Y tế Lâm Đồng."
    )
    assert holds(told, about="Báo Lâm Đồng") == {("Lê Văn Tám", "Giám đốc | Sở Công Thương Gia Lai", "asserted")}


@pytest.mark.parametrize(
    "telling", ["giới thiệu cách làm của tỉnh", "chia sẻ kinh nghiệm", "cho biết mọi việc đã xong"]
)
@pytest.mark.parametrize("goes_on", ["Theo đó, Ban Chỉ đạo", "Hiện nay, Ban Chỉ đạo", "Ban Chỉ đạo"])
def test_what_a_host_tells_is_of_the_hosts(telling: str, goes_on: str) -> None:
    told = (
        "Đoàn công tác tỉnh Gia Lai do ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh, làm trưởng đoàn đã đến Lâm Đồng.\n\n"
        "Tiếp đoàn có bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh.\n\n"
        f"Bà Trần Thị Bé {telling}. {goes_on} chuyển đổi số tỉnh do Bí thư Tỉnh ủy Hồ Sĩ Đa làm Trưởng ban."
    )
    found = holds(told, about="Gia Lai", published="2025-10-01")
    assert found == {_GUEST, _HOST, ("Hồ Sĩ Đa", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}


@pytest.mark.parametrize("department", ["Sở Khoa học và Công nghệ", "Sở Nông nghiệp và Môi trường"])
def test_a_party_of_a_department(department: str) -> None:
    told = (
        f"Đoàn công tác {department} tỉnh Gia Lai do ông Lê Văn Tám, Phó Giám đốc Sở, làm trưởng đoàn đã đến Huế.\n\n"
        "Tiếp đoàn có bà Trần Thị Bé, Phó Chủ tịch UBND thành phố.\n\nBà Trần Thị Bé cho biết, thành phố thành lập "
        "Ban Chỉ đạo chuyển đổi số từ năm 2020, do Bí thư Thành ủy Hồ Sĩ Đa làm Trưởng ban."
    )
    found = read(told, about="Gia Lai", published="2025-10-01").statements
    led = {s.object.province for s in found if isinstance(s.object, Committee) and s.role}
    assert led == {"Huế"}


@pytest.mark.parametrize("guests", ["Đoàn Gia Lai có các đồng chí:", "Đoàn công tác tỉnh Gia Lai gồm các ông:"])
def test_who_is_in_the_party_of_a_place(guests: str) -> None:
    told = (
        f"Lâm Đồng tiếp Đoàn công tác tỉnh Gia Lai. {guests} Lê Văn Tám, Phó Chủ tịch UBND tỉnh; Hồ Sĩ Đa, Giám đốc "
        "Sở Nội vụ.\n\nÔng Hồ Sĩ Đa cho biết, Gia Lai đã lập Tổ công tác chuyển đổi số do Lê Văn Tám làm Tổ trưởng."
    )
    found = read(told, about="Lâm Đồng", published="2025-10-01").statements
    assert {s.object.province for s in found if isinstance(s.object, Committee) and s.role} <= {"Gia Lai"}
    assert holds(told) == {_GUEST, ("Hồ Sĩ Đa", "Giám đốc | Sở Nội vụ Gia Lai", "asserted")}


def test_a_ward_of_a_city_that_sends_a_party() -> None:
    told = (
        "Chủ tịch UBND phường Ba Đình Trần Thị Bé tiếp đoàn công tác phường Hải Châu, thành phố Đà Nẵng do ông Lê Văn "
        "Tám, Bí thư Đảng ủy phường, làm trưởng đoàn."
    )
    assert holds(told, about="Hà Nội", published="2025-11-07") == {
        ("Lê Văn Tám", "Bí thư | Đảng ủy phường Hải Châu", "asserted"),
        ("Trần Thị Bé", "Chủ tịch | Ủy ban nhân dân phường Ba Đình", "asserted"),
    }


@pytest.mark.parametrize("masthead", ["(Baolamdong.vn)", "(lamdong.gov.vn)", "(Báo Lâm Đồng)"])
def test_a_provincial_paper_is_about_its_province(masthead: str) -> None:
    text = (
        f"{masthead} - Muốn chuyển bệnh nhân ra Khánh Hòa, bác sĩ phải gọi nhiều nơi. Chủ tịch UBND tỉnh Trần Thị Bé "
        "chủ trì hội nghị. Phường Xuân Hương - Đà Lạt cùng làm."
    )
    told = holds(text, about="Nối hai bờ Khánh Hòa", published="2025-12-01")
    assert told == {("Trần Thị Bé", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")}


def test_the_home_sends_and_the_other_is_told_of_more() -> None:
    text = (
        "Đoàn công tác của tỉnh do bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh, dẫn đầu đã học tập tại tỉnh Gia Lai. "
        "Tiếp đoàn có ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh.\n\nÔng Lê Văn Tám nói Gia Lai làm từ sớm; Bí thư Tỉnh ủy "
        "Gia Lai cũng vậy. Ông Lê Văn Tám kể, Sở Y tế do bà Đỗ Thị Lan làm Giám đốc. Gia Lai mời đoàn ở lại Gia Lai."
    )
    told = holds(text, about="Lâm Đồng")
    assert {_GUEST, _HOST} <= told
    assert ("Đỗ Thị Lan", "Giám đốc | Sở Y tế Gia Lai", "asserted") in told


def test_several_provinces_each_at_its_own_point() -> None:
    text = (
        "Từ điểm cầu Gia Lai, Phó Chủ tịch UBND tỉnh Lê Văn Tám báo cáo về một cụ bà ở Đà Nẵng. Sau hợp nhất với Bình "
        "Định, Giám đốc Sở Xây dựng Đỗ Thị Lan nhận thêm việc.\n\n"
        "Từ điểm cầu Lâm Đồng, Phó Chủ tịch UBND tỉnh Trần Thị Bé xin thêm vốn."
    )
    told = holds(text, about="Gia Lai, Lâm Đồng, Đà Nẵng", published="2026-04-15")
    assert told == {_GUEST, _HOST, ("Đỗ Thị Lan", "Giám đốc | Sở Xây dựng Gia Lai", "asserted")}


def test_the_commune_that_a_sentence_opens_with() -> None:
    text = (
        "Xã Đức Trọng và xã Di Linh mượn người của nhau. Bí thư Đảng ủy xã Di Linh Trần Thị Bé đồng ý. "
        "Tại Đức Trọng, Chủ tịch UBND xã Lê Văn Tám trực tiếp lo việc này."
    )
    told = holds(text, about="Hai xã", published="2025-12-02")
    assert ("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân xã Đức Trọng", "asserted") in told


def test_party_told_of_before_the_guests_is_another_one() -> None:
    text = (
        "Lễ viếng bắt đầu lúc 7 giờ. Trong đoàn có các đồng chí: Trần Văn Nam, Phó Chủ tịch UBND tỉnh; Cam Thị Hạnh, "
        "Chánh Văn phòng Tỉnh ủy. Đoàn tỉnh Đắk Lắk do Phó Chủ tịch UBND tỉnh Y Wen dẫn đầu đã gửi vòng hoa."
    )

    assert {what for who, what, _ in holds(text) if who in ("Trần Văn Nam", "Cam Thị Hạnh")} == {
        "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng",
        "Chánh Văn phòng | Văn phòng Tỉnh ủy Lâm Đồng",
    }


_BY_THE_GUESTS = (
    "Đoàn công tác tỉnh Gia Lai do ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh, làm trưởng đoàn đã thăm tỉnh Lâm Đồng. "
)


@pytest.mark.parametrize(
    "told",
    [
        "Phó Chủ tịch UBND tỉnh Trần Thị Bé đã chủ trì buổi tiếp.",
        "Phó Chủ tịch UBND tỉnh Trần Thị Bé có buổi làm việc với đoàn công tác.",
        "Báo cáo với đoàn, Phó Chủ tịch UBND tỉnh Trần Thị Bé nêu ba cách làm.",
        "Bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh, cảm ơn đoàn đã chọn địa phương.",
        "Cùng tiếp có bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh.",
    ],
)
def test_what_hosts_do_in_an_article_headed_by_the_guests(told: str) -> None:
    assert holds(_BY_THE_GUESTS + told, about="Đoàn công tác tỉnh Gia Lai") == {_GUEST, _HOST}


def test_a_department_of_the_hosts_beside_its_like() -> None:
    told = (
        "Sở Y tế tỉnh Lâm Đồng làm việc với đoàn công tác Sở Y tế tỉnh Gia Lai. Bà Trần Thị Bé, Giám đốc Sở, chủ trì "
        "buổi tiếp. Thay mặt đoàn, ông Lê Văn Tám, Phó Giám đốc Sở, nêu hai câu hỏi."
    )
    assert holds(told, about="Đoàn công tác tỉnh Gia Lai") == {
        ("Trần Thị Bé", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Lê Văn Tám", "Phó Giám đốc | Sở Y tế Gia Lai", "asserted"),
    }


def test_deputy_of_a_central_board_is_not_of_the_board_of_the_province() -> None:
    told = (
        "Đoàn công tác Ban Nội chính Trung ương làm việc với Tỉnh ủy Gia Lai. Tiếp đoàn có Trưởng Ban Nội chính Tỉnh "
        "ủy Trần Thị Bé. Phó Trưởng ban Lê Văn Tám đề nghị làm nhanh."
    )
    assert holds(told, about="Gia Lai") == {("Trần Thị Bé", "Trưởng Ban | Ban Nội chính Tỉnh ủy Gia Lai", "asserted")}


def test_committee_of_the_guests_from_abroad_is_not_of_the_hosts() -> None:
    text = "Đoàn tỉnh Hủa Phăn, Lào, có bà Bua Phôm-ma, Trưởng Ban Chỉ đạo chuyển đổi số của tỉnh bạn, đến thăm."

    assert statements(text, "OF_PROVINCE", "LEADS") == set()


def test_committee_of_guests_from_another_province_is_theirs() -> None:
    text = (
        "Đoàn tỉnh Đắk Nông thăm tỉnh Lâm Đồng. Ông Lê Hải, Phó Chủ tịch UBND tỉnh Đắk Nông, "
        "Trưởng Ban Chỉ đạo chuyển đổi số tỉnh bạn, cảm ơn."
    )

    assert {what for _, _, what, _ in statements(text, "OF_PROVINCE")} == {"Đắk Nông"}

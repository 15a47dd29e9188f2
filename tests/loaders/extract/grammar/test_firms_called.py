"""Which firm `Tổng công ty`, `Ngân hàng`, `Công ty` alone means, and whose a bare `Tổng Giám đốc` is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_TWO = "Tổng công ty Cảng Nam Hải làm việc với Công ty Vận tải Hòn Dấu. "
_GROUP, _FIRM = "Tổng công ty Cảng Nam Hải", "Công ty Vận tải Hòn Dấu"


@pytest.mark.parametrize(
    ("said", "who", "post"),
    [
        ("Phó Tổng Giám đốc Tổng công ty Lê Văn Tám chủ trì.", "Lê Văn Tám", f"Phó Tổng Giám đốc | {_GROUP}"),
        ("Giám đốc Công ty Ngô Tấn Sửu báo cáo.", "Ngô Tấn Sửu", f"Giám đốc | {_FIRM}"),
        ("Ông Lê Văn Tám, phó tổng giám đốc tổng công ty, chủ trì.", "Lê Văn Tám", f"Phó Tổng Giám đốc | {_GROUP}"),
        ("Ông Ngô Tấn Sửu, giám đốc công ty, báo cáo.", "Ngô Tấn Sửu", f"Giám đốc | {_FIRM}"),
        (
            "Ông Ngô Tấn Sửu, Giám đốc Công ty Vận tải Hòn Dấu, giữ chức Phó Tổng Giám đốc.",
            "Ngô Tấn Sửu",
            f"Phó Tổng Giám đốc | {_GROUP}",
        ),
        (
            "Giám đốc Công ty Vận tải Hòn Dấu Ngô Tấn Sửu trình bày. Chủ tịch Hội đồng thành viên Lê Văn Tám kết luận.",
            "Lê Văn Tám",
            f"Chủ tịch Hội đồng thành viên | {_GROUP}",
        ),
    ],
)
def test_noun_points_to_the_firm_whose_name_begins_so(said: str, who: str, post: str) -> None:
    assert (who, post) in {(person, told) for person, told, _ in holds(_TWO + said, about="Doanh nghiệp")}


def test_bank_beside_a_firm() -> None:
    said = (
        "Ngân hàng TMCP Đông Phương Xanh khai trương chi nhánh. Dự lễ có bà Ngô Thị Sửu, Giám đốc Công ty Vận tải "
        "Hòn Dấu; ông Trần Quốc Bảo, Phó Tổng Giám đốc Ngân hàng."
    )
    assert ("Trần Quốc Bảo", "Phó Tổng Giám đốc | Ngân hàng TMCP Đông Phương Xanh", "asserted") in holds(said)


def test_committee_of_the_group() -> None:
    said = (
        "Giám đốc Công ty Vận tải Hòn Dấu Ngô Tấn Sửu dự. "
        "Ông Lê Văn Tám làm Trưởng Ban Chỉ đạo chuyển đổi số Tổng công ty."
    )
    assert (
        "LEADS",
        "Lê Văn Tám",
        f"Trưởng ban | Ban Chỉ đạo chuyển đổi số {_GROUP}",
        "asserted",
    ) in statements(_TWO + said, "LEADS", about="Doanh nghiệp")


@pytest.mark.parametrize("head", ["Hợp tác xã", "HTX"])
@pytest.mark.parametrize("noun", ["HTX", "hợp tác xã"])
def test_a_cooperative_by_its_short_or_whole_head(head: str, noun: str) -> None:
    found = holds(f"{head} Tân Tiến trồng dâu. Ông Lê Văn Tám, Giám đốc {noun}, nói thu 2 tỷ đồng.")
    assert found == {("Lê Văn Tám", f"Giám đốc | {head} Tân Tiến", "asserted")}


def test_a_room_of_the_firm_told_of() -> None:
    text = "Trường ký với Công ty Cổ phần Sao Mai. Bà Trần Thị Bé, Trưởng phòng Nhân sự Công ty, dự."
    assert holds(text) == {("Trần Thị Bé", "Trưởng phòng | Phòng Nhân sự Công ty Cổ phần Sao Mai", "asserted")}


@pytest.mark.parametrize("sister", ["Tổng công ty VNPT-VinaPhone", "Công ty VNPT-IT", "VNPT-Media"])
def test_group_beside_its_companies_with_a_hyphen(sister: str) -> None:
    text = (
        f"Tại trụ sở VNPT, Chủ tịch HĐTV Tập đoàn Vũ Văn Tám tiếp khách. Cùng dự có lãnh đạo {sister}.\n\n"
        "Chủ tịch HĐTV Vũ Văn Tám nêu ba việc."
    )
    assert holds(text, about="Doanh nghiệp") == {("Vũ Văn Tám", "Chủ tịch Hội đồng thành viên | VNPT", "asserted")}


def test_office_told_of_first_is_that_of_the_same_title_later() -> None:
    text = (
        "Tập đoàn Sao Mai họp. Chủ tịch HĐTV Tập đoàn Vũ Văn Tám chủ trì. Cùng dự có Công ty Cổ phần Hoa Biển.\n\n"
        "Công ty Cổ phần Hoa Biển báo cáo. Chủ tịch HĐTV Vũ Văn Tám kết luận."
    )
    assert holds(text, about="Doanh nghiệp") == {
        ("Vũ Văn Tám", "Chủ tịch Hội đồng thành viên | Tập đoàn Sao Mai", "asserted")
    }


@pytest.mark.parametrize("place", ["TPHCM", "TP.HCM", "TP HCM", "TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh"])
def test_branch_of_the_city_is_one_however_its_place_is_shortened(place: str) -> None:
    found = holds(f"Bà Vi Thị Hà, Giám đốc VNPT {place}, phát biểu.")
    assert found == {("Vi Thị Hà", "Giám đốc | VNPT Thành phố Hồ Chí Minh", "asserted")}


@pytest.mark.parametrize(
    ("firm", "title"),
    [
        ("VietinBank Chi nhánh Tiền Giang", "Giám đốc"),
        ("Viettel Quảng Ninh", "Giám đốc"),
        ("Agribank", "Giám đốc Chi nhánh"),
    ],
)
def test_the_director_of_a_branch(firm: str, title: str) -> None:
    told = holds(f"{firm} ký thỏa thuận. Ông Lại Thế Hữu, Giám đốc Chi nhánh, dự.")
    assert told == {("Lại Thế Hữu", f"{title} | {firm}", "asserted")}


@pytest.mark.parametrize("unit", ["Trung tâm VNPT Yên Khánh", "Phòng Giao dịch Agribank Long Phú"])
def test_a_centre_of_a_firm_is_the_body(unit: str) -> None:
    told = holds(f"Ông Lại Thế Hữu, Giám đốc {unit}, dự.")
    assert told == {("Lại Thế Hữu", f"Giám đốc | {unit}", "asserted")}

"""Enterprises: where a name ends, trades in it, branches, brands without a form, short names and clubs."""

from __future__ import annotations

import pytest

from loaders.extract.things import Enterprise, Title
from tests.loaders.extract.reading import read


def firms(text: str) -> list[str]:
    """The enterprises of a text in order, those of titles as well."""
    things = (c.thing.body if isinstance(c.thing, Title) else c.thing for f in read(text).frames for c in f.chunks)
    return [thing.name for thing in things if isinstance(thing, Enterprise)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tổng công ty Tư vấn Xây dựng Việt Nam - CTCP (HEC) dự.", "Tổng công ty Tư vấn Xây dựng Việt Nam - CTCP"),
        ("Công ty Cổ phần Sao Việt - Chi nhánh Lâm Đồng tặng quà.", "Công ty Cổ phần Sao Việt - Chi nhánh Lâm Đồng"),
        ("Tập đoàn Công nghệ - Viễn thông Sao Bắc Đẩu dự.", "Tập đoàn Công nghệ - Viễn thông Sao Bắc Đẩu"),
        ("HTX Nông nghiệp Tổng hợp Anh Đào bán rau.", "HTX Nông nghiệp Tổng hợp Anh Đào"),
        ("Tổng công ty Đầu tư và Kinh doanh vốn nhà nước góp vốn.", "Tổng công ty Đầu tư và Kinh doanh vốn nhà nước"),
    ],
)
def test_forms_branches_and_trades_behind_a_dash(text: str, name: str) -> None:
    assert firms(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vietcombank Nam Bình Dương cho vay.", "Vietcombank Nam Bình Dương"),
        ("Nam A Bank Cà Mau cho vay.", "Nam A Bank Cà Mau"),
        ("Trường ký với Công ty TNHH FPT Software miền Trung.", "Công ty TNHH FPT Software miền Trung"),
        ("Ông dẫn lời VNPT-IT về bệnh án.", "VNPT-IT"),
        ("Hôm qua Mitsubishi Electric tuyển người.", "Mitsubishi Electric"),
        ("VNPT Đức Trọng lắp loa.", "VNPT Đức Trọng"),
    ],
)
def test_how_far_a_known_name_goes(text: str, name: str) -> None:
    assert firms(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Ngân hàng Thế giới cho vay.",
        "Giám đốc Công ty Hồ Sỹ Ngọc Trình nhắc lại.",
        "Giám đốc Ngân hàng Nhà nước Chi nhánh tỉnh dự.",
    ],
)
def test_bare_head_before_a_person_or_of_the_state_is_no_enterprise(text: str) -> None:
    assert firms(text) == []


@pytest.mark.parametrize(
    "name",
    [
        "Công ty cổ phần Nông nghiệp số Sen Vàng",
        "Công ty TNHH MTV Điện nước Quảng Trị",
        "Công ty CP Cấp nước Cao Bằng",
        "Công ty Cổ phần Bóng chuyền Hồng Lam",
        "Công ty TNHH Thương mại, Dịch vụ và Du lịch Hà Anh",
        "Công ty cổ phần Đầu tư và Phát triển công nghệ Sao Hôm",
        "Công ty TNHH Minh Tâm 68",
        "HTX Nông nghiệp Lúa Mùa",
        "Hợp tác xã Tôm - lúa Thới Bình",
        "Quỹ Sông Cái Ventures",
        "Kestrel Semiconductor",
        "Samsung Electronics Việt Nam Thái Nguyên",
        "VNPT Hà Tĩnh",
        "MobiFone khu vực 5",
        "VNPT khu vực Cái Răng",
        "Viettel khu vực Quảng Trị",
        "MobiFone khu vực Tây Nguyên",
        "Ngân hàng Agribank Chi nhánh Nam Định",
        "Viễn thông Lào Cai",
    ],
)
def test_company_name_ends_where_the_sentence_goes_on(name: str) -> None:
    assert firms(f"Theo báo cáo, {name} đầu tư thêm hai dây chuyền mới.") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Các công ty Nhật Bản muốn mở rộng nhà máy.",
        "Nhiều công ty công nghệ đã đến khảo sát.",
        "Công ty Điện lực báo cắt điện từ 8 giờ.",
        "Doanh nghiệp FDI xin thêm đất.",
        "Chủ tịch CLB phát biểu ngắn.",
    ],
)
def test_company_is_not_read_from_common_words(text: str) -> None:
    assert firms(text) == []


def test_company_in_lower_case_has_a_capital() -> None:
    assert firms("Xưởng do công ty TNHH Hoa Ban và tập đoàn Hòa Phát góp vốn.") == [
        "Công ty TNHH Hoa Ban",
        "Tập đoàn Hòa Phát",
    ]


def test_bank_is_called_by_its_brackets() -> None:
    found = firms("Ngân hàng TMCP Sông Hậu (SHBank) gửi thư. Theo SHBank, lãi suất giữ nguyên.")
    assert found == ["Ngân hàng TMCP Sông Hậu", "Ngân hàng TMCP Sông Hậu"]


def test_short_name_means_the_company_named_in_full() -> None:
    text = "Công ty CP Phần mềm Nắng Hạ Số mở văn phòng. Hệ thống do Nắng Hạ Số viết."
    assert set(firms(f"{text} Giám đốc Công ty Nắng Hạ Số vắng mặt.")) == {"Công ty CP Phần mềm Nắng Hạ Số"}


@pytest.mark.parametrize("text", ["xã Thới Lai", "ông Trần Thới Lai", "Thới Lai Đông"])
def test_short_name_inside_another_name_is_none(text: str) -> None:
    assert len(firms(f"Công ty TNHH Chế biến Thới Lai bán tôm. Người về {text} hôm qua.")) == 1


def test_short_name_of_two_companies_means_neither() -> None:
    text = "Công ty TNHH May mặc Hoa Ban và Công ty CP Du lịch Hoa Ban kiện nhau. Hoa Ban thắng."
    assert len(firms(text)) == 2


def test_post_office_is_that_of_the_province() -> None:
    assert firms("Phó Giám đốc Bưu điện tỉnh Hoàng Văn Lực có mặt.") == ["Bưu điện tỉnh Lâm Đồng"]


def test_club_in_a_report_of_sport_is_no_enterprise() -> None:
    text = "HLV của Viettel thay tiền đạo ở trận đấu tối qua. Trọng tài thổi phạt, cầu thủ Becamex phản đối."
    assert firms(text) == []


@pytest.mark.parametrize(
    "name",
    [
        "Công ty Hệ thống thông tin FPT",
        "Công ty TNHH Đầu tư và hỗ trợ khởi nghiệp Sông Hàn",
        "Công ty CP Thương mại và chế biến nông sản Sông Hàn",
        "Tổng công ty Giải pháp Doanh nghiệp (DN) Viettel",
    ],
)
def test_names_with_words_in_small_letters_inside(name: str) -> None:
    assert firms(f"Sáng nay, {name} ra mắt.") == [name]


def test_word_that_opens_a_sentence_is_no_part_of_a_brand() -> None:
    for text, name in (
        ("Riêng CMC Telecom đã rút lui.", "CMC Telecom"),
        ("Theo Siemens Energy, việc đã xong.", "Siemens Energy"),
        ("Sáng Tạo Group ký thỏa thuận hợp tác với tỉnh.", "Sáng Tạo Group"),
    ):
        assert name in firms(text), text


def test_park_called_after_a_firm_is_not_the_firm() -> None:
    assert "VSIP" not in firms("Ông Lê Văn Nam thăm Khu công nghiệp VSIP Nghệ An và KCN VSIP Bắc Ninh.")


@pytest.mark.parametrize(
    "name", ["Công ty TNHH Luxshare - ICT (Việt Nam)", "Công ty TNHH Hoa Lan (Vietnam)", "Công ty TNHH JA Solar (VN)"]
)
def test_country_in_brackets_closes_the_name_of_a_firm_from_abroad(name: str) -> None:
    found = read(f"Sáng nay, {name} ký thỏa thuận với tỉnh.").frames
    firms_ = [c.thing for f in found for c in f.chunks if isinstance(c.thing, Enterprise)]
    assert [(firm.name, firm.also) for firm in firms_] == [(name, "")]

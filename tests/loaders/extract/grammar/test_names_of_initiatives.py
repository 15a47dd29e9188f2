"""Initiatives by further heads, behind long descriptions, side by side; what only looks like one."""

from __future__ import annotations

import pytest

from loaders.extract.things import Programme
from tests.loaders.extract.reading import read


def initiatives(text: str) -> list[tuple[str, str]]:
    """Name and kind of the initiatives of a text in order."""
    found = (c.thing for f in read(text).frames for c in f.chunks)
    return [(thing.name, thing.kind) for thing in found if isinstance(thing, Programme)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ('Xã lập trang Zalo "Đạ Tẻh gần dân" để nghe dân.', "Đạ Tẻh gần dân", "platform"),
        ("Giải chạy “Đà Lạt Mờ Sương 2025” khép lại.", "Đà Lạt Mờ Sương 2025", "event"),
        ('Đoàn xã có đội thanh niên tình nguyện "Sáng Chủ nhật".', "Sáng Chủ nhật", "model"),
        ("VNPT HIS được dùng tại 9 trạm y tế.", "VNPT HIS", "platform"),
        ("Đoàn xã làm công trình thanh niên “Đèn số đường quê”.", "Đèn số đường quê", "project"),
        ("Thung lũng sáng tạo Cam Ly có 400 kỹ sư.", "Thung lũng sáng tạo Cam Ly", "centre"),
        ('Sở dùng phần mềm theo dõi nhiệm vụ "LD57".', "LD57", "application"),
        ('Phường có phần mềm phản ánh hiện trường "Lang Biang Nghe".', "Lang Biang Nghe", "application"),
        ("Nhà máy đưa vào vận hành hệ thống điều hành hợp nhất DLPC iFlow.", "DLPC iFlow", "platform"),
        ("Tàu khai báo qua phần mềm truy xuất nguồn gốc điện tử eTuna.", "eTuna", "application"),
        ("Bà con lên sàn thương mại điện tử tỉnh Lamdongtrade.", "Lamdongtrade", "marketplace"),
        ("Trạm có nền tảng đo kiểm i-Wave.", "i-Wave", "platform"),
        ("Khách hàng cài ứng dụng DLPC.CSKH.", "DLPC.CSKH", "application"),
        ("Công ty chỉ có một ứng dụng chăm sóc khách hàng duy nhất là DLPCS Care.", "DLPCS Care", "application"),
        ("Cổng dữ liệu mở của tỉnh có 300 bộ dữ liệu.", "Cổng dữ liệu mở", "platform"),
        ("Sở vận hành thử Cổng dữ liệu mở tại địa chỉ mới.", "Cổng dữ liệu mở", "platform"),
        (
            "Bà Nhị lo Sàn thương mại điện tử tỉnh Lâm Đồng (ldmart.vn).",
            "Sàn thương mại điện tử tỉnh Lâm Đồng",
            "marketplace",
        ),
        (
            "Sở thực hiện Chương trình chuyển đổi số du lịch đến năm 2030.",
            "Chương trình chuyển đổi số du lịch đến năm 2030",
            "programme",
        ),
        ("Liên hiệp hội duy trì Hội thi Tin học trẻ tỉnh Lâm Đồng.", "Hội thi Tin học trẻ tỉnh Lâm Đồng", "event"),
        ("Hội nghị bàn về nền tảng Hue-S.", "Hue-S", "application"),
        ("Năm qua, các hộ ứng dụng nền tảng “Rau Sạch”.", "Rau Sạch", "platform"),
    ],
)
def test_initiative_has_its_name_and_kind(text: str, name: str, kind: str) -> None:
    assert initiatives(text) == [(name, kind)]


def test_list_goes_on_behind_a_place() -> None:
    text = "Mô hình “Chợ 4.0” ở xã Đạ Tẻh và “Loa biết nghe” ở xã Di Linh được nhân rộng."
    assert initiatives(text) == [("Chợ 4.0", "model"), ("Loa biết nghe", "model")]


def test_list_behind_a_colon_goes_on_with_what_each_does() -> None:
    text = 'Đoàn có ba công trình: "Buôn có sóng" - lắp 30 trạm; "Lớp đêm số" dạy 200 người; và "Chè có mã" gắn mã.'
    assert [name for name, _ in initiatives(text)] == ["Buôn có sóng", "Lớp đêm số", "Chè có mã"]


@pytest.mark.parametrize(
    "text",
    [
        "Khách hàng tải ứng dụng từ App Store hôm qua.",
        "Chị bán phở ở chợ Balang Jim.",
        "Xã ra mắt Chợ Di Linh mới.",
        "Trường mở viện nghiên cứu ứng dụng Cam Ly.",
        "Phần mềm nối với hệ thống Cổng Dịch vụ công của bộ.",
        "Hệ thống điện không cấp điện 110kV cho xã.",
        "Theo Chương trình đề ra đến năm 2030, tỉnh có 25 chợ.",
    ],
)
def test_common_words_are_no_initiative(text: str) -> None:
    assert initiatives(text) == []

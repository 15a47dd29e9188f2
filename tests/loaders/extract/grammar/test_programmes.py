"""Initiatives: names behind a head noun, with their years, in apposition, of facilities; what is no name."""

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
        ("Ứng dụng “Cao Nguyên Số” có 3.000 người dùng.", "Cao Nguyên Số", "application"),
        ("Tỉnh chạy thử ứng dụng Lam-S ở ba xã.", "Lam-S", "application"),
        ("Nền tảng học tập mở DLU-MOOC có 400 bài giảng.", "DLU-MOOC", "platform"),
        ("Hồ sơ được nhận qua nền tảng Tòa án điện tử từ tháng 5.", "Tòa án điện tử", "platform"),
        ("Nền tảng truy xuất nông sản do UBND tỉnh vận hành có lỗi.", "Nền tảng truy xuất nông sản", "platform"),
        ("Từ tháng 3, Nền tảng truy xuất nông sản có thêm bản đồ.", "Nền tảng truy xuất nông sản", "platform"),
        ('Phóng viên thử "Rẫy Số", ứng dụng do nhóm sinh viên viết.', "Rẫy Số", "application"),
        ('Tỉnh gộp hai ứng dụng cũ. Ứng dụng mới tên là "Lang Biang Số".', "Lang Biang Số", "application"),
        ("Sở vừa nâng cấp “Một Chạm Cao Nguyên” hôm qua.", "Một Chạm Cao Nguyên", "platform"),
        ('Xã tự hào về "Sáng Thứ Bảy" do UBND xã khởi xướng.', "Sáng Thứ Bảy", "platform"),
        (
            "Chính phủ phê duyệt Đề án số hóa lưu trữ giai đoạn 2006 - 2010.",
            "Đề án số hóa lưu trữ giai đoạn 2006 - 2010",
            "scheme",
        ),
        ("Đó là Trung tâm dữ liệu Cam Ly, vốn 300 tỷ đồng.", "Trung tâm dữ liệu Cam Ly", "centre"),
        (
            "FPT xây trung tâm trí tuệ nhân tạo Lang Biang từ tháng 9.",
            "Trung tâm trí tuệ nhân tạo Lang Biang",
            "centre",
        ),
        ("Họ trúng gói thầu Trung tâm điều hành đô thị thông minh.", "Trung tâm điều hành đô thị thông minh", "centre"),
        ("UBND tỉnh khai mạc Ngày hội Chuyển đổi số năm 2025.", "Ngày hội Chuyển đổi số năm 2025", "event"),
        ("Sở mở tuần lễ Đổi mới sáng tạo 2025 ở Bảo Lộc.", "Tuần lễ Đổi mới sáng tạo 2025", "event"),
        ("Sàn Nông sản Đà Lạt có 300 gian hàng.", "Sàn Nông sản Đà Lạt", "marketplace"),
        ('Bến tàu chạy thử ứng dụng bán vé "Vé Hồ".', "Vé Hồ", "application"),
        ('Ba xã có mô hình chợ dân sinh không tiền mặt "Chợ 4.0".', "Chợ 4.0", "model"),
        ('Chiến dịch 30 ngày đêm "Thắp sáng dữ liệu" đã hết.', "Thắp sáng dữ liệu", "campaign"),
        ("Nền tảng trung tâm của mọi việc mang tên NatriPort.", "NatriPort", "platform"),
        ('Đoàn gộp ba chiến dịch thành một, lấy tên "Cù lao số".', "Cù lao số", "campaign"),
        (
            "Cổng Pháp luật quốc gia, Bộ Tư pháp đưa vào vận hành từ tháng 5, có lỗi.",
            "Cổng Pháp luật quốc gia",
            "platform",
        ),
        ('Sở chi 30 tỷ đồng cho "Kho dữ liệu dùng chung Lâm Đồng".', "Kho dữ liệu dùng chung Lâm Đồng", "platform"),
        ("Nông dân lên sàn Langmart bán rau.", "Langmart", "marketplace"),
        ('Hai trường mở Vườn ươm "Lang Biang Startup".', "Lang Biang Startup", "centre"),
        ("Ứng dụng MISA eBooks có 2.600 lượt tải.", "MISA eBooks", "application"),
        ("Ông giới thiệu phần mềm Viettel EMR; bà về muộn.", "Viettel EMR", "application"),
        ("Tỉnh mở sàn thương mại điện tử langbiangmart.com, có rau.", "langbiangmart.com", "marketplace"),
        ("Tỉnh vận hành ứng dụng e-Lâm Đồng từ năm 2022.", "e-Lâm Đồng", "application"),
        ("Kho học liệu số DaLat eLib có 9.870 tài liệu.", "DaLat eLib", "platform"),
        ('Ban Quản lý đưa vào chạy "Cửa khẩu Số", xe qua nhanh.', "Cửa khẩu Số", "platform"),
    ],
)
def test_initiative_has_its_name_and_kind(text: str, name: str, kind: str) -> None:
    assert initiatives(text)[-1] == (name, kind)


def test_programme_with_years_keeps_its_head() -> None:
    text = "Các xã làm theo Chương trình Chuyển đổi số Tây Nguyên đến năm 2025, định hướng đến năm 2030, do Bộ soạn."
    name = "Chương trình Chuyển đổi số Tây Nguyên đến năm 2025, định hướng đến năm 2030"
    assert initiatives(text) == [(name, "programme")]


def test_programme_that_is_issued_needs_no_years() -> None:
    text = "Tỉnh đã ban hành Chương trình thu hút chuyên gia khoa học, công nghệ về vùng cao trên địa bàn tỉnh."
    assert initiatives(text) == [("Chương trình thu hút chuyên gia khoa học, công nghệ về vùng cao", "programme")]


def test_several_of_a_kind_stand_behind_a_colon() -> None:
    text = "Tỉnh phát động hai phong trào trên địa bàn: “Cả xã học số” và “Mỗi nhà một mã”."
    assert initiatives(text) == [("Cả xã học số", "movement"), ("Mỗi nhà một mã", "movement")]


def test_scheme_is_quoted_with_its_head() -> None:
    text = "Phê duyệt “Đề án Đẩy mạnh phát triển và ứng dụng công nghệ sinh học trên địa bàn tỉnh đến năm 2015”."
    name = "Đẩy mạnh phát triển và ứng dụng công nghệ sinh học trên địa bàn tỉnh đến năm 2015"
    assert initiatives(text) == [(name, "scheme")]


def test_marketplaces_need_no_quotation_marks_behind_a_verb_of_running() -> None:
    text = "Sở vừa ra mắt Sàn Giao dịch công nghệ Đà Lạt và Chợ Chuyển đổi số."
    names = ["Sàn Giao dịch công nghệ Đà Lạt", "Chợ Chuyển đổi số"]
    assert initiatives(text) == [(name, "marketplace") for name in names]


def test_several_stand_behind_one_verb() -> None:
    text = "Xã phát động “Phòng họp không giấy - việc làm hằng ngày”, “Công dân số” và “Chợ số”."
    names = ["Phòng họp không giấy - việc làm hằng ngày", "Công dân số", "Chợ số"]
    assert [name for name, _ in initiatives(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Người dân dùng ứng dụng AI để tra cứu.",
        "Tỉnh tổ chức chuỗi sự kiện với chủ đề “Chuyển đổi số hiện thực hóa khát vọng”.",
        'Sở mở tuần lễ với thông điệp "Dữ liệu vì dân".',
        "Hệ thống CCTV của chợ bị hỏng.",
        "Sở áp dụng hệ thống quản lý chất lượng ISO 9001.",
        "Chương trình công tác năm 2025 đã xong, Đề án tại mục 8 đặt mốc đến năm 2030.",
        "Ký Chương trình hợp tác giai đoạn 2025 - 2030 là việc đầu tiên.",
        "Trung tâm dữ liệu của tỉnh tạm dừng.",
        "Nền tảng số là gốc của mọi việc.",
        'Chương trình do ông Hà dẫn "Chúng tôi làm được." là một câu.',
        'Bộ sách "Chuyển đổi số cho mọi nhà" do Sở Y tế in đã hết.',
        'Bài hát "Xã em chuyển đổi số" do Tỉnh đoàn dựng đoạt giải.',
        "Tỉnh đẩy mạnh Ứng dụng Công nghệ sinh học vào trồng trọt.",
        "Cổng dịch vụ công của tỉnh, UBND tỉnh vận hành, có lỗi.",
        'Ông gọi đó là "chợ không có tiếng rao".',
        '"Trưởng ban Lê Văn Đồng" là tên giả ghi trên thẻ.',
    ],
)
def test_common_words_are_no_initiative(text: str) -> None:
    assert initiatives(text) == []


@pytest.mark.parametrize(
    "text", ["Tỉnh dùng phần mềm FPT Software viết.", "Nền tảng Viettel Solutions phát triển có lỗi."]
)
def test_another_firm_is_no_product(text: str) -> None:
    assert initiatives(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Cổng TTĐT tỉnh đưa tin sáng nay.",
        "Cổng TTĐT Bộ Xây dựng đưa tin sáng nay.",
        "Cổng TTĐT Đảng Cộng sản đưa tin sáng nay.",
        "Ngày hội Chuyển đổi số đã tới.",
    ],
)
def test_a_portal_and_an_event_without_a_year_are_no_names(text: str) -> None:
    assert initiatives(text) == []


def test_saying_about_who_works_together_is_no_initiative() -> None:
    text = 'Tỉnh theo mô hình "Nhà nước - Nhà trường - Doanh nghiệp" và mô hình "3 nhà", lập mô hình "Nhà nông số".'
    assert [name for name, _ in initiatives(text)] == ["Nhà nông số"]

"""Whose a figure is: named beside it, subject of its clause, meant by a bare word, or the article's."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures, owners, values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nền tảng “Chợ Hoa Số” có hơn 8.300 lượt tải.", ("Chợ Hoa Số", 8300.0)),
        ("Ứng dụng “Cao Nguyên Xanh” mà tỉnh đang vận hành, hiện có 41.000 tài khoản.", ("Cao Nguyên Xanh", 41000.0)),
        ("Sàn “Chợ Hoa Số” do Sở Công Thương vận hành có 320 gian hàng.", ("Chợ Hoa Số", 320.0)),
        ("Ứng dụng “Cao Nguyên Xanh” ra mắt năm 2023. Đến nay ứng dụng có 41.000 tài khoản.",
         ("Cao Nguyên Xanh", 41000.0)),
        ("Hơn 9.200 lượt người được tập huấn thông qua phong trào “Bình dân học vụ số”.",
         ("Bình dân học vụ số", 9200.0)),
        ("Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 41.207 hồ sơ.",
         ("Trung tâm Phục vụ hành chính công tỉnh Lâm Đồng", 41207.0)),
        ("Theo báo cáo của Sở Khoa học và Công nghệ, tỷ lệ hồ sơ trực tuyến đạt 70%.", ("tỉnh Lâm Đồng", 70.0)),
        ("UBND tỉnh giao 47 nhiệm vụ.", ("tỉnh Lâm Đồng", 47.0)),
        ("Huyện Đức Trọng mới có 31% hồ sơ nộp trực tuyến.", ("huyện Đức Trọng", 31.0)),
        ("Riêng với huyện Di Linh, nơi tỷ lệ hồ sơ trực tuyến mới được 54,8%, tỉnh cử thêm người.",
         ("huyện Di Linh", 54.8)),
    ],
)  # fmt: skip
def test_owner(text: str, found: tuple[str, float]) -> None:
    assert found in owners(text)


def test_owner_of_a_possessive_and_of_the_next_clause() -> None:
    text = "Năm 2024, PII của An Giang là 40,1 điểm (hạng 25/63), của Kiên Giang 36,7 điểm (hạng 34/63)."
    assert owners(text) == {("tỉnh An Giang", 40.1), ("tỉnh Kiên Giang", 36.7)}


def test_values_in_turn_go_to_owners_in_turn() -> None:
    text = "Về hạ tầng số, Ninh Bình, Phú Thọ và Bắc Ninh lần lượt đạt 0,8107; 0,7932 và 0,7815."
    assert owners(text) == {("tỉnh Ninh Bình", 0.8107), ("tỉnh Phú Thọ", 0.7932), ("tỉnh Bắc Ninh", 0.7815)}


def test_values_in_turn_go_to_measures_in_turn() -> None:
    text = (
        "Tỷ lệ nhiệm vụ hoàn thành đạt 82%; tỷ lệ hồ sơ trực tuyến đạt 71%. Chỉ tiêu năm 2026 lần lượt là 95% và 80%."
    )
    assert {("tỷ lệ nhiệm vụ hoàn thành", 95.0), ("tỷ lệ hồ sơ trực tuyến", 80.0)} <= values(text)


def test_account_of_nobody_is_no_figure_of_the_province() -> None:
    assert figures("Mỗi buổi chợ có thêm 40 tài khoản.") == set()


def test_table_with_bars() -> None:
    text = (
        "Chỉ số cải cách hành chính năm 2024\nĐơn vị | Điểm | Hạng\nSở Tài chính | 93,41 | 1\nSở Xây dựng | 78,12 | 14"
    )
    assert owners(text) == {("Sở Tài chính Lâm Đồng", 93.41), ("Sở Xây dựng Lâm Đồng", 78.12)}


def test_large_sum_is_told_once() -> None:
    text = "Đề án “Hồ Xanh” có tổng nguồn vốn 132 tỷ đồng. Việc bố trí 132 tỷ đồng cho khoa học là cần thiết."
    assert owners(text) == {("Hồ Xanh", 132e9)}


def test_report_of_crime_has_figures_of_initiatives_alone() -> None:
    text = "Công an khởi tố hai bị can về tội lừa đảo chiếm đoạt. Tỉnh tiếp nhận 48 hồ sơ tố cáo."
    assert figures(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Sở có 48 biên chế, trong đó 11 kỹ sư học đúng chuyên ngành.",
        "Đơn vị phối hợp với Viettel Lâm Đồng mở 14 lớp tập huấn.",
        "Trường cô có 41 hồ sơ trễ hẹn.",
        "Tại xã Đam Rông, ông nói chuyện với 60 hộ kinh doanh dùng mã QR.",
    ],
)
def test_count_of_somebody_else_is_not_the_places(text: str) -> None:
    assert owners(text) & {("tỉnh Lâm Đồng", v) for _, v in owners(text)} == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Theo Sở Tài chính, đến nay có 612 dự án chậm giải ngân.", ("tỉnh Lâm Đồng", 612.0)),
        ("Sở Tài chính cho biết đến nay có 612 dự án chậm giải ngân.", ("tỉnh Lâm Đồng", 612.0)),
        ("Viettel Lâm Đồng gắn mã QR ở 64 di tích.", ("Viettel Lâm Đồng", 64.0)),
        ("Bộ Chỉ huy quân sự tỉnh Lâm Đồng tặng 450 máy tính cho học sinh.",
         ("Bộ Chỉ huy Quân sự tỉnh Lâm Đồng", 450.0)),
    ],
)  # fmt: skip
def test_who_says_so_and_who_does_it(text: str, found: tuple[str, float]) -> None:
    assert found in owners(text)


def test_few_of_anything_told_in_passing_are_no_figure() -> None:
    assert owners("Phòng họp hôm ấy có 12 công chức ngồi nghe từ sáng.") == set()
    assert owners("Đến nay còn 12 thôn chưa có sóng di động.") == {("tỉnh Lâm Đồng", 12.0)}


def test_a_bare_word_names_no_measure() -> None:
    assert owners("Vốn 312 tỷ đồng đến từ nhiều nguồn.") == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hiện có 1.360 kỹ sư FPT Software làm việc tại Đà Lạt.", ("FPT Software", 1360.0)),
        (
            "Trường Đại học Đà Lạt đã có 412 học phần trên hệ thống “DLU Học”, 96% sinh viên nộp học phí trực tuyến.",
            ("Trường Đại học Đà Lạt", 96.0),
        ),
        (
            "Phó Chủ tịch giao Công an tỉnh rà soát; trước 25/12 phải số hóa xong 85% sổ hộ tịch.",
            ("tỉnh Lâm Đồng", 85.0),
        ),
        (
            "Liên đoàn Lao động tỉnh Lâm Đồng họp. Nhiệm kỳ qua, Công đoàn tỉnh Lâm Đồng kết nạp 11.240 đoàn viên.",
            ("Liên đoàn Lao động tỉnh Lâm Đồng", 11240.0),
        ),
    ],
)
def test_owner_beside_behind_and_under_another_name(text: str, found: tuple[str, float]) -> None:
    assert found in owners(text)


@pytest.mark.parametrize(
    "text",
    [
        "Xã Lát, huyện Lạc Dương có 85% hộ dùng điện thoại thông minh.",
        "UBND tỉnh duyệt mô hình tại xã Lát, huyện Lạc Dương. Tại xã Lát, huyện Lạc Dương, 85% hộ có sóng.",
    ],
)
def test_place_that_only_tells_where_another_lies_owns_nothing(text: str) -> None:
    assert {subject for subject, _ in owners(text)} == {"xã Lát"}


def test_what_a_rule_asks_for_is_of_no_place() -> None:
    text = "Xã đạt chuẩn khi có các tiêu chí như: cáp quang phủ từ 80% hộ trở lên; 90% người dân dùng điện thoại số."
    assert owners(text) == set()


def test_bare_word_for_a_place_is_not_the_firm_of_the_article() -> None:
    text = "Viettel Solutions khởi công trạm. Viettel Solutions vui. Thành phố được trang bị 1.800 camera giám sát."
    assert owners(text, about="Viettel Solutions") == set()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Xã Lát, huyện Lạc Dương là đơn vị đầu tiên trên địa bàn tỉnh có 100% hộ dùng nước sạch.", "xã Lát"),
        ("Phường Xuân Hương có tỷ lệ hồ sơ trực tuyến cao nhất trên địa bàn tỉnh với 94,2%.", "phường Xuân Hương"),
        ("Trên địa bàn tỉnh có 4.300 doanh nghiệp số.", "tỉnh Lâm Đồng"),
    ],
)
def test_place_within_which_somebody_stands_owns_nothing(text: str, who: str) -> None:
    assert {subject for subject, _ in owners(text)} == {who}


def test_committee_of_the_centre_does_not_own_what_the_country_has() -> None:
    text = (
        "Ban Chỉ đạo của Chính phủ về chuyển đổi số họp. Ban Chỉ đạo của Chính phủ về chuyển đổi số vui. "
        "Tỷ lệ phủ sóng 5G đạt 61,2% dân số. Có 254 đơn đăng ký sáng chế."
    )
    assert owners(text, about="Trung ương") == set()


def test_what_a_guest_and_a_host_tell_is_of_their_own_places() -> None:
    text = (
        "Đoàn công tác của tỉnh do ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh, dẫn đầu đã làm việc tại tỉnh Gia Lai. "
        "Tiếp đoàn có bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh.\n\n"
        "Bà Trần Thị Bé cho biết PII năm 2024 đạt 41,2 điểm. Tỷ lệ hồ sơ trực tuyến đạt 82%.\n\n"
        "Ông Lê Văn Tám nói tỷ lệ hồ sơ trực tuyến mới đạt 61%."
    )
    assert owners(text) == {("tỉnh Gia Lai", 41.2), ("tỉnh Gia Lai", 82.0), ("tỉnh Lâm Đồng", 61.0)}

"""Reports of provinces: nouns told together, growth, sums said again, aims that go on, ranks of several indices."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import kinds, owners, ranks, values
from tests.loaders.extract.reading import read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Đến nay, 93% hộ nghèo, gia đình chính sách có tài khoản ngân hàng.",
         ("hộ nghèo, gia đình chính sách có tài khoản ngân hàng", 93.0)),
        ("100% ấp, khóm, khu dân cư được lắp loa không dây.", ("ấp, khóm, khu dân cư được lắp loa không dây", 100.0)),
        ("Toàn tỉnh có 1.874 trạm thu, phát sóng di động.", ("trạm thu, phát sóng di động", 1874.0)),
        ("Cả tỉnh có 612.300 thuê bao điện thoại.", ("thuê bao điện thoại", 612300.0)),
        ("Tỉnh có 95% doanh nghiệp, hồ sơ nộp thuế đạt 80%.", ("hồ sơ nộp thuế", 80.0)),
    ],
)  # fmt: skip
def test_nouns_that_are_counted_together_are_one_measure(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


def test_by_how_much_a_count_grew_is_no_count() -> None:
    assert values("Tỉnh có 4.120 doanh nghiệp, tăng 310 doanh nghiệp so với năm trước.") == {("doanh nghiệp", 4120.0)}
    assert values("Tỉnh có 512 chi hội (tăng 29 chi hội so với năm 2023).") == {("chi hội", 512.0)}


def test_a_sum_in_other_money_is_said_once() -> None:
    assert values("Tổng số vốn đăng ký đạt 2 tỷ USD (tương đương khoảng 50 nghìn tỷ đồng).") == {
        ("tổng số vốn đăng ký", 2e9)
    }


def test_growth_of_what_a_place_makes() -> None:
    text = "GRDP của tỉnh ước đạt 91.400 tỷ đồng, tăng 8,2%; tổng mức bán lẻ đạt 40.500 tỷ đồng, tăng 5,5%."
    assert values(text) == {
        ("GRDP", 91400e9), ("mức tăng GRDP", 8.2), ("tổng mức bán lẻ", 40500e9), ("mức tăng tổng mức bán lẻ", 5.5),
    }  # fmt: skip
    assert set(kinds(text).values()) == {"measured"}


def test_capital_of_firms_stands_in_the_books() -> None:
    assert kinds("Có 1.142 doanh nghiệp thành lập mới với tổng vốn 6.530 tỷ đồng.")[6530e9] == "measured"


def test_time_compared_with_is_not_that_of_the_figure() -> None:
    found = read("Năm 2024, doanh thu của tỉnh tăng 23% so với cùng kỳ năm 2019.").figures
    assert {(f.value, f.period) for f in found} == {(23.0, "2024")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tỉnh phấn đấu kinh tế số đạt 30% GRDP. Tỷ lệ hồ sơ trực tuyến đạt 90%.", "target"),
        ("Tỉnh phấn đấu kinh tế số đạt 30% GRDP. Hiện tỷ lệ hồ sơ trực tuyến đạt 90%.", "measured"),
        ("Tỉnh phấn đấu kinh tế số đạt 30% GRDP. Tỷ lệ hồ sơ trực tuyến đạt 90%, mục tiêu là 95%.", "measured"),
        ("Kinh tế số chiếm 12% GRDP. Tỷ lệ hồ sơ trực tuyến đạt 90%.", "measured"),
    ],
)
def test_aims_go_on_in_the_next_sentence(text: str, found: str) -> None:
    assert kinds(text)[90.0] == found


def test_rank_before_its_index() -> None:
    assert ranks("Tỉnh đứng thứ 5 cả nước về PCI, thứ 12 về PAPI.") == {
        ("tỉnh Lâm Đồng", "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", 5, None),
        ("tỉnh Lâm Đồng", "Chỉ số hiệu quả quản trị và hành chính công (PAPI)", 12, None),
    }


def test_what_reaches_a_share_is_named() -> None:
    assert values("Mạng cáp quang được kéo đến 98% xã, phường.") == {("xã, phường mạng cáp quang được kéo", 98.0)}
    assert values("Về hạ tầng số, tỉnh đã phủ sóng 4G tới 99,2% dân số.") == {("đã phủ sóng 4G tới dân số", 99.2)}


def test_progress_of_what_its_own_clause_names() -> None:
    text = "Tốc độ tăng GRDP của tỉnh đạt 7,2%; giải ngân vốn đầu tư công 15,8% kế hoạch."
    assert ("tỷ lệ giải ngân vốn đầu tư công so với kế hoạch", 15.8) in values(text)


def test_level_to_which_something_is_to_fall_is_an_aim() -> None:
    assert kinds("Tỉnh phấn đấu đến năm 2027 giảm tỷ lệ hộ nghèo xuống còn 2%.") == {2.0: "target"}
    assert kinds("Hiện còn 12% hồ sơ trễ hẹn.") == {12.0: "measured"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Điện thương phẩm của Công ty Điện lực Lâm Đồng đạt 1,46 tỷ kWh.", ("điện thương phẩm", 1.46e9)),
        ("Nền tảng “Một chạm” có 1,2 tỷ lượt truy cập.", ("lượt truy cập", 1.2e9)),
        ("Tỉnh phấn đấu 100% trạm biến áp 110 kV không người trực.", ("trạm biến áp 110 kV không người trực", 100.0)),
        ("Tỷ lệ nộp hồ sơ tại nhà đạt 31%. Chỉ tiêu đại hội là 60%.", ("tỷ lệ nộp hồ sơ tại nhà", 60.0)),
        ("Cả tỉnh có 4,7 triệu thửa đất, đã đối khớp 3,2 triệu thửa, tương ứng 68%.",
         ("tỷ lệ thửa đất đối khớp", 68.0)),
        ("Tỉnh giúp 12.450 phụ nữ khởi nghiệp, thành lập 380 hợp tác xã do phụ nữ quản lý.",
         ("hợp tác xã do phụ nữ quản lý", 380.0)),
    ],
)  # fmt: skip
def test_measures_of_reports(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


def test_those_who_are_told_to_do_something_are_not_counted() -> None:
    assert values("Tổ công tác có quyền yêu cầu 126 xã, phường báo cáo đột xuất.") == set()


def test_rank_of_what_has_no_index() -> None:
    text = "Trung tâm Phục vụ hành chính công phường Xuân Hương đứng thứ 3/54 xã, phường về mức độ hài lòng."
    assert ranks(text) == {("Trung tâm Phục vụ hành chính công phường Xuân Hương", "mức độ hài lòng", 3, 54)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hội Nông dân tỉnh Lâm Đồng họp. Các cấp hội trong tỉnh giúp 1.245 hộ vay vốn khởi nghiệp.",
         ("Hội Nông dân tỉnh Lâm Đồng", 1245.0)),
        ("Theo Trung tâm Phục vụ hành chính công tỉnh, đến trưa đã có 146 hồ sơ được tiếp nhận.",
         ("Trung tâm Phục vụ hành chính công tỉnh Lâm Đồng", 146.0)),
        ("Năm 2024, điện thương phẩm của EVNCPC đạt 27,4 tỷ kWh, tăng 8,1%.", ("EVNCPC", 8.1)),
    ],
)  # fmt: skip
def test_owners_of_reports(text: str, found: tuple[str, float]) -> None:
    assert found in owners(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bộ phận một cửa phải xử lý đúng hạn 99% hồ sơ.", ("hồ sơ xử lý đúng hạn", 99.0)),
        ("Tỉnh đặt mục tiêu số hóa 80% hồ sơ; đến tháng 9 mới đạt 67,5%.", ("hồ sơ số hóa", 67.5)),
        ("Đến năm 2030, 85% doanh nghiệp có từ 25 lao động trở lên có tổ chức công đoàn.",
         ("doanh nghiệp có từ 25 lao động trở lên có tổ chức công đoàn", 85.0)),
        ("Tỷ lệ hồ sơ trực tuyến mức độ 4 đạt 50%.", ("tỷ lệ hồ sơ trực tuyến mức độ 4", 50.0)),
        ("Tỉnh có tổ công nghệ số cộng đồng ở mọi thôn. Đến nay có 1.862 tổ.", ("tổ công nghệ số cộng đồng", 1862.0)),
    ],
)  # fmt: skip
def test_verbs_sizes_and_levels_belong_to_the_measure(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


def test_size_in_a_name_is_no_count() -> None:
    assert len(values("Đến năm 2030, 85% doanh nghiệp có từ 25 lao động trở lên có tổ chức công đoàn.")) == 1


def test_what_a_resolution_asks_for_is_an_aim() -> None:
    text = "Tỷ trọng kinh tế số mới 6,8%, còn xa mức 20% mà Nghị quyết số 05-NQ/TU của Tỉnh ủy yêu cầu."
    assert kinds(text) == {6.8: "measured", 20.0: "target"}
    assert kinds("Tới nay 70% hồ sơ phải trực tuyến toàn trình.") == {70.0: "target"}
    assert kinds("Tới nay 70% hồ sơ vẫn phải nộp bản giấy.") == {70.0: "measured"}


def test_department_behind_an_apposition_reports_for_the_place() -> None:
    text = "Sở Khoa học và Công nghệ - cơ quan thường trực - cho biết 38/52 nhiệm vụ đã xong, 6 nhiệm vụ quá hạn."
    assert owners(text) == {("tỉnh Lâm Đồng", 38.0), ("tỉnh Lâm Đồng", 6.0)}


def test_who_sets_aims_for_others_owns_none() -> None:
    text = "Theo Chỉ thị số 07/CT-TTg của Thủ tướng Chính phủ, 100% bệnh viện trên địa bàn phải dùng bệnh án điện tử."
    assert ("Thủ tướng Chính phủ", 100.0) not in owners(text)


def test_head_of_a_school_speaks_of_the_school() -> None:
    text = "Ông An, Hiệu trưởng Trường Đại học Đà Lạt, nêu việc nhận đào tạo 300 kỹ sư vi mạch."
    assert ("tỉnh Lâm Đồng", 300.0) not in owners(text)

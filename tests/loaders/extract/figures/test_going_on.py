"""Whose a figure is and what goes on of it: from the sentence before, from the paragraph, against a plan."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures, kinds, owners, ranks, values


def test_wards_that_are_counted_are_no_owner() -> None:
    text = "Hết tháng 8, 124 phường, xã, đặc khu nhận 6.100 hồ sơ."
    assert owners(text) == {("tỉnh Lâm Đồng", 6100.0)}


def test_capital_told_behind_a_project_is_its_own() -> None:
    text = "Tháng 6, tỉnh chấp thuận dự án “Trung tâm dữ liệu Hòn Gốm”. Vốn đăng ký 2.900 tỷ đồng, khởi công tháng 9."
    assert owners(text) == {("Trung tâm dữ liệu Hòn Gốm", 2.9e12)}


def test_a_bare_word_with_a_capital_is_the_institution_of_the_page() -> None:
    text = "Trường Đại học Y - Dược ký biên bản với bệnh viện. Toàn Đại học phấn đấu có 420 bài báo quốc tế."
    assert owners(text, about="Đại học Thái Nguyên") == {("Đại học Thái Nguyên", 420.0)}


def test_months_are_no_end_of_a_name() -> None:
    text = "Tỷ lệ hồ sơ trễ hạn 8 tháng còn 4,1%."
    assert values(text) == {("tỷ lệ hồ sơ trễ hạn", 4.1)}


def test_what_of_the_dossiers_came_online() -> None:
    text = "Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 4.126 hồ sơ, số nộp trực tuyến 3.507 hồ sơ."
    assert ("hồ sơ nộp trực tuyến", 3507.0) in values(text)


def test_progress_against_a_plan() -> None:
    text = (
        "Tỷ lệ người dân có chữ ký số đạt 31%, hoàn thành gần 90% mục tiêu; "
        "tỉnh triển khai 43 nhiệm vụ khoa học, đạt 86% chỉ tiêu; số doanh nghiệp công nghệ số là 22."
    )
    assert values(text) >= {
        ("tỷ lệ người dân có chữ ký số so với mục tiêu", 90.0),
        ("tỷ lệ nhiệm vụ khoa học so với chỉ tiêu", 86.0),
    }
    assert set(kinds(text).values()) == {"measured"}


def test_a_number_inside_a_name() -> None:
    assert values("Tỷ lệ hộ dùng cáp quang tốc độ trên 1 Gb/s đạt 25%, tăng 5%.") == {
        ("tỷ lệ hộ dùng cáp quang tốc độ trên 1 Gb/s", 25.0)
    }


def test_the_country_goes_on_in_the_next_sentence() -> None:
    assert figures("Việt Nam có 16.737 trạm 5G. Dự kiến cuối năm sẽ đạt 68.457 trạm.") == set()


def test_share_of_the_gdp_and_rank_among_countries_are_of_no_province() -> None:
    text = "Cả hệ thống đưa đất nước vào nhóm 50 nước dẫn đầu, với tỷ trọng kinh tế số đạt 30% GDP."
    assert figures(text) == set()
    assert ranks(text) == set()


def test_a_place_goes_on_in_its_paragraph() -> None:
    text = "Huyện Di Linh có 31% hồ sơ nộp trực tuyến. Tỷ lệ số hóa hồ sơ đạt 44%."
    assert owners(text) == {("huyện Di Linh", 31.0), ("huyện Di Linh", 44.0)}


def test_sales_behind_the_word_number() -> None:
    assert ("doanh số", 64.5e9) in values("Sàn “Chợ Hoa Số” có 1.870 gian hàng, doanh số 64,5 tỷ đồng.")


def test_what_a_report_tells_is_of_whose_report_it_is() -> None:
    text = "Báo cáo của huyện Di Linh nêu: tỷ lệ hồ sơ trực tuyến đạt 44%."
    assert owners(text) == {("huyện Di Linh", 44.0)}


def test_what_an_initiative_counts_goes_on_in_its_sentence() -> None:
    text = "Ứng dụng “Cao Nguyên Xanh” chạy từ tháng 3. Sau hai tháng có 38.000 lượt tải, 1.126 phản ánh."
    assert owners(text) == {("Cao Nguyên Xanh", 38000.0), ("Cao Nguyên Xanh", 1126.0)}


def test_an_aim_that_a_department_sets_for_an_initiative() -> None:
    text = "Tỉnh mở sàn “Chợ Hoa Số”. Sở Công Thương đặt chỉ tiêu hết năm 2026 đạt 500 sản phẩm."
    assert owners(text) == {("Chợ Hoa Số", 500.0)}


def test_spent_of_an_amount_told_before() -> None:
    text = "Tổng vốn đầu tư công của tỉnh là 684 tỷ đồng, đến hết tháng 7 giải ngân 198 tỷ đồng."
    assert ("tổng vốn đầu tư công giải ngân", 198e9) in values(text)
    assert kinds(text)[198e9] == "measured"


def test_who_sets_an_aim_or_is_led_does_not_own_it() -> None:
    text = "Phường Xuân Hương đạt 93% hồ sơ trực tuyến (chỉ tiêu tỉnh giao là 85%)."
    assert owners(text) == {("phường Xuân Hương", 93.0), ("phường Xuân Hương", 85.0)}
    led = "Xã Đam Rông phấn đấu vào nhóm 5 xã dẫn đầu tỉnh; 100% thôn có sóng di động."
    assert owners(led) == {("xã Đam Rông", 100.0)}


def test_an_aim_that_is_raised_is_of_the_share_told_before() -> None:
    text = "Tỷ lệ hồ sơ trực tuyến đạt 72%. Hội nghị thống nhất nâng chỉ tiêu từ 80% lên 85%."
    assert values(text) == {("tỷ lệ hồ sơ trực tuyến", 72.0), ("tỷ lệ hồ sơ trực tuyến", 85.0)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Số doanh nghiệp mới tăng 12% so với cùng kỳ.", ("mức tăng số doanh nghiệp", 12.0)),
        ("Lượng giấy in đã giảm 62%.", ("mức giảm lượng giấy in", 62.0)),
        ("Tỷ lệ hồ sơ trực tuyến tăng lên 72%.", ("tỷ lệ hồ sơ trực tuyến", 72.0)),
        ("Giá trị xuất khẩu nông sản qua sàn đạt 1,8 triệu USD.", ("giá trị xuất khẩu nông sản qua sàn", 1.8e6)),
        ("Tốc độ tăng trưởng kinh tế số đạt 22%.", ("tốc độ tăng trưởng kinh tế số", 22.0)),
    ],
)
def test_change_and_level(text: str, found: tuple[str, float]) -> None:
    assert values(text) == {found}

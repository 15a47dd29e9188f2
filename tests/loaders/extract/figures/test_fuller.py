"""Names that say too little take the verb of their clause; promises without a time and shares of a mere whole go."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures, owners, values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mỗi ngày Lâm Đồng tiếp nhận lũy kế 6.000 văn bản.", ("văn bản tiếp nhận lũy kế", 6000)),
        ("Hết tháng 9, tỉnh giải ngân được 67%.", ("tỷ lệ giải ngân", 67)),
        ("Tổn thất điện năng của tỉnh còn 3,98%.", ("tỷ lệ tổn thất điện năng", 3.98)),
    ],
)
def test_name_that_says_too_little_is_told_in_full(text: str, told: tuple[str, float]) -> None:
    assert told in values(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh đoàn hứa cử 300 sinh viên tình nguyện về các khu nhà trọ.",
        "Tỉnh ký hợp đồng với Viettel Lâm Đồng lắp 60 điểm phát sóng 5G miễn phí.",
        "Cục Chuyển đổi số cho biết 32/34 địa phương đã lập 300 trung tâm phục vụ hành chính công cấp xã.",
        "25 tỉnh, thành phố đã phủ sóng 5G tới hơn 60% số xã, phường; trong đó 21 tỉnh phủ tới 300 xã.",
        "Tỉnh chi 1.450 tỷ đồng cho khoa học, bằng 1,1% doanh thu.",
        "Tỉnh đã ký thỏa thuận với nhà máy tiếp nhận 200 sinh viên thực tập mỗi năm.",
    ],
)
def test_promise_without_a_time_and_share_of_a_whole_are_no_figures(text: str) -> None:
    assert not [told for told in figures(text) if told[2] in (300, 60, 1.1, 200)]


def test_promise_with_a_plan_is_an_aim() -> None:
    text = "Kế hoạch đặt mục tiêu lắp 60 trạm phát sóng 5G."
    assert {(value, kind) for _, _, value, kind in figures(text)} == {(60, "target")}


def test_place_of_a_dateline_is_not_who_an_article_is_about() -> None:
    told = "Tỷ lệ khách hàng dùng công tơ điện tử đạt 97,3%."
    firm = "Công ty Cổ phần Điện lực Khánh Hòa"
    text = f"{firm} họp. {firm} tuyên dương. {told}"
    assert owners(text, about=f"Khánh Hòa, 18-01-2024\n\n{firm}") == {(firm, 97.3)}


def test_armed_forces_of_a_headline_are_their_command() -> None:
    command = "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"
    text = f"{command} họp. {command} làm việc. Văn bản được xử lý trên mạng quân sự đạt 92%."
    assert owners(text, about="Lực lượng vũ trang tỉnh Lâm Đồng") == {(command, 92)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tỉnh có 78 xã đạt chuẩn nông thôn mới.", ("xã đạt chuẩn nông thôn mới", 78.0, "measured")),
        ("Tỷ lệ xã đạt chuẩn nông thôn mới đạt 91,4%.", ("tỷ lệ xã đạt chuẩn nông thôn mới", 91.4, "measured")),
        (
            "Nhờ các chương trình mục tiêu quốc gia, tỉnh có 78 xã nông thôn mới kiểu mẫu.",
            ("xã nông thôn mới kiểu mẫu", 78.0, "measured"),
        ),
        ("Tỉnh đặt mục tiêu có 78 xã đạt chuẩn nông thôn mới.", ("xã đạt chuẩn nông thôn mới", 78.0, "target")),
        ("Tỷ lệ thôn mới đạt 40%.", ("tỷ lệ thôn", 40.0, "measured")),
    ],
)
def test_words_of_programmes_are_no_signs_of_aims(text: str, told: tuple[str, float, str]) -> None:
    assert told in {(name, value, kind) for _, name, value, kind in figures(text)}

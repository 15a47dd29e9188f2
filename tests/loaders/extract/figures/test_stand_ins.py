"""Bodies that stand for their place, firms that a measure is of, communes and institutions that a paragraph is at."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import owners


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Riêng Sở Tài chính phải đưa tỷ lệ giải ngân, hiện mới đạt 27,4%, lên cao hơn.",
            ("tỉnh Lâm Đồng", 27.4),
        ),
        (
            "Báo cáo của Sở Công Thương ghi nhận: bốn tháng, 63,5% cửa hàng nhận tiền qua mã QR.",
            ("tỉnh Lâm Đồng", 63.5),
        ),
        ("Sở Khoa học và Công nghệ tiếp nhận 71 hồ sơ xin hỗ trợ.", ("Sở Khoa học và Công nghệ Lâm Đồng", 71.0)),
        (
            "Ban Chỉ đạo chuyển đổi số tỉnh đã giao Sở Tư pháp lập kho chung; đến nay mới gom được 13 cơ sở dữ liệu.",
            ("tỉnh Lâm Đồng", 13.0),
        ),
        (
            "Theo Trung tâm Chuyển đổi số tỉnh, toàn tỉnh tiếp nhận 128.400 hồ sơ.",
            ("tỉnh Lâm Đồng", 128400.0),
        ),
        (
            "Huyện Đức Trọng có 58% hộ nhận tiền qua thẻ; chỉ tiêu năm 2025 của tỉnh giao cho huyện là 75%.",
            ("huyện Đức Trọng", 75.0),
        ),
        (
            "Huyện Đức Trọng phát động phong trào “Bình dân học vụ số”. Hết năm 2025, 85% hồ sơ nộp trực tuyến.",
            ("tỉnh Lâm Đồng", 85.0),
        ),
    ],
)  # fmt: skip
def test_department_and_committee_stand_for_their_place(text: str, found: tuple[str, float]) -> None:
    assert found in owners(text)


def test_aim_that_a_department_sets_for_others_is_of_nobody() -> None:
    text = "Sở Khoa học và Công nghệ đặt chỉ tiêu hết năm 2026 có 60 doanh nghiệp công nghệ."
    assert owners(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Công ty Điện lực Lâm Đồng họp ngày 3/9. Đến nay 93% công tơ đo xa; tổn thất điện năng là 4,3%.",
            {("Công ty Điện lực Lâm Đồng", 93.0), ("Công ty Điện lực Lâm Đồng", 4.3)},
        ),
        (
            "Giám đốc Agribank Chi nhánh Lâm Đồng phát biểu. Chi nhánh đã đặt 92 điểm quét mã.",
            {("Agribank Chi nhánh Lâm Đồng", 92.0)},
        ),
        (
            "Tổng công ty Điện lực miền Nam tới Công ty Điện lực Lâm Đồng. Tổng công ty đã tiếp nhận 41.000 phản ánh.",
            {("Tổng công ty Điện lực miền Nam", 41000.0)},
        ),
    ],
)
def test_what_only_a_firm_has_is_of_the_firm(text: str, found: set[tuple[str, float]]) -> None:
    assert found <= owners(text)


def test_ministry_owns_nothing_where_its_paragraph_is_elsewhere() -> None:
    text = (
        "Bộ Y tế họp sơ kết. Bộ Y tế giao ba vụ. Thứ trưởng Bộ Y tế chủ trì.\n\n"
        "Đoàn tới tỉnh Hà Giang. Kết quả, 73% trạm y tế đã nối mạng."
    )
    assert owners(text, about="") == set()


def test_commune_that_a_paragraph_is_at_and_no_other() -> None:
    text = (
        "Phường Xuân Hương họp. Phường Xuân Hương có 96% hồ sơ nộp trực tuyến. Phường Xuân Hương được khen.\n\n"
        "Xã Lạc Xuân là nơi cuối cùng đoàn đến. Nhờ vậy 91% thôn đã có sóng 4G."
    )
    assert {("phường Xuân Hương", 96.0), ("xã Lạc Xuân", 91.0)} <= owners(text, about="Phường Xuân Hương")


def test_bare_commune_behind_a_word_of_saying_is_the_one_named() -> None:
    text = "Chủ tịch UBND phường Xuân Hương Lê Văn Tám cho hay phường xử lý trực tuyến 97% hồ sơ."
    assert owners(text) == {("phường Xuân Hương", 97.0)}


def test_values_in_turn_of_the_share_told_before() -> None:
    text = "Tỷ lệ hồ sơ trực tuyến đạt 74,6%. Trước khi hợp nhất, Lâm Đồng và Bình Thuận lần lượt đạt 61% và 70%."
    assert {("tỉnh Lâm Đồng", 61.0), ("tỉnh Bình Thuận", 70.0)} <= owners(text)

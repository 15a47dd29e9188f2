"""Further partners of one signing, agreements told in other orders, and whom another verb is with."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements
from tests.loaders.extract.relations.initiatives.test_cooperation import HEALTH, UBND, pairs

SCHOOL, HOSPITAL = "Trường Đại học Đà Lạt", "Bệnh viện Đa khoa tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sở Y tế ký thỏa thuận với FPT về bệnh án và Viettel về đường truyền.",
            {(HEALTH, "FPT"), (HEALTH, "Viettel")},
        ),
        ("Sở Y tế ký hợp tác với FPT từ năm 2023 và với Viettel hồi tháng 3.", {(HEALTH, "FPT"), (HEALTH, "Viettel")}),
        ("Sở Y tế đã ký thỏa thuận với FPT, và đang đàm phán với Viettel.", {(HEALTH, "FPT")}),
        ("UBND tỉnh ký thỏa thuận hợp tác thúc đẩy chuyển đổi số tỉnh với FPT nhằm đi đầu.", {(UBND, "FPT")}),
        (f"{SCHOOL} hiện đang cùng VNPT nghiên cứu giống lan.", {(SCHOOL, "VNPT")}),
        (f"{HOSPITAL} chọn VNPT để thuê bệnh án điện tử.", {(HOSPITAL, "VNPT")}),
        (f"{SCHOOL} trao học bổng do Viettel tài trợ theo thỏa thuận ký hồi tháng 5.", {(SCHOOL, "Viettel")}),
        ("UBND tỉnh thông báo thỏa thuận khung với Viettel về 5G đã được ký hôm 10/6.", {(UBND, "Viettel")}),
        ("VNPT Lâm Đồng cung cấp máy chủ theo hợp đồng riêng với Sở Y tế.", {(HEALTH, "VNPT Lâm Đồng")}),
        (f"FPT đang hợp tác với {SCHOOL} và đã ký hợp đồng với VNPT.", {(SCHOOL, "FPT")}),
        (
            "Bà An đề nghị rà soát hợp đồng giữa Sở Y tế với FPT về bệnh án và với Viettel về đường truyền.",
            {(HEALTH, "FPT"), (HEALTH, "Viettel")},
        ),
        ("Bà An đề nghị ký hợp đồng giữa Sở Y tế với FPT.", set()),
        (f"{SCHOOL} họp. Dịp này, nhà trường và Tập đoàn FPT ký thỏa thuận.", {(SCHOOL, "Tập đoàn FPT")}),
        ("Giám đốc VNPT Lâm Đồng và Giám đốc Sở Y tế cùng làm Phó Trưởng Ban Chỉ đạo chuyển đổi số tỉnh.", set()),
    ],
)
def test_partners_are_those_that_are_told(text: str, told: set[tuple[str, str]]) -> None:
    assert pairs(text) == told


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Theo ông Đỗ Thế Hùng, Trung tâm", "Trung tâm Giống thủy sản tỉnh Lâm Đồng"),
        ("Theo ông Hùng, Trung tâm", "Trung tâm Giống thủy sản tỉnh Lâm Đồng"),
        ("Hôm qua, Trung tâm", "Trung tâm Khuyến nông tỉnh Lâm Đồng"),
    ],
)
def test_noun_behind_a_speaker_means_the_body_that_he_is_of(opening: str, expected: str) -> None:
    told = pairs(
        "Dự họp có ông Đỗ Thế Hùng, Giám đốc Trung tâm Giống thủy sản tỉnh.\n\n"
        f"Bà Hà Vy nói Trung tâm Khuyến nông tỉnh mở 21 lớp.\n\n{opening} đã ký hợp đồng với VNPT."
    )
    assert told == {(expected, "VNPT")}


@pytest.mark.parametrize("topic", ["chuyển đổi số và đô thị thông minh giai đoạn 2021-2025", "chuyển đổi số"])
def test_a_long_topic_stands_between_a_paper_and_who_signs_it(topic: str) -> None:
    text = f"Vừa qua đã ký kết biên bản ghi nhớ về {topic} giữa UBND tỉnh với Tập đoàn FPT và Công ty TMA."
    assert {s[2] for s in statements(text, "WORKS_WITH")} == {"Tập đoàn FPT", "Công ty TMA"}


@pytest.mark.parametrize("listing", ["các trường đại học (ĐH), gồm:", "các trường đại học, gồm", "hai trường đại học:"])
def test_partners_of_a_class_are_listed_behind_it(listing: str) -> None:
    text = f"UBND tỉnh ký kết hợp tác với {listing} {SCHOOL}, Trường Đại học Yersin Đà Lạt."
    assert {s[2] for s in statements(text, "WORKS_WITH")} == {SCHOOL, "Trường Đại học Yersin Đà Lạt"}

"""Two houses told together: partners where they agree, work or hold something together, else each for itself."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

HEALTH, VINH = "Sở Y tế Lâm Đồng", "Trường Đại học Vinh"


def ties(text: str) -> set[frozenset[str]]:
    """Who works with whom."""
    return {frozenset((one, other)) for _, one, other, _ in statements(text, "WORKS_WITH")}


@pytest.mark.parametrize(
    "text",
    [
        "Bệnh viện Đa khoa Nam Đàn và Trung tâm Y tế Quỳ Hợp làm trước, các nơi khác làm sau.",
        f"{HEALTH} và Viettel cùng báo cáo kết quả triển khai.",
        f"{HEALTH} cùng Viettel có mặt tại lễ khai trương.",
        f"{VINH} và Sở Nội vụ Lâm Đồng đi đầu về chữ ký số.",
        f"{HEALTH} và Viettel đăng ký tham gia triển lãm.",
        f"{VINH} và Viettel khai trương hai phòng lab trong cùng một ngày.",
        f"Viettel và {VINH} cùng chứng kiến lễ ký kết.",
        f"{HEALTH} và Viettel mỗi bên triển khai một phần mềm.",
    ],
)
def test_each_for_itself(text: str) -> None:
    assert ties(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        f"{HEALTH} cùng Viettel tổ chức tập huấn.",
        f"{HEALTH} và Viettel đang cùng nhau thử nghiệm phần mềm.",
        f"Viettel cùng {HEALTH} vừa ra mắt ứng dụng.",
        f"Biên bản ghi nhớ do {HEALTH} và Viettel đại diện hai bên ký kết.",
        f"{HEALTH} và Viettel sáng 5/6 ký thỏa thuận.",
        f"Chương trình của {HEALTH} và Viettel về đào tạo nhân lực có hiệu lực từ tháng 3.",
    ],
)
def test_together(text: str) -> None:
    assert ties(text) == {frozenset((HEALTH, "Viettel"))}


@pytest.mark.parametrize(
    "text",
    [
        f"{HEALTH} và Viettel ký thỏa thuận hợp tác. {VINH} là bên thứ ba của thỏa thuận.",
        f"{HEALTH} và Viettel ký thỏa thuận hợp tác, bên thứ ba là {VINH}.",
        f"Theo thỏa thuận ba bên, {HEALTH} cấp dữ liệu, Viettel viết phần mềm, {VINH} đào tạo cán bộ.",
    ],
)
def test_third_party(text: str) -> None:
    assert {frozenset((HEALTH, "Viettel")), frozenset((HEALTH, VINH))} <= ties(text)


def test_no_third_party_of_an_agreement_that_nobody_signed() -> None:
    assert ties(f"{HEALTH} và Viettel dự hội nghị. Bên thứ ba là {VINH}.") == set()


@pytest.mark.parametrize("pointing", ["này", "đó", "ấy"])
def test_a_house_that_is_pointed_at_signs_with_another(pointing: str) -> None:
    told = f"Hiệu trưởng {VINH} Lê Văn Tám phát biểu. Trường {pointing} và {HEALTH} đã ký chương trình phối hợp."
    assert ties(told) == {frozenset((HEALTH, VINH))}

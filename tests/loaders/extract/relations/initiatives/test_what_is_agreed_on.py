"""What two parties have agreed to build, and what an inspection looks at: of neither is it said that it is done."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

SIGNED = "UBND tỉnh Lâm Đồng và Tập đoàn VNPT ký thỏa thuận hợp tác."


def run(text: str) -> set[str]:
    """Which initiatives somebody is said to run."""
    return {what for _, _, what, _ in statements(text, "RUNS")}


@pytest.mark.parametrize(
    "text",
    [
        "Về chính quyền số, 2 bên phối hợp xây dựng Trung tâm điều hành thông minh (IOC) tỉnh Lâm Đồng.",
        "Theo thỏa thuận, hai bên xây dựng Trung tâm Dữ liệu tỉnh Lâm Đồng.",
        "Theo nội dung ký kết, UBND tỉnh và VNPT xây dựng Trung tâm Dữ liệu tỉnh Lâm Đồng.",
    ],
)
def test_nobody_runs_what_is_agreed_on(text: str) -> None:
    assert run(f"{SIGNED} {text}") == set()


@pytest.mark.parametrize(
    "text",
    [
        'Hai bên đã đưa vào vận hành nền tảng "Đà Lạt Số".',
        'Năm 2024, hai bên từng thử nghiệm nền tảng "Đà Lạt Số".',
        'UBND tỉnh đang triển khai nền tảng "Đà Lạt Số" theo thỏa thuận đã ký, với VNPT.',
    ],
)
def test_what_has_begun_is_run(text: str) -> None:
    assert run(f"{SIGNED} {text}") == {"Đà Lạt Số"}


@pytest.mark.parametrize(
    "looked", ["Nội dung kiểm tra là việc", "Nội dung giám sát tập trung vào công tác lãnh đạo,", "Đoàn xem việc"]
)
def test_what_is_inspected_is_not_said_to_be_done(looked: str) -> None:
    text = f"Đoàn công bố quyết định đối với Tỉnh ủy Lâm Đồng. {looked} triển khai Nghị quyết số 57-NQ/TW."

    assert statements(text, "IMPLEMENTS") == set()


def test_an_institute_among_bare_nouns_is_a_class() -> None:
    host = "Câu lạc bộ Khoa - Trường - Viện CNTT và truyền thông"
    text = f'Sở Y tế Lâm Đồng, {host} tổ chức tọa đàm "Số và sức khỏe".'

    assert {who for _, who, _, _ in statements(text, "RUNS")} == {"Sở Y tế Lâm Đồng"}

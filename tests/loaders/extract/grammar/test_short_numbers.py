"""Documents of which the text has but a bare number, with a date, a year, or their issuer behind it."""

from __future__ import annotations

import pytest

from loaders.extract.grammar.policies.policies import find_policies
from loaders.extract.statements import Statement
from loaders.extract.things import Person
from tests.loaders.extract.reading import read

UBND = "Ủy ban nhân dân tỉnh Lâm Đồng"


def given(text: str) -> set[tuple[str, str, str]]:
    """Which body gave which document on what day."""
    found = [s for s in read(text).statements if s.type == "ISSUED" and not isinstance(s.subject, Person)]
    return {(str(getattr(s.subject, "name", "")), _sign(s), s.date) for s in found}


def _sign(statement: Statement) -> str:
    return str(getattr(statement.object, "sign", ""))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Nghị quyết số 57 ngày 22/12/2024 của Bộ Chính trị", ["57-NQ/TW"]),
        ("Nghị quyết 57, ngày 22 tháng 12 năm 2024, của Bộ Chính trị", ["57-NQ/TW"]),
        ("Nghị quyết 57 năm 2024 của Bộ Chính trị", ["57-NQ/TW"]),
        ("Nghị quyết số 57 ngày 22/12/20 của Bộ Chính trị", ["57-NQ/TW"]),
        ("Nghị quyết số 57, 59, 66 và 68 của Bộ Chính trị", ["57-NQ/TW", "59-NQ/TW", "66-NQ/TW", "68-NQ/TW"]),
        ("Nghị quyết số 57 ngày 10/7/2023 của Hội đồng nhân dân tỉnh", [""]),
        ("Nghị quyết số 72 ngày 9/9/2025 của Bộ Chính trị", ["72-NQ/TW"]),
        ("Nghị quyết 71 của Bộ Chính trị và Nghị quyết 71 của Chính phủ", ["71-NQ/TW", "71/NQ-CP"]),
        ("Bộ Chính trị vừa ban hành Kết luận số 167; theo Kết luận 167", ["167-KL/TW", "167-KL/TW"]),
        ("Thủ tướng Lương Văn Bằng đã ký Công điện số 155", ["155/CĐ-TTg"]),
        ("nghị quyết 57, quyết định số 905, nghị quyết 12 điểm", ["57-NQ/TW", ""]),
        ("Nghị quyết 71/NQ-CP, Nghị quyết số 71 của Bộ Chính trị, Nghị quyết 71", ["71/NQ-CP", "71-NQ/TW", "71/NQ-CP"]),
        ("Chỉ thị số 07 ngày 14/3/2025 của Thủ tướng Chính phủ", ["07/CT-TTg"]),
        ("Quyết định số 2143 ngày 3/9/2025 của Thủ tướng Chính phủ", [""]),
        ("Nghị quyết số 198/2025 của Quốc hội", ["198/2025/QH15"]),
        ("Nghị quyết số 1443/2025 của Ủy ban Thường vụ Quốc hội", [""]),
        ("Nghị định số 29/2023 hay Nghị định 154 ngày 15/6/2025", ["29/2023/NĐ-CP", "154/2025/NĐ-CP"]),
        ("Nghị định 3 năm 2019 của Chính phủ", ["3/2019/NĐ-CP"]),
        ("Quyết định số 88/QĐ-UBND ngày 1/2/2025 khác Quyết định số 88 ngày 3/4/2025", ["88/QĐ-UBND", ""]),
        ("các Quyết định số 04 - QĐNS/TW, 05 - QĐNS/TW", ["04-QĐNS/TW", "05-QĐNS/TW"]),
        ("Công văn 3087/CV-BCĐ theo Kế hoạch số 15-KH/BCĐ", ["3087/CV-BCĐ", "15-KH/BCĐ"]),
        ("Kế hoạch 5 năm 2026 - 2030, Chương trình 30 ngày đêm, Luật 2013, Chương trình 135, kế hoạch 2025/2026", []),
    ],
)
def test_number(text: str, numbers: list[str]) -> None:
    assert [found.number for found in find_policies(text)] == numbers


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tỉnh học Nghị quyết số 57-NQ/TW ngày 22/13/2024 của Bộ Chính trị.", ("Bộ Chính trị", "57-NQ/TW", "")),
        ("Tại Quyết định 524/QĐ-TTg, Thủ tướng phê chuẩn kết quả bầu.", ("Thủ tướng Chính phủ", "524/QĐ-TTg", "")),
        (
            "Ông Lương Văn Bằng được Thủ tướng bổ nhiệm giữ chức Phó Tư lệnh Quân khu 7 tại Quyết định 142/QĐ-TTg.",
            ("Thủ tướng Chính phủ", "142/QĐ-TTg", ""),
        ),
        ("Phó Thủ tướng Lương Bằng vừa ký Quyết định 165/QĐ-TTg.", ("Thủ tướng Chính phủ", "165/QĐ-TTg", "")),
        ("Thủ tướng Lương Văn Bằng ký Quyết định số 2143 về hội đồng.", ("Thủ tướng Chính phủ", "2143", "")),
        ("Phó Thủ tướng Lương Văn Bằng ký Nghị quyết số 15/NQ-CP.", ("Chính phủ", "15/NQ-CP", "")),
        (
            "Trước đó, ngày 3/3/2025, UBND tỉnh đã ban hành Quyết định số 55/QĐ-UBND.",
            (UBND, "55/QĐ-UBND", "2025-03-03"),
        ),
        ("Quyết định số 55/QĐ-UBND được UBND tỉnh ban hành ngày 3/3/2025.", (UBND, "55/QĐ-UBND", "2025-03-03")),
        (
            "Ngày 22/12/2024, Tổng Bí thư Lương Văn Bằng đã ký Nghị quyết 57 của Bộ Chính trị.",
            ("Bộ Chính trị", "57-NQ/TW", "2024-12-22"),
        ),
        (
            "Ngày 3/3/2025, thay mặt UBND tỉnh, Phó Chủ tịch UBND tỉnh Hà Thị Bình ký Quyết định số 905 về tổ.",
            (UBND, "905", "2025-03-03"),
        ),
        ("Từ ngày 3/3/2025, UBND tỉnh có Quyết định số 55/QĐ-UBND.", (UBND, "55/QĐ-UBND", "")),
        ("Thành ủy họp công bố Quyết định số 04 - QĐNS/TW của Bộ Chính trị.", ("Bộ Chính trị", "04-QĐNS/TW", "")),
    ],
)
def test_issuer_and_day(text: str, wanted: tuple[str, str, str]) -> None:
    assert given(text) == {wanted}


@pytest.mark.parametrize(
    "text",
    [
        "Sở Nội vụ công bố Quyết định 204 về cán bộ.",
        "Theo Quyết định 524/QĐ-TTg, Phó Chủ tịch UBND tỉnh nghỉ hưu.",
        "Thông tư 15 của Sở Y tế là nhầm.",
        "Tỉnh đánh giá các nghị quyết của Ban Chấp hành Trung ương Đảng, Bộ Chính trị; học Nghị quyết số 79-NQ/TW.",
    ],
)
def test_nobody_is_said_to_have_given_it(text: str) -> None:
    assert given(text) == set()

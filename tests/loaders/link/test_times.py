"""What a sentence tells of when an office began or ended, and the dates in it that are something else."""

from __future__ import annotations

import pytest

from loaders.link.times import Times
from tests.loaders.extract.reading import read

Dates = tuple[str, str, str, str, str]


def dates(text: str) -> set[Dates]:
    """Person, status, date of the event, beginning and end of everything that is held."""
    reading = read(text)
    times = Times(reading.view, reading.frames)
    told = (times.dated(s) for s in reading.statements if s.type in ("HOLDS", "LEADS", "MEMBER_OF"))
    return {(getattr(s.subject, "name", ""), s.status, s.date, s.valid_from, s.valid_to) for s in told}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sáng 15/5/2025, Ban Bí thư trao quyết định điều động ông K'Sáng Lơ Mu giữ chức Bí thư Tỉnh ủy Lâm Đồng.",
            ("K'Sáng Lơ Mu", "asserted", "2025-05-15", "", ""),
        ),
        (
            "Chiều ngày 3/9, HĐND tỉnh bầu bà Tạ Bích Sương làm Phó Chủ tịch UBND tỉnh Lâm Đồng.",
            ("Tạ Bích Sương", "asserted", "2025-09-03", "", ""),
        ),
        (
            "Ông Hứa Văn Đèo giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng, thời hạn 5 năm, kể từ ngày 01/8/2025.",
            ("Hứa Văn Đèo", "asserted", "", "2025-08-01", ""),
        ),
        (
            "Ông Hứa Văn Đèo được giao quyền Giám đốc Sở Nội vụ từ ngày 9-8 cho đến khi có Giám đốc Sở Nội vụ mới.",
            ("Hứa Văn Đèo", "acting", "", "2025-08-09", ""),
        ),
        (
            "HĐND tỉnh ngày 13-5 bầu bà Tạ Bích Sương, Phó Bí thư Tỉnh ủy, làm Chủ tịch UBND tỉnh Lâm Đồng.",
            ("Tạ Bích Sương", "asserted", "2025-05-13", "", ""),
        ),
        (
            "Ông Hứa Văn Đèo được bổ nhiệm giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng từ ngày 01/8/2025.",
            ("Hứa Văn Đèo", "asserted", "", "2025-08-01", ""),
        ),
        (
            "Ông Hứa Văn Đèo thôi giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng từ ngày 01/8/2025 để nghỉ hưu.",
            ("Hứa Văn Đèo", "former", "", "", "2025-08-01"),
        ),
        (
            "Ông Hứa Văn Đèo từng là Giám đốc Sở Nội vụ tỉnh Lâm Đồng (2016 - 2019).",
            ("Hứa Văn Đèo", "former", "", "2016", "2019"),
        ),
        (
            "Ông Hứa Văn Đèo từng là Giám đốc Sở Nội vụ tỉnh Lâm Đồng từ tháng 3/2016 đến tháng 11/2019.",
            ("Hứa Văn Đèo", "former", "", "2016-03", "2019-11"),
        ),
        (
            "Ngày 15/5/2025, bà Tạ Bích Sương được bầu làm Bí thư Tỉnh ủy nhiệm kỳ 2020-2025, thay ông Hứa Văn Đèo.",
            ("Hứa Văn Đèo", "former", "", "", "2025-05-15"),
        ),
        (
            "Ngày 16/7/2025, UBND tỉnh thành lập Ban Chỉ đạo chuyển đổi số tỉnh do ông Hứa Văn Đèo làm Trưởng ban.",
            ("Hứa Văn Đèo", "asserted", "2025-07-16", "", ""),
        ),
        (
            "Ngày 10/10/2025, HĐND miễn nhiệm Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026 đối với bà Tạ Bích Sương.",
            ("Tạ Bích Sương", "former", "", "", "2025-10-10"),
        ),
        (
            "Từ ngày 1/10/2025, ông Hứa Văn Đèo sẽ thôi giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            ("Hứa Văn Đèo", "asserted", "", "", "2025-10-01"),
        ),
        (
            "Năm 2025, ông Hứa Văn Đèo được bổ nhiệm giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            ("Hứa Văn Đèo", "asserted", "2025", "", ""),
        ),
        (
            "Đến cuối năm 2024, ông Hứa Văn Đèo được điều động làm Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            ("Hứa Văn Đèo", "asserted", "2024", "", ""),
        ),
        (
            "Vào tháng 3/2025, ông Hứa Văn Đèo trở thành Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            ("Hứa Văn Đèo", "asserted", "2025-03", "", ""),
        ),
        (
            "Ông Hứa Văn Đèo được bổ nhiệm giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng vào tháng 3/2021.",
            ("Hứa Văn Đèo", "asserted", "2021-03", "", ""),
        ),
        (
            "Từ năm 2021 đến 2025, ông Hứa Văn Đèo giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            ("Hứa Văn Đèo", "former", "", "2021", "2025"),
        ),
        (
            "Từ tháng 3/2016 đến tháng 11/2019, ông Hứa Văn Đèo làm Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            ("Hứa Văn Đèo", "former", "", "2016-03", "2019-11"),
        ),
        (
            "Tại kỳ họp, ngày 3/9/2025, HĐND tỉnh bầu bà Tạ Bích Sương làm Phó Chủ tịch UBND tỉnh Lâm Đồng.",
            ("Tạ Bích Sương", "asserted", "2025-09-03", "", ""),
        ),
    ],
)  # fmt: skip
def test_sentence_dates_an_office(text: str, expected: Dates) -> None:
    assert expected in dates(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 15/5/2025, ông Hứa Văn Đèo, Bí thư Tỉnh ủy Lâm Đồng, dự lễ khánh thành.",
        "Ông Hứa Văn Đèo, Bí thư Tỉnh ủy Lâm Đồng, ký Quyết định số 12-QĐ/TU ngày 15/5/2025.",
        "Ông Hứa Văn Đèo, Bí thư Tỉnh ủy Lâm Đồng nhiệm kỳ 2020-2025, chủ trì hội nghị.",
        "Ông Hứa Văn Đèo, sinh năm 1970, là Bí thư Tỉnh ủy Lâm Đồng.",
        "Ông Hứa Văn Đèo, Bí thư Tỉnh ủy Lâm Đồng, giao các sở hoàn thành từ ngày 15/5/2025.",
        "Năm 2025, ông Hứa Văn Đèo, Giám đốc Sở Nội vụ tỉnh Lâm Đồng, dự hội nghị.",
        "Ông Hứa Văn Đèo là Giám đốc Sở Nội vụ tỉnh Lâm Đồng, năm 2021 ông nhận bằng khen.",
        "Trước đó, từ tháng 7/2024 việc này do người khác lo; ông Hứa Văn Đèo nay là Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
        "Ông Hứa Văn Đèo là Giám đốc Sở Nội vụ, ông Cao Lạng là Giám đốc Sở Tài chính tỉnh Lâm Đồng.",
    ],
)
def test_other_dates_are_not_those_of_the_office(text: str) -> None:
    found = dates(text)
    assert found
    assert {d[2:] for d in found} == {("", "", "")}


def test_one_who_hands_over_a_decision_gets_no_date() -> None:
    text = "Sáng 15/5/2025, ông Hứa Văn Đèo, Bí thư Tỉnh ủy, bổ nhiệm ông Cao Lạng giữ chức Giám đốc Sở Tài chính."
    assert ("Hứa Văn Đèo", "asserted", "", "", "") in dates(text)
    assert ("Cao Lạng", "asserted", "2025-05-15", "", "") in dates(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Năm 2016, ông Hứa Văn Đèo được bổ nhiệm giữ chức Phó Giám đốc Sở Nội vụ tỉnh Lâm Đồng; "
                "năm 2020, được bổ nhiệm giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng."
            ),
            {("former", "2016", "", ""), ("asserted", "2020", "", "")},
        ),
        (
            (
                "Năm 2016, ông Hứa Văn Đèo được bổ nhiệm giữ chức Phó Giám đốc Sở Nội vụ tỉnh Lâm Đồng và "
                "đến năm 2020 được bổ nhiệm giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng."
            ),
            {("former", "2016", "", ""), ("asserted", "", "", "")},
        ),
        (
            (
                "Từ năm 2016 đến năm 2020, ông Hứa Văn Đèo là Phó Giám đốc Sở Nội vụ tỉnh Lâm Đồng, "
                "từ năm 2020 đến nay là Giám đốc Sở Nội vụ tỉnh Lâm Đồng."
            ),
            {("former", "", "2016", "2020"), ("asserted", "", "2020", "")},
        ),
    ],
)  # fmt: skip
def test_posts_in_a_row_have_each_their_own_date(text: str, expected: set[Dates]) -> None:
    assert {d[1:] for d in dates(text)} >= expected

"""The day on which a committee was set up or an agreement signed, and since when an office told before is held."""

from __future__ import annotations

import pytest

from graph.records import ArticleFacts, Claim
from loaders.extractor import extract_source
from loaders.read.files import source_of


def _facts(text: str) -> ArticleFacts:
    raw = f"Lâm Đồng triển khai nghị quyết của Trung ương\n\n{text}\n\nĐường còn dài phía trước."
    return extract_source(source_of(raw, "bai.txt", {"published": "2025-09-20"}))


def _claims(text: str, kind: str) -> list[Claim]:
    return [c for c in _facts(text).claims if c.type == kind]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Trước đó, ngày 4-7, UBND tỉnh Lâm Đồng ban hành quyết định thành lập {}.", "2025-07-04"),
        ("Ngày 22/8, UBND tỉnh Lâm Đồng đã kiện toàn {}.", "2025-08-22"),
        ("{} được UBND tỉnh Lâm Đồng thành lập ngày 18/7.", "2025-07-18"),
        ("UBND tỉnh Lâm Đồng kiện toàn {} (Quyết định số 402/QĐ-UBND ngày 7/4/2025).", "2025-04-07"),
        ("Ngày 22/8, UBND tỉnh Lâm Đồng công bố quyết định thành lập {}.", None),
        ("UBND tỉnh Lâm Đồng thành lập {}, thay Quyết định số 15/QĐ-UBND ngày 3/2/2022.", None),
        ("Ngày 22/8, sau khi UBND tỉnh Lâm Đồng thành lập {}, hội nghị bế mạc.", None),
    ],
)
def test_day_of_setting_up_a_committee(text: str, day: str | None) -> None:
    made = _claims(text.format("Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng"), "ESTABLISHED")

    assert {c.date for c in made} == {day}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chiều 4/9, tại phường Xuân Hương, UBND tỉnh Lâm Đồng và Tập đoàn FPT ký thỏa thuận hợp tác.", "2025-09-04"),
        ("UBND tỉnh Lâm Đồng đã ký thỏa thuận hợp tác với Tập đoàn FPT hồi tháng 11/2023.", "2023-11"),
        ("Tập đoàn FPT lắp thiết bị theo thỏa thuận ký với UBND tỉnh Lâm Đồng ngày 5/8.", "2025-08-05"),
        ("Ngày 4/9, hội nghị cho biết UBND tỉnh Lâm Đồng và Tập đoàn FPT đã ký thỏa thuận hợp tác.", None),
        ("UBND tỉnh Lâm Đồng và Tập đoàn FPT ký thỏa thuận hợp tác giai đoạn 2025 - 2030.", None),
    ],
)
def test_day_of_an_agreement(text: str, day: str | None) -> None:
    assert {c.date for c in _claims(text, "WORKS_WITH")} == {day}


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("Ông Đèo giữ chức vụ hiện nay từ ngày 1-7-2025.", ["2025-07-01"]),
        ("Ông Hứa Văn Đèo sinh năm 1980, được bổ nhiệm giữ cương vị hiện tại kể từ tháng 6/2023.", ["2023-06"]),
        ("Ông Đèo giữ chức vụ này từ ngày 1/7/2025.", ["2025-07-01"]),
        ("Ông Đèo nhận nhiệm vụ mới từ ngày 1/7/2025.", []),
    ],
)
def test_since_when_the_office_of_another_sentence_is_held(text: str, begun: list[str]) -> None:
    told = _claims(f"Ông Hứa Văn Đèo, Giám đốc Sở Nội vụ tỉnh Lâm Đồng, chủ trì. {text}", "HOLDS")

    assert [c.valid_from for c in told if c.valid_from] == begun
    assert [c.quote for c in told if c.valid_from] == [text for _ in begun]

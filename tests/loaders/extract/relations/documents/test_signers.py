"""Who signs a document: in its sentence, in the next one, at the foot of its text; and who does not."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.reading import Reading, reading_of
from loaders.extract.statements import Statement
from loaders.extract.things import Person
from loaders.read.files import source_of
from tests.loaders.extract.reading import read, shown

_DECISION = """ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
Số: 912/QĐ-UBND
Lâm Đồng, ngày 7 tháng 5 năm 2024

QUYẾT ĐỊNH
Về việc kiện toàn Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng

Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;
Điều 1. Kiện toàn Ban Chỉ đạo chuyển đổi số tỉnh.
Điều 2. Quyết định này thay thế Quyết định số 77/QĐ-UBND ngày 11/2/2021 của UBND tỉnh.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Hứa Văn Đèo
"""
_PARTY = """ĐẢNG BỘ TỈNH LÂM ĐỒNG                    ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY XÃ DI LINH
Số 41-QĐ/ĐU                    Di Linh, ngày 9 tháng 3 năm 2026

QUYẾT ĐỊNH
kiện toàn Ban Chỉ đạo về chuyển đổi số xã Di Linh

- Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;
- Căn cứ Chương trình hành động số 12-CTr/TU của Tỉnh ủy Lâm Đồng;

BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH

Điều 1. Kiện toàn Ban Chỉ đạo về chuyển đổi số xã Di Linh.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 6-QĐ/ĐU ngày 2/8/2025.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ THƯỜNG TRỰC
(đã ký)
Tạ Bích Sương
"""
_MINISTRY = """BỘ XÂY DỰNG
Số: 611/QĐ-BXD
Hà Nội, ngày 12 tháng 5 năm 2025

QUYẾT ĐỊNH
Về việc kiện toàn Ban Chỉ đạo chuyển đổi số của Bộ Xây dựng

Điều 1. Kiện toàn Ban Chỉ đạo chuyển đổi số của Bộ Xây dựng.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG

(Đã ký)

Hứa Văn Đèo
"""


def _of_text(raw: str) -> Reading:
    return reading_of(read_source(make_nlp(), source_of(raw, "bai.txt")))


def _signed(found: list[Statement]) -> set[tuple[str, str, str]]:
    return {
        (s.subject.name, shown(s.object), s.date) for s in found if s.type == "ISSUED" and isinstance(s.subject, Person)
    }


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch UBND tỉnh Lâm Đồng Hứa Văn Đèo vừa ký Quyết định số 912/QĐ-UBND về chuyển đổi số.",
        "Thay mặt UBND tỉnh, ông Hứa Văn Đèo, Phó Chủ tịch UBND tỉnh, đã ký ban hành Quyết định số 912/QĐ-UBND.",
        "Quyết định số 912/QĐ-UBND do ông Hứa Văn Đèo, Phó Chủ tịch UBND tỉnh, ký, có hiệu lực ngay.",
        "UBND tỉnh vừa có Quyết định số 912/QĐ-UBND. Quyết định do Phó Chủ tịch UBND tỉnh Hứa Văn Đèo ký.",
        "UBND tỉnh vừa có Quyết định số 912/QĐ-UBND. Chủ tịch UBND tỉnh Hứa Văn Đèo ký ban hành.",
        "UBND tỉnh vừa có Quyết định số 912/QĐ-UBND. Người ký quyết định là Chủ tịch UBND tỉnh Hứa Văn Đèo.",
        "Ông Hứa Văn Đèo, Chủ tịch UBND tỉnh, chủ trì. Ông Đèo cũng là người ký Quyết định số 912/QĐ-UBND.",
    ],
)
def test_who_signs_in_a_sentence(text: str) -> None:
    assert _signed(read(text).statements) == {("Hứa Văn Đèo", "912/QĐ-UBND", "")}


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch UBND tỉnh Hứa Văn Đèo sẽ ký Quyết định số 912/QĐ-UBND trong tuần tới.",
        "Chủ tịch UBND tỉnh Hứa Văn Đèo chưa ký Quyết định số 912/QĐ-UBND.",
        "Chủ tịch UBND tỉnh Hứa Văn Đèo giới thiệu Quyết định số 912/QĐ-UBND.",
        "UBND tỉnh vừa có Quyết định số 912/QĐ-UBND. Chỉ thị do Phó Chủ tịch UBND tỉnh Hứa Văn Đèo ký.",
        "UBND tỉnh vừa có Quyết định số 912/QĐ-UBND. Chủ tịch UBND tỉnh Hứa Văn Đèo ký biên bản với FPT.",
        "Ông Đinh Văn Nốp, một người dân, ký Quyết định số 912/QĐ-UBND trong vở kịch.",
    ],
)
def test_who_does_not_sign(text: str) -> None:
    assert _signed(read(text).statements) == set()


@pytest.mark.parametrize(
    ("raw", "signed"),
    [
        (_DECISION, ("Hứa Văn Đèo", "912/QĐ-UBND", "2024-05-07")),
        (_PARTY, ("Tạ Bích Sương", "41-QĐ/ĐU", "2026-03-09")),
        (_MINISTRY, ("Hứa Văn Đèo", "611/QĐ-BXD", "2025-05-12")),
    ],
)
def test_who_signs_at_the_foot(raw: str, signed: tuple[str, str, str]) -> None:
    assert _signed(_of_text(raw).statements) == {signed}


@pytest.mark.parametrize(
    ("raw", "new", "old"), [(_DECISION, "912/QĐ-UBND", "77/QĐ-UBND"), (_PARTY, "41-QĐ/ĐU", "6-QĐ/ĐU")]
)
def test_this_decision_is_the_text_itself(raw: str, new: str, old: str) -> None:
    found = _of_text(raw).statements

    assert {(shown(s.subject), shown(s.object)) for s in found if s.type == "REPLACES"} == {(new, old)}


def test_this_decision_is_no_resolution_told_last() -> None:
    text = "Xã thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị. Quyết định này thay thế Quyết định số 6-QĐ/ĐU."

    assert [s for s in read(text).statements if s.type == "REPLACES"] == []


def test_office_signs_for_the_party_committee() -> None:
    lines = "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n(Đã ký)\nHứa Văn Đèo"
    found = read(f"Điều 2. Quyết định có hiệu lực từ ngày ký.\n\n{lines}").statements

    assert {shown(s.object) for s in found if s.type == "HOLDS"} == {"Chánh Văn phòng | Văn phòng Tỉnh ủy Lâm Đồng"}

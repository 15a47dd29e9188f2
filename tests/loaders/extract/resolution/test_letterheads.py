"""A bare `Đảng ủy`, `Ban Thường vụ`, `UBND` or signature in a document is of who stands in its letterhead."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import make_nlp, read_source
from loaders.read.files import source_of
from tests.loaders.extract.reading import Told, told

_NLP = make_nlp()
_SIGNED = "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n(Đã ký)\nPhan Đắc Lộc"


def _read(text: str) -> set[Told]:
    return {told(s) for s in read_source(_NLP, source_of(text, "bai.txt"))._.statements}


def _decision(head: str, named: str, items: str) -> set[Told]:
    """A Party decision: its letterhead, how the text names the house, and whom it lists."""
    return _read(
        f"{head}\n*\nSố 31-QĐ/ĐU\nngày 12 tháng 7 năm 2025\n\nQUYẾT ĐỊNH\nphân công nhiệm vụ\n\n"
        f"Xét đề nghị của Văn phòng {named} tại Tờ trình số 8-TTr/VPĐU, ngày 2/7/2025;\n"
        f"BAN THƯỜNG VỤ QUYẾT ĐỊNH:\nĐiều 1. Giao các đồng chí:\n{items}\n\n{_SIGNED}"
    )


@pytest.mark.parametrize(
    ("head", "named", "house"),
    [
        (
            "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH",
            "Đảng ủy UBND tỉnh",
            "Ủy ban nhân dân tỉnh Lâm Đồng",
        ),
        (
            "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH",
            "Đảng ủy các cơ quan Đảng tỉnh",
            "các cơ quan Đảng tỉnh Lâm Đồng",
        ),
        ("ĐẢNG BỘ CHÍNH PHỦ\nĐẢNG ỦY BỘ CÔNG THƯƠNG", "Đảng ủy Bộ Công Thương", "Bộ Công Thương"),
        (
            "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY TRƯỜNG ĐẠI HỌC ĐÀ LẠT",
            "Đảng ủy Trường Đại học Đà Lạt",
            "Trường Đại học Đà Lạt",
        ),
        (
            "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
            "Đảng ủy Sở Nông nghiệp và Môi trường",
            "Sở Nông nghiệp và Môi trường Lâm Đồng",
        ),
        ("ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ ĐỨC TRỌNG", "Đảng ủy", "xã Đức Trọng"),
    ],
)
def test_party_decision_is_of_the_house_in_its_letterhead(head: str, named: str, house: str) -> None:
    found = _decision(
        head, named, "1. Đồng chí Hồ Văn Sáu, Bí thư Đảng ủy;\n2. Đồng chí Lê Thị Tư, Phó Bí thư Đảng ủy."
    )
    assert {f for f in found if f[0] == "HOLDS"} == {
        ("HOLDS", "Hồ Văn Sáu", f"Bí thư | Đảng ủy {house}", "asserted"),
        ("HOLDS", "Lê Thị Tư", f"Phó Bí thư | Đảng ủy {house}", "asserted"),
        ("HOLDS", "Phan Đắc Lộc", f"Phó Bí thư Thường trực | Đảng ủy {house}", "asserted"),
    }
    assert ("ISSUED", f"Ban Thường vụ Đảng ủy {house}", "31-QĐ/ĐU", "asserted") in found


def test_office_that_proposes_gives_its_statement() -> None:
    found = _decision("ĐẢNG ỦY BỘ CÔNG THƯƠNG", "Đảng ủy Bộ Công Thương", "1. Đồng chí Hồ Văn Sáu, Bí thư Đảng ủy.")
    assert ("ISSUED", "Văn phòng Đảng ủy Bộ Công Thương", "8-TTr/VPĐU", "asserted") in found


@pytest.mark.parametrize("seat", ["Ủy viên Ban Thường vụ Đảng ủy", "Ủy viên Ban Thường vụ"])
def test_seat_beside_the_head_of_another_house(seat: str) -> None:
    head = "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY UBND TỈNH"
    found = _decision(head, "Đảng ủy UBND tỉnh", f"1. Đồng chí Hồ Văn Sáu, {seat}, Giám đốc Sở Y tế.")
    body = "Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh Lâm Đồng"
    assert ("HOLDS", "Hồ Văn Sáu", f"Ủy viên | {body}", "asserted") in found


def test_secretary_beside_the_head_of_another_house_leads_its_party() -> None:
    head = "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY UBND TỈNH"
    found = _decision(head, "Đảng ủy UBND tỉnh", "1. Đồng chí Hồ Văn Sáu, Bí thư Đảng ủy, Giám đốc Sở Y tế.")
    assert ("HOLDS", "Hồ Văn Sáu", "Bí thư | Đảng ủy Sở Y tế Lâm Đồng", "asserted") in found


@pytest.mark.parametrize("head", ["ỦY BAN NHÂN DÂN\nXÃ ĐỨC TRỌNG", "UBND XÃ ĐỨC TRỌNG", "ỦY BAN NHÂN DÂN XÃ ĐỨC TRỌNG"])
def test_plan_of_a_commune_named_in_its_letterhead_alone(head: str) -> None:
    found = _read(
        f"{head}\nSố: 31/KH-UBND\nngày 12 tháng 7 năm 2025\n\nKẾ HOẠCH\nchuyển đổi số\n\n"
        "Thực hiện Kế hoạch số 7/KH-UBND ngày 5/6/2025 của UBND tỉnh Lâm Đồng, UBND xã giao các ấp.\n\n"
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nPhan Đắc Lộc"
    )
    body = "Ủy ban nhân dân xã Đức Trọng"
    assert ("ISSUED", body, "31/KH-UBND", "asserted") in found
    assert {f for f in found if f[0] == "HOLDS"} == {("HOLDS", "Phan Đắc Lộc", f"Chủ tịch | {body}", "asserted")}


@pytest.mark.parametrize(
    ("told_above", "signed"),
    [
        ("Phó Bí thư Thường trực Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng", _SIGNED),
        ("Phó Chủ tịch UBND tỉnh Lâm Đồng", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nPhan Đắc Lộc"),
    ],
)
def test_signature_that_contradicts_what_is_told_gives_nothing(told_above: str, signed: str) -> None:
    found = _read(
        f"Lâm Đồng thông báo về nhân sự\n\nSố: 31-TB/TU\nÔng Phan Đắc Lộc, {told_above}, phụ trách chung.\n\n{signed}"
    )
    assert len({f for f in found if f[0] == "HOLDS"}) == 1

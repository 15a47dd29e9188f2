"""Documents: who gave them, what they carry out, rest on, amend and replace; in front, behind, by means, in lists."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

PLAN, DECISION = "88/KH-UBND", "55/QĐ-UBND"
UBND, FIRM = "Ủy ban nhân dân tỉnh Lâm Đồng", "Tổng công ty Cổ phần Cảng Nam Triệu"


def links(text: str, *types: str) -> set[tuple[str, str, str]]:
    """Type, subject and object of what a text states of documents."""
    return {(kind, one, other) for kind, one, other, _ in statements(text, *types)}


@pytest.mark.parametrize(
    ("text", "who", "number"),
    [
        ("Nghị quyết 71-NQ/TW này là của Bộ Chính trị.", "Bộ Chính trị", "71-NQ/TW"),
        ("Tại Công văn số 1120/UBND-KGVX, UBND tỉnh giục các sở.", UBND, "1120/UBND-KGVX"),
        ("UBND tỉnh đã cụ thể hóa bằng Kế hoạch số 88/KH-UBND.", UBND, PLAN),
        ("Đảng ủy Chính phủ ban hành Kế hoạch số 15-KH/ĐU.", "Đảng ủy Chính phủ", "15-KH/ĐU"),
        ("Văn phòng báo cáo theo Kế hoạch số 15-KH/ĐUQH của Đảng ủy Quốc hội.", "Đảng ủy Quốc hội", "15-KH/ĐUQH"),
        (
            "Quyết định số 512/QĐ-BVĐK của Bệnh viện Đa khoa Đà Lạt có hiệu lực.",
            "Bệnh viện Đa khoa Đà Lạt",
            "512/QĐ-BVĐK",
        ),
        (
            "Ủy ban Thường vụ Quốc hội ban hành Nghị quyết số 1786/NQ-UBTVQH15.",
            "Ủy ban Thường vụ Quốc hội",
            "1786/NQ-UBTVQH15",
        ),
        (f"{FIRM} có lãi. Đảng ủy Tổng công ty ban hành Quyết định số 27-QĐ/ĐU.", f"Đảng ủy {FIRM}", "27-QĐ/ĐU"),
        (
            f"{FIRM} có lãi. Ban 57 được Đảng ủy Tổng công ty lập theo Quyết định số 27-QĐ/ĐU.",
            f"Đảng ủy {FIRM}",
            "27-QĐ/ĐU",
        ),
    ],
)
def test_issuer(text: str, who: str, number: str) -> None:
    assert ("ISSUED", who, number) in links(text, "ISSUED")


@pytest.mark.parametrize(
    ("text", "doc", "what"),
    [
        ("Thực hiện Nghị quyết số 57-NQ/TW, ngày 12/3 UBND tỉnh ban hành Kế hoạch số 88/KH-UBND.", PLAN, "57-NQ/TW"),
        ("Để triển khai Nghị quyết số 57-NQ/TW, UBND tỉnh đã có Kế hoạch số 88/KH-UBND.", PLAN, "57-NQ/TW"),
        ("Thực hiện Nghị quyết số 57-NQ/TW ở cơ sở, Kế hoạch số 88/KH-UBND giao sở 12 việc.", PLAN, "57-NQ/TW"),
        ("Nghị quyết số 57-NQ/TW được tỉnh cụ thể hóa bằng Kế hoạch số 88/KH-UBND.", PLAN, "57-NQ/TW"),
        (
            "Nghị quyết số 71/NQ-CP ban hành Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW.",
            "71/NQ-CP",
            "57-NQ/TW",
        ),
        ("Sở có Kế hoạch số 88/KH-UBND. Kế hoạch nhằm cụ thể hóa Kế hoạch số 12/KH-UBND của tỉnh.", PLAN, "12/KH-UBND"),
        ("Tỉnh ủy có Nghị quyết số 09-NQ/TU. UBND tỉnh cụ thể hóa bằng Kế hoạch số 88/KH-UBND.", PLAN, "09-NQ/TU"),
    ],
)
def test_document_carries_out_another(text: str, doc: str, what: str) -> None:
    assert ("IMPLEMENTS", doc, what) in links(text, "IMPLEMENTS")


@pytest.mark.parametrize(
    ("text", "kind", "newer", "older"),
    [
        ("Quyết định số 55/QĐ-UBND căn cứ Luật Đầu tư, Nghị quyết số 21-NQ/TU.", "BASED_ON", DECISION, "21-NQ/TU"),
        ("Trên cơ sở Nghị quyết số 21-NQ/TU, UBND tỉnh ban hành Kế hoạch số 88/KH-UBND.", "BASED_ON", PLAN, "21-NQ/TU"),
        (
            "Căn cứ Luật số 65/2025/QH15, ngày 3/4 UBND tỉnh ký Quyết định số 55/QĐ-UBND.",
            "BASED_ON",
            DECISION,
            "65/2025/QH15",
        ),
        (
            "Kế hoạch số 88/KH-UBND đã phải bổ sung, sửa đổi một lần bằng Quyết định số 55/QĐ-UBND.",
            "AMENDS",
            DECISION,
            PLAN,
        ),
        (
            "Kế hoạch số 88/KH-UBND được sửa hai lần, lần gần nhất bằng Quyết định số 55/QĐ-UBND.",
            "AMENDS",
            DECISION,
            PLAN,
        ),
        ("Quyết định số 55/QĐ-UBND bãi bỏ khoản 2 Điều 5 Quyết định số 11/QĐ-UBND.", "AMENDS", DECISION, "11/QĐ-UBND"),
        ("Quyết định số 11/QĐ-UBND nhường chỗ cho Quyết định số 55/QĐ-UBND.", "REPLACES", DECISION, "11/QĐ-UBND"),
        (
            "Quyết định số 55/QĐ-UBND ra đời thì Quyết định số 11/QĐ-UBND hết hiệu lực.",
            "REPLACES",
            DECISION,
            "11/QĐ-UBND",
        ),
        ("Thay cho Quyết định số 11/QĐ-UBND, nay là Quyết định số 55/QĐ-UBND.", "REPLACES", DECISION, "11/QĐ-UBND"),
    ],
)
def test_document_and_older_one(text: str, kind: str, newer: str, older: str) -> None:
    found = links(text, "BASED_ON", "AMENDS", "REPLACES")
    assert found == {(kind, newer, older)}


def test_batch_of_decisions_is_of_whom_the_sentence_names() -> None:
    text = (
        "Tỉnh ủy họp, công bố các quyết định của Ban Thường vụ Tỉnh ủy về cán bộ:\n\n"
        "- Quyết định số 1045-QĐ/TU về việc điều động đồng chí Lương Bích Ngà."
    )
    assert links(text, "ISSUED") == {("ISSUED", "Ban Thường vụ Tỉnh ủy Lâm Đồng", "1045-QĐ/TU")}


def test_ministry_carries_out_and_not_the_place_where_it_meets() -> None:
    text = "Sáng 5/6 tại Hà Nội, Bộ Y tế họp về triển khai bệnh án theo Chỉ thị số 07/CT-TTg."
    assert links(text, "IMPLEMENTS") == {("IMPLEMENTS", "Bộ Y tế", "07/CT-TTg")}


def test_article_of_a_decision_replaces_behind_a_colon() -> None:
    text = "UBND tỉnh ký Quyết định số 55/QĐ-UBND.\n\nĐiều 3: Quyết định này thay thế Quyết định số 11/QĐ-UBND."
    assert links(text, "REPLACES") == {("REPLACES", DECISION, "11/QĐ-UBND")}


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 12/QĐ-UBND từng được đề xuất thay thế Quyết định số 11/QĐ-UBND nhưng không thành.",
        "Kế hoạch số 88/KH-UBND chưa được cụ thể hóa bằng Kế hoạch số 12/KH-SYT.",
        "Kế hoạch số 88/KH-UBND không sửa đổi Kế hoạch số 12/KH-UBND.",
        "Dự thảo Nghị quyết thay thế Nghị quyết số 17/2025/NQ-HĐND đang lấy ý kiến.",
    ],
)
def test_what_is_denied_or_proposed_links_nothing(text: str) -> None:
    assert links(text, "REPLACES", "AMENDS", "IMPLEMENTS") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Chính phủ ban hành Nghị định số 55/2024/NĐ-CP. Nghị định này thay thế Nghị định số 11/2018/NĐ-CP.",
        "Theo Nghị định số 55/2024/NĐ-CP, tổ được lập lại; văn bản này thay thế Nghị định số 11/2018/NĐ-CP.",
    ],
)
def test_decree_of_the_clause_before_replaces(text: str) -> None:
    assert links(text, "REPLACES") == {("REPLACES", "55/2024/NĐ-CP", "11/2018/NĐ-CP")}


def test_numbers_in_a_list_share_their_word() -> None:
    text = "Quyết định số 55/QĐ-UBND thay thế các Quyết định số 11/QĐ-UBND và số 12/QĐ-UBND."
    wanted = {("REPLACES", DECISION, "11/QĐ-UBND"), ("REPLACES", DECISION, "12/QĐ-UBND")}
    assert links(text, "REPLACES") == wanted


def test_nobody_gives_a_forged_document() -> None:
    text = "Các quyết định giả mang số 115/QĐ-BNV, 227/QĐ-BNV được làm từ tiệm photocopy."
    assert links(text, "ISSUED") == set()


def test_old_numbers_have_a_full_stop() -> None:
    text = "Quyết định số 33/2009/QĐ-UBND thay thế Quyết định số 01/1999/QĐ.UB."
    assert links(text, "REPLACES") == {("REPLACES", "33/2009/QĐ-UBND", "01/1999/QĐ-UB")}


def test_text_of_a_decision_rests_on_its_preamble_and_replaces_two() -> None:
    text = (
        "UBND tỉnh vừa ký Quyết định số 55/QĐ-UBND.\n\nCăn cứ Nghị quyết số 57-NQ/TW và Nghị quyết số 03/NQ-CP;\n"
        "Theo đề nghị tại Tờ trình số 87/TTr-SKHCN,\n\nQuyết định này thay thế Quyết định số 11/QĐ-UBND về Ban Chỉ đạo "
        "Chuyển đổi số tỉnh và Quyết định số 12/QĐ-UBND về Tổ công tác."
    )
    wanted = {("BASED_ON", DECISION, "57-NQ/TW"), ("BASED_ON", DECISION, "03/NQ-CP")}
    wanted |= {("REPLACES", DECISION, "11/QĐ-UBND"), ("REPLACES", DECISION, "12/QĐ-UBND")}
    assert links(text, "BASED_ON", "REPLACES") == wanted


def test_amended_by_a_later_decree_behind_what_the_first_is_about() -> None:
    text = (
        "Nghị định số 138/2020/NĐ-CP ngày 27/11/2020 của Chính phủ quy định về tuyển dụng, sử dụng công chức, "
        "đã được sửa đổi, bổ sung bởi Nghị định số 116/2024/NĐ-CP."
    )
    assert links(text, "AMENDS") == {("AMENDS", "116/2024/NĐ-CP", "138/2020/NĐ-CP")}


def test_symbol_says_who_cannot_have_given_it() -> None:
    text = "Vụ Tổ chức cán bộ công bố Quyết định số 655/QĐ-BXD về việc thành lập Ban Chỉ đạo."
    assert links(text, "ISSUED") == {("ISSUED", "Bộ Xây dựng", "655/QĐ-BXD")}
    text = "Ngành triển khai Nghị quyết số 57-NQ/TW và Nghị quyết số 03/NQ-CP của Chính phủ."
    assert ("ISSUED", "Chính phủ", "57-NQ/TW") not in links(text, "ISSUED")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Đây là bước đi của phường Cam Ly trong triển khai thực hiện Nghị quyết số 57-NQ/TW.", set()),
        (
            "Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị, xã Đam Rông đã lập tổ công nghệ số.",
            {("IMPLEMENTS", "xã Đam Rông", "57-NQ/TW")},
        ),
    ],
)
def test_ward_that_acts_is_not_its_province(text: str, who: set[tuple[str, str, str]]) -> None:
    assert links(text, "IMPLEMENTS") == who


@pytest.mark.parametrize("house", ["Trường Đại học Đà Lạt", "Tổng công ty Điện lực miền Trung"])
def test_school_or_firm_that_acts_carries_out_itself_what_its_province_does_not(house: str) -> None:
    text = f"{house} họp triển khai Nghị quyết số 57-NQ/TW."
    assert links(text, "IMPLEMENTS") == {("IMPLEMENTS", house, "57-NQ/TW")}


def test_decision_named_beside_what_a_plan_carries_out_is_not_carried_out() -> None:
    text = "Kế hoạch số 88/KH-UBND thực hiện Nghị quyết số 57-NQ/TW và Quyết định số 55/QĐ-UBND lập Ban Chỉ đạo."
    assert links(text, "IMPLEMENTS") == {("IMPLEMENTS", PLAN, "57-NQ/TW")}


def test_what_the_centre_gives_carries_out_nothing_of_a_province() -> None:
    text = "Nghị quyết số 03/NQ-CP của Chính phủ thực hiện Nghị quyết số 57-NQ/TW và Nghị quyết số 09-NQ/TU."
    assert links(text, "IMPLEMENTS") == {("IMPLEMENTS", "03/NQ-CP", "57-NQ/TW")}


def test_place_of_a_meeting_carries_nothing_out() -> None:
    text = "Ngày 3/4, tại Hà Nội, ba trường ký chương trình triển khai Nghị quyết số 57-NQ/TW."
    found = statements(text, "IMPLEMENTS", about="Hà Nội")
    assert {(one, other) for _, one, other, _ in found if one != "57-NQ/TW"} == set()


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        (
            "Có Nghị định số 2/2025/NĐ-CP, Thông tư số 3/2025/TT-BYT. Thông tư này thay thế Thông tư số 6/2018/TT-BYT.",
            "3/2025/TT-BYT",
            "6/2018/TT-BYT",
        ),
        (
            "Có Quyết định số 6/QĐ-UBND.\n\nTheo Quyết định số 5/QĐ-TTg.\n\nVăn bản thay thế Quyết định số 2/QĐ-UBND.",
            "6/QĐ-UBND",
            "2/QĐ-UBND",
        ),
    ],
)
def test_what_replaces_is_of_the_same_issuer(text: str, new: str, old: str) -> None:
    assert statements(text, "REPLACES") == {("REPLACES", new, old, "asserted")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Để triển khai Kế hoạch số 612/KH-UBND của UBND tỉnh, UBND xã Lát đã ban hành Kế hoạch số 5/KH-UBND.",
            {("5/KH-UBND", "612/KH-UBND")},
        ),
        (
            "Sở Y tế ban hành Kế hoạch số 91/KH-SYT triển khai Kế hoạch số 612/KH-UBND của UBND tỉnh.",
            {("91/KH-SYT", "612/KH-UBND")},
        ),
        (
            "Thực hiện Nghị quyết số 12-NQ/ĐU của Đảng ủy xã Lát, UBND xã ban hành Kế hoạch số 5/KH-UBND.",
            {("5/KH-UBND", "12-NQ/ĐU")},
        ),
        (
            "UBND tỉnh ban hành Kế hoạch số 15/KH-UBND thực hiện Kế hoạch số 16/KH-UBND của UBND tỉnh.",
            set(),
        ),
        (
            "Chương trình hành động số 77-CTr/TU của Tỉnh ủy về thực hiện Nghị quyết số 57-NQ/TW nêu tám việc.",
            {("77-CTr/TU", "57-NQ/TW")},
        ),
    ],
)
def test_documents_of_a_lower_level_or_type_carry_out_others(text: str, found: set[tuple[str, str]]) -> None:
    links = {(doc, what) for _, doc, what, _ in statements(text, "IMPLEMENTS")}
    assert {pair for pair in links if "/" in pair[0]} == found


@pytest.mark.parametrize("asks", ["đang trình Chính phủ", "đề nghị Chính phủ sớm", "kiến nghị Thủ tướng xem xét"])
def test_a_document_does_not_amend_what_another_is_asked_to_amend(asks: str) -> None:
    text = f"Bộ Xây dựng đã ban hành Thông tư số 32/2025/TT-BXD, {asks} sửa Nghị định số 175/2024/NĐ-CP."

    assert statements(text, "AMENDS") == set()

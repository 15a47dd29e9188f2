"""What one article puts in the graph: claims whose quotations stand in the raw text, nodes that something tells of."""

from __future__ import annotations

import unicodedata

import pytest

from graph.model.model import model
from graph.records import ArticleFacts
from loaders.extractor import extract_source
from loaders.read.files import source_of

TEXT = (
    "An Giang kiện toàn Ban Chỉ đạo chuyển đổi số\n"
    "18/04/2025 - 05:57\n"
    "Ngày 17/4/2025, UBND tỉnh An Giang ban hành Kế hoạch số 123/KH-UBND về chuyển đổi số.\n"
    "Bí thư Tỉnh ủy Lê Văn Ân làm Trưởng Ban Chỉ đạo chuyển đổi số tỉnh An Giang.\n"
    "Ông Trần Thị Mây, Giám đốc Sở Khoa học và Công nghệ tỉnh An Giang, trình bày báo cáo của ngành.\n"
)
FORMS = {
    "as it is": TEXT,
    "loose marks": unicodedata.normalize("NFD", TEXT),
    "line ends": TEXT.replace("\n", "\r\n"),
    "blanks": TEXT.replace(" ", "\u00a0 "),
    "front matter": f"---\npublisher: Báo An Giang\n---\n{TEXT}",
}


def facts_of(raw: str) -> ArticleFacts:
    return extract_source(source_of(raw, "an-giang.txt"))


def said(facts: ArticleFacts) -> set[tuple[str, str, str]]:
    names = {node.id: node.name for node in facts.nodes}
    return {(claim.type, names[claim.subject], names[claim.object]) for claim in facts.claims}


@pytest.mark.parametrize("form", FORMS)
def test_every_quotation_stands_in_the_raw_text(form: str) -> None:
    facts = facts_of(FORMS[form])
    assert len(facts.claims) >= 5
    assert [c for c in facts.claims if FORMS[form][c.start : c.end] != c.quote] == []


@pytest.mark.parametrize("form", FORMS)
def test_the_form_of_the_text_changes_no_fact(form: str) -> None:
    assert said(facts_of(FORMS[form])) == said(facts_of(TEXT))


def test_claims_name_who_holds_and_leads_what() -> None:
    assert said(facts_of(TEXT)) >= {
        ("HOLDS", "Lê Văn Ân", "Bí thư Tỉnh ủy An Giang"),
        ("LEADS", "Lê Văn Ân", "Ban Chỉ đạo chuyển đổi số tỉnh An Giang"),
        ("HOLDS", "Trần Thị Mây", "Giám đốc Sở Khoa học và Công nghệ An Giang"),
        ("LEADS", "Trần Thị Mây", "Sở Khoa học và Công nghệ An Giang"),
        ("ISSUED", "Ủy ban nhân dân tỉnh An Giang", "Kế hoạch 123/KH-UBND"),
    }


def test_claims_are_of_the_model_and_between_nodes_of_the_article() -> None:
    facts = facts_of(TEXT)
    labels = {node.id: node.label for node in facts.nodes}
    kinds = model().relations
    assert [c for c in facts.claims if labels[c.subject] not in kinds[c.type].sources] == []
    assert [c for c in facts.claims if labels[c.object] not in kinds[c.type].targets] == []
    assert [c for c in facts.claims if not 0 < c.confidence <= 1 or not c.rule] == []


def test_every_node_is_mentioned_and_ids_bear_the_prefix_of_their_label() -> None:
    facts = facts_of(TEXT)
    assert set(facts.mentions) == {node.id for node in facts.nodes}
    assert [n for n in facts.nodes if model().label_of(n.id) != n.label] == []


def test_the_article_knows_its_date_and_title() -> None:
    article = facts_of(TEXT).article
    assert (article.published, article.title) == ("2025-04-18", "An Giang kiện toàn Ban Chỉ đạo chuyển đổi số")


def test_reading_again_gives_the_same() -> None:
    assert facts_of(TEXT) == facts_of(TEXT)


def test_bare_number_is_known_by_its_issuer_and_no_document_by_its_type_alone() -> None:
    facts = facts_of(
        "Lâm Đồng giải quyết chế độ\n\nCán bộ nghỉ theo Nghị định 178 của Chính phủ, được sửa đổi, bổ sung tại "
        "Nghị định 67. Sở nhắc Quyết định 905. Còn Quyết định số 2143 ngày 3/9/2025 của Thủ tướng Chính phủ là mới.\n"
    )
    assert {n.name for n in facts.nodes if n.label == "Policy"} == {
        "Nghị định 178",
        "Nghị định 67",
        "Quyết định 2143",
    }
    assert {one for one in said(facts) if one[0] in ("ISSUED", "AMENDS")} == {
        ("ISSUED", "Chính phủ", "Nghị định 178"),
        ("ISSUED", "Thủ tướng Chính phủ", "Quyết định 2143"),
        ("AMENDS", "Nghị định 67", "Nghị định 178"),
    }


def test_size_and_dates_of_a_committee_stand_on_its_node() -> None:
    facts = facts_of(
        "An Giang kiện toàn Ban Chỉ đạo chuyển đổi số\n"
        "18/04/2025 - 05:57\n"
        "UBND tỉnh An Giang ban hành Quyết định số 612/QĐ-UBND ngày 17/4/2025 kiện toàn Ban Chỉ đạo chuyển đổi số tỉnh"
        " An Giang.\n"
        "Theo Quyết định, Ban Chỉ đạo chuyển đổi số tỉnh gồm 19 thành viên, do Chủ tịch UBND tỉnh làm Trưởng ban.\n"
    )
    boards = [n.props for n in facts.nodes if n.label == "SteeringCommittee"]
    assert [(b.get("size"), b.get("reorganised"), b.get("established")) for b in boards] == [(19, "2025-04-17", None)]
    assert [c.quote[:15] for c in facts.claims if c.type == "HAS_FIGURE"] == ["Theo Quyết định"]


def test_quotation_of_a_value_in_a_table_is_its_row() -> None:
    raw = (
        "Chuyển đổi số của hai tỉnh\n18/04/2025 - 05:57\n\n"
        "Tỉnh\nPII 2024\nHạng\nAn Giang\n44,06\n14\nBắc Ninh\n52,37\n6\n\n"
        "Hai tỉnh đã công bố bảng điểm của năm trước tại hội nghị ngày 17/4/2025 ở An Giang.\n"
    )
    quotes = {c.quote for c in facts_of(raw).claims if c.type == "HAS_FIGURE"}
    assert {"An Giang\n44,06\n14", "Bắc Ninh\n52,37\n6"} <= quotes, quotes

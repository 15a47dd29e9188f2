"""The Atom feed of changes keeps the rules of RFC 4287, whatever articles hold."""

from __future__ import annotations

from typing import Any
from uuid import UUID
from xml.etree import ElementTree

import pytest

from graph.store import Store
from loaders.write.writer import Writer
from queries.feed import as_atom
from queries.run import Result, run_query
from tests.factories import Draft, body, official, post

ATOM = "{http://www.w3.org/2005/Atom}"
EVIL = 'Lê <script>alert("1")</script> & ]]> \x0b\x00\ufffe An'


def row(**changed: Any) -> dict[str, Any]:
    told = {
        "change": "holder", "day": "2025-05-16", "subject": "Lê An", "type": "HOLDS", "object": "Bí thư", "role": None,
        "before": None, "date": None, "support": 1, "origins": 1, "relation": "rel_1", "quote": "Một câu.",
        "article_id": "art_1", "article": "Một bài", "publisher": None, "url": None, "published": "2025-05-16",
    }  # fmt: skip
    return {**told, **changed}


def feed(*rows: dict[str, Any], lang: str = "vi") -> ElementTree.Element:
    params = {"since": "2025-05", "what": "any", "as_of": None}
    text = as_atom(Result("changes", params, tuple(row()), rows, False, 0.0, params), lang)
    return ElementTree.fromstring(text.encode("utf-8"))


def texts(element: ElementTree.Element, name: str) -> list[str]:
    return [found.text or "" for found in element.findall(f"{ATOM}{name}")]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_feed_and_entries_have_what_the_standard_asks_for(lang: str) -> None:
    found = feed(row(), row(relation="rel_2", day=None), lang=lang)
    assert found.tag == f"{ATOM}feed"
    assert [len(texts(found, name)) for name in ("id", "title", "updated")] == [1, 1, 1]
    assert found.findtext(f"{ATOM}author/{ATOM}name") == "ailamgi"
    entries = found.findall(f"{ATOM}entry")
    assert [[len(texts(e, n)) for n in ("id", "title", "updated", "content")] for e in entries] == [[1, 1, 1, 1]] * 2
    assert len({UUID(text.removeprefix("urn:uuid:")) for e in (found, *entries) for text in texts(e, "id")}) == 3


def test_feed_is_as_old_as_its_newest_entry_and_undated_ones_are_of_its_beginning() -> None:
    found = feed(row(day="2025-06"), row(day="2025-05-16"), row(day=None))
    assert texts(found, "updated") == ["2025-06-01T00:00:00+07:00"]
    moments = [texts(entry, "updated")[0] for entry in found.findall(f"{ATOM}entry")]
    assert moments == ["2025-06-01T00:00:00+07:00", "2025-05-16T00:00:00+07:00", "2025-05-01T00:00:00+07:00"]


def test_empty_feed_is_still_a_feed() -> None:
    assert texts(feed(), "updated") == ["2025-05-01T00:00:00+07:00"]


def test_ids_stay_while_the_rows_are_the_same() -> None:
    assert ElementTree.tostring(feed(row())) == ElementTree.tostring(feed(row()))


@pytest.mark.parametrize("name", ["subject", "object", "quote", "article", "publisher", "before"])
def test_markup_and_control_characters_of_articles_are_text(name: str) -> None:
    said = " ".join(feed(row(**{name: EVIL})).itertext())
    assert '<script>alert("1")</script> & ]]>' in said
    assert not {"\x0b", "\x00", "\ufffe"} & set(said)


@pytest.mark.parametrize(
    ("url", "linked"), [("https://bao.example/1?a=1&b=2", True), ("javascript:alert(1)", False), (None, False)]
)
def test_only_addresses_of_pages_are_links(url: str | None, linked: bool) -> None:
    links = [link.get("href") for link in feed(row(url=url)).iter(f"{ATOM}link")]
    assert links == ([url] if linked else [])


def test_entry_says_who_was_before_and_how_many_sources_there_are() -> None:
    said = " ".join(
        feed(row(change="head_replaced", before="Vũ Chi", support=3, origins=2, date="2025-05-15")).itertext()
    )
    assert all(part in said for part in ("thay người đứng đầu", "Vũ Chi", "3 bài, 2 nguồn độc lập", "15/05/2025"))


def test_feed_of_a_store_has_an_entry_for_each_row(embedded_store: Store) -> None:
    writer = Writer(embedded_store, "v1")
    writer.prepare()
    secretary = post("Bí thư", body("Tỉnh ủy An Giang"))
    writer.write([Draft("a", "2025-05-16").says("HOLDS", official("Lê An"), secretary).facts()])
    result = run_query(embedded_store, "changes", {"since": "2025-05-01"})
    found = ElementTree.fromstring(as_atom(result, "vi").encode("utf-8"))
    assert texts(found.findall(f"{ATOM}entry")[0], "title") == [
        "người giữ chức: Lê An – giữ chức Bí thư Tỉnh ủy An Giang"
    ]

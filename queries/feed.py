"""The rows of `changes` as an Atom feed (RFC 4287): pure text, the same for the same rows."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any
from xml.etree import ElementTree

import yaml

from graph.dates import PartialDate
from queries.catalogue import columns
from queries.run import Result
from queries.words import cell, date

_ATOM = "http://www.w3.org/2005/Atom"
_HANOI = dt.timezone(dt.timedelta(hours=7))
_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "ailamgi/changes")
_AUTHOR = "ailamgi"
# What XML 1.0 cannot hold in any form (its section 2.2).
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@cache
def _texts() -> Mapping[str, Mapping[str, str]]:
    loaded: dict[str, dict[str, str]] = yaml.safe_load((files("queries") / "feed.yaml").read_text("utf-8"))
    return loaded


def _moment(day: str) -> str:
    """The beginning of a day in Hà Nội; of a month or year its first day."""
    first = PartialDate.parse(day).first_day
    return dt.datetime.combine(first, dt.time(), _HANOI).isoformat()


def _id(*parts: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_NAMES, chr(31).join(parts))}"


def _add(parent: ElementTree.Element, name: str, text: str = "", **attributes: str) -> ElementTree.Element:
    made = ElementTree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    made.text = _NO_XML.sub(" ", text) or None
    return made


def _say(key: str, lang: str, **fields: str) -> str:
    return _texts()[key][lang].format(**fields)


def _day(value: Any, lang: str) -> str:
    return date(str(value), lang) if value else "?"


def _title(row: Mapping[str, Any], lang: str) -> str:
    known = columns()
    shown = {name: cell(row[name], lang, known.get(name)) for name in ("subject", "object")}
    relation = cell(row["type"], lang, known["type"])
    role = _say("role", lang, role=str(row["role"])) if row["role"] else ""
    return _say("entry", lang, change=cell(row["change"], lang, known["change"]), relation=relation, **shown) + role


def _content(row: Mapping[str, Any], lang: str) -> str:
    publisher = f"{row['publisher']}, " if row["publisher"] else ""
    lines = [
        f"“{row['quote']}”" if row["quote"] else "",
        _say("source", lang, article=row["article"] or "", publisher=publisher, published=_day(row["published"], lang)),
        _say("before", lang, before=str(row["before"])) if row["before"] else "",
        _say("date", lang, date=date(str(row["date"]), lang)) if row["date"] else "",
        _say("counts", lang, support=cell(row["support"], lang), origins=cell(row["origins"], lang)),
    ]
    return "\n".join(line for line in lines if line)


def _entry(feed: ElementTree.Element, row: Mapping[str, Any], lang: str, since: str) -> None:
    entry = _add(feed, "entry")
    _add(entry, "id", _id(row["change"], str(row["relation"]), str(row["article_id"])))
    _add(entry, "title", _title(row, lang), type="text")
    _add(entry, "updated", _moment(row["day"] or since))
    _add(entry, "category", term=row["change"])
    if str(row["url"] or "").startswith(("http://", "https://")):
        _add(entry, "link", rel="via", href=_NO_XML.sub("", row["url"]))
    _add(entry, "content", _content(row, lang), type="text")


def as_atom(result: Result, lang: str) -> str:
    """The rows of `changes` as a feed.

    Args:
        result: what the query gave; its rows are newest first.
        lang: vi or en.
    """
    since = str(result.params["since"])
    ElementTree.register_namespace("", _ATOM)
    feed = ElementTree.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": lang})
    asked = [f"{name}={value}" for name, value in sorted(result.params.items())]
    _add(feed, "id", _id(lang, *asked))
    _add(feed, "title", _say("title", lang, since=date(since, lang)), type="text")
    _add(feed, "subtitle", _say("subtitle", lang), type="text")
    _add(feed, "updated", max((_moment(row["day"]) for row in result.rows if row["day"]), default=_moment(since)))
    _add(_add(feed, "author"), "name", _AUTHOR)
    for row in result.rows:
        _entry(feed, row, lang, since)
    ElementTree.indent(feed)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(feed, encoding="unicode") + "\n"

"""Who signed an agreement or a document: known from sentences that speak of signing, no claim has it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from graph.text import fold, normal
from queries.answers.asker import Asker
from queries.answers.records import Fact, Ref
from queries.answers.word_lists import has_phrase, words

Row = Mapping[str, Any]
_WORDS = re.compile(r"[^\W_]+")
_NEAR = 400  # characters between the agreement's sentence and the one that names who signed
_BEHIND = 300  # characters from the sentence that names a document to the one that says who signed it


def signers_of_agreement(asker: Asker, facts: Sequence[Fact]) -> list[Row]:
    """Holders of posts on either side, from the nearest sentences that speak of signing; one side's alone are none.

    Whoever such a sentence calls by the given name alone (`người ký phía tỉnh là ông Khâm`) is known by a post that the
    article gives elsewhere, if only one holder on that side bears the name.
    """
    ends = list(dict.fromkeys(i for f in facts for i in (f.subject.id, f.object.id)))
    rows = asker.rows("holders_in_articles", claims=[c for f in facts for c in f.claims])
    sides = [[row for row in rows if row["body"] == end] for end in ends]
    near = [[row for row in side if _signs(row) and distance(row) <= _NEAR] for side in sides]
    quotes = [row for side in near for row in side]
    out: dict[str, Row] = {}
    for side, own in zip(sides, near, strict=True):
        others = [row["start"] for row in quotes if row not in own] or [row["told"] for row in own]
        if own:
            closest = min(own, key=lambda row: min(abs(row["start"] - o) for o in others))["start"]
            out |= {row["person"]: row for row in own if row["start"] == closest}
        else:
            called = {row["person"]: {**row, "claim": q["claim"]} for row in side for q in quotes if _calls(q, row)}
            out |= called if len(called) == 1 else {}
    return list(out.values()) if len({row["body"] for row in out.values()}) > 1 else []


def signed(asker: Asker, facts: Sequence[Fact]) -> list[Fact]:
    """The partnerships that are signed: of that kind, or told in a sentence that says so."""
    told = {
        row["claim"]: str(row["quote"]) for row in asker.rows("quotes", claims=[c for f in facts for c in f.claims])
    }
    return [
        f
        for f in facts
        if f.kind in words()["signed_kinds"] or any(_says_signed(told.get(claim, "")) for claim in f.claims)
    ]


def _says_signed(quote: str) -> bool:
    said = " ".join(_WORDS.findall(normal(quote).lower()))
    return has_phrase(said, "signed_marked") and not has_phrase(fold(said), "unsigned_cues")


def signers_between(asker: Asker, first: Sequence[Ref], second: Sequence[Ref]) -> list[Row]:
    """Holders of posts on both sides whose sentences speak of signing side by side, where no partnership is told."""
    left, right = _signing(asker, first), _signing(asker, second)
    pairs = [(a, b) for a in left for b in right if a["article"] == b["article"] and a["body"] != b["body"]]
    closest = min(pairs, key=_apart, default=None)
    return list(closest) if closest is not None and _apart(closest) <= _NEAR else []


def _apart(pair: tuple[Row, Row]) -> int:
    return abs(int(pair[0]["start"]) - int(pair[1]["start"]))


def _signing(asker: Asker, side: Sequence[Ref]) -> list[Row]:
    return [row for row in asker.rows_at("holders_quoted", [r.id for r in side]) if _signs(row)]


def signers_of_document(asker: Asker, issued: Sequence[Fact]) -> list[Row]:
    """Holders of posts whom the sentence that names a document, or one soon behind it, has sign it."""
    rows = asker.rows("holders_in_articles", claims=[c for f in issued for c in f.claims])
    numbers = {number for f in issued for number in re.findall(r"\d[\w/.-]*", f.object.name)}
    found = [row for row in rows if _signs_document(row, numbers)]
    return list({row["person"]: row for row in sorted(found, key=distance, reverse=True)}.values())


def _signs_document(row: Row, numbers: set[str]) -> bool:
    quote, name = fold(str(row["quote"])), fold(str(row["name"]))
    if any(fold(number) in quote for number in numbers):
        return bool(re.search(rf"{re.escape(name)}[^.;]{{0,60}}?(?<!\w)ky(?!\w)(?! ket)", quote))
    behind = 0 < row["start"] - row["told"] <= _BEHIND
    named = "|".join(words()["document_nouns"])
    return behind and bool(re.search(rf"(?:{named})(?: \w+)? do [^.;]*{re.escape(name)} (?:\w+ )?ky(?!\w)", quote))


def _signs(row: Row) -> bool:
    """Whether a sentence speaks of signing that has been done, and does not only have the holder look on."""
    said = f" {fold(str(row['quote']))}"
    return _speaks_of_signing(said) and not has_phrase(said, "unsigned_cues") and not _witness(row, said)


def _witness(row: Row, said: str) -> bool:
    """Whether the holder is told to look on: `Chứng kiến lễ ký có ông A; bà B`, `ông A dự lễ ký`.

    Behind the cue and a comma a new clause may begin: `Dưới sự chứng kiến của ông A, ông B và ông C đã ký`.
    """
    for seen in words()["witnessed"]:
        said = said.replace(f" {seen} ", f" {seen.split()[0]} ")
    at = said.find(fold(str(row["name"])))
    cues = [m for cue in words()["witness_cues"] for m in re.finditer(rf"(?<!\w){cue}(?!\w)", said)]
    for cue in cues if at >= 0 else ():
        between, behind = said[cue.end() : at], said[at:]
        if (
            cue.end() <= at
            and not _speaks_of_signing(between)
            and ("," not in between or not _speaks_of_signing(behind))
        ):
            return True
        if at < cue.start() and not _speaks_of_signing(said[at : cue.start()]) and ";" not in said[at : cue.start()]:
            return True
    return False


def _speaks_of_signing(said: str) -> bool:
    return any(f" {cue}" in said for cue in words()["signing_cues"])


def distance(row: Row) -> int:
    """Characters between the sentence that has the holder's post and the one that is asked about."""
    return abs(int(row["start"]) - int(row["told"]))


def _calls(sentence: Row, holder: Row) -> bool:
    """Whether a sentence calls a holder by honorific and given name, with all marks."""
    given = str(holder["name"]).split()[-1]
    return bool(re.search(rf"(?i:ông|bà|đồng chí) {re.escape(given)}(?!\w)", str(sentence["quote"])))

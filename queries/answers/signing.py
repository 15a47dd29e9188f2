"""Who signed an agreement or a document: known from sentences that speak of signing, no claim has it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from graph.search import search_form
from graph.text import fold, normal
from queries.answers.asker import Asker, claims_of
from queries.answers.records import Fact, Ref
from queries.answers.word_lists import has_phrase, words

Row = Mapping[str, Any]
_WORDS = re.compile(r"[^\W_]+")
_NEAR = 400  # characters between the agreement's sentence and the one that names who signed
_NEXT = 3  # characters between a sentence and the next one
_BEHIND = 300  # characters from the sentence that names a document to the one that says who signed it


def signers_of_agreement(asker: Asker, facts: Sequence[Fact]) -> list[Row]:
    """Holders of posts on either side, from the nearest sentences that speak of signing.

    Whoever such a sentence calls by the given name alone (`người ký phía tỉnh là ông Khâm`) is known by a post that the
    article gives elsewhere, if only one holder on that side bears the name.
    """
    ends = list(dict.fromkeys(i for f in facts for i in (f.subject.id, f.object.id)))
    rows = asker.rows("holders_in_articles", claims=claims_of(facts))
    told = [row for row in asker.quotes(facts) if _signs_itself(row)]
    sides = [[row for row in rows if row["body"] == end] for end in ends]
    near = [[row for row in side if _signs(row) and distance(row) <= _NEAR] for side in sides]
    out: dict[str, Row] = {}
    for side, own in zip(sides, near, strict=True):
        out |= _signers_of_side(side, own, [row for rows in near for row in rows if rows is not own], told)
    people = list(out.values())
    return people if len({row["body"] for row in people}) > 1 else [row for row in people if row["sure"]]


def _signers_of_side(
    side: Sequence[Row], own: Sequence[Row], others: Sequence[Row], told: Sequence[Row]
) -> dict[str, Row]:
    """Who signs for one side: by the agreement's own sentence, by the nearest one, by the given name in one of them.

    Whom one near it has sign is `sure` only where it says that he signed all of them: a text may tell of several.
    """
    signing = [(row, q) for row in side for q in told if _names_signer(q, row)]
    if signing:
        return {row["person"]: {**row, "claim": q["claim"], "sure": True} for row, q in signing}
    if own:
        starts = [row["start"] for row in others] or [row["told"] for row in own]
        closest = min(own, key=lambda row: min(abs(row["start"] - start) for start in starts))["start"]
        next_to = [row for row in own if row["start"] == closest]
        return {row["person"]: {**row, "sure": _signs_all(row) or _right_behind(row, told)} for row in next_to}
    calling = [(row, q, q in told) for row in side for q in (*told, *others) if _calls(q, row)]
    called: dict[str, Row] = {
        row["person"]: {**row, "claim": q["claim"], "sure": sure} for row, q, sure in reversed(calling)
    }
    return called if len(called) == 1 else {}


def _right_behind(row: Row, told: Sequence[Row]) -> bool:
    """Whether a sentence is the one behind that of an agreement which was signed: `Ký thay nhà trường: ông A`."""
    return any(q["start"] == row["told"] and 0 <= row["start"] - q["end"] <= _NEXT for q in told)


def _signs_all(row: Row) -> bool:
    return has_phrase(search_form(row["quote"]), "all_signed")


def _signs_itself(row: Row) -> bool:
    """Whether the sentence of an agreement says that it was signed, and has not only been foreseen."""
    said = f" {fold(str(row['quote']))}"
    return _speaks_of_signing(said) and not has_phrase(said, "unsigned_cues")


def _names_signer(sentence: Row, holder: Row) -> bool:
    """Whether the sentence of an agreement has a holder sign it: `ông A và ông B đã ký Thỏa thuận giữa X và Y`."""
    said = f" {fold(str(sentence['quote']))}"
    at = said.find(fold(str(holder["name"])))
    return at >= 0 and re.search(r"(?<!\w)ky(?!\w)", said[at:]) is not None and not _witness(holder, said)


def signed(asker: Asker, facts: Sequence[Fact]) -> list[Fact]:
    """The partnerships that are signed: of that kind, or told in a sentence that says so."""
    kinds = words()["signed_kinds"]
    told = asker.quoted(facts)
    return [f for f, rows in told if f.kind in kinds or any(_says_signed(str(row["quote"])) for row in rows)]


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
    rows = asker.rows("holders_in_articles", claims=claims_of(issued))
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
    return _signs_itself(row) and not _witness(row, f" {fold(str(row['quote']))}")


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
    """Whether a sentence calls a holder by the whole name, or by honorific or degree and given name, with all marks."""
    given = str(holder["name"]).split()[-1]
    quote = str(sentence["quote"])
    called = re.search(rf"(?<!\w)(?:{words()['callings']}) {re.escape(given)}(?!\w)", quote)
    return called is not None or str(holder["name"]) in quote

"""Who signs a document that the article reproduces: `TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / (Đã ký) / Phạm Văn A`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.made_bodies import make_body, party_body
from loaders.extract.grammar.people.names import looks_like_name
from loaders.extract.grammar.places.places import RawUnit
from loaders.extract.relations.documents.issuers import issuer_named
from loaders.extract.resolution.unit_meant import resolve_unit
from loaders.extract.statements import Statement
from loaders.extract.things import PROVINCE_LEVELS, Body, Person, Title
from loaders.extract.words.view import View
from loaders.read.zones import Line
from loaders.resources.load import load_yaml

_CUES = load_yaml("signatures.yaml")
_SIGNED = re.compile(_CUES["signed"], re.I)
_PREFIX = re.compile(_CUES["prefix"])
_PREFIX_IN = re.compile(r"\b(?:KT|TM|TL|TUQ)\. ")
_BY_ORDER = re.compile(_CUES["by_order"])
_POSTS: dict[str, dict[str, str]] = {title.upper(): post for title, post in _CUES["posts"].items()}
_BODIES: dict[str, str] = {name.upper(): head for name, head in _CUES["bodies"].items()}
_NUMBER = re.compile(r"Số:?\s*(\d+\S*/\S+)")
# Nơi nhận:   KT. CHỦ TỊCH / - Như Điều 5;   PHÓ CHỦ TỊCH / - Lưu: VT.   Lê Văn A: who signs stands right of who gets it
_RECEIVERS, _COLUMN = re.compile(r"nơi nhận\b", re.I), re.compile(r"(?:.*[;:.])?\s*")
_LONGEST_COLUMN = 10
_BY_NUMBER = ("ministry", "department")
_NEAR = 4
_HEAD_LINES = 9


def _name(text: str) -> str:
    """A line that is a person's name and nothing else."""
    words = text.strip(" .").split()
    if not 2 <= len(words) <= 5 or not all(w[:1].isupper() and w.isalpha() for w in words):
        return ""
    titled = [w.capitalize() if w.isupper() else w for w in words]
    return " ".join(titled) if looks_like_name(titled) else ""


def _right_column(texts: list[str]) -> list[str]:
    """The lines, of those beside `Nơi nhận` only what stands right of it."""
    out, left = list(texts), 0
    for i, text in enumerate(texts):
        left = _LONGEST_COLUMN if _RECEIVERS.match(text.strip()) else left - 1
        prefix = _PREFIX_IN.search(text) if left > 0 else None
        if left > 0:
            out[i] = text[prefix.start() :] if prefix is not None else _COLUMN.sub("", text, count=1)
    return out


def _signer(texts: list[str], i: int) -> int | None:
    """The line of the name below a title, where nothing but the mark of signing stands between."""
    for k in range(i + 1, min(i + 1 + _NEAR, len(texts))):
        post = _PREFIX.sub("", texts[k].strip()).strip().upper() in _POSTS
        if not post and _name(texts[k]):
            return k
        if texts[k].strip() and not post and not _SIGNED.fullmatch(texts[k].strip()):
            return None
    return None


def _body(texts: list[str], i: int, post: dict[str, str], context: Context, token: int) -> Body | None:
    """The body that the post is fixed to, or that a line right above or at the head of the document names."""
    if "fixed" in post:
        return Body(post["fixed"], "government", "any", "fixed")
    if post["of"] in _BY_NUMBER:
        number = next((m for text in texts[: 2 * _HEAD_LINES] if (m := _NUMBER.match(text.strip()))), None)
        issuer = issuer_named(number[1], context, token, 0) if number is not None else None
        return issuer if issuer is not None and issuer.head == post["of"] else None
    if context.letterhead_party is not None and post["of"] in ("party", "either"):
        return make_body("office", None, "", context.letterhead_party) if "office" in post else context.letterhead_party
    opening = texts[0].upper()  # a title in capitals is written small
    for text in (*reversed(texts[max(0, i - 3) : i]), opening, *texts[1:_HEAD_LINES]):
        named = _PREFIX.sub("", text.strip()).strip()
        head = next((head for name, head in _BODIES.items() if named.startswith(name)), "")
        if head and (post["of"] == "either" or (head == "party") == (post["of"] == "party")):
            unit = context.home if context.home is not None else resolve_unit(context, RawUnit("tỉnh", "", 0), token, 0)
            if unit is None:
                return None
            body = party_body(unit) if head == "party" else make_body(head, unit)
            return _office(body) if "office" in post else body
    return None


def _only_office(texts: list[str], i: int, named: Iterable[Body]) -> Body | None:
    """The one office that the text names, where who signs does so for the head of an office or for himself."""
    offices = {body for body in named if body.head == "office"}
    for_another = any(_BY_ORDER.match(text.strip()) for text in texts[max(0, i - 2) : i + 1])
    return offices.pop() if len(offices) == 1 and not for_another else None


def _office(body: Body) -> Body | None:
    """The office of a province's committee; that of a commune serves its council as well and is called otherwise."""
    placed = body.unit is not None and body.unit.level in PROVINCE_LEVELS
    return make_body("office", None, "", body) if placed else None


def signature_statements(
    view: View, lines: list[Line], context: Context, told: Sequence[Statement], named: Iterable[Body] = ()
) -> Iterator[Statement]:
    """HOLDS of those who sign, each with the sentence of the name; none that contradicts what the text above tells.

    Args:
        view: the document.
        lines: its lines.
        context: what it is about.
        told: what its sentences state of posts.
        named: the bodies that they name.
    """
    posts: dict[str, list[Title]] = {}
    for other in told:
        held = other.type == "HOLDS" and other.status == "asserted"
        if held and isinstance(other.subject, Person) and isinstance(other.object, Title):
            posts.setdefault(other.subject.name, []).append(other.object)
    for person, office, number in _signatures(view, lines, context, named):
        if not any(_contradict(office, post) for post in posts.get(person.name, ())):
            yield Statement("HOLDS", person, office, "title.signature", number, rank=office.rank)


def _contradict(one: Title, other: Title) -> bool:
    """Whether two posts of a name are the same in two bodies, or two ranks in one body."""
    if one.body is None or other.body is None:
        return False
    return one.rank != other.rank if one.body.name == other.body.name else one.title == other.title


def _signatures(
    view: View, lines: list[Line], context: Context, named: Iterable[Body]
) -> Iterator[tuple[Person, Title, int]]:
    """Who signs, the post and the number of the sentence of the name."""
    texts = _right_column([view.text[x.start : x.end] for x in lines])
    sentence_of = {s.line: n for n, s in reversed(list(enumerate(view.sentences)))}
    for i, text in enumerate(texts):
        title = _PREFIX.sub("", text.strip()).strip()
        post = _POSTS.get(title) if title.isupper() else None
        name_line = _signer(texts, i) if post is not None else None
        if post is None or name_line is None or name_line not in sentence_of:
            continue
        last = title if not any(t.strip().upper() in _POSTS for t in texts[i + 1 : name_line]) else ""
        body = _body(texts, i, post, context, view.token_at(lines[i].start)) if last else None
        if last and body is None and "office" in post:
            body = _only_office(texts, i, named)
        if body is not None:
            office = Title(post["title"], post["rank"], "any", body)
            person = Person(_name(texts[name_line]))
            yield person, office, sentence_of[name_line]

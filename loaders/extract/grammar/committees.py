"""Steering committees and task forces as written: head, number, topic, owner."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.bodies import RawBody, raw_body
from loaders.extract.grammar.committee_topics import is_part, is_topic_stop, owner_begins, topic_at
from loaders.extract.grammar.companies import company
from loaders.extract.grammar.institutions import institution
from loaders.extract.grammar.places import RawUnit, raw_unit
from loaders.extract.lexicon import Hit
from loaders.extract.reader import Reader


@dataclass(frozen=True, slots=True)
class RawCommittee:
    """A committee as written; `topic` is empty for a bare mention, `owner` a body, a unit, or one of the words below.

    owner_word: trung ương, quốc gia, chính phủ, or empty.
    """

    head: str
    kind: str
    end: int
    number: str = ""
    topic: str = ""
    owner_word: str = ""
    unit: RawUnit | None = None
    body: RawBody | None = None
    inner: RawCommittee | None = None
    this: bool = False

    @property
    def bare(self) -> bool:
        """Whether it names neither number nor topic nor owner."""
        return not (self.number or self.topic or self.owner_word or self.unit or self.body or self.inner)


@dataclass(slots=True)
class _Draft:
    end: int
    number: str = ""
    topic_start: int = 0
    topic_end: int = 0
    owner_word: str = ""
    unit: RawUnit | None = None
    body: RawBody | None = None
    inner: RawCommittee | None = None


def _central_owner(reader: Reader, k: int, draft: _Draft) -> bool:
    """`Trung ương`, `quốc gia`, `TW`, and bodies that begin so."""
    word = reader.word(k)
    whole = reader.find(k, "body")
    if whole is not None and whole.end - whole.start > 2 and word in ("trung", "tw", "t.ư"):
        draft.body = raw_body(reader, k)
        draft.end = whole.end
    elif (word, reader.word(k + 1)) in (("trung", "ương"), ("quốc", "gia")):
        draft.owner_word, draft.end = f"{word} {reader.word(k + 1)}", k + 2
    elif word in ("tw", "t.ư"):
        draft.owner_word, draft.end = "trung ương", k + 1
    return draft.body is not None or bool(draft.owner_word)


def _outside_owner(reader: Reader, k: int, draft: _Draft) -> bool:
    """A university or an enterprise."""
    found = institution(reader, k)
    firm = company(reader, k) if found is None and reader.find(k, "enterprise", "enterprise_head") else None
    if found is not None:
        draft.body, draft.end = RawBody("outside", found.end, found.institution.name, "organisation", "any"), found.end
    elif firm is not None:
        draft.body, draft.end = RawBody("outside", firm.end, firm.enterprise.name, "organisation", "any"), firm.end
    return found is not None or firm is not None


def _body_owner(reader: Reader, k: int, draft: _Draft) -> bool:
    body = raw_body(reader, k)
    if body is None:
        return False
    if body.fixed in ("Chính phủ", "Thủ tướng Chính phủ"):
        draft.owner_word = "chính phủ"
    else:
        draft.body = body
    draft.end = body.end
    return True


def _owner(reader: Reader, k: int, draft: _Draft) -> bool:
    start = k
    while reader.word(k) in ("của", "cấp", "tại", "thuộc"):
        k += 1
    if _central_owner(reader, k, draft):
        return True
    unit = raw_unit(reader, k) if reader.find(k, "level", "province") else None
    if unit is not None and (unit.name or k > start or _short_level_ok(reader, unit)):
        draft.unit, draft.end = unit, unit.end
        return True
    if _outside_owner(reader, k, draft) or _body_owner(reader, k, draft):
        return True
    if reader.word(k) == "ban" and reader.find(k, "committee_head"):
        draft.inner = raw_committee(reader, k)
        draft.end = draft.inner.end if draft.inner is not None else draft.end
        return draft.inner is not None
    if reader.view.words[k : k + 1] == ["Bộ"]:
        draft.unit, draft.end = RawUnit("Bộ", "", k + 1), k + 1
        return True
    return False


def _short_level_ok(reader: Reader, unit: RawUnit) -> bool:
    """A bare level word belongs to the committee (`Ban Chỉ đạo tỉnh`) unless a name of something else follows."""
    return not reader.find(unit.end, "head")


def _is_number_of_topic(reader: Reader, k: int) -> bool:
    """`Ban Chỉ đạo 57 tỉnh` against `Tổ giúp việc 9 người`: what stands behind the number."""
    word = reader.word(k)
    return (
        not word
        or not word[0].isalpha()
        or is_topic_stop(reader, k)
        or owner_begins(reader, k)
        or word in ("của", "cấp", "và", "bộ")
    )


def _is_proper(reader: Reader, hit: Hit) -> bool:
    """`tổ công tác` in lower case is any team; `cái gọi là Ban Chỉ đạo` is none."""
    capital = reader.view.words[hit.start][0].isupper()
    if not capital and hit.entry.spec["kind"] != "committee":
        return False
    if (reader.word(hit.start - 2), reader.word(hit.start - 1)) == ("gọi", "là") and reader.word(
        hit.start - 3
    ) == "cái":
        return False
    if reader.word(hit.start - 1) in ('"', "“", "‘"):
        close = next(
            (k for k in range(hit.end, min(hit.end + 9, len(reader.view.words))) if reader.word(k) in ('"', "”", "’")),
            None,
        )
        return close is None
    return True


def _past_order(reader: Reader, k: int) -> int:
    """`Tiểu ban còn lại, về ...`, `Tiểu ban thứ hai`: the words between the head and its topic."""
    if reader.word(k) == "mới" and reader.word(k + 1) in ("thực", "về", "triển"):
        return k + 1
    if (reader.word(k) == "còn" and reader.word(k + 1) == "lại") or reader.word(k) == "thứ":
        k += 2
    else:
        return k
    return k + 1 if reader.word(k) == "," and reader.word(k + 1) == "về" else k


def _is_short_name(reader: Reader, k: int) -> bool:
    """`BCĐ ĐHTN`: an abbreviation of the owner, which the text has given to the committee."""
    word = reader.view.words[k] if k < len(reader.view.words) else ""
    return len(word) >= 3 and word.isalpha() and word.isupper() and not reader.hits.get(k) and not is_part(word)


def raw_committee(reader: Reader, i: int) -> RawCommittee | None:
    """The committee that begins at a token, as written."""
    hit = reader.find(i, "committee_head")
    if hit is None or reader.word(i - 1) in ("các", "những", "mỗi", "hai", "ba"):
        return None
    if not _is_proper(reader, hit):
        return None
    draft = _Draft(_past_order(reader, hit.start + int(hit.entry.spec.get("keep", hit.end - hit.start))))
    if (
        reader.word(draft.end).isdigit()
        and len(reader.word(draft.end)) <= 4
        and _is_number_of_topic(reader, draft.end + 1)
    ):
        draft.number, draft.end = reader.word(draft.end), draft.end + 1
    if _is_short_name(reader, draft.end):
        return RawCommittee(hit.entry.name, hit.entry.spec["kind"], draft.end + 1)
    topic = owner = False
    for _ in range(4):
        if not owner and _owner(reader, draft.end, draft):
            owner = True
        elif not topic and (end := topic_at(reader, draft.end)) is not None:
            topic = True
            draft.topic_start, draft.topic_end, draft.end = draft.end, end, end
        else:
            break
    written = reader.view.span_text(draft.topic_start, draft.topic_end) if topic else ""
    return RawCommittee(
        hit.entry.name, hit.entry.spec["kind"], draft.end, draft.number, written, draft.owner_word, draft.unit,
        draft.body, draft.inner,
    )  # fmt: skip

"""Steering committees and task forces as written: head, number, topic, owner."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.bodies import RawBody, raw_body
from loaders.extract.grammar.companies import company
from loaders.extract.grammar.institutions import InstitutionFound, institution
from loaders.extract.grammar.names import cut_end, name_weight
from loaders.extract.grammar.places import RawUnit, raw_unit
from loaders.extract.lexicon import Hit
from loaders.extract.reader import Reader
from loaders.resources.load import load_yaml

_WORDS = load_yaml("committees.yaml")
_FAMILIES = tuple((f["id"], tuple(f["any"])) for f in _WORDS["families"])
_NUMBERS: dict[str, str] = _WORDS["numbers"]
_STOPS = frozenset(tuple(s.split()) for s in _WORDS["stops"])
_STOP_FIRST = frozenset(s[0] for s in _STOPS)
_PARTS = frozenset(tuple(p.lower().replace(",", " ,").split()) for p in _WORDS["nq57"])
_LONGEST_PART = max(len(p) for p in _PARTS)
_OPENERS = frozenset(tuple(o.replace(",", " ,").split()) for o in _WORDS["openers"])
_DIRECT = frozenset(tuple(d.split()) for d in _WORDS["direct"])
_LONGEST_TOPIC = 22
_JOINERS = (",", "và", "-", "–", "&")


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


def family(topic: str, number: str) -> str:
    """The family of a topic, or the topic itself, lower case, where it is of none."""
    lowered = topic.lower()
    for name, words in _FAMILIES:
        if any(word in lowered for word in words):
            return name
    if not lowered and number:
        return _NUMBERS.get(number, number)
    return lowered


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


def _is_stop(reader: Reader, k: int) -> bool:
    word = reader.word(k)
    if reader.view.words[k : k + 1] and reader.view.words[k][0].isupper():
        return False
    if word not in _STOP_FIRST:
        return reader.is_verb(k) and (word, reader.word(k + 1)) not in (
            ("thực", "hiện"),
            ("triển", "khai"),
            ("xây", "dựng"),
        )
    return (
        (word,) in _STOPS
        or (word, reader.word(k + 1)) in _STOPS
        or (word, reader.word(k + 1), reader.word(k + 2)) in _STOPS
    )


def _part_end(reader: Reader, k: int) -> int | None:
    """End of one component of the topic of Resolution 57 (`đổi mới sáng tạo`) at a token."""
    lower = reader.view.lower
    for size in range(_LONGEST_PART, 0, -1):
        if tuple(lower[k : k + size]) in _PARTS:
            return k + size
    return None


def _opener_end(reader: Reader, k: int) -> int:
    lower = reader.view.lower
    for size in (3, 2, 1):
        if tuple(lower[k : k + size]) in _OPENERS:
            return _opener_end(reader, k + size)
    return k


def _nq57_end(reader: Reader, k: int) -> int | None:
    """End of a list of components: `KHCN, ĐMST và CĐS`."""
    end = _part_end(reader, k)
    while end is not None and reader.word(end) in _JOINERS:
        after = end + 2 if reader.word(end + 1) in ("và", "phát") and _part_end(reader, end + 2) else end + 1
        if reader.word(after) == "thực" and reader.word(after + 1) == "hiện":
            after += 2
        further = _part_end(reader, after)
        if further is None:
            break
        end = further
    return end


def _open_topic_end(reader: Reader, k: int) -> int:
    """End of a topic of no list: up to a stop, a sign, an owner or a person."""
    i = k
    while i < len(reader.view.words) and i - k < _LONGEST_TOPIC:
        word = reader.word(i)
        if word == "," and (reader.word(i - 1), reader.word(i + 1)) == ("phòng", "chống"):
            i += 1
        elif word == "," and i - k >= 2 and reader.word(i + 1) == reader.word(k + 1):
            i += 1  # nhà tạm, nhà dột nát
        elif word == "," and _against_several(reader, k, i):
            i += 1  # phòng, chống tham nhũng, lãng phí, tiêu cực
        elif not (word and (word[0].isalnum())):
            if word == "(" and reader.view.words[i + 1].isupper() and reader.word(i + 2) == ")" and i > k:
                return i + 3
            break
        elif i > k and (_is_stop(reader, i) or _owner_begins(reader, i)):
            break
        i += 1
    return i


def _against_several(reader: Reader, k: int, i: int) -> bool:
    """Whether a comma goes on with what a committee fights: two syllables follow, then a sign or an owner."""
    if reader.word(k - 1) != "chống" and "chống" not in reader.view.lower[k : k + 3]:
        return False
    for size in (2, 3, 4):
        words = reader.view.lower[i + 1 : i + 1 + size]
        behind = reader.word(i + 1 + size)
        if not all(w.isalpha() and w not in _STOP_FIRST for w in words) or not reader.view.words[i + 1].islower():
            return False
        if behind in (",", "và") or not behind[:1].isalpha() or _owner_begins(reader, i + 1 + size):
            return True
    return False


def _owner_begins(reader: Reader, i: int) -> bool:
    hit = reader.find(i, "province", "body", "head")
    if hit is not None and reader.view.words[i][0].isupper():
        field_needed = hit.entry.category == "head" and hit.entry.spec.get("needs") == "field"
        return not field_needed or reader.view.words[hit.end][:1].isupper()
    level = reader.find(i, "level")
    if level is not None:
        return True
    return reader.find(i, "honorific", "title", "role") is not None or (
        reader.view.words[i] in ("Trung", "TW")
        or (reader.word(i), reader.word(i + 1)) in (("cấp", "tỉnh"), ("cấp", "xã"))
    )


def _is_direct(reader: Reader, k: int) -> bool:
    """A topic that follows the head without an opener, in lower case (`Ban Chỉ đạo xóa nhà tạm`)."""
    lower = reader.view.lower
    return any(tuple(lower[k : k + size]) in _DIRECT for size in (1, 2, 3))


def _resolution(reader: Reader, k: int) -> int | None:
    """End of a policy that is the topic: `thực hiện Nghị quyết số 57-NQ/TW`."""
    span = reader.policies.get(k)
    return span.end if span is not None else None


def _topic(reader: Reader, k: int, draft: _Draft) -> bool:
    opened = _opener_end(reader, k)
    end = _nq57_end(reader, opened) or _resolution(reader, opened)
    if end is None:
        word = reader.word(opened)
        scheme = word == "đề" and reader.word(opened + 1) == "án"
        if name_weight(reader.view.words[opened : cut_end(reader, opened)]) >= 4:
            return False
        begins = opened > k or scheme or reader.view.words[opened][:1].isupper() or _is_direct(reader, opened)
        if not begins or _owner_begins(reader, opened) or (reader.is_verb(opened) and opened == k):
            return False
        end = _open_topic_end(reader, opened)
    if end <= opened:
        return False
    while reader.word(end) == "và" and reader.word(end + 1) == "đề" and reader.word(end + 2) == "án":
        end += 4
    draft.topic_start, draft.topic_end, draft.end = k, end, end
    return True


def _owner(reader: Reader, k: int, draft: _Draft) -> bool:
    start = k
    while reader.word(k) in ("của", "cấp", "tại", "thuộc"):
        k += 1
    word = reader.word(k)
    whole = reader.find(k, "body")
    if whole is not None and whole.end - whole.start > 2 and word in ("trung", "tw", "t.ư"):
        draft.body = raw_body(reader, k)
        draft.end = whole.end
        return draft.body is not None
    if (word, reader.word(k + 1)) in (("trung", "ương"), ("quốc", "gia")):
        draft.owner_word, draft.end = f"{word} {reader.word(k + 1)}", k + 2
        return True
    if word in ("tw", "t.ư"):
        draft.owner_word, draft.end = "trung ương", k + 1
        return True
    unit = raw_unit(reader, k) if reader.find(k, "level", "province") else None
    if unit is not None and (unit.name or k > start or _short_level_ok(reader, unit)):
        draft.unit, draft.end = unit, unit.end
        return True
    outside = institution(reader, k) or (
        company(reader, k) if reader.find(k, "enterprise", "enterprise_head") else None
    )
    if outside is not None:
        name = outside.institution.name if isinstance(outside, InstitutionFound) else outside.enterprise.name
        draft.body, draft.end = RawBody("outside", outside.end, name, "organisation", "any"), outside.end
        return True
    body = raw_body(reader, k)
    if body is not None and (k > start or body.end > k):
        if body.fixed in ("Chính phủ", "Thủ tướng Chính phủ"):
            draft.owner_word = "chính phủ"
        else:
            draft.body = body
        draft.end = body.end
        return True
    if word == "ban" and reader.find(k, "committee_head"):
        draft.inner = raw_committee(reader, k)
        draft.end = draft.inner.end if draft.inner is not None else draft.end
        return draft.inner is not None
    if word == "bộ" and reader.view.words[k] == "Bộ":
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
        or _is_stop(reader, k)
        or _owner_begins(reader, k)
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
    return (
        len(word) >= 3
        and word.isalpha()
        and word.isupper()
        and not reader.hits.get(k)
        and (word.lower(),) not in _PARTS
    )


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
        elif not topic and _topic(reader, draft.end, draft):
            topic = True
        else:
            break
    written = reader.view.span_text(draft.topic_start, draft.topic_end) if topic else ""
    return RawCommittee(
        hit.entry.name, hit.entry.spec["kind"], draft.end, draft.number, written, draft.owner_word, draft.unit,
        draft.body, draft.inner,
    )  # fmt: skip

"""What a steering committee is for: where its topic ends in the text, and the family that the topic is of."""

from __future__ import annotations

from loaders.extract.grammar.names import cut_end, name_weight
from loaders.extract.reader import Reader
from loaders.resources.load import load_yaml

_WORDS = load_yaml("committees.yaml")
_FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = tuple((f["id"], tuple(f["any"])) for f in _WORDS["families"])
_NUMBERS: dict[str, str] = _WORDS["numbers"]
_STOPS = frozenset(tuple(s.split()) for s in _WORDS["stops"])
_STOP_FIRST = frozenset(s[0] for s in _STOPS)
_PARTS = frozenset(tuple(p.lower().replace(",", " ,").split()) for p in _WORDS["nq57"])
_LONGEST_PART = max(len(p) for p in _PARTS)
_OPENERS = frozenset(tuple(o.replace(",", " ,").split()) for o in _WORDS["openers"])
_DIRECT = frozenset(tuple(d.split()) for d in _WORDS["direct"])
_LONGEST_TOPIC = 22
_JOINERS = (",", "và", "-", "–", "&")


def family(topic: str, number: str) -> str:
    """The family of a topic, or the topic itself, lower case, where it is of none."""
    lowered = topic.lower()
    for name, words in _FAMILIES:
        if any(word in lowered for word in words):
            return name
    if not lowered and number:
        return _NUMBERS.get(number, number)
    return lowered


def is_topic_stop(reader: Reader, k: int) -> bool:
    """Whether a word cannot go on with a topic."""
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
        elif i > k and (is_topic_stop(reader, i) or owner_begins(reader, i)):
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
        if behind in (",", "và") or not behind[:1].isalpha() or owner_begins(reader, i + 1 + size):
            return True
    return False


def owner_begins(reader: Reader, i: int) -> bool:
    """Whether who has the committee begins at a token: a body, a unit, `Trung ương`, or a person."""
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


def is_part(word: str) -> bool:
    """Whether a word alone is a component of the topic of Resolution 57."""
    return (word.lower(),) in _PARTS


def topic_at(reader: Reader, k: int) -> int | None:
    """End of the topic of a committee that begins at a token, its opener (`về`, `thực hiện`) included; else None."""
    opened = _opener_end(reader, k)
    end = _nq57_end(reader, opened) or _resolution(reader, opened)
    if end is None:
        word = reader.word(opened)
        scheme = word == "đề" and reader.word(opened + 1) == "án"
        if name_weight(reader.view.words[opened : cut_end(reader, opened)]) >= 4:
            return None
        begins = opened > k or scheme or reader.view.words[opened][:1].isupper() or _is_direct(reader, opened)
        if not begins or owner_begins(reader, opened) or (reader.is_verb(opened) and opened == k):
            return None
        end = _open_topic_end(reader, opened)
    if end <= opened:
        return None
    while reader.word(end) == "và" and reader.word(end + 1) == "đề" and reader.word(end + 2) == "án":
        end += 4
    return end

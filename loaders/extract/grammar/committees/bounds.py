"""Where the topic of a committee ends: a word that cannot go on with it, or who has the committee."""

from __future__ import annotations

from itertools import chain, pairwise

from loaders.extract.grammar.committees.words import acted_on, phrase_end, phrases, short_owners
from loaders.extract.grammar.places.places import RawUnit, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, phrases_of

_STOPS, _GOES_ON = map(phrases, ("stops", "goes_on"))
_NO_OWNERS, _OWNER_WORDS, _INSIDE = map(phrases, ("no_owners", "owner_words", "inside"))
_ACTS, _DOING = map(phrases, ("acts", "doing"))
_SHORT_OWNERS = short_owners()
_SHORT_FIRST = frozenset(words[0] for words in _SHORT_OWNERS)
# Words before a head where a noun stands: what follows the head is then no verb.
_BEFORE_NAMES = phrases("before_names")
MANY = list_of("several")
_MANY = frozenset(MANY)
_PICTURES = ("ảnh", "hình")  # below one: `... ảnh 1`
_REGION_HEADS = frozenset(load_yaml("committees.yaml")["region_heads"])
_LEVELS = (("phường", ",", "xã"), ("xã", ",", "phường"))
_SHOWN = frozenset(phrases_of("shown"))
_FOUNDED = _SHOWN | {("thành", "lập"), ("được", "lập"), ("kiện", "toàn")}
_ADVERBS, _FRONTED = frozenset(list_of("lately")), 7
STOP_FIRST = frozenset(s[0] for s in _STOPS)
_GOING_ON, _INSIDE_WORDS = frozenset(chain.from_iterable(_GOES_ON)), frozenset(chain.from_iterable(_INSIDE))


def is_topic_stop(reader: Reader, k: int) -> bool:
    """Whether a word cannot go on with a topic."""
    word = reader.word(k)
    if reader.view.words[k : k + 1] and reader.view.words[k][0].isupper():
        return False
    if word == "năm" and reader.word(k - 1).isdigit() and len(reader.word(k - 1)) < len("2025"):
        return False  # kế hoạch 5 năm
    if word in _PICTURES and reader.word(k + 1).isdigit():
        return True  # Ban Chỉ đạo chính quyền điện tử ảnh 1
    if word in _GOING_ON and any((phrase_end(reader, k - back, _GOES_ON) or 0) > k for back in (0, 1, 2)):
        return False
    return (word in STOP_FIRST and phrase_end(reader, k, _STOPS, 3) is not None) or reader.is_verb(k)


def is_founded(reader: Reader, head: int, end: int = 0) -> bool:
    """`lập Tổ công tác`, `ra mắt dịp này, Tổ công tác`: a verb of founding before a head; behind a name that ends."""
    before = head - (reader.word(head - 1) == "một")
    founded = reader.word(before - 1) in ("lập", "toàn", "mắt") or _fronted(reader, before)
    return founded or (end > 0 and _founded_behind(reader, head, end))


def _fronted(reader: Reader, head: int) -> bool:
    """`Cũng ra mắt dịp này, Tổ công tác X`, `Được thành lập lần này là Tổ công tác X`: the sentence opens with it."""
    if reader.word(head - 1) not in (",", "là"):
        return False
    sentence = reader.view.sentence_over(head)
    opens = reader.view.lower[sentence.start : head - 1] if sentence is not None else []
    return len(opens) <= _FRONTED and not _FOUNDED.isdisjoint(pairwise(opens))


def _founded_behind(reader: Reader, head: int, end: int) -> bool:
    """`Một Tổ công tác X cũng được thành lập`, `... vừa ra mắt`: a verb of founding behind a name."""
    before = head - (reader.word(head - 1) == "một")
    if reader.word(before - 1)[:1].isalnum() or not _MANY.isdisjoint(reader.view.lower[head:end]):
        return False
    k = next(i for i in range(end, end + _FRONTED) if reader.word(i) not in _ADVERBS or i == end + _FRONTED - 1)
    passive = reader.word(k) == "được"
    said = (reader.word(k + passive), reader.word(k + passive + 1))
    return said in (_FOUNDED if passive else _SHOWN) or (passive and said[0] == "lập")


def acts_plainly(reader: Reader, k: int) -> bool:
    """`lập Ban Chỉ đạo triển khai học bạ số`; not `triển khai nhiều giải pháp`, with which the sentence goes on."""
    act = phrase_end(reader, k, _ACTS)
    return act is not None and phrase_end(reader, act, _DOING, 3) is None and reader.word(act) not in MANY


def acts_on_several(reader: Reader, k: int) -> bool:
    """`lập Ban Chỉ đạo xây dựng các tuyến cao tốc`: what a committee does with things of a kind."""
    act = phrase_end(reader, k, _ACTS)
    return act is not None and reader.word(act) == "các" and phrase_end(reader, act + 1, _DOING, 3) is None


def is_act(reader: Reader, k: int) -> bool:
    """Whether a verb begins at a token with which no sentence goes on behind a name (`gồm`, `họp`)."""
    return reader.is_verb(k) and phrase_end(reader, k, _STOPS, 3) is None


def acts_so(reader: Reader, k: int, head: int, end: int = 0) -> bool:
    """`lập Tổ công tác cắt giảm thủ tục`: behind a verb of founding, a verb says what a committee is for.

    `end`, where it is given, is the end of the name, behind which such a verb may stand too.
    """
    founded = is_founded(reader, head, end)
    known = phrase_end(reader, k, _ACTS) is not None or phrase_end(reader, k, _STOPS, 3) is not None
    return founded and reader.is_verb(k) and not known


def owner_begins(reader: Reader, i: int) -> bool:
    """Whether who has the committee begins at a token: a body, a unit, `Trung ương`, or a person."""
    if phrase_end(reader, i, _NO_OWNERS) or reader.in_compound(i):
        return False
    inside = reader.word(i) in _INSIDE_WORDS
    if inside and any((phrase_end(reader, i - back, _INSIDE) or 0) > i for back in (1, 2, 3, 4)):
        return False
    if reader.view.words[i : i + 1] == ["Bộ"]:
        return reader.word(i - 1) not in _REGION_HEADS  # Tây Nam Bộ
    hit = reader.find(i, "province", "body", "head")
    if hit is not None and reader.view.words[i][0].isupper():
        field_needed = hit.entry.category == "head" and hit.entry.spec.get("needs") == "field"
        return not field_needed or reader.view.words[hit.end][:1].isupper()
    if reader.word(i) in _SHORT_FIRST and (_named_in_lower_case(reader, i) or _school_or_firm(reader, i)):
        return True
    if reader.find(i, "level") is not None:
        unit = raw_unit(reader, i) if reader.word(i - 1) != "thành" else None  # phát triển 5 huyện thành quận
        return unit is not None and not _class_of_units(reader, i, unit)
    if reader.find(i, "honorific", "title", "role") is not None:
        return True
    end = phrase_end(reader, i, _OWNER_WORDS, 2)
    return end is not None and not (acted_on(reader, i) and reader.word(end).isalpha() and not reader.is_stop(end))


def _school_or_firm(reader: Reader, i: int) -> bool:
    """`Hội đồng tư vấn chuyển đổi số Trường Đại học X`: the name of an organisation, in capitals."""
    head = reader.find(i, "institution_head", "enterprise_head") if not acted_on(reader, i) else None
    words = reader.view.words
    return (
        head is not None
        and words[i][:1].isupper()
        and words[head.end : head.end + 1] != []
        and words[head.end][0].isupper()
    )


def _named_in_lower_case(reader: Reader, i: int) -> bool:
    """`hè trường THPT Hàn Thuyên`, `số bệnh viện Đa khoa X`: an organisation whose first word is in lower case."""
    end = phrase_end(reader, i, _SHORT_OWNERS, 3) if reader.view.words[i].islower() else None
    return end is not None and reader.view.words[end : end + 1] != [] and reader.view.words[end][0].isupper()


def _class_of_units(reader: Reader, i: int, unit: RawUnit) -> bool:
    """`hỗ trợ các xã biên giới vận hành bộ máy`: units of a kind that the topic is about."""
    if not unit.name and any(tuple(reader.view.lower[k : k + 3]) in _LEVELS for k in (i, i - 2)):
        return True  # một cửa phường, xã
    goes_on = reader.word(unit.end).isalpha() and not is_topic_stop(reader, unit.end)
    counted = reader.word(i - 1) == "cấp" or reader.word(i - 1).isdigit()
    many = reader.word(i - 1) in MANY or (counted and acted_on(reader, i - 1))
    return not unit.name and many and goes_on and not reader.is_stop(unit.end)


def inside_phrase(reader: Reader, head: int) -> bool:
    """Whether no verb can stand behind the head: `phiên họp của Ban Chỉ đạo`, but `các thành viên Ban Chỉ đạo họp`."""
    several = reader.word(head - 1) == "viên" and reader.word(head - 3) in (*MANY, "từng", "thể")
    helped = reader.view.lower[max(0, head - 3) : head] == ["giúp", "việc", "cho"]
    return helped or (not several and phrase_end(reader, head - 1, _BEFORE_NAMES, 1) is not None)


def against_several(reader: Reader, k: int, i: int) -> bool:
    """Whether a comma goes on with what a committee fights: two syllables follow, then a sign or an owner."""
    if reader.word(k - 1) != "chống" and "chống" not in reader.view.lower[k:i]:
        return False
    for size in (2, 3, 4):
        words = reader.view.lower[i + 1 : i + 1 + size]
        behind = reader.word(i + 1 + size)
        if not all(w.isalpha() and w not in STOP_FIRST for w in words) or not reader.view.words[i + 1].islower():
            return False
        if behind in (",", "và") or not behind[:1].isalpha() or owner_begins(reader, i + 1 + size):
            return True
        if size == 2 and is_topic_stop(reader, i + 3):  # chống tham nhũng, lãng phí, tiêu cực họp
            return True
    return False

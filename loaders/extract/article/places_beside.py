"""The place of an unnamed `Tỉnh ủy`, `UBND huyện` or bare post, where the same sentence tells it or points to one."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from graph.text import UPPER
from loaders.extract.article.career_places import in_a_row, served_there
from loaders.extract.article.focus import ASIDE_PAIRS, ProvinceMention
from loaders.extract.article.shared_places import beside_another, joins_there
from loaders.extract.grammar.places.place_names import is_commune_name, is_district_name
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import DISTRICT_LEVELS, WARD_LEVELS
from loaders.resources.load import load_yaml
from loaders.resources.words import phrases_of, split_all

_NEAR_BY = 30  # tokens from a province to its next mention with what lies between of it
_WORDS = load_yaml("places.yaml")
_MOVING = frozenset(_WORDS["moving"])
_SENDING, _WHERE = frozenset(_WORDS["sending"]), frozenset(_WORDS["where"])
OPENING = frozenset(_WORDS["opening"])
_GOING = frozenset(_WORDS["going"])
_SEATS = phrases_of("screens")
_LONGEST_SENDING, _ENDING = 12, frozenset([",", ";", ".", ":"])
_SENT = split_all(_WORDS["sent"])
_RECEIVING = frozenset(_WORDS["receiving"])
_POINTING, _DAYS = frozenset(_WORDS["pointing"]), frozenset(_WORDS["days"])
_LISTING, _TERM = frozenset(_WORDS["listing"]), 8
_USUAL, _WHOLE, _OPENED = 14, 40, 2
# xã A , huyện B , tỉnh [C] · xã A ( [C] · phường A , TP . [C]
_FARTHEST, _LONGEST_HEAD = 12, 4
_LOWER_UNIT = rf"(?: (?:{'|'.join(DISTRICT_LEVELS)}|thành phố|TP ?\.?)(?: [{UPPER}]\w*){{1,3}} ,)?"
_DOWN_TO = re.compile(rf"[,(]{_LOWER_UNIT}(?: tỉnh| thành phố| TP ?\.?)?")
_HAS, _COUNTED = "có", 3
_LED, _LONGEST_NAME = ("do", "gồm", _HAS), 30
_NEAR, _BREAKS = 16, frozenset([";", ".", "ông", "bà"])


def province_behind(mentions: list[ProvinceMention], reader: Reader, end: int) -> str:
    """`xã Kim Liên, tỉnh Nghệ An`, `xã Kim Liên (Nghệ An)`, `xã A, huyện B, tỉnh C`: the province behind a unit's name.

    Args:
        mentions: the provinces that the article names, in order.
        reader: the document.
        end: the token behind the name.
    """
    if reader.word(end) not in (",", "("):
        return ""
    i = bisect_left(mentions, end, key=lambda mention: mention.token)
    if i == len(mentions) or mentions[i].token - end > _FARTHEST:
        return ""
    return mentions[i].name if _DOWN_TO.fullmatch(" ".join(reader.view.words[end : mentions[i].token])) else ""


def right_before(mentions: list[ProvinceMention], i: int, reader: Reader, token: int) -> str:
    """`còn Hòa Bình cử Phó Bí thư Tỉnh ủy A`, `ở Điện Biên phó bí thư B`: the province that a post is told of.

    Args:
        mentions: the provinces that the article names, in order.
        i: the first of them behind the token.
        reader: the document.
        token: where the post or its body stands.
    """
    last = mentions[i - 1] if i else None
    if last is None or last.former or token - last.token > _LONGEST_SENDING:
        return ""
    hit = reader.find(last.token, "province")
    between = reader.view.lower[hit.end : token] if hit is not None else [""]
    sends = bool(between) and between[0] in _SENDING and not _ENDING & {*between}
    at_home = not between and reader.word(last.token - 1) in _WHERE
    has = _has(between) and len(between) <= _COUNTED  # Hiện Phú Thọ có 6 Phó Bí thư , gồm
    return last.name if sends or at_home or has else ""


def _has(behind: list[str]) -> bool:
    """`Phú Thọ [hiện có 6] Phó Bí thư`: whether the words behind a place say that it has something."""
    return behind[:1] == [_HAS] or behind[:2] == ["hiện", _HAS]


def _listed_there(before: ProvinceMention, reader: Reader, token: int) -> bool:
    """`Phú Thọ có 6 Phó Bí thư, gồm: A, Chủ tịch UBND tỉnh; B`: who is listed has posts there."""
    sentence = reader.view.sentence_over(token)
    if sentence is None or before.token < sentence.start or before.former:
        return False
    behind = reader.view.lower[before.end : token]
    return _has(behind) and not {"gồm", ":"}.isdisjoint(behind)


def bare_unit(reader: Reader, token: int, level: str) -> tuple[str, int]:
    """`Tại Than Uyên, Chủ tịch UBND huyện A nói`: the place that the sentence opens with, and the token behind it.

    Also `Tại điểm cầu Than Uyên`, and the one that somebody went to in the clause before; of communes only those by a
    name that is known.

    Args:
        reader: the document.
        token: where the unnamed unit stands.
        level: its level.
    """
    sentence = reader.view.sentence_over(token)
    start = sentence.start if sentence is not None else token
    first = start + 1 + 2 * ((reader.word(start + 1), reader.word(start + 2)) in _SEATS)
    end = reader.run_end.get(first, token)
    if level not in (*DISTRICT_LEVELS, *WARD_LEVELS):
        return "", token
    if end >= token or reader.word(start) not in OPENING:
        first, end = _gone_to(reader, start, token)
    is_name = is_district_name if level in DISTRICT_LEVELS else is_commune_name
    known = end > first and is_name(reader.view.words[first:end]) and reader.find(first, "province") is None
    return (reader.view.span_text(first, end), end) if known else ("", token)


def _gone_to(reader: Reader, start: int, token: int) -> tuple[int, int]:
    """`Tháng trước tôi lên Mường Lai, anh A - Bí thư Đảng ủy xã`: the name that ends the clause before the token's."""
    for k in range(token - 1, max(start, token - _USUAL), -1):
        if reader.word(k) in (";", ".") or reader.find(k, "level"):
            break
        if reader.word(k) in _GOING and k + 1 in reader.run_end and reader.word(reader.run_end[k + 1]) == ",":
            return k + 1, reader.run_end[k + 1]
    return token, token


def told_beside(mentions: list[ProvinceMention], i: int, reader: Reader, token: int, focus: str) -> str:
    """The province that the sentence tells for an unnamed body, or nothing.

    Args:
        mentions: the provinces that the article names, in order.
        i: the first of them behind the token.
        reader: the document.
        token: where the unnamed body stands.
        focus: the province that the article is about.
    """
    before, behind = mentions[i - 1] if i else None, mentions[i] if i < len(mentions) else None
    if behind is not None and (_elects(before, behind, reader, token) or joins_there(before, behind, reader, token)):
        return behind.name
    if behind is not None and behind.name != focus and in_a_row(before, behind, reader, token):
        return behind.name
    if before is None or before.name == focus:
        return ""
    tied = (
        served_there(before, reader, token)
        or _beside_party(before, reader, token)
        or _member(before, reader, token)
        or _elected(before, reader, token)
        or _listed_there(before, reader, token)
        or _rises_there(mentions, i, reader, token)
        or _led_there(before, reader, token)
        or beside_another(before, reader, token)
        or _on_both_sides(before, behind)
    )
    return before.name if tied else ""


def _on_both_sides(before: ProvinceMention, behind: ProvinceMention | None) -> bool:
    """`Chánh Văn phòng Tỉnh ủy Lai Châu; [Tỉnh ủy]; Phó Bí thư Tỉnh ủy Lai Châu`: one province before and behind."""
    if behind is None or before.name != behind.name or before.line != behind.line:
        return False
    plain = not (before.former or before.aside or behind.former or behind.aside)
    return plain and behind.token - before.token < _NEAR_BY


def _beside_party(before: ProvinceMention, reader: Reader, token: int) -> bool:
    """`yêu cầu Ban Thường vụ Tỉnh ủy Vĩnh Phúc, bà A - Bí thư Tỉnh ủy và ông B - Chủ tịch UBND tỉnh`: one list."""
    sentence = reader.view.sentence_over(token)
    if sentence is None or before.token < sentence.start or before.former or reader.word(before.token - 1) != "ủy":
        return False
    between = reader.view.words[before.end : token]
    return "," in between[:_TERM] and all(w[0].isupper() or not w[0].isalpha() or w in _LISTING for w in between)


def _elected(before: ProvinceMention, reader: Reader, token: int) -> bool:
    """`bầu Phó Chủ tịch UBND tỉnh Gia Lai đối với ông A, Giám đốc Sở Xây dựng`: who is elected has posts there."""
    sentence = reader.view.sentence_over(token)
    if sentence is None or before.token < sentence.start or not before.level or before.former:
        return False
    between = reader.view.lower[before.token : token]
    return ("đối", "với") in pairwise(between) and ";" not in between


def _rises_there(mentions: list[ProvinceMention], i: int, reader: Reader, token: int) -> bool:
    """`Các đại biểu bầu bà A, Chủ nhiệm UBKT Tỉnh ủy X, làm Chủ tịch HĐND tỉnh`, where the text was at X before."""
    before, earlier = mentions[i - 1], mentions[i - 2] if i > 1 else None
    sentence = reader.view.sentence_over(token)
    if earlier is None or sentence is None or not earlier.token < sentence.start <= before.token:
        return False
    if (
        earlier.name != before.name
        or not _of_an_organ(earlier, reader)
        or before.line - earlier.line > 1
        or before.former
        or before.aside
    ):
        return False
    told, between = reader.view.lower[sentence.start : before.token], reader.view.lower[before.end : token]
    moved = not _MOVING.isdisjoint([*told, *between])
    return "bầu" in told and not moved and ";" not in between and not {"làm", "giữ"}.isdisjoint(between)


def _of_an_organ(mention: ProvinceMention, reader: Reader) -> bool:
    """`HĐND tỉnh [Bắc Giang] họp`: whether a province stands in the name of a body of it."""
    start = mention.token - mention.level
    return reader.ending_at(start, "head", within=_LONGEST_HEAD) >= 0


def sent_by(mentions: list[ProvinceMention], i: int, reader: Reader, token: int) -> str:
    """`Đoàn công tác tỉnh Gia Lai do ông A, Chủ tịch UBND tỉnh, dẫn đầu`, `Đại diện tỉnh Gia Lai, ông A, T`.

    Not of who receives them (`... dẫn đầu, có bà B, Phó Chủ tịch UBND tỉnh`).

    Args:
        mentions: the provinces that the article names, in order.
        i: the first of them behind the token.
        reader: the document.
        token: where the unnamed body stands.
    """
    sentence, before = reader.view.sentence_over(token), mentions[i - 1] if i else None
    if sentence is None or before is None or not sentence.start <= before.token or before.former:
        return ""
    k = before.start(reader) - 1
    k -= reader.word(k) == "của"
    pair = (reader.word(k - 1), reader.word(k))
    sent = pair[1] == "đoàn" or (pair in _SENT and "đoàn" in reader.view.lower[max(0, k - 4) : k + 1])
    if not sent and not (pair == ("đại", "diện") and reader.word(before.end) in (",", "là", ":", "có", "gồm")):
        return ""
    between = reader.view.lower[before.end : token]
    received = not {"tiếp", "đón"}.isdisjoint(reader.view.lower[sentence.start : k])
    led = next((i for i, word in enumerate(between) if received or word in ("dẫn", "trưởng")), len(between))
    return before.name if _RECEIVING.isdisjoint(between) and "có" not in between[led:] else ""


def _led_there(before: ProvinceMention, reader: Reader, token: int) -> bool:
    """`Ban Chỉ đạo chuyển đổi số tỉnh Gia Lai do Bí thư Tỉnh ủy làm Trưởng ban; Sở X là cơ quan thường trực`."""
    sentence = reader.view.sentence_over(token)
    if sentence is None or before.token < sentence.start or before.former or reader.word(before.end) not in _LED:
        return False
    return any(
        reader.find(k, "committee_head") for k in range(max(sentence.start, before.token - _LONGEST_NAME), before.token)
    )


def _elects(before: ProvinceMention | None, behind: ProvinceMention, reader: Reader, token: int) -> bool:
    """`A, Chủ tịch UBND tỉnh, được bầu giữ chức Bí thư Tỉnh ủy Yên Bái`: the province that elects, named behind."""
    sentence = reader.view.sentence_over(token)
    if sentence is None or behind.token >= sentence.end or (before is not None and before.line == sentence.line):
        return False
    between = reader.view.lower[token : behind.token]
    return "bầu" in between and _MOVING.isdisjoint(between)


def _member(before: ProvinceMention, reader: Reader, token: int) -> bool:
    """`tham gia Ban Chấp hành Đảng bộ tỉnh Phú Yên và giữ chức Phó Bí thư Tỉnh ủy`: of the same province."""
    if not before.level or token - before.token > _NEAR:
        return False
    between = {*reader.view.lower[before.token : token]}
    taken = bool({"giữ", "làm"} & between) and not _BREAKS & between
    return taken and bool({"tham", "đảng"} & {*reader.view.lower[max(0, before.token - _NEAR) : before.token]})


def points(reader: Reader, mention: ProvinceMention) -> bool:
    """`về Hải Phòng nhận nhiệm vụ Phó Bí thư Thành ủy`: a word that ties a province to what stands next.

    `Sáng 12/8, tại Hà Nội, Giám đốc Sở X ...` tells where somebody spoke, not whose post it is.
    """
    k = mention.start(reader) - 1
    if (reader.word(k - 1), reader.word(k)) in ASIDE_PAIRS:
        return False  # sinh tại Hà Tĩnh
    if reader.word(k) in ("tại", "ở") and reader.word(k - 1) == ",":
        return not (reader.word(k - 2)[:1].isdigit() or reader.word(k - 2) in _DAYS)
    return reader.word(k) in _POINTING


def reach(reader: Reader, mention: ProvinceMention) -> int:
    """How many words a place is told of: farther where a sentence opens with it (`Tại Hà Nam, Thủ tướng phê chuẩn`)."""
    sentence = reader.view.sentence_over(mention.token)
    if sentence is None or reader.word(mention.end) != ",":
        return _USUAL
    start = mention.start(reader)
    clause = reader.view.clause_start(sentence.start, start)
    return _WHOLE if reader.word(clause) in OPENING and start - clause <= _OPENED else _USUAL

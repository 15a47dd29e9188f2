"""Who is said right before a committee to set it up, and classes of bodies that each set up one."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.article.context import Context
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.committees.words import phrase_end, phrases, short_owners
from loaders.extract.grammar.places.places import RawUnit
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.committees.owners import STATE, Founder, Owner
from loaders.extract.things import DISTRICT_LEVELS, WARD_LEVELS, Body, Chunk, Policy, Title, Unit
from loaders.resources.load import load_yaml
from loaders.resources.words import COUNTS, list_of, split_all

_WORDS = load_yaml("committees.yaml")
_HEADING, _MONTHS, _ROLE = 6, 12, 4
_HOUSES = {w.lower() for kind in ("institution", "enterprise") for w in _WORDS["short_owners"][kind]}
_QUOTES = ('"', "“")
_FOUNDING = frozenset(tuple(p.lower().split()) for p in _WORDS["founding"])
_SHORT_OWNERS = frozenset(word for words in _WORDS["short_owners"].values() for word in words if " " not in word)
_AUXILIARY, _CLASSES, _EACH = (frozenset(_WORDS[name]) for name in ("auxiliary", "classes", "each"))
_AT, _UP_TO_THEN = frozenset(_WORDS["at"]), frozenset(split_all(_WORDS["up_to_then"]))
_NOT_BY_STATE = frozenset(_WORDS["not_by_state"])
_HAVING_OTHERS = split_all(_WORDS["having_others_found"])
_TELLING = split_all(list_of("telling"))
_NOT_PUT = frozenset(list_of("not_put"))
_FOUNDING_WORDS = frozenset(word for phrase in _FOUNDING for word in phrase)
_FOUNDING_LAST = frozenset(phrase[-1] for phrase in _FOUNDING)
_JOINERS, _HAVE = frozenset(_WORDS["class_joiners"]), frozenset(_WORDS["having_one"])
_UNDER = phrases("under")
_JUST_ONE = frozenset(_WORDS["just_one"])
_OWNING, _IN_PLACE = frozenset(_WORDS["owning"]), split_all(_WORDS["of"])
_PLACES_BELOW = (*WARD_LEVELS, *DISTRICT_LEVELS)
_WHEN, _RUNGS, _OUR = (frozenset(_WORDS[name]) for name in ("when_opening", "rungs", "our"))
_SAYING_WHICH = _OUR | {"đã"}
_MEETING, _MEETS, _FIRST_TO = (frozenset(_WORDS[name]) for name in ("meeting", "meets", "first_to"))
_APART, _PAPERS = list_of("listing_signs"), frozenset(list_of("this_document"))
_WHAT_IT_IS = frozenset(_WORDS["told_what_it_is"])
_OPENING, _BETWEEN = frozenset(_WORDS["opening"]), frozenset(_WORDS["between"]) | _AUXILIARY | _FOUNDING_WORDS


def founder(reader: Reader, chunks: list[Chunk], token: int) -> Founder | None:
    """`Đảng ủy xã A lập Ban Chỉ đạo`: who stands before, where a verb of founding ends right before the name."""
    begins = founding(reader, token)
    if begins is not None and _only_spoken_of(reader, begins, token):
        return None
    given = _givers(reader, chunks, begins)
    before = [c for c in reversed(chunks) if c.start not in given]
    things = ((c, c.thing.body if isinstance(c.thing, Title) else c.thing) for c in before)
    chunk, body = next(((c, thing) for c, thing in things if isinstance(thing, Founder)), (None, None))
    if chunk is None or body is None or begins is None or _has_others(reader, chunk.end, begins):
        return None
    if _only_says(reader, chunk, begins):
        return None
    if isinstance(body, Body) and body.unit is None and body.kind != "ministry":
        told = _NOT_BY_STATE.isdisjoint(reader.view.lower[chunk.end : begins])
        return body if told and body.name in STATE else None
    return body


def _only_says(reader: Reader, chunk: Chunk, begins: int) -> bool:
    """`Giám đốc Sở X A cho hay dự thảo quyết định thành lập Ban Chỉ đạo`: the head of a department who tells of it."""
    body = chunk.thing.body if isinstance(chunk.thing, Title) else None
    if not isinstance(body, Body) or body.kind != "department" or "sở" in reader.view.lower[chunk.end : begins]:
        return False
    return any(phrase_end(reader, k, _TELLING, 3) for k in range(chunk.end, begins))


def _only_spoken_of(reader: Reader, begins: int, token: int) -> bool:
    """`Thứ trưởng lưu ý việc lập ban chỉ đạo`: a board in small letters; not a decision `về việc thành lập` one."""
    return reader.view.words[token].islower() and reader.word(begins - 1) == "việc" and reader.word(begins - 2) != "về"


def _givers(reader: Reader, chunks: list[Chunk], begins: int | None) -> set[int]:
    """`thực hiện Nghị quyết 57 của [Bộ Chính trị] và lập`, `theo kế hoạch của [Sở X]; lập`: who gave a document."""
    policies = {c.end for c in chunks if isinstance(c.thing, Policy)}
    nouns = (c for c in chunks if reader.word(c.start - 1) == "của")
    given = [
        c for c in nouns if c.start - 1 in policies or " ".join(reader.view.lower[c.start - 3 : c.start - 1]) in _PAPERS
    ]
    apart = begins is not None and reader.word(begins - 1) in _APART
    return {c.start for c in given if apart or reader.word(c.end) in _APART}


def _has_others(reader: Reader, start: int, end: int) -> bool:
    """`Sở A [tham mưu] thành lập Ban Chỉ đạo`: who only prepares what others set up; no `[chương trình]`."""
    return any(
        phrase_end(reader, k, _HAVING_OTHERS, 2) and reader.word(k - 1) not in _NOT_PUT for k in range(start, end)
    )


def has_one(reader: Reader, chunks: list[Chunk], opened: int, raw: RawCommittee, token: int) -> Owner | None:
    """`Xã A lập Ban Chỉ đạo`, `Trường B hiện có hai ban: Ban Chỉ đạo X`: what opens a clause and has the committee.

    Args:
        reader: the document.
        chunks: those of the sentence before the committee.
        opened: where the sentence begins.
        raw: the committee; of one without a topic that meets the text has told before whose it is.
        token: where it begins.
    """
    if (house := _at_its_place(reader, chunks, opened, raw, token)) is not None:
        return house
    post = _taking_post(reader, chunks, token)
    chunks, token = (chunks[:-1], post.start) if post is not None else (chunks, token)
    last = _without_its_parent(reader, chunks)
    if last is None or not isinstance(last.thing, Owner):
        return None
    unit = last.thing if isinstance(last.thing, Unit) else None
    if unit is not None and last.rule != "place.named":
        return None
    words = reader.view.lower[max(last.end, chunks[-1].end, _past_parent(reader, last.end)) : token]
    opens = last.start == opened or reader.word(last.start - 1) in _OPENING
    opens = opens or (reader.word(last.start - 2), reader.word(last.start - 1)) in _UP_TO_THEN
    known = _BETWEEN if unit is None else _BETWEEN | _FIRST_TO
    if unit is not None and unit.is_province and (raw.bare or "lập" not in words):
        return None  # Cao Bằng có Ban Chỉ đạo
    having = words == [":"] or (any(word in _HAVE for word in words) and all(word in known for word in words))
    meets = (
        not raw.bare
        and not _MEETS.isdisjoint(words)
        and all(word in _MEETING for word in words)
        and not _of_department(last.thing)
    )
    return last.thing if opens and (having or meets) else None


def _at_its_place(reader: Reader, chunks: list[Chunk], opened: int, raw: RawCommittee, token: int) -> Owner | None:
    """`Tại Bệnh viện A, Ban Chỉ đạo X do ông B làm Trưởng ban`: the house or commune that opens the sentence.

    Not `Tại Sở A, Ban Chỉ đạo X kiểm tra`, one that comes from elsewhere.
    """
    place = chunks[0] if len(chunks) == 1 else None
    if place is None or not isinstance(place.thing, Owner) or reader.word(raw.end) not in _WHAT_IT_IS:
        return None
    at = reader.view.lower[opened : place.start]
    if not at or not _AT.issuperset(at) or reader.view.lower[place.end : token] != [","]:
        return None
    if isinstance(place.thing, Unit):
        return place.thing if place.rule == "place.named" and place.thing.level in _PLACES_BELOW else None
    return place.thing if not raw.bare else None


def _taking_post(reader: Reader, chunks: list[Chunk], token: int) -> Chunk | None:
    """`xã A là nơi đầu tiên có [Chủ tịch Mặt trận] làm Phó Trưởng Ban Chỉ đạo`: the post that has a role there."""
    last = chunks[-1] if chunks else None
    if last is None or not isinstance(last.thing, Title) or last.thing.role:
        return None
    words = reader.view.lower[last.end : token]
    return last if words[:1] == ["làm"] and len(words) <= _ROLE else None


def _without_its_parent(reader: Reader, chunks: list[Chunk]) -> Chunk | None:
    """`Viện X thuộc Bộ Y`: the last chunk, or the house before the body around it."""
    last, house = chunks[-1] if chunks else None, chunks[-2] if len(chunks) > 1 else None
    if last is None or house is None or not isinstance(house.thing, Founder):
        return last
    return house if phrase_end(reader, house.end, _UNDER, 2) == last.start else last


def _past_parent(reader: Reader, end: int) -> int:
    """Where `thuộc Bộ` behind a house ends."""
    under = phrase_end(reader, end, _UNDER, 2)
    return under + 1 if under is not None and reader.view.words[under] in _SHORT_OWNERS else end


def _of_department(thing: object) -> bool:
    """`Sở X họp Ban Chỉ đạo cải cách hành chính`: a department that prepares a meeting of the province's."""
    return isinstance(thing, Body) and thing.kind not in ("ministry", "party", "government")


def founding(reader: Reader, token: int) -> int | None:
    """Where the verb of founding right before a name begins."""
    if reader.word(token - 1) not in _FOUNDING_LAST:
        return None
    starts = (token - back for back in (4, 3, 2, 1))
    return next((k for k in starts if phrase_end(reader, k, _FOUNDING, token - k) == token), None)


def of_class(reader: Reader, chunks: list[Chunk], opened: int, token: int) -> bool:
    """`124 xã, phường đã thành lập Ban Chỉ đạo`, `mỗi sở có một Ban Chỉ đạo`: one of each, none is named."""
    lower = reader.view.lower
    has = token - 1 - (lower[token - 1] in _JUST_ONE)
    start = has if lower[has] in _OWNING else founding(reader, token)
    if start is None:
        return False
    while start > opened and (lower[start - 1] in _AUXILIARY or lower[start - 1] in _FOUNDING_WORDS):
        start -= 1
    if lower[start - 1] == "nào" and lower[start - 2] in _CLASSES:
        return True  # tỉnh nào cũng có Ban Chỉ đạo X
    start = named = _before_place(reader, chunks, start)
    while start > opened and (lower[start - 1] in _CLASSES or (start < named and lower[start - 1] in _JOINERS)):
        start -= 1
    start += lower[start] == ","  # Từ năm 2022, huyện có
    counted = lower[start - 1] in _EACH or (
        lower[start - 1].isdigit() and not _is_day(lower[opened:named], start - opened)
    )
    return named > start > opened and counted


def _before_place(reader: Reader, chunks: list[Chunk], end: int) -> int:
    """`130 xã, phường [của Nghệ An] đều có`: where the words for the place begin that a class of bodies is in."""
    place = next((c for c in chunks if c.end == end and isinstance(c.thing, Unit)), None)
    starts = (place.start - size for size in (1, 2, 3)) if place is not None else ()
    return next((k for k in starts if phrase_end(reader, k, _IN_PLACE, 3) == (place.start if place else 0)), end)


def _is_day(lower: list[str], start: int) -> bool:
    """`ngày 15/7 xã lập`; not `21/21 xã`, `11/11 huyện, thị xã`: whether a number before kinds of bodies is a day's."""
    if lower[start - 2 : start - 1] != ["/"]:
        return False
    return int(lower[start - 1]) <= _MONTHS and _JOINERS.isdisjoint(lower[start:])


def of_each_place(reader: Reader, opened: int, token: int) -> bool:
    """`Ở mỗi xã, Chủ tịch UBND xã làm tổ trưởng tổ công tác`: a team in small letters that every place has."""
    lower = reader.view.lower
    opens = lower[opened] in _AT and lower[opened + 1] in _EACH and reader.word(opened + 2) in _CLASSES
    return opens and reader.view.words[token].islower()


def of_each_province(context: Context, raw: RawCommittee) -> bool:
    """`Ban Chỉ đạo Đề án 06 cấp tỉnh`, where the article is about no one province: a class of committees."""
    unit = raw.unit
    several = context.places.multi or not context.placed
    return several and unit is not None and not unit.name and context.reader.word(unit.end - 2) == "cấp"


def of_one_of_many(reader: Reader, token: int) -> bool:
    """`anh A, một trong 14 tổ trưởng tổ công nghệ số`: each of them heads another one."""
    lower = reader.view.lower
    opened = next(
        (k for k in range(token - 1, max(0, token - _HEADING), -1) if lower[k - 1 : k + 1] == ["một", "trong"]), 0
    )
    counted = opened and (lower[opened + 1].isdigit() or lower[opened + 1] in _EACH or lower[opened + 1] in COUNTS)
    return bool(counted) and reader.find(opened + 2, "role") is not None


def short_founder(reader: Reader, chunks: list[Chunk], opened: int, raw: RawCommittee, token: int) -> RawCommittee:
    """`Bộ sẽ lập Tổ công tác`, `bệnh viện có Ban Chỉ đạo`: an owner named in full elsewhere, before such a verb."""
    start = founding(reader, token)
    for k in range(max(opened, (start or 0) - 3), start or 0):
        word = reader.view.words[k]
        if word in _SHORT_OWNERS and not any(c.start <= k < c.end for c in chunks):
            return replace(raw, unit=RawUnit(word, "", raw.end))
    house = _house_before(reader, chunks, opened, start or (token - 1 if reader.word(token - 1) in _OWNING else 0))
    return replace(raw, unit=RawUnit(house, "", raw.end)) if house else raw


def of_the_house_here(reader: Reader, opened: int, raw: RawCommittee, token: int) -> RawCommittee:
    """`Ở Bộ, Ban Chỉ đạo do Bộ trưởng đứng đầu`: a committee without a name is of the house that opens the sentence."""
    k = opened
    while k < token and reader.word(k) in _AT:
        k += 1
    end = phrase_end(reader, k, short_owners(), 3) or k
    if k == opened or end == k or end > token or (reader.word(end) != "," and end != token):
        return raw
    return replace(raw, unit=RawUnit(reader.view.span_text(k, end), "", raw.end))


def _house_before(reader: Reader, chunks: list[Chunk], opened: int, verb: int) -> str:
    """`bệnh viện đã [có]`, `Nhà trường [lập]`: the noun for one house, not each of several, before a verb.

    Of communes and districts only `Xã [có]` at the head of a sentence or quotation or behind a time (`Từ năm 2022,`),
    and `xã tôi [có]`, `phường đã [lập]` (not `yêu cầu xã lập`, `cấp xã đã có`).
    """
    ends, end = {chunk.end for chunk in chunks}, verb
    while end > 0 and reader.word(end - 1) in _AUXILIARY | _OUR:
        end -= 1
    for start in (end - 2, end - 1):
        noun, before = " ".join(reader.view.lower[max(0, start) : end]), reader.word(start - 1)
        one = before not in _JOINERS or reader.word(start - 2) not in _CLASSES or start - 1 in ends
        several = before in _EACH or before in COUNTS or before.isdigit() or not one
        if noun in _HOUSES:
            return "" if several else noun.capitalize()
        if several:
            continue
        opens = start == opened or before in _QUOTES or (before == "," and reader.word(opened) in _WHEN)
        said = opens or not _SAYING_WHICH.isdisjoint(reader.view.lower[end:verb])
        if noun in _PLACES_BELOW and before not in _RUNGS and said:
            return noun
    return ""

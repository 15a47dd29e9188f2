"""Which province, district or commune a unit's words mean, where they do not tell it by themselves."""

from __future__ import annotations

from collections import Counter

from graph.reference.provinces import new_cities
from loaders.extract.article.context import Context
from loaders.extract.article.focus import ANY_WARD
from loaders.extract.article.place_behind import name_behind
from loaders.extract.article.places_beside import OPENING, bare_unit, province_behind
from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.made_bodies import make_body
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.places.place_names import district_end
from loaders.extract.grammar.places.places import RawUnit, is_old, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.posts.parts_of import of_communes
from loaders.extract.things import DISTRICT_LEVELS, PROVINCE_LEVELS, WARD_LEVELS, Body, Unit
from loaders.extract.words.gazetteer import province_of
from loaders.resources.words import list_of, phrases_of

_LEFT = tuple(map(list, phrases_of("left_post")))
_TAKEN = list_of("given_as")  # giữ chức, giữ chức danh, giữ chức vụ, làm
_LONGEST_HEAD = 4  # words of `Ủy ban nhân dân`
_NEXT = 2  # lines to the next paragraph
_OPENED = 3  # words of a sentence before the commune that it opens with


def resolve_unit(context: Context, raw: RawUnit | None, token: int, line: int, level: str = "") -> Unit | None:
    """A unit with its name and province: from its words, else from the context; None where nothing tells.

    Args:
        context: the running context.
        raw: the unit as written, or None.
        token: where it stands.
        line: its line.
        level: the level that its head implies (`Tỉnh ủy` -> tỉnh).
    """
    word = (raw.level if raw is not None and raw.level else level) or ""
    if raw is not None and raw.name:
        below = raw.province and word == "thành phố" and not context.is_city(raw.name)
        if below and (context.districts_exist or raw.name not in new_cities()):
            return Unit("thành phố", raw.name, raw.name)  # thành phố Bắc Ninh, also where it is told when it is no more
        if raw.province and word in ("", *PROVINCE_LEVELS):
            return context.province_unit(raw.name, word)
        told = province_behind(context.mentions, context.reader, raw.end)
        told = told or context.told_places.get((word, raw.name), "")
        lies = "" if word in PROVINCE_LEVELS and is_old(raw.name) else context.province_at(token, line)
        return Unit(word, raw.name, told or lies)
    behind = name_behind(context.reader, raw.end, word) if raw is not None and raw.level else None
    if behind is not None:
        told = context.told_places.get((word, behind), "") or province_of(word, behind, context.reader.view.day)
        return Unit(word, behind, told or context.province_at(token, line)) if behind else None
    return _unnamed(context, word, token, line)


def police_here(context: Context, token: int, line: int) -> Body | None:
    """The police of the place that an article is about, or has named before a token.

    Where somebody was born, or the seat of another one told later, is none.
    """
    named = context.placed or any(m.token < token and not m.birthplace for m in context.mentions)
    unit = resolve_unit(context, None, token, line) if named else None
    return make_body("police", unit) if unit is not None else None


def unit_named_so(context: Context, raw: RawBody, token: int, line: int) -> Unit | None:
    """`xã A; công tác tại Huyện ủy X, làm Phó Bí thư Huyện ủy`: the unit of the body called so with its name before.

    Only in the same sentence, below the province, and where no other unit is named in between. Of one who leaves
    (`thôi giữ chức Chủ tịch UBND, ông A được bầu làm Chủ tịch HĐND thị xã X`) that of the body behind; else None.
    """
    reader = context.reader
    sentence = reader.view.sentence_over(token) if raw.unit is None and not raw.field else None
    for k in range(token - 1, sentence.start - 1 if sentence is not None else token, -1):
        body = raw_body(reader, k) if reader.find(k, "head") else None
        if body is not None and body.head == raw.head and body.unit is not None and body.unit.name:
            meant = resolve_unit(context, body.unit, k, line)
            return None if meant is None or meant.is_province else meant
        unit = raw_unit(reader, k) if reader.find(k, "level") else None
        if unit is not None and unit.name and not _ends_in(reader, k, unit, raw.head):
            return None
    leaves = sentence is not None and reader.view.lower[token - 2 : token] in _LEFT
    return _seat_behind(context, token, sentence.end, line) if leaves and sentence is not None else None


def unit_of_paragraph(context: Context, line: int) -> Unit | None:
    """`UBND phường X họp. Bà A, Phó Chủ tịch UBND`: the one below the province of the paragraph."""
    units = {h.unit for at, h in context.holders if at == line and isinstance(h, Body) and h.unit is not None}
    unit = next(iter(units)) if len(units) == 1 else None
    local = unit is not None and bool(unit.name) and unit.level in (*WARD_LEVELS, *DISTRICT_LEVELS)
    return unit if local and unit is not None and not unit.is_province else None


def _ends_in(reader: Reader, k: int, unit: RawUnit, head: str) -> bool:
    """`HĐND [thành phố X] bãi nhiệm Chủ tịch HĐND`: whether a unit at a token is that of a body of such a head."""
    bodies = (raw_body(reader, i) for i in range(max(0, k - _LONGEST_HEAD), k) if reader.find(i, "head"))
    return any(body is not None and body.head == head and body.end == unit.end for body in bodies)


def elected_to(context: Context, token: int, line: int) -> Unit | None:
    """`HĐND tỉnh bầu Chủ tịch HĐND xã X A giữ chức Phó Chủ tịch UBND`: the province, whose council it is that elects.

    So too for the director of a department in the clause, who goes to no commune; else None.

    Args:
        context: the running context.
        token: where the title of a government or council without a unit stands.
        line: its line.
    """
    reader = context.reader
    sentence = reader.view.sentence_over(token) if reader.word(token - 1) in _TAKEN else None
    elects, directs, same_clause = False, False, True
    for k in range(token - 1, sentence.start - 1 if sentence is not None else token, -1):
        elects, same_clause = elects or reader.word(k) == "bầu", same_clause and reader.word(k) != ";"
        body = raw_body(reader, k) if reader.find(k, "head") else None
        if body is None:
            continue
        if directs := same_clause and body.head == "department" and reader.word(k - 1) == "đốc":
            break
        if elects and body.head == "council" and reader.word(k - 1) != "tịch":
            unit = resolve_unit(context, body.unit, k, line) if body.unit is not None else None
            return unit if unit is not None and unit.is_province else None
    return _unnamed(context, "", token, line) if directs else None


def _seat_behind(context: Context, token: int, end: int, line: int) -> Unit | None:
    """The unit below the province of the first government or council that a sentence names behind a token."""
    reader = context.reader
    bodies = (raw_body(reader, k) for k in range(token + 1, end) if reader.find(k, "head"))
    seats = (b for b in bodies if b is not None and b.head in ("people_committee", "council"))
    raw = next((b.unit for b in seats if b.unit is not None and b.unit.name), None)
    unit = resolve_unit(context, raw, token, line) if raw is not None else None
    return None if unit is None or unit.is_province else unit


def commune_since(context: Context, known: Body, token: int, line: int) -> Unit | None:
    """`Đoàn làm việc tại xã Y. Bí thư Đảng ủy A`: the commune that the paragraph is at, where `known` is of another.

    Where the paragraph tells of both, only one that its sentence opens with (`Từ đặc khu Y, Bí thư Đảng ủy A`).

    Args:
        context: the running context.
        known: the body that was told of last.
        token: where the one without a unit stands.
        line: its line.
    """
    view = context.reader.view
    here = [(at, unit) for at, unit in context.units if at <= token and unit.level in WARD_LEVELS]
    here = [(at, unit) for at, unit in here if view.line_of(at) == line]
    sentence = view.sentence_over(token)
    if known.unit is None or known.unit.level not in WARD_LEVELS or not here or sentence is None:
        return None
    at, unit = here[-1]
    opens = sentence.start <= at <= sentence.start + _OPENED
    return unit if unit != known.unit and (opens or all(u != known.unit for _, u in here)) else None


def _unnamed(context: Context, word: str, token: int, line: int) -> Unit | None:
    province = context.province_at(token, line)
    if word in ("", "tỉnh") or (word == "thành phố" and province and context.is_city(province)):
        if word == "tỉnh" and province and context.is_city(province) and province not in new_cities():
            told = [m for m in context.mentions if not m.aside and not context.is_city(m.name)]
            towns = told or [m for m in context.mentions if not context.is_city(m.name)]
            earlier = [m.name for m in told if m.token < token]
            often = [name for name, _ in Counter(m.name for m in towns).most_common(1)]
            province = next(iter([*reversed(earlier), *often]), province)
        return context.province_unit(province, word) if province else None
    levels = WARD_LEVELS if word == ANY_WARD else (word,)  # Đảng ủy đặc khu is of no commune
    if (side := _of_a_side(context, levels, token)) is not None:
        return side
    before = [(at_, u) for at_, u in context.units if at_ <= token and u.level in levels]
    bare, behind = bare_unit(context.reader, token, word)
    elsewhere = any(u.name == bare and u.level not in levels for _, u in context.units)  # Ở Yên Thành, of the district
    if bare and not elsewhere and not any(at_ >= behind and u.name for at_, u in before):
        return Unit(word, bare, province)
    if (opening := _opened_with(context, levels, token) or _of_paragraph(context, word, token, line)) is not None:
        return opening
    last = next((u for _, u in reversed(before) if u.level == word), before[-1][1] if before else None)
    if context.home is not None and context.home.level in levels:
        same_line = bool(before) and context.reader.view.line_of(before[-1][0]) == line
        turned = bool(before) and _turned_to(context.reader, before[-1][0], line)
        return last if (same_line or turned or _named_later(context, token)) and last is not None else context.home
    units = (h.unit for h in context.told() if isinstance(h, Body) and h.unit is not None)
    last = last or next((unit for unit in units if unit.level in levels), None)  # Bí thư Huyện ủy, after that of X
    after = [u for at_, u in context.units if at_ > token and u.level in levels] if last is None else []
    return last or next((u for u in after if u.level == word), after[0] if after else None)


def _turned_to(reader: Reader, at: int, line: int) -> bool:
    """`Tương tự, tại huyện X, ...`, then `Ông A, Chủ tịch UBND huyện`: whether the paragraph before turns so."""
    sentence = reader.view.sentence_over(at)
    opens = sentence is not None and sentence.first and at - sentence.start <= _OPENED + 1
    return opens and reader.word(at - 1) in ("tại", "ở") and line - reader.view.line_of(at) <= _NEXT


def _opened_with(context: Context, levels: tuple[str, ...], token: int) -> Unit | None:
    """`Tại Phú Bình, Phó Trưởng ban là Chủ tịch UBND xã A`: the one of the communes named that opens the sentence."""
    reader, sentence = context.reader, context.reader.view.sentence_over(token)
    if sentence is None or reader.word(sentence.start) not in OPENING:
        return None
    name = reader.view.span_text(sentence.start + 1, reader.run_end.get(sentence.start + 1, sentence.start + 1))
    named = {unit for _, unit in context.units if unit.level in levels and unit.name == name}
    return next(iter(named)) if len(named) == 1 else None


def _of_paragraph(context: Context, word: str, token: int, line: int) -> Unit | None:
    """`Ở Yên Châu, ... Năm 2022, UBND huyện ban hành`: the former district that opens the paragraph, none after it."""
    reader = context.reader
    start = reader.view.line_start(line)
    end = district_end(reader, start + 1) if word in DISTRICT_LEVELS and reader.word(start) in OPENING else None
    others = (u for at, u in context.units if start <= at < token and u.level in DISTRICT_LEVELS)
    if end is None or reader.word(end) != "," or any(unit.name for unit in others):
        return None
    return Unit(word, reader.view.span_text(start + 1, end), context.province_at(token, line))


def home_here(context: Context, token: int) -> Unit | None:
    """The district or commune that the article is about, or the one that visits it where a sentence lists its side."""
    home = context.home
    levels = WARD_LEVELS if home is not None and home.level in WARD_LEVELS else DISTRICT_LEVELS
    levels = (*WARD_LEVELS, *DISTRICT_LEVELS) if home is None else levels
    if home is not None and _named_later(context, token):
        home = next((u for at_, u in reversed(context.units) if at_ <= token and u.level in levels), home)
    return _of_a_side(context, levels, token) or home


def _named_later(context: Context, token: int) -> bool:
    """Whether what the article is about most is named further down alone, where it turns to that one."""
    return all(at > token for at, unit in context.units if unit == context.home)


def district_here(context: Context, token: int) -> Unit | None:
    """The same where it is a district."""
    here = home_here(context, token)
    return here if here is not None and here.level in DISTRICT_LEVELS else None


def may_have(context: Context, unit: Unit, raw: RawBody) -> bool:
    """Whether a room may be one of a unit: communes have few, and none before 1 July 2025."""
    if raw.head != "room" or unit.level not in WARD_LEVELS:
        return True
    return of_communes(raw.field) and (context.reader.view.day is None or not context.districts_exist)


def _of_a_side(context: Context, levels: tuple[str, ...], token: int) -> Unit | None:
    """Of two districts or communes one of which visits the other: whose side the sentence tells of, else the hosts.

    None where nothing of the kind is told, or the sentence names one itself.
    """
    sentence = context.reader.view.sentence_over(token)
    for visit in context.visits.values():
        told = visit.side(context.reader, token)
        side = told or visit.home
        if side is None or side.level not in levels or sentence is None:
            continue
        here = any(sentence.start <= at_ <= token and unit.level in levels for at_, unit in context.units)
        return None if told is None and here else side
    return None

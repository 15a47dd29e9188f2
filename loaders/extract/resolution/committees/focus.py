"""Which of several committees a text goes on about: what it opens a clause with, and roles that it names besides."""

from __future__ import annotations

from loaders.extract.article.committee_memory import MAIN_TOPICS, CommitteeMemory
from loaders.extract.grammar.committees.bounds import is_topic_stop
from loaders.extract.grammar.committees.families import family
from loaders.extract.grammar.committees.words import phrase_end, phrases
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.committees.levels import committee_of
from loaders.extract.things import COMMITTEE, PERSON, ROLE, TITLE, Chunk, Committee, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, phrases_of

_WORDS = load_yaml("committees.yaml")
_CUES, _MATTERS, _NAMING, _ROSTER = map(phrases, ("cues", "matters", "naming", "made_up_of"))
_BESIDES, _HAVING, _ATTENDING, _ONCE = map(phrases, ("besides", "having", "attending", "once"))
NTH: dict[tuple[str, ...], int] = {tuple(p.split()): at for at, words in _WORDS["nth"].items() for p in words}
_ITSELF = {"ban": "committee", "tổ": "task_force", "tiểu ban": "sub_committee"}
_AT_THAT_TIME = tuple(tuple(words.split()) for words in (*list_of("back_then"), *list_of("earlier")))
_AS_WELL = tuple(map(list, phrases_of("as_well_as")))
_SIGNS = (",", "-", "–", "(")
_LONGEST, _SHORTEST = 9, 2


def opened_with(reader: Reader, memory: CommitteeMemory, k: int) -> Committee | None:
    """The one of several committees that a clause which begins at a token is about.

    `Về cải cách hành chính, Trưởng ban là ông A`, `Ban chống khai thác IUU thì khác`, `Ở ban thứ hai, ...`.
    """
    if len({c for _, c in memory.named}) < 2:
        return None
    opened = k
    while (end := phrase_end(reader, opened, _CUES, 2)) is not None:
        opened = end
    kind = _ITSELF.get(reader.word(opened), "")
    if kind:
        size = next((n for n in (2, 1) if tuple(reader.view.lower[opened + 1 : opened + 1 + n]) in NTH), 0)
        if size and memory.listed and memory.listed[0].kind == kind:
            return nth(reader, memory.listed, opened + 1, opened + 1 + size)
        return _on_topic(reader, memory, opened + 1, kind)
    if opened == k:
        return None
    while (end := phrase_end(reader, opened, _MATTERS, 2)) is not None:
        opened = end
    return _on_topic(reader, memory, opened, "")


def nth(reader: Reader, among: list[Committee], k: int, end: int) -> Committee | None:
    """`ban thứ hai do ông A`, `ở ban sau,`: one of those listed; not `ban sau hợp nhất`."""
    closed = not reader.word(end)[:1].isalnum() or reader.word(end) in ("do", "là", "thì", "có", "gồm")
    at = NTH[tuple(reader.view.lower[k:end])]
    return among[at] if closed and at < len(among) else None


def _on_topic(reader: Reader, memory: CommitteeMemory, k: int, kind: str) -> Committee | None:
    """The last committee for what the words from a token say, which must end as a phrase does."""
    known = [c for _, c in reversed(memory.named) if not kind or c.kind == kind]
    for end in range(min(k + _LONGEST, len(reader.view.words)), k, -1):
        behind = reader.word(end)
        if behind[:1].isalnum() and not (reader.is_stop(end) or is_topic_stop(reader, end) or behind in ("tỉnh", "xã")):
            continue
        words = reader.view.lower[k:end]
        if not all(w == "," or w[:1].isalnum() for w in words) or (len(words) < _SHORTEST and not words[0].isdigit()):
            continue
        topic = family(" ".join(words), words[0] if len(words) == 1 else "")
        found = next((c for c in known if _same(c.topic, topic)), None)
        if found is None and topic in MAIN_TOPICS:
            found = next((c for c in known if c.topic in MAIN_TOPICS), None)
        if found is not None:
            return found
    return None


def _same(topic: str, said: str) -> bool:
    """`giảm nghèo` of `giảm nghèo bền vững`, `nông thôn mới` of `xây dựng nông thôn mới`: the topic or an end of it."""
    return topic == said or topic.startswith(f"{said} ") or topic.endswith(f" {said}")


def is_besides(reader: Reader, chunks: list[Chunk], chunk: Chunk, start: int, *, alone: bool) -> bool:
    """`Bà A đồng thời là Trưởng Ban Chỉ đạo Y`, `(kiêm Phó Trưởng Ban Chỉ đạo Y)`: a role that somebody has besides.

    Args:
        reader: the document.
        chunks: those of the sentence.
        chunk: the role, or the committee that somebody leads or is in.
        start: where the sentence begins.
        alone: whether what the paragraph goes on about was named by itself: a role beside a name is then of a guest.
    """
    before = max((c.end for c in chunks if c.end <= chunk.start), default=start)
    besides = any(phrase_end(reader, k, _BESIDES, 2) for k in range(before, chunk.start))
    if chunk.kind == ROLE:
        besides = besides or _had_once(reader, before, chunk)
        apposed = reader.word(chunk.start - 1) in _SIGNS and any(c.kind in (PERSON, TITLE) for c in chunks)
        guest = apposed and (alone or any(phrase_end(reader, k, _ATTENDING, 2) for k in range(start, chunk.start)))
        return besides or guest or _is_former(chunk)
    led = chunk.kind == COMMITTEE and any(phrase_end(reader, k, _HAVING, 3) for k in range(before, chunk.start))
    return besides and led


def told_as_well(reader: Reader, memory: CommitteeMemory, chunks: list[Chunk], chunk: Chunk, line: int) -> bool:
    """`Ông A, T, đồng thời là Phó Trưởng Ban Chỉ đạo Y, báo cáo.`: a guest's other role, the first of its paragraph.

    Only where the text goes on about another committee, on science and digital transformation or by its short name.
    """
    if chunk.kind != ROLE or not isinstance(chunk.thing, Title) or not isinstance(board := chunk.thing.body, Committee):
        return False
    said = reader.view.lower[max((c.end for c in chunks if c.end <= chunk.start), default=chunk.start) : chunk.start]
    as_well = [word for word in said if word != ","] in _AS_WELL and reader.word(chunk.end) == ","
    named = [c for _, c in memory.named if c.kind == board.kind]
    goes_on = (
        memory.short_name if memory.short_name in named else next((c for c in named if c.topic in MAIN_TOPICS), None)
    )
    first = all(at != line for at, _ in memory.named)
    return as_well and first and goes_on not in (None, board) and board.topic not in MAIN_TOPICS


def is_over(reader: Reader, chunks: list[Chunk], chunk: Chunk) -> bool:
    """`nguyên Trưởng Ban Chỉ đạo Y`, `(kiêm Trưởng Ban Chỉ đạo Y)`: no role of the sentence is in that one as well.

    Nor in that of `do ông A - Trưởng Ban Chỉ đạo Y làm trưởng ban`, `ông A, trước đây là Trưởng Ban Chỉ đạo Y, làm`.
    """
    before = max((c.end for c in chunks if c.end <= chunk.start), default=chunk.start)
    if chunk.kind == ROLE and _had_once(reader, before, chunk):
        return True
    aside = chunk.kind == ROLE and reader.word(chunk.start - 1) in _SIGNS and reader.word(chunk.end) == "làm"
    return aside or _is_former(chunk) or reader.word(chunk.end) == ")" or _in_roster(reader, chunks, chunk)


def _had_once(reader: Reader, before: int, chunk: Chunk) -> bool:
    """`ông A, trước đây là Trưởng Ban Chỉ đạo Y, làm Phó Trưởng ban`: a role had once, told between commas."""
    told = any(phrase_end(reader, k, _ONCE, 2) for k in range(before, chunk.start))
    return told and reader.word(before) == "," and reader.word(chunk.end) == ","


def _is_former(chunk: Chunk) -> bool:
    return isinstance(chunk.thing, Title) and chunk.thing.status == "former"


def _in_roster(reader: Reader, chunks: list[Chunk], chunk: Chunk) -> bool:
    """`Ban Chỉ đạo X gồm: ông A, Phó Trưởng Ban Chỉ đạo Y - Trưởng ban; ...`: a role beside a name in X's roster."""
    made_up = any(c.kind == COMMITTEE and phrase_end(reader, c.end, _ROSTER, 2) is not None for c in chunks)
    return made_up and chunk.kind == ROLE and reader.word(chunk.start - 1) in _SIGNS


def given_before(reader: Reader, chunks: list[Chunk], kind: str, token: int) -> Committee | None:
    """`thay cho Ban Chỉ đạo A do ông B làm Trưởng ban`: the one that `do`, `nơi`, `khi ấy do` follow."""
    before = next((c for c in reversed(chunks) if isinstance(c.thing, Committee)), None)
    if before is None or not isinstance(before.thing, Committee) or before.thing.kind != kind:
        return None
    between = reader.view.lower[before.end : token]
    told = between[:1] == ["do"] or between[:2] == [",", "nơi"] or _told_back(between)
    return before.thing if told and ";" not in between and "." not in between else None


def _told_back(between: list[str]) -> bool:
    """`(thay thế Ban Chỉ đạo A) lập năm 2019, khi ấy do ông B làm`: what is told of an older one goes on."""
    by = between.index("do") if "do" in between else 0
    return any(tuple(between[by - size : by]) in _AT_THAT_TIME for size in (1, 2) if size <= by)


def before_bracket(reader: Reader, chunks: list[Chunk], chunk: Chunk) -> Committee | None:
    """`C (gọi tắt là Ban Chỉ đạo 57)`: the committee before the bracket."""
    others = [c for c in chunks if c is not chunk]
    before = committee_of(others[-1].thing) if others else None
    if before is None or reader.word(chunk.end) != ")":
        return None
    between = reader.view.lower[others[-1].end : chunk.start]
    named = any(phrase_end(reader, k, _NAMING, 2) for k in range(others[-1].end, chunk.start))
    return before if between[:1] == ["("] and (len(between) == 1 or (named and len(between) < _LONGEST)) else None

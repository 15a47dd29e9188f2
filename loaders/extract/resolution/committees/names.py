"""One committee, one name: short names of committees get the fullest one that the article writes."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from loaders.extract.article.committee_memory import MAIN_TOPICS
from loaders.extract.resolution.assemble import Read
from loaders.extract.things import COMMITTEE, Chunk, Committee, Enterprise, Title
from loaders.resources.words import list_of

# Level, owner, topic and kind of a committee.
Key = tuple[str, str, str, str]
Ended = Collection[tuple[str, str, str]]  # owner, topic and kind of committees that are no more
_SIGNS = re.compile(r"[^\w]+")
_WHOSE, _HEAD = frozenset(list_of("owner_words")), 3


def unify_committees(reads: list[Read], ended: Ended) -> None:
    """One committee, one name: the fullest that the article writes (`Ban Chỉ đạo 57` becomes its full name)."""
    best: dict[Key, tuple[bool, Committee]] = {}
    chunks = [chunk for read in reads for chunk in read.chunks]
    _own_by_one_name(chunks)
    _of_headline(chunks)
    for chunk in chunks:
        named = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
        if isinstance(named, Committee):
            told = _is_written(chunk, named), named
            best[_key(named)] = max(best.get(_key(named), told), told, key=lambda one: (one[0], _fullness(one[1])))
    names = {key: named for key, (_, named) in best.items()}
    for chunk in chunks:
        if isinstance(chunk.thing, Committee):
            chunk.thing = _meant(chunk.thing, names, ended)
        elif isinstance(chunk.thing, Title) and isinstance(chunk.thing.body, Committee):
            chunk.thing = replace(chunk.thing, body=_meant(chunk.thing.body, names, ended))


def _is_written(chunk: Chunk, committee: Committee) -> bool:
    """Whether a mention may write the name; a bare `ban chỉ đạo` has it from elsewhere, maybe from another province."""
    return chunk.end - chunk.start > _HEAD + (chunk.kind != COMMITTEE) or committee.level != "province"


def _fullness(committee: Committee) -> tuple[bool, int]:
    """`Ban Chỉ đạo 57 tỉnh` says more than `Ban Chỉ đạo Vĩnh Long`: what it is for; then the longer name."""
    said = [w for w in committee.name.removesuffix(committee.owner).lower().split() if w not in _WHOSE]
    return len(said) > _HEAD, len(committee.name)


def _own_by_one_name(chunks: list[Chunk]) -> None:
    """`Ban Chỉ đạo của Tập đoàn Than`, `Ban Chỉ đạo TKV`: by the fullest name of the firm in the text."""
    held_by = [(c, c.thing.body if isinstance(c.thing, Title) else c.thing) for c in chunks]
    firms = {held for _, held in held_by if isinstance(held, Enterprise) and held.short}
    fullest = {name: firm.name for firm in sorted(firms, key=lambda f: len(f.name)) for name in (firm.short, firm.name)}
    owners = fullest | {firm.name: fullest[firm.short] for firm in firms}
    for chunk, held in held_by if firms else ():
        if not isinstance(held, Committee) or owners.get(held.owner, held.owner) == held.owner:
            continue
        owned = replace(held, owner=owners[held.owner])
        chunk.thing = replace(chunk.thing, body=owned) if isinstance(chunk.thing, Title) else owned


def _of_headline(chunks: list[Chunk]) -> None:
    """`Xín Mần: Ban Chỉ đạo chuyển đổi số bớt bảy người`: whose committee a headline names, the text says below it.

    So it does with the topic that a headline shortens: the one of the same owner that shares its words.
    """
    if not any(chunk.notes.get("headline") for chunk in chunks):
        return
    held_by = ((c, c.thing.body if isinstance(c.thing, Title) else c.thing) for c in chunks)
    named = [held for c, held in held_by if isinstance(held, Committee) and not c.notes.get("headline")]
    for chunk in chunks:
        held = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
        if not chunk.notes.get("headline") or not isinstance(held, Committee) or held in named:
            continue
        same = (c for c in named if (c.topic, c.kind, c.province) == (held.topic, held.kind, held.province))
        alike = [c for c in same if held.level == "province" and c.level != "province"] or _longer_topics(held, named)
        if alike and isinstance(chunk.thing, Title):
            chunk.thing = replace(chunk.thing, body=alike[0])
        elif alike:
            chunk.thing = alike[0]


def _longer_topics(held: Committee, named: list[Committee]) -> list[Committee]:
    """The only committee of the same owner in the text, where it is for what the headline says in fewer words."""
    same = dict.fromkeys(c for c in named if (c.kind, c.owner) == (held.kind, held.owner) and c.topic)
    other = next(iter(same), held)
    short, full = (set(_SIGNS.sub(" ", c.name.lower()).split()[3:]) for c in (held, other))
    return [other] if len(same) == 1 and 2 * len(short & full) >= min(len(short), len(full)) > 0 else []


def _meant(committee: Committee, best: dict[Key, Committee], ended: Ended) -> Committee:
    """The fullest mention; `Ban Chỉ đạo tỉnh`, without a topic, is the main or only one that its owner still has."""
    if committee.topic or committee.kind != "committee":
        return best[_longer(_key(committee), best)]
    level, owner, _, kind = _key(committee)
    left = [(k, c) for k, c in best.items() if k[1:] not in ended]
    same = [c for k, c in left if c.topic and (k[0], k[1], k[3]) == (level, owner, kind)]
    main = [c for c in same if c.topic in MAIN_TOPICS]
    return main[0] if main else same[0] if len(same) == 1 else best[_key(committee)]


def _longer(key: Key, best: dict[Key, Committee]) -> Key:
    """`phòng, chống tham nhũng` where the owner's only longer one is `phòng, chống tham nhũng, tiêu cực`."""
    longer = [k for k in best if k[:2] == key[:2] and k[3] == key[3] and key[2] and k[2].startswith(f"{key[2]} ")]
    return longer[0] if len(longer) == 1 else key


def _key(committee: Committee) -> Key:
    return committee.level, committee.whose, committee.topic, committee.kind

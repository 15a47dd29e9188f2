"""One university, one name in a text: `Đại học Cần Thơ` beside `Trường Đại học Cần Thơ`, `ĐH Cần Thơ`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.resolution.assemble import Read
from loaders.extract.things import Body, Chunk, Committee, Holder, Institution, Thing, Title
from loaders.resources.words import list_of

_SCHOOL, _UNIVERSITY, _SHORT = "Trường ", "Đại học ", "ĐH "
_MEMBER = list_of("of_a_university")


def unify_universities(reads: list[Read]) -> None:
    """Each university takes the name that the text gives it most; of equals the one that it gives first.

    Args:
        reads: the sentences; what their institutions, parts of those and committees are called is replaced.
    """
    chunks = [chunk for read in reads for chunk in read.chunks]
    named: dict[str, Counter[str]] = {}
    for name in _names(chunks):
        named.setdefault(_tail(name), Counter())[name] += 1
    called = {}
    for tail, names in named.items():
        if tail and len(names) > 1:
            full = [name for name in names if _SHORT not in name] or [*names]
            best = max(full, key=lambda name: names[name])
            called.update({name: best for name in names if name != best})
    for chunk in chunks if called else ():
        chunk.thing = _renamed(chunk.thing, called)


def _names(chunks: list[Chunk]) -> Iterator[str]:
    for chunk in chunks:
        held = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
        if isinstance(held, Institution) and held.kind == "university":
            yield held.name
        elif isinstance(held, Body) and held.parent:
            yield held.parent
        elif isinstance(held, Committee):
            yield held.owner


def _tail(name: str) -> str:
    """`Trường ĐH Cần Thơ` -> `Cần Thơ`; empty for what is no university, or is a member of another."""
    name = name.removeprefix(_SCHOOL)
    head = next((head for head in (_UNIVERSITY, _SHORT) if name.startswith(head)), "")
    return name.removeprefix(head) if head and not any(sign in name for sign in _MEMBER) else ""


def _renamed(thing: Thing, called: dict[str, str]) -> Thing:
    if isinstance(thing, Title):
        return replace(thing, body=_holder_renamed(thing.body, called)) if thing.body is not None else thing
    return _holder_renamed(thing, called) if isinstance(thing, Body | Committee | Institution) else thing


def _holder_renamed(held: Holder, called: dict[str, str]) -> Holder:
    if isinstance(held, Institution) and held.name in called:
        return replace(held, name=called[held.name])
    if isinstance(held, Committee) and held.owner in called:
        return replace(held, owner=called[held.owner], name=_ending(held.name, held.owner, called))
    if isinstance(held, Body) and (owner := held.parent or held.name) in called:
        return replace(held, parent=called.get(held.parent, ""), name=_ending(held.name, owner, called))
    return held


def _ending(name: str, owner: str, called: dict[str, str]) -> str:
    """`Khoa Luật ĐH Cần Thơ` with the owner's one name at its end."""
    return f"{name.removesuffix(owner)}{called[owner]}" if name.endswith(owner) else name

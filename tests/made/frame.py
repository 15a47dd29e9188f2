"""Frames: sentences with placeholders and the facts that they state, as the files of `frames/` declare them.

A file maps groups to what their frames share: `facts` and `may` (left open), `ways` (id -> text, or text with facts of
its own), `vary` (placeholder -> choices), `forms` (of people with their posts; `same_form` for one of all), `levels`,
`near` (posts as in an article about the house alone), `one_office` (no posts that join several), `article` (alone,
story, tour, turns).
A fact is `a HOLDS post`, `b HOLDS any a.post former` (one of its offices will do), `a.post LEADS C head`,
`a MEMBER_OF C`, `A ISSUED D`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.made.houses import LEVELS
from tests.made.people import USUAL

_FRAMES = Path(__file__).with_name("frames")
_FACT = re.compile(
    r"(?P<who>[a-eA-Z])(?P<ex>\.post)? (?P<type>[A-Z_]+) (?P<any>any )?(?:(?P<of>[a-e])\.)?(?P<what>post|other|[A-Z])"
    r"(?: (?P<role>head|deputy|standing|R))?(?: (?P<status>former|acting|planned))?"
)
_PERSON = re.compile(r"\{(?P<who>[a-e])\b")


@dataclass(frozen=True, slots=True)
class Told:
    """One fact of a frame, with the letters of its text."""

    who: str
    by_post: bool
    type: str
    whole: bool
    of: str
    what: str
    role: str
    status: str


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to tell the facts of a group."""

    id: str
    text: str
    facts: tuple[Told, ...]
    may: tuple[Told, ...]
    vary: Mapping[str, tuple[str, ...]]
    forms: tuple[str, ...]
    same_form: bool
    levels: tuple[str, ...]
    near: bool
    one_office: bool
    article: str

    @property
    def group(self) -> str:
        """`begun` of `begun.elected`."""
        return self.id.split(".")[0]

    @property
    def people(self) -> tuple[str, ...]:
        """The letters of those whom the text speaks of."""
        text = self.text + "".join(choice for choices in self.vary.values() for choice in choices)
        return tuple(sorted({hit["who"] for hit in _PERSON.finditer(text)}))

    @property
    def uses_others(self) -> bool:
        """Whether somebody has a post besides."""
        return ".other}" in self.text


def told(fact: str) -> Told:
    """A fact of the files, read strictly."""
    hit = _FACT.fullmatch(fact)
    if hit is None:
        raise ValueError(f"no fact of a frame: {fact}")
    of, role, status = (hit[key] or "" for key in ("of", "role", "status"))
    return Told(
        hit["who"], bool(hit["ex"]), hit["type"], not hit["any"], of or hit["who"], hit["what"], role,
        status or "asserted",
    )  # fmt: skip


def _facts(told_so: Iterable[str]) -> tuple[Told, ...]:
    return tuple(map(told, told_so))


def _frame(group: str, way: str, shared: Mapping[str, Any], own: Mapping[str, Any]) -> Frame:
    def said(key: str, default: Any) -> Any:
        return own.get(key, shared.get(key, default))

    return Frame(
        id=f"{group}.{way}",
        text=own["text"],
        facts=_facts(said("facts", ())),
        may=_facts(said("may", ())),
        vary={key: tuple(choices) for key, choices in said("vary", {}).items()},
        forms=tuple(said("forms", USUAL)),
        same_form=said("same_form", False),
        levels=tuple(said("levels", LEVELS)),
        near=said("near", False),
        one_office=said("one_office", False),
        article=said("article", "alone"),
    )


def _read() -> Iterator[Frame]:
    for path in sorted(_FRAMES.glob("*.yaml")):
        for group, shared in yaml.safe_load(path.read_text("utf-8")).items():
            for way, own in shared["ways"].items():
                yield _frame(group, way, shared, own if isinstance(own, dict) else {"text": own})


@cache
def frames() -> tuple[Frame, ...]:
    """All frames, by file."""
    return tuple(_read())


def group(name: str) -> tuple[Frame, ...]:
    """The frames of a group."""
    return tuple(frame for frame in frames() if frame.group == name)

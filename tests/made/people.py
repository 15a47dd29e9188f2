"""Invented people: a name, how one speaks of them, and their posts."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from tests.made.houses import Post

_WORDS = yaml.safe_load((Path(__file__).parents[1] / "benchmark" / "names.yaml").read_text("utf-8"))
_SEX = {"Thị": ("bà", "đồng chí"), "Văn": ("ông", "đồng chí")}
_EITHER = ("ông", "bà", "đồng chí")
# Ways to write somebody with the post; those with a comma are shut by one where the sentence goes on.
FORMS: Mapping[str, str] = {
    "name_post": "{p.polite}, {p.post}",
    "bare_name_post": "{p.name}, {p.post}",
    "post_name": "{p.post} {p.name}",
    "post_polite": "{p.post}, {p.polite}",
    "dash": "{p.polite} - {p.post}",
    "brackets": "{p.polite} ({p.post})",
}
USUAL = ("name_post", "bare_name_post", "post_name", "dash", "brackets")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of an article; in a sentence as name and post."""

    name: str
    honorific: str
    post: Post
    other: Post
    form: str

    def __str__(self) -> str:
        """With the post, in the form drawn."""
        return FORMS[self.form].format(p=self)

    @property
    def shut(self) -> str:
        """With the post, and a comma behind it where it stands behind one."""
        return f"{self}," if self.form in ("name_post", "bare_name_post") else str(self)

    @property
    def polite(self) -> str:
        """`ông Lê Văn Sơn`."""
        return f"{self.honorific} {self.name}"

    @property
    def given(self) -> str:
        """`ông Sơn`."""
        return f"{self.honorific} {self.name.split()[-1]}"


def invented(dice: random.Random, taken: set[str]) -> tuple[str, str]:
    """A name and a fitting honorific; no two people of an article share the given name."""
    while True:
        family, middle, given = (dice.choice(_WORDS[part]) for part in ("family", "middle", "given"))
        if given not in taken:
            taken.add(given)
            return f"{family} {middle} {given}", dice.choice(_SEX.get(middle, _EITHER))

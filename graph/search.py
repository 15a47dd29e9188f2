"""The form in which names are searched: folded, abbreviations spelt out, without the words that every name has."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

import yaml

from graph.text import fold, name_key

_SIGNS = re.compile(r"[^\w]+")


@cache
def _tables() -> tuple[re.Pattern[str], dict[str, str], re.Pattern[str]]:
    raw = yaml.safe_load((files("graph.reference") / "abbreviations.yaml").read_text("utf-8"))
    full = {entry["short"]: entry["full"] for entry in raw["abbreviations"]}
    shorts = "|".join(sorted(map(re.escape, full), key=len, reverse=True))
    dropped, kept = "|".join(raw["dropped"]), "|".join(raw["kept"])
    return re.compile(rf"\b(?:{shorts})\b"), full, re.compile(rf"\b(?:{dropped})\b(?! (?:{kept})\b)")


def abbreviations() -> dict[str, str]:
    """Short form -> full form, both folded, signs as blanks: for searches that are not made in Python."""
    return dict(_tables()[1])


def search_form(text: str) -> str:
    """`Sở KH&CN tỉnh Hòa Bình` -> `so khoa hoc cong nghe hoa binh`: for finding, never for identity."""
    shorts, full, dropped = _tables()
    words = " ".join(_SIGNS.sub(" ", fold(text)).split())
    words = shorts.sub(lambda m: full[m.group()], words)
    return " ".join(dropped.sub(" ", words).split())


def marked_form(text: str) -> str:
    """Lower case with its diacritics, signs as blanks: what tells `Hùng` from `Hưng` after both were found."""
    return " ".join(_SIGNS.sub(" ", name_key(text)).split())


def has_marks(text: str) -> bool:
    """Whether a text is typed with diacritics, so that they count."""
    return fold(text) != " ".join(text.lower().split())

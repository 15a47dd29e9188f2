"""What a committee is called: as written, with the owner's name where the text has only `phường`, `Bộ`."""

from __future__ import annotations

import re

from graph.text import UPPER
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of

_SHORT_NAME = 8
_ISSUED = re.compile(rf"(?:,? ngày [\d/-]+)? (?:{any_of(load_yaml('committees.yaml')['issuers'])})\Z")
_BRACKETED = re.compile(rf" ?\([{UPPER}&.\- ]{{2,10}}\)")


def committee_name(reader: Reader, raw: RawCommittee, token: int, level: str, owner: str) -> str:
    """The name as written, without a province's, with another owner's where the text has only `phường`, `Bộ`.

    Short forms in brackets are left out; a short name keeps the word for the level: `Ban Chỉ đạo 57 tỉnh`.
    """
    name = _ISSUED.sub("", _BRACKETED.sub("", _full_name(reader, raw, token, level, owner)).rstrip(" ."))
    return f"B{name[1:]}" if raw.kind == "committee" and name.startswith("ban ") else name  # Trưởng ban Điều hành X


def _full_name(reader: Reader, raw: RawCommittee, token: int, level: str, owner: str) -> str:
    name = " ".join([reader.view.span_text(token, raw.end), raw.beside]).rstrip()
    if raw.task:
        return f"{raw.head} thực hiện {raw.task}{'' if level == 'province' else f' {owner}'}"
    unit = raw.unit
    if level == "province" and (raw.topic or raw.number):
        short = unit is not None and unit.level and len(name.split()) <= _SHORT_NAME and not unit.former
        if short and unit is not None and unit.name and name.endswith(unit.name):
            return name[: len(name) - len(unit.name)].rstrip()
        cut = (unit is not None or raw.body is not None) and not short
        return _without_owner(name, raw) if cut else name
    if level != "province" and unit is not None and not unit.name and owner and name.endswith(unit.level):
        return f"{name[: len(name) - len(unit.level)]}{owner}"
    if raw.bare and owner:
        return f"{name} {owner}"
    nameless = unit is not None and not unit.name and not (raw.topic or raw.number or raw.inner)
    return f"{name} của {owner}" if nameless and owner and level != "province" else name  # Ở Bộ, Ban Chỉ đạo


def _without_owner(name: str, raw: RawCommittee) -> str:
    """The name up to what it is for: the province is said by OF_PROVINCE."""
    key = raw.topic or raw.number
    return name[: name.rfind(key) + len(key)]

"""The ministry or department behind the symbol of a number: `1526/QĐ-BYT`, `31/TTr-STTTT`."""

from __future__ import annotations

import re
from functools import cache

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.made_bodies import make_body, ministry_body
from loaders.extract.things import Body, Policy
from loaders.resources.load import load_yaml

_ASSEMBLY = re.compile(r"(?:UBTV)?QH\d")
_KINDS = {spec["name"]: (spec["kind"], spec.get("family", spec["kind"])) for spec in load_yaml("bodies.yaml")["fixed"]}
_SYMBOLS = {
    symbol: Body(name, *_KINDS[name], "fixed") for symbol, name in load_yaml("policies.yaml")["symbols"].items()
}
_CODES = frozenset(code for spec in load_yaml("policies.yaml")["types"] for code in spec["codes"])


def symbol_of(number: str) -> str:
    """The issuer in a number: `31/TTr-STTTT` -> STTTT, `1709/BKHCN-CĐSQG` -> BKHCN, `57-NQ/TW` -> TW."""
    tail = number.rsplit("/", 1)[-1].split("-")
    return tail[1] if tail[0] in _CODES and len(tail) > 1 else tail[0]


@cache
def _fields() -> dict[str, dict[str, str]]:
    """Initials of each field of work by the head that takes it: ministry KHCN, department NNMT."""
    out: dict[str, dict[str, str]] = {"ministry": {}, "department": {}}
    for spec in load_yaml("fields.yaml")["fields"]:
        words = re.sub(r"[,&-]", " ", spec["name"]).split()
        initials = "".join(w[0].upper() for w in words if w != "và")
        for head in out:
            if head in spec["for"]:
                out[head].setdefault(initials, spec["name"])
    return out


def only_body(number: str) -> Body | None:
    """The one body that a number is of (`2345/QĐ-NHNN`); none of what several give (`03/QCPH-TANDTC-BCA`)."""
    body = _SYMBOLS.get(symbol_of(number))
    others = number.rsplit("/", 1)[-1].split("-")[2:] if body is not None else []
    return None if any(ministry_of(other) or other in _SYMBOLS for other in others) else body


def of_the_state(symbol: str) -> bool:
    """Whether a symbol is that of the National Assembly, of a ministry or of a department (`BVĐK`, `BQL` are not)."""
    initials = ministry_of(symbol) or (_fields()["department"].get(symbol[1:]) if symbol[:1] == "S" else None)
    return bool(initials) or symbol in _SYMBOLS or _ASSEMBLY.match(symbol) is not None


def ministry_of(symbol: str) -> str:
    """The field of the ministry that a symbol stands for (`BXD`); empty for none."""
    return _fields()["ministry"].get(symbol[1:], "") if symbol[:1] == "B" else ""


def issuer_of(policy: Policy, context: Context, token: int, line: int) -> Body | None:
    """The ministry or department that gave a number; None for a symbol that many bodies share (UBND, TU, ĐU).

    Args:
        policy: the document.
        context: the article's context, for departments.
        token: where it stands.
        line: its line.
    """
    return issuer_named(policy.number, context, token, line)


def issuer_named(number: str, context: Context, token: int, line: int) -> Body | None:
    """The same of a number alone: `318/TB-SYT`."""
    symbol = symbol_of(number)
    if (ministry := ministry_of(symbol)) or symbol in _SYMBOLS:
        return ministry_body(ministry) if ministry else only_body(number)
    bare = symbol.removeprefix("S")
    field = _fields()["department"].get(bare) if symbol.startswith("S") and len(bare) > 1 else None
    province = context.province_at(token, line) if field and context.local else ""
    return make_body("department", context.province_unit(province), field or "") if province else None

"""Who an article is about: the actor whose own name and bodies it names most, for figures that say no owner."""

from __future__ import annotations

import re

from loaders.extract.article.context import Context
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Committee, Enterprise, Institution, Title, Unit
from loaders.resources.load import load_yaml

_LOCAL = ("government", "assembly", "party", "department", "office", "unit", "police", "front")
_OF_THEIR_OWN = ("court", "military", "press")
_FORCES: list[str] = load_yaml("bodies.yaml")["forces"]
_HEADS = {h["id"]: (str(h["name"]), h["names"]) for h in load_yaml("bodies.yaml")["heads"]}
# Đà Nẵng, 18-01-2024 · Sơn La, ngày 16 tháng 10 năm 2025: where and when, and no headline
_DATELINE = re.compile(
    r"^[^\n\d]{0,30}(?:\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{4}|\d{1,2} tháng \d{1,2})[^\n]{0,30}$", re.M
)
_LEVELS = re.compile(r"(?<!\w)(?:tỉnh|thành phố) ")
_LEAD, _HEAD, _FIRST, _LEEWAY, _FEW = 3.0, 6.0, 12.0, 1.25, 3.0


def _stands_for(thing: object, context: Context) -> Actor | None:
    """The actor that a mention speaks for: bodies of a place for the place, a mass body or ministry for itself."""
    if isinstance(thing, Title):
        return _stands_for(thing.body, context) if thing.body is not None else None
    if isinstance(thing, Unit):
        town = thing.name == thing.province and not thing.is_province  # tại thành phố Lạng Sơn: where, and no actor
        return thing if thing.name and not town else None
    if isinstance(thing, Body):
        if thing.kind == "mass" and not thing.province and (context.local or context.focus):
            return None
        if thing.kind in ("ministry", "mass") or (thing.kind == "court" and thing.unit is None):
            return thing
        unit = thing.unit
        if thing.kind in _OF_THEIR_OWN:
            return thing
        if unit is None and thing.kind == "assembly":
            return thing
        if unit is None or thing.kind not in _LOCAL or not unit.name:
            return None
        return context.province_unit(unit.province) if unit.name == unit.province else unit
    if isinstance(thing, Committee):
        return thing if thing.level in ("central", "government") else None
    return thing if isinstance(thing, Enterprise | Institution) else None


def protagonist(frames: list[Frame], context: Context) -> Actor | None:
    """The actor that most mentions speak for; a province wins where it has nearly as many as the first.

    Args:
        frames: the sentences of the article.
        context: its context; where that says that it is about a province, one of its own bodies is no rival.
    """
    votes: dict[Actor, float] = {}
    one: dict[tuple[type, str], Actor] = {}  # an enterprise with and without its short name is one
    first_line = next((f.sentence.line for f in frames if f.sentence.zone == "body"), -1)
    for frame in frames:
        weight = _LEAD if frame.sentence.line == first_line else 1.0
        for chunk in frame.chunks:
            actor = _stands_for(chunk.thing, context)
            if actor is not None:
                actor = one.setdefault((type(actor), str(getattr(actor, "name", actor))), actor)
                votes[actor] = votes.get(actor, 0.0) + weight
    if context.local and context.focus:
        votes.setdefault(context.province_unit(context.focus), 1.0)
    if not votes:
        return None
    _head_votes(votes, _head_text(context), _unions(votes))
    best = max(votes, key=lambda actor: votes[actor])
    if isinstance(best, Enterprise) and votes[best] < _FEW and list(votes.values()).count(votes[best]) > 1:
        return None
    if context.local and context.focus and not context.ward:
        province = context.province_unit(context.focus)
        if votes.get(province, 0.0) * _LEEWAY >= votes[best]:
            return province
    return best


def _unions(votes: dict[Actor, float]) -> dict[Actor, str]:
    """The union of a province is its federation of labour under another name, where the article names that too."""
    names: dict[Actor, str] = {}
    bodies = [a for a in votes if isinstance(a, Body) and a.head in ("union", "labour")]
    for union in [b for b in bodies if b.head == "union"]:
        whole = next((b for b in bodies if b.head == "labour" and b.province == union.province), None)
        if whole is not None:
            votes[whole] += votes.pop(union)
            names[whole] = union.name
    return names


def _head_text(context: Context) -> str:
    """The lines above the body in lower case: the name of the page, the headline."""
    view = context.reader.view
    body = next((s for s in view.sentences if s.zone == "body"), None)
    head = view.text[: view.starts[body.start]].lower() if body is not None else ""
    return _DATELINE.sub("", head)


def _head_votes(votes: dict[Actor, float], text: str, called: dict[Actor, str]) -> None:
    """More for who is named above the body, most for who is named first; not for a name inside a longer one."""
    found: dict[Actor, int] = {}
    text = _LEVELS.sub("", text)  # `LIÊN HIỆP CÁC HỘI ... THANH HÓA`
    for actor in sorted(votes, key=lambda a: -len(getattr(a, "name", ""))):
        for name in _names(actor, called.get(actor, "")):
            name = _LEVELS.sub("", name.lower())
            at = text.find(name) if name else -1
            if at >= 0 and text[at + len(name) : at + len(name) + 1].isalnum():
                at = -1  # `EVN` in `EVNNPC`
            if at >= 0:
                found[actor] = at
                text = text.replace(name, " " * len(name))  # `ĐẠI HỌC THÁI NGUYÊN`
                break
    for actor, at in found.items():
        votes[actor] += _FIRST if at == min(found.values()) else _HEAD


def _names(actor: Actor, called: str) -> list[str]:
    """What a headline may call somebody: by name, by a short one, by a short word for its kind (`Bộ CHQS tỉnh X`)."""
    name = getattr(actor, "name", "")
    names = [name, getattr(actor, "short", ""), called]
    if isinstance(actor, Body) and actor.head in _HEADS:
        whole, others = _HEADS[actor.head]
        names += [name.replace(whole, other) for other in others if name.startswith(whole) and other != whole]
        if actor.kind == "military" and actor.unit is not None:
            names += [f"{force} {actor.unit.name}" for force in _FORCES]  # `lực lượng vũ trang tỉnh Lạng Sơn`
    return names

"""Of several roles that a text gives to one person in one committee, the one that says most."""

from __future__ import annotations

from loaders.extract.skeletons.frame import Holding
from loaders.extract.things import Committee, Person


def led_by(holdings: list[Holding]) -> set[tuple[str, int]]:
    """Who heads or deputises in which committee, and which head roles have a named person."""
    out = set()
    for h in holdings:
        gone_or_to_come = h.status in ("former", "planned")
        if h.office.role and h.office.rank != "member" and gone_or_to_come and isinstance(h.holder, Person):
            out.add((f"{h.holder.name}, {h.status}", _committee_key(h)))
        heads = h.office.role and h.office.rank != "member" and h.status in ("asserted", "acting")
        if heads and isinstance(h.holder, Person):
            out |= {(h.holder.name, _committee_key(h)), (h.office.title, _committee_key(h))}
            if h.office.rank == "standing_deputy":
                out.add((f"{h.holder.name}, thường trực", _committee_key(h)))
    return out


def _committee_key(holding: Holding) -> int:
    body = holding.office.body
    return hash((body.level, body.whose, body.topic, body.kind)) if isinstance(body, Committee) else 0


def said_better(holding: Holding, led: set[tuple[str, int]]) -> bool:
    """A leader counted among the members or deputies, or a post beside a role whose holder the text names elsewhere."""
    key = _committee_key(holding)
    if holding.office.rank == "deputy" and isinstance(holding.holder, Person):
        return holding.status == "asserted" and (f"{holding.holder.name}, thường trực", key) in led
    if holding.office.rank == "member" and isinstance(holding.holder, Person):
        if holding.rule == "role.former_seat" or holding.status == "planned":  # rút khỏi Ban, nơi ông là Phó Trưởng ban
            return (f"{holding.holder.name}, {holding.status}", key) in led
        return holding.status == "asserted" and (holding.holder.name, key) in led
    return holding.rule == "role.post_beside" and (holding.office.title, key) in led

"""How often claims of a rule are right: the table measured on annotated articles."""

from __future__ import annotations

from loaders.resources.load import load_yaml

_TABLE = load_yaml("confidence.yaml")
_RULES: dict[str, float] = _TABLE["rules"]
_USUAL: float = _TABLE["usual"]
SHOWN: float = _TABLE["shown"]


def confidence_of(rule: str) -> float:
    """Share of claims of a rule that were right: of its family (the part before the dot) where it has none."""
    found = _RULES.get(rule)
    return found if found is not None else _RULES.get(rule.partition(".")[0], _USUAL)

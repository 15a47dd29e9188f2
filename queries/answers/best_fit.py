"""The committees whose topics fit the words of a question best."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers.committee import Committee
from queries.answers.topics import FAMILY, NONE, SPELT_OUT, family, fit, without_idle


def best_fit(
    fits: Sequence[Committee], asked: Sequence[str], head: str, owner_forms: Sequence[str], least: int = SPELT_OUT,
    every: bool = False,
) -> list[Committee]:  # fmt: skip
    """Of the committees those that fit the topic best, at least so well; every one of a family where that is asked."""
    scored = []
    for committee in fits:
        forms = [f" {form} " for form in committee.search]
        everything = {word for form in forms for word in form.split()}
        best = NONE
        for form in forms:
            for owner in (*owner_forms, committee.owner_form):
                form = form.replace(f" {owner} ", " ") if owner else form
            own = without_idle(form.replace(f" {head} ", " "))
            best = max(best, fit(asked, own, committee.topic, everything))
        scored.append((best, committee))
    most = max((score for score, _ in scored), default=NONE)
    kin = family(" ".join(asked)) if every else ""
    of_kin = [c for score, c in scored if kin and c.topic == kin and score >= FAMILY]
    return [c for score, c in scored if score == most or c in of_kin] if most >= least else []

"""`evaluate`: extraction beside annotated articles, per class and per rule, and beside a saved run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from app.cli.common import Common, show, show_json
from app.cli.progress import progress
from app.cli.tables import drawn
from app.cli.texts import text
from loaders.evaluate.run import Change, changes, evaluate, saved
from loaders.evaluate.score import Score, Tally
from queries.tables import Table


def _share(value: float) -> str:
    return f"{value:.3f}"


def _classes(score: Score) -> Table:
    headings = ("class", "P", "R", "F1", "hit", "miss", "extra")
    rows = tuple(
        (name, _share(t.precision), _share(t.recall), _share(t.f1), str(t.hit), str(t.miss), str(t.extra))
        for name, t in sorted(score.classes.items())
    )
    return Table(headings, rows)


def _rules(score: Score) -> Table:
    counts = sorted(score.rules().items(), key=lambda item: (-item[1]["wrong"], item[0]))
    rows = tuple(
        (rule, str(c["right"]), str(c["wrong"]), str(c["allowed"]), _share(Tally(c["right"], 0, c["wrong"]).precision))
        for rule, c in counts
    )
    return Table(("rule", "right", "wrong", "allowed", "P"), rows)


def _tally_json(tally: Tally) -> dict[str, Any]:
    shares = {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}
    return {**shares, "hit": tally.hit, "miss": tally.miss, "extra": tally.extra}


def _change_json(change: Change) -> dict[str, Any]:
    said = {"article": change.article, "class": change.kind, "fact": change.text}
    return {**said, "before": change.before, "after": change.after, "better": change.better}


def _json(score: Score, against: list[Change]) -> dict[str, Any]:
    return {
        "articles": score.articles,
        "classes": {name: _tally_json(tally) for name, tally in sorted(score.classes.items())},
        "rules": {rule: {k: c[k] for k in ("right", "wrong", "allowed")} for rule, c in sorted(score.rules().items())},
        "traps": score.traps,
        "changes": [_change_json(change) for change in against],
    }  # fmt: skip


def _told(score: Score, against: list[Change], errors: bool) -> str:
    parts = [drawn(_classes(score)), drawn(_rules(score))]
    if errors:
        bad = [f for f in score.facts if f.verdict in ("missed", "wrong")]
        parts.append("\n".join(f"{f.article} {f.verdict:6} {f.kind}: {f.text} [{f.rule}]" for f in bad))
    for change in against:
        sign = "+" if change.better else "-"
        parts.append(
            f"{sign} {change.article} {change.kind}: {change.text} ({change.before or '∅'} → {change.after or '∅'})"
        )
    parts += [text("messages", "trap", trap=trap) for trap in score.traps]
    return "\n".join(part for part in parts if part)


def run_evaluation(
    common: Common,
    gold: Annotated[Path, typer.Argument(metavar="GOLD", show_default=False)],
    save: Annotated[Path | None, typer.Option("--save", metavar="FILE", help=text("options", "save_run"))] = None,
    against: Annotated[Path | None, typer.Option("--against", metavar="FILE", help=text("options", "against"))] = None,
    errors: Annotated[bool, typer.Option("--errors", help=text("options", "errors"))] = False,
) -> None:
    """Scores of extraction; exit code 1 where a trap is broken."""
    with progress(common, text("messages", "extracting")) as tell:
        score = evaluate(gold, tell)
    found = list(changes(score, against)) if against is not None else []
    if common.json:
        show_json(_json(score, found))
    else:
        show(_told(score, found, errors))
    if save is not None:
        save.write_text(saved(score), encoding="utf-8", newline="\n")
    raise typer.Exit(1 if score.traps else 0)

"""`load`, `retract`, `extract`, `explain`: articles in, out, and what was read in them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
import yaml

from app.cli.common import Common, loaded, show, show_json
from app.cli.progress import progress
from app.cli.texts import text
from graph.records import ArticleFacts
from loaders.claims import claim_rows
from loaders.extractor import Refusal, extract_file
from loaders.gold import gold_form
from loaders.load import Load, Progress
from loaders.load import retract as take_away
from loaders.read.files import find_files
from loaders.write.lookup import claims_of

Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", show_default=False, readable=False)]


class Format(StrEnum):
    """Forms of what was read."""

    gold = "gold"
    jsonl = "jsonl"


def _refusals(common: Common, refused: Iterable[Refusal]) -> int:
    """Tells of refused files; 1 where there are any."""
    code = 0
    for item in refused:
        common.note(text("messages", "refused", path=item.path, reason=item.reason))
        code = 1
    return code


def load(
    common: Common,
    paths: Paths,
    workers: Annotated[int, typer.Option("--workers", min=1, help=text("options", "workers"))] = 1,
) -> None:
    """Articles into the store."""
    with common.open() as store, progress(common, text("messages", "loading")) as tell:

        def told(step: Progress) -> None:
            tell(step.done, step.total)

        summary = Load(store, common.judgements).run(paths, workers, told)
    code = _refusals(common, summary.refused)
    done = summary.as_json()
    if not any((summary.new, summary.unchanged, summary.replaced, summary.refused)):
        common.note(text("messages", "no_files"))
    if common.json:
        show_json(done)
    else:
        show(loaded(done))
    raise typer.Exit(code)


def retract(
    common: Common, articles: Annotated[list[str], typer.Argument(metavar="ARTICLE...", show_default=False)]
) -> None:
    """Articles out of the store."""
    with common.open() as store:
        ids = take_away(store, articles, common.judgements)
    if common.json:
        show_json({"retracted": ids})
    else:
        show(text("messages", "retracted", count=len(ids), ids=", ".join(ids)))


def _written(facts: ArticleFacts, stem: str, form: Format) -> str:
    if form is Format.gold:
        return yaml.safe_dump(gold_form(facts, stem), allow_unicode=True, sort_keys=False, width=200)
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in claim_rows(facts))


def extract(
    common: Common,
    paths: Paths,
    form: Annotated[Format, typer.Option("--format", help=text("options", "format"))] = Format.gold,
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=text("options", "out_dir"))] = None,
) -> None:
    """What articles say, without a store."""
    files = list(find_files(paths))
    refused: list[Refusal] = []
    if not files:
        common.note(text("messages", "no_files"))
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    with progress(common, text("messages", "extracting")) as tell:
        for number, path in enumerate(files, 1):
            facts = extract_file(path)
            if isinstance(facts, Refusal):
                refused.append(facts)
                continue
            said = _written(facts, path.stem, form)
            if out is None:
                show(f"---\n{said}" if form is Format.gold else said) if said else None
            else:
                suffix = ".yaml" if form is Format.gold else ".jsonl"
                (out / f"{path.stem}{suffix}").write_text(said, encoding="utf-8", newline="\n")
            tell(number, len(files))
    raise typer.Exit(_refusals(common, refused))


def _explained(row: dict[str, Any]) -> str:
    role = f" [{row['role']}]" if row["role"] else ""
    status = "" if row["status"] == "asserted" else f" ({row['status']})"
    place = f"{row['start']}:{row['end']}  {row['rule']}  {row['confidence']:.2f}"
    return f"{row['type']}{status}: {row['subject']} → {row['object']}{role}\n    “{row['quote']}”\n    {place}\n"


def explain(common: Common, article: Annotated[str, typer.Argument(metavar="ARTICLE", show_default=False)]) -> None:
    """Each claim of an article."""
    with common.open() as store:
        rows = claims_of(store, article)
    if common.json:
        show_json(rows)
    else:
        show("\n".join(_explained(row) for row in rows) or text("messages", "no_claims"))

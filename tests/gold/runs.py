"""The annotated articles, read once for all tests: scores of folders, facts of articles, the ids of all rules."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from graph.records import ArticleFacts
from loaders.evaluate.run import Annotated, annotated_in, evaluate
from loaders.evaluate.score import Score
from loaders.extractor import Refusal, extract_file

HERE = Path(__file__).parent
DEV, HELD = HERE / "dev", HERE / "held"
SOURCES = HERE.parent.parent / "loaders"
_RULE = re.compile(r"[a-z_]+\.[a-z_]+")
# What looks like a rule id and is none: files, pipes, attributes.
_OTHER = re.compile(r"(?:vn|doc|token|loaders|place|programme)\.|.*\.(?:yaml|csv)$")
# Rules that state what the annotated form does not have, or leaves open: structure, who signed, the beginning of an
# office that another rule finds, who acts as the head of a body by having it in charge. tests/loaders holds them
# (test_signers.py, test_event_days.py, test_acting_heads.py).
_UNANNOTATED = ("ex_officio.post", "issued.foot", "issued.signed", "leads.post", "office.in_charge", "office.since")


@cache
def score(folder: Path) -> Score:
    """The score of all articles of a folder."""
    return evaluate(folder, extract=_extract)


_extract = cache(extract_file)


def read(article: Annotated) -> ArticleFacts:
    """What is read out of one article."""
    facts = _extract(article.text)
    assert not isinstance(facts, Refusal), facts
    return facts


def article(stem: str) -> Annotated:
    """An article of `dev` by its number."""
    return next(item for item in annotated_in(DEV) if item.stem == stem)


def rule_ids() -> list[str]:
    """The ids of all rules that the sources name."""
    constants = (c for path in sorted(SOURCES.rglob("*.py")) for c in _constants(path))
    ids = {c for c in constants if _RULE.fullmatch(c) and not _OTHER.match(c)}
    return sorted(ids - set(_UNANNOTATED))


def _constants(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value

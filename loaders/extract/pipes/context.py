"""`vn.context`: which province, ministry or ward an article is about, and whether it is an interview."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from loaders.extract.article.context import make_context
from loaders.extract.article.outlets import Outlet
from loaders.extract.grammar.bodies.short_names import short_institutions, short_names
from loaders.extract.pipes.registry import component
from loaders.read.zones import Line
from loaders.resources.load import load_yaml

_QUESTION = re.compile(load_yaml("cues.yaml")["question"])
_QUESTIONS = 3


def _asks(text: str, line: Line, following: Line | None) -> bool:
    """`Thưa ông, ...`, `- Ban này quan hệ thế nào với thành phố?`: whether a line is a question of an interview.

    Where it is the answers that stand behind a dash, a line that ends with `?` right before one is a question too.
    """
    opens = _QUESTION.match(text, line.start - 2 if line.bullet else line.start) is not None
    answered = following is not None and following.bullet
    return opens or ((line.bullet or answered) and text[line.start : line.end].rstrip().endswith("?"))


@component("vn.context", requires=["doc._.lines", "doc._.reader"], assigns=["doc._.context"])
def context(doc: Doc) -> Doc:
    """An article that names Vĩnh Long in its title and its lead: there, `tỉnh` means Vĩnh Long."""
    left = doc._
    reader = left.reader
    text = reader.view.text
    asked = [k for k, line in enumerate(left.lines) if _asks(text, line, next(iter(left.lines[k + 1 : k + 2]), None))]
    reader.asked = frozenset(asked) if len(asked) >= _QUESTIONS else frozenset()
    reader.called = short_names(reader)
    reader.schools, reader.members = short_institutions(reader)
    left.context = make_context(reader, left.outlet or Outlet())
    return doc

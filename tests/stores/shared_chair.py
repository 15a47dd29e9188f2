"""The derived chair of Vĩnh Phúc from articles 001 and 002 of the shared folder, on both stores; run by .ci/run.

`python -m tests.stores.shared_chair ../shared` exits 1 where an answer is not what it must be.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask
from tests.stores.neo4j_server import given, missing, running

_ARTICLES = ("001.txt", "002.txt")
_QUESTION = "Ai đứng đầu Ban Chỉ đạo của tỉnh Vĩnh Phúc?"
_CHAIR = "Đặng Xuân Phong"
_STEPS = ("Bí thư Tỉnh ủy Vĩnh Phúc", _CHAIR, "ex_officio")


def _stores(stack: ExitStack) -> Iterator[tuple[str, Store]]:
    """The embedded store, and a Neo4j server where one can be had."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    yield "embedded", stack.enter_context(open_store(folder=folder / "embedded"))
    gap = missing()
    if gap is not None:
        print(f"left out: {gap}")
        return
    (folder / "neo4j").mkdir()
    address = given() or stack.enter_context(running(folder / "neo4j"))
    opened = open_store(uri=address.uri, user=address.user, password=address.password, database=address.database)
    yield "neo4j", stack.enter_context(opened)


def faults(store: Store, shared: Path) -> list[str]:
    """What is wrong with the answer."""
    Load(store).run([shared / "articles" / name for name in _ARTICLES])
    answer = ask(store, _QUESTION)
    cited = {Path(e.path or "").name for e in answer.evidence}
    found = [f"kind {answer.kind}"] if answer.kind != "derived" else []
    found += [f"cites {sorted(cited)}"] if cited != set(_ARTICLES) else []
    found += [] if _CHAIR in answer.text else [f"says {answer.text}"]
    found += [f"no step with {word}" for word in _STEPS if not any(word in step for step in answer.steps)]
    for step in answer.steps:
        print(f"    {step}")
    return found + [f"{e.quote!r} is not in {e.path}" for e in answer.evidence if not _stands(e.path, e.start, e.quote)]


def _stands(path: str | None, start: int, quote: str) -> bool:
    raw = Path(path or "").read_bytes().decode("utf-8")
    return raw[start : start + len(quote)] == quote


def main(shared: Path) -> int:
    """Checks both stores; 1 where one fails."""
    code = 0
    with ExitStack() as stack:
        for name, store in _stores(stack):
            wrong = faults(store, shared)
            print(f"{name}: {'; '.join(wrong) or 'the derived chair with both sentences and all steps'}")
            code = code or int(bool(wrong))
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

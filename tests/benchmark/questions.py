"""Questions over annotated articles, each asked of a store that holds its article alone; how many are answered right.

    python -m tests.benchmark.questions [FOLDER] [--errors]

FOLDER holds `articles/NNN.txt` and `questions/NNN.yaml`, as tests/gold/dev does. An answer is right where its kind is
the expected one, its text holds what is expected and nothing that is refused, and it cites the expected article.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from graph.open import open_store
from graph.store import Store
from graph.text import name_key
from loaders.load import Load, retract
from queries.answers.answer import ask
from queries.answers.records import Answer

DEV = Path(__file__).parents[1] / "gold" / "dev"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer and what is wrong with it."""

    article: str
    question: Mapping[str, Any]
    answer: Answer
    faults: tuple[str, ...]


def faults(question: Mapping[str, Any], answer: Answer) -> tuple[str, ...]:
    """What is wrong with an answer; empty where it is right."""
    text = name_key(answer.text)
    out = [] if answer.kind == question["kind"] else [f"{answer.kind}, not {question['kind']}"]
    out += [f"lacks {x!r}" for x in question.get("expect") or () if name_key(str(x)) not in text]
    out += [f"says {x!r}" for x in question.get("refuse") or () if name_key(str(x)) in text]
    cited = {Path(str(e.path)).stem for e in answer.evidence}
    out += [f"does not cite {s}" for s in question.get("sources") or () if str(s) not in cited]
    return (*out, *(["gives evidence"] if question["kind"] == "unknown" and answer.evidence else []))


def asked(store: Store, folder: Path) -> Iterator[Asked]:
    """Each question with its answer; the store holds one article at a time."""
    for path in sorted((folder / "articles").glob("*.txt")):
        questions = folder / "questions" / f"{path.stem}.yaml"
        if not questions.exists():
            continue
        Load(store).run([path])
        for question in yaml.safe_load(questions.read_text("utf-8")):
            answer = ask(store, question["q"])
            yield Asked(path.stem, question, answer, faults(question, answer))
        retract(store, [str(path)])


def main() -> None:
    """Prints the share of right answers by kind, and what is wrong where asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DEV)
    parser.add_argument("--errors", action="store_true")
    said = parser.parse_args()
    right: Counter[str] = Counter()
    every: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place, open_store(folder=Path(place)) as store:
        for one in asked(store, said.folder):
            every[one.question["kind"]] += 1
            right[one.question["kind"]] += not one.faults
            if said.errors and one.faults:
                print(f"{one.article} {one.question['q']}\n    {'; '.join(one.faults)}")
                print(f"    said: {one.answer.text[:200]}")
    for kind, count in every.items():
        print(f"{kind:10}{right[kind]:5}/{count}")
    total = sum(right.values()), sum(every.values())
    print(f"right {total[0]}/{total[1]} = {total[0] / max(1, total[1]):.3f}")


if __name__ == "__main__":
    main()

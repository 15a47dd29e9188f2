"""Speed of extraction as a ratio to spaCy's bare tokenizer, in one process and one run; memory over the articles.

    python -m tests.benchmark.speed [FOLDER] [--copies 200] [--rounds 3] [--stages]

Baseline: spaCy's Cython tokenizer with our punctuation rules, warm, over the same texts. Start-up is timed apart. Both
sides are timed in CPU seconds of this process (`time.process_time`), which waits for other processes leave out; what
they do to the caches they do to both. `--stages` tells where the time goes: milliseconds an article by wall clock, the
best of twelve rounds for each article. Nothing here asserts a time; the figures are for the note that a change comes
with.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable
from pathlib import Path

from loaders.extract.pipeline import make_nlp
from loaders.extractor import extract_source
from loaders.read.files import source_of
from tests.benchmark.stages import stages
from tests.benchmark.varied import texts_in, varied

_STAGED, _STAGE_ROUNDS = 10, 12
ARTICLES = Path(__file__).parents[1] / "gold" / "dev" / "articles"


def _seconds(work: Callable[[str], object], texts: list[str]) -> float:
    begin = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - begin


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _extract(text: str) -> object:
    return extract_source(source_of(text, "bai.txt"))


def _print_stages(found: dict[str, float]) -> None:
    whole = sum(found.values())
    for name, spent in found.items():
        print(f"{name:55} {spent:7.3f} ms {spent / whole:5.0%}")
    print(f"{'whole':55} {whole:7.3f} ms an article")


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ARTICLES)
    parser.add_argument("--copies", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--stages", action="store_true")
    said = parser.parse_args()
    begin = time.process_time()
    nlp = make_nlp()
    start_up = time.process_time() - begin
    originals = texts_in(said.folder)
    if said.stages:
        _print_stages(stages(nlp, list(varied(originals, _STAGED)), _STAGE_ROUNDS))
        return
    rounds = [list(varied(originals, said.copies, seed)) for seed in range(said.rounds + 1)]
    characters = sum(map(len, rounds[0]))
    _seconds(nlp.tokenizer, rounds[0])
    _seconds(_extract, rounds[0])
    after_first = _megabytes()
    ratios = []
    for texts in rounds[1:]:
        bare, whole = _seconds(nlp.tokenizer, texts), _seconds(_extract, texts)
        ratios.append(whole / bare)
        rate = sum(map(len, texts)) / 7_700 / whole
        print(f"tokenizer {bare:.3f} s, extraction {whole:.3f} s, ratio {whole / bare:.1f}, {rate:.0f} articles/s")
    median = sorted(ratios)[len(ratios) // 2]
    print(f"median ratio {median:.1f}; {said.copies} articles a round, {characters} characters; an article is 7.7 k")
    print(
        f"start-up {start_up:.2f} s; peak memory {after_first:.0f} MB after one round, {_megabytes():.0f} MB in the end"
    )


if __name__ == "__main__":
    main()

"""A file in, its facts out: reading, extracting and linking one article, in this process or in workers."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from spacy.language import Language

from graph.errors import RefusedError
from graph.messages import speak, spoken
from graph.records import ArticleFacts
from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.reading import reading_of
from loaders.link.facts import facts_of
from loaders.messages import problem
from loaders.read.files import Source, read_file
from loaders.time_limit import TooSlowError, within

_CHUNK = 16
_LONGEST = 120.0  # seconds for one article; the longest that we know takes one


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not taken, and why."""

    path: str
    reason: str

    @classmethod
    def of(cls, path: Path, error: RefusedError) -> Refusal:
        """From the error that it was refused with: what was wrong, where if elsewhere (`bai.yaml:2`), what to do."""
        place = f" [{Path(error.place).name}]" if error.place not in ("", str(path)) else ""
        return cls(str(path), f"{error.message}{place} {error.remedy}")


@cache
def _nlp() -> Language:
    nlp = make_nlp()
    gc.freeze()  # the word lists never go: they are not gone through again at each collection
    return nlp


def extract_source(source: Source) -> ArticleFacts:
    """What one article puts in the graph."""
    return facts_of(source, reading_of(read_source(_nlp(), source)))


def extract_file(path: Path) -> ArticleFacts | Refusal:
    """What the article in a file puts in the graph, or why it is refused."""
    try:
        with within(_LONGEST):
            return extract_source(read_file(path))
    except RefusedError as error:
        return Refusal.of(path, error)
    except TooSlowError:
        return Refusal.of(path, problem(RefusedError, "too_slow", place=str(path)))
    except RecursionError:  # a text made to break the rules must not stop the others
        return Refusal.of(path, problem(RefusedError, "too_deep", place=str(path)))
    except (LookupError, ValueError, TypeError, AttributeError) as error:  # a fault of ours in one text stops no other
        why = f"{type(error).__name__}: {error}"
        return Refusal.of(path, problem(RefusedError, "not_read", place=str(path), why=why))


class Extractor:
    """Extracts many files in their order, with the workers that it was made with."""

    def __init__(self, pool: ProcessPoolExecutor | None) -> None:
        self._pool = pool

    def run(self, paths: Iterable[Path]) -> Iterator[ArticleFacts | Refusal]:
        """The facts of each file, in the order of the files."""
        if self._pool is None:
            yield from map(extract_file, paths)
        else:
            yield from self._pool.map(extract_file, paths, chunksize=_CHUNK)


@contextmanager
def extractor(workers: int) -> Iterator[Extractor]:
    """An extractor in this process (one worker) or over several, which end with the block."""
    if workers <= 1:
        yield Extractor(None)
        return
    # Spawned, not forked: the embedded database runs threads in this process.
    with ProcessPoolExecutor(workers, get_context("spawn"), initializer=speak, initargs=(spoken(),)) as pool:
        yield Extractor(pool)

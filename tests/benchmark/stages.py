"""Where the time of an article goes: each stage by the best of some rounds, so that other work counts little."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from spacy.language import Language

from loaders.extract.reading import reading_of
from loaders.extractor import extract_source
from loaders.link.facts import facts_of
from loaders.read.files import source_of

_READ = "read (clean, NFC, zones)"
# What the pipes do, for who reads the table.
_TELLS = {
    "sentences": "words, sentences", "lexicon": "one pass of all word lists", "policies": "numbers of documents",
    "context": "what the article is about", "things": "grammars of names, titles, bodies ...",
    "coreference": "whom pronouns mean, skeletons", "offices": "HOLDS, LEADS, MEMBER_OF", "bare": "bare nouns",
    "documents": "ISSUED, IMPLEMENTS ...", "committees": "ESTABLISHED, STANDING_BODY_OF",
    "initiatives": "RUNS, TAKES_PART_IN", "cooperation": "WORKS_WITH, LOCATED_IN", "figures": "figures",
}  # fmt: skip


def _laps(nlp: Language, text: str) -> Iterator[tuple[str, float]]:
    """The stages of one article with the seconds that each took."""
    clock = time.perf_counter
    begin = clock()
    source = source_of(text, "bai.txt")
    yield _READ, clock() - begin
    begin = clock()
    doc = nlp.make_doc(source.content.text)
    yield "tokenizer", clock() - begin
    left = doc._
    left.text, left.lines, left.published = source.content.text, source.lines, source.published
    for name, pipe in nlp.pipeline:
        begin = clock()
        doc = pipe(doc)
        yield f"{name} ({_TELLS[name]})" if name in _TELLS else name, clock() - begin
    reading = reading_of(doc)
    begin = clock()
    facts_of(source, reading)
    yield "link (nodes, ids, claims, sketch)", clock() - begin


def stages(nlp: Language, texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Milliseconds an article for each stage, in their order."""
    best: dict[tuple[int, str], float] = {}
    for text in texts:
        extract_source(source_of(text, "bai.txt"))
    for _ in range(rounds):
        for number, text in enumerate(texts):
            for name, seconds in _laps(nlp, text):
                key = (number, name)
                best[key] = min(best.get(key, seconds), seconds)
    out: dict[str, float] = {}
    for (_, name), seconds in best.items():
        out[name] = out.get(name, 0.0) + seconds * 1000 / len(texts)
    return out

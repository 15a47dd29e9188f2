"""`vn.things`: names, titles, bodies, committees, enterprises, programmes, documents and places in each sentence."""

from __future__ import annotations

from spacy.tokens import Doc

from loaders.extract.article.main_holders import main_enterprise
from loaders.extract.grammar.enterprises.brands import named_enterprises
from loaders.extract.grammar.people.names import looks_like_name
from loaders.extract.grammar.people.people import RawName
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.scan import Piece, scan
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.pipes.registry import component
from loaders.extract.resolution.assemble import Assembler
from loaders.extract.resolution.letterhead_party import party_of_letterhead
from loaders.extract.words.headline_case import is_shouted
from loaders.extract.words.view import Sentence, View

_SIGNS = (":", ".")
_SKIPPED = ("boilerplate", "byline", "dateline", "title")


def _over_posts(reader: Reader, number: int, pieces: list[Piece]) -> list[Piece]:
    """`NGUYỄN VĂN AN` above `Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy X`: who signs a piece, with his posts below."""
    sentence, *further = reader.view.sentences[number : number + 2]
    named = len(pieces) == 1 and isinstance(pieces[0].raw, RawName) and pieces[0].end == sentence.end
    below = further[0] if named and further else None
    if below is None or reader.find(below.start, "title") is None:
        return []
    posts = list(scan(reader, below, frozenset()))
    whole = all(isinstance(p.raw, RawTitle) for p in posts) and posts[-1].end >= below.end - 1
    return pieces if whole else []


def _shouted(view: View, sentence: Sentence, pieces: list[Piece]) -> list[Piece]:
    """Of a line in capitals the bare roles; of `I. CHỦ TỊCH UBND TỈNH TRẦN VĂN AN`, a post and a name, both."""
    roles = [p for p in pieces if isinstance(p.raw, RawTitle) and p.raw.role and p.raw.holder is None]
    first = pieces[0] if pieces else None
    last = pieces[-1] if pieces else None
    if last is not None and isinstance(last.raw, RawName) and last.raw.honorific and last.end == sentence.end:
        return [last] if not last.raw.given else []  # TÓM TẮT TIỂU SỬ ĐỒNG CHÍ TRẦN VĂN AN
    if roles or not sentence.bullet or first is None or not isinstance(first.raw, RawTitle):
        return roles
    end = sentence.end - (view.words[sentence.end - 1] in _SIGNS)
    words = [word.capitalize() for word in view.words[first.end : end]]
    if first.start != sentence.start or not looks_like_name(words):
        return []
    return [first, Piece(first.end, end, RawName(" ".join(words), end, False))]


@component("vn.things", requires=["doc._.lines", "doc._.context"], assigns=["doc._.reads"])
def things(doc: Doc) -> Doc:
    """`Ông A, Giám đốc Sở Y tế` -> a person and a title whose body is the department of the article's province."""
    left = doc._
    context = left.context
    view = context.reader.view
    credits = [span for line in left.lines for span in line.credits]
    masked = frozenset(t for a, b in credits for t in range(view.token_at(a), view.token_at(b)))
    context.reader.named = named_enterprises(context.reader)
    context.enterprise = main_enterprise(context.reader)
    assembler = Assembler(context)
    context.letterhead_party = party_of_letterhead(context, assembler.resolver, left.lines)
    reads = []
    for number, sentence in enumerate(view.sentences):
        if sentence.zone == "title":
            assembler.read_title(sentence, list(scan(context.reader, sentence, masked)))
        if sentence.zone in _SKIPPED:
            continue
        pieces = list(scan(context.reader, sentence, masked))
        if sentence.zone == "table":  # cells of figures say nothing of people; a roster line by line does
            pieces = [p for p in pieces if isinstance(p.raw, RawTitle | RawName)]
            if not pieces:
                continue
        if is_shouted(view, sentence):  # names in it cannot be told from other words; the text around repeats them
            pieces = _shouted(view, sentence, pieces) or _over_posts(context.reader, number, pieces)
            if not pieces:
                continue
        reads.append(assembler.read(sentence, number, pieces))
    left.reads = reads
    return doc

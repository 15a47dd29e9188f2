"""Who a bare word for an initiative or body means (`nền tảng này`, `nhà trường`), and who speaks of its own."""

from __future__ import annotations

from loaders.extract.article.context import Context
from loaders.extract.figures.line import NUMBER, Line
from loaders.extract.figures.phrases import BODIES, BODY_WORDS, KIND_WORDS, KINDS, OTHERS, SAYING, first_words, holds
from loaders.extract.figures.subjects import INITIATIVES, chunks, is_subject, of_initiative
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Chunk, Committee, Enterprise, Institution, Programme, Title
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")
_NO_ANAPHOR = [[word] for word in _WORDS["no_anaphor"]]
_SOFTWARE = frozenset(_WORDS["software"])
_BARE_WORDS = first_words(KIND_WORDS, BODY_WORDS)
_FORMS = tuple(_WORDS["forms"])
_OWN = ("court", "mass", "military", "press")
_SCHOOLS = tuple(load_yaml("bare.yaml")["schools"]["school"])
_NEAR = 8


class Named:
    """The initiatives and bodies that the sentences before name; each body with its paragraph."""

    def __init__(self, context: Context, protagonist: Actor | None) -> None:
        self.context = context
        self.protagonist = protagonist
        self.programmes: list[Programme] = []
        self.bodies: dict[str, tuple[int, Actor]] = {}
        self.institutions: list[Institution] = []
        self.firms: list[Enterprise] = []

    def note(self, chunk: Chunk, paragraph: int) -> None:
        """Remembers what a chunk names."""
        thing = chunk.thing
        if isinstance(thing, Title) and isinstance(thing.body, Enterprise | Institution):
            thing = thing.body
        if isinstance(thing, Programme) and thing.name not in INITIATIVES:
            self.programmes.append(thing)
        elif isinstance(thing, Committee):
            self.bodies["committee"] = paragraph, thing
        elif isinstance(thing, Body):
            self.bodies[thing.kind] = paragraph, thing
        elif isinstance(thing, Enterprise):
            self.bodies["enterprise"] = paragraph, thing
            self.firms.append(thing)
        elif isinstance(thing, Institution):
            self.bodies["institution"] = paragraph, thing
            self.institutions.append(thing)

    def anaphor(self, line: Line, start: int, paragraph: int) -> tuple[int, Actor] | None:
        """`nền tảng này đang quản lý 38.000 ha`, `đơn vị tiếp nhận 3.400 hồ sơ`: what was named before by its kind."""
        for i in range(start - 1, -1, -1):
            if line.words[i] not in _BARE_WORDS or line.tags[i]:
                continue
            size = max(KIND_WORDS.at(line.words, i), BODY_WORDS.at(line.words, i))
            of = line.words[i - 1 : i] == ["của"] and not of_initiative(line, i - 1)
            if not size or not (is_subject(line, i + size) or of) or line.words[i - 1 : i] in _NO_ANAPHOR:
                continue
            if i and (line.tags[i - 1] == NUMBER or BODY_WORDS.at(line.words, i - 1) > 1):
                continue  # `có 153 bệnh viện công bố`
            if line.words[i - 1 : i] == ["của"] and not of:
                continue
            word = " ".join(line.words[i : i + size])
            body = BODIES.get(word, "")
            found = self._main(line, i, body, paragraph) or self._last_of(line, i, KINDS.get(word, ""), body)
            if isinstance(found, Enterprise) and not _firm_called(found, word):
                loose = found if word == "công ty" else None
                called = [one for one in reversed(self.firms) if _firm_called(one, word)]
                found = next((one for one in called if one.name.lower().startswith(word)), (*called, loose)[0])
            if isinstance(found, Institution) and not _called(found, word):
                found = next((one for one in reversed(self.institutions) if _called(one, word)), None)
            if found is not None:
                return i, found
        return None

    def _main(self, line: Line, i: int, body: str, paragraph: int) -> Actor | None:
        """Who the article is about: a word with a capital means it, a small one where nobody is named nearer."""
        main = self.protagonist
        if not line.text(i, i + 1)[:1].isupper():
            near = body == "mass" or any(_of_kind(c.thing, body) for c in chunks(line, 0, i))
            if near or self.bodies.get(body, (-1, None))[0] == paragraph or not _of_kind(main, body):
                return None
            return main
        if body == "institution":
            return main if isinstance(main, Institution) else self.context.institution
        return main if body == "enterprise" and isinstance(main, Enterprise) else None

    def _last_of(self, line: Line, i: int, kind: str, body: str) -> Actor | None:
        here = [c.thing for c in chunks(line, 0, i)]
        for thing in (*reversed(here), *reversed(self.programmes)):
            if isinstance(thing, Programme) and (thing.kind == kind or {thing.kind, kind} <= _SOFTWARE):
                return thing
        for thing in reversed(here):
            named = thing.body if isinstance(thing, Title) else thing
            if _of_kind(named, body) and isinstance(named, Body | Enterprise | Institution):
                return named
        return self.bodies.get(body, (-1, None))[1]


def _firm_called(firm: Enterprise, word: str) -> bool:
    """Whether a bare word may mean a firm: `Tổng công ty` none whose name opens with another form."""
    form = next((form for form in _FORMS if firm.name.lower().startswith(f"{form} ")), "")
    return not form or word not in _FORMS or word == form


def _called(institution: Institution, word: str) -> bool:
    """Whether a bare word may mean an institution (`Viện`: no university, but a hospital)."""
    name = institution.name.lower().removeprefix("bệnh " if word == "viện" else "")
    return name.startswith(_SCHOOLS if word.endswith("trường") else word.removeprefix("toàn "))


def _of_kind(thing: object, body: str) -> bool:
    """Whether a bare word for a body may mean it."""
    if isinstance(thing, Title):
        return _of_kind(thing.body, body)
    if isinstance(thing, Enterprise | Institution):
        return body == ("enterprise" if isinstance(thing, Enterprise) else "institution")
    return isinstance(thing, Body) and thing.kind == body


def speaker(line: Line, start: int, measured: str, association: Body | None) -> Actor | None:
    """`Giám đốc Hợp tác xã X cho biết 72% đơn hàng ...`: who has a body of its own speaks of that; no expert of others.

    Args:
        line: the sentence.
        start: where the number stands.
        measured: the measure; a school or institute speaks of others where those are counted.
        association: the association that the article names most, which a title may call by another name.
    """
    for chunk in reversed(list(chunks(line, 0, start))):
        body = chunk.thing.body if isinstance(chunk.thing, Title) else None
        own = isinstance(body, Enterprise | Institution) or (isinstance(body, Body) and body.kind in _OWN)
        if not own or body is None or isinstance(body, Committee):
            continue
        at, end = chunk.start - line.first, chunk.end - line.first
        source = "theo" in line.words[max(0, at - _NEAR) : at] or holds(SAYING, line, end, start)
        if not source or (isinstance(body, Institution) and OTHERS.at(measured.lower().split(), 0)):
            return None
        if isinstance(body, Body) and body.kind == "mass" and association is not None:
            return association if association.province == body.province else body
        return body
    return None

"""One article's reading becomes what it puts in the graph: nodes, claims with their quotations, mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graph.ids import node_id
from graph.records import Article, ArticleFacts, Claim, Edge, Node
from graph.text import fold, name_key
from loaders.extract.figures.record import Figure
from loaders.extract.figures.sizes import SIZE
from loaders.extract.reading import Reading
from loaders.extract.statements import Statement
from loaders.extract.things import HEADS, Committee, Person, Policy, Programme, Title, Unit
from loaders.link.belonging import firm_of_union, houses_told
from loaders.link.confidence import confidence_of
from loaders.link.event_days import with_event_day
from loaders.link.keys import Keys
from loaders.link.origins import UNKNOWN, Sketch, sketch_of_source
from loaders.link.people import People
from loaders.link.since import since_statements
from loaders.link.times import Times
from loaders.link.told import Told
from loaders.read.files import Source
from loaders.resources.load import load_yaml

_DECREE = "Nghị định"
_DECREED_BY: str = load_yaml("policies.yaml")["given_by"][_DECREE][0]
_NOTHING = Unit("", "")
_VALUE = re.compile(r"[\d.,/%+–-]+(?: ?%)?")


class FactMaker:
    """Makes the facts of one article; one instance an article."""

    def __init__(self, source: Source, reading: Reading) -> None:
        self._source = source
        self._reading = reading
        self._article = article_of(source, sketch_of_source(source))
        self._id = self._article.id
        context = reading.context
        focus = context.focus if context.local or not context.ministry else ""
        self._keys = Keys(context.reader.view.day, focus, self._id, houses_told(reading.frames))
        self._people = People(reading.statements, self._keys)
        self._told = Told()
        self._claims: dict[str, Claim] = {}
        self._pairs: set[tuple[str, str, str]] = set()
        self._edges: dict[str, Edge] = {}
        self._places: dict[str, dict[int, str]] = {}
        self._givers: dict[tuple[str, str], dict[int, str]] = {}
        self._nodes: dict[int, tuple[object, Node | None]] = {}  # by id() of things, which are held so that it stays
        self._quotes: dict[int, tuple[int, int, str]] = {}
        self._named = tuple(self._all_named())

    def make(self) -> ArticleFacts:
        """All that the article puts in the graph."""
        self._find_owners()
        self._mentions()
        times, frames = Times(self._reading.view, self._reading.frames), {f.number: f for f in self._reading.frames}
        view, told = self._reading.view, self._reading.statements
        for statement in (*told, *since_statements(view, self._reading.frames, told)):
            day = statement.date or with_event_day(view, frames, statement)
            self._statement(times.dated(replace(statement, date=day) if day else statement))
        for figure in self._reading.figures:
            self._figure(figure)
        self._structure()
        ordered = sorted(self._claims.items(), key=lambda item: (item[1].start, item[1].end, item[0]))
        claims = tuple(claim for _, claim in ordered)
        nodes = tuple(self._told.nodes())
        edges, mentions = tuple(self._edges.values()), self._told.mentions()
        return ArticleFacts(self._article, nodes, edges, claims, mentions, self._people.joins())

    def _find_owners(self) -> None:
        """Who owns a programme, and whose number a local document bears, from the statements."""
        for s in self._reading.statements:
            if s.type == "RUNS" and isinstance(s.object, Programme):
                owner = self._owner(s.subject)
                if owner:
                    self._keys.owners.setdefault(name_key(s.object.name.strip("“”\"' ")), owner)
            if s.type == "ISSUED" and isinstance(s.object, Policy):
                self._find_giver(s.object, s)

    def _find_giver(self, policy: Policy, s: Statement) -> None:
        """The province of whoever gave a number, and who gave one of which the text has but the short form."""
        if not policy.number and policy.short:
            self._givers.setdefault((policy.type, policy.short), {})[s.sentence] = getattr(s.subject, "name", "")
        elif province := getattr(s.subject, "province", ""):
            self._places.setdefault(policy.number, {})[s.sentence] = province

    def _owner(self, thing: object) -> str:
        province = self._keys.province(getattr(thing, "province", ""))
        node = None if province is not None else self._keys.node(thing)
        return province.id if province is not None else node.id if node is not None else ""

    def _mentions(self) -> None:
        for thing, sentence, named in self._named:
            if isinstance(thing, Person):
                person = self._people.named(thing)
                if person is not None:
                    self._told.tell(person)
            elif named:
                self._tell(thing, sentence)
                if (firm := firm_of_union(thing)) is not None:
                    self._tell(firm, sentence, count=0)
        for mention in self._reading.context.named:
            self._tell(Unit("tỉnh", mention.name, mention.name), 0, count=0)

    def _all_named(self) -> Iterator[tuple[object, int, bool]]:
        """Everything named, in reading order, with its sentence; the last says whether by its own name."""
        for frame in self._reading.frames:
            for chunk in frame.chunks:
                if isinstance(chunk.thing, Title):
                    yield from ((h, frame.number, True) for h in (chunk.thing.body, *chunk.thing.more) if h is not None)
                else:
                    yield chunk.thing, frame.number, chunk.rule != "place.context"

    def _tell(self, thing: object, sentence: int, count: int = 1) -> Node | None:
        """Notes that a sentence names a thing."""
        node = self._node(thing, sentence)
        return self._told.tell(node, count) if node is not None else None

    def _node(self, thing: object, sentence: int) -> Node | None:
        if isinstance(thing, Policy) and thing.short and not thing.number:
            givers = self._givers.get((thing.type, thing.short), {})
            giver = givers.get(sentence) or next(iter(givers.values()), _DECREED_BY if thing.type == _DECREE else "")
            return self._keys.node(replace(thing, issuer=giver))
        if isinstance(thing, Policy) and not thing.place and thing.number in self._places:
            places = self._places[thing.number]
            return self._keys.node(replace(thing, place=places.get(sentence) or next(iter(places.values()))))
        known = self._nodes.get(id(thing))
        if known is None:
            known = self._nodes[id(thing)] = (thing, self._keys.node(thing))
        return known[1]

    def _end(self, thing: object, statement: Statement) -> Node | None:
        if isinstance(thing, Person):
            person = self._people.of(statement)
            return self._told.tell(person, 0) if person is not None else None
        return self._tell(thing, statement.sentence, count=0)

    def _statement(self, s: Statement) -> None:
        subject, obj = self._end(s.subject, s), self._end(s.object, s)
        if subject is None or obj is None:
            return
        self._claim(s, s.type, subject, obj, role=s.role, rank=s.rank)
        if s.type == "ESTABLISHED" and s.date and s.status == "asserted":
            self._told.tell(replace(obj, props={**obj.props, s.kind: s.date}), 0)
        title, holder = s.object, s.subject
        if s.type == "HOLDS" and isinstance(title, Title) and title.rank in HEADS and title.body is not None:
            body = self._tell(title.body, s.sentence, count=0)
            if body is not None and body.label != "SteeringCommittee":
                self._claim(replace(s, rule="leads.post"), "LEADS", subject, body, role=title.title, rank=title.rank)
        if s.type == "LEADS" and isinstance(holder, Title) and isinstance(title, Committee):
            post = self._keys.post(s.role, s.rank, title)
            if post is not None:
                self._told.tell(post, 0)
                self._claim(replace(s, rule="ex_officio.post"), "EX_OFFICIO", subject, post)

    def _claim(self, s: Statement, kind: str, subject: Node, obj: Node, role: str = "", rank: str = "") -> None:
        start, end, quote = self._quote(s.sentence)
        if kind == "HAS_FIGURE" and not any(map(str.isdigit, quote)):
            start, end, quote = self._row(s.sentence)
        claim = Claim(
            article=self._id, type=kind, subject=subject.id, object=obj.id, quote=quote, start=start, end=end,
            rule=s.rule, confidence=confidence_of(s.rule), status=s.status, role=role, rank=rank if role else "",
            kind=s.kind, date=s.date or None, valid_from=s.valid_from or None, valid_to=s.valid_to or None,
        )  # fmt: skip
        self._claims.setdefault(claim.id, claim)
        self._pairs.add((kind, subject.id, obj.id))

    def _row(self, number: int) -> tuple[int, int, str]:
        """A sentence without a number that opens a row of a table, a cell a line, with the values behind it."""
        raw, sentences = self._source.content.raw, self._reading.view.sentences
        start, end, _ = self._quote(number)
        for following in range(number + 1, len(sentences)):
            _, until, cell = self._quote(following)
            if not _VALUE.fullmatch(cell.strip()):
                break
            end = until
        return start, end, raw[start:end]

    def _quote(self, number: int) -> tuple[int, int, str]:
        """A sentence as the raw text has it, with its offsets there."""
        found = self._quotes.get(number)
        if found is None:
            view, content = self._reading.view, self._source.content
            sentence = view.sentences[number]
            start, end = content.raw_span(view.starts[sentence.start], view.ends[sentence.end - 1])
            found = self._quotes[number] = (start, end, content.raw[start:end])
        return found

    def _figure(self, figure: Figure) -> None:
        subject = self._tell(figure.subject, figure.sentence, count=0)
        if subject is None:
            return
        made = node_id("ind", (fold(figure.indicator),))
        indicator = Node("Indicator", made, figure.indicator, props={"unit": figure.unit})
        key = (indicator.id, subject.id, figure.period, figure.kind, str(figure.value), str(figure.rank))
        told = {
            "value": figure.value, "unit": figure.unit, "comparator": figure.comparator, "period": figure.period,
            "rank": figure.rank, "out_of": figure.out_of, "within": figure.within, "out_of_value": figure.out_of_value,
            "kind": figure.kind,
        }  # fmt: skip
        props = {k: v for k, v in told.items() if v is not None and v != ""}
        node = Node("Figure", node_id("fig", key), f"{figure.indicator}: {subject.name}", props=props)
        self._told.tell(indicator)
        self._told.tell(node)
        if figure.indicator == SIZE and figure.value is not None:
            self._told.tell(replace(subject, props={**subject.props, "size": int(figure.value)}), 0)
        self._edges[node.id] = Edge("OF_INDICATOR", node.id, indicator.id)
        rule = "figure.value" if figure.value is not None else "figure.rank"
        self._claim(Statement("HAS_FIGURE", _NOTHING, _NOTHING, rule, figure.sentence), "HAS_FIGURE", subject, node)

    def _structure(self) -> None:
        """The body of each post and the province of each body, committee and place, told where first named."""
        done: set[tuple[str, object]] = set()
        for thing, sentence in self._things():
            node = self._node(thing, sentence)
            if node is None or node.id not in self._told:
                continue
            told = (node.id, thing.body if isinstance(thing, Title) else getattr(thing, "province", ""))
            if told in done:
                continue
            done.add(told)
            if isinstance(thing, Title) and thing.body is not None:
                self._structural("AT", node, self._node(thing.body, sentence), sentence)
            if node.label in ("PublicBody", "SteeringCommittee", "Place"):
                province = self._keys.province_node(getattr(thing, "province", ""))
                self._structural("OF_PROVINCE", node, province, sentence)

    def _things(self) -> Iterator[tuple[object, int]]:
        """Everything that may have become a node, with the sentence, in reading order."""
        for thing, sentence, _ in self._named:
            yield thing, sentence
        for s in self._reading.statements:
            for thing in (s.subject, s.object):
                yield thing, s.sentence
                if isinstance(thing, Title) and thing.body is not None:
                    yield thing.body, s.sentence
            if s.type == "LEADS" and isinstance(s.subject, Title) and isinstance(s.object, Committee):
                yield Title(s.role, s.rank, "", s.object), s.sentence

    def _structural(self, kind: str, subject: Node, obj: Node | None, sentence: int) -> None:
        if obj is None or (kind, subject.id, obj.id) in self._pairs:
            return
        self._told.tell(obj, 0)
        self._claim(Statement(kind, _NOTHING, _NOTHING, f"{kind.lower()}.key", sentence), kind, subject, obj)


def article_of(source: Source, sketch: Sketch = UNKNOWN) -> Article:
    """What is known of a source, for its node."""
    return Article(
        hash=source.hash, path=source.path, meta=source.meta, title=source.title, publisher=source.publisher,
        url=source.url, published=source.published.iso if source.published else None, author_known=source.author_known,
        signature=sketch.signature, bands=sketch.bands,
    )  # fmt: skip


def facts_of(source: Source, reading: Reading) -> ArticleFacts:
    """All that one article puts in the graph."""
    return FactMaker(source, reading).make()

"""Articles with known truth in any number: who is who, what is one story, and what is told of it.

Their facts go to the linking and writing that every article takes, with keys made as the reading of a text makes them,
so that a store of 100,000 articles can be made without reading 100,000 texts. The n-th article is the same in every
run.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from graph.records import Article, ArticleFacts, Claim, Node
from graph.reference.provinces import Province, provinces
from loaders.extract.things import Body, Committee, Enterprise, Policy, Title
from loaders.link.keys import Keys
from loaders.link.origins import Sketch, sketch_of
from loaders.link.people import official

_WORDS = yaml.safe_load(Path(__file__).with_name("names.yaml").read_text("utf-8"))
_COPIES = 20  # every so many articles one is a copy of an earlier one
_KEYS = Keys(None, "")
_PROVINCES = tuple(p for p in provinces() if p.valid_to is None)


@dataclass(slots=True)
class Truth:
    """What a store must hold after some articles: its people, and what holds which post by how many.

    `held` counts articles and stories for each person and post.
    """

    people: set[str] = field(default_factory=set)
    held: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    stories: int = 0
    articles: int = 0

    def add(self, facts: ArticleFacts, *, new_story: bool) -> None:
        """One more article; a copy comes after its original and says the same."""
        self.articles += 1
        self.stories += new_story
        self.people |= {node.id for node in facts.nodes if node.label == "Official"}
        for claim in facts.claims:
            if claim.type == "HOLDS":
                counts = self.held.setdefault((claim.subject, claim.object), [0, 0])
                counts[0] += 1
                counts[1] += new_story


@dataclass(slots=True)
class _Draft:
    """One article being made."""

    article: Article
    text: str = ""
    nodes: dict[str, Node] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)

    def says(self, kind: str, subject: Node, obj: Node, sentence: str, role: str = "", rank: str = "") -> None:
        """A statement with its sentence."""
        self.nodes.update({subject.id: subject, obj.id: obj})
        start = len(self.text)
        self.text += f"{sentence} "
        place = (start, start + len(sentence))
        self.claims.append(
            Claim(
                self.article.id, kind, subject.id, obj.id, sentence, *place, "made.rule", 0.95, role=role, rank=rank
            )
        )  # fmt: skip

    def facts(self) -> ArticleFacts:
        """As it goes to the writer."""
        return ArticleFacts(
            self.article, tuple(self.nodes.values()), (), tuple(self.claims), dict.fromkeys(self.nodes, 1)
        )


def _name(dice: random.Random) -> str:
    return " ".join(dice.choice(_WORDS[part]) for part in ("family", "middle", "given"))


def _department(field_: str, province: Province) -> Body:
    return Body(f"Sở {field_} {province.name}", "department", "department", "department", province.name)


def _sketch(number: int) -> Sketch:
    """That of a text of its own: words that no other article has."""
    return sketch_of(" ".join(f"từ{number}x{i}" for i in range(60)))


def made(number: int, copy_of: int | None = None) -> ArticleFacts:
    """The n-th article, or one of that number which is a copy of another; a copy tells what its original tells."""
    if copy_of is None and number % _COPIES == 1:
        copy_of = number - 1
    original = number if copy_of is None else copy_of
    dice = random.Random(original)
    province = dice.choice(_PROVINCES)
    day = f"{2023 + original % 3}-{1 + original % 12:02d}-{1 + original % 28:02d}"
    sketch = _sketch(original)
    article = Article(
        f"made-{number}", f"/made/{number}.txt", title=f"Tin số {number}", published=day, signature=sketch.signature,
        bands=sketch.bands,
    )  # fmt: skip
    draft = _Draft(article)
    _posts(draft, dice, province)
    _documents(draft, dice, province)
    return draft.facts()


def _posts(draft: _Draft, dice: random.Random, province: Province) -> None:
    """A director of a department and the head of the committee, from a few thousand people of the province."""
    place = Node("Province", province.id, province.name)
    body = _department(dice.choice(_WORDS["fields"]), province)
    seat = random.Random(f"{body.name}-{dice.randrange(40)}")  # those who have been in that seat over the years
    person = official(_name(seat), f"{province.name}/34|{body.name.removesuffix(' ' + province.name)}")
    post = _KEYS.position(Title("Giám đốc", "head", "", body))
    board = _KEYS.committee(Committee("Ban Chỉ đạo 57", "committee", "province", province.name, "nq57", province.name))
    if post is None:
        raise ValueError(body.name)
    department = _KEYS.body(body)
    said = f"Ông {person.name}, Giám đốc {body.name}, là Ủy viên Ban Chỉ đạo."
    draft.says("HOLDS", person, post, said)
    draft.says("AT", post, department, said)
    draft.says("LEADS", person, department, said, role="Giám đốc", rank="head")
    draft.says("MEMBER_OF", person, board, said, role="Ủy viên", rank="member")
    draft.says("OF_PROVINCE", department, place, said)
    draft.says("OF_PROVINCE", board, place, f"{board.name} họp.")


def _documents(draft: _Draft, dice: random.Random, province: Province) -> None:
    """What every article speaks of (Nghị quyết 57), and what few do."""
    place = Node("Province", province.id, province.name)
    resolution = _KEYS.policy(Policy("Nghị quyết", "57-NQ/TW", date="2024-12-22"))
    politburo = _KEYS.body(Body("Bộ Chính trị", "party", "party", "fixed"))
    draft.says("ISSUED", politburo, resolution, "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.")
    draft.says("IMPLEMENTS", place, resolution, f"Tỉnh {province.name} triển khai Nghị quyết số 57-NQ/TW.")
    number, day = f"{dice.randrange(400)}/KH-UBND", draft.article.published or ""
    plan = _KEYS.policy(Policy("Kế hoạch", number, date=day, place=province.name))
    draft.says("BASED_ON", plan, resolution, f"Kế hoạch số {number} căn cứ Nghị quyết số 57-NQ/TW.")
    firm = _KEYS.enterprise(Enterprise(dice.choice(("Tập đoàn FPT", "Viettel", f"Công ty TNHH {_name(dice)}"))))
    draft.says("WORKS_WITH", place, firm, f"Tỉnh {province.name} ký thỏa thuận hợp tác với {firm.name}.")


def articles(first: int, last: int, truth: Truth) -> Iterator[ArticleFacts]:
    """Articles from a number up to another, which are added to the truth."""
    for number in range(first, last):
        facts = made(number)
        truth.add(facts, new_story=number % _COPIES != 1)
        yield facts

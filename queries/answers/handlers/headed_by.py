"""Which provinces have the holder of a post at the head of their committee: by the post, or by whoever holds both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from graph.search import search_form
from queries.answers.committee import Committee, head_in
from queries.answers.committees import committees_meant
from queries.answers.committees_ended import end_of
from queries.answers.entities import provinces_in
from queries.answers.handlers.base import Case
from queries.answers.leaders import committee_leaders
from queries.answers.question import Question, Title
from queries.answers.records import Answer, Fact
from queries.answers.say import role_name, say
from queries.answers.titles import titles_in
from queries.answers.word_lists import has_phrase, words

_HELD = ("asserted", "acting", "reported")


def headed_by(case: Case) -> Answer | None:
    """`Những tỉnh nào có Bí thư Tỉnh ủy làm Trưởng Ban Chỉ đạo 57?`; None for another question."""
    post = _post_asked(case)
    if post is None:
        return None
    role = next((t for t in case.question.titles if t.role), None)
    rank = role.rank if role is not None else "head"
    meant = committees_meant(_without_post(case, post), case.asker, every=True)
    known = [c for c in meant.fits if c.level == "province"] if meant is not None else []
    facts: list[Fact] = []
    shown: list[str] = []
    for committee in known:
        if end_of(case.asker, committee, case.date) is None and (told := _told(case, committee, rank, post)):
            by_name = case.list(list(dict.fromkeys(f.subject.name for f in told if f.type != "HOLDS")))
            shown.append(f"{committee.shown} ({by_name})")
            facts += told
    if not shown:
        return case.unknown()
    named = role_name(known[0].kind, rank)
    text = say("headed_by", case.lang, post=post.title, role=named, names="; ".join(shown))
    return case.told("answer", text, facts, query="province_committees", params={})


def _post_asked(case: Case) -> Title | None:
    """The post of a province that a question asks for behind `tỉnh nào`, in a question that names no place."""
    question = case.question
    if head_in(question) is None or question.people or not question.has_level(*words()["province_words"]):
        return None
    in_it = any(t.role for t in question.titles) or has_phrase(question.form, "heading_cues")
    if not in_it or question.polar or provinces_in(question):
        return None
    posts = (t for t in question.titles if t.place)
    which = rf" nao (?:(?:{'|'.join(words()['behind_which'])}) )*\Z"
    return next((t for t in posts if re.search(which, f"{question.form[: t.start].rstrip()} ")), None)


def _without_post(case: Case, post: Title) -> Question:
    """The question without the post: its body does not own the committees."""
    bodies = "|".join(words()["place_bodies"][post.place])
    said = re.compile(rf" {post.words} (?:(?:{bodies}) )?")
    form, plain = (said.sub(" ", text, count=1) for text in (case.question.form, case.question.plain))
    return replace(case.question, form=form, plain=plain, titles=titles_in(form))


def _told(case: Case, committee: Committee, rank: str, post: Title) -> list[Fact]:
    """What has the holder of the post at the head of a committee: the post itself, or somebody and that he holds it."""
    found = committee_leaders(case.asker, committee.id, rank, case.date)
    by_post = [f for f in found.posts if _is_post(f.subject.name, committee, post)]
    if by_post or not found.held:
        return by_post
    held = case.asker.facts("posts_of", ids=[f.subject.id for f in found.held])
    own = [f for f in held if f.status in _HELD and _is_post(f.object.name, committee, post)]
    return [*(f for f in found.held if f.subject.id in {o.subject.id for o in own}), *own] if own else []


def _is_post(name: str, committee: Committee, post: Title) -> bool:
    """Whether a post is the one that is asked for, in the province of a committee."""
    form = search_form(name)
    heads: Sequence[str] = words()["place_bodies"][post.place]
    place = next((form.removeprefix(f"{post.words} {h} ") for h in heads if form.startswith(f"{post.words} {h} ")), "")
    return bool(place) and any(f" {place} " in f" {said} " for said in (committee.owner_form, *committee.search))

"""Two things asked of one seat, committee or figure: each is asked for itself, nothing is dropped in silence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from graph.search import search_form
from graph.text import fold, normal
from queries.answers.english.lexicon import TITLE, english, phrases
from queries.answers.parted import Part, fitting
from queries.answers.question import Question
from queries.answers.records import Answer
from queries.answers.say import say
from queries.answers.word_lists import has_phrase, words

_TOLD = ("answer", "derived")
_FIGURES = ("figures", "compare", "about")


@dataclass(frozen=True, slots=True)
class Before:
    """A seat in words, and what is asked beside its holder: who came before, or what the holder was."""

    seat: str
    asked: str


@cache
def _patterns(lang: str) -> dict[str, re.Pattern[str]]:
    listed: dict[str, str] = words()["twofold"][lang]
    return {name: re.compile(pattern, re.IGNORECASE) for name, pattern in listed.items()}


def with_before(question: Question) -> Before | None:
    """`Bí thư X là ai, thay ai?`, `Giám đốc Y hiện nay và trước đây là ai?`; None for another question."""
    text, known = normal(question.text).rstrip(" ?."), _patterns(question.lang)
    if question.polar or question.people or not (question.titles or question.intent == "former"):
        return None
    for asked in ("before", "posts"):
        match = known[asked].search(fold(text))
        seat = known["seat"].fullmatch(fold(text[: match.start()])) if match is not None else None
        if seat is not None:
            return Before(text[slice(*seat.span("seat"))], asked)
    return None


def seat_and_before(question: Question, before: Before, ask: Callable[[str], Answer]) -> list[tuple[str, Answer]]:
    """Who is in a seat, and who was before that one; of whom nobody is told to come after, who is called former.

    Args:
        question: the whole question.
        before: the seat, and what is asked beside its holder.
        ask: asks another question of the same day.
    """
    now = ask(say("who_has", question.lang, post=before.seat))
    known = now.facts if now.kind in (*_TOLD, "partial") else ()
    names = list(dict.fromkeys(f.subject.name for f in known if f.subject.label == "Official" and f.status != "former"))
    name = names[0] if len(names) == 1 else ""
    if now.facts and all(f.status == "former" for f in now.facts):
        return [(before.seat, now)]  # who was before is all that is told
    if before.asked == "posts":
        held = ask(say("posts_of", question.lang, name=name)) if name else _none(question)
        held = held if any(f.status == "former" for f in held.facts) else _none(question)
        return [(before.seat, now), (say("asked_posts", question.lang), held)]
    about = say("asked_before", question.lang)
    keys = ["seat_before", "seat_ever"] if name else ["seat_ever"]
    asked = (ask(say(key, question.lang, seat=before.seat, name=name)) for key in keys)
    told = (answer for answer in asked if answer.kind in _TOLD)
    present = {f.subject.id for f in now.facts}
    then = next((a for a in told if any(f.subject.id not in present for f in a.facts)), _none(question))
    return [(before.seat, now), (about, then)]


def _none(question: Question) -> Answer:
    return Answer(question.text, question.lang, "unknown", say("unknown", question.lang))


def halves_of(question: Question) -> list[Part]:
    """The two questions of one on a committee, two seats or figures; none for another one."""
    if question.polar:
        return []
    text = normal(question.text).rstrip(" ?.")
    ways = (_of_committee, _of_seats, _of_document, _of_programme, _of_figures)
    return next((found for way in ways if (found := way(question, text))), [])


def _of_document(question: Question, text: str) -> list[Part]:
    """`Kế hoạch 12/KH-UBND ban hành ngày nào, để thực hiện văn bản nào?`: the second half is of the same document."""
    pattern, folded = _patterns(question.lang).get("document"), fold(text)
    second = pattern.search(folded) if pattern is not None and len(question.numbers) == 1 else None
    kinds = english()["documents"] if question.lang == "en" else words()["document_kinds"]
    named = re.search(rf"(?<!\w)(?:{'|'.join(kinds)}) (?:so |no\.? )?\d[^\s,]*", folded)
    if second is None or named is None or named.end() > second.start():
        return []
    first, then = text[: second.start()], text[second.end() :]
    asks = re.search(r"(?<!\w)(?:ai|nao|gi|who|when|what|which)(?!\w)", folded[: named.start()])
    if named.end() == second.start() and asks is None:
        return []  # nothing else is asked
    document = text[slice(*named.span())]
    whole = re.sub(r"\bit\b", document, then) if question.lang == "en" else f"{document} {then}"
    return [Part(first, f"{first}?"), Part(then, f"{whole}?")]


def _of_programme(question: Question, text: str) -> list[Part]:
    """`Nền tảng X do ai vận hành, có bao nhiêu hộ dùng?`: the second half is of the same thing."""
    pattern = _patterns(question.lang).get("programme")
    match = pattern.fullmatch(fold(text)) if pattern is not None and not question.titles else None
    if match is None:
        return []
    name, first, then = (text[slice(*match.span(group))] for group in ("name", "first", "then"))
    return [Part(f"{name} {first}", f"{name} {first}?"), Part(then, f"{name} {then}?")]


def _of_committee(question: Question, text: str) -> list[Part]:
    """`Tổ công tác X do ai làm tổ trưởng, có bao nhiêu người?`: the second half is of the committee of the first."""
    if question.lang == "en":
        return _of_english_committee(text)
    heads = "|".join(entry["words"] for entry in words()["committees"])
    known = _patterns(question.lang)
    folded = fold(text)
    committee = re.search(rf"(?<!\w)(?:{heads}|{words()['twofold']['short_heads']})(?!\w)", folded)
    second = known["clause"].search(folded, committee.end()) if committee is not None else None
    if committee is None or second is None or re.search(rf"(?<!\w)(?:{heads})(?!\w)", folded[second.end() :]):
        return []
    first, then = text[: second.start()], text[second.end() :]
    if _asks_which(first) and re.fullmatch(words()["twofold"]["their_heads"], fold(then).strip()) is not None:
        return [Part(first, f"{first}?")]  # each is told with its head
    counted = known["counted"].search(fold(first)) is not None
    if question.titles and counted and fold(then).startswith(words()["twofold"]["listing"]):
        return []  # `có mấy phó trưởng ban, gồm những ai?`
    end = known["asking"].search(folded, committee.end())
    stop = end.start() if end is not None and end.start() <= second.start() else second.start()
    if stop == second.start() and known["asked_before"].search(folded[: committee.start()]) is None:
        return []
    name = text[committee.start() : stop].strip(" ,")
    whole = f"{name} {then.strip()}?"
    if re.fullmatch(words()["twofold"]["standing"], fold(then).strip()) is not None:
        whole = say("standing_of", "vi", committee=name)
    return [Part(first.strip(), f"{first}?"), Part(then.strip(), whole)]


def _asks_which(text: str) -> bool:
    """Whether a text asks which committees somebody has: `Xã X có những ban chỉ đạo nào`."""
    return re.search(words()["twofold"]["several"], fold(text).strip()) is not None


def _of_english_committee(text: str) -> list[Part]:
    """`Who chairs the X committee and how many members does it have?`: `it` is the committee."""
    known = _patterns("en")
    second = known["clause"].search(text)
    first = known["heads"].fullmatch(text[: second.start()]) if second is not None else None
    if second is None or first is None:
        return []
    then = text[second.end() :]
    its, name = known["its"].search(then), f"the {first['name']}"
    if its is None and known["own"].search(then) is None:
        return []
    if its is None:
        whole = f"{then} of {name}"
    elif its.group().lower() == "its":
        whole = f"{then[: its.start()]}the{then[its.end() :]} of {name}"
    else:
        whole = f"{then[: its.start()]}{name}{then[its.end() :]}"
    return [Part(first.group(), f"{first.group()}?"), Part(then, f"{whole}?")]


def _of_seats(question: Question, text: str) -> list[Part]:
    """`Bộ trưởng Bộ X là ai, các thứ trưởng là những ai?`: a title alone is of the first one's body."""
    folded = fold(text)
    match = next((m for key in ("seats", "each") if (m := _patterns(question.lang)[key].fullmatch(folded))), None)
    if match is None or question.people:
        return []
    titles = _titles(question.lang)
    first = next((t for t in titles if match["first"].startswith(f"{t} ")), "")
    second = next((t for t in titles if f"{match['second']} ".startswith((f"{t} ", f"{t}s "))), "")
    if not first or not second:
        return []
    one, seat = (text[slice(*match.span(name))] for name in ("first", "second"))
    if match["second"] in (second, f"{second}s"):
        body = re.sub(r"^of ", "", one[len(first) :].strip(), flags=re.IGNORECASE)
        body = fitting(second, f" {body} ").strip()
        seat = text[match.start("second") :][: len(second)]
        seat += f" of {body}" if question.lang == "en" else f" {body}"
    return [Part(said, say(key, question.lang, post=said)) for said, key in ((one, "who_has"), (seat, "who_have"))]


@cache
def _titles(lang: str) -> list[str]:
    """The titles of posts, the longest first."""
    english_ = (" ".join(said) for said, entry in phrases().items() if entry.kind == TITLE)
    named = english_ if lang == "en" else (entry["words"] for entry in words()["post_titles"])
    return sorted(named, key=lambda title: (-len(title), title))


def _of_figures(question: Question, text: str) -> list[Part]:
    """`DTI năm 2024 và 2025 của X?`, `X đạt bao nhiêu và mục tiêu 2030?`."""
    if question.intent not in _FIGURES:
        return []
    known, folded = _patterns(question.lang), fold(text)
    years = known["years"].search(folded)
    if years is not None:
        said = [text[slice(*years.span(name))] for name in ("one", "other")]
        label = text[slice(*years.span("label"))]
        dated = [f"{label}{y}" if y[0].isdigit() or question.lang == "en" else y for y in said]
        return [Part(d, f"{text[: years.start()]}{d}{text[years.end() :]}?") for d in dated]
    return _of_aim(question, text) or _of_aimed(question, text)


def _of_aim(question: Question, text: str) -> list[Part]:
    """`Tỷ lệ X của Y (đạt bao nhiêu) và mục tiêu 2030?`: the value, then the target."""
    known = _patterns(question.lang)
    aim = known["aim"].search(fold(text))
    if aim is None:
        return []
    reached = text[: aim.start()]
    subject = _without(reached, known["reached"])
    then = text[aim.end() :].strip()
    if len(subject) < len(reached):
        whole = f"{subject.strip()} {then}"
        if question.lang == "en":
            whole = re.sub(r"^(?:what is )?(?:the |its )?(targets?)", rf"what is the \1 of {subject.strip()}", then)
        return [Part(reached.strip(), f"{reached}?"), Part(then, f"{whole}?")]
    if question.lang == "en" or has_phrase(fold(reached), "aim_words"):
        return []  # nothing is asked before the target
    return [Part(reached.strip(), say("how_much", "vi", what=reached)), Part(then, f"{subject.strip()} {then}?")]


def _of_aimed(question: Question, text: str) -> list[Part]:
    """`Mục tiêu X của Y năm 2025 và mức tháng 10/2024?`: the target, then the value."""
    pattern, folded = _patterns(question.lang).get("aimed"), fold(text)
    match = pattern.fullmatch(folded) if pattern is not None else None
    if match is None:
        return []
    first, label, then = (text[slice(*match.span(name))] for name in ("first", "label", "then"))
    return [Part(first, f"{first}?"), Part(f"{label}{then}", say("how_much", "vi", what=f"{label}{then}"))]


def which_of(question: Question) -> tuple[str, tuple[str, str]] | None:
    """A seat and the two who may be in it: `A và B, ai là Giám đốc X?`, `Ai là Giám đốc X, A hay B?`."""
    text, pattern = normal(question.text).rstrip(" ?."), _patterns(question.lang)["which"]
    match = pattern.fullmatch(fold(text))
    if match is None or not question.people or not question.titles:
        return None
    groups = ("seat", "one", "other") if match["seat"] else ("first", "a", "b")
    seat, *names = (text[slice(*match.span(name))].strip() for name in groups)
    if not any(search_form(name) in question.people for name in names):
        return None
    return seat, (names[0], names[1])


def _without(text: str, pattern: re.Pattern[str]) -> str:
    """The text without what a pattern finds in its folded form."""
    for match in reversed(list(pattern.finditer(fold(text)))):
        text = f"{text[: match.start()]} {text[match.end() :]}"
    return " ".join(text.split())

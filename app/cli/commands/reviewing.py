"""`review`: pairs that may or may not be one, and a person's word on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from app.cli.common import Common, show, show_json
from app.cli.texts import text
from graph.errors import UsageError
from graph.model.model import model
from graph.store import Store
from loaders.link.facets import BETWEEN, Facet
from loaders.link.judgement_file import write_judgements
from loaders.link.judgements import Judgement, Judgements, Verdict
from loaders.review import Review
from loaders.write.identity import GROUPED
from queries.lookup import find_nodes
from queries.run import run_query

_FACTS = 6
_EVERY_PAIR = 100_000
_JUDGING = ("same", "different", "unsure")


class Action(StrEnum):
    """What to do."""

    list = "list"
    same = "same"
    different = "different"
    unsure = "unsure"
    undo = "undo"
    log = "log"
    export = "export"
    take = "import"
    apply = "apply"


Words = Annotated[str, typer.Option("--words", metavar="TEXT", help=text("options", "words"))]
Most = Annotated[int, typer.Option("--most", min=1, metavar="N", help=text("options", "most_pairs"))]


def _args(action: Action, args: Sequence[str], *counts: int) -> Sequence[str]:
    if len(args) not in counts:
        what = {"undo": "[N]", "export": "FILE", "import": "FILE"}.get(action.value, "A B" if 2 in counts else "–")
        raise UsageError(
            text("messages", "review_args", action=action.value, what=what), place="review",
            remedy=text("messages", "review_remedy"),
        )  # fmt: skip
    return args


def _id(store: Store, given: str) -> str:
    """A key as it is, else the id of the one node that a name or id means."""
    if BETWEEN in given:
        return given
    found = find_nodes(store, given, sorted(GROUPED), "review")
    return found[0]


@dataclass(frozen=True, slots=True)
class _Pair:
    """A row of `unsure` with what was said of it."""

    row: Mapping[str, Any]
    verdict: Verdict


def _waiting(store: Store, said: Judgements, words: str) -> list[_Pair]:
    """Pairs that nobody has called different; those that somebody looked at come last."""
    rows = run_query(store, "unsure", {"words": words, "most": _EVERY_PAIR}, max_rows=0).rows
    found = []
    for row in rows:
        a, b = ([Facet.parse(row["actor_label"], key) for key in row[side]] for side in ("a_keys", "b_keys"))
        found.append(_Pair(row, said.between(a, b)))
    return sorted((p for p in found if p.verdict != "different"), key=lambda p: p.verdict == "unsure")


def _facts(store: Store, node: str) -> list[dict[str, Any]]:
    """What is told of one side: relationships with dates and the newest sentence."""
    rows = run_query(store, "about", {"actor": node, "most": _FACTS}).rows
    keys = ("type", "other", "role", "status", "first_seen", "last_seen", "quote", "article", "published")
    return [{key: row[key] for key in keys} for row in rows]


def _side(store: Store, pair: _Pair, side: str) -> dict[str, Any]:
    row = pair.row
    told = {key: row[f"{side}_{key}"] for key in ("id", "home", "keys", "support", "first_seen", "last_seen")}
    return {"name": row[side], **told, "facts": _facts(store, row[f"{side}_id"])}


def _as_json(store: Store, pair: _Pair) -> dict[str, Any]:
    a, b = _side(store, pair, "a"), _side(store, pair, "b")
    return {"label": pair.row["actor_label"], "verdict": pair.verdict, "a": a, "b": b}


def _fact(fact: Mapping[str, Any]) -> str:
    """`là thành viên [Ủy viên] Ban Chỉ đạo ...`."""
    role = f" [{fact['role']}]" if fact["role"] else ""
    return f"{model().relations[fact['type']].vi}{role} {fact['other']}"


def _shown(number: int, pair: Mapping[str, Any]) -> str:
    looked = f" ({text('messages', 'looked_at')})" if pair["verdict"] == "unsure" else ""
    lines = [f"{number}. {model().nodes[pair['label']].vi}{looked}"]
    for side in ("a", "b"):
        one = pair[side]
        seen = "–".join(dict.fromkeys(filter(None, (one["first_seen"], one["last_seen"]))))
        lines.append(f"   {one['name']} · {one['home'] or '?'} · {seen or '?'} · {one['id']}")
        said = [fact for fact in one["facts"] if fact["quote"]]
        for quote, day in dict.fromkeys((fact["quote"], fact["published"]) for fact in said):
            told = [_fact(fact) for fact in said if fact["quote"] == quote]
            lines += [f"      {'; '.join(dict.fromkeys(told))}", f"        “{quote}” ({day or '?'})"]
    return "\n".join([*lines, f"   ailamgi review same|different {pair['a']['id']} {pair['b']['id']}"])


def _list(common: Common, store: Store, said: Judgements, words: str, most: int) -> None:
    waiting = _waiting(store, said, words)
    pairs = [_as_json(store, pair) for pair in waiting[:most]]
    if common.json:
        show_json(pairs)
    else:
        shown = [_shown(number, pair) for number, pair in enumerate(pairs, 1)]
        show("\n".join(shown) or text("messages", "no_pairs"))
    if len(waiting) > most:
        common.note(text("messages", "more_pairs", count=len(waiting) - most))


def _told(number: int, judgement: Judgement, key: str = "judged") -> str:
    a, b = (" = ".join(map(str, side)) for side in (judgement.a, judgement.b))
    why = f" ({judgement.why})" if judgement.why else ""
    return text("messages", key, number=number, verdict=judgement.verdict, a=a, b=b) + why


def _json_of(number: int, judgement: Judgement) -> dict[str, Any]:
    sides = {"a": [str(f) for f in judgement.a], "b": [str(f) for f in judgement.b]}
    said = {"verdict": judgement.verdict, "label": judgement.label, "why": judgement.why, "at": judgement.at}
    return {"number": number, **said, **sides}


def _show_judgements(common: Common, numbered: Sequence[tuple[int, Judgement]], key: str = "judged") -> None:
    if common.json:
        show_json([_json_of(number, judgement) for number, judgement in numbered])
    else:
        show("\n".join(_told(number, judgement, key) for number, judgement in numbered) or text("messages", "no_pairs"))


def _change(common: Common, store: Store, work: Review, action: Action, args: Sequence[str], why: str) -> None:
    """The actions that say, take back, share or carry out."""
    if action.value in _JUDGING:
        one, other = (_id(store, given) for given in _args(action, args, 2))
        judged = work.judge(one, other, cast("Verdict", action.value), why)
        _show_judgements(common, [(len(work.said.items), judged)])
    elif action is Action.undo:
        number = next((int(given) if given.isdigit() else 0 for given in _args(action, args, 0, 1)), None)
        before = {j: n for n, j in work.standing()}
        back = work.undo(number)
        _show_judgements(common, [(before[back], back)], "taken_back")
    elif action is Action.take:
        count = work.take(Path(_args(action, args, 1)[0]))
        show_json({"new": count}) if common.json else show(text("messages", "imported", count=count))
    else:
        count = work.apply()
        show_json({"standing": count}) if common.json else show(text("messages", "applied", count=count))


def review(
    common: Common,
    action: Annotated[Action, typer.Argument(metavar="[ACTION]", show_default=False)] = Action.list,
    args: Annotated[list[str] | None, typer.Argument(metavar="[ARG...]", show_default=False)] = None,
    words: Words = "",
    most: Most = 20,
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help=text("options", "why"))] = "",
) -> None:
    """Pairs that wait for a judgement, or a judgement."""
    given = args or []
    with common.open() as store:
        work = Review(store, common.judgements)
        if action is Action.list:
            _args(action, given, 0)
            _list(common, store, work.said, words, most)
        elif action is Action.log:
            _args(action, given, 0)
            _show_judgements(common, work.standing())
        elif action is Action.export:
            path = Path(_args(action, given, 1)[0])
            write_judgements(path, work.said)
            show(text("messages", "exported", count=len(work.said.items), path=path))
        else:
            _change(common, store, work, action, given, why)

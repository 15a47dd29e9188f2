"""Teams and sub-committees of a committee that a question names: by their own names, by what they are for."""

from __future__ import annotations

import re

from queries.answers.asker import Asker
from queries.answers.committee import Committee, Head, committees_of
from queries.answers.entities import provinces_in, units_in
from queries.answers.question import Question
from queries.answers.topics import without_idle
from queries.answers.word_lists import words

_TEAM = "task_force"


def team_called(question: Question, asker: Asker) -> list[Committee] | None:
    """`Tổ trưởng Tổ kiểm tra số 2 của Ban Chỉ đạo tỉnh X`: that team, none where it is not known; None without one.

    A team that is not known is not the one beside it, nor the committee that it is of.
    """
    heads = "|".join(entry["words"] for entry in words()["committees"])
    match = re.search(
        rf" (?:{'|'.join(words()['team_roles'])}) (?:cua )?(?P<name>to (?!(?:{'|'.join(words()['team_heads'])}) )"
        rf"(?:(?!to |ban )\w+ ){{1,8}}?)(?:(?:cua|thuoc|trong|giup viec) )*(?:{heads}) ",
        question.form,
    )
    if match is None:
        return None
    name = match["name"].strip()
    found = committees_of(asker.rows("committees_called", form=f" {name} "))
    whole = [c for c in found if c.kind == _TEAM and any(form.startswith(name) for form in c.search)]
    return [c for c in whole if not _of_others(question, c)]


def _of_others(question: Question, team: Committee) -> bool:
    """Whether a question names a place, and a team is of another one."""
    return bool(provinces_in(question) or units_in(question)) and not question.has(team.owner_form)


def own_words(question: Question, head: Head, helped: Head) -> list[str]:
    """What a question says that a team or sub-committee is for, before it names the committee that it is of."""
    between = question.form[head[2] : helped[2] - len(helped[0])]
    joining = {word for phrase in (*words()["joining"], *words()["team_idle"]) for word in phrase.split()}
    return [word for word in without_idle(between) if word not in joining]

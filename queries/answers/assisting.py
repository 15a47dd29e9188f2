"""Which group is meant that helps a committee: `Tổ giúp việc Ban Chỉ đạo 57 tỉnh X`, by the committee that it helps."""

from __future__ import annotations

from collections.abc import Sequence

from graph.search import search_form
from queries.answers.asker import Asker
from queries.answers.committee import Committee
from queries.answers.topics import families, family, without_idle
from queries.answers.word_lists import has_phrase


def assisting(asker: Asker, owned: Sequence[Committee], asked: Sequence[str]) -> tuple[Committee, ...]:
    """The groups of an owner that help its committee of a topic, by their names, else by the articles that name them.

    One whose name does not tell the committee (`Tổ giúp việc Ban Chỉ đạo tỉnh X`) counts where its articles know one
    committee of that owner alone, and that of this topic.
    """
    groups = [c for c in owned if any(has_phrase(form, "helping") for form in c.search)]
    kin = family(" ".join(asked))
    if not asked:
        return tuple(groups)
    named = [c for c in groups if (kin and _kin(c) == kin) or (not kin and set(asked) <= _words(c))]
    return tuple(named or [c for c in groups if not _kin(c) and kin and _topics_beside(asker, c) == {kin}])


def _words(committee: Committee) -> set[str]:
    return {word for form in committee.search for word in form.split()}


def _kin(committee: Committee) -> str:
    """The family of the committee that a group helps, by the group's topic or name."""
    ids = {str(entry["id"]) for entry in families()}
    told = next((word for word in search_form(committee.topic).split() if word in ids), "")
    return told or next((kin for form in committee.search if (kin := family(" ".join(without_idle(form))))), "")


def _topics_beside(asker: Asker, committee: Committee) -> set[str]:
    """Topics of the committees of the same owner that stand in the articles that name a group."""
    rows = asker.rows("committees_beside", ids=[committee.id])
    return {str(row["topic"]) for row in rows if row["owner"] == committee.owner and row["kind"] == "committee"}

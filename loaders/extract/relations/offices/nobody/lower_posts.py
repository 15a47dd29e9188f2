"""Lower posts that nobody gets in the house that he heads: `ông A, Chủ tịch Công đoàn X, được bầu làm Phó Chủ tịch`."""

from __future__ import annotations

from loaders.extract.skeletons.frame import Frame, Holding
from loaders.resources.words import list_of

_NEW = ("office.appointed", "office.verb")


def without_lower_posts(frame: Frame) -> None:
    """Takes a deputy's post, told without its body, from who is called the head of the body that it was given.

    It is that of another house; not where the sentence says that somebody is put down.
    """
    heads = [h for h in frame.holdings if h.rule == "title.after" and h.office.rank == "head" and not h.office.role]
    if not heads or any(word in frame.skeleton.text for word in list_of("put_down")):
        return
    frame.holdings[:] = [h for h in frame.holdings if not any(_is_below(h, head) for head in heads)]


def _is_below(new: Holding, head: Holding) -> bool:
    same = new.name == head.name and new.office.body == head.office.body
    given = new.rule in _NEW and new.office.guessed and new.status == "asserted"
    return same and given and new.office.title == f"Phó {head.office.title}"

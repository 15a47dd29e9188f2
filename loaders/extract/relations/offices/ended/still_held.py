"""The last post of a career that is the one of today: A, `Chủ tịch X`, `từng giữ các chức vụ: ..., Chủ tịch X`."""

from __future__ import annotations

import re
from itertools import groupby

from loaders.extract.skeletons.frame import Holding
from loaders.resources.words import words_of

_CAREER = "office.former"
_TODAY = ("title.before", "title.after", "title.bracket", "office.now")
_RETIRES = re.compile(rf"(?<!\w)(?:{words_of('retiring')})(?!\w)")
# nguyên là T trước hợp nhất: of the old house, where the new one bears the same name
_OF_THE_OLD = re.compile(rf"(?<!\w)(?:trước (?:(?:khi|ngày) )?(?:{words_of('parting')})|[TB] \(? ?cũ)(?!\w)")
_CHANGES = ("office.appointed", "office.transferred", "office.removed", "office.planned", "title.header")


def still_held(holdings: list[Holding], texts: dict[int, str]) -> list[Holding]:
    """The holdings without the former one that ends a list of several, where the text calls its holder so today.

    Nor with one of before a merger (`nguyên là T trước hợp nhất`) that somebody is told to have in the new house too.
    Not of somebody who is told to get or to leave a post, or to retire: the list may end with the one before that.

    Args:
        holdings: of a document, in order.
        texts: the skeletons of its sentences, by their numbers.
    """
    changes = (h for h in holdings if not h.office.role)  # a seat in a committee leaves the post as it is
    changing = {h.name for h in changes if h.rule in _CHANGES or _RETIRES.search(texts.get(h.sentence, ""))}
    today = {h.key for h in holdings if h.status == "asserted" and h.rule in _TODAY and h.name not in changing}
    over = {id(h) for h in _last_of_careers(holdings) if h.key in today}
    has = {h.key for h in holdings if h.status == "asserted"}
    twice = (h for h in holdings if h.status == "former" and h.key in has)
    over |= {id(h) for h in twice if _OF_THE_OLD.search(texts.get(h.sentence, ""))}
    return [h for h in holdings if id(h) not in over]


def _last_of_careers(holdings: list[Holding]) -> list[Holding]:
    """Of each sentence that lists several former posts of one person the last."""
    listed = [h for h in holdings if h.rule == _CAREER and h.status == "former" and h.name]
    careers = [list(posts) for _, posts in groupby(listed, key=lambda h: (h.sentence, h.name))]
    return [posts[-1] for posts in careers if len({h.key for h in posts}) > 1]

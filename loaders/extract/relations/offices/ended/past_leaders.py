"""Who had the highest posts of the State in earlier years: `Thủ tướng Võ Văn Kiệt` in an article of today."""

from __future__ import annotations

from loaders.extract.skeletons.frame import Holding
from loaders.extract.things import Body
from loaders.resources.load import load_yaml

_WORDS = load_yaml("leaders.yaml")
_POSTS: dict[tuple[str, str], int] = {
    (title, name): year for title, holders in _WORDS["posts"].items() for name, year in holders.items()
}
_UNDATED: int = _WORDS["undated"]


def of_earlier_years(holding: Holding, published: int) -> bool:
    """Whether the holder had that post for the last time in a year before that of the article.

    Args:
        holding: who holds what.
        published: the year of the article, 0 where it is not known.
    """
    body = holding.office.body
    if not isinstance(body, Body) or body.unit is not None:
        return False
    title = holding.office.title
    title = f"{title} {body.name}" if title == "Chủ tịch" else title.removesuffix(" Thường trực")
    until = _POSTS.get((title, holding.name))
    return until is not None and until < (published or _UNDATED + 1)

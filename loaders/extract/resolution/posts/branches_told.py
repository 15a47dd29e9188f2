"""Firms as the context completes them: `Bưu điện tỉnh`, `Chi nhánh Hưng Yên` of the bank that is told of."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.article.context import Context
from loaders.extract.grammar.enterprises.bare_branches import BRANCH
from loaders.extract.grammar.enterprises.companies import CompanyFound
from loaders.extract.things import Enterprise, Unit
from loaders.resources.words import list_of

_OF_A_WHOLE = list_of("posts_of_whole_firms")


def firm_told(context: Context, raw: CompanyFound, token: int, unit: Unit | None) -> Enterprise | None:
    """The enterprise with the name of its province, or with that of the firm whose branch it is.

    Args:
        context: what was named so far.
        raw: the enterprise as written.
        token: where it stands.
        unit: what the place without a name that ends its own means.
    """
    if raw.told:
        return _branch(context, raw.enterprise, token, raw.told)
    return replace(raw.enterprise, name=f"{raw.enterprise.name} {unit.name}") if unit else raw.enterprise


def _branch(context: Context, branch: Enterprise, token: int, after: str) -> Enterprise | None:
    """`Giám đốc Chi nhánh Hưng Yên`: of the firm told of, and of the whole one where that is a branch itself.

    A branch with a name of its own (`Chi nhánh Cảng X`), of a firm that no list knows, needs no other.
    """
    firm = context.enterprise_meant(token)
    if firm is None or firm.name.endswith(branch.name):
        return firm
    if after == "name" and not firm.parent and not firm.short:
        return replace(branch, parent=firm.name)
    owner = firm.parent or firm.short or firm.name.partition(f" {BRANCH}")[0]
    return Enterprise(f"{owner} {branch.name}", parent=owner)


def firm_led(context: Context, title: str, token: int) -> Enterprise | None:
    """Of which firm a bare post is: a `Tổng Giám đốc`, or whoever is of a board, is never of a branch.

    Args:
        context: what was named so far.
        title: the post.
        token: where it stands.
    """
    firm = context.enterprise_meant(token, title)
    if firm is not None and title.endswith(f" {BRANCH.strip()}"):
        ours = (h for h in context.told() if isinstance(h, Enterprise) and h.parent in (firm.short, firm.name))
        return next((h for h in ours if h.parent and BRANCH.lower() in h.name.lower()), firm)
    if firm is None or not firm.parent or BRANCH.lower() not in firm.name.lower() or not _of_a_whole(title):
        return firm
    told = (h for h in [context.enterprise, *context.told()] if isinstance(h, Enterprise) and not h.parent)
    return next((h for h in told if h.short == firm.parent), Enterprise(firm.parent, firm.parent))


def _of_a_whole(title: str) -> bool:
    return any(words in title for words in _OF_A_WHOLE)

"""Titles that repeat one already told: `Giám đốc Lương Yên` of who is Giám đốc of something named before."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.extract.skeletons.frame import Holding
from loaders.extract.things import Enterprise, Title


def offices_by_name(holdings: Iterable[Holding]) -> dict[str, list[Title]]:
    """The offices with a body of each person."""
    known: dict[str, list[Title]] = {}
    for holding in holdings:
        if holding.name and holding.office.body is not None:
            known.setdefault(holding.name, []).append(holding.office)
    return known


def told_so_far(holding: Holding, holdings: list[Holding], known: dict[str, list[Title]]) -> dict[str, list[Title]]:
    """`Ông A, Phó Giám đốc Công ty. Trước khi về đây ông A là Phó Giám đốc X`: without what is told below as over."""
    if not holding.office.guessed or holding.status == "former":
        return known
    mine = (h for h in holdings if h.name == holding.name)
    return offices_by_name(h for h in mine if h.status != "former" or _told_before(h, holding))


def _told_before(past: Holding, holding: Holding) -> bool:
    """Not so in `Giám đốc là ông A, nguyên Giám đốc Sở Y`: one post beside another that is over."""
    called = past.office.status == "former" and holding.rule == "title.header"
    once = past.rule == "office.former"  # ông A, Bí thư Tỉnh ủy, người từng giữ chức Bí thư Tỉnh ủy X
    return past.sentence < holding.sentence or (past.sentence == holding.sentence and not (called or once))


def same_title_elsewhere(holding: Holding, known: dict[str, list[Title]]) -> bool:
    """Whether a title without its body repeats one that the person already has."""
    mine, left = holding.office.title, holding.status == "former"
    others = known.get(holding.name, [])
    if left and not holding.office.role:
        others = [title for title in others if not title.role]  # rời cương vị Chủ tịch, ở lại làm Chủ tịch Hội đồng X
    if left and any((t.title, t.body, t.guessed) == (mine, holding.office.body, False) for t in others):
        return False  # Chủ tịch kiêm Tổng Giám đốc X, thôi kiêm Tổng Giám đốc
    appointed = holding.rule == "office.appointed"
    if appointed and any((t.title, t.body, t.status) == (mine, holding.office.body, "acting") for t in others):
        return False  # quyền Giám đốc Trung tâm X, được bổ nhiệm làm Giám đốc trung tâm này
    first = others[0] if others else None
    if first is not None and first.guessed and first.title == mine and _other_firm(first, holding.office):
        return True  # Chủ tịch HĐTV Tập đoàn A. Cùng dự có Công ty X. Chủ tịch HĐTV A nói: one office, told of first
    return any(t.title.startswith(mine) and (not t.guessed or t.title != mine) for t in others)


def _other_firm(first: Title, office: Title) -> bool:
    """Whether two offices are of two firms."""
    firms = (first.body, office.body)
    return all(isinstance(firm, Enterprise) for firm in firms) and first.body != office.body

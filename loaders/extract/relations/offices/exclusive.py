"""Posts that nobody has at once: two ranks in one body, two executive ones, two units."""

from __future__ import annotations

from loaders.extract.things import HEADS, Body, Committee, Enterprise, Holder, Institution, Title

_EXECUTIVE = frozenset(
    ["government", "department", "agency", "unit", "office", "ministry", "police", "institution", "military", "court"]
)


def exclusive(old: Title, new: Title) -> bool:
    """Two posts that nobody has at once: two ranks in one body, two executive ones, two units."""
    if new.rank not in HEADS or old.body is None:
        return False
    if new.body is None:  # Trưởng phòng Kế toán Sở X, làm Giám đốc of what we do not know
        return isinstance(old.body, Body) and old.body.head == "room" and new.title.endswith("Giám đốc")
    if old.body == new.body:
        return True
    if isinstance(old.body, Committee) or isinstance(new.body, Committee):
        return False  # bà A (Phó Hiệu trưởng), Tổ trưởng
    if isinstance(old.body, Institution) or isinstance(new.body, Institution):
        return not _of_one_house(old.body, new.body)
    if isinstance(old.body, Enterprise) and isinstance(new.body, Enterprise):
        return old.body.name != new.body.name and old.title.endswith("Giám đốc") and new.title.endswith("Giám đốc")
    if isinstance(old.body, Enterprise) != isinstance(new.body, Enterprise):
        return any(isinstance(body, Body) and body.kind in _EXECUTIVE for body in (old.body, new.body))
    if not isinstance(old.body, Body) or not isinstance(new.body, Body):
        return False
    if {old.body.head, new.body.head} == {"council", "people_committee"} and old.body.unit == new.body.unit:
        return old.rank in HEADS  # Chủ tịch HĐND được bầu giữ chức Chủ tịch UBND
    central = [b for b in (old.body, new.body) if b.kind in ("ministry", "government") and b.unit is None]
    if central and _leads_a_place(old, new):
        return True  # Bí thư Tỉnh ủy được bổ nhiệm giữ chức Thứ trưởng, Phó Tổng Thanh tra
    if old.body.kind in _EXECUTIVE and new.body.kind in _EXECUTIVE:
        return True
    if old.body.kind == new.body.kind == "press":
        return True  # Tổng Biên tập Báo X được bổ nhiệm giữ chức Giám đốc Đài Y
    return old.body.unit is not None and new.body.unit is not None and old.body.unit != new.body.unit


def leaves_the_paper(old: Title, new: Title) -> bool:
    """`Tổng Biên tập Báo X` who is given an executive post; a magazine or a portal may be edited beside one."""
    a, b = old.body, new.body
    return isinstance(a, Body) and a.head == "press" and isinstance(b, Body) and b.kind in _EXECUTIVE


def leaves_the_board(old: Title, new: Title) -> bool:
    """`Phó Trưởng ban Tổ chức Tỉnh ủy` who is made the head of a department; no seat beside it, and no `kiêm`."""
    a, b = old.body, new.body
    return isinstance(a, Body) and a.head == "party_board" and isinstance(b, Body) and b.kind == "department"


def of_two_offices(one: Title, other: Title) -> bool:
    """Two posts in bodies that do a state's daily work, each in one of its own: `Phó Cục trưởng X`, `Giám đốc Sở Y`."""
    a, b = one.body, other.body
    executive = isinstance(a, Body) and isinstance(b, Body) and {a.kind, b.kind} <= _EXECUTIVE
    return executive and a != b and exclusive(one, other)


def _leads_a_place(*posts: Title) -> bool:
    """Whether one of two posts is at the head of the party committee or the council of a place."""
    return any(
        isinstance(post.body, Body)
        and post.body.unit is not None
        and post.body.head != "delegation"
        and post.rank in HEADS
        for post in posts
    )


def _of_one_house(one: Holder, other: Holder) -> bool:
    """`Bí thư Đảng ủy Trường Đại học X, Chủ tịch Hội đồng trường`: the party committee of the institution itself."""
    return any(
        isinstance(a, Body) and a.kind == "party" and a.parent == b.name for a, b in ((one, other), (other, one))
    )

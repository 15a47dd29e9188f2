"""A post and a role beside each other, nobody named: `Chủ tịch UBND tỉnh, Phó Trưởng ban Thường trực, trình`."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.appositions import attached, is_plural
from loaders.extract.relations.offices.chains import closes_item
from loaders.extract.skeletons.frame import Frame, is_role
from loaders.extract.things import HEADS, TITLE, Chunk, Title
from loaders.resources.words import words_of

_POLITE = words_of("polite")
_POST_BESIDE = re.compile(rf"(?:\||,|-|–|\(|kiêm|, (?:{_POLITE}))\Z")
_SEVERAL = re.compile(r"\bcác (?:đồng chí|đ/c|ông|vị|bà)\b[^;:.]*\Z")
# sự chỉ đạo của B , [T , R] , các bộ , ngành: of a list of those who do something together
_LIST_BEFORE = re.compile(r"\b(?:của|giữa|bởi|do|từ) B(?: , B)* , \Z")
_LIST_BEHIND = re.compile(r",? ?(?:các|và|cùng|B)\b")


def give_posts(frame: Frame) -> None:
    """`Chủ tịch UBND tỉnh, Phó Trưởng ban Thường trực, trình`: a post and a role beside each other, nobody named."""
    for role in [c for c in frame.chunks if is_role(c) and frame.free(c)]:
        left, right = frame.left_of(role), frame.right_of(role)
        gap = frame.gap(left, role) if left is not None else ""
        before = left if left is not None and (_POST_BESIDE.match(gap) or closes_item(frame, role, gap)) else None
        behind = right if right is not None and _POST_BESIDE.match(frame.gap(role, right)) else None
        behind = None if is_plural(frame, role) else behind  # ý kiến các thành viên, đồng chí T kết luận
        both = before is not None and before.kind == TITLE and behind is not None and behind.kind == TITLE
        for post in (before, behind) if not both else ():
            # nguyên T, nguyên R: somebody's life
            past = isinstance(role.thing, Title) and role.thing.status == "former"
            if post is None or past or _among_several(frame, post, role) or _in_list(frame, post, role):
                continue
            if _stands_alone(frame, post) and attached(frame, role) is None:
                frame.give(post, role, "role.post_beside")
                break


def _among_several(frame: Frame, post: Chunk, role: Chunk) -> bool:
    """`các đồng chí Phó Chủ tịch UBND tỉnh, thành viên Ban Chỉ đạo`: a class of posts, and one of members."""
    return role.rank == "member" and _SEVERAL.search(frame.skeleton.text[: frame.skeleton.offset(post)]) is not None


def _in_list(frame: Frame, post: Chunk, role: Chunk) -> bool:
    """`dưới sự chỉ đạo của Chính phủ, Thủ tướng, Trưởng Ban Chỉ đạo 389, các bộ`: several, each with one word."""
    before = frame.skeleton.text[: frame.skeleton.offset(post)]
    return _LIST_BEFORE.search(before) is not None and _LIST_BEHIND.match(frame.skeleton.after(role)) is not None


def _stands_alone(frame: Frame, post: Chunk) -> bool:
    """A post with its body that is of nobody named beside it and is no class of posts."""
    title = post.thing
    if post.kind != TITLE or not isinstance(title, Title) or title.body is None or title.rank not in HEADS:
        return False
    closed = (
        frame.skeleton.after(post)[:1] in (",", ")", "-", ";", ".", "(", "|", ":")
        or frame.skeleton.after(post)[:1].islower()
    )
    return closed and frame.free(post) and attached(frame, post) is None and not is_plural(frame, post)

"""Posts told among the members of a committee, nobody named: `Ban Chỉ đạo X còn có sự tham gia của Giám đốc Y`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.things import HEADS, TITLE, Chunk, Committee, Title

_OPENED = r"(?: (?:như|gồm|gồm có|là|:))? (?=T(?!\w))"
# C còn có sự tham gia của lãnh đạo các doanh nghiệp gồm T , T và T
_ALSO = Pattern(
    rf"(?:^|[;.,] )(?P<body>C) (?:còn|cũng) có(?: thêm)?(?: (?:sự )?tham gia(?: của)?)?"
    rf"(?: [^;.:PTRCBEI]{{1,110}}?)?{_OPENED}"
)
# Bên cạnh các thành viên là lãnh đạo các cơ quan như T , T , C còn có
_BESIDE = Pattern(
    rf"(?:^|[;.] )bên cạnh (?:các )?(?:R|thành viên)(?: [^;.,:PTRCBEI]{{1,90}}?)?{_OPENED}"
    r"(?=[^;.]* ,? ?(?P<body>C) (?:còn|cũng) có)"
)
_LISTED = ("", ",", "và", ", và", ";", "…")
_CLOSED = re.compile(r" ?(?:[.;…]|,? ?C (?:còn|cũng) có|$)")
_SEAT = Title("Ủy viên", "member", "committee", None, "asserted", True)


def give_posts_among(frame: Frame) -> None:
    """Gives the posts of such a list a seat in the committee."""
    for pattern in (_ALSO, _BESIDE):
        for match in apart(frame, pattern):
            named = frame.skeleton.at.get(match.start("body"))
            board = named.thing if named is not None else None
            posts = list(_listed(frame, frame.skeleton.at.get(match.end()))) if isinstance(board, Committee) else []
            if not posts or not isinstance(board, Committee) or not _CLOSED.match(frame.skeleton.after(posts[-1])):
                continue
            for post in posts:
                for title in _each(post):
                    frame.hold(title, replace(_SEAT, body=board), "asserted", "role.post")
                frame.owned[id(post)] = "role.post"


def _listed(frame: Frame, first: Chunk | None) -> Iterator[Chunk]:
    """The posts that stand side by side, of which none is before a name."""
    chunk = first
    while chunk is not None and chunk.kind == TITLE and not frame.before_name(chunk):
        yield chunk
        following = frame.right_of(chunk)
        chunk = following if following is not None and frame.gap(chunk, following) in _LISTED else None


def _each(post: Chunk) -> Iterator[Title]:
    """`Giám đốc các sở: Tài chính, Nội vụ`: the post in each body that it is told of."""
    title = post.thing
    if isinstance(title, Title) and title.rank in HEADS:
        bodies = title.more if title.body is None else (title.body, *title.more)
        yield from (replace(title, body=body, more=()) for body in bodies)

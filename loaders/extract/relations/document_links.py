"""Documents that amend, replace or rest on others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.relations.document_state import Documents
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.pattern import Pattern, Rules
from loaders.extract.relations.spans import chunk_at, listed
from loaders.extract.statements import Statement
from loaders.extract.things import Policy

_REPLACE = Pattern(
    r"(?P<new>D)(?P<mid>[^D.]{0,120}?)(?:,|;)? ?(?:thay thế|thay thế cho|thay cho|thay|bãi bỏ|thế chỗ)"
    r"(?: (?:các|cho|toàn bộ))* (?P<old>D)",
    once=True,
)
_THIS_REPLACES = Pattern(
    r"(?:quyết định|văn bản|kế hoạch|nghị quyết|bản|chỉ thị|quy định|bản kế hoạch)(?: mới)? (?:này|đó"
    r"|vừa ký|nói trên|ấy|mới)[^D.]{0,40}?(?:thay thế|thay)(?: cho| các)? (?P<old>D)"
)
_REPLACED_BY = Pattern(
    r"(?P<old>D)(?P<mid>[^D;.]{0,80}?)(?:bị|được|đã được)? ?(?:thay thế|thay)(?: hoàn toàn)? (?:bởi"
    r"|bằng)(?: văn bản mới| bản mới)?(?: là)? (?P<new>D)"
)
_AMENDED_BY = Pattern(
    r"(?P<old>D)(?P<mid>[^D;.]{0,60}?)(?:được|đã được)? ?(?:sửa đổi, bổ sung|sửa đổi , bổ sung|sửa đổi"
    r"|bổ sung|điều chỉnh) (?:bởi|bằng|tại|theo) (?P<new>D)"
)
_THIS_AMENDED_BY = Pattern(
    r"^(?:văn bản này |quyết định này |nghị quyết này |sau đó )?(?:đã )?được (?:sửa đổi, bổ sung"
    r"|sửa đổi , bổ sung|sửa đổi|bổ sung|điều chỉnh) (?:bởi|bằng|tại|theo) (?P<new>D)"
)
_AMEND = Pattern(
    r"(?P<new>D)(?P<mid>[^D.]{0,80}?)(?:sửa đổi, bổ sung|sửa đổi , bổ sung|sửa đổi và bổ sung|sửa đổi"
    r"|bổ sung|điều chỉnh)[^D;.]{0,50}? ?(?P<old>D)",
    once=True,
)
_BASED = Pattern(
    r"(?P<new>D)(?P<mid>[^D.]{0,80}?)(?:căn cứ|dựa trên|được soạn theo|soạn theo|xây dựng theo"
    r"|được xây dựng theo|trên cơ sở|được xây dựng trên cơ sở)[^D;.]{0,30}? ?(?P<old>D)"
)
_THIS_BASED = Pattern(
    r"(?:^văn bản|bản kế hoạch|kế hoạch này|quyết định này|văn bản này|bản này)[^D.]{0,40}?(?:căn cứ"
    r"|dựa trên|được soạn theo|soạn theo|xây dựng theo|được xây dựng theo|trên cơ sở)[^D;.]{0,30}? ?"
    r"(?P<old>D)"
)
_LINKS = Rules(
    (_REPLACED_BY, ("REPLACES", "replaces.passive")),
    (_AMENDED_BY, ("AMENDS", "amends.passive")),
    (_THIS_AMENDED_BY, ("AMENDS", "amends.this")),
    (_REPLACE, ("REPLACES", "replaces")),
    (_THIS_REPLACES, ("REPLACES", "replaces.this")),
    (_AMEND, ("AMENDS", "amends")),
    (_BASED, ("BASED_ON", "based_on")),
    (_THIS_BASED, ("BASED_ON", "based_on.this")),
)


def document_links(frame: Frame, state: Documents) -> Iterator[Statement]:
    """AMENDS, REPLACES, BASED_ON; what the passive says is not read a second time the other way round."""
    done: set[tuple[Policy, Policy]] = set()
    for match, (kind, rule) in _LINKS.matches(frame):
        new, old = _ends(frame, match, state)
        for each in old:
            if new is not None and each.number != new.number and (new, each) not in done and (each, new) not in done:
                done.add((new, each))
                yield Statement(kind, new, each, rule, frame.number)


def _ends(frame: Frame, match: re.Match[str], state: Documents) -> tuple[Policy | None, list[Policy]]:
    """The newer document of a match and the older ones; `this` is the last one or the article's own."""
    groups = match.groupdict()
    new = chunk_at(frame, match, "new") if "new" in groups else None
    newer = (
        new.thing
        if new is not None and isinstance(new.thing, Policy)
        else state.own or state.last
        if "new" not in groups
        else None
    )
    if "old" not in groups:
        return newer if isinstance(newer, Policy) else None, [state.last] if state.last is not None else []
    old = chunk_at(frame, match, "old")
    older = [c.thing for c in listed(frame, old, left=False)] if old is not None else []
    return newer if isinstance(newer, Policy) else None, [o for o in older if isinstance(o, Policy)]

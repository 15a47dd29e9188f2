"""Seats in a committee that is yet to be set up: `yêu cầu Sở X thành lập Tổ công tác do bà A làm Tổ trưởng`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from loaders.extract.statements import Statement

_SEATS = ("LEADS", "MEMBER_OF")


def with_seats_to_come(statements: Iterable[Statement], founded: Iterable[Statement]) -> list[Statement]:
    """The statements, in which a seat told in the sentence that plans its committee is planned as well.

    Args:
        statements: what was read so far, who leads what among it.
        founded: who has set up or is to set up which committee.
    """
    planned = {(one.sentence, one.object) for one in founded if one.type == "ESTABLISHED" and one.status == "planned"}
    return [
        replace(one, status="planned", rule="office.planned")
        if one.type in _SEATS
        and one.status == "asserted"
        and (one.sentence, one.object) in planned
        and one.rule != "office.now"  # sẽ kiện toàn Ban Chỉ đạo; ông A, hiện là Ủy viên
        else one
        for one in statements
    ]

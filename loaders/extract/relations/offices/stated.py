"""What a holding states: a person has a post or a seat, the holder of a post leads a committee."""

from __future__ import annotations

from loaders.extract.relations.offices.lists.rosters import posts_of
from loaders.extract.skeletons.frame import Holding
from loaders.extract.statements import Statement
from loaders.extract.things import Committee, Person


def statements_of(holding: Holding) -> list[Statement]:
    """HOLDS for a post, LEADS or MEMBER_OF for a role in a committee, EX_OFFICIO where the holder is a post."""
    office = holding.office
    if isinstance(office.body, Committee):
        kind = "MEMBER_OF" if office.rank == "member" else "LEADS"
        holders = [holding.holder] if isinstance(holding.holder, Person) else posts_of(holding.holder)
        return [
            Statement(
                kind,
                holder,
                office.body,
                holding.rule,
                holding.sentence,
                holding.status,
                role=office.title,
                rank=office.rank,
                optional=office.optional,
            )
            for holder in holders
            if isinstance(holder, Person) or holder.body is not None
        ]
    if isinstance(holding.holder, Person):
        return [
            Statement(
                "HOLDS",
                holding.holder,
                post,
                holding.rule,
                holding.sentence,
                holding.status,
                rank=office.rank,
                optional=office.optional,
            )
            for post in posts_of(office)
        ]
    if holding.holder.body is None or office.body is None:
        return []
    return [Statement("EX_OFFICIO", holding.holder, office, holding.rule, holding.sentence, holding.status)]

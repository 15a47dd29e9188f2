"""What is known of a thing that a question names without asking for anything that is understood."""

from __future__ import annotations

from queries.answers.asked_beside import of_document
from queries.answers.entities import officials_in, policies_in, provinces_beside
from queries.answers.handlers import documents, figures, initiatives, people
from queries.answers.handlers.base import Case
from queries.answers.records import Answer


def about(case: Case) -> Answer:
    """The posts of a person, who runs a programme, who issued a document, a figure; else the question is not for us."""
    found = officials_in(case.question, case.asker)
    if found:
        return people.asked_of_person(case, found)
    programmes = initiatives.programmes_in(case)
    if programmes and not provinces_beside(case.question, programmes):
        return initiatives.runs(case)
    if policies_in(case.question, case.asker):
        return case.unknown("document_unread") if of_document(case.question) else documents.issuer(case)
    return figures.named_alone(case) or case.unknown("not_ours")

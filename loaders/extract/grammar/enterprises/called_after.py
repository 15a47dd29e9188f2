"""What firms are called: after a person (`Công ty Luật TNHH Trần Văn A`), or by what they are (EVN: `Tập đoàn`)."""

from __future__ import annotations

from loaders.extract.things import Enterprise
from loaders.resources.load import load_yaml

_WORDS = load_yaml("enterprises.yaml")
_OF_PEOPLE = frozenset(_WORDS["of_people"])
_FULL_NAMES = {firm["name"]: tuple(firm.get("names", ())) for firm in _WORDS["known"]}
_FORMS = frozenset(word for form in _WORDS["forms"] for word in form.lower().split())


def called_after(words: list[str]) -> bool:
    """Whether a firm's name so far is a trade of such firms and legal forms alone, so that a person's name ends it.

    Args:
        words: those of the name, in lower case: `luật tnhh`.
    """
    return bool(words) and words[0] in _OF_PEOPLE and all(word in _FORMS or word in _OF_PEOPLE for word in words)


def is_called_so(firm: Enterprise, noun: str) -> bool:
    """Whether a full name of a known firm begins with a noun: the `Tập đoàn` is EVN, not a daughter of it."""
    return any(name.startswith(f"{noun} ") for name in _FULL_NAMES.get(firm.short, ()))


def of_the_sentence(last: Enterprise, begun: Enterprise | None, noun: str, told: list[Enterprise]) -> Enterprise | None:
    """`Phía Viettel: ông A, Phó Tổng Giám đốc Tập đoàn`: the firm that the sentence names, by its fullest name.

    Args:
        last: the firm named last in the sentence.
        begun: one told of whose name begins with the noun.
        noun: what the firm is called.
        told: the firms told of.
    """
    if not is_called_so(last, noun) or (begun is not None and begun.short == last.short):
        return begun
    return next((f for f in told if f.short == last.short and f.name.startswith(f"{noun} ")), last)


def group_called(firms: list[Enterprise], noun: str) -> Enterprise | None:
    """`Viettel Hà Nam ...; Phó Tổng Giám đốc Tập đoàn`: the group of a firm told of that is called so."""
    groups = (Enterprise(firm.parent, firm.parent) for firm in firms if firm.parent)
    return next((group for group in groups if is_called_so(group, noun)), None)

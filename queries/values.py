"""Values of parameters that name no node: texts, numbers, dates, choices; from what was typed."""

from __future__ import annotations

import re
from typing import Any

from graph.dates import PartialDate
from graph.errors import UsageError
from graph.model.model import model
from graph.search import has_marks, marked_form, search_form
from graph.text import fold
from queries.messages import problem
from queries.shape import Param

MOST_CHARACTERS = 400
ANY = "any"
_RELATION = re.compile(r"rel_\w{1,64}\Z")
_TRUTH = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def partial_date(value: str, place: str) -> PartialDate:
    """A date as ISO or as Vietnamese writes it; month and day may be left out.

    Raises:
        UsageError: where it is none.
    """
    try:
        return PartialDate.typed(value)
    except ValueError as error:
        raise problem(UsageError, "bad_date", place=place, value=value) from error


def day(value: str, place: str) -> str:
    """What `--as-of` takes, as a full ISO day; a month or a year means its last day, the latest that it can mean.

    Raises:
        UsageError: where it is no date.
    """
    return partial_date(value, place).last_day.isoformat()


def text_of(value: object, place: str) -> str:
    """A text, stripped.

    Raises:
        UsageError: where it is none, or too long.
    """
    if not isinstance(value, (str, int)) or isinstance(value, bool) or len(str(value)) > MOST_CHARACTERS:
        raise problem(UsageError, "bad_text", place=place, most=MOST_CHARACTERS)
    return str(value).strip()


def needed(value: object, place: str) -> str:
    """A text that is not empty.

    Raises:
        UsageError: where it is.
    """
    text = text_of(value, place)
    if not text:
        raise problem(UsageError, "bad_text", place=place, most=MOST_CHARACTERS)
    return text


def words_of(text: str) -> dict[str, Any]:
    """A text as it is searched: all of it folded, its words, and those that were typed with diacritics.

    The last must be found with their marks: `hùng` does not find Hưng.
    """
    form = search_form(text)
    marked = [word for word in marked_form(text).split() if has_marks(word)]
    return {"all": form, "folded": form.split(), "marked": marked}


def _int(param: Param, value: object, place: str) -> int:
    try:
        number = int(str(value).strip())
    except ValueError:
        number = None
    least, most = param.least or 0, param.most or 0
    if number is None or isinstance(value, bool) or not least <= number <= most:
        raise problem(UsageError, "bad_int", place=place, value=value, least=least, most=most)
    return number


def _bool(value: object, place: str) -> bool:
    if isinstance(value, bool):
        return value
    found = _TRUTH.get(fold(str(value)))
    if found is None:
        raise problem(UsageError, "bad_bool", place=place, value=value)
    return found


def _choice(choices: tuple[str, ...], value: object, place: str) -> str:
    said = fold(str(value))
    found = next((choice for choice in choices if fold(choice) == said), None)
    if found is None:
        raise problem(UsageError, "bad_choice", place=place, value=value, choices=", ".join(choices))
    return found


def _label(value: object, place: str) -> str:
    """A label by its name in the model, in Vietnamese or in English."""
    said = fold(str(value))
    for node in model().nodes.values():
        if said in (fold(node.label), fold(node.vi), fold(node.en)):
            return node.label
    return _choice((ANY, *model().actors), value, place)


def _relations(value: object, place: str) -> list[str]:
    """Ids of relationships: one, several with commas between them, or a list."""
    parts = value if isinstance(value, (list, tuple)) else text_of(value, place).split(",")
    ids = [str(part).strip() for part in parts]
    for text in ids:
        if not _RELATION.match(text):
            raise problem(UsageError, "bad_relation", place=place, value=text)
    return ids


def plain_value(param: Param, value: object) -> Any:
    """The value of a parameter whose type names no node.

    Raises:
        UsageError: where it cannot be taken, with how to write it.
    """
    place = param.name
    if param.type == "int":
        return _int(param, value, place)
    if param.type == "bool":
        return _bool(value, place)
    if param.type == "date":
        return None if value is None else partial_date(needed(value, place), place).iso
    if param.type == "choice":
        return _choice(param.choices, value, place)
    if param.type == "label":
        return _label(value, place)
    if param.type == "relation":
        return _relations(value, place)
    if param.type == "words":
        return words_of(needed(value, place) if param.required else text_of(value, place))
    return needed(value, place) if param.required else text_of(value, place)

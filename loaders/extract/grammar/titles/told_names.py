"""The rest of a name that no list knows, where a title tells that a name stands here and a sign or a person ends it."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.bodies.institutions import InstitutionFound, institution
from loaders.extract.grammar.bodies.ministries import of_field
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.enterprises.companies import CompanyFound
from loaders.extract.grammar.people.names import name_weight
from loaders.extract.grammar.people.person_names import names_person
from loaders.extract.grammar.places.place_names import behind_province
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

Named = RawBody | CompanyFound | InstitutionFound
_CLOSERS = frozenset([",", ".", ";", ":", ")", "(", "-", "–", ""])
_LONGEST, _FAR, _SURE = 9, 30, 4
_OTHERS = ("title", "role", "honorific", "committee_head", "head", "body", "enterprise", "institution_head", "level")
_AFTER = split_all(load_yaml("stops.yaml")["after_names"])
_CALLED_AFTER = frozenset(load_yaml("bodies.yaml")["called_after"])
_GO_ON = frozenset(load_yaml("stops.yaml")["inside_names"])


def whole(reader: Reader, k: int, found: Named) -> Named:
    """`Viện trưởng Viện Nghiên cứu hạt nhân, ...`: a body, firm or school with the words that still belong to its name.

    Args:
        reader: the document.
        k: where it begins.
        found: what the lists know of it, right behind a title.
    """
    if isinstance(found, RawBody) and (found.fixed or found.unit or found.parent or not found.field):
        return found
    end = _end(reader, found.end) if found.end not in reader.run_end else _namesake_end(reader, k, found)
    if end == found.end:
        return found
    rest = reader.view.span_text(found.end, end)
    if isinstance(found, RawBody):
        return replace(found, field=f"{found.field} {rest}", end=end)
    if isinstance(found, CompanyFound):
        if found.enterprise.short:
            return found
        return replace(found, enterprise=replace(found.enterprise, name=f"{found.enterprise.name} {rest}"), end=end)
    return replace(found, institution=replace(found.institution, name=f"{found.institution.name} {rest}"), end=end)


def _namesake_end(reader: Reader, k: int, found: Named) -> int:
    """`bà Lê B, Giám đốc Bệnh viện Đa khoa Phạm Hữu Chí, ...`: whom it is called after, where its holder is told."""
    start, end = found.end, reader.run_end[found.end]
    called = found.head in _CALLED_AFTER if isinstance(found, RawBody) else isinstance(found, InstitutionFound)
    if not called or reader.word(end) not in _CLOSERS or name_weight(reader.view.words[start:end]) < _SURE:
        return start
    placed = behind_province(reader, start)
    return end if not placed and not reader.find(start - 1, "level") and _holder_told(reader, k) else start


def _holder_told(reader: Reader, k: int) -> bool:
    """Whether somebody with an honorific stands before the title of a body, and nobody else between."""
    for t in range(k - 1, max(0, k - _FAR), -1):
        if reader.word(t) in (";", ".", ":") or (reader.word(t) == "và" and reader.find(t + 1, "title")):
            return False
        end = reader.run_end.get(t, t)
        if end == t or name_weight(reader.view.words[t:end]) < _SURE:
            continue
        called = (hit for s in (1, 2, 3, 4) for hit in reader.hits.at(t - s) if hit.end == t)
        if any(hit.entry.category == "honorific" for hit in called):
            return reader.word(end) in (",", "(", "-", "–")
        if t - 1 not in reader.run_end:
            return False
    return False


def _end(reader: Reader, start: int) -> int:
    """The token behind the rest of a name that goes on at a token; the same token where nothing tells its end."""
    words, k = reader.view.words, start
    if words[start - 1].isupper() or (words[start - 1][0].isupper() and words[start - 2][0].isupper()):
        return start  # Công ty Nắng Hạ vắng mặt
    if not words[start - 1].isalpha():
        return start
    while k < min(len(words), start + _LONGEST) and words[k].isalpha():
        if words[k][0].isupper():
            if names_person(reader, k) or (reader.find(k, *_OTHERS) and reader.word(k + 1) != "hội"):
                break
        elif words[k] == "và":
            if k == start and not words[k + 1][:1].isupper():
                break
        elif _goes_on_otherwise(reader, k):
            break
        k += 1
    if k == start or words[start][0].isupper() or words[k - 1] in _GO_ON:
        return start
    return k if reader.word(k) in _CLOSERS or (k in reader.run_end and names_person(reader, k)) else start


def _goes_on_otherwise(reader: Reader, k: int) -> bool:
    """Whether the sentence goes on with a word in lower case, or another thing begins."""
    word = reader.word(k)
    if (word,) in _AFTER or (word, reader.word(k + 1)) in _AFTER:
        return True
    return (word not in _GO_ON and reader.is_stop(k)) or reader.find(k, *_OTHERS) is not None


def past_owner(reader: Reader, end: int) -> int:
    """`Vụ trưởng Vụ Pháp chế, Bộ Y tế Lê Văn Tám`: behind what a body belongs to, where its holder follows at once."""
    sign = reader.word(end)
    if sign not in (",", "("):
        return end
    ministry = of_field(reader, end + 2) if reader.word(end + 1) == "bộ" else None
    owner = ministry if ministry is not None else institution(reader, end + 1)
    if owner is None or (sign == "(" and reader.word(owner.end) != ")"):
        return end
    behind = owner.end + (sign == "(")
    return behind if behind in reader.run_end and names_person(reader, behind) else end

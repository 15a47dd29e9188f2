"""Short names of bodies in brackets: `Ban Quản lý dự án các công trình giao thông (Ban Giao thông)`."""

from __future__ import annotations

from collections import Counter

from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.institutions import institution
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Institution
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_KNOWN_SHORTS: dict[str, str] = load_yaml("institutions.yaml")["known_shorts"]
_LONGEST_NAME, _LONGEST, _SHORTEST = 22, 5, 2
_SOCIETIES = frozenset(["association", "federation", "museum", "theatre", "library", "centre"])
_CAPITALS = 2
_BLOCKS = ("Đảng ủy Khối ", "Đảng bộ Khối ")
_AROUND = list_of("of_a_university")


def short_names(reader: Reader) -> dict[str, list[tuple[list[str], RawBody]]]:
    """The bodies that have a short name, by its first word; the name's words are some of the body's, the first too."""
    out: dict[str, list[tuple[list[str], RawBody]]] = {}
    words = reader.view.words
    for i in reader.tokens_with("head"):
        if (found := _with_initials(reader, i)) is not None:
            out.setdefault(words[found.end + 1], []).append(([words[found.end + 1]], found))
        start = i - 1 - (3 if reader.view.lower[max(0, i - 3) : i] == ["gọi", "tắt", "là"] else 0)
        if reader.word(start) != "(" or ")" not in words[i + _SHORTEST : i + _LONGEST + 1]:
            continue
        name = words[i : words.index(")", i)]
        body = _body_before(reader, start)
        if body is not None and _is_short_for(name, words[body[0] : start]):
            out.setdefault(name[0], []).append((name, body[1]))
    for block in _block_of_the_centre(reader):
        out.setdefault(block[0][0], []).append(block)
    return out


def _block_of_the_centre(reader: Reader) -> list[tuple[list[str], RawBody]]:
    """`Đảng bộ Khối Doanh nghiệp Trung ương`: the block of central bodies named most, which `Đảng ủy Khối` means."""
    hits = (reader.find(i, "body") for i in reader.tokens_with("body") if reader.word(i - 1) != "đoàn")
    named = Counter(hit.entry.name.partition(" Khối ")[2] for hit in hits if hit and hit.entry.name.startswith(_BLOCKS))
    name = next((name for name, _ in named.most_common(1)), "")
    return [(block.split(), RawBody("fixed", 0, f"{block}{name}", "party", "party")) for block in _BLOCKS if name]


def _with_initials(reader: Reader, i: int) -> RawBody | None:
    """`Bảo tàng Lịch sử Quốc gia (BTLSQG)`: the body that begins at a head and whose initials follow in brackets."""
    words = reader.view.words[i : i + _LONGEST_NAME]
    if "(" not in words or words[(at := words.index("(")) + 2 : at + 3] != [")"]:
        return None
    head, short = reader.find(i, "head"), words[at + 1]
    if head is None or head.entry.spec["id"] not in _SOCIETIES or not (short[0].isupper() and short.isalpha()):
        return None
    if sum(map(str.isupper, short)) < _CAPITALS or reader.find(i + at + 1, "head", "body", "country") is not None:
        return None
    body = raw_body(reader, i)
    return body if body is not None and body.end == i + at else None


def short_institutions(reader: Reader) -> tuple[dict[str, Institution], dict[str, str]]:
    """`Trường Đại học Tôn Đức Thắng (TDTU)`: institutions by the abbreviation that the text gives them in brackets.

    Beside them the whole names of member schools (`Trường Đại học Luật, Đại học Huế`) by what the text shortens them
    to, where it means but one so.
    """
    words = reader.view.words
    known = [short for short in _KNOWN_SHORTS if short.split("-")[0].lower() in reader.view.known]
    out = {short: Institution(_KNOWN_SHORTS[short], "university") for short in known}
    members: dict[str, dict[str, str]] = {}
    for i in reader.tokens_with("institution_head"):
        found = institution(reader, i)
        if found is None:
            continue
        short, mother = member_of(found.institution.name)
        if mother:
            members.setdefault(short, {}).setdefault(mother, found.institution.name)
        if reader.word(found.end) != "(" or reader.word(found.end + 2) != ")":
            continue
        short = words[found.end + 1]
        if short.isupper() and short.isalpha() and len(short) > _SHORTEST:
            out.setdefault(short, found.institution)
    return out, {short: name for short, names in members.items() if len(names) == 1 for name in names.values()}


def member_of(name: str) -> tuple[str, str]:
    """The name of a member school without the university around it, and that university; both empty for others."""
    short, sign, mother = next((parts for sign in _AROUND if (parts := name.partition(sign))[1]), ("", "", ""))
    return (short, mother.strip()) if sign and short.startswith("Trường ") else ("", "")


def _body_before(reader: Reader, end: int) -> tuple[int, RawBody] | None:
    """The body whose name ends at a token, with the token where it begins."""
    for i in reader.tokens_between(end - _LONGEST_NAME + 1, end, "head"):
        body = raw_body(reader, i)
        if body is not None and body.end == end:
            return i, body
    return None


def _is_short_for(name: list[str], whole: list[str]) -> bool:
    known = {word.lower() for word in whole}
    return name[0] == whole[0] and len(name) < len(whole) and all(word.lower() in known for word in name)

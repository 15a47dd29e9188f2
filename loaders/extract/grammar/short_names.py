"""Short names of bodies in brackets: `Ban Quản lý dự án các công trình giao thông (Ban Giao thông)`."""

from __future__ import annotations

from loaders.extract.grammar.bodies import RawBody, raw_body
from loaders.extract.grammar.institutions import institution
from loaders.extract.reader import Reader
from loaders.extract.things import Institution

_LONGEST_NAME, _LONGEST, _SHORTEST = 22, 5, 2


def short_names(reader: Reader) -> dict[str, list[tuple[list[str], RawBody]]]:
    """The bodies that have a short name, by its first word; the name's words are some of the body's, the first too."""
    out: dict[str, list[tuple[list[str], RawBody]]] = {}
    words = reader.view.words
    for i in reader.tokens_with("head"):
        start = i - 1 - (3 if reader.view.lower[max(0, i - 3) : i] == ["gọi", "tắt", "là"] else 0)
        if reader.word(start) != "(" or ")" not in words[i + _SHORTEST : i + _LONGEST + 1]:
            continue
        name = words[i : words.index(")", i)]
        body = _body_before(reader, start)
        if body is not None and _is_short_for(name, words[body[0] : start]):
            out.setdefault(name[0], []).append((name, body[1]))
    return out


def short_institutions(reader: Reader) -> dict[str, Institution]:
    """`Trường Đại học Tôn Đức Thắng (TDTU)`: institutions by the abbreviation that the text gives them in brackets."""
    words, out = reader.view.words, dict[str, Institution]()
    for i in reader.tokens_with("institution_head"):
        found = institution(reader, i)
        if found is None or reader.word(found.end) != "(" or reader.word(found.end + 2) != ")":
            continue
        short = words[found.end + 1]
        if short.isupper() and short.isalpha() and len(short) > _SHORTEST:
            out.setdefault(short, found.institution)
    return out


def _body_before(reader: Reader, end: int) -> tuple[int, RawBody] | None:
    """The body whose name ends at a token, with the token where it begins."""
    for i in (i for i in reader.tokens_with("head") if end - _LONGEST_NAME < i < end):
        body = raw_body(reader, i)
        if body is not None and body.end == end:
            return i, body
    return None


def _is_short_for(name: list[str], whole: list[str]) -> bool:
    known = {word.lower() for word in whole}
    return name[0] == whole[0] and len(name) < len(whole) and all(word.lower() in known for word in name)

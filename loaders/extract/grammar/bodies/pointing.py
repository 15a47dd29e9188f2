"""Nouns that stand alone for a body, institution or firm named before: `về phía Nhà trường`, `của bệnh viện`."""

from __future__ import annotations

from loaders.extract.grammar.people.person_names import names_person
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import PROVINCE_LEVELS
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, phrases_of, split_all

_WORDS = load_yaml("bodies.yaml")
_BEGINNINGS: dict[tuple[str, ...], list[str]] = {
    tuple(noun.split()): names for noun, names in _WORDS["pointing"].items()
}
_HOUSES, _SCHOOLS = (frozenset(_WORDS[words]) for words in ("houses", "schools"))
_NO_MINISTRIES = split_all(_WORDS["no_ministries"])
_DASHES, _CLASSES = ("-", "–"), list_of("pointed_at")
_SIZES = (3, 2, 1)
_FAR = 40
_SIDES = ("phía", "bên")
# Đại diện Sở, bà A - Phó Giám đốc · Thay mặt lãnh đạo bệnh viện
_SPEAKING_FOR = phrases_of("speaking_for")
_LEADERS = ("lãnh", "đạo")
_NOT_ONE = list_of("not_one")
_IN_A_DATE = ("/", "-", ".", "tháng", "ngày", "năm")
# The last word of what is of a level: UBND xã, Ủy ban nhân dân xã, Việt Nam xã.
_BEFORE_A_LEVEL = list_of("before_a_level")


def opens_no_ministry(reader: Reader, k: int) -> bool:
    """`Bộ tham mưu`, `Bộ môn Toán`: whether small letters behind `Bộ` go on with what is no ministry."""
    following = tuple(reader.view.words[k + 1 : k + 3])
    return reader.word(k) == "bộ" and not {following[:1], following}.isdisjoint(_NO_MINISTRIES)


def pointing_end(reader: Reader, k: int) -> int:
    """End of such a noun at a token, which no name follows; the token itself where there is none."""
    if opens_no_ministry(reader, k):
        return k
    for size in _SIZES:
        if tuple(reader.view.lower[k : k + size]) in _BEGINNINGS:
            if reader.view.words[k : k + size] == ["Bộ"] and names_person(reader, k + size):
                return k + size  # Phó Bí thư Đảng ủy Bộ Trần Văn Sơn
            return k + size if k + size not in reader.run_end and reader.word(k + size) != "các" else k
    return k


def points_to_its_house(reader: Reader, head: str, end: int) -> bool:
    """`Bí thư Đảng ủy Sở, Giám đốc Sở`, `Đảng ủy trường`, `Văn phòng Sở`: of the house told of; not `Đảng ủy bộ phận`.

    Args:
        reader: the document.
        head: which body.
        end: where its words end.
    """
    if head in ("office", "inspectorate"):
        return reader.view.words[end : end + 1] == ["Sở"]
    if head not in ("party_committee", "party_chapter"):
        return False
    named = reader.view.words[end][:1].isupper() or reader.word(end + 1) in ("này", "đó", "ấy")
    noun = reader.view.span_text(end, pointing_end(reader, end))
    return named or (noun in _HOUSES and reader.word(end + 1) not in _SCHOOLS)


def beginnings(noun: str) -> list[str]:
    """How the names begin that a noun points to; `school` and `enterprise` mean the kind."""
    return _BEGINNINGS.get(tuple(noun.lower().split()), [])


def side_before(reader: Reader, token: int) -> str:
    """The noun of the side that a token is told of: `Về phía Nhà trường có PGS.TS A, Hiệu trưởng`, `Đại diện Sở, `."""
    sentence = reader.view.sentence_over(token)
    start = max(sentence.start if sentence is not None else 0, token - _FAR)
    for k in range(token - 2, start - 1, -1):
        if reader.word(k) in _SIDES or (reader.word(k - 1), reader.word(k)) in _SPEAKING_FOR:
            noun = k + 1 + 2 * ((reader.word(k + 1), reader.word(k + 2)) == _LEADERS)
            if reader.find(noun, "committee_head"):
                return ""  # Thay mặt Hội đồng tư vấn X, ông A gặp bà B (Phó Hiệu trưởng)
            end = pointing_end(reader, noun)
            return reader.view.span_text(noun, end) if end > noun else ""
    return ""


def owner_behind(reader: Reader, end: int) -> str:
    """The noun of whose a title is: `Kế toán trưởng của chính ngân hàng này`."""
    if reader.word(end) != "của":
        return ""
    k = end + 1 + (reader.word(end + 1) == "chính")
    stop = pointing_end(reader, k)
    return reader.view.span_text(k, stop) if stop > k else ""


def level_listed(reader: Reader, token: int) -> str:
    """`Lê Văn Tám - Chủ tịch UBND xã; Trần Văn Bách - Phó Chủ tịch HĐND`: that of the body before, if local."""
    sentence = reader.view.sentence_over(token)
    for i in range(token - 1, sentence.start if sentence is not None else token, -1):
        hit = reader.find(i, "level")
        if hit is not None and reader.view.words[i].islower() and reader.word(i - 1) in _BEFORE_A_LEVEL:
            return hit.entry.name if hit.entry.name not in PROVINCE_LEVELS else ""
    return ""


def of_several(reader: Reader, i: int) -> bool:
    """`các ông`, `chỉ định 4 đồng chí`: an honorific of more than one; not `từ năm 2025 ông`."""
    word = reader.word(i - 1)
    return (
        word in _NOT_ONE
        or reader.word(i) == "các"
        or (word.isdigit() and len(word) < 3 and reader.word(i - 2) not in _IN_A_DATE)
    )


def with_owner(name: str, owner: str) -> str:
    """`Ban Kinh doanh Tổng công ty` of `Tổng công ty Điện lực miền Bắc`: the noun for the owner stands once."""
    name = name.removesuffix(f" {owner}")  # Ban Tổ chức - Chính sách LHHVN, of LHHVN
    twice = (n for n in _HOUSES if name.lower().endswith(f" {n}") and owner.lower().startswith(f"{n} "))
    noun = max(twice, key=len, default="")
    return f"{name.removesuffix(name[-len(noun) :]).rstrip() if noun else name} {owner}"


def among_bare_nouns(reader: Reader, i: int) -> bool:
    """`Câu lạc bộ Khoa - Trường - [Viện CNTT]`: behind a dash and a noun without a name, as a class is named."""
    return reader.word(i - 1) in _DASHES and reader.word(i - 2) in _CLASSES

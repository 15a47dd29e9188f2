"""What stands before a title (`nguyên`), and between it and its body (`Thường trực`, `phụ trách chuyên môn`)."""

from __future__ import annotations

import re

from loaders.extract.grammar.enterprises.bare_branches import bare_branch_end
from loaders.extract.grammar.people.names import cut_end, looks_like_name
from loaders.extract.grammar.reader import FUNCTION_WORDS, Reader
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all, words_of

_LONGEST_BARE, _LONGEST_CHARGE = 3, 5
_STATUS_WORDS = load_yaml("titles.yaml")["status"]
_STATUS = {cue: status for status in _STATUS_WORDS for cue in _STATUS_WORDS[status]["cues"] if " " not in cue}
_LOOK_ALIKES = frozenset(
    tuple(words.lower().split()) for spec in _STATUS_WORDS.values() for words in spec["look_alikes"]
)
_OWN_SIDE = frozenset(load_yaml("titles.yaml")["own_side"])
_WHICH = frozenset(load_yaml("titles.yaml")["which"])
_PRESIDIUM = load_yaml("titles.yaml")["presidium"].split()
_UNIONS = frozenset(load_yaml("titles.yaml")["of_a_union"])  # Bí thư Tỉnh đoàn Chủ tịch Hội LHTN
_IN_NAME_ALONE = split_all(load_yaml("titles.yaml")["in_name_alone"])
_SENT = re.compile(
    rf"(?<!\w)(?:{words_of('moving_on')}|tại|ở) ban quản lý (?:[^.;,]|tp \.){{2,60}}? (?:{words_of('being')})\Z"
)
_CLOSING = (",", ";", ".", ")", "")
_SIGNS, _NAMES = (",", "-", "–", "("), (2, 3, 4)  # syllables of a name
_DEPUTIES = ("deputy", "standing_deputy")
_HOUSES = ("head", "body", "institution_head", "enterprise_head", "enterprise")
_CHARGES = frozenset(load_yaml("titles.yaml")["charges"])
_FIRST = frozenset(words.split()[0] for words in (*_WHICH, *_CHARGES))
_CENTRE = frozenset(["ương", *map(str.lower, load_yaml("bodies.yaml")["short_centres"])])
_OTHER_CENTRES = frozenset(load_yaml("titles.yaml")["other_centres"])
_TAILS: dict[str, list[list[str]]] = {}
for _tail in load_yaml("bodies.yaml")["tails"]:
    _TAILS.setdefault(_tail.lower().split()[0], []).append(_tail.lower().split())


def with_mark(reader: Reader, title: str, rank: str, end: int) -> tuple[str, str, int]:
    """`Phó Chánh án Thường trực TANDTC`, `Phó Chánh án phụ trách TAND tỉnh`: a mark between a deputy and the body."""
    mark = (reader.word(end), reader.word(end + 1))
    if rank == "deputy" and mark == (",", "phụ") and reader.word(end + 2) == "trách" and reader.find(end + 3, "head"):
        return title, rank, end + 3  # Phó Giám đốc, phụ trách Sở X
    if rank == "deputy" and mark == ("thường", "trực"):
        return f"{title} Thường trực", "standing_deputy", end + 2
    if rank == "deputy" and mark[0] == "(" and reader.find(past := past_standing(reader, end), *_HOUSES):
        return f"{title} Thường trực", "standing_deputy", past
    if rank in _DEPUTIES and mark == ("phụ", "trách") and reader.word(end + 2) not in FUNCTION_WORDS:
        return title, rank, _past_charge(reader, end + 2)
    if (reader.word(end - 2), reader.word(end - 1)) == ("phụ", "trách"):
        return title, rank, _past_charge(reader, end)
    return title, rank, end


def past_standing(reader: Reader, end: int) -> int:
    """`Phó Giám đốc Sở X (thường trực)`, `Phó Bí thư Đảng ủy - Thường trực,`: behind such a mark; else the same end."""
    words = (reader.word(end + 1), reader.word(end + 2))
    if words != ("thường", "trực"):
        return end
    closing = reader.word(end + 3)
    if reader.word(end) == "(" and closing == ")":
        return end + 4
    return end + 3 if reader.word(end) in ("-", "–") and closing in _CLOSING else end


def _past_charge(reader: Reader, start: int) -> int:
    """`Phó Giám đốc phụ trách chuyên môn Bệnh viện X`: behind what the deputy is in charge of."""
    k = start
    while k < start + _LONGEST_CHARGE and reader.word(k).isalpha() and reader.view.words[k].islower():
        if reader.word(k) in FUNCTION_WORDS or reader.find_any_case(
            k, "head", "body", "level", "enterprise_head", "institution_head"
        ):
            break
        if reader.word(k) in _OWN_SIDE:
            return start
        k += 1
    begins = reader.word(k) == "của" or reader.find(
        k, "head", "body", "enterprise", "enterprise_head", "institution_head"
    )
    return k if begins or reader.word(k) == "," else start


def past_qualifier(reader: Reader, k: int) -> int:
    """`hai phó giám đốc còn lại của Sở Y tế`, `Phó Bí thư Thường trực chuyên trách Đảng ủy X`: behind such words.

    They tell which of several, or how the post is held; behind them the body follows.
    """
    if reader.word(k) not in _FIRST:
        return k
    size = next((n for n in (4, 3, 2, 1) if " ".join(reader.view.lower[k : k + n]) in _WHICH), 0)
    if size and (reader.word(k + size) in ("của", "tại", "bộ") or reader.find(k + size, *_HOUSES)):
        return k + size
    return k + _charge(reader, k)


def _charge(reader: Reader, k: int) -> int:
    """`Phó Đồn trưởng [nghiệp vụ] Đồn Biên phòng X`: how many words in small letters tell of what, before the house."""
    charge = next((n for n in (3, 2) if " ".join(reader.view.lower[k : k + n]) in _CHARGES), 0)
    small = charge and reader.view.words[k].islower()
    return charge if small and reader.find(k + charge, *_HOUSES) else 0


def past_newly(reader: Reader, end: int) -> int:
    """`thành viên mới (được bổ sung) của [Ban Chỉ đạo X]`: behind `của` and what stands before it, or the same end."""
    k = end + (reader.word(end) == "mới")
    if reader.word(k) == "(" and reader.word(k + 4) == ")" and reader.word(k + 2) in ("bổ", "mới"):
        k += 5
    return k + 1 if reader.word(k) == "của" else end


def of_management(reader: Reader, k: int) -> bool:
    """`Phó Trưởng ban phụ trách Ban Quản lý`: of a management board, no committee."""
    i = k + 2 if (reader.word(k), reader.word(k + 1)) == ("phụ", "trách") else k
    return (reader.word(i), reader.word(i + 1), reader.word(i + 2)) == ("ban", "quản", "lý")


def sent_to_management(reader: Reader, i: int) -> bool:
    """`về Ban Quản lý Khu kinh tế làm (Phó Trưởng ban)`: a post in the management board to which somebody goes."""
    sentence = reader.view.sentence_over(i)
    said = " ".join(reader.view.lower[sentence.start if sentence is not None else i : i])
    return _SENT.search(said) is not None


def of_the_state(reader: Reader, end: int) -> int:
    """Words behind a title of the state that say no more: `Trung ương [Đảng]`, `Tổng Tham mưu trưởng [QĐNDVN]`."""
    word = reader.view.words[end] if end < len(reader.view.words) else ""
    army = word.startswith(("QĐND", "CAND")) and word.isupper()
    return int(army or (word.lower() == "đảng" and reader.word(end - 1) == "ương"))


def past_tail(reader: Reader, end: int) -> int:
    """Behind the words that say no more than the title: `Tổng Bí thư BCH Trung ương Đảng [Cộng sản Việt Nam]`."""
    tails = _TAILS.get(reader.word(end), ())
    return next((end + len(tail) for tail in tails if reader.view.lower[end : end + len(tail)] == tail), end)


def not_meant(reader: Reader, hit: Hit) -> bool:
    """`Ủy viên Ban Chấp hành Trung ương [Đoàn]`: of an organisation, though the words alone would be of the Party.

    And `Chủ tịch danh dự`, which is no post, and `Đoàn Chủ tịch`, which is a presidium.
    """
    if reader.view.lower[hit.start - 1 : hit.start + 2] == _PRESIDIUM and reader.word(hit.start - 2) not in _UNIONS:
        return True
    if (reader.word(hit.end), reader.word(hit.end + 1)) in _IN_NAME_ALONE:
        return True
    if hit.entry.spec.get("unnamed") and looks_like_name(reader.view.words[hit.end : cut_end(reader, hit.end)]):
        return True
    return of_an_organisation(reader, hit.end)


def of_an_organisation(reader: Reader, end: int) -> bool:
    """`BCH Trung ương [Hội Nông dân]`, `Ủy viên TW [Đoàn]`: whether the words go on with an organisation."""
    return reader.word(end) in _OTHER_CENTRES and reader.word(end - 1) in _CENTRE


def title_hit(reader: Reader, i: int, category: str) -> Hit | None:
    """The longest title or role at a token; `vụ phó` is none behind `nhiệm`, `thành viên` none behind `đơn vị`."""
    hit = reader.find(i, category)
    if hit is not None and not_meant(reader, hit):
        hit = next((h for h in reader.hits.at(i) if h.entry.category == category and not not_meant(reader, h)), None)
    if hit is None or reader.word(i - 1) == "phó" or reader.word(i - 1) in hit.entry.spec.get("not_after", ()):
        return None  # Phó Trạm trưởng is no Trạm trưởng
    if hit.entry.spec.get("before_head") and not reader.find(hit.end, "head"):
        return None
    if hit.entry.spec.get("room_follows") and not _is_short_room(reader, hit):
        return None
    if (signs := hit.entry.spec.get("behind")) and reader.word(i - 1) not in signs:
        return None
    return hit


def _is_short_room(reader: Reader, hit: Hit) -> bool:
    """`ông Lê Văn A - TP Kế hoạch`, `Lê Văn A (PTP. Nội vụ)`: a short form between a name and a field, and no city."""
    words, named = reader.view.words, hit.start - 1
    signed = named > 0 and words[named] in _SIGNS and words[hit.start].isupper()
    known = any(looks_like_name(words[max(0, named - n) : named]) for n in _NAMES)
    return signed and known and reader.find(hit.end, "room", "field") is not None


def is_bare(reader: Reader, hit: Hit) -> bool:
    """`Thống đốc tỉnh Miyazaki`, `Phó Thống đốc Hirata Jun`: of the bank only where the article names the bank."""
    if hit.end - hit.start > _LONGEST_BARE:
        return False
    fixed = hit.entry.spec["fixed"]
    named = any((entry := reader.entry(i, "body")) and entry.name == fixed for i in reader.tokens_with("body"))
    return not named or reader.find(hit.end, "level", "country_form") is not None


def past_state(reader: Reader, end: int) -> int:
    """Behind both: `Ủy viên Trung ương [Đảng] [Cộng sản Việt Nam]`, `Tổng Tham mưu trưởng [QĐND Việt Nam]`."""
    tail = past_tail(reader, end)
    return tail if tail > end else past_tail(reader, end + of_the_state(reader, end))


def of_another(reader: Reader, hit: Hit) -> bool:
    """`Tổng Thanh tra Quân đội`: of something else than the one body that has such a post."""
    study = reader.find(hit.end, "study") if hit.entry.spec.get("fixed") and reader.word(hit.end) != "việt" else None
    return study is not None and reader.view.words[hit.end][0].isupper() and past_state(reader, hit.end) == hit.end


def status_before(reader: Reader, i: int) -> tuple[str, int]:
    """Status of the title at a token by the word before it, and where the title then begins."""
    word = reader.word(i - 1)
    if word == "." and reader.word(i - 2) == "q":
        return "acting", i - 2
    status = _STATUS.get(word, "")
    if not status or (reader.word(i - 2), word) in _LOOK_ALIKES:
        return "asserted", i  # đặt dưới quyền Bí thư Đảng ủy xã
    if status == "acting" and _STATUS.get(reader.word(i - 2)) == "former":
        return "former", i - 2  # nguyên quyền Giám đốc
    return ("asserted" if status == "new" else status), i - 1


def functional(reader: Reader, k: int) -> tuple[str, int]:
    """`Giám đốc Kinh doanh`: the field of an enterprise's officer."""
    if bare_branch_end(reader, k):
        return "", k  # Giám đốc [Chi nhánh Hưng Yên]
    hit = reader.find(k, "functional") if not reader.find(k, "head") else None  # Giám đốc [Chi nhánh Văn phòng X]
    head = (reader.word(k - 2), reader.word(k - 1)) == ("giám", "đốc") and reader.word(k - 3) != "phó"
    if hit is None and head:
        hit = reader.find_any_case(k, "functional_small")  # Giám đốc nhân sự
    if hit is None and head and (size := _charge(reader, k)):
        return f" {reader.view.span_text(k, k + size).capitalize()}", k + size  # Giám đốc kinh doanh Công ty X
    return (f" {hit.entry.name}", hit.end) if hit else ("", k)


def of_a_brand(reader: Reader, family: str, end: int) -> bool:
    """Whether a brand may stand behind a title; `Giám đốc tài chính Jun Sato` names who has it."""
    small = reader.find_any_case(end - 1, "functional_small") or reader.find_any_case(end - 2, "functional_small")
    return family in ("any", "enterprise") and (small is None or reader.view.words[end - 1][0].isupper())


def division(reader: Reader, k: int) -> tuple[str, int]:
    """`Giám đốc Khối Phân tích Công ty X`: the division between title and enterprise."""
    words = reader.view.words
    if k >= len(words) or words[k] not in ("Khối", "Ban", "Bộ", "Mảng", "Kinh", "Nghiên", "Dự"):
        return "", k
    for j in range(k + 1, min(k + 7, len(words))):
        if reader.find(j, "enterprise_head", "enterprise"):
            return f" {reader.view.span_text(k, j - (reader.word(j - 1) in ('của', 'thuộc')))}", j
        if not words[j][0].isalpha():
            break
    return "", k


def opens_other_noun(word: str, following: str) -> bool:
    """`Chủ tịch Hội [đồng]`, `Giám đốc Công [viên] X`: whether a noun that points to a body is the start of another."""
    return (word, following) == ("Hội", "đồng") or (word == "Công" and following != "an")

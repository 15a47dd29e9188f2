"""Open names: a phrase that opens with a capital and goes on to a stop (`Quản lý đất đai`, `Đa khoa khu vực`)."""

from __future__ import annotations

import re

from loaders.extract.grammar.commas import comma_inside
from loaders.extract.grammar.people.holders import STATUS_WORDS, awaits_holder, closes_name
from loaders.extract.grammar.people.names import name_weight
from loaders.extract.grammar.places.place_names import behind_province, is_unit_name
from loaders.extract.grammar.reader import PEOPLE_BESIDE, WHO_BEHIND_DASH, Reader
from loaders.extract.words.lexicon import Hit
from loaders.extract.words.syllables import is_syllable
from loaders.resources.words import list_of, phrases_of

_LONGEST_PHRASE, _BEHIND_PLACE = 20, 2
_TWO, _ABBREVIATION = 2, 5
_ASIDE, _SURE, _USUAL = 7, 4, 3
_NEW, _IS = ("thôn", "đổi", "Đổi"), list_of("presenting")
_OF_HIGHLANDS = ("Y", "A")  # what opens the names of men there
_RANKS = ("Trưởng", "Phó")  # Tổng Biên tập Báo X - Trưởng BGK
_WRITERS = phrases_of("writers")
_JOINERS = list_of("joining_signs")
_BEGINNING = ("title", "level", "province", "committee_head", "enterprise", "head", "body")

_CLOSING = (",", ".", ";", ")", "")
_AND_PREVENTING = (["và", "Phòng", "chống"], ["và", "phòng", "chống"])
_VERSION = re.compile(r"[1-9]\.0")


def open_phrase(reader: Reader, i: int, limit: int = _LONGEST_PHRASE) -> int | None:
    """End of an open name (`Quản lý đất đai`) that begins with a capital at a token, or None."""
    words, count = reader.view.words, len(reader.view.words)
    if i >= count or not words[i][0].isupper() or _somebody(reader, i):
        return None
    placed = reader.find(i, "province")  # Báo Hải Phòng: Phòng is no head
    k = placed.end if placed is not None else i + 1
    while k < min(count, i + limit):
        word = words[k]
        whole = k + 1 if is_version(reader, k) else _craft_end(reader, k)
        if whole > k:
            k = whole
            continue
        if word in _JOINERS and k + 1 < count and words[k + 1][0].isalpha() and not _stops(reader, k + 1):
            if word == "," and not comma_inside(reader, k):
                break
            if word != "," and (words[k + 1] in _RANKS or not _same_name(reader, k + 1)):
                break
            if word in "-–" and (_tells_who(reader, k + 1) or (words[k + 1].islower() and _aside_ends(reader, i, k))):
                break
        elif not word[0].isalpha() or _stops(reader, k) or (word[0].islower() and _closed_before(reader, i, k)):
            break
        if word[0].isupper() and (_person_begins(reader, i, k) or _degree_opens(reader, k)):
            break
        if word == "thành" and words[k + 1 : k + 2] != [] and words[k + 1][0].isupper():
            break  # hợp nhất Trung tâm A thành Viện B
        if reader.find(k, "honorific") and (word[0].isupper() or _learned(reader, k)):
            k += 1
            continue
        begun = None if reader.in_compound(k) or _is_science(reader, k) else reader.find(k, *_BEGINNING)
        if begun is not None and word != "," and not _of_society(reader, k) and not _goes_on(reader, begun):
            break
        if _house_begins(reader, k) or _institution_begins(reader, i, k) or _honorific_opens(reader, k):
            break
        k += 1
    if k > i + 1 and words[k - 1] == "mới" and words[k - 2] not in _NEW and reader.word(k) in _IS:
        k -= 1  # Trưởng phòng Tài chính mới là ông A
    while k > i + 1 and words[k - 1] in _JOINERS:
        k -= 1
    return k


def is_version(reader: Reader, k: int) -> bool:
    """`Trung tâm Cách mạng Công nghiệp [4.0] TP.HCM`, `Viện Công nghiệp [4]`: a number that is part of a name."""
    word = reader.word(k)
    if not word[:1].isdigit():
        return False
    industry = (reader.word(k - 2), reader.word(k - 1)) == ("công", "nghiệp")
    return _VERSION.fullmatch(word) is not None or (industry and word == "4")


def _somebody(reader: Reader, i: int) -> bool:
    """`Chủ tịch Hiệp hội Ông Lê Văn A`: who somebody is called by, with a name behind, and no place (`Bà Rịa`)."""
    hit = reader.find(i, "honorific")
    polite = hit is not None and hit.entry.spec == "honorifics" and hit.end in reader.run_end
    return polite and not reader.find(i, "province") and not is_unit_name(reader.view.words[i : i + 2])


def _house_begins(reader: Reader, k: int) -> bool:
    """`Phòng Tài chính - Kế toán [Bộ] Y tế`, `Trưởng phòng Nhân sự [Công ty], dự`: the house that a room is of."""
    word, firm = reader.view.words[k], reader.find(k, "enterprise_head")
    if reader.word(k - 1) == "," and reader.find(k, "room"):
        return False  # Bưu chính, Viễn thông
    if word == "Bộ" and reader.find(k + 1, "field"):
        return True
    return word[0].isupper() and firm is not None and reader.word(firm.end) in _CLOSING


def _craft_end(reader: Reader, k: int) -> int:
    """`Viện Kinh tế [xây dựng] Phó Đức Tâm`, `vật liệu [xây dựng]`: what elsewhere is a verb ends a name; else `k`.

    By itself only where a person follows.
    """
    hit = reader.find(k, "trade")
    if hit is None or not reader.view.words[k].islower():
        return k
    if _stops(reader, k):
        named = name_weight(reader.view.words[hit.end : reader.run_end.get(hit.end, hit.end)]) >= _SURE
        national = reader.view.words[hit.end : hit.end + 2] == ["Việt", "Nam"] and reader.word(hit.end + 2) in _CLOSING
        return hit.end if named or national else k
    return hit.end if any(reader.is_stop(t) for t in range(k + 1, hit.end)) else k


def _stops(reader: Reader, k: int) -> bool:
    """Whether a name must end before a token; not in `Nghiên cứu kinh tế và [kinh doanh] châu Á`, a field as well."""
    beside = reader.word(k - 1) == "và" and reader.view.words[k].islower()
    return reader.is_stop(k) and not (beside and reader.find(k, "study", "trade"))


def _is_science(reader: Reader, k: int) -> bool:
    """`Cục Thông tin [Khoa] học và Công nghệ`: the word that elsewhere is a faculty."""
    return reader.word(k) == "khoa" and reader.word(k + 1) == "học"


def _of_society(reader: Reader, k: int) -> bool:
    """`Bảo trợ xã hội`, `Khoa giáo - Văn xã`: the word that elsewhere is a commune."""
    return reader.word(k) == "xã" and (reader.word(k + 1) == "hội" or reader.word(k - 1) in ("văn", "tác"))


def _tells_who(reader: Reader, k: int) -> bool:
    """`Bảo tàng Lâm Đồng - nhà nghiên cứu`, `Hội X - Thường trực ban tổ chức`: behind a dash, who somebody is."""
    return any(tuple(reader.view.lower[k : k + size]) in WHO_BEHIND_DASH for size in (1, 2))


def _aside_ends(reader: Reader, i: int, k: int) -> bool:
    """`ông A - Vụ trưởng Vụ Hợp tác quốc tế - việc này`: a dash that closes what another opened before the title."""
    opened = any(word in ("-", "–") for word in reader.view.lower[max(0, i - _ASIDE) : i])
    return opened and not reader.find_any_case(k + 1, "room", "field", "study")


def _learned(reader: Reader, k: int) -> bool:
    """`Hội Nữ doanh nhân tỉnh`: a calling in lower case that no name follows."""
    hit = reader.find(k, "honorific")
    if hit is None or hit.entry.spec != "academic":
        return False
    return hit.end not in reader.run_end or reader.view.words[hit.end : hit.end + 2] == ["Việt", "Nam"]


def _closed_before(reader: Reader, i: int, k: int) -> bool:
    """Whether a small word cannot go on with a name: behind an abbreviation, a place, or two capitals."""
    words = reader.view.words
    short = words[k - 1].isupper() and 2 <= len(words[k - 1]) <= _ABBREVIATION and words[k - 1] != "QLDA"
    placed = k - i <= 2 and (reader.find(k - 1, "province") is not None or is_unit_name(words[k - 1 : k]))
    national = k - i > 2 and words[k - 2 : k] == ["Quốc", "gia"]
    if (words[k - 1], words[k]) in _WRITERS:
        return False  # Nhà xuất bản Hội Nhà văn
    if words[k] == "học" and k - i == _TWO and words[i + 1][0].isupper():
        return False  # Khoa Việt Nam học
    opened = words[k - 2].isupper() and len(words[k - 2]) > 1  # Cục CSGT Đường bộ
    capitals = k - i >= 2 and words[k - 1][0].isupper() and words[k - 2][0].isupper() and not opened
    known = reader.find(k - 1, "study") if capitals else None  # Nhà hát Chèo Quân đội
    return short or placed or national or (capitals and (known is None or known.end <= k))


def _honorific_opens(reader: Reader, k: int) -> bool:
    """`Trưởng khoa Nội bác sĩ Lê A`, not `Hội Nữ doanh nhân tỉnh`: an honorific with a name behind it."""
    hit = reader.find(k, "honorific")
    return hit is not None and hit.end in reader.run_end and not _learned(reader, k)


def _degree_opens(reader: Reader, k: int) -> bool:
    """`Trưởng ban Tổ chức cán bộ ThS. Lê A`: a degree in short with a name behind it, no word of the house."""
    hit = reader.find(k, "honorific")
    if hit is None or hit.entry.spec != "academic" or sum(map(str.isupper, reader.view.words[k])) < _TWO:
        return False
    return hit.end in reader.run_end or (reader.word(hit.end) == "." and hit.end + 1 in reader.run_end)


def _institution_begins(reader: Reader, i: int, k: int) -> bool:
    """`Ban Đào tạo và Chuyển đổi số Đại học Huế`, not `Vụ Giáo dục Đại học Nguyễn Thị A`: a school by its name."""
    school = reader.find(k, "institution_head", "enterprise_head")
    if school is not None and reader.word(k - 1) == "và" and reader.find(school.end, "field", "study"):
        return False  # Cục Phát triển thị trường và Doanh nghiệp khoa học và công nghệ
    if school is None or not (school.end in reader.run_end or reader.view.words[school.end].isupper()):
        return False
    named = reader.view.words[k] == "Trường" or reader.view.words[k - 1].isupper()  # Trung tâm GDTX Trường Đại học X
    named = named or (reader.word(i - 1) == "khoa" and reader.word(i) != "sau")  # Khoa Luật Đại học X
    if k - i < 2 and not named and (school.entry.spec or {}).get("kind") != "hospital":
        return False  # of enterprise heads nothing is told
    place, end = reader.find(school.end, "province"), reader.run_end.get(school.end, school.end)
    if place is not None and place.end < end and name_weight(reader.view.words[place.end : end]) >= _SURE:
        return True  # Phòng Đào tạo Đại học Thái Nguyên Lê Văn A
    return name_weight(reader.view.words[school.end : end]) < 4


def _person_begins(reader: Reader, i: int, k: int) -> bool:
    """Whether a capital inside a phrase opens a full name: `Cục Công nghệ Thông tin Tạ Duy Hưng`."""
    words = reader.view.words
    least = 4 if (words[k - 1].islower() or words[k - 1] in "-–") and k - i >= 2 else 6
    end = reader.run_end.get(k, k)
    if words[k] in _OF_HIGHLANDS and not all(is_syllable(word.lower()) for word in words[k + 1 : end]):
        return True  # Chi cục Kiểm lâm Y Sy H'Đơk
    middle = words[k + 1 : k + 2] in (["Thị"], ["Văn"]) and name_weight(words[k:end]) >= least  # Cục CSGT Đỗ Thị Thu A
    if k - i == 1 and not middle and name_weight(words[k + 1 : end]) >= 4:
        return False  # Bệnh viện Bạch Mai Thái Bình Dương: names of places have two syllables
    placed = behind_province(reader, k) or words[k - 2 : k] == ["Việt", "Nam"]  # Cục Đường bộ Việt Nam Lê Văn An
    weight = name_weight(words[k:end])  # Báo Lâm Đồng Ksor Nham
    behind = words[k - 1].islower() and end - k == _USUAL and weight == least - 1  # Vụ trưởng Vụ Thanh toán Lại Thùy D
    if behind and any(awaits_holder(reader, t) for t in range(i - 3, i + 1)):
        return True
    return weight >= (_BEHIND_PLACE if placed else least) or (weight == 2 and least < 6 and _short_name(reader, i, k))


def _short_name(reader: Reader, i: int, k: int) -> bool:
    """`Trưởng Ban Truyền thông Thào Lộc cho biết`: two syllables behind a post, who act, and no place."""
    end = reader.run_end[k]
    closed = end == k + 2 and closes_name(reader, end) and not is_unit_name(reader.view.words[k:end])
    return closed and not reader.find(k, "province") and any(awaits_holder(reader, t) for t in range(i - 3, i + 1))


def _same_name(reader: Reader, k: int) -> bool:
    """Whether the word behind `và` goes on with the name and does not begin another head."""
    if reader.view.words[k - 3 : k] == ["Việt", "Nam", "và"] and reader.view.words[k].islower():
        return False  # Hiệp hội Dược Việt Nam và đặc biệt là ông A
    if any(tuple(reader.view.words[k : k + size]) in PEOPLE_BESIDE for size in (1, 2, 3)):
        return False  # Cục trưởng Cục Chuyển đổi số và lãnh đạo các đơn vị
    if reader.view.words[k] == "Bộ" and reader.find(k + 1, "field"):
        return False
    if (called := reader.find(k, "honorific")) is not None and _of_somebody(reader, called):
        return False  # Trưởng phòng Tổng hợp và DSCKI A, Đồn Biên phòng Lao Bảo và Trung tá A
    if reader.word(k) in STATUS_WORDS and reader.find(k + 1, "title"):
        return False  # Cục Đăng kiểm Việt Nam - Quyền Cục trưởng
    other = reader.find(k, "head", "body", "title", "role", "enterprise", "committee_head", "institution_head")
    return other is None or _goes_on(reader, other)


def _of_somebody(reader: Reader, called: Hit) -> bool:
    """Whether what stands behind `và` is how somebody is called: in short, or with a name behind it."""
    name = reader.view.words[called.end : reader.run_end.get(called.end, called.end)]
    return reader.view.words[called.start].isupper() or name_weight(name) >= _SURE


def _goes_on(reader: Reader, hit: Hit) -> bool:
    """`Vụ Tiền lương và Bảo hiểm xã hội`: a head behind `và` that is no body without its place."""
    if reader.word(hit.start) == "báo":
        return reader.word(hit.end) == "chí"  # Phòng Thông tin - Báo chí - Xuất bản
    near = [w for w in reader.view.words[hit.start - 1 : hit.start + 3] if w != ","]
    if near[:3] in _AND_PREVENTING:
        return True  # An ninh mạng và Phòng, chống tội phạm
    needs = (
        reader.word(hit.start - 1) == "và" and hit.entry.category == "head" and hit.entry.spec.get("needs") == "unit"
    )
    return needs and hit.end not in reader.run_end and not reader.find(hit.end, "level", "province")

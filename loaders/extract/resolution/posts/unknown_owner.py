"""Words behind a title that name a body of no list: the title is of that one, and not of a body named before."""

from __future__ import annotations

from loaders.extract.grammar.bodies.pointing import opens_no_ministry
from loaders.extract.grammar.bodies.police_codes import is_unknown_code
from loaders.extract.grammar.enterprises.companies import company
from loaders.extract.grammar.people.names import cut_end, looks_like_name
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.grammar.titles.titles import raw_title
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

_KNOWN = ("head", "body", "enterprise", "enterprise_head", "institution_head", "committee_head", "title")
_OTHER_HOUSES = frozenset(load_yaml("titles.yaml")["other_houses"])
_SMALL_HOUSES = split_all(load_yaml("titles.yaml")["small_houses"])
_ARMY = split_all(load_yaml("titles.yaml")["units_of_army"])
_SOCIETIES = frozenset(load_yaml("titles.yaml")["societies"])
_UNIONS = split_all(load_yaml("titles.yaml")["unions"])
_AGENCIES = split_all(load_yaml("titles.yaml")["agencies_elsewhere"])
_CENTRES = frozenset(map(str.lower, load_yaml("bodies.yaml")["short_centres"]))
_CHAPTERS, _CELLS = (("đảng", "bộ"), ("đảng", "ủy")), frozenset(load_yaml("bodies.yaml")["cells"])
_COMMITTEE, _LONGEST_PHRASE = ("ủy", "ban"), 8
_FIRMS = ("enterprise", "enterprise_head")
_DIRECTORS, _CLOSING = ("Giám đốc", "Giám đốc Điều hành"), (",", ";", ".", ")", "-", "–")
_HOUSES = ("hospital", "institute", "university", "school", "Viện")
_THIS = list_of("this_or_said")
_FIELD_WORDS = frozenset(load_yaml("titles.yaml")["field_words"])
_OPENING_NAMES = list_of("named_behind")


def is_short_form(reader: Reader, i: int) -> bool:
    """Whether a token is an abbreviation that no list knows."""
    word = reader.view.words[i] if i < len(reader.view.words) else ""
    return len(word) > 1 and word.isupper() and word.isalpha() and i not in reader.hits


def _called_shortly(reader: Reader, i: int, end: int) -> bool:
    """`Chủ tịch [Hà Nội FC]`: one word in capitals behind others, which no name of a person or place has."""
    return reader.view.words[i].istitle() and is_short_form(reader, end)


def _goes_on_small(reader: Reader, raw: RawTitle) -> bool:
    """`Giám đốc [Cấp cao Marketing] - X`, `Giám đốc [Ngành hàng Dược phẩm]`: what somebody directs, in no list's words.

    A capital and small letters behind it, without a verb among them: not the short name of who has the post.
    """
    k = raw.end
    if not raw.title.endswith(_DIRECTORS) or reader.run_end.get(k) != k + 1 or not reader.view.words[k + 1].islower():
        return False
    return not reader.is_stop(k + 1) and reader.word(k + 1).isalpha() and _closes_a_name(reader, k + 1, least=0)


def _firm_behind_name(reader: Reader, k: int) -> bool:
    """`Giám đốc [Lê Văn An của Công ty X]`, `Giám đốc [Lê Văn An của Sao Nam Travel]`: the firm follows the name."""
    honorific = reader.find(k, "honorific")
    of = reader.run_end.get(honorific.end if honorific is not None else k, 0)
    end = reader.run_end.get(of + 1, 0) if of and reader.word(of) == "của" else 0
    if not end or reader.find(of + 1, "province", "level"):
        return False
    if reader.find(of + 1, *_KNOWN):
        return company(reader, of + 1) is not None
    return end > of + 2 and not looks_like_name(reader.view.words[of + 1 : end])


def opens_unknown_name(reader: Reader, raw: RawTitle) -> bool:
    """`Tư lệnh Bộ Tư lệnh X`: the noun opens the name of a body that we do not know, it points to none."""
    if raw.anaphor == "association" and reader.word(raw.end) == "đồng":
        return True  # Chủ tịch Hội đồng
    if raw.anaphor == "Đoàn" and reader.word(raw.end) in ("trường", "khoa"):
        return True  # Phó Bí thư Đoàn trường
    if raw.anaphor == "union" and (reader.word(raw.end), reader.word(raw.end + 1)) == ("cơ", "sở"):
        return True  # Chủ tịch Công đoàn cơ sở Công ty X
    if raw.anaphor == "Phòng" and raw.title.endswith("Giám đốc"):
        return True  # Giám đốc Phòng giao dịch Chợ Đồn
    if raw.anaphor == "Bộ" and opens_no_ministry(reader, raw.end - 1):
        return True  # Chủ nhiệm Bộ môn Nội
    if raw.anaphor == "Viện" and reader.view.words[raw.end].islower() and reader.find_any_case(raw.end, "study"):
        return True  # Viện trưởng Viện nghiên cứu Trung Quốc
    if raw.anaphor in _HOUSES and (reader.word(raw.end).isdigit() or _closes_a_name(reader, raw.end)):
        return True  # Giám đốc Bệnh viện sao mai hồng
    if raw.anaphor in ("Cục", "Vụ", "Phòng") and _small_field(reader, raw.end):
        return True  # Phó Cục trưởng Cục quản lý môi sinh
    if raw.end not in reader.run_end or raw.anaphor not in _OPENING_NAMES:
        return False
    words = reader.view.words[raw.end : cut_end(reader, raw.end)]
    return not looks_like_name(words) and not reader.find(raw.end, "province")


def _small_field(reader: Reader, k: int) -> bool:
    """`Cục [quản lý môi sinh]`, `Vụ [địa bàn IIA]`: whether a small letter behind the noun opens what the body is for.

    A word of no list does where the phrase ends in a capital or at a comma, and no verb is in it.
    """
    if not reader.view.words[k].islower():
        return False
    return reader.word(k) in _FIELD_WORDS or _closes_a_name(reader, k)


def _closes_a_name(reader: Reader, k: int, least: int = 1) -> bool:
    """`Vụ [tham mưu tổng hợp], Văn phòng ...`: a few small words without any verb up to a capital or a comma."""
    for end in range(k, k + _LONGEST_PHRASE):
        word = reader.view.words[end] if end < len(reader.view.words) else ""
        if not word.isalpha() or not word.islower():
            return end > k + least and (word in _CLOSING or (word[:1].isupper() and not reader.find(end, "honorific")))
        if reader.is_stop(end) or word in _THIS or reader.find(end, "honorific", "title"):
            return False
    return False


def of_a_cell(reader: Reader, raw: RawTitle) -> bool:
    """`Bí thư Chi đoàn ấp`, `Bí thư chi bộ`: of something below, whatever committee was named."""
    unknown = raw.end in reader.run_end and not looks_like_name(reader.view.words[raw.end : cut_end(reader, raw.end)])
    return unknown or before_army(reader, raw) or reader.word(raw.end) in ("chi", "đoàn", "đảng")


def before_army(reader: Reader, raw: RawTitle) -> bool:
    """`Phó Bí thư Thường trực, Chính ủy Bộ Chỉ huy Quân sự tỉnh`: of its party committee, not the province's."""
    following = reader.find(raw.end + 1, "title") if reader.word(raw.end) == "," else None
    return following is not None and following.entry.spec["body"] == "military"


def of_a_society(reader: Reader, end: int) -> bool:
    """`Ban Chấp hành [Hội Văn học]`, `Ban Thường vụ [Công đoàn cơ sở]`: of a society or union that we do not know.

    So it is of a chapter of the Party within a body: `Ban Chấp hành [Đảng bộ bộ phận Khối Nội chính]`.
    """
    end += 2 * ((reader.word(end), reader.word(end + 1)) == ("trung", "ương"))
    if (reader.word(end), reader.word(end + 1)) in _CHAPTERS:
        return reader.word(end + 2) in _CELLS or end + 2 in reader.run_end
    other = is_short_form(reader, end) or reader.find(end, "enterprise", "body") is not None
    if other and reader.word(end) not in _CENTRES:
        return True  # Ủy viên Ban Chấp hành VFF
    return reader.word(end) in _SOCIETIES or (reader.word(end), reader.word(end + 1)) in _UNIONS


def _goes_on_to_a_name(reader: Reader, k: int) -> bool:
    """`Phó Chủ tịch [Phát triển Khách hàng Unilever]`, `Giám đốc [Cơ quan đại diện ...]`: words that end in one."""
    if any(tuple(reader.view.lower[k : k + len(words)]) == words for words in _AGENCIES):
        return True
    for i in range(k + 1, k + _LONGEST_PHRASE):
        if not reader.word(i).isalpha() or reader.is_stop(i) or reader.find(i, "honorific", *_KNOWN):
            return False
        end = cut_end(reader, i)
        if end > i + 1:
            return not looks_like_name(reader.view.words[i:end])
        if end == i + 1 and not is_syllable(reader.word(i)):
            return True
    return False


def _named_further_on(reader: Reader, end: int) -> bool:
    """`Giám đốc đầu tư Quỹ X`, `Giám đốc nghiên cứu thị trường Công ty X`: a body behind words in small letters."""
    if reader.word(end) == "và":
        return False  # Sở A do ông B làm Giám đốc và Sở C do bà D làm Giám đốc
    for k in range(end, end + 6):
        word = reader.view.words[k] if k < len(reader.view.words) else ""
        if reader.word(k) == "của":
            of_somebody = reader.find(k + 1, "honorific") is not None  # miễn nhiệm chức danh Giám đốc của ông A
            return not of_somebody and (k + 1 in reader.run_end or k == end)
        known = reader.find(k, "province", "honorific", *_KNOWN)
        if known is not None and known.entry.category == "honorific":
            return False  # Bộ trưởng là Đại tướng A
        if known is not None and k > end and known.entry.category in _FIRMS:
            apart = any(reader.is_stop(j) or reader.word(j) == "và" for j in range(end, k))
            return not apart  # Giám đốc nghiên cứu thị trường Công ty X
        if known is not None and known.entry.category == "head" and known.end in reader.run_end:
            known = None  # Giám đốc đầu tư Quỹ Sao Mai
        if k > end and k in reader.run_end and known is None:
            return not looks_like_name(reader.view.words[k : cut_end(reader, k)])  # Giám đốc đầu tư Quỹ X
        if not word or not word.isalpha() or not word.islower():
            return False
    return False


def owned_by_another(reader: Reader, raw: RawTitle) -> bool:
    """`Phó Giám đốc phụ trách kinh doanh của Đất Mũi Xanh`: the words behind name a body that we do not know."""
    if reader.find(raw.end, "honorific"):
        return False  # Phó Chủ tịch Ông Lê Văn An
    if is_unknown_code(reader, raw.end):
        return True  # Phó Trưởng phòng PA05
    if reader.word(raw.end) == "kiêm":
        second = raw_title(reader, raw.end + 1)  # Phó Chính ủy kiêm Chủ nhiệm Chính trị sư đoàn 9
        return second is not None and second.holder is None and owned_by_another(reader, second)
    pair = (reader.word(raw.end), reader.word(raw.end + 1))
    if (pair in _ARMY and reader.word(raw.end + 2).isdigit()) or (pair == _COMMITTEE and raw.of):
        return True  # Phó Chủ nhiệm Ủy ban Đối ngoại
    if not _SMALL_HOUSES.isdisjoint([pair, pair[:1]]) and reader.view.words[raw.end].islower():
        return True  # giám đốc một đơn vị bạn, giám đốc xưởng
    house = raw.end in reader.run_end and reader.view.words[raw.end] in _OTHER_HOUSES
    if house and reader.view.words[raw.end + 1].islower() and not reader.find(raw.end, *_KNOWN):
        return True  # Giám đốc Bệnh xá
    if pair == _COMMITTEE and reader.word(raw.end + 2).isalpha() and not reader.find(raw.end, *_KNOWN):
        return not reader.is_stop(raw.end + 2) and reader.view.words[raw.end + 2].islower()  # Ủy ban kiểm soát nội bộ
    end = cut_end(reader, raw.end)
    if (raw.end in reader.run_end and _called_shortly(reader, raw.end, end)) or _goes_on_small(reader, raw):
        return True
    if raw.end in reader.run_end and not looks_like_name(reader.view.words[raw.end : end]):
        return reader.run_end[raw.end] > raw.end + 1 or _goes_on_to_a_name(reader, raw.end)
    if _firm_behind_name(reader, raw.end):
        return True
    if is_short_form(reader, raw.end) or reader.word(raw.end) == "bên":
        return True  # Chủ tịch CĐ VC tỉnh · giám đốc bên giống
    return _named_further_on(reader, raw.end)

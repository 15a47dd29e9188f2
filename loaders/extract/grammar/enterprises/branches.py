"""How far a known enterprise's name goes: `Mitsubishi Electric`, `VNPT-IT`, `Agribank Chi nhánh Thành phố Hưng Yên`."""

from __future__ import annotations

from loaders.extract.grammar.enterprises.bare_branches import branch_place_end
from loaders.extract.grammar.places.place_names import district_end, province_end
from loaders.extract.grammar.places.places import RawUnit, past_brackets, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import PROVINCE_LEVELS
from loaders.extract.words.lexicon import Hit
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("enterprises.yaml")
_SIDES = frozenset(_WORDS["sides"])
_GROUPS, _FORM_ENDS = ("Tổng", "Tập"), frozenset(form.lower().split()[-1] for form in _WORDS["forms"])
_SHORTEST, _LONGEST_CODE, _CODES = 3, 9, frozenset(_WORDS["share_codes"])
_REGIONS = list_of("regions")
_OURS = [name.split() for name in _WORDS["this_country"]]
PRODUCTS = frozenset(_WORDS["products"])
NEW_THING = ("title", "role", "honorific", "head", "body", "enterprise_head", "committee_head", "institution_head")
OTHERS = (*NEW_THING, "enterprise", "province")


def _past_branch(reader: Reader, k: int) -> int:
    """Behind `Chi nhánh`, `- Chi nhánh tại`, `(NHCSXH) chi nhánh`: where the place of a branch begins."""
    at = _past_brand(reader, k)
    at = past_brackets(reader, at + 1 if reader.word(at) in ("-", "–") else at)
    if (reader.word(at), reader.word(at + 1)) != ("chi", "nhánh"):
        return k
    return at + 3 if reader.word(at + 2) in ("tại", "ở") else at + 2


def _past_brand(reader: Reader, k: int) -> int:
    """`Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam (Agribank) chi nhánh X`: behind a brand in brackets."""
    hit = reader.find(k + 1, "enterprise") if reader.word(k) == "(" else None
    return hit.end + 1 if hit is not None and reader.word(hit.end) == ")" else k


def _country(reader: Reader, k: int) -> int:
    """How many words for this country stand at a token of brackets."""
    return next((len(name) for name in _OURS if reader.view.lower[k : k + len(name)] == name), 0)


def country_end(reader: Reader, k: int) -> int:
    """Behind `Việt Nam`, `(Việt Nam)`, a province: `Microsoft Việt Nam` is not `Microsoft`; else the token itself."""
    if reader.word(k) == "(" and (size := _country(reader, k + 1)) and reader.word(k + 1 + size) == ")":
        return k + size + 2
    if reader.view.words[k : k + 2] != ["Việt", "Nam"]:
        return k
    further = province_end(reader, k + 2) if reader.find(k + 2, "province") else None
    return further or k + 2


def branch_end(reader: Reader, end: int) -> int:
    """End of a branch's place behind a known name: `VNPT Vĩnh Long`, `Agribank Chi nhánh Thành phố Hưng Yên`."""
    k = _past_branch(reader, end)
    if (at_home := country_end(reader, k)) > k:
        return at_home
    if (reader.word(k), reader.word(k + 1)) == ("khu", "vực"):
        return _region_end(reader, k + 2) or end
    k += 1 if reader.view.words[k : k + 1] and reader.view.words[k] in _SIDES and reader.find(k + 1, "province") else 0
    province = province_end(reader, k) if reader.find(k, "province") else None
    if province is not None:
        return province
    district = district_end(reader, k) if k in reader.run_end else None
    if district is not None:
        return district
    if k > end and (place := branch_place_end(reader, k)):
        return place
    unit = raw_unit(reader, k) if reader.find(k, "level") else None
    return unit.end if unit is not None and unit.name and (unit.province or k > end) else end


def _region_end(reader: Reader, k: int) -> int:
    """Behind `khu vực`: `1`, `IX`, `phía Nam`, or the whole of a place (`Cái Răng`, `Quảng Trị`); 0 where nothing."""
    if reader.word(k) in _REGIONS:
        return k + 1 + sum(word.istitle() for word in reader.view.words[k + 1 : k + 2])
    place = province_end(reader, k) if reader.find(k, "province") else None
    district = district_end(reader, k) if k in reader.run_end else None
    return place or district or (k + 1 if reader.word(k).isalnum() else 0)


def bare_side(reader: Reader, end: int) -> RawUnit | None:
    """`VNPT tỉnh`, `Viettel TP`: the branch in the province that the article is about, not the group."""
    unit = raw_unit(reader, end) if reader.find(end, "level") else None
    return unit if unit is not None and not unit.name and unit.level in PROVINCE_LEVELS else None


def _tight(reader: Reader, i: int) -> bool:
    """Whether a hyphen joins two capitals, or a capital and a foreign name, without a blank."""
    view, behind = reader.view, reader.view.words[i + 1]
    close = view.ends[i - 1] == view.starts[i] and view.ends[i] == view.starts[i + 1]
    foreign = behind[0].isupper() and len(behind) > _SHORTEST and not is_syllable(behind.lower())
    return close and behind.isalpha() and (behind.isupper() or foreign)


def brand_end(reader: Reader, end: int) -> int:
    """`Mitsubishi Electric`, `FPT Retail`: foreign words in title case go on with a known name."""
    words = reader.view.words
    if reader.word(end) == "-" and end + 1 < len(words) and _tight(reader, end):
        end += 2  # VNPT-IT
    while end < len(words) and words[end].istitle() and len(words[end]) > 3 and not is_syllable(words[end].lower()):
        if reader.find(end, *OTHERS, "programme", "programme_head") or words[end] in PRODUCTS:
            break
        end += 1
    return end


def short_form(words: list[str], i: int) -> bool:
    """`Giải pháp Doanh nghiệp (DN) Viettel`: the first letters of the words before, and a capital behind."""
    if words[i + 2 : i + 3] != [")"] or not words[i + 3 : i + 4] or not words[i + 3][0].isupper():
        return False
    short = words[i + 1]
    return len(short) > 1 and "".join(word[0] for word in words[max(0, i - len(short)) : i]).upper() == short


def quoted_end(reader: Reader, k: int) -> int | None:
    """Behind a name in quotation marks that begins at a token, or None."""
    if reader.word(k) not in ('"', "“") or reader.view.words[k + 1 : k + 2] == [reader.word(k + 1)]:
        return None  # văn bản với ngân hàng "để sang quý IV"
    for i in range(k + 1, min(k + 8, len(reader.view.words))):
        if reader.word(i) in ('"', "”"):
            return i + 1
    return None


def of_the_state(reader: Reader, k: int) -> bool:
    """`Ngân hàng Nhà nước Chi nhánh tỉnh X` is a public body."""
    return (reader.word(k), reader.word(k + 1)) == ("nhà", "nước")


def group_inside(reader: Reader, k: int, i: int) -> int:
    """`Công ty CP [Tổng công ty] May X`, `Công ty CP Đầu tư [Tập đoàn] Y`: a second head behind a legal form."""
    if reader.view.words[i] not in _GROUPS or reader.word(k - 1) not in _FORM_ENDS:
        return i
    head = reader.find(i, "enterprise_head")
    return head.end if head is not None and head.end in reader.run_end else i


def called_again(reader: Reader, hit: Hit, end: int) -> int:
    """`Tập đoàn Bưu chính Viễn thông Việt Nam - VNPT`: behind the short name that follows a dash; else the token."""
    again = reader.find(end + 1, "enterprise") if reader.word(end) in ("-", "–") else None
    same = again is not None and again.entry.name == hit.entry.name and again.end == end + 2
    return end + 2 if same else end


def alias_behind(reader: Reader, end: int) -> tuple[str, int]:
    """`(Simexco)`, `(gọi tắt là ABC)` behind a name."""
    if reader.word(end) != "(" or reader.find(end + 1, "committee_head"):
        return "", end
    k = end + 1
    if (reader.word(k), reader.word(k + 1)) in (("gọi", "tắt"), ("viết", "tắt")):
        k += 3 if reader.word(k + 2) in ("là", ":") else 2
    stop = k
    while stop < k + 5 and stop < len(reader.view.words) and reader.word(stop) not in (")", "(", ",", ";"):
        stop += 1
    closed = _past_code(reader, k, stop)
    stop, after = (closed[0], closed[1]) if closed is not None else (stop, stop + 1)
    if (
        stop == k
        or reader.word(after - 1) != ")"
        or not reader.view.words[k][0].isupper()
        or reader.find(k, "province", "level")
    ):
        return "", end
    return reader.view.span_text(k, stop), after


def _past_code(reader: Reader, k: int, stop: int) -> tuple[int, int] | None:
    """`(PJICO - mã chứng khoán: PGI)`: where a short name ends before a code of shares, and behind the bracket."""
    for i in range(k + 1, stop + 1):
        apart = reader.word(i) in ("-", "–", ",", ";") and reader.word(i + 1) in _CODES
        if apart or reader.word(i) in _CODES:
            closing = next((j for j in range(i, i + _LONGEST_CODE) if reader.word(j) == ")"), None)
            return (i, closing + 1) if closing is not None else None
    return None


def without_short_form(name: str) -> tuple[str, str]:
    """`Ngân hàng A (NHA) Chi nhánh X` as `Ngân hàng A Chi nhánh X`, and what it is called too, `NHA Chi nhánh X`."""
    before, bracket, rest = name.partition(" (")
    short, closed, place = rest.partition(") ")
    return (f"{before} {place}", f"{short} {place}") if bracket and closed else (name, "")

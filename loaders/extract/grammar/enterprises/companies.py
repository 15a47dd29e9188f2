"""Enterprises: known ones with their branches, and a legal form with trades and a proper name."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.enterprises.bare_branches import BRANCH, bare_branch_end, is_place_known
from loaders.extract.grammar.enterprises.branches import (
    NEW_THING,
    PRODUCTS,
    alias_behind,
    bare_side,
    branch_end,
    brand_end,
    called_again,
    country_end,
    group_inside,
    of_the_state,
    quoted_end,
    without_short_form,
)
from loaders.extract.grammar.enterprises.called_after import called_after
from loaders.extract.grammar.enterprises.company_words import craft_end, next_capital, numbered_end
from loaders.extract.grammar.enterprises.credit_funds import fund_name_end, is_credit_fund
from loaders.extract.grammar.people.holders import awaits_holder, begins_abroad, begins_holder
from loaders.extract.grammar.people.names import is_surname, name_weight
from loaders.extract.grammar.places.place_names import is_unit_name
from loaders.extract.grammar.places.places import RawUnit, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Enterprise
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("enterprises.yaml")
FORMS = frozenset(tuple(f.lower().split()) for f in _WORDS["forms"])
_LONGEST_FORM = max(len(f) for f in FORMS)
_PLACED, _NOT_NAMES = (frozenset(_WORDS[words]) for words in ("placed", "not_names"))
_NEED_CAPITAL = ("Nhà máy", "Doanh nghiệp", "Xí nghiệp", *_PLACED)
_SHORT_HEADS = frozenset(_WORDS["short_heads"])
_DOUBTFUL = ("TCT",)
_FORMED = frozenset(_WORDS["formed"])
_PARK = ("khu", "công", "nghiệp")
_COOPERATIVES = ("Hợp tác xã", "HTX")
_LONGEST_NAME, _SURE, _TWO, _MANY = 14, 4, 2, list_of("several_firms")

_SIDES = tuple([word] for word in list_of("compass"))


@dataclass(frozen=True, slots=True)
class CompanyFound:
    """An enterprise and the token behind it.

    `stop` is the token behind its name, where a short form in brackets follows; `unit` a place without a name that ends
    its own (`Bưu điện tỉnh`); `told` says what a branch of the firm that
    the context tells is called after: a place, or a name of its own.
    """

    enterprise: Enterprise
    end: int
    stop: int = 0
    unit: RawUnit | None = None
    told: str = ""


def _known(reader: Reader, i: int, hit: Hit) -> CompanyFound | None:
    """A known enterprise, whose head (`Ngân hàng`) may begin before its hit."""
    spec = hit.entry.spec
    club = "sport" in reader.genres and i == hit.start and hit.end - i == len(spec["name"].split())
    if club and reader.view.lower[max(0, i - 3) : i] != ["tổng", "giám", "đốc"]:
        return None  # Viettel, SHB Đà Nẵng: clubs
    if reader.view.words[hit.end : hit.end + 1] and reader.view.words[hit.end] in PRODUCTS:
        return None
    if tuple(reader.view.lower[max(0, i - 3) : i]) == _PARK or reader.word(i - 1) == "kcn":
        return None  # Khu công nghiệp VSIP
    end = brand_end(reader, hit.end)
    if reader.word(end) == "miền" and reader.view.words[end + 1 : end + 2] in _SIDES:
        end += 2  # FPT Software miền Trung
    if spec.get("branch") and (side := bare_side(reader, end)) is not None:
        return CompanyFound(Enterprise(_shown(reader, i, end), parent=spec["name"]), side.end, 0, side)
    end = branch_end(reader, end) if spec.get("branch") else country_end(reader, end)
    written = _shown(reader, i, end)
    again = called_again(reader, hit, end)
    alias, after = (reader.view.span_text(end + 1, again), again) if again > end else alias_behind(reader, end)
    if end > hit.end:
        written, called = without_short_form(_placed_in_full(reader, written, hit.end, end))
        return CompanyFound(Enterprise(written, parent=spec["name"], also=alias or called), after)
    return CompanyFound(Enterprise(written, spec["name"]), after if alias else end)


def _form_end(reader: Reader, k: int) -> int:
    """End of the legal forms behind the head: `TNHH MTV`, `cổ phần`."""
    lower = reader.view.lower
    while True:
        for size in range(_LONGEST_FORM, 0, -1):
            if tuple(lower[k : k + size]) in FORMS:
                k += size
                break
        else:
            return k


def _trade_end(reader: Reader, k: int, i: int, after_trade: bool) -> int:
    """End of a trade at a token of a name that begins at k: with a capital, or behind the form or another trade."""
    trade = reader.find(i, "trade")
    if trade is None or not (reader.view.words[i][0].isupper() or i == k or after_trade):
        return i
    return trade.end


def _name_end(reader: Reader, k: int, awaited: bool) -> tuple[int, bool]:
    """End of a name, and whether it holds more than trades; `awaited`: somebody's name is awaited behind it."""
    words = reader.view.words
    i, proper, after_trade = k, False, False
    while i < len(words) and i - k < _LONGEST_NAME:
        if i > k and (reader.word(i), reader.word(i + 1)) == ("chi", "nhánh"):
            break
        if not proper and (group := group_inside(reader, k, i)) > i:
            i, after_trade = group, False
            continue
        if i > k and reader.find(i, *NEW_THING) and not _traded(reader, i) and not _syllable_of_run(reader, i):
            break
        further = _trade_end(reader, k, i, after_trade)
        if further > i:
            i, after_trade = further, True
            continue
        if _capital(reader, k, i):
            behind = i > k and not called_after(reader.view.lower[k:i])
            own = behind and words[i - 1] not in "-–&" and _begins_person(reader, k, i)
            if own or (behind and awaited and (begins_holder(reader, i) or begins_abroad(reader, i))):
                break
            proper, after_trade = True, False
            if (awaited or reader.word(i + 1) == ".") and (place := reader.find(i, "province")) is not None:
                i = place.end  # Điện lực Hải Dương Hoàng Kim Yến, Cấp nước TP.HCM
                continue
            i += (reader.word(i), reader.word(i + 1)) == ("quốc", "gia")  # Tổng công ty Truyền tải điện Quốc gia
        elif not _joins(reader, k, i, after_trade):
            further = next_capital(reader, i) if i > k else 0
            if not further:
                break
            i = further
            continue
        i += 1
    while i > k and (not words[i - 1][-1].isalnum() or words[i - 1] == "và"):
        i -= 1
    return i, proper


def _traded(reader: Reader, i: int) -> bool:
    """`Công nghệ - Viễn thông`, `Hạ tầng Viễn thông CMC`: a trade that is the head of other firms."""
    joined = reader.view.words[i - 1] in "-–&" or reader.find(i, *NEW_THING) == reader.find(i, "enterprise_head")
    return joined and reader.find(i, "trade") is not None


def _capital(reader: Reader, k: int, i: int) -> bool:
    """`FPT`, `4.0`, `iNext`: a word that only a name has."""
    word = reader.view.words[i]
    number = word[0].isdigit() and i > k and reader.view.lower[i - 1] != "," and len(word) < 5
    return word[0].isupper() or number or (word.isalnum() and not word.islower())


def _form_behind(reader: Reader, end: int) -> int:
    """`Tổng công ty Tư vấn Xây dựng Việt Nam - CTCP`: the legal form behind a name."""
    k = end + 1
    if reader.word(end) not in ("-", "–") or reader.view.words[k : k + 1] == []:
        return end
    head = reader.find(k, "enterprise_head")
    further = _form_end(reader, head.end if head is not None else k)
    closed = further > k and not reader.view.words[further : further + 1][0][:1].isupper()
    return further if closed and reader.view.words[k][0].isupper() else end


def _syllable_of_run(reader: Reader, i: int) -> bool:
    """`Hà Anh`, `Hoa Ban`: a single honorific or head inside a run of capitals is a syllable of the name."""
    hit = reader.find(i, *NEW_THING)
    inside = reader.run_end.get(i - 1, 0) > i and hit is not None and hit.end == i + 1
    if hit is not None and hit.entry.category == "honorific" and reader.run_end.get(i, 0) > i + 1:
        inside = reader.find(i - 1, "title", "role") is None and reader.word(i - 1).isalpha()  # Tổng hợp Anh Đào
    return inside and not reader.find(i + 1, "field", "board", "room", "level", "province")


def _joins(reader: Reader, k: int, i: int, after_trade: bool) -> bool:
    """`&`, `-` between two parts of a name; `,` and `và` between two trades."""
    words = reader.view.words
    if i == k or i + 1 >= len(words):
        return False
    if words[i] in ("&", "-", "–", "+"):
        return (words[i + 1][0].isupper() or words[i + 1][0].isdigit()) and not _begins_person(reader, k, i + 1)
    return after_trade and words[i] in ("và", ",") and reader.find(i + 1, "trade") is not None


def _begins_person(reader: Reader, k: int, i: int) -> bool:
    """Whether somebody's full name begins inside the run: `Công ty CP Sao Bắc Nguyễn Thị Mai`."""
    words = reader.view.words[i : reader.run_end.get(i, i)]
    return i > k and (name_weight(words) >= 6 or (len(words) > 2 and words[1] == "Thị"))


def _shown(reader: Reader, i: int, end: int) -> str:
    """The name as written, its head with a capital (`tập đoàn Hòa Phát`) and in full (`Cty Hòa Phát`)."""
    head = reader.find(i, "enterprise_head")
    if head is not None and head.end < end and reader.view.span_text(i, head.end) in _SHORT_HEADS:
        return f"{head.entry.name} {reader.view.span_text(head.end, end)}"
    written = reader.view.span_text(i, end)
    return written[0].upper() + written[1:] if head is not None else written


def _placed_in_full(reader: Reader, written: str, start: int, end: int) -> str:
    """`VNPT TPHCM` as `VNPT Thành phố Hồ Chí Minh`: one branch, however its place is shortened."""
    for k in range(start, end):
        place = reader.find(k, "province")
        if place is not None and place.end == end and place.entry.name.startswith("Thành phố "):
            short = reader.view.span_text(k, end)
            return written.removesuffix(short) + place.entry.name if short.upper().startswith("TP") else written
    return written


def name_start(reader: Reader, i: int) -> int:
    """Where the name begins behind the head and its legal forms."""
    head = reader.find(i, "enterprise_head")
    return _form_end(reader, head.end) if head is not None else i


def company(reader: Reader, i: int) -> CompanyFound | None:
    """The enterprise that begins at a token."""
    if i in reader.named:
        return reader.named[i]
    if end := bare_branch_end(reader, i):
        told = "place" if is_place_known(reader, i + 2) else "name"
        return CompanyFound(Enterprise(f"{BRANCH}{reader.view.span_text(i + 2, end)}"), end, told=told)
    known, head = reader.find(i, "enterprise"), reader.find(i, "enterprise_head")
    if known is not None and (head is None or known.end > head.end):
        return _known(reader, i, known)
    if head is None or (reader.word(i - 1) in _MANY and reader.view.words[i].islower()):
        return None
    if head.entry.name == "Doanh nghiệp" and reader.word(i - 1) == "hội":
        return None  # Hiệp hội Doanh nghiệp TP.HCM (HUBA)
    if reader.view.words[i] in _DOUBTFUL and reader.ending_at(i, "title") < 0 and not reader.find(head.end, "trade"):
        return None  # Tổ trưởng TCT Đề án 06, cán bộ TCT
    return _headed(reader, i, head)


def _headed(reader: Reader, i: int, head: Hit) -> CompanyFound | None:
    """A head with its legal forms and a name."""
    if head.entry.name in _PLACED:
        return _placed(reader, i, head)
    k = _form_end(reader, head.end)
    if (
        reader.find(i, "country")
        or of_the_state(reader, head.end)
        or (k == head.end and head.entry.name not in _FORMED and _of_somebody(reader, i, k))
    ):
        return None
    inner = reader.find(k, "enterprise")
    if inner is not None and (found := _known(reader, i, inner)) and not _longer(reader, found.end):
        return found
    called = fund_name_end(reader, k) if is_credit_fund(head) else 0
    quoted = called or quoted_end(reader, k) or numbered_end(reader, head, k)
    begin = craft_end(reader, k) if head.entry.name in _COOPERATIVES or k > head.end else k
    end, proper = (quoted, True) if quoted else _name_end(reader, begin, awaits_holder(reader, i))
    if end == begin or (head.entry.name in _NEED_CAPITAL and k > head.end):
        return None
    end = branch_end(reader, _form_behind(reader, end)) if end > k else end
    name = reader.view.span_text(k, end)
    alias, after = alias_behind(reader, end)
    whole = proper or alias or (k > head.end and name[0].isupper()) or name.count(" ") > 2
    if not whole or name in _NOT_NAMES or not (quoted or any(w[0].isupper() for w in reader.view.words[k:end])):
        return None
    return CompanyFound(Enterprise(_shown(reader, i, end), also=alias), after, end)


def _of_somebody(reader: Reader, i: int, k: int) -> bool:
    """`Giám đốc Công ty Hồ Sỹ Ngọc Trình`: a bare head between a title and its holder."""
    end = reader.run_end.get(k, k)
    if end - k > _TWO and reader.word(k + 1) == "thị" and is_surname(reader.view.words[k]):
        return True  # Chủ tịch Công đoàn Công ty Dương Thị Lệ
    title_end = i - (reader.word(i - 1) == "tổng")  # Chánh Văn phòng tổng công ty A
    named = end - k >= 3 and name_weight(reader.view.words[k:end]) >= _SURE
    return named and reader.ending_at(title_end, "title") >= 0


def _longer(reader: Reader, end: int) -> bool:
    """Whether a known name goes on as another's: `Công ty TNHH Samsung Electronics Việt Nam Thái Nguyên`, `X - ICT`."""
    if reader.word(end) in ("-", "–") and reader.view.words[end + 1 : end + 2] and reader.view.words[end + 1].isupper():
        return not reader.find(end + 1, *NEW_THING, "enterprise", "province")
    person = _begins_person(reader, end - 1, end) or begins_abroad(reader, end)
    return end in reader.run_end and not reader.find(end, *NEW_THING) and not person


def _placed(reader: Reader, i: int, head: Hit) -> CompanyFound | None:
    """`Bưu điện tỉnh`, `Viễn thông Nam Định`, `Điện lực Thốt Nốt`: a head with a place and nothing else."""
    unit = raw_unit(reader, head.end) if reader.find(head.end, "province", "level") else None
    end = unit.end if unit is not None else reader.run_end.get(head.end, 0)
    run = reader.view.words[head.end : end]
    somebody = unit is None and name_weight(run) >= _SURE and not is_unit_name(run)  # Cục Viễn thông Lê Vinh Hiển
    if not 0 < end - head.end <= 4 or somebody:
        return None
    alias, after = alias_behind(reader, end)
    bare = unit if unit is not None and not unit.name else None
    return CompanyFound(Enterprise(reader.view.span_text(i, end), also=alias), after, end, bare)

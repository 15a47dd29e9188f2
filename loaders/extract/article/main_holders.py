"""The institution and the enterprise that an article is about: whom it names most, the headline above all."""

from __future__ import annotations

from collections import Counter

from loaders.extract.article.focus import told_at
from loaders.extract.grammar.bodies.institutions import institution
from loaders.extract.grammar.bodies.short_names import member_of
from loaders.extract.grammar.enterprises.companies import company
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Enterprise, Institution
from loaders.resources.load import load_yaml

_WORDS = load_yaml("institutions.yaml")
_STUDIED, _STUDIED_AT = tuple(_WORDS["studied"]), frozenset(_WORDS["studied_at"])
_MAIN, _NEAR = 3, 12


def main_institution(reader: Reader) -> tuple[Institution | None, int]:
    """The institution that is named most often, the headline above all, first of equals, and its first line.

    The university that a school belongs to is not what is told of: `Trường X (ICTU) - Đại học Thái Nguyên tổ chức`.
    """
    counts: dict[Institution, int] = {}
    lines: dict[Institution, int] = {}
    behind = past = 0
    for i, line in told_at(reader, "institution_head"):
        found = institution(reader, i) if i >= past else None
        if found is not None and _studied(reader, i):
            past = found.end + 2 * (reader.word(found.end) == "(")  # Trường Đại học X (Đại học Quốc gia Y)
            continue
        if found is not None and not _is_shouted(reader.view.words[i : found.end]):
            mother = behind and reader.word(i) != "trường" and _joins(reader, behind, i)
            counts[found.institution] = counts.get(found.institution, 0) + (not mother)
            lines.setdefault(found.institution, line)
            behind = found.end if reader.word(i) == "trường" else 0
    shorter = {member_of(one.name)[0]: one.name for one in counts}
    headed = _in_headline(reader, [*(one.name for one in counts), *filter(None, shorter)])
    headed = {shorter.get(name, name) for name in headed} | _short_in_headline(reader)
    counts = {one: often + _MAIN * (one.name in headed) for one, often in counts.items()} if headed else counts
    counts = _without_mother(counts, headed)
    schools = {one.name for one in counts}  # Nhà xuất bản Đại học Cần Thơ names no other than Trường Đại học Cần Thơ
    counts = {one: often for one, often in counts.items() if f"Trường {one.name}" not in schools}
    main = max(counts, key=lambda one: counts[one]) if counts else None
    return main, lines.get(main, 0) if main is not None else 0


def _without_mother(counts: dict[Institution, int], headed: set[str]) -> dict[Institution, int]:
    """Without the university around the only member school, where the headline or more sentences name that school."""
    members = [one for one in counts if member_of(one.name)[1]]
    if len(members) != 1:
        return counts
    mother = f"Đại học {member_of(members[0].name)[1]}"
    around = next((one for one in counts if one.name == mother), None)
    told = around is not None and (members[0].name in headed or counts[members[0]] >= counts[around])
    return {one: often for one, often in counts.items() if one != around} if told else counts


def _studied(reader: Reader, i: int) -> bool:
    """`cử nhân Luật tại Đại học X`, `tốt nghiệp Trường Y`: where somebody studied."""
    sentence = reader.view.sentence_over(i)
    if sentence is None or reader.word(i - 1) not in _STUDIED_AT:
        return False
    before = " ".join(reader.view.lower[max(sentence.start, i - _NEAR) : i])
    return any(cue in before for cue in _STUDIED)


def _is_shouted(words: list[str]) -> bool:
    """`BỆNH VIỆN ĐA KHOA TỈNH CẦN 45 NHÂN SỰ`: a name in capitals may run on."""
    return all(word.isupper() for word in words if word.isalpha())


def _in_headline(reader: Reader, names: list[str]) -> set[str]:
    """The names that the headline holds, in whatever case, none inside a longer one."""
    heads = [s for s in reader.view.sentences if s.zone == "title"] if names else []
    text = " ".join(reader.view.span_text(s.start, s.end).lower() for s in heads)
    out = set()
    for name in sorted(names, key=len, reverse=True):
        if name.lower() in text:
            out.add(name)
            text = text.replace(name.lower(), "|")
    return out


def _short_in_headline(reader: Reader) -> set[str]:
    """`ICTU trao bằng`: the institutions that the headline names by the short form that the text gives them."""
    heads = [s for s in reader.view.sentences if s.zone == "title"] if reader.schools else []
    words = {word for s in heads for word in reader.view.words[s.start : s.end]}
    return {school.name for short, school in reader.schools.items() if short in words}


def _joins(reader: Reader, end: int, i: int) -> bool:
    """Whether nothing but a short form in brackets and a dash or `thuộc` stands between two names."""
    k = end + 3 if reader.word(end) == "(" and reader.word(end + 2) == ")" else end
    return k < i <= k + 2 and reader.word(i - 1) in ("-", "–", "(", "thuộc")


_OF_THE_COUNTRY = ("việt", "nam")
_EXCHANGES, _CODE = frozenset(["hose", "hnx", "upcom"]), 8


def _opens_headline(reader: Reader, token: int, end: int) -> bool:
    """`PC Đồng Nai: Số hóa lưới điện`, `VNPT Cà Mau khai trương`; no `Đường sắt [Việt Nam]`, which is another name."""
    sentence = reader.view.sentence_over(token)
    opens = sentence is not None and sentence.zone == "title" and sentence.start == token
    return opens and tuple(reader.view.lower[end : end + 2]) != _OF_THE_COUNTRY


def main_enterprise(reader: Reader) -> Enterprise | None:
    """The enterprise that is named at least twice as often as any other, and three times or more.

    The one with which the headline begins need only be named more often than any other.
    `Tổng công ty` alone counts for the only one whose name begins so.
    """
    counts: Counter[str] = Counter()
    nouns: Counter[str] = Counter()
    named: dict[str, Enterprise] = {}
    first: dict[str, tuple[int, int]] = {}
    behind = 0
    for i in sorted({*(i for i, _ in told_at(reader, "enterprise", "enterprise_head")), *reader.named}):
        found = company(reader, i) if i >= behind else None
        if found is not None:
            named.setdefault(found.enterprise.name, found.enterprise)
            first.setdefault(found.enterprise.name, (i, found.end))
            counts[found.enterprise.name] += 1
            behind = found.end
            if not _EXCHANGES.isdisjoint(reader.view.lower[i : found.end + _CODE]) and len(counts) == 1:
                counts[found.enterprise.name] += _MAIN  # Ngân hàng TMCP Nam Á (Nam A Bank, HoSE: NAB): the first named
        elif i >= behind and (head := reader.find(i, "enterprise_head")) is not None:
            nouns[f"{head.entry.name} ".lower()] += reader.view.words[i][0].isupper()
    for noun, often in nouns.items():
        called = [name for name in counts if name.lower().startswith(noun)]
        counts.update({called[0]: often} if len(called) == 1 else {})
    (best, most), (_, next_) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    headed = most > next_ and _opens_headline(reader, *first[best])
    return named[best] if most >= _MAIN and (headed or most >= 2 * next_) else None

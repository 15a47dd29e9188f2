"""Universities, schools, institutes and hospitals: a head with a capitalised name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from loaders.extract.grammar.bodies.campuses import CAMPUS, campus_end
from loaders.extract.grammar.bodies.institution_places import CLOSED, NEW_THING, behind_place, place_end
from loaders.extract.grammar.bodies.members import member_end, past_mother, university_start
from loaders.extract.grammar.bodies.pointing import among_bare_nouns
from loaders.extract.grammar.bodies.small_names import small_end
from loaders.extract.grammar.bodies.zones import region_end
from loaders.extract.grammar.people.holders import awaits_holder, begins_holder
from loaders.extract.grammar.people.names import is_surname, name_weight
from loaders.extract.grammar.people.person_names import is_namesake, names_person
from loaders.extract.grammar.phrases import is_version, open_phrase
from loaders.extract.grammar.places.place_names import district_end, is_unit_name
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Institution
from loaders.extract.words.lexicon import Hit
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

_VERBAL = frozenset(load_yaml("institutions.yaml")["verbal"])
_HOSPITAL_KINDS = split_all(load_yaml("institutions.yaml")["hospital_kinds"])
_WHOLE = split_all(load_yaml("institutions.yaml")["whole"])
_LONGEST_WHOLE = max(map(len, _WHOLE))
_JOINERS = list_of("joining_signs")
_DEGREE = ["trình", "độ"]
_LONGEST, _SURE, _SURER = 14, 4, 6


@dataclass(frozen=True, slots=True)
class InstitutionFound:
    """An institution and the token behind it."""

    institution: Institution
    end: int


def academy(reader: Reader, k: int) -> InstitutionFound | None:
    """`Phó Hiệu trưởng trường [Học viện X]`."""
    named = reader.word(k) == "trường" and reader.view.words[k + 1 : k + 3] == ["Học", "viện"]
    return institution(reader, k + 1) if named else None


def institution(reader: Reader, i: int, *, proper: bool = True) -> InstitutionFound | None:
    """The institution that begins at a token; where it need not be proper, also one in lower case."""
    for size in (3, 1) if reader.schools else ():  # ĐHQG - HCM, TDTU
        if (short := reader.schools.get("".join(reader.view.words[i : i + size]))) is not None:
            return InstitutionFound(short, i + size)
    hit = reader.find(i, "institution_head") if proper else reader.find_any_case(i, "institution_head")
    if hit is None or reader.word(i - 1) in ("các", "những", "nhiều") or among_bare_nouns(reader, i):
        return None
    if hit.entry.name == CAMPUS:
        return _campus(reader, hit)
    if hit.entry.spec["kind"] != "school" and names_person(reader, hit.end):
        return None
    if hit.entry.spec["kind"] == "university" and _is_degree(reader, i):
        return None
    if (court := reader.find(i, "head")) is not None and court.entry.name == "procuracy":
        return None  # Viện KSND
    start = past_short(reader, _past_school(reader, hit))
    kind_end = _hospital_kind(reader, hit, start)
    if kind_end and (placed := _kind_and_place(reader, hit, start, kind_end)) is not None:
        return placed
    whole = _whole_end(reader, start) if hit.entry.spec["kind"] == "hospital" else 0
    if hit.entry.name.endswith(("Đa khoa", "Chính trị")) or "PTDT" in reader.view.words[i:start]:
        whole = whole or place_end(reader, start)  # BVĐK tỉnh Lào Cai, Trường Chính trị tỉnh
    end = whole or _name_end(reader, start, awaits_holder(reader, i), kind_end)
    if hit.entry.spec["kind"] == "institute" or (hit.entry.spec["kind"] == "school" and end > start):
        end = small_end(reader, i, end)
    if end in (start, kind_end):
        return None
    end = member_end(reader, i, end)
    kind, head = hit.entry.spec["kind"], reader.view.span_text(i, hit.end)
    head = hit.entry.name if kind == "hospital" else f"{head[0].upper()}{head[1:]}"  # BV Việt Đức
    start = hit.end if start == _past_school(reader, hit) else start
    name = reader.view.span_text(start, end)
    name = f"{head} {name}" if reader.find(start, "level") else f"{head} {name[0].upper()}{name[1:]}"
    found = InstitutionFound(Institution(reader.members.get(name, name), kind), past_mother(reader, i, end))
    return _of_a_school(reader, i, found) if kind == "institute" else found


def _campus(reader: Reader, hit: Hit) -> InstitutionFound | None:
    """`Phân hiệu Đại học Đà Nẵng tại Kon Tum`: what a university has elsewhere, with where it is."""
    school = institution(reader, hit.end)
    end = campus_end(reader, hit.end, school.end if school is not None else hit.end)
    name = f"{CAMPUS} {reader.view.span_text(hit.end, end)}"
    return InstitutionFound(Institution(name, "university"), end) if end > hit.end else None


def _of_a_school(reader: Reader, i: int, found: InstitutionFound) -> InstitutionFound:
    """`Viện Công nghệ số Trường Đại học X`: an institute with the university that it is part of, if one is told."""
    start = university_start(reader, i, found.end)
    school = institution(reader, start) if start >= 0 else None
    if school is None:
        return found
    bracket = reader.word(start - 1) == "("
    if bracket and reader.word(school.end) != ")":
        return found
    name = f"{found.institution.name} {school.institution.name}"
    return InstitutionFound(replace(found.institution, name=name), school.end + bracket)


def _whole_end(reader: Reader, k: int) -> int:
    """`Bệnh viện Bạch Mai | Thái Bình Dương`: the end of a known name, with its place, before a surname; else 0."""
    words = reader.view.words
    size = next((size for size in range(_LONGEST_WHOLE, 0, -1) if tuple(words[k : k + size]) in _WHOLE), 0)
    end = k + size
    if not size or end not in reader.run_end:
        return end if size else 0
    place = reader.find(end, "province")
    if place is not None and (reader.run_end[end] == place.end or names_person(reader, place.end)):
        return place.end
    return end if is_surname(words[end]) else 0


def _hospital_kind(reader: Reader, hit: Hit, k: int) -> int:
    """`Bệnh viện [đa khoa] Lâm Đồng`: behind the kind of a hospital in lower case, where a place follows; else 0."""
    if hit.entry.spec["kind"] != "hospital" or not reader.view.words[k : k + 1] or not reader.view.words[k].islower():
        return 0
    sizes = (size for size in (5, 4, 3, 2, 1) if tuple(reader.view.lower[k : k + size]) in _HOSPITAL_KINDS)
    return k + next(sizes, -k)


def _kind_and_place(reader: Reader, hit: Hit, start: int, end: int) -> InstitutionFound | None:
    """`Bệnh viện đa khoa (BVĐK) Phú Yên`: a kind, its short form in brackets and a place."""
    k = past_short(reader, end)
    placed = place_end(reader, k) if k > end else 0
    kind = reader.view.span_text(start, end).capitalize()
    name = f"{hit.entry.name} {kind} {reader.view.span_text(k, placed)}" if placed else ""
    return InstitutionFound(Institution(name, "hospital"), placed) if placed else None


def _is_degree(reader: Reader, i: int) -> bool:
    """`trình độ chuyên môn Đại học An ninh`: what somebody has learnt, no university."""
    return any(reader.view.lower[k - 1 : k + 1] == _DEGREE for k in range(i - 4, i) if k > 0)


def _past_school(reader: Reader, hit: Hit) -> int:
    """Behind the school whose hospital it is: `Bệnh viện Đại học Y Hà Nội`."""
    school = reader.find(hit.end, "institution_head") if hit.entry.spec["kind"] == "hospital" else None
    return school.end if school is not None and school.entry.spec["kind"] == "university" else hit.end


def institution_called(reader: Reader, head: str, start: int, kind: str = "institute") -> InstitutionFound | None:
    """The institute whose name, behind a head that a title implies, begins at a token (`Viện trưởng Dầu khí`)."""
    end, whole = _name_end(reader, start), open_phrase(reader, start) or start
    end = whole if whole > end > start and reader.word(whole) in CLOSED else end  # Bồi dưỡng nghiệp vụ kiểm toán
    name = f"{head} {reader.view.span_text(start, end)}" if end > start else ""
    return InstitutionFound(Institution(name, kind), end) if name else None


def past_short(reader: Reader, k: int) -> int:
    """Behind the short form of a head that stands in brackets: `Trường Đại học (ĐH) Lạc Hồng`."""
    words = reader.view.words
    short = reader.word(k) == "(" and reader.word(k + 2) == ")" and words[k + 1].isupper()
    goes_on = short and k + 3 < len(words) and (words[k + 3][0].isupper() or reader.find(k + 3, "level") is not None)
    return k + 3 if goes_on else k


def _name_end(reader: Reader, k: int, awaited: bool = False, kind_end: int = 0) -> int:
    """End of a name: studies, which alone go on in lower case, places, and capitals that open no person's name.

    Args:
        reader: the document.
        k: where the name begins.
        awaited: whether somebody's name is awaited behind it.
        kind_end: behind its first words, if they are the kind of a hospital in lower case.
    """
    words, i, studied = reader.view.words, kind_end or k, kind_end > 0
    while i < min(len(words), k + _LONGEST):
        study = _study(reader, i, studied)
        if study > i:
            i, studied = study, True
            continue
        if _joined(reader, k, i):
            i += 1
            continue
        place = place_end(reader, i) if i > k or words[i][0].isupper() else 0
        if place:
            return behind_place(reader, place)
        if awaited and i > k and i in reader.run_end and begins_holder(reader, i):
            break
        further = _proper(reader, k, i, studied)
        if further == i:
            further = _onward(reader, i) if studied else i
        if further == i:
            break
        i, studied = further, False
    while i > k and not (words[i - 1][-1].isalnum() and words[i - 1] != "và"):
        i -= 1
    return _closing(reader, i) if i > k else i


def _closing(reader: Reader, i: int) -> int:
    """`Viện Tri thức số`, `Viện Công nghệ số quốc gia`: what may close a name in lower case."""
    if reader.word(i) == "số" and not reader.word(i + 1).isdigit():
        i += 1
    return i + 2 if (reader.word(i), reader.word(i + 1)) == ("quốc", "gia") else region_end(reader, i)


def _study(reader: Reader, i: int, studied: bool) -> int:
    """End of a study at a token, with a capital or right behind another."""
    hit = reader.find(i, "study", "field")
    if hit is None or reader.view.words[i][0].isupper():
        return hit.end if hit is not None else i
    studied = studied or reader.word(i - 1) == "và"  # Viện CNTT và truyền thông
    return hit.end if studied and _lower_fits(reader, hit) else i


def _lower_fits(reader: Reader, hit: Hit) -> bool:
    """Whether a study in lower case is no verb as well, or follows a joiner."""
    placed = reader.find(hit.end, "province") is not None  # Viện Quy hoạch xây dựng Nghệ An
    closed = reader.word(hit.end) in CLOSED or reader.is_stop(hit.end)  # Viện trưởng Viện Kinh tế xây dựng , ...
    closed = closed and "do" not in reader.view.lower[max(0, hit.start - _LONGEST) : hit.start]  # do Viện X xây dựng
    closed = closed or names_person(reader, hit.end)  # Viện trưởng Viện Kinh tế xây dựng Phó Đức Tâm
    return placed or closed or reader.word(hit.start - 1) in _JOINERS or hit.entry.name.lower() not in _VERBAL


def _joined(reader: Reader, k: int, i: int) -> bool:
    """`và`, `,`, `-` between two parts of a name: a study, or behind a dash a capital (`Việt Nam - Thụy Điển`)."""
    word, words = reader.word(i), reader.view.words
    if i == k or word not in _JOINERS or i + 1 >= len(words) or reader.find(i + 1, *NEW_THING):
        return False
    study = reader.find(i + 1, "study", "field")
    if word == ",":  # Viện Nghiên cứu Chiến lược, Chính sách Công Thương
        further = study is not None and study.end in reader.run_end and not names_person(reader, study.end)
        listed = study is not None and reader.word(study.end) == "và" and reader.find(study.end + 1, "study", "field")
        return study is not None and (words[i + 1][0].isupper() or further or bool(listed))  # xã hội, kinh tế và y tế
    if study is not None or word not in "-–" or not words[i + 1][0].isupper():
        return study is not None
    pair = reader.run_end.get(i + 1) == i + 2 and not reader.is_stop(i + 2) and i > k + 1  # Điện tử - Điện lạnh
    return words[i - 1][0].isupper() or (pair and words[i + 2 : i + 3] != [] and words[i + 2].isalpha())


def _proper(reader: Reader, k: int, i: int, studied: bool) -> int:
    """Behind a capital or number, with the second syllable of a word that no list knows; the same token if none is."""
    words = reader.view.words
    if i > k and is_version(reader, i):
        return i + 1  # Viện Công nghiệp 4.0
    lettered = i > k and words[i][:-1].isdigit() and words[i][-1].isupper()  # Trường Mầm non Tuổi thơ 6A Quận 3
    if words[i].isdigit() or lettered or (words[i] == "số" and i + 1 < len(words) and words[i + 1].isdigit()):
        day = i == k and reader.word(i + 1) in ("-", "/") and reader.word(i + 2).isdigit()  # Bệnh viện 19-8
        return i + 3 if day else i + 1 if i > k or words[i].isdigit() else i
    firm = (i == k or studied) and reader.find(i, "enterprise") is not None  # Trường Đại học FPT
    if not words[i][0].isupper() or (reader.find(i, *NEW_THING) and not _syllable_of_run(reader, i) and not firm):
        return i
    if (
        i > k
        and reader.word(i - 1) != "chuyên"
        and _person_begins(reader, i, _SURE if studied and words[i - 1].islower() else _SURER)
    ):
        return i
    pair = (
        i + 1 < len(words)
        and is_syllable(words[i].lower())
        and words[i + 1].isalpha()
        and words[i + 1].islower()
        and not reader.is_stop(i + 1)
    )
    opens = (i == k or studied or words[i - 1] in _JOINERS) and reader.run_end.get(i, i) == i + 1
    known = is_unit_name(words[i : i + 1]) or reader.find(i, "province")
    return i + 2 if pair and opens and not known and len(words[i]) > 1 else i + 1


def _onward(reader: Reader, i: int) -> int:
    """`Viện Nghiên cứu hạt nhân Đà Lạt`: up to three words in lower case that no list knows, before a place."""
    k = i
    if reader.word(i) in _JOINERS:
        return i  # Học viện Bưu chính Viễn thông và tỉnh Thanh Hóa
    while k < min(len(reader.view.words), i + 3) and reader.word(k).isalpha() and not reader.is_stop(k):
        if reader.view.words[k][0].isupper():
            break
        k += 1
    placed = k > i and k in reader.run_end and (place_end(reader, k) or district_end(reader, k))
    return k if placed else i


def _syllable_of_run(reader: Reader, i: int) -> bool:
    """A single head or honorific inside a run of capitals is a syllable of the name."""
    hit = reader.find(i, *NEW_THING)
    if hit is not None and hit.entry.category == "honorific" and district_end(reader, i) == i + 2:
        return True  # Bệnh viện Bà Rịa
    return (
        reader.run_end.get(i - 1, 0) > i and hit is not None and hit.end == i + 1 and hit.entry.category == "honorific"
    )


def _person_begins(reader: Reader, i: int, least: int) -> bool:
    words, end = reader.view.words, reader.run_end.get(i, i)
    if words[i] in ("Thị", "Văn") and is_surname(words[i - 1]):
        return False  # Trường THPT Nguyễn Thị Minh Khai
    if reader.find(i - 2, "institution_head") and name_weight(words[i + 1 : end]) >= _SURE:
        return False  # Bệnh viện Bạch Mai Thái Bình Dương: such names have two syllables
    return name_weight(words[i:end]) >= least and not is_namesake(words[i:end])

"""Bodies whose head the title says for them: `Cục trưởng Chăn nuôi`, or in lower case: `giám đốc bệnh viện Tim`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.grammar.bodies.bodies import headed, raw_body
from loaders.extract.grammar.bodies.institutions import InstitutionFound, institution, institution_called
from loaders.extract.grammar.bodies.raw_bodies import RawBody, head_spec, is_head
from loaders.extract.grammar.enterprises.companies import CompanyFound, company
from loaders.extract.grammar.people.holders import awaits_holder
from loaders.extract.grammar.people.names import cut_end, is_surname, looks_like_name, name_weight
from loaders.extract.grammar.people.person_names import is_namesake
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import PROVINCE_LEVELS, Institution
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_BEFORE = frozenset(load_yaml("titles.yaml")["before_field"])
_SHORT_SCHOOLS = tuple(load_yaml("institutions.yaml")["short_schools"])
_OF_FIRMS = list_of("firm_ends")  # Giám đốc, Hội đồng quản trị, Hội đồng thành viên
_PERHAPS, _PARTY = 2, ["Đảng", "ủy"]
_LONGEST_LOWER, _SHORTLY = 6, 22
_OF_DIRECTORS = list_of("directed")
_SCHOOLS = list_of("school_ends")  # Chủ tịch Hội đồng trường, Đại học X
_LAWFUL = re.compile(r"(?:là )?(?:người )?đại diện (?:theo |trước )?pháp luật (?:của )?")
_CLOSED = (";", ".", ",", "(", ")", "và", "")
_SCIENCE = ("khoa", "học")
_LISTED = ("field", "room", "study", "board")


def field_alone(reader: Reader, hit: Hit, k: int) -> RawBody | InstitutionFound | None:
    """`Vụ trưởng Pháp chế`: the body by its field at a token, where the title before it says that it is a Vụ.

    A field of no list is two syllables of which the first alone has a capital, behind a title that follows a name or
    a verb of appointing (`Cục trưởng Hòa nói` is somebody's name).
    """
    head = str(hit.entry.spec["heads"])
    words = reader.view.words
    if k >= len(words) or not words[k][0].isupper() or not words[k].isalpha():
        return None
    science = (reader.word(k), reader.word(k + 1)) == _SCIENCE  # Vụ trưởng Khoa học công nghệ: no faculty
    if not science and reader.find(k, "head", "body", "institution_head", "honorific", "title", "level", "province"):
        return None
    paired = reader.run_end.get(k) == k + 1 and reader.word(k + 1).isalpha() and not reader.is_stop(k + 1)
    behind = reader.word(hit.start - 1) in _BEFORE and not is_surname(words[k]) and len(words[k]) > 1
    if not reader.find(k, *_LISTED) and not (paired and behind):
        return None
    return headed(reader, head_spec(head), k) if is_head(head) else institution_called(reader, head, k)


def commanded(reader: Reader, heads: list[str], k: int) -> RawBody | None:
    """`Chỉ huy trưởng Quân sự [xã X]`: the command by its place alone, which tells of which level it is."""
    province, below = heads
    found = headed(reader, head_spec(below), k)
    provincial = found is not None and found.unit is not None and found.unit.level in PROVINCE_LEVELS
    return headed(reader, head_spec(province), k) if provincial else found


def behind_comma(reader: Reader, hit: Hit, k: int) -> RawBody | InstitutionFound | CompanyFound | None:
    """`ông A, Cục trưởng, Cục Thuế tỉnh X;`: the body behind a comma, of the kind that the title is of."""
    if reader.word(k) != ",":
        return None
    if hit.entry.spec["body"] == "team":  # Đội trưởng, Phòng Cảnh sát giao thông Công an tỉnh
        found = raw_body(reader, k + 1) if reader.find(k + 1, "head") else None
        return found if found is not None and found.head == "room" else None
    if hit.entry.spec["body"] == "military":  # Chính ủy, Bộ Chỉ huy Quân sự tỉnh X
        post = reader.find(k + 1, "title")  # Phó Tư lệnh, Bí thư Đảng ủy Binh đoàn 12
        if post is not None and post.entry.spec["body"] == "party":
            house = raw_body(reader, post.end + 2) if reader.view.words[post.end : post.end + 2] == _PARTY else None
            return replace(house, end=k) if house is not None and house.kind == "military" else None
        found = raw_body(reader, k + 1)
        return found if found is not None and found.kind == "military" and reader.word(found.end) in _CLOSED else None
    if reader.word(hit.start - 1) not in (",", "-", "–", "("):
        return None
    words = str(hit.entry.spec["title"]).lower().removeprefix("phó ").split()
    if words[-1] in _OF_FIRMS:
        firm = _past_lawful(reader, k + 1)  # ông A, Giám đốc, người đại diện theo pháp luật của Công ty X
        if reader.find(firm, "enterprise_head", "enterprise"):
            return company(reader, firm)  # ông A, Tổng Giám đốc, Công ty X, nói
    kinds = _OF_DIRECTORS if words[-2:] == ["giám", "đốc"] else [w for w in words if w not in ("trưởng", "chánh")]
    kinds = list(_SCHOOLS) if words[-2:] == ["đồng", "trường"] else kinds
    if reader.word(k + 1) not in kinds:
        return None
    body = raw_body(reader, k + 1) or institution(reader, k + 1)
    return body if body is not None and reader.word(body.end) in _CLOSED else None


def _past_lawful(reader: Reader, k: int) -> int:
    """Behind the words that say that somebody stands for a firm before the law, or the token itself."""
    lawful = _LAWFUL.match(" ".join(reader.view.lower[k : k + _LONGEST_LOWER + 2]))
    return k + len(lawful.group().split()) if lawful is not None else k


def school_called(reader: Reader, k: int, word: str) -> InstitutionFound | None:
    """`Hiệu trưởng Trường Công nghệ Thông tin và Truyền thông`: a school that says by its fields alone what it is."""
    short = reader.view.words[k + 1] if word == "Trường" and k + 1 < len(reader.view.words) else ""
    if short.isupper() and short.startswith(_SHORT_SCHOOLS) and short not in _SHORT_SCHOOLS:
        return InstitutionFound(Institution(f"Trường {short}", "university"), k + 2)  # Hiệu trưởng Trường ĐHBK
    if word == "Trường" and (end := _called_after_somebody(reader, k)):
        return InstitutionFound(Institution(reader.view.span_text(k, end), "school"), end)
    studied = reader.find(k + 1, "study", "field") if word == "Trường" else None
    if studied is None or not reader.view.words[k + 1][0].isupper():
        return None
    return institution_called(reader, "Trường", k + 1, "school")


def _called_after_somebody(reader: Reader, k: int) -> int:
    """`bà A, Phó Hiệu trưởng Trường Lương Thế Vinh`: behind capitals that are nobody's name, as the holder is told."""
    end = cut_end(reader, k + 1) if k + 1 in reader.run_end else 0
    told = not awaits_holder(reader, k) or is_namesake(reader.view.words[k + 1 : end])
    named = end > k + 2 and looks_like_name(reader.view.words[k + 1 : end])
    return end if named and told and reader.word(end) in _CLOSED else 0


def lower_institution(reader: Reader, k: int) -> InstitutionFound | None:
    """`giám đốc bệnh viện Tim Hà Nội`, `hiệu trưởng trường đại học Y`: an institution in lower case behind a title."""
    found = institution(reader, k, proper=False)
    if found is None or found.institution.kind == "school":
        return found
    head = reader.find_any_case(k, "institution_head")
    named = head is not None and name_weight(reader.view.words[head.end : cut_end(reader, head.end)]) > _PERHAPS
    return None if named else found  # Giám đốc bệnh viện Từ Hải Nguyên


def school_in_small(reader: Reader, token: int) -> Institution | None:
    """`học ở trường phổ thông cấp III Phan Đình Phùng, do thầy A làm hiệu trưởng`: the school named shortly before."""
    for k in range(token - 1, max(token - _SHORTLY, -1), -1):
        if reader.word(k) in (".", ";"):
            return None
        if reader.view.words[k] == "trường" and (found := lower_institution(reader, k)) is not None:
            return found.institution
    return None


def school_opening(reader: Reader, token: int) -> InstitutionFound | None:
    """`Trường Du lịch thì quyền Hiệu trưởng A`, `Về phía Trường Sao Mai, Hiệu trưởng A`: a school that no list knows.

    It is the one named last before a bare post in its sentence; where that tells only that it is not the school told
    of before, it has no name.

    Args:
        reader: the text.
        token: where the post stands.
    """
    words = reader.view.words
    for k in range(token - 1, max(token - _SHORTLY, -1), -1):
        if reader.word(k) in (".", ";", '"') or reader.find(k, "institution_head", "honorific") is not None:
            return None
        if words[k] != "Trường" or reader.find(k - 1, "level") is not None:
            continue
        if institution(reader, k) is not None or reader.find(k, "province"):
            return None
        called = school_called(reader, k, "Trường")
        end = cut_end(reader, k + 1) if k + 1 in reader.run_end else 0
        named = end > k + 2 and not looks_like_name(words[k:end])
        unnamed = InstitutionFound(Institution("", "school"), k + 1)
        if called is not None and reader.word(k - 1) == "và":
            return unnamed  # Trường Kinh tế và Trường Sư phạm có Hiệu trưởng mới là A và B
        return called or (unnamed if named else None)
    return None


def names_a_place(reader: Reader, k: int) -> bool:
    """`phó giám đốc học viện thanh thiếu niên Việt Nam`: words in lower case up to a country or province: a name."""
    i = k
    while i < k + _LONGEST_LOWER and reader.word(i).isalpha() and reader.view.words[i].islower():
        if reader.is_stop(i) or reader.find(i, "level"):
            return False
        i += 1
    ours = (reader.word(i), reader.word(i + 1)) == ("việt", "nam")
    return i > k + 1 and (ours or reader.find(i, "province") is not None)

"""Who has a committee, named right at a token: the Government or Centre by a word, a body, a firm, an institution."""

from __future__ import annotations

from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.institutions import institution
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.committees.goes_on import goes_on_to
from loaders.extract.grammar.committees.raw_committees import Draft
from loaders.extract.grammar.enterprises.companies import company
from loaders.extract.grammar.reader import Reader


def central_owner(reader: Reader, k: int, draft: Draft) -> bool:
    """`Trung ương`, `quốc gia`, `TW`, and bodies that begin so."""
    word = reader.word(k)
    whole = reader.find(k, "body")
    if whole is not None and whole.end - whole.start > 2 and word in ("trung", "tw", "t.ư"):
        draft.body = raw_body(reader, k)
        draft.end = whole.end
    elif (word, reader.word(k + 1)) in (("trung", "ương"), ("quốc", "gia")) or _of_state(reader, k):
        draft.owner_word, draft.end = f"{word} {reader.word(k + 1)}", k + 2
    elif (word, reader.word(k + 1), reader.word(k - 1)) == ("thủ", "tướng", "của"):
        draft.owner_word, draft.end = "chính phủ", k + (4 if reader.word(k + 2) == "chính" else 2)
    elif word in ("tw", "t.ư"):
        draft.owner_word, draft.end = "trung ương", k + 1
    return draft.body is not None or bool(draft.owner_word)


def _of_state(reader: Reader, k: int) -> bool:
    """`Ban Chỉ đạo Nhà nước các dự án trọng điểm`, not `quản lý nhà nước`."""
    return reader.view.words[k : k + 2] == ["Nhà", "nước"]


def outside_owner(reader: Reader, k: int, draft: Draft, *, proper: bool = True) -> bool:
    """A university or an enterprise; where it need not be proper, also `trường THPT Hàn Thuyên`."""
    found = institution(reader, k, proper=proper)
    known = k in reader.named or reader.find(k, "enterprise", "enterprise_head")
    firm = company(reader, k) if found is None and known else None
    if found is not None:
        draft.body, draft.end = RawBody("outside", found.end, found.institution.name, "organisation", "any"), found.end
    elif firm is not None:
        draft.body, draft.end = RawBody("outside", firm.end, firm.enterprise.name, "organisation", "any"), firm.end
    return found is not None or firm is not None


def body_owner(reader: Reader, k: int, draft: Draft) -> bool:
    """A public body, or a branch of the State as a whole."""
    body = raw_body(reader, k) or _whole_branch(reader, k)
    if body is None:
        return False
    if body.fixed in ("Chính phủ", "Thủ tướng Chính phủ"):
        draft.owner_word = "chính phủ"
    else:
        draft.body = body
    draft.end = body.end
    return True


def owner_further(reader: Reader, k: int, draft: Draft) -> bool:
    """`chuyển đổi số và ứng dụng công nghệ vào hoạt động của Tập đoàn X`: who has it, behind the rest of its name."""
    at = goes_on_to(reader, k)
    return at > 0 and (outside_owner(reader, at, draft) or body_owner(reader, at, draft))


def _whole_branch(reader: Reader, k: int) -> RawBody | None:
    """`Ban Chỉ đạo chuyển đổi số Tòa án nhân dân`: a branch of the state as a whole."""
    hit = reader.find(k, "head")
    if hit is None or hit.end - hit.start < 2 or hit.entry.spec.get("needs") == "field":
        return None
    return RawBody("outside", hit.end, reader.view.span_text(k, hit.end), "organisation", "any")

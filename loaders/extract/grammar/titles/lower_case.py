"""Bodies whose first word stands in lower case behind a title: `chánh văn phòng UBND tỉnh`, `trưởng ban Tổ chức`."""

from __future__ import annotations

from loaders.extract.grammar.bodies.bodies import fixed_body, headed
from loaders.extract.grammar.bodies.body_fields import PROJECTS
from loaders.extract.grammar.bodies.raw_bodies import RawBody, head_spec
from loaders.extract.grammar.reader import Reader


def room(reader: Reader, k: int) -> RawBody | None:
    """`Trưởng phòng Văn hóa - Xã hội`: the room in lower case."""
    return headed(reader, head_spec("room"), k + 1)


def lower_case(reader: Reader, k: int) -> RawBody | None:
    """`Chánh văn phòng Trung ương Đảng`, `trưởng ban Kinh tế Trung ương`: a body with its first word in lower case."""
    hit = reader.find_any_case(k, "body")
    return fixed_body(reader, hit) if hit is not None else lower_board(reader, k) or _head(reader, k)


def lower_board(reader: Reader, k: int) -> RawBody | None:
    """`Phó trưởng ban Tổ chức Tỉnh ủy`: the board in lower case."""
    hit = reader.find(k + 1, "board") if reader.word(k) == "ban" else None
    if hit is None or not (reader.view.words[k + 1][0].isupper() or hit.entry.name.startswith(PROJECTS)):
        return None
    return headed(reader, head_spec("party_board"), k + 1)


def _head(reader: Reader, k: int) -> RawBody | None:
    """`chánh thanh tra tỉnh`, `chánh văn phòng UBND tỉnh`, `trưởng công an phường`: the head in lower case."""
    hit = reader.find_any_case(k, "head")
    if hit is None or hit.proper:
        return None
    return headed(reader, hit.entry.spec, hit.end)


def command(reader: Reader, k: int, end: int) -> RawBody | None:
    """`Phó [Ban Chỉ huy quân sự phường X]`: a command that begins like a committee whose head ends at a token."""
    hit = reader.find_any_case(k, "head")
    found = headed(reader, hit.entry.spec, hit.end) if hit is not None and hit.end > end else None
    return found if found is not None and found.kind == "military" else None

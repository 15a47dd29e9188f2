"""Where a bare role stands for no role in a committee: another board's, or the start of another noun phrase."""

from __future__ import annotations

from loaders.extract.article.committee_memory import CommitteeMemory
from loaders.extract.grammar.committees.committees import raw_committee
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.committees.words import phrase_end, phrases
from loaders.extract.grammar.people.honorifics import honorific_end
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.committees.levels import committee_of
from loaders.extract.things import ROLE, Body, Chunk, Committee
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_BEHIND_ROLES, _COUNTS, _INTRODUCING = map(phrases, ("behind_roles", "counts", "introducing"))
_LIKE, _NEW_TEAMS = phrases("like_ones"), phrases("new_teams")
_JUST_ONE = frozenset(load_yaml("committees.yaml")["just_one"])
_AT, _VILLAGES = ("ở", "tại", "dưới"), frozenset(load_yaml("committees.yaml")["villages"])
_MANY = frozenset(list_of("several"))
_NO_NAMES = frozenset(list_of("no_role_names"))
_THESE = list_of("these")
_FAR, _SEATS = 3, ("thư", "thành")  # Thư ký, thành viên


def of_other_board(reader: Reader, opened: int, end: int, token: int) -> bool:
    """`Ban Viễn thông là bộ phận thường trực, Trưởng ban này là ông A`: `này` points at the board beside it."""
    words = reader.view.words
    if reader.word(end) != "này":
        return False
    named = next((k for k in range(token - 1, opened - 1, -1) if words[k] == "Ban"), -1)
    return named >= 0 and words[named + 1][:1].isupper() and not reader.find(named, "committee_head")


def role_ends_well(reader: Reader, start: int, end: int) -> bool:
    """A bare role must not go on as another noun phrase (`trưởng ban tổ chức minishow`)."""
    word = reader.word(end)
    if not word or not word[0].isalpha():
        return True
    if word == "tổ" and (reader.word(end + 1) in _THESE or reader.word(start - 2) == "trong"):
        return reader.word(end + 1) in _THESE  # Tổ trưởng Tổ này; not: một trong 14 tổ trưởng tổ công nghệ số
    if (word, reader.word(end + 1)) == ("của", "ban") and reader.word(end + 2) in _THESE:
        return False  # Ban Nội chính họp; Trưởng ban của ban này
    if (named := honorific_end(reader, end)) > end and named in reader.run_end:
        return True  # Tổ trưởng TS. Trần Văn A
    if end in reader.run_end:
        return (
            reader.run_end[end] - end >= 2
            and word != "ban"
            and not reader.find(end, "head", "body", "institution_head", "other_board")
        )
    if reader.find_any_case(end - 1, "other_board") or (word in _AT and reader.word(end + 1) in _VILLAGES):
        return False  # tổ trưởng ở thôn
    counted = phrase_end(reader, start - 1, _COUNTS, 1) is not None or reader.word(start - 1).isdigit()
    return counted or reader.is_stop(end) or phrase_end(reader, end, _BEHIND_ROLES, 2) is not None


def introduces(reader: Reader, end: int) -> bool:
    """`Hai cấp phó là`, `ba gương mặt mới gồm`, `cấp phó duy nhất`: a word for a role that says who has it."""
    return phrase_end(reader, end, _INTRODUCING, 2) is not None


def of_team(reader: Reader, chunks: list[Chunk], token: int, end: int) -> bool:
    """`tổ viên`, `hai thành viên khác của Tổ`, `bà A làm Tổ trưởng; ông B làm Thư ký`: a seat in a team by its words.

    Also `Tổ giúp việc do ông A làm Tổ trưởng; thư ký là bà B`, a sentence that begins with a team and names no board.

    Args:
        reader: the document.
        chunks: of its sentence, those before it.
        token: where it begins.
        end: where it ends.
    """
    if reader.word(token) in _SEATS and (last := next((c for c in reversed(chunks) if c.kind == ROLE), None)):
        own = getattr(last.thing, "body", None)
        team = isinstance(own, Committee) and own.kind == "task_force"
        if team and (reader.word(last.start - 1), reader.word(token - 1)) == ("làm", "làm"):
            return True
        if team and _of_teams_alone(chunks):
            return True
    behind = next((k for k in range(end, end + _FAR) if reader.word(k) in ("của", "trong")), -1)
    return reader.word(token) == "tổ" or (behind >= 0 and reader.word(behind + 1) == "tổ")


def _of_teams_alone(chunks: list[Chunk]) -> bool:
    named = [c for c in chunks if isinstance(c.thing, Committee)]
    return bool(named) and named[0] is chunks[0] and all(committee_of(c.thing) == named[0].thing for c in named)


def unread_teams(reader: Reader, chunks: list[Chunk], opened: int, token: int) -> list[int]:
    """`Tổ dân vận khéo có 5 người, Tổ trưởng là bà A`: where a team begins whose name is not read; not `Tổ này`."""
    read = {k for c in chunks for k in range(c.start, c.end)}
    named = (k for k in range(opened, token - 1) if reader.view.words[k] == "Tổ" and k not in read)
    named = (k for k in named if not reader.view.in_brackets(k))  # Tổ công tác X (Tổ Y)
    return [k for k in named if reader.word(k + 1).isalpha() and not _goes_on(reader, k + 1)]


def new_teams(reader: Reader, opened: int, token: int) -> list[int]:
    """`Hai ban dùng chung một tổ giúp việc 15 người. Tổ trưởng ...`: a team that a paragraph brings in unnamed."""
    bringing = (
        k for k in range(opened + 1, token) if reader.word(k - 1) in _JUST_ONE and reader.view.words[k].islower()
    )
    return [k for k in bringing if phrase_end(reader, k, _NEW_TEAMS, 3) is not None]


def _goes_on(reader: Reader, k: int) -> bool:
    return reader.is_stop(k) or reader.word(k) in _NO_NAMES


def named_behind(reader: Reader, end: int) -> tuple[int, RawCommittee] | None:
    """`Phó Trưởng ban Trần Văn A của Ban Chỉ đạo X`: the committee behind the name of who has a role, and where."""
    name = reader.run_end.get(end, 0)
    if not name or reader.word(name) not in ("của", "thuộc") or not reader.find(name + 1, "committee_head"):
        return None
    raw = raw_committee(reader, name + 1)
    return (name + 1, raw) if raw is not None and not raw.bare else None


def of_like_ones(reader: Reader, opened: int, token: int) -> bool:
    """`mỗi tỉnh lập một tổ tương tự, do Giám đốc Sở làm Tổ trưởng`: a role in like committees of others."""
    lower = reader.view.lower
    like = (k for k in range(opened, token - 2) if lower[k] in ("ban", "tổ") and phrase_end(reader, k + 1, _LIKE, 2))
    return not _MANY.isdisjoint(lower[opened : next(like, opened)])


def in_place_of(reader: Reader, end: int) -> bool:
    """`lập Ban Chỉ đạo mới, thay Ban Chỉ đạo X`: one whose name is not told, and that is not the one it replaces."""
    return reader.word(end) == "mới" and "thay" in reader.view.lower[end + 1 : end + _FAR * 5]


def newly_made(reader: Reader, end: int, memory: CommitteeMemory) -> bool:
    """`Ban Chỉ đạo mới lập theo Quyết định X`, where several are known: not told which, at least not the last one."""
    made = (reader.word(end), reader.word(end + 1)) in (("mới", "lập"), ("mới", "thành"))
    return made and len({c for c in memory.all if c.kind == "committee"}) > 1


def not_their_own(
    reader: Reader, memory: CommitteeMemory, chunks: list[Chunk], meant: Committee | None, token: int
) -> Committee | None:
    """`Bộ trưởng Bộ B, Trưởng Ban Chỉ đạo X, làm Phó Trưởng ban`: in another committee than the one beside it."""
    last = chunks[-1] if chunks else None
    between = reader.view.lower[last.end : token] if last is not None and last.kind == ROLE else []
    if meant is None or last is None or between not in (["làm"], [",", "làm"]) or committee_of(last.thing) != meant:
        return meant
    return next((c for _, c in reversed(memory.named) if c.kind == meant.kind and c != meant), None)


def said_here(
    reader: Reader, named: list[tuple[int, Committee]], chunks: list[Chunk], line: int, role: tuple[int, int]
) -> bool:
    """`Chủ tịch UBND tỉnh A là cấp phó thường trực.`: a clause that ends so, in the paragraph of a committee."""
    end, token = role
    here = bool(named) and named[-1][0] == line
    said = reader.word(token - 1) in ("là", "làm") and not reader.word(end)[:1].isalpha()
    return here and said and not any(isinstance(c.thing, Body) for c in chunks)


def team_alone(here: list[Committee], kind: str) -> Committee | None:
    """The team of a paragraph that somebody is a member of: where it tells of teams alone, or of a seat in one.

    `Tổ giúp việc Ban Chỉ đạo X`: a committee that only stands in the name of a team is not told of. So it is in a list
    of which the last seats were in one team.
    """
    teams = [c for c in here if c.kind == "task_force"]
    since = here[here.index(teams[-1]) :] if teams else []
    if len(since) > 1 and all(c == teams[-1] for c in since):
        return teams[-1]
    boards = [c for c in here if c not in teams]
    served = len(boards) <= len(teams) and all(any(c.name in team.name for team in teams) for c in boards)
    return teams[-1] if teams and (served or kind == "task_force") else None

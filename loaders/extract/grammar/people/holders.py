"""Where somebody's name is awaited: behind a post, before one, in a list of people; two syllables will do there."""

from __future__ import annotations

from loaders.extract.grammar.people.names import is_surname, name_weight
from loaders.extract.grammar.people.person_names import blocked, is_namesake, person_end
from loaders.extract.grammar.places.place_names import behind_province, is_unit_name
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml

_WORDS = load_yaml("names.yaml")
_BEFORE_NAME, _BEHIND_NAME, _CLOSING = (
    frozenset(_WORDS[name]) for name in ("before_name", "behind_name", "closing_name")
)
_GIVEN_ABROAD = frozenset(_WORDS["given_abroad"])
_HEADS_OF_BOARDS = ("trưởng", "phó", "viên")
_AWAITED, _PLACED, _LONGEST_TITLE, _USUAL = 4, 2, 5, 3
STATUS_WORDS = frozenset(
    cue for status in load_yaml("titles.yaml")["status"].values() for cue in status["cues"] if " " not in cue
)


def awaits_holder(reader: Reader, i: int) -> bool:
    """`Tổng Giám đốc [Tập đoàn VNPT Lê A]`: whether a title ends at a token that stands behind no name itself."""
    title = reader.ending_at(i, "title", within=_LONGEST_TITLE)
    return title >= 0 and reader.word(title - 1) not in _BEHIND_NAME


def begins_holder(reader: Reader, i: int) -> bool:
    """Whether a full name begins at a token, where one is awaited.

    Of two syllables only behind a known place, or behind two other capitals where somebody then speaks or acts:
    `Giám đốc Công ty CP Phát triển hạ tầng Dung Quất Võ Thảo cho biết`.
    """
    words, end = reader.view.words, reader.run_end.get(i, i)
    rest = words[i:end]
    weight = name_weight(rest)
    placed = is_unit_name(words[i - 2 : i]) or behind_province(reader, i)
    least = _PLACED if placed or _acts_behind(reader, i, end) else _AWAITED
    known = is_namesake(rest) or reader.find(i, "province") is not None
    surer = weight > name_weight(rest[1:]) or (is_unit_name(words[i - 2 : i]) and weight >= _AWAITED)
    return weight >= least and surer and not known  # Trường Đại học Quy Nhơn Phùng Lê Mỹ A


def begins_abroad(reader: Reader, i: int) -> bool:
    """`Tổng Giám đốc Tập đoàn Alder [Peter Novak]`: a given name of another country with one or two names behind it."""
    return reader.view.words[i] in _GIVEN_ABROAD and 1 < reader.run_end.get(i, i) - i <= _USUAL


def _acts_behind(reader: Reader, i: int, end: int) -> bool:
    """Whether two capitals stand before a token in its run and what follows the run is what a person does."""
    before = reader.run_end.get(i - 2) == end and not any(is_surname(w) for w in reader.view.words[i - 2 : i])
    return before and closes_name(reader, end)


def closes_name(reader: Reader, end: int) -> bool:
    """Whether what stands behind a name is what a person does, or the end of what is said."""
    return reader.word(end) in _CLOSING or reader.is_verb(end)


def titled_end(reader: Reader, i: int) -> int | None:
    """A rare surname, with a title right behind (`Danh Văn An, Giám đốc ...`) or chosen (`bầu Sơn Long làm ...`).

    Two syllables do where nothing stands before that they may go on with, and no unit is called so.
    """
    opens = is_surname(reader.view.words[i]) and not blocked(reader, i)
    end = person_end(reader, i, expected=True) if opens else None
    if end is None or end - i < 2 or (end - i == 2 and not (_begins_item(reader, i) and may_be_listed(reader, i))):
        return None
    chosen = end - i == 2 and reader.word(end) in ("làm", "giữ") and reader.word(i - 1) in _BEFORE_NAME
    k = end + 1 + (reader.word(end + 1) in STATUS_WORDS)
    titled = reader.word(end) in (",", "-", "–", "(") and reader.find(k, "title", "role") is not None
    return end if titled or chosen else None


def _begins_item(reader: Reader, i: int) -> bool:
    """Whether a token opens a sentence or stands behind a sign or word that a name may follow."""
    sentence = reader.view.sentence_over(i)
    return reader.word(i - 1) in _BEFORE_NAME or (sentence is not None and sentence.start == i)


def may_be_listed(reader: Reader, i: int) -> bool:
    """Whether the run at a token can be a person in a list of such: a surname and two syllables that name no unit."""
    words = reader.view.words[i : reader.run_end.get(i, i)]
    return len(words) >= _USUAL or (len(words) == 2 and is_surname(words[0]) and not is_unit_name(words))


def behind_other_board(reader: Reader, i: int) -> bool:
    """`Trưởng Ban Tổ chức giải [Lê A]`: whether a role ends at a token that is in a board of another kind."""
    board = reader.ending_at(i, "other_board", within=_LONGEST_TITLE) if i in reader.run_end else -1
    return board >= 0 and reader.word(board - 1) in _HEADS_OF_BOARDS

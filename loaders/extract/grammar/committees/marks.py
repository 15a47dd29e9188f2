"""What stands right behind the head of a committee: the number of its topic, a short name, an owner nobody knows."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.grammar.committees.bounds import is_topic_stop, owner_begins
from loaders.extract.grammar.committees.parts import is_part
from loaders.extract.grammar.committees.words import MADE_UP, phrase_end, phrases
from loaders.extract.grammar.people.holders import begins_holder
from loaders.extract.grammar.people.names import cut_end, name_weight
from loaders.extract.grammar.reader import Reader
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

_WORDS = load_yaml("committees.yaml")
_TEAM_OPENS = frozenset(_WORDS["team_opens"])
_MANNED = split_all(_WORDS["team_roles"])
_TEAM_TOPICS = split_all(_WORDS["team_topics"])
_HEAD_ROLES = list_of("role_heads")
_JOINT = split_all(_WORDS["joint_teams"])
_ORDERS = split_all(_WORDS["orders"])
_NOT_TEAMS = split_all(_WORDS["not_teams"])
_LIKE = split_all(_WORDS["like_ones"])
_ROLE_ENDS = list_of("role_ends")
_PRETENDING = tuple(f" {words}" for words in list_of("pretending"))
_FAR, _NAMED, _QUOTED = 34, 3, 14
_HAVING = frozenset(_WORDS["having_many"])
_OF_STREETS = frozenset(_WORDS["places_of_groups"])
_EACH = list_of("having_each")
_OF_EACH, _BELOW = phrases("of_each"), phrases("below_communes")


def is_number_of_topic(reader: Reader, k: int) -> bool:
    """`Ban Chỉ đạo 57 tỉnh` against `Tổ giúp việc 9 người`: what stands behind the number."""
    word = reader.word(k)
    return (
        not word
        or not word[0].isalpha()
        or is_topic_stop(reader, k)
        or reader.is_stop(k)
        or owner_begins(reader, k)
        or word in ("của", "cấp", "và", "bộ", "lẫn", "hoặc", "hay", "như")
        or k in reader.named
        or begins_holder(reader, k)
        or reader.find(k, "enterprise", "enterprise_head", "institution_head") is not None
    )


def short_name(reader: Reader, k: int) -> str:
    """`BCĐ ĐHTN`: an abbreviation that the text may have given to the committee by its owner."""
    word = reader.view.words[k] if k < len(reader.view.words) else ""
    short = len(word) >= 3 and word.isalpha() and word.isupper() and not reader.hits.at(k) and not is_part(word)
    return word if short else ""


def of_unknown(reader: Reader, k: int) -> bool:
    """`Ban Chỉ đạo số hóa của chính quyền Miyazaki`: what follows the head is a topic, and its owner nobody we know.

    So is `ban chỉ đạo cấp mình`, which each of several has.
    """
    if phrase_end(reader, k, _OF_EACH) is not None:
        return True
    if not reader.word(k).isalpha() or reader.view.words[k][0].isupper() or is_topic_stop(reader, k):
        return False
    end = next((i for i in range(k + 1, k + 5) if reader.word(i) == "của"), 0)
    inside = all(reader.word(i).isalpha() and not reader.is_stop(i) for i in range(k, end))
    capital = any(i in reader.run_end for i in range(end + 1, end + 4))
    return bool(end) and inside and capital and not owner_begins(reader, end + 1)


def below_a_commune(reader: Reader, head: int, end: int) -> bool:
    """`Ban Chỉ đạo chuyển đổi số thôn Y xã X`, `Ban Chỉ đạo chuyển đổi số của chi bộ tổ dân phố`: no commune's."""
    behind = end + (reader.word(end) == "của")
    for k in (*range(head, end), behind):
        own = phrase_end(reader, k, _BELOW, 3)
        if own is None or not reader.view.words[k].islower():
            continue
        name = reader.view.words[own + (reader.word(own) == "số")][:1]
        if k == behind or name.isupper() or name.isdigit():
            return True
    return False


def manned_team(reader: Reader, hit: Hit) -> bool:
    """`là Tổ Truyền thông số, gồm ông A (Tổ trưởng)`, `Tổ 2 do bà B làm Tổ trưởng`: a team by a name of its own."""
    words, lower, end = reader.view.words, reader.view.lower, hit.end
    number = end + (reader.word(end) == "số")
    numbered = reader.word(number).isdigit()
    named = words[hit.start][0].isupper() and (numbered or (words[end : end + 1] != [] and words[end][:1].isupper()))
    before = reader.word(hit.start - 1).strip()
    opened = before in _TEAM_OPENS or (numbered and before == ",")
    return named and opened and (_manned(lower, end) or (numbered and _headed(reader, number + 1)))


def _headed(reader: Reader, end: int) -> bool:
    """`Tổ 2 do Chủ tịch UBND TP. Huế A làm tổ trưởng`: whether a sentence with stops of its own says who heads it."""
    sentence = reader.view.sentence_over(end)
    within = reader.view.lower[end : min(sentence.end, end + _FAR)] if sentence is not None else []
    return within[:1] == ["do"] and any(pair in _MANNED for pair in pairwise(within))


def told_team(reader: Reader, head: int) -> bool:
    """`Tầng hai là Tổ hỗ trợ kỹ thuật, 5 người, do ông A làm Tổ trưởng`: a team whose name begins like a verb."""
    opened = reader.word(head - 1) in _TEAM_OPENS and reader.word(head - 1) not in ("", ".")
    return opened and reader.view.words[head] == "Tổ" and _manned(reader.view.lower, head + 1)


def _manned(lower: list[str], end: int) -> bool:
    """Whether a sentence says who heads a team whose name ends at a token."""
    stop = next((k for k in range(end, min(end + _FAR, len(lower))) if lower[k] == "."), end + _FAR)
    return any(pair in _MANNED for pair in pairwise(lower[end:stop]))


def is_proper(reader: Reader, hit: Hit) -> bool:
    """`tổ công tác` in lower case is any team; `cái gọi là Ban Chỉ đạo` is none."""
    capital = reader.view.words[hit.start][0].isupper()
    if not capital and hit.entry.spec["kind"] != "committee" and not set_up(reader, hit):
        return False
    if tuple(reader.word(hit.start - back) for back in (3, 2, 1)) == ("cái", "gọi", "là"):
        return False
    if _played(reader, hit.start):
        return False
    if reader.word(hit.start - 1) in ('"', "“", "‘"):
        close = next(
            (k for k in range(hit.end, min(hit.end + 9, len(reader.view.words))) if reader.word(k) in ('"', "”", "’")),
            None,
        )
        return close is None
    return True


def _played(reader: Reader, token: int) -> bool:
    """`thuê người đóng vai "Phó Chủ tịch tỉnh kiêm Trưởng Ban Chỉ đạo X"`: what somebody only pretends to have."""
    opened = next((k for k in range(token - 1, max(0, token - _QUOTED), -1) if reader.word(k) in ('"', "“", "”")), 0)
    before = " ".join(reader.view.lower[max(0, opened - 3) : opened])
    return opened > 0 and before.endswith(_PRETENDING)


def is_other_thing(reader: Reader, hit: Hit) -> bool:
    """`Ban Chỉ huy Quân sự` is a body; `Tổ` alone heads a name only behind a role (`Tổ trưởng Tổ an sinh xã hội`)."""
    longer = reader.find(hit.start, "head", "body")
    if phrase_end(reader, hit.end, _LIKE, 2) is not None:
        return True  # Cấp xã cũng có Tổ công tác tương tự
    if hit.entry.spec.get("command") and longer is not None and longer.end > hit.end:
        return True
    if hit.entry.name == "Tổ" and (phrase_end(reader, hit.start + 1, _NOT_TEAMS, 2) or _of_neighbours(reader, hit)):
        return True
    if hit.entry.name == "Tổ" and _in_small_letters(reader, hit.start):
        return True
    before = reader.word(hit.start - 1)
    founded = before == "lập" and reader.word(hit.end)[:1].islower() and not reader.is_stop(hit.end)
    founded = founded and reader.view.lower[hit.end : hit.end + 3] != ["công", "nghệ", "số"]  # one in each village
    if not hit.entry.spec.get("after_role") or before in _ROLE_ENDS or founded or manned_team(reader, hit):
        return False
    return (reader.word(hit.start - 2), reader.word(hit.start - 1)) != ("tắt", "là")


def _in_small_letters(reader: Reader, i: int) -> bool:
    """`anh A, tổ trưởng tổ bảo trì, kể`: a group of people who work together, as every place of work has."""
    return reader.word(i - 1) in _ROLE_ENDS and all(word.islower() for word in reader.view.words[i - 2 : i + 1])


def counted(reader: Reader, i: int) -> bool:
    """`có 1.356 Tổ X cấp thôn`, `kiện toàn 22 Ban Chỉ đạo`: so many, of which none is meant alone."""
    k = i - 1
    while reader.word(k)[:1].isdigit() or (reader.word(k) == "." and reader.word(k - 1).isdigit()):
        k -= 1
    number = "".join(reader.view.words[k + 1 : i]).lstrip("0")
    return number not in ("", "1") and reader.word(k) in _HAVING


def _of_neighbours(reader: Reader, hit: Hit) -> bool:
    """`tổ phó tổ 28 phường Nghĩa Đô`, `Tổ trưởng Tổ 5, thị trấn X`: a group of households by its number."""
    k = hit.start + 1
    if hit.end > k or not reader.word(k)[:1].isdigit():
        return False
    behind = reader.word(k + 1 + (reader.word(k + 1) == ","))
    return reader.view.words[hit.start].islower() or behind in _OF_STREETS


def unannounced(reader: Reader, head: str, token: int) -> bool:
    """`Tổ 5 do ông A làm Tổ trưởng`: a group of neighbours, where the text has told of no `Tổ công tác` before."""
    if head != "Tổ":
        return False
    finds = (reader.find(i, "committee_head") for i in reader.tokens_with("committee_head") if i < token)
    return not any(hit.entry.name == "Tổ công tác" for hit in finds if hit is not None)


def set_up(reader: Reader, hit: Hit) -> bool:
    """A team in lower case that is a certain one: somebody sets it up, or it is said who heads it.

    `tổ phó tổ công tác`, `lập tổ công tác về rà soát dự án`, `tổ công tác có 14 người, do ông A làm tổ trưởng`.
    """
    before, behind = reader.word(hit.start - 1), reader.word(past_joint(reader, hit.end))
    one = before in ("một", "1") and reader.word(hit.start - 2) not in _EACH
    founded = before in ("lập", "toàn") or (one and reader.word(hit.start - 2) in ("lập", "toàn"))
    for_something = phrase_end(reader, hit.end, _TEAM_TOPICS, 2) is not None
    if before in _HEAD_ROLES or (for_something and (founded or (one and _named_head(reader, hit.end)))):
        return True
    told = behind in MADE_UP or (behind == "có" and reader.word(hit.end + 1).isdigit())
    return told and _manned(reader.view.lower, hit.end)


def _named_head(reader: Reader, end: int) -> bool:
    """`một tổ công tác về X do ông Trần Văn A làm Tổ trưởng`: whether a name stands between `do` and the role."""
    lower = reader.view.lower[end : end + _FAR]
    by = lower.index("do") if "do" in lower else _FAR
    role = next((k for k in range(by, len(lower) - 1) if (lower[k], lower[k + 1]) in _MANNED), by)
    runs = (i for i in range(end + by + 1, end + role) if i in reader.run_end)
    return any(name_weight(reader.view.words[i : cut_end(reader, i)]) >= _NAMED for i in runs)


def of_document(reader: Reader, head: int) -> bool:
    """`Kế hoạch số 02-KH/BCĐTW của Ban Chỉ đạo Trung ương về thúc đẩy ...`: what follows is what the document does."""
    return reader.word(head - 1) == "của" and any(span.end == head - 1 for span in reader.policies.values())


def past_joint(reader: Reader, k: int) -> int:
    """`Tổ công tác hỗn hợp`, `liên ngành`: the token behind a word for a team of several houses."""
    return phrase_end(reader, k, _JOINT, 2) or k


def past_order(reader: Reader, k: int) -> int:
    """`Tiểu ban còn lại, về ...`, `Ban Chỉ đạo liên ngành Trung ương`: the words between the head and its topic."""
    if (reader.word(k), reader.word(k + 1)) == ("liên", "ngành"):
        told = owner_begins(reader, k + 2) or reader.word(k + 2) == "về"
        return k + 2 if told else k
    if reader.word(k) == "cho" and reader.find(k + 1, "committee_head"):
        return k + 1  # Tổ thư ký cho Ban Chỉ đạo 57
    end = phrase_end(reader, k, _ORDERS, 2)
    if end is not None:
        return end
    if reader.word(k) == "mới" and reader.word(k + 1) in ("thực", "về", "triển"):
        return k + 1
    if (reader.word(k) == "còn" and reader.word(k + 1) == "lại") or reader.word(k) == "thứ":
        k += 2
    else:
        return k
    return k + 1 if reader.word(k) == "," and reader.word(k + 1) == "về" else k

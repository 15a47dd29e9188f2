"""What a steering committee is for: where its topic ends in the text."""

from __future__ import annotations

from loaders.extract.grammar.committees.agents import acts_as_asked, for_agent
from loaders.extract.grammar.committees.bounds import (
    acts_on_several,
    acts_plainly,
    acts_so,
    against_several,
    inside_phrase,
    is_act,
    is_founded,
    is_topic_stop,
    owner_begins,
)
from loaders.extract.grammar.committees.council_topics import counsel_end
from loaders.extract.grammar.committees.marks import of_document, told_team
from loaders.extract.grammar.committees.parties import BETWEEN, firm_acted_on, parties_end
from loaders.extract.grammar.committees.parts import nq57_end, opener_end
from loaders.extract.grammar.committees.topic_around import (
    dash_inside,
    further_digital,
    in_a_fronted_clause,
    inside_name,
    other_begins,
    pushed_as_well,
)
from loaders.extract.grammar.committees.topic_starts import acts_end, heads_topic, is_direct, is_topic
from loaders.extract.grammar.committees.words import (
    glued,
    has_holder,
    made_up_of,
    named_end,
    names_quoted,
    past_period,
    past_short_form,
    phrase_end,
    phrases,
    quoted_end,
    short_owners,
    where_somebody_is,
    year_end,
)
from loaders.extract.grammar.people.names import cut_end, name_weight
from loaders.extract.grammar.places.places import raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import NQ57
from loaders.resources.words import list_of

_LONGEST_TOPIC = 22
_ACTS, _ABOUT, _MANNER, _AMONG = map(phrases, ("acts", "about", "manner", "among"))
_DOING, _HAZARDS, _TEAMS_ACT = map(phrases, ("doing", "hazards", "teams_act"))
_REGIONS, _NO_HOUSES = phrases("named_regions"), phrases("no_houses")
SHORT_OWNERS = short_owners()
_CLOSERS, _ROLE_HEADS, _IN = list_of("topic_closers"), list_of("role_heads"), ("trong", "ở", "tại", "với")
_MADE_UP, _ON_GROUND, _REPORTED = map(phrases, ("made_up", "on_ground", "reported"))
_FOUNDED_ENDS = list_of("founded_ends")
_FIRMS, _PAIRS, _DONE_BY = list_of("firm_nouns"), phrases("pairs"), ("bị", "được")


def _more(reader: Reader, k: int, end: int) -> int:
    """What a known topic goes on with: `và phát triển dữ liệu`, `ngành y tế`, `và Đề án 06`."""
    field = reader.find_any_case(end, "field")
    told = phrase_end(reader, end, _MANNER, 3) or phrase_end(reader, end, _AMONG, 12)
    if told is not None:
        return told
    if reader.word(end) == "ngành" and reader.word(end + 1).isalpha():
        named = reader.find_any_case(end + 1, "field") or end + 1 in reader.run_end
        return _open_topic_end(reader, end) if named else end
    if field is not None and reader.view.words[end].islower():
        return field.end
    if reader.word(end) == "và" and not owner_begins(reader, end + 1):
        opened = opener_end(reader, end + 1)
        if opened > end + 1 or is_direct(reader, opened) or reader.word(opened) == "đề":
            return _open_topic_end(reader, opened)
        known = is_topic(reader, acts_end(reader, end + 1) or opened)
        return (_second_act(reader, end + 1) if known else None) or end
    if reader.word(end) == "," and (_second_thing(reader, k, end + 1) or _as_well(reader, k, end)):
        return _open_topic_end(reader, end + 1)
    return end


def _open_topic_end(reader: Reader, k: int) -> int:
    """End of a topic of no list: up to a stop, a sign, an owner, another committee or a person."""
    i = phrase_end(reader, k, _TEAMS_ACT, 2) or k
    i = acts_end(reader, i) or i
    while i < len(reader.view.words) and i - k < _LONGEST_TOPIC:
        word = reader.word(i)
        if i in reader.policies:
            return reader.policies[i].end
        if i > k and (year := year_end(reader, i)):
            return year
        if word == ",":
            if not _comma_inside(reader, k, i):
                break
        elif i > k and word in _FIRMS and (firm := firm_acted_on(reader, k, i)):
            i = firm - 1
        elif i > k and word in BETWEEN and (agreed := parties_end(reader, k, i)):
            return agreed
        elif glued(reader, i) or dash_inside(reader, i):
            i += 1
        elif (quoted := quoted_end(reader, i)) is not None and names_quoted(reader, i):
            return quoted
        elif quoted is not None and phrase_end(reader, i - 2, _ACTS, 2) == i and reader.word(quoted).isalpha():
            i = quoted - 1  # xử lý "điểm nghẽn" một cửa
        elif not (word and word[0].isalnum()):
            return i if i == k or reader.find(i + 1, "committee_head") else past_short_form(reader, i)
        elif i > k and i in reader.named and reader.view.words[i].isupper():
            return i  # Tổ chuyên trách chuyển đổi số [PVOIL]
        elif i > k and (is_topic_stop(reader, i) or owner_begins(reader, i) or other_begins(reader, i)):
            second = _second_act(reader, i)
            return second if second is not None else i - (reader.word(i - 1) == "và" and i - k > 1)
        i += 1
    return i


def _second_act(reader: Reader, i: int) -> int | None:
    """`phòng, chống tội phạm và xây dựng phong trào ... tỉnh`: end of a second act that an owner closes."""
    act = phrase_end(reader, i, _ACTS) if reader.word(i - 1) == "và" else None
    if act is None:
        return None
    end = _open_topic_end(reader, i)
    return end if end > act and (owner_begins(reader, end) or made_up_of(reader, end)) else None


def _comma_inside(reader: Reader, k: int, i: int) -> bool:
    """Whether a comma is part of the topic from `k`: `phòng, chống`, `phòng cháy, chữa cháy`."""
    if (reader.word(i - 1), reader.word(i + 1)) == ("phòng", "chống"):
        return True
    if any((phrase_end(reader, i - back, _PAIRS, 7) or 0) > i for back in (1, 2)):
        return True  # khiếu nại, tố cáo
    if reader.word(i + 2) == reader.word(i - 1) and reader.view.words[i + 1].islower():
        return True
    if i - k >= 2 and reader.word(i + 1) in reader.view.lower[k : i - 1]:
        return reader.view.words[i + 1].islower()
    if phrase_end(reader, i - 2, _ACTS, 2) == i and phrase_end(reader, i + 1, _ACTS, 2) is not None:
        return True  # Chương trình bảo vệ, chăm sóc trẻ em
    before = any(phrase_end(reader, i - back, _HAZARDS, back) == i for back in (1, 2, 3))
    if before and phrase_end(reader, i + 1, _HAZARDS, 3) and not in_a_fronted_clause(reader, k):
        return True  # ứng phó lụt, bão, động đất
    return against_several(reader, k, i) or _second_thing(reader, k, i + 1) or _as_well(reader, k, i)


def _as_well(reader: Reader, k: int, i: int) -> bool:
    return further_digital(reader, i) or pushed_as_well(reader, k, i)


def _second_thing(reader: Reader, k: int, second: int) -> bool:
    """`phổ cập giáo dục, xóa mù chữ tỉnh`, `nông thôn mới, đô thị văn minh gồm 9 người`: what an owner closes.

    Not behind `Theo Ban Chỉ đạo X,`, where a clause of its own begins.
    """
    acts = phrase_end(reader, second, _ACTS) is not None
    named = is_direct(reader, second) or opener_end(reader, second) > second
    first = reader.view.words[second] if second < len(reader.view.words) else ""
    if not (acts or named) or not (first.islower() or (named and first.isupper())):  # OCOP
        return False
    if in_a_fronted_clause(reader, k):
        return False
    end = _open_topic_end(reader, second)
    ground = phrase_end(reader, end, _ON_GROUND, 3)
    unit = raw_unit(reader, ground or end) if reader.find(ground or end, "level", "province") else None
    after = unit.end if unit is not None else end
    if ground is None and unit is not None and end - second >= (1 if first.isupper() else 2 if acts else 3):
        return True
    made_up = phrase_end(reader, after, _MADE_UP, 3) is not None
    founded = unit is not None and not reader.word(after)[:1].isalnum() and inside_name(reader, k)
    return founded or (named and made_up and (unit is not None or end - second >= 3))


def _closed_name(reader: Reader, k: int, head: int) -> bool:
    """`phiên họp của Ban Chỉ đạo tuyển sinh tỉnh`: no verb can stand behind the head, or an owner closes the name."""
    end = _open_topic_end(reader, k)
    behind = past_period(reader, end)
    behind += reader.word(behind) == "của"
    named = behind > end and reader.view.words[behind : behind + 1] != [] and reader.view.words[behind][0].isupper()
    named = named or (behind > end and phrase_end(reader, behind, SHORT_OWNERS, 3) is not None)
    had = (reader.word(head - 2), reader.word(head - 1)) in (("đã", "có"), ("hiện", "có"), ("cũng", "có"))
    founds, holds = is_founded(reader, head, end) or had, has_holder(reader, head)
    acts = acts_plainly(reader, k) or acts_so(reader, k, head, end)
    acts = acts or ((founds or holds) and acts_on_several(reader, k))
    if where_somebody_is(reader, end):
        return 2 <= end - k <= _LONGEST_TOPIC
    stopped = (is_topic_stop(reader, k) or reader.is_stop(k)) and not acts
    timed = past_period(reader, end + (reader.word(end) == "trong")) > end + 1  # trong năm 2025
    timed = timed or (reader.word(end), reader.word(end + 1)) == ("của", "một")  # xử lý tồn tại của một số dự án
    ended = reader.word(end) in _FOUNDED_ENDS or phrase_end(reader, end, _ACTS) is not None or timed
    if (made_up_of(reader, end) or (founds and ended and not stopped)) and 2 <= end - k <= _LONGEST_TOPIC:
        return True  # Ban Chỉ đạo bệnh án điện tử do bà A làm Trưởng ban, thành lập Ban Chỉ đạo thung lũng số gồm
    held = holds and not stopped
    if reader.word(end) == "," and reader.word(head - 1) in _IN and not stopped:
        return end - k >= 2  # Trong Ban Chỉ đạo bình ổn giá, ông A là Trưởng ban
    closed = named or owner_begins(reader, phrase_end(reader, behind, _ON_GROUND, 3) or behind)
    closed = closed or reader.word(end) in _CLOSERS
    closed = (closed or (held and not reader.word(end)[:1].isalnum())) and reader.word(end - 1) != "các"
    inside = inside_phrase(reader, head)
    return 2 <= end - k <= _LONGEST_TOPIC and closed and (inside or phrase_end(reader, k, _ACTS) is not None)


def _begins(reader: Reader, k: int, opened: int, head: int) -> bool:
    """Whether a topic begins at `k`, or behind its opener at `opened`."""
    if reader.word(opened).isdigit():
        return False
    if opened > k and any(phrase_end(reader, head - back, _ABOUT, back) for back in (1, 2)):
        return is_topic(reader, opened) or phrase_end(reader, opened, _ACTS) is not None
    if opened > k or reader.view.words[opened][:1].isupper() or heads_topic(reader, opened):
        return True
    act = acts_end(reader, opened)
    act = act + 2 if act is not None and reader.view.lower[act : act + 2] == ["đề", "án"] else act
    named = act is not None and reader.view.words[act][:1].isupper() and not for_agent(reader, head)
    if act is not None and (is_topic(reader, act) or named):
        return not owner_begins(reader, act)
    stopped = act is None and is_topic_stop(reader, opened) and not acts_so(reader, opened, head)
    return not stopped and _closed_name(reader, opened, head)


def _is_noun_phrase(reader: Reader, k: int, head: int) -> bool:
    """`Tổ công tác học bạ số.`: two words or more that are no verb, up to a sign, an owner or `do`.

    What the team does may come first where no verb can stand behind its name: `lập Tổ công tác triển khai bản đồ số`.
    """
    team = told_team(reader, head)
    act = acts_end(reader, k) if team or inside_phrase(reader, head) else None
    if act is not None:
        if not reader.word(act)[:1].isalnum():
            return True
        k = act + (reader.word(act) == "các")
    directs = phrase_end(reader, k, _TEAMS_ACT, 2) is not None
    told = acts_so(reader, k, head) or (team and is_act(reader, k)) or (directs and (team or is_founded(reader, head)))
    if not reader.word(k).isalpha() or ((is_topic_stop(reader, k) or reader.is_stop(k)) and not told):
        return False
    end = _open_topic_end(reader, k)
    closed = (
        not reader.word(end)[:1].isalnum()
        or reader.word(end) in ("do", "của", "gồm", "và", "giao")
        or end in reader.named
        or (reader.word(end) == "để" and reader.word(head - 1) in _ROLE_HEADS)
        or (owner_begins(reader, end) or phrase_end(reader, end, _ON_GROUND, 3) is not None)
    )
    return end - k >= 2 and (closed or act is not None)


def _called(reader: Reader, k: int, head: int, any_topic: bool) -> int | None:
    """End of what tells by itself which one is meant: a name, a number, what a council advises on."""
    region = phrase_end(reader, k, _REGIONS, 3) if reader.word(head - 1) == "trưởng" else None
    if region is not None and region in reader.run_end and reader.view.words[k][0].isupper():
        return region  # Trưởng Ban Chỉ đạo Tây Nam Bộ [Lê Văn A]
    if reader.word(k) == "theo" and (policy := reader.policies.get(k + 1)) is not None and policy.raw.number == NQ57:
        return policy.end  # chưa thành lập Ban Chỉ đạo theo Nghị quyết 57
    called = named_end(reader, k, any_topic)
    if called is not None or (any_topic and reader.word(k) == "số" and reader.word(k + 1).isdigit()):
        return called or k + 2  # Tổ công tác số 2 có trách nhiệm
    counsel = counsel_end(reader, k, head)
    return topic_at(reader, counsel, head, True) if counsel > k else None


def topic_at(reader: Reader, k: int, head: int, any_topic: bool = False) -> int | None:
    """End of the topic of a committee that begins at a token, its opener (`về`, `thực hiện`) included; else None.

    Args:
        reader: the document.
        k: where the topic would begin.
        head: where the committee's head stands.
        any_topic: whether any noun may follow the head (`Tổ công tác học bạ số`).
    """
    if (called := _called(reader, k, head, any_topic)) is not None:
        return called
    opened = opener_end(reader, k)
    if opened > k and phrase_end(reader, opened, _REPORTED, 4) is not None:
        return None  # họp Ban Chỉ đạo về tình hình 8 tháng
    if opened == k and acts_as_asked(reader, k, head):
        return None
    told = opened > k and phrase_end(reader, opened, _ACTS) is not None and reader.word(opened) != "phát"
    if told and of_document(reader, head):
        return None
    for named in (opened, None if opened == k and for_agent(reader, head) else acts_end(reader, opened)):
        if named is not None:
            policy = reader.policies.get(named)
            if policy is not None:
                return policy.end
            end = nq57_end(reader, named)
            if end is not None:
                return _more(reader, opened, end)
    if opened == k and reader.view.words[k][:1].islower() and phrase_end(reader, k, _DOING, 4) is not None:
        return None
    if name_weight(reader.view.words[opened : cut_end(reader, opened)]) >= 4:
        return None
    if reader.word(opened - 1) == "việc" and phrase_end(reader, head - 3, _ABOUT, 3) and not is_topic(reader, opened):
        return None  # chịu trách nhiệm trước Ban Chỉ đạo về việc kết nối X
    plain = any_topic and reader.word(head - 1) not in _DONE_BY and _is_noun_phrase(reader, opened, head)
    housed = owner_begins(reader, opened) and phrase_end(reader, opened, _NO_HOUSES) is None
    if housed or not (plain or _begins(reader, k, opened, head)):
        return None
    end = _open_topic_end(reader, opened)
    end -= reader.word(end - 1) == ","
    return _more(reader, opened, end) if end > opened else None

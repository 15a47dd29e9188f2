"""Steering committees and task forces as written: head, number, topic, owner."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.committees.council_topics import council_topic_end, is_unread
from loaders.extract.grammar.committees.marks import (
    counted,
    is_number_of_topic,
    is_other_thing,
    is_proper,
    of_unknown,
    past_joint,
    past_order,
    short_name,
)
from loaders.extract.grammar.committees.owned import body_owner, central_owner, outside_owner, owner_further
from loaders.extract.grammar.committees.parts import before_holder
from loaders.extract.grammar.committees.raw_committees import Draft, RawCommittee
from loaders.extract.grammar.committees.topic_starts import is_known_topic
from loaders.extract.grammar.committees.topics import SHORT_OWNERS, topic_at
from loaders.extract.grammar.committees.words import (
    MADE_UP,
    has_holder,
    made_up_of,
    ordinal,
    past_issuer,
    past_period,
    past_short_form,
    phrase_end,
    phrases,
)
from loaders.extract.grammar.places.places import RawUnit, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

_WORDS = load_yaml("committees.yaml")
_TEAMS = ("Tổ giúp việc", "Tổ công tác")
_EDITORS = frozenset(_WORDS["editors"])
_COUNCILS_BY_ACT = frozenset(_WORDS["councils_by_act"])
_TO_LACK = 3
_NATIONAL = "quốc gia về "
_PLURALS = list_of("several_boards")
_OF, _SEATS = (split_all(_WORDS[name]) for name in ("of", "seats"))
_NO_HOUSES, _NO_OWNERS = map(phrases, ("no_houses", "no_owners"))
_OF_EACH = frozenset(("của", each) for each in ("các", "những", "mỗi", "từng"))
_SENT_ENDS = frozenset(w.split()[-1] for w in _WORDS["sent"])


def _owner(reader: Reader, k: int, draft: Draft) -> bool:
    start = k
    named = reader.find(k, "body")
    if named is not None and (phrase_end(reader, k, _NO_OWNERS) or 0) > named.end:
        return False  # Ban Chỉ đạo Quốc hội điện tử
    if reader.word(k - 1) in _SENT_ENDS and phrase_end(reader, k, _SEATS, 2):
        return False
    if not draft.topic_end and phrase_end(reader, k, _NO_HOUSES) is not None:
        return False
    while phrase_end(reader, k, _OF, 3) is not None:
        k = phrase_end(reader, k, _OF, 3) or k
    within = reader.word(k) == "trong" and reader.view.words[k + 1 : k + 2] != []
    if within and reader.view.words[k + 1][0].isupper() and (reader.word(k + 1) == "bộ" or reader.find(k + 1, "head")):
        return body_owner(reader, k + 1, draft)  # Ban Chỉ đạo chuyển đổi số trong [Bộ Quốc phòng]
    if central_owner(reader, k, draft):
        return True
    unit = raw_unit(reader, k) if reader.find(k, "level", "province") else None
    if unit is not None and (unit.name or k > start or _short_level_ok(reader, unit)):
        draft.unit, draft.end = unit, unit.end
        return True
    end = phrase_end(reader, k, SHORT_OWNERS, 4) or k
    if (end - k < 3 or end in reader.run_end) and (  # not: của Đảng bộ Tập đoàn
        outside_owner(reader, k, draft) or body_owner(reader, k, draft)
    ):
        return True
    if reader.find(k, "committee_head") and _helped(reader, k, start):
        draft.inner = raw_committee(reader, k)
        draft.end = draft.inner.end if draft.inner is not None else draft.end
        return draft.inner is not None
    if end > k and reader.view.words[k].islower() and outside_owner(reader, k, draft, proper=False):
        return True
    if end == k or (k == start and not reader.view.words[k][0].isupper()):
        return False
    if end in reader.run_end:  # của trường Đại học Đà Lạt
        return outside_owner(reader, end, draft)
    if reader.view.words[k][0].isupper() or not reader.word(end).isalpha() or reader.is_stop(end):
        draft.unit, draft.end = RawUnit(reader.view.span_text(k, end), "", end), end
        return True
    return False


def _helped(reader: Reader, k: int, start: int) -> bool:
    """`Tổ giúp việc Ban Chỉ đạo 57`, `Tổ giúp việc của Tổ công tác X`: what a team serves, no team beside it."""
    return reader.word(k) in ("ban", "bcđ") or k > start or reader.word(start - 1) == "việc"


def _short_level_ok(reader: Reader, unit: RawUnit) -> bool:
    """A bare level word belongs to the committee (`Ban Chỉ đạo tỉnh`) unless a name of something else follows."""
    return not reader.find(unit.end, "head")


def _of_many(reader: Reader, draft: Draft, kind: str) -> bool:
    """`Ban Chỉ đạo phòng, chống ma túy các xã`, `của chính quyền tỉnh ấy`: a class of committees, or one elsewhere."""
    unit = draft.unit
    owners = (reader.word(draft.end), reader.word(draft.end + 1))
    if owners in _OF_EACH and reader.find(draft.end + 2, "level"):
        return True  # Ban Chỉ đạo cải cách hành chính của các huyện
    if unit is None or unit.name:
        return False
    for_something = kind == "committee" and (draft.topic_end or draft.number)
    if reader.word(unit.end - 2) == "cấp" and unit.level in ("huyện", "xã", "phường") and not for_something:
        return True  # Tổ trưởng Tổ công tác cấp huyện; Ban Chỉ đạo cấp xã do ai đứng đầu
    if reader.word(unit.end) == "bạn" and reader.tokens_with("country"):
        return True  # Trưởng Ban Chỉ đạo chuyển đổi số của tỉnh bạn, in an article about guests from abroad
    before = reader.word(unit.end - len(unit.level.split()) - 1)
    return before in ("các", "mỗi") or reader.word(unit.end) in ("ấy", "nọ")


def _number(reader: Reader, draft: Draft) -> None:
    """`Ban Chỉ đạo 57`, `Ban Chỉ đạo 138/CP`: the number of its topic, and that it is the Government's."""
    word = reader.word(draft.end)
    if word.isdigit() and len(word) <= 4 and is_number_of_topic(reader, draft.end + 1):
        draft.number, draft.end = word, draft.end + 1
        if reader.view.words[draft.end : draft.end + 2] == ["/", "CP"]:
            draft.owner_word, draft.end = "chính phủ", draft.end + 2


def _number_of_team(reader: Reader, draft: Draft, behind: int, joint: int) -> None:
    """`Tổ giúp việc thứ nhất`; `Tổ công tác hỗn hợp do ông A làm Tổ trưởng`, up to `joint`: a team without a topic."""
    draft.number = ordinal(reader, behind)
    if joint > behind and draft.inner is None and not draft.number and made_up_of(reader, joint):
        draft.number, draft.end = reader.view.span_text(behind, joint), joint


def _is_lacked(reader: Reader, hit: Hit) -> bool:
    """`khi chưa có Ban Chỉ đạo chung`: one for all of them that is not there."""
    before = reader.view.lower[max(0, hit.start - _TO_LACK) : hit.start]
    return reader.word(hit.end) == "chung" and "chưa" in before


def raw_committee(reader: Reader, i: int) -> RawCommittee | None:
    """The committee that begins at a token, as written."""
    hit = reader.find(i, "committee_head")
    if hit is None or (reader.word(i - 1) in _PLURALS and reader.word(i - 2) != "thứ"):
        return None
    if not is_proper(reader, hit) or is_other_thing(reader, hit) or counted(reader, i) or _is_lacked(reader, hit):
        return None
    behind, joint = hit.start + int(hit.entry.spec.get("keep", hit.end - hit.start)), past_joint(reader, hit.end)
    draft = Draft(past_order(reader, past_short_form(reader, behind)))
    _number(reader, draft)
    if reader.word(draft.end) == "chung":  # hai bên lập Ban Chỉ đạo chung
        draft.number, draft.end = "chung", draft.end + 1
    short = short_name(reader, draft.end)
    kind, any_topic = hit.entry.spec["kind"], bool(hit.entry.spec.get("open"))
    _owner_and_topic(reader, draft, i, any_topic)
    if kind != "committee" and not draft.topic_end and not draft.number:
        _number_of_team(reader, draft, behind, joint if any_topic else behind)
    topic = reader.view.span_text(draft.topic_start, draft.topic_end) if draft.topic_end else ""
    topic = "" if kind == "council" and topic.lower() in _COUNCILS_BY_ACT else topic  # Hội đồng thẩm định
    if kind == "council" and _NATIONAL in topic.lower() and not (draft.unit or draft.body):
        draft.owner_word = "quốc gia"
    owned = draft.owner_word or draft.unit or draft.body or draft.inner
    odd = topic and not owned and kind == "committee" and reader.word(i - 1) != "lập"
    told = reader.word(draft.end) in MADE_UP or has_holder(reader, i) or reader.word(i - 1) in ("trong", "ở", "tại")
    made_up = (told and topic[:1].islower()) or (not topic[:1].isalnum() and topic[1:2].isupper())
    joke = odd and not made_up and not is_known_topic(reader, draft.topic_start)
    nameless = hit.entry.name == "Tổ" and not topic and not draft.number and reader.word(draft.end)[:1].isalpha()
    unread = kind == "council" and not topic and is_unread(reader, behind)
    if (kind == "council" and owned and not topic) or unread or (topic.lower() in _EDITORS and not owned):
        return None  # Hội đồng tư vấn của Tập đoàn X · hộp thư của Tổ biên tập
    nameless = nameless or (draft.end == behind and of_unknown(reader, behind))
    nameless = nameless or (not owned and _at_work(reader, hit, draft))
    asked = reader.word(i - 1) == "có" and _ends_asking(reader, draft.end)
    if (joke and not short) or asked or nameless or _of_many(reader, draft, kind):
        return None
    raw = RawCommittee(
        hit.entry.name, kind, draft.end, draft.number, topic, draft.owner_word, draft.unit, draft.body, draft.inner,
        short=short, command=bool(hit.entry.spec.get("command")),
    )  # fmt: skip
    return _named_with_its_team(reader, raw) if kind == "committee" and draft.end == behind else raw


def _at_work(reader: Reader, hit: Hit, draft: Draft) -> bool:
    """`Tổ trưởng tổ đấu thầu`: a team in small letters for a work of its own, which nobody had to set up."""
    small = hit.entry.spec.get("after_role") and reader.view.words[hit.start].islower()
    return bool(small and draft.topic_end) and not is_known_topic(reader, draft.topic_start)


def _named_with_its_team(reader: Reader, raw: RawCommittee) -> RawCommittee:
    """`Ban Chỉ đạo và Tổ giúp việc về chuyển đổi số tỉnh`: a committee has the topic and owner told behind its team."""
    head = reader.find(raw.end + 1, "committee_head") if reader.word(raw.end) == "và" else None
    if head is None or head.entry.name not in _TEAMS:
        return raw
    team = raw_committee(reader, raw.end + 1)
    if team is None or team.inner is not None or not team.topic:
        return raw
    words = reader.view.span_text(head.end, team.end)
    return replace(raw, topic=team.topic, owner_word=team.owner_word, unit=team.unit, body=team.body, beside=words)


def _ends_asking(reader: Reader, at: int) -> bool:
    """`tôi hỏi xã đã có ban chỉ đạo chuyển đổi số chưa`: what is asked for need not be there."""
    return reader.word(at) == "chưa" and not reader.word(at + 1)[:1].isalpha()


def _is_exam(reader: Reader, draft: Draft) -> bool:
    """`Kỳ thi trung học phổ thông [quốc gia]`: the exam is that of the country, not who has the committee."""
    national = (reader.word(draft.end), reader.word(draft.end + 1)) == ("quốc", "gia")
    return national and "thi" in reader.view.lower[draft.topic_start : draft.topic_start + 3]


def _in_topic(draft: Draft) -> bool:
    """`thi phổ thông quốc gia năm 2018 tỉnh X`: of the whole country is what the committee is for."""
    return draft.owner_word == "quốc gia" and 0 < draft.topic_end < draft.end


def _topic_end(reader: Reader, k: int, head: int, any_topic: bool) -> int | None:
    return council_topic_end(reader, k, head) or topic_at(reader, k, head, any_topic)


def _owner_and_topic(reader: Reader, draft: Draft, head: int, any_topic: bool) -> None:
    """Reads owner and topic behind the head, in either order, each once; `any_topic` where any noun may follow."""
    topic, owner = False, bool(draft.owner_word)
    for _ in range(4):
        since = past_period(reader, draft.end) if topic else draft.end
        if topic and draft.end == draft.topic_end and (behind := past_issuer(reader, draft.topic_start, since)) > since:
            since = draft.end = behind
        if topic and draft.end == draft.topic_end and _is_exam(reader, draft):
            since = draft.end = draft.topic_end = draft.end + 2
        if not owner and (_owner(reader, since, draft) or (topic and owner_further(reader, since, draft))):
            owner = True
        elif _in_topic(draft) and _owner(reader, since, own := Draft(since)):
            draft.owner_word, draft.unit, draft.body, draft.end = own.owner_word, own.unit, own.body, own.end
        elif (
            not (topic or (owner and draft.number))
            and (end := _topic_end(reader, draft.end, head, any_topic)) is not None
        ):
            topic, end = True, before_holder(reader, draft.end, end, head)
            draft.topic_start, draft.topic_end, draft.end = draft.end, end, end
        else:
            break

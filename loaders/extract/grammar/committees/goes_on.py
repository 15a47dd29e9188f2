"""Whose a committee is where its name goes on behind a known topic, up to the organisation that has it."""

from __future__ import annotations

from loaders.extract.grammar.committees.words import phrase_end, phrases
from loaders.extract.grammar.reader import Reader

_GOING_ON, _INSIDE, _MEETINGS = map(phrases, ("name_goes_on", "goes_on", "name_broken_by"))
_LONGEST = 24


def goes_on_to(reader: Reader, k: int) -> int:
    """`Ban Chỉ đạo chuyển đổi số [và ứng dụng công nghệ vào hoạt động của] Tập đoàn X`: where who has it begins, or 0.

    Only through words that are no verb of news, no meeting and no sign.
    """
    if phrase_end(reader, k, _GOING_ON, 3) is None or not reader.view.words[k].islower():
        return 0
    for i in range(k + 1, min(k + _LONGEST, len(reader.view.words))):
        if reader.word(i) == "của" and reader.find(i + 1, "enterprise", "enterprise_head", "institution_head", "body"):
            return i + 1
        if reader.word(i) == "của" and reader.view.words[i + 1 : i + 2] == ["Bộ"]:
            return i + 1
        acts = reader.is_verb(i) and phrase_end(reader, i, _INSIDE) is None  # sản xuất, kinh doanh
        if not reader.word(i)[:1].isalnum() or acts or phrase_end(reader, i, _MEETINGS, 2) is not None:
            return 0
    return 0

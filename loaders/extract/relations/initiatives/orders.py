"""What somebody is told or asked to do with a partner, by which nothing is done yet."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.extract.relations.initiatives.cooperation_patterns import any_in
from loaders.extract.relations.initiatives.parties import PARTIES, Stage

DONE = re.compile(rf"\b(?:{any_in('done')})\b")
_ORDERED = re.compile(rf"\b(?:{any_in('ordering')}) \Z")
# Sở đang trình A ký với E; not: trong chương trình A ký với E
_SUBMITTED = re.compile(rf"(?<!\w)(?<!chương )(?<!quy )(?<!công )(?<!lộ )(?<!quá )(?:{any_in('submitting')}) \Z")
# X giao A chuẩn bị ... ; A phối hợp E · giao A chủ trì , A phối hợp với E
# X giao các đơn vị như sau : A phối hợp với E
_ORDERED_ON = re.compile(
    rf"(?<!được )\b(?:{any_in('ordered_on')}) (?:[AXI] [^.?!]*[;,]|[^.?!;{PARTIES}]{{0,60}}:)(?: [-–])? \Z"
)
# X yêu cầu :
_OPENS_ORDERS = re.compile(rf"(?<!được )\b(?:{any_in('ordered_on')})(?: [^.?!;:{PARTIES}]{{0,60}})? ?: ?\Z")
# A giao A chủ trì , phối hợp với E
_ORDERS = re.compile(rf"(?<!được )\b(?:{any_in('ordered_on')})(?: cho)? [AXI] ")
# A được giao chủ trì , phối hợp với E
_CHARGED = re.compile(rf"\b(?:{any_in('charged')})\b")


@dataclass(slots=True)
class Orders:
    """Whether the lines at hand are items of what somebody asks for: `Chủ tịch yêu cầu:`, and lines that `;` end."""

    asked: bool = False

    def go_on(self, text: str) -> bool:
        """Whether a sentence is one of those items; it may open a list of them too."""
        item = self.asked
        closing = text.rstrip()[-1:]
        self.asked = (item and closing == ";") or (closing == ":" and _OPENS_ORDERS.search(text) is not None)
        return item and DONE.search(text) is None


def only_asked(stage: Stage, match: re.Match[str], before: str) -> bool:
    """`UBND tỉnh giao Sở ký với E`, `đang trình UBND tỉnh ký với E`, `Sở được giao phối hợp với E`.

    Args:
        stage: the sentence.
        match: two sides `a` and `b` and the verb `v` of what they do.
        before: the words before the first side.
    """
    if _SUBMITTED.search(before):
        return True
    if _ORDERED.search(before):
        return DONE.search(match.group()) is None
    between = stage.text[match.end("a") : match.start("v")]
    if DONE.search(between + match["v"]):
        return False
    if _CHARGED.search(between) or _ORDERS.search(between):
        return True
    return not between.strip() and _ORDERED_ON.search(stage.text, 0, match.start("a")) is not None

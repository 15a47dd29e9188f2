"""What a text only quotes others as writing, where the next sentence denies it: `Sách viết ông là T. "Không phải."`."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame, Holding
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of

_WORDS = load_yaml("office_verbs.yaml")
# bản thảo viết rằng N là R · báo cáo ghi P là T: up to the holder
_WRITTEN = re.compile(
    rf"(?<!\w)(?:{any_of(_WORDS['written'])})(?: (?:rằng|là|tên|:))? (?:[PN] (?:là|làm|giữ|từng)\b|T P\b)"
)
# " không phải . · điều đó không đúng , N chỉ là T
_DENIES = re.compile(
    rf"[\"'“”‘’–— -]*(?:nhưng |song |tuy nhiên ,? ?|thực ra ,? ?)?(?:{any_of(_WORDS['denies'])})"
    rf"(?: (?:vậy|thế|như vậy|như thế|đâu|rồi))? ?(?:[.,;!:\"”]|\Z)"
    rf"|[\"'“”‘’–— -]*(?:nhưng |song |tuy nhiên ,? ?|thực ra ,? ?)?(?:điều|chi tiết|thông tin|chuyện|việc|câu|đoạn) "
    rf"(?:này|đó|ấy|trên) (?:\w+ ){{0,2}}?(?:{any_of(_WORDS['untrue'])})"
)


def without_denied(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """Holdings without those that a text is said to write, where the sentence behind begins by denying it."""
    by_number = {frame.number: frame for frame in frames}
    denied = {frame.number - 1 for frame in frames if _DENIES.match(frame.skeleton.text)}
    denied = {n for n in denied if n in by_number and _WRITTEN.search(by_number[n].skeleton.text)}
    return [h for h in holdings if h.sentence not in denied or not _is_written(h, by_number[h.sentence])]


def _is_written(holding: Holding, frame: Frame) -> bool:
    """Whether an office stands behind the word of writing."""
    office, written = frame.chunk_of(holding.office), _WRITTEN.search(frame.skeleton.text)
    return written is not None and office is not None and frame.skeleton.offset(office) > written.start()

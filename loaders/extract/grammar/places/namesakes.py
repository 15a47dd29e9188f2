"""Names of places that stand here for a ward, a street or a person: `phường Long An`, `Nguyễn Bình Dương`."""

from __future__ import annotations

from loaders.extract.grammar.people.names import looks_like_name
from loaders.extract.grammar.reader import Reader


def is_other(reader: Reader, i: int) -> bool:
    """Whether the name belongs to a ward, a street, a person ... (`phường Long An`, `phố Tuyên Quang`)."""
    before = reader.word(i - 1)
    if before == "từ" and _opens_with_it(reader, i):
        return False  # Từ Khánh Hòa, Bí thư Tỉnh ủy A nói
    if reader.in_compound(i - 1):
        return False  # Sở Nông nghiệp và Môi trường Quảng Trị
    if before in ("phố", "cầu"):
        return reader.word(i - 2) not in ("thành", "điểm", "đầu")
    if before in (
        "phường",
        "xã",
        "huyện",
        "quận",
        "đường",
        "trấn",
        "thôn",
        "ấp",
        "buôn",
        "trường",
        "sông",
        "hồ",
        "chợ",
        "khu",
        "ngõ",
        "bến",
        "chị",
        "anh",
        "ông",
        "bà",
    ):
        return True
    return i - 1 in reader.run_end and reader.find(i - 1, "title") is None and _glued(reader, i)


def _opens_with_it(reader: Reader, i: int) -> bool:
    """Whether the word before a token opens a sentence, and a comma follows the name at it."""
    sentence = reader.view.sentence_over(i)
    return sentence is not None and sentence.start == i - 1 and reader.word(reader.run_end.get(i, i)) == ","


def _glued(reader: Reader, i: int) -> bool:
    """Whether a capitalised syllable right before is part of the same name (`Nguyễn Bình Dương`)."""
    end, start = reader.run_end.get(i, i), i
    while start - 1 in reader.run_end and reader.run_end[start - 1] == end:
        start -= 1
        if any(hit.end > start for hit in reader.hits.at(start - 1)):
            return False  # Bí thư Tỉnh Đoàn Đồng Tháp
        if len(reader.view.words[start]) > 1 and looks_like_name(reader.view.words[start:end]):
            return True
    return False

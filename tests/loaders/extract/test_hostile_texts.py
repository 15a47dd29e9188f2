"""Sentences that repeat without end what a pattern may repeat: all of them are read to the end."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_POST = "Phó Giám đốc Sở Xây dựng Lâm Đồng"
_POSTS = ", ".join([_POST] * 40)
_NAMES = ("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan")
_PEOPLE = [f"ông Trần {a} {b}" for a in _NAMES[:5] for b in _NAMES]
_LISTED = ", ".join(f"{who}, {_POST}" for who in _PEOPLE)
_JUST = "vừa mới " * 60
_LONG = "chuyên bào chữa cho nhiều người nghèo ở các bản làng xa xôi " * 30
_BODY = "Ban Chỉ đạo phòng, chống thiên tai tỉnh Lâm Đồng"
_LAST = "Bà Lê Thị Quỳnh Mai là Giám đốc Sở Y tế Lâm Đồng."


def _read_to_the_end(text: str) -> bool:
    """Whether what stands behind the text is stated."""
    return any("Lê Thị Quỳnh Mai" in told for told in statements(f"{text}\n\n{_LAST}"))


@pytest.mark.parametrize(
    "text",
    [
        f"Ông Trần Văn An {_JUST}bàn chuyện khác.",
        f"Ông Trần Văn An, {_POST}, {_JUST}bàn chuyện nghỉ ngơi.",
        f"{_BODY} {_JUST}bàn chuyện khác.",
        f"Vị trí Giám đốc Sở Xây dựng Lâm Đồng này {_JUST}bàn chuyện khác.",
        f"Sở này {'vẫn đang ' * 60}bàn về cơ quan thường trực.",
        f"Ông Trần Văn An vừa được bổ nhiệm {'giữ chức vụ ' * 60}ấy.",
        f"Vai trò trên {'trước nay ' * 60}bỏ trống.",
        f"Ông Trần Văn An nhập ngũ. Từ năm 1979 đến năm 1984 {_JUST}bàn về {_POST}.",
    ],
)
def test_small_words_without_end(text: str) -> None:
    assert _read_to_the_end(text)


@pytest.mark.parametrize("between", [", ", " ", " - ", " – ", " và ", " (", "), (", " kiêm "])
@pytest.mark.parametrize(
    "frame",
    [
        "Ông Trần Văn An, {}, bàn chuyện khác.",
        "Ông Trần Văn An - {} - tham dự.",
        "Cử ông Trần Văn An, {}, đi họp ở " + _BODY + ".",
        _BODY + " do ông Trần Văn An, {} cùng bàn bạc.",
        "Thay ông Trần Văn An, {}, không ai làm việc ấy.",
        "Bầu bổ sung ông Trần Văn An {} đi vắng.",
    ],
)
def test_posts_in_a_row(frame: str, between: str) -> None:
    assert _read_to_the_end(frame.format(between.join([_POST] * 40)))


@pytest.mark.parametrize(
    "text",
    [
        f"Dự họp có {_LISTED} bàn chuyện khác.",
        f"Ngoài ra còn có: {_LISTED}; cùng với {' và '.join(_PEOPLE)} bàn chuyện khác.",
        f"{_BODY} gồm {_LISTED.replace(', ông', '; ông')} cùng nhau bàn chuyện khác.",
        f"Thống nhất cho từ nhiệm các ông: {', và '.join(_PEOPLE)}, và, và, và bàn chuyện khác.",
        f"Các ông {', '.join(_PEOPLE)} {'cùng ' * 40}{_JUST}bàn chuyện khác.",
        f"Khi đó {' , '.join(f'{who} là {_POST} và' for who in _PEOPLE)} bàn chuyện khác.",
    ],
)
def test_names_without_end(text: str) -> None:
    assert _read_to_the_end(text)


@pytest.mark.parametrize("known_as", ["luật sư", "giảng viên", "chuyên gia", "thư ký", "quê ở", "tên thật là"])
@pytest.mark.parametrize("end", [".", f", {_POST} bàn chuyện khác.", f" ({_POST}, {_POSTS}."])
def test_long_clauses_without_a_comma(known_as: str, end: str) -> None:
    assert _read_to_the_end(f"Ông Trần Văn An, {known_as} {_LONG}Đoàn Luật sư Lâm Đồng {_LONG}{end}")


@pytest.mark.parametrize(
    "text",
    [
        f"Ông Trần Văn An ({'(' * 200}{_POST}.",
        f"Ông Trần Văn An {'(thường trực, ' * 60}{_POST}.",
        f"Trưởng ban {'thuộc (nhóm ' * 60}là ông Trần Văn An.",
        f"Ông Trần Văn An {f'({_POST} ' * 40}qua đời.",
        f"Ngoài ra có: {'1' * 300} và {'1' * 300}.",
    ],
)
def test_brackets_never_closed_and_digits(text: str) -> None:
    assert _read_to_the_end(text)

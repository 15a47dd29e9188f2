"""Who takes part in a committee for the first time, and the others of those who are changed."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles

_OPENS = "Ban Chỉ đạo chuyển đổi số tỉnh họp. Quyết định mới thay ba ủy viên. "
_FIRST = "Bà Trần Mai (Giám đốc Sở Nội vụ) lần đầu tham gia."


def _members(*names: str) -> set[tuple[str, str, str]]:
    return {(name, "Ủy viên", "asserted") for name in names}


def test_one_for_the_first_time() -> None:
    assert bare_roles(_OPENS + _FIRST) == _members("Trần Mai")


def test_several_and_the_others() -> None:
    text = "Hai người còn lại, Giám đốc Sở Y tế Lê Tám và ông Ngô Dụng, thế chỗ những người đã nghỉ hưu."
    assert bare_roles(_OPENS + _FIRST + " " + text) == _members("Trần Mai", "Lê Tám", "Ngô Dụng")


@pytest.mark.parametrize(
    "text",
    [
        "Giải chạy của tỉnh có 300 thành viên. " + _FIRST,
        "Ban Chỉ đạo chuyển đổi số tỉnh họp về hội thi. " + _FIRST,
        _OPENS + "Hai người còn lại, ông Lê Tám và ông Ngô Dụng, đi vắng.",
    ],
)
def test_who_takes_part_in_something_else(text: str) -> None:
    assert bare_roles(text) == set()

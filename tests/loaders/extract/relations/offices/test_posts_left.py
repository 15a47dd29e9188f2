"""A body that is told of the past of somebody is not the one that `Sở` means behind it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_PAST = (
    "trước đó là Giám đốc Sở Kế hoạch và Đầu tư",
    "nguyên Giám đốc Sở Kế hoạch và Đầu tư",
    "từng giữ chức Phó Giám đốc Sở Kế hoạch và Đầu tư",
    "vốn là Phó Giám đốc Sở Kế hoạch và Đầu tư",
)


@pytest.mark.parametrize("past", _PAST)
def test_department_goes_on(past: str) -> None:
    said = f"Giám đốc Sở Tài chính là ông Lò Văn Chiêng, {past}. Ông Hà Quốc Khải giữ chức Phó Giám đốc Sở."
    assert ("Hà Quốc Khải", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted") in holds(said)


def test_department_of_the_past_is_meant_where_no_other_is() -> None:
    said = "Ông Lò Văn Chiêng từng là Giám đốc Sở Tài chính. Ông Hà Quốc Khải nay là Phó Giám đốc Sở."
    assert ("Hà Quốc Khải", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted") in holds(said)


def test_department_of_another_paragraph_does_not_go_on() -> None:
    said = (
        "Sở Tài chính họp.\n\nÔng Lò Văn Chiêng, nguyên Giám đốc Sở Nội vụ, nghỉ hưu. "
        "Phó Giám đốc Sở Hà Quốc Khải điều hành."
    )
    assert ("Hà Quốc Khải", "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "asserted") in holds(said)

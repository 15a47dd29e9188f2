"""The helper itself: it reads what is beside a name and nothing of the headline."""

from __future__ import annotations

from tests.loaders.extract.reading import holds, statements


def test_reading_gives_office_and_holder() -> None:
    assert holds("Ông Trần Văn An, Giám đốc Sở Y tế, dự họp.") == {
        ("Trần Văn An", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")
    }


def test_reading_of_nothing_is_empty() -> None:
    assert statements("Trời mưa to suốt buổi sáng.") == set()

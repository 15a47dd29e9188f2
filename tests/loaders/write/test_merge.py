"""Which of two values that articles tell of one property is kept."""

from __future__ import annotations

import pytest

from loaders.write.merge import Telling, merged_node


@pytest.mark.parametrize(
    ("key", "told", "kept"),
    [
        ("established", ("2025-03-02", "2025-01-15"), "2025-01-15"),
        ("reorganised", ("2025-03-02", "2025-01-15"), "2025-03-02"),
        ("size", (17, 21), 21),
    ],
)
def test_merged_node_keeps_one_value_in_any_order(key: str, told: tuple[object, object], kept: object) -> None:
    tellings = [Telling(1, ("Ban Chỉ đạo chuyển đổi số",), {key: value}) for value in told]
    assert [merged_node({}, order)[key] for order in (tellings, tellings[::-1])] == [kept, kept]

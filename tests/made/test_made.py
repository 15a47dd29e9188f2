"""Made articles are read as they were made: no false fact, none missed, but for what is known to fail today."""

from __future__ import annotations

import pytest

from tests.made.__main__ import read, told
from tests.made.frame import Frame, frames
from tests.made.known import EACH, SEED, known, reasons


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: frame.id)
def test_articles_of_a_frame_are_read_right(frame: Frame) -> None:
    differ = [told(article, found) for article, found in read(frame, SEED, EACH) if found]
    expected = known()[frame.id].right if frame.id in known() else EACH
    right = EACH - len(differ)
    better = "more than known.yaml says: python -m tests.made.known" if right > expected else "fewer than before"
    assert right == expected, "\n".join([f"{right} of {EACH} right, {better}", *differ])


def test_what_is_known_to_fail_is_of_a_frame_and_has_its_reason() -> None:
    ids = {frame.id for frame in frames()}
    assert [frame for frame, told in known().items() if frame not in ids or not told.why or told.right >= EACH] == []
    assert {reason for told in known().values() for reason in told.why} == set(reasons())

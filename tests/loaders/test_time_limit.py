"""An article that takes too long is refused, and the next one is read."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from loaders import extractor
from loaders.extractor import Refusal, extract_file
from loaders.time_limit import TooSlowError, within


def test_work_that_takes_too_long_ends() -> None:
    with pytest.raises(TooSlowError), within(0.01):
        time.sleep(60)


def test_work_that_is_done_in_time_is_left_alone() -> None:
    with within(60):
        done = 1
    assert done == 1


def test_slow_article_is_refused_and_the_next_one_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Họp\n\nÔng Lò Văn Chiêng, Chủ tịch UBND tỉnh Lâm Đồng, chủ trì hội nghị về chuyển đổi số của tỉnh."
    path = tmp_path / "bai.txt"
    path.write_text(text, "utf-8")
    read = extractor.extract_source
    with monkeypatch.context() as slow:
        slow.setattr(extractor, "_LONGEST", 0.01)
        slow.setattr(extractor, "extract_source", lambda _: time.sleep(60))
        refused = extract_file(path)
    assert isinstance(refused, Refusal)
    assert refused.path == str(path)
    assert "hai phút" in refused.reason or "two minutes" in refused.reason
    assert extractor.extract_source is read
    assert not isinstance(extract_file(path), Refusal)

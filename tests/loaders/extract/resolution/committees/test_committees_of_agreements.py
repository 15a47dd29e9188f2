"""Committees for what two parties have agreed on: both belong to the topic."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read, told


@pytest.mark.parametrize(
    "topic",
    [
        "thực hiện thỏa thuận giữa tỉnh Lâm Đồng và Tập đoàn FPT",
        "thực hiện chương trình hợp tác giữa UBND tỉnh Lâm Đồng và Đại học Quốc gia Hà Nội",
        "triển khai thỏa thuận hợp tác với Tập đoàn FPT",
        "triển khai Biên bản ghi nhớ giữa tỉnh và Tập đoàn VNPT",
    ],
)
def test_topic_holds_both_parties(topic: str) -> None:
    found = {told(s) for s in read(f"Ban Chỉ đạo {topic} do ông Vi Thế Hà làm Trưởng ban.").statements}
    assert ("LEADS", "Vi Thế Hà", f"Trưởng ban | Ban Chỉ đạo {topic}", "asserted") in found


def test_verb_of_working_together_is_no_topic() -> None:
    found = {told(s) for s in read("Ban Chỉ đạo phối hợp với Công an tỉnh Lâm Đồng kiểm tra các xã.").statements}
    assert not any("phối hợp" in part for statement in found for part in statement)

"""Who only tells of an initiative runs it not; an agreement that is foreseen or put off is none."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Sở Khoa học và Công nghệ giới thiệu tổng quan về nền tảng Lang Biang-S.", False),
        ("Sở Khoa học và Công nghệ trình bày về ứng dụng Lang Biang-S với đoàn.", False),
        ("Sở Khoa học và Công nghệ ra mắt nền tảng Lang Biang-S.", True),
    ],
)
def test_who_tells_of_an_initiative_does_not_run_it(text: str, runs: bool) -> None:
    assert bool(statements(text, "RUNS")) is runs


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        ("Thỏa thuận dự kiến giữa UBND tỉnh với Tập đoàn FPT vì thế phải đợi.", False),
        ("Thỏa thuận giữa UBND tỉnh với Tập đoàn FPT lùi sang quý III.", False),
        ("Thỏa thuận giữa UBND tỉnh với Tập đoàn FPT đã ký tháng trước.", True),
    ],
)
def test_an_agreement_foreseen_is_none(text: str, agreed: bool) -> None:
    assert bool(statements(text, "WORKS_WITH")) is agreed

"""Names of centres and firms end before a verb of completing and before `và` with another thing."""

from __future__ import annotations

import pytest

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Body, Enterprise
from tests.loaders.extract.reading import read


def _named(frames: list[Frame]) -> list[str]:
    return [c.thing.name for f in frames for c in f.chunks if isinstance(c.thing, Body | Enterprise)]


@pytest.mark.parametrize("verb", ["hoàn thành cơ sở dữ liệu", "hoàn thiện nền tảng", "hoàn tất hồ sơ"])
@pytest.mark.parametrize("centre", ["Trung tâm Công nghệ thông tin", "Trung tâm Chuyển đổi số"])
def test_centre_ends_before_completing(centre: str, verb: str) -> None:
    assert _named(read(f"Giao {centre} {verb} trước ngày 15/12.").frames) == [centre]


@pytest.mark.parametrize("thing", ["dự án Điện gió Đông Nam", "nhà máy Bình An", "mô hình Vườn sáng", "xã Đức Trọng"])
def test_firm_ends_before_another_thing(thing: str) -> None:
    assert _named(read(f"Đoàn đã thăm Công ty TNHH Sông Hồng và {thing}.").frames) == ["Công ty TNHH Sông Hồng"]


@pytest.mark.parametrize("name", ["Công ty Xây dựng và thương mại Hùng Anh"])
def test_firm_with_and_in_its_name(name: str) -> None:
    assert _named(read(f"Đoàn đã thăm {name}.").frames) == [name]

"""Bodies as articles name them get the keys that reference data reckon with."""

from __future__ import annotations

import datetime as dt

import pytest

from graph.reference.bodies import known_body
from loaders.extract.things import Body
from loaders.link.keys import Keys
from tests.loaders.extract.reading import read


def bodies(text: str, about: str, published: str) -> dict[str, dict[str, object]]:
    """Each body that a text names with its id and what is known of its time."""
    keys = Keys(dt.date.fromisoformat(published), about)
    found = [c.thing for f in read(text, about, published).frames for c in f.chunks if isinstance(c.thing, Body)]
    nodes = [keys.body(body) for body in found]
    return {node.name: {"id": node.id, **node.props} for node in nodes}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Sở KH&CN", "Sở Khoa học và Công nghệ"),
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh"),
        ("BTV Tỉnh ủy", "Ban Thường vụ Tỉnh ủy"),
        ("Công an tỉnh", "Công an tỉnh"),
    ],
)
def test_heir_is_the_body_that_a_later_article_names(written: str, name: str) -> None:
    before = bodies(f"{written} Vĩnh Phúc họp.", "Vĩnh Phúc", "2025-02-01")
    after = bodies(f"{written} Phú Thọ họp.", "Phú Thọ", "2025-09-01")
    assert before[f"{name} Vĩnh Phúc"]["heir"] == after[f"{name} Phú Thọ"]["id"]


def test_heir_of_a_merged_department_is_one_of_the_same_province() -> None:
    before = bodies("Sở GTVT Vĩnh Phúc họp.", "Vĩnh Phúc", "2025-02-01")
    after = bodies("Sở Xây dựng Vĩnh Phúc họp.", "Vĩnh Phúc", "2025-04-01")
    assert before["Sở Giao thông vận tải Vĩnh Phúc"]["heir"] == after["Sở Xây dựng Vĩnh Phúc"]["id"]


@pytest.mark.parametrize(
    "name", ["Bộ TT&TT", "Bộ Kế hoạch và Đầu tư", "Bộ LĐ-TB&XH", "Ủy ban Dân tộc", "Ban Dân vận Trung ương"]
)
def test_central_body_is_that_of_the_reference_data(name: str) -> None:
    found = bodies(f"{name} họp với {name}.", "Lâm Đồng", "2025-02-01")
    known = [known_body(shown) for shown in found]
    assert len(known) == 1
    assert [body.id for body in known if body is not None] == [told["id"] for told in found.values()]


@pytest.mark.parametrize(
    ("text", "name", "until"),
    [
        ("UBND huyện Yên Lạc họp.", "Ủy ban nhân dân huyện Yên Lạc", "2025-07-01"),
        ("UBND thành phố Vĩnh Yên họp.", "Ủy ban nhân dân thành phố Vĩnh Yên", "2025-07-01"),
        ("UBND tỉnh Vĩnh Phúc họp.", "Ủy ban nhân dân tỉnh Vĩnh Phúc", "2025-07-01"),
    ],
)
def test_body_ends_with_its_district_or_province(text: str, name: str, until: str) -> None:
    assert bodies(text, "Vĩnh Phúc", "2025-02-01")[name]["valid_to"] == until


def test_district_is_closed_whenever_an_article_names_it() -> None:
    assert (
        bodies("UBND huyện Yên Lạc (cũ) đã bàn giao.", "Phú Thọ", "2026-02-01").popitem()[1]["valid_to"] == "2025-07-01"
    )

"""Plain values out of what a driver hands out."""

from __future__ import annotations

import json

import pytest
from neo4j.spatial import CartesianPoint, WGS84Point
from neo4j.time import Date, DateTime, Duration, Time

from graph.values import plain


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (2**63 - 1, 2**63 - 1),
        (1.5, 1.5),
        (float("nan"), "NaN"),
        (float("inf"), "Infinity"),
        (float("-inf"), "-Infinity"),
        ("Đắk Lắk", "Đắk Lắk"),
        (b"\x00\xff", "AP8="),
        ((1, [2.5, {"a": b"x"}]), [1, [2.5, {"a": "eA=="}]]),
        ({"a": Date(2025, 7, 1)}, {"a": "2025-07-01"}),
        (DateTime(2025, 7, 1, 8, 30, 0), "2025-07-01T08:30:00.000000000"),
        (Time(8, 30, 0), "08:30:00.000000000"),
        (Duration(days=1, seconds=2), "P1DT2S"),
        (CartesianPoint((1.0, 2.0)), {"srid": 7203, "x": 1.0, "y": 2.0}),
        (WGS84Point((105.8, 21.0, 9.0)), {"srid": 4979, "x": 105.8, "y": 21.0, "z": 9.0}),
        (1 + 2j, "(1+2j)"),
    ],
)
def test_plain_gives_what_json_can_carry(value: object, expected: object) -> None:
    found = plain(value)
    assert found == expected
    assert type(found) is type(expected)
    assert json.loads(json.dumps(found, allow_nan=False)) == expected

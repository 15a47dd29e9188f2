"""Boards of mass organisations: a bare `Ban Thường vụ` beside or below one is its own, not the party committee's."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO, _OTHER = "Lê Văn Hòa", "Trần Thị Bảo"


def boards(text: str) -> set[str]:
    """The boards in which somebody sits."""
    return {what.partition(" | ")[2] for _, what, _ in holds(text) if what.startswith("Ủy viên | ")}


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Phó Chủ tịch LĐLĐ tỉnh Lâm Đồng", "Liên đoàn Lao động tỉnh Lâm Đồng"),
        ("Phó Chủ tịch Thường trực Hội Nông dân tỉnh Lâm Đồng", "Hội Nông dân tỉnh Lâm Đồng"),
        ("Phó Chủ tịch Hội Nhà báo tỉnh Lâm Đồng", "Hội Nhà báo tỉnh Lâm Đồng"),
        ("Phó Bí thư Tỉnh đoàn Lâm Đồng", "Tỉnh đoàn Lâm Đồng"),
        ("Trưởng ban Tuyên giáo LĐLĐ tỉnh Lâm Đồng", "Liên đoàn Lao động tỉnh Lâm Đồng"),
    ],
)
@pytest.mark.parametrize("board", ["Ban Thường vụ", "Ban Chấp hành"])
def test_seat_beside_a_deputy_of_an_organisation(post: str, body: str, board: str) -> None:
    assert boards(f"Đồng chí {_WHO}, Ủy viên {board}, {post}, phát biểu.") == {f"{board} {body}"}


@pytest.mark.parametrize(
    "post",
    ["Chủ tịch LĐLĐ tỉnh Lâm Đồng", "Bí thư Tỉnh đoàn Lâm Đồng", "Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng"],
)
def test_seat_that_may_be_in_the_party_or_not(post: str) -> None:
    assert boards(f"Đồng chí {_WHO}, Ủy viên Ban Thường vụ, {post}, phát biểu.") == set()
    assert boards(f"Đồng chí {_WHO}, {post}, Ủy viên Ban Thường vụ, phát biểu.") == set()


@pytest.mark.parametrize(
    "said",
    [
        f"LĐLĐ tỉnh Lâm Đồng có 45 ủy viên. Ủy viên Ban Thường vụ gồm các đồng chí: {_WHO}, {_OTHER}.",
        f"Ban Chấp hành LĐLĐ tỉnh Lâm Đồng có 45 ủy viên.\n\nỦy viên Ban Thường vụ: {_WHO}, {_OTHER}.",
        f"Đại hội LĐLĐ tỉnh Lâm Đồng đã bầu ông {_WHO} làm Ủy viên Ban Thường vụ.",
        f"Ban Chấp hành, Ban Thường vụ LĐLĐ tỉnh Lâm Đồng họp. Ủy viên Ban Thường vụ gồm: {_WHO}, {_OTHER}.",
        f"Ông {_WHO}, UVBTV, Phó Chủ tịch LĐLĐ tỉnh Lâm Đồng, phát biểu.",
        f"Ông {_WHO}, Phó Chủ tịch LĐLĐ tỉnh Lâm Đồng, Ủy viên Ban Thường vụ, phát biểu.",
    ],
)
def test_seat_below_an_organisation(said: str) -> None:
    assert boards(said) == {"Ban Thường vụ Liên đoàn Lao động tỉnh Lâm Đồng"}


@pytest.mark.parametrize(
    "said",
    [
        f"Bà {_OTHER}, Chủ tịch Hội Nông dân tỉnh, và ông {_WHO}, Ủy viên Ban Thường vụ, Giám đốc Sở Y tế, cùng dự.",
        f"Dự có bà {_OTHER}, Bí thư Tỉnh ủy Lâm Đồng; Hội Nông dân tỉnh. Các Ủy viên Ban Thường vụ: {_WHO}.",
        f"Ông {_WHO}, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch LĐLĐ tỉnh Lâm Đồng, phát biểu.",
    ],
)
def test_seat_in_the_party_beside_an_organisation(said: str) -> None:
    assert boards(said) == {"Ban Thường vụ Tỉnh ủy Lâm Đồng"}

"""A post for which others have yet to elect somebody, and the hopes of a people, which are no rumour."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_FIRST = "Bí thư | Đảng ủy phường Lá Xanh"


@pytest.mark.parametrize(
    "said",
    [
        "để HĐND phường bầu giữ chức Chủ tịch HĐND phường Lá Xanh",
        ", để HĐND phường bầu làm Chủ tịch HĐND phường Lá Xanh",
        "để bầu giữ chức vụ Chủ tịch HĐND phường Lá Xanh",
    ],
)
def test_post_for_which_others_elect_is_planned(said: str) -> None:
    text = f"Ban Thường vụ Tỉnh ủy phân công ông Lò Văn Chiêng giữ chức Bí thư Đảng ủy phường Lá Xanh {said}."
    assert holds(text) == {
        ("Lò Văn Chiêng", _FIRST, "asserted"),
        ("Lò Văn Chiêng", "Chủ tịch | Hội đồng nhân dân phường Lá Xanh", "planned"),
    }


def test_who_meets_to_elect_elects() -> None:
    said = "HĐND tỉnh họp phiên thứ 20 để bầu ông Lò Văn Chiêng làm Phó Chủ tịch UBND tỉnh."
    assert holds(said) == {("Lò Văn Chiêng", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")}


def test_hopes_of_the_people_are_no_rumour() -> None:
    said = "Đáp ứng kỳ vọng của Nhân dân, Ban Thường vụ Tỉnh ủy chỉ định ông Lò Văn Chiêng giữ chức {}."
    assert holds(said.format("Bí thư Đảng ủy phường Lá Xanh")) == {("Lò Văn Chiêng", _FIRST, "asserted")}

"""Boards that manage a project: pointed to, named by the project in quotation marks; ranks that are no posts."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WORKS = "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Lâm Đồng"


@pytest.mark.parametrize("this", ["Ban Quản lý Dự án này", "Ban Quản lý dự án nói trên"])
def test_a_board_pointed_to_is_the_one_named_before(this: str) -> None:
    found = holds(f"Tỉnh ủy bổ nhiệm ông Mai Văn Sen – Phó Giám đốc {_WORKS} giữ chức Giám đốc {this}.")
    assert {body for _, body, _ in found} == {f"Giám đốc | {_WORKS}", f"Phó Giám đốc | {_WORKS}"}


def test_a_board_pointed_to_that_nobody_named_is_none() -> None:
    assert holds("Ông Mai Văn Sen giữ chức Giám đốc Ban Quản lý dự án này.") == set()


def test_a_board_is_called_by_its_project() -> None:
    found = holds("Ông Mai Văn Sen, Giám đốc Ban Quản lý dự án “Nâng cao năng lực số”, nói.")
    assert found == {("Mai Văn Sen", "Giám đốc | Ban Quản lý dự án “Nâng cao năng lực số”", "asserted")}


@pytest.mark.parametrize(
    "posts",
    [
        "Hàm Vụ trưởng, Phó Giám đốc Trung tâm Tin học",
        "Phó Giám đốc Trung tâm Tin học, hàm Vụ trưởng",
        "Phó Giám đốc Trung tâm Tin học (hàm Vụ trưởng)",
    ],
)
def test_rank_of_a_post_is_no_post(posts: str) -> None:
    assert holds(f"Ông Mai Văn Sen, {posts}, nói.") == {("Mai Văn Sen", "Phó Giám đốc | Trung tâm Tin học", "asserted")}

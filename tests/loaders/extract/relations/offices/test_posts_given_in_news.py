"""Posts in news of who was given what: behind a decision of another, in a list of old ones, beside one acted in."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO, _OTHER = "Đỗ Bình Minh", "Phan Thị Sáng"
_BOARD = "Ủy ban nhân dân tỉnh Lâm Đồng"


@pytest.mark.parametrize("paper", ["các Quyết định", "Quyết định số 12/QĐ-UBND", "Thông báo", "ý kiến", "phân công"])
def test_who_gives_a_paper_is_none_of_those_named_behind_it(paper: str) -> None:
    said = f"Theo {paper} của Chủ tịch UBND tỉnh Lâm Đồng: ông {_WHO}, Giám đốc Sở Y tế; bà {_OTHER}, dân tộc Kinh."
    assert holds(said) == {(_WHO, "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_several_who_are_there_are_introduced_still() -> None:
    said = f"Với sự tham dự của các Phó Chủ tịch UBND tỉnh: {_WHO}, {_OTHER}."
    assert holds(said) == {(who, f"Phó Chủ tịch | {_BOARD}", "asserted") for who in (_WHO, _OTHER)}


@pytest.mark.parametrize("sign", [";", ","])
@pytest.mark.parametrize("verb", ["làm", "giữ chức"])
def test_last_of_a_list_of_old_posts_is_over_too(sign: str, verb: str) -> None:
    posts = f"Phó Giám đốc Sở Y tế{sign} Phó Giám đốc Sở Tài chính và {verb} Giám đốc Sở Nội vụ"
    said = f"Bà {_OTHER} từng đảm nhiệm các chức vụ: {posts}."
    assert {status for _, what, status in holds(said) if "Nội vụ" in what} == {"former"}


@pytest.mark.parametrize("mover", ["", " Thủ tướng", " Ban Bí thư"])
def test_who_is_moved_to_act_elsewhere_has_left(mover: str) -> None:
    said = f"Ông {_WHO}, Giám đốc Sở Y tế, được{mover} điều động, giao quyền Giám đốc Sở Nội vụ."
    assert holds(said) == {
        (_WHO, "Giám đốc | Sở Y tế Lâm Đồng", "former"),
        (_WHO, "Giám đốc | Sở Nội vụ Lâm Đồng", "acting"),
    }


def test_who_acts_in_the_own_house_stays() -> None:
    said = f"Ông {_WHO}, Phó Giám đốc Sở Y tế, được giao quyền Giám đốc Sở Y tế."
    assert (_WHO, "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted") in holds(said)

"""Posts that a life tells one after the other are over, but the last where nothing else is known."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

_NOW = "Bà Vi Thị Trọng, Chủ tịch UBND tỉnh, chủ trì. "
_SECRETARY = "Bí thư | Huyện ủy Mai Sơn"


@pytest.mark.parametrize(
    "life",
    [
        "Ra trường, bà về công tác ở phòng Tài chính rồi làm Bí thư Huyện ủy Mai Sơn.",
        "Năm 2021 bà được tăng cường về huyện, giữ chức Bí thư Huyện ủy Mai Sơn.",
        "Bà có 9 năm làm cán bộ Đoàn, sau đó là Bí thư Huyện ủy Mai Sơn.",
        "Bà làm chuyên viên 12 năm, làm Bí thư Huyện ủy Mai Sơn.",
        "Bà có lúc làm Bí thư Huyện ủy Mai Sơn.",
    ],
)
def test_post_of_a_life_is_over(life: str) -> None:
    assert ("Vi Thị Trọng", _SECRETARY, "former") in holds(_NOW + life)


def test_all_but_the_last_are_over() -> None:
    told = holds("Bà Vi Thị Trọng làm Phó Bí thư Huyện ủy Mai Sơn, rồi làm Bí thư Huyện ủy Mai Sơn.")
    assert {("Vi Thị Trọng", _SECRETARY, "asserted"), ("Vi Thị Trọng", f"Phó {_SECRETARY}", "former")} <= told


@pytest.mark.parametrize(
    "said",
    [
        "Tiếp đó, bà Vi Thị Trọng giữ chức Bí thư Huyện ủy Mai Sơn.",
        "Từ năm 2025, bà Vi Thị Trọng giữ chức Bí thư Huyện ủy Mai Sơn.",
    ],
)
def test_what_is_told_of_today_holds(said: str) -> None:
    assert ("Vi Thị Trọng", _SECRETARY, "asserted") in holds(said)


@pytest.mark.parametrize(
    "opening",
    [
        "Trước khi về Lâm Đồng, bà Trọng từng giữ nhiều chức vụ tại Sơn La như",
        "Bà Trọng từng kinh qua các vị trí ở tỉnh Sơn La:",
        "Bà Trọng có nhiều năm công tác tại Sơn La, trải qua các cương vị",
    ],
)
def test_posts_had_elsewhere_are_of_that_place(opening: str) -> None:
    told = f"{opening} Giám đốc Sở Nội vụ, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND và Chủ tịch UBND tỉnh."
    former = {post for _, post, status in holds(f"Bà Vi Thị Trọng là Chủ tịch UBND tỉnh. {told}") if status == "former"}

    assert former == {
        "Giám đốc | Sở Nội vụ Sơn La",
        "Phó Bí thư | Tỉnh ủy Sơn La",
        "Chủ tịch | Hội đồng nhân dân tỉnh Sơn La",
        "Chủ tịch | Ủy ban nhân dân tỉnh Sơn La",
    }


def test_what_is_taken_up_after_serving_elsewhere_is_of_here() -> None:
    text = "Bà Vi Thị Trọng từng công tác tại Sơn La, sau đó giữ các chức vụ Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh."

    assert "Phó Bí thư | Tỉnh ủy Sơn La" not in {post for _, post, _ in holds(text)}


@pytest.mark.parametrize("later", ["Sau đó", "Hơn hai tháng sau", "Ba năm sau"])
def test_next_step_ends_what_nobody_has_with_it(later: str) -> None:
    text = f"Bà Vi Thị Trọng làm Bí thư Huyện ủy Mai Sơn. {later}, bà được bổ nhiệm Phó Giám đốc Sở Tài chính."

    assert holds(text) == {
        ("Vi Thị Trọng", _SECRETARY, "former"),
        ("Vi Thị Trọng", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize(
    "later",
    [
        "Sau đó, HĐND tỉnh bầu bà Trọng làm Chủ tịch HĐND tỉnh.",
        "Sau đó, bà Hà Thị Mơ được bổ nhiệm Giám đốc Sở Tài chính.",
        "Sau đó, bà kiêm nhiệm Giám đốc Sở Tài chính.",
    ],
)
def test_next_step_leaves_what_goes_with_it(later: str) -> None:
    told = holds(f"Bà Vi Thị Trọng được bầu giữ chức Bí thư Tỉnh ủy. {later}")

    assert ("Vi Thị Trọng", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted") in told


@pytest.mark.parametrize("way", ["lần lượt qua các cương vị", "từng qua các vị trí", "rồi lần lượt qua các chức vụ"])
def test_posts_that_somebody_went_through(way: str) -> None:
    text = f"Năm 2011, bà Vi Thị Trọng về làm cán bộ, {way} Phó Giám đốc Sở Y tế, Giám đốc Sở Tài chính."

    assert holds(text) == {
        ("Vi Thị Trọng", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ("Vi Thị Trọng", "Giám đốc | Sở Tài chính Lâm Đồng", "former"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Bà Vi Thị Trọng khi còn là Giám đốc Sở Y tế đã trực tiếp làm Trưởng Ban Chỉ đạo 57 tỉnh.",
        "Lúc đương chức Giám đốc Sở Y tế, bà Vi Thị Trọng là Trưởng Ban Chỉ đạo 57 tỉnh.",
    ],
)
def test_role_that_somebody_had_when_still_in_another_post(text: str) -> None:
    assert roles(text) == {("Vi Thị Trọng", "Trưởng ban | Ban Chỉ đạo 57 tỉnh", "former")}

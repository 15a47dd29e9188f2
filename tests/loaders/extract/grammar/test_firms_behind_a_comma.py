"""Posts whose firm stands behind a comma, and posts that are over because a bracket tells what came next."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN = "Lê Văn An"


@pytest.mark.parametrize(
    "post", ["Tổng Giám đốc", "Phó Tổng Giám đốc", "Chủ tịch Hội đồng thành viên", "Chủ tịch HĐQT"]
)
@pytest.mark.parametrize("behind", [", cho biết.", " (SMC) lo ngại.", " đề xuất."])
def test_post_is_of_the_firm_behind_the_comma(post: str, behind: str) -> None:
    said = f"Tập đoàn Hòa Phát tăng giá. Ông {AN}, {post}, Tổng công ty Thương mại Sao Mai{behind}"
    assert {what.rpartition(" | ")[2] for _, what, _ in holds(said)} == {"Tổng công ty Thương mại Sao Mai"}


@pytest.mark.parametrize("now", ["hiện là", "nay là", "hiện đang giữ chức"])
def test_post_before_a_bracket_that_tells_the_new_one_is_over(now: str) -> None:
    said = f"Ông {AN} - Chủ tịch UBND xã Di Linh ({now} Chủ tịch Ủy ban MTTQ xã Di Linh) - ký duyệt."
    assert holds(said) == {
        (AN, "Chủ tịch | Ủy ban nhân dân xã Di Linh", "former"),
        (AN, "Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam xã Di Linh", "asserted"),
    }


def test_name_of_a_house_in_brackets_ends_no_post() -> None:
    said = f"Ông {AN} - Chủ tịch UBND xã Di Linh (nay là xã Bảo Thuận) - ký duyệt."
    assert {status for _, _, status in holds(said)} == {"asserted"}

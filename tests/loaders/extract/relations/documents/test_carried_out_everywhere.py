"""A resolution that the whole country, or many places, carry out is not thereby that of the place of the text."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

HEAD = "Lâm Đồng mở hội thảo\n\nUBND tỉnh Lâm Đồng mở hội thảo. "


def _places(sentence: str) -> set[str]:
    return {who for _, who, _, _ in statements(HEAD + sentence, "IMPLEMENTS")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Các bộ, ngành đang thực hiện Nghị quyết số 18-NQ/TW.",
        "Buổi họp diễn ra khi cả nước đang thực hiện Nghị quyết số 18-NQ/TW.",
        "Toàn Đảng, toàn dân đang triển khai Nghị quyết số 57-NQ/TW.",
        "Các địa phương khác đang gấp rút triển khai Nghị quyết số 57-NQ/TW.",
        "Các bộ, ngành, địa phương cần khẩn trương triển khai Nghị quyết số 57-NQ/TW.",
        "Nhiều tỉnh, thành phố đã kiện toàn bộ máy thực hiện Nghị quyết số 57-NQ/TW.",
    ],
)
def test_what_all_carry_out_is_told_of_no_place(sentence: str) -> None:
    assert _places(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Cùng với cả nước, tỉnh đang triển khai Nghị quyết số 57-NQ/TW.",
        "Cùng cả nước triển khai Nghị quyết số 57-NQ/TW, tỉnh đặt mục tiêu lớn.",
        "Các sở, ngành, địa phương đang triển khai Nghị quyết số 57-NQ/TW.",
    ],
)
def test_the_place_does_with_the_others(sentence: str) -> None:
    assert _places(sentence) == {"tỉnh Lâm Đồng"}

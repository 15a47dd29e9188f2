"""`khi đó là T, được bầu làm R`: the post of then is over, and what it was left for is not."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_OLD, _NEW = "Giám đốc | Sở Y tế Lâm Đồng", "Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng"
_CHIEF = "Chánh Văn phòng UBND tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    "said",
    [
        f"khi đó là Giám đốc Sở Y tế được điều động, bổ nhiệm làm {_CHIEF}",
        f", lúc đó là Giám đốc Sở Y tế, được bầu làm {_CHIEF}",
        f"lúc ấy đang là Giám đốc Sở Y tế đã được bổ nhiệm giữ chức {_CHIEF}",
        f", thời điểm đó giữ chức Giám đốc Sở Y tế, được Chủ tịch UBND tỉnh bổ nhiệm làm {_CHIEF}",
        f", bấy giờ còn là Giám đốc Sở Y tế, vừa được chỉ định làm {_CHIEF}",
    ],
)
def test_post_given_to_who_had_another_then_is_held(said: str) -> None:
    found = holds(f"Hồi tháng 3, ông Lò Văn Chiêng {said}.".replace(" ,", ","))
    assert found == {("Lò Văn Chiêng", _OLD, "former"), ("Lò Văn Chiêng", _NEW, "asserted")}

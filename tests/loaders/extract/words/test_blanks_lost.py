"""Where a page lost the blank between two words or a teaser breaks off a name, and what an imprint tells next."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HEALTH = "Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        (f"Giám đốc {_HEALTH} Vi Văn HảiTrong luật có nêu điều này.", ("Vi Văn Hải", f"Giám đốc | {_HEALTH}")),
        ("Ông Vi Văn Hà, Giám đốc SởNội vụ tỉnh Lâm Đồng, nói.", ("Vi Văn Hà", "Giám đốc | Sở Nội vụ Lâm Đồng")),
        (f"Theo đó, bàTô Thị Bích Nhạn, Giám đốc {_HEALTH}, dự.", ("Tô Thị Bích Nhạn", f"Giám đốc | {_HEALTH}")),
        (f"Giám đốc {_HEALTH} Lê Thị Sửu14 nói.", ("Lê Thị Sửu", f"Giám đốc | {_HEALTH}")),
        (f"Giám đốc {_HEALTH} Lê Văn Bỉnhcho biết như vậy.", ("Lê Văn Bỉnh", f"Giám đốc | {_HEALTH}")),
        (f"Giám đốc {_HEALTH} Lê Văn Hảichính thức nhận. Ông Lê Văn Hải nói.", ("Lê Văn Hải", f"Giám đốc | {_HEALTH}")),
        (f"Giám đốc {_HEALTH} Lê Thị … Bà Lê Thị Nhạn nói.", ("Lê Thị Nhạn", f"Giám đốc | {_HEALTH}")),
        ("Tổng Biên tập Báo Lâm Đồng: Lê Văn Hải Trụ sở chính: số 7", ("Lê Văn Hải", "Tổng Biên tập | Báo Lâm Đồng")),
        ("Tổng Biên tập Báo Lâm Đồng: Lê Văn Hải Giấy phép số 5", ("Lê Văn Hải", "Tổng Biên tập | Báo Lâm Đồng")),
        (
            "Ông Vi Văn Hà, Chủ tịch UBND xã Ea WerÔng Lê Văn Tám, trưởng thôn, nói.",
            ("Vi Văn Hà", "Chủ tịch | Ủy ban nhân dân xã Ea Wer"),
        ),
    ],
)
def test_name_is_read_without_what_ran_into_it(told: str, fact: tuple[str, str]) -> None:
    assert holds(f"Hội nghị bàn việc trồng lúa nước. {told}", about="Hội nghị") == {(*fact, "asserted")}


@pytest.mark.parametrize(
    "told",
    [
        "Chủ tịch UBND tỉnh Hậu Gianggiải đáp.",
        f"Giám đốc {_HEALTH} Vi … nói.",
    ],
)
def test_a_place_that_ran_into_a_word_is_nobody(told: str) -> None:
    assert holds(told, about="Hội nghị") == set()


@pytest.mark.parametrize("name", ["Thạch Sa Phone", "Rơ Châm Hyới", "Lý Rotha", "Êban Y Phu"])
def test_name_of_another_people_is_whole(name: str) -> None:
    assert holds(f"Giám đốc {_HEALTH} {name} nói.", about="Hội nghị") == {(name, f"Giám đốc | {_HEALTH}", "asserted")}

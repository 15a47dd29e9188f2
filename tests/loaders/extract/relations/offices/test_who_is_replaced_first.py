"""`Thay ông A (nghỉ hưu), ông B giữ vai trò R`: who is named first had the role or post."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

_MET = "Ban Chỉ đạo chuyển đổi số huyện Đức Linh họp. "


@pytest.mark.parametrize(
    "gone", ["(nghỉ hưu)", "(đã nghỉ chế độ)", "- chuyển công tác", ", nhận nhiệm vụ khác", "về hưu"]
)
@pytest.mark.parametrize("verb", ["giữ vai trò", "đảm nhiệm vai trò", "làm"])
def test_who_left_had_the_role(gone: str, verb: str) -> None:
    said = f"{_MET}Thay bà Vi Thị Hiệu {gone}, ông Hồ Văn Sáu, Phó Chủ tịch UBND huyện, {verb} Phó Trưởng ban."
    board = "Ban Chỉ đạo chuyển đổi số huyện Đức Linh"
    assert ("Vi Thị Hiệu", f"Phó Trưởng ban | {board}", "former") in roles(said, about="Đức Linh (Bình Thuận)")


def test_who_left_had_the_post() -> None:
    told = holds("Thay ông Vi Văn Hiệu (nghỉ hưu), bà Hồ Thị Sáu làm Giám đốc Sở Y tế Lâm Đồng.")
    assert ("Vi Văn Hiệu", "Giám đốc | Sở Y tế Lâm Đồng", "former") in told


@pytest.mark.parametrize("away", ["(đi công tác)", "(vắng mặt)", "bận họp"])
def test_who_is_away_left_nothing(away: str) -> None:
    said = f"{_MET}Thay ông Vi Văn Hiệu {away}, ông Hồ Văn Sáu, Phó Trưởng ban, làm Trưởng đoàn."
    assert not any(who == "Vi Văn Hiệu" for who, _, _ in roles(said, about="Đức Linh (Bình Thuận)"))


@pytest.mark.parametrize(
    "aside",
    [
        " - người vừa được điều động về Sở Nội vụ -",
        ", người vừa được điều động về Sở Nội vụ,",
        " vừa nghỉ hưu",
        " đã nghỉ hưu",
        " (nghỉ hưu)",
    ],
)
@pytest.mark.parametrize("does", ["làm", "giữ vai trò"])
def test_what_is_told_beside_who_is_replaced(aside: str, does: str) -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh được kiện toàn. "
        f"Ông Lý Văn Hạnh, Bí thư Tỉnh ủy, thay ông Sùng Mí Thề{aside} {does} Trưởng ban."
    )
    role = "Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh"
    assert roles(text) == {("Lý Văn Hạnh", role, "asserted"), ("Sùng Mí Thề", role, "former")}

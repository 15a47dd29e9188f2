"""Who is told of again by a post in the next sentence, and who is only to be added to a committee."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_WHO, _OTHER = "Đỗ Bình Minh", "Trịnh Hải Yến"
_BOARD = "Ban Chỉ đạo chuyển đổi số xã Đạ Huoai"


@pytest.mark.parametrize(
    "opening", ["Phát biểu, đồng chí Bí thư Đảng ủy xã", "Đồng chí Bí thư Đảng ủy xã", "Bí thư Đảng ủy xã"]
)
def test_comrade_is_who_has_the_post_that_opened_the_sentence_before(opening: str) -> None:
    said = (
        f"Dự có ông {_WHO}, Bí thư Đảng ủy xã Đạ Huoai; bà {_OTHER}, Phó Giám đốc Sở Y tế.\n\nBà {_OTHER} khen xã.\n\n"
    )
    said += f"{opening} nhấn mạnh việc này. Đồng chí đề nghị {_BOARD}, do đồng chí làm Trưởng ban, họp mỗi quý."
    assert statements(said, "LEADS") == {("LEADS", _WHO, f"Trưởng ban | {_BOARD}", "asserted")}


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        (", trình UBND tỉnh quyết định trong tháng 10", "planned"),
        (", trình cấp có thẩm quyền xem xét, quyết định", "planned"),
        ("", "asserted"),
        (", trình UBND tỉnh quyết định thu hồi đất", "asserted"),
    ],
)
def test_who_is_put_to_another_for_decision_is_not_added_yet(behind: str, status: str) -> None:
    found = statements(f"{_BOARD} thống nhất bổ sung bà {_OTHER} làm Phó Trưởng ban{behind}.", "LEADS")
    assert found == {("LEADS", _OTHER, f"Phó Trưởng ban | {_BOARD}", status)}

"""Posts that somebody is punished out of, moved to, had at the time of a case, or keeps in a vote."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_SEN, _LICH = "Mai Thị Sen", "Đinh Công Lịch"
_SECRETARY = "Bí thư | Huyện ủy Di Linh"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỉnh ủy kỷ luật bà Mai Thị Sen bằng hình thức khiển trách, cho thôi giữ chức Bí thư Huyện ủy Di Linh.",
            {(_SEN, _SECRETARY, "former")},
        ),
        ("Ban Thường vụ đề nghị kỷ luật bà Mai Thị Sen, cho thôi giữ chức Bí thư Huyện ủy Di Linh.", set()),
        (
            "Công an bắt bà Mai Thị Sen (thời điểm trên là Bí thư Huyện ủy Di Linh).",
            {(_SEN, _SECRETARY, "former")},
        ),
        (
            "Bà Mai Thị Sen, vào thời điểm xảy ra vụ việc là Bí thư Huyện ủy Di Linh, không có mặt.",
            {(_SEN, _SECRETARY, "former")},
        ),
        (
            "Bà Mai Thị Sen - Phó Giám đốc Sở Y tế - luân chuyển và giữ chức Bí thư Huyện ủy Di Linh.",
            {(_SEN, _SECRETARY, "asserted"), (_SEN, "Phó Giám đốc | Sở Y tế Lâm Đồng", "former")},
        ),
        (
            "Ông được giới thiệu để bầu Bí thư, thay bà Mai Thị Sen trước đó được bổ nhiệm Thứ trưởng Bộ Y tế.",
            {(_SEN, "Thứ trưởng | Bộ Y tế", "asserted")},
        ),
        (
            "Bà Mai Thị Sen, Giám đốc Sở Y tế, trước đó được bổ nhiệm Phó Giám đốc Sở Y tế.",
            {
                (_SEN, "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
                (_SEN, "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
            },
        ),
        (
            "Bà Mai Thị Sen đã giữ nhiều vị trí lãnh đạo của tỉnh, như Bí thư Huyện ủy Di Linh, Giám đốc Sở Y tế.",
            {(_SEN, _SECRETARY, "former"), (_SEN, "Giám đốc | Sở Y tế Lâm Đồng", "former")},
        ),
        (
            "Hai Phó Bí thư Tỉnh ủy tái đắc cử là bà Mai Thị Sen (47 tuổi) và ông Đinh Công Lịch (51 tuổi).",
            {(who, "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted") for who in (_SEN, _LICH)},
        ),
        (
            "Bà Mai Thị Sen, Phó GĐ Sở Y tế tỉnh, trả lời.",
            {(_SEN, "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted")},
        ),
        (
            "Video: Cây đổ chắn đường. Mưa lớn từ đêm qua. Bà Mai Thị Sen, Giám đốc Sở Y tế, có mặt.",
            {(_SEN, "Giám đốc | Sở Y tế Lâm Đồng", "asserted")},
        ),
        ("Video: Bà Mai Thị Sen, Giám đốc Sở Y tế, có mặt ở hiện trường", set()),
    ],
)
def test_ways_out_of_a_post_and_into_one(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected

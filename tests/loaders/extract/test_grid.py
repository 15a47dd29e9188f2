"""Many ways of telling who has a post, each with posts and names of all kinds: what is read is what was put in."""

from __future__ import annotations

from itertools import count

import pytest

from loaders.evaluate.names import norm
from tests.loaders.extract.reading import holds

# Title and body as written; the body as it is read where that is another.
POSTS = (
    ("Bí thư", "Tỉnh ủy Lâm Đồng", ""),
    ("Phó Bí thư Thường trực", "Tỉnh ủy Lâm Đồng", ""),
    ("Chủ tịch", "UBND tỉnh Lâm Đồng", "Ủy ban nhân dân tỉnh Lâm Đồng"),
    ("Phó Chủ tịch Thường trực", "HĐND tỉnh Lâm Đồng", "Hội đồng nhân dân tỉnh Lâm Đồng"),
    ("Giám đốc", "Sở Khoa học và Công nghệ Lâm Đồng", ""),
    ("Phó Giám đốc", "Sở Tài chính Lâm Đồng", ""),
    ("Chánh Văn phòng", "UBND tỉnh Lâm Đồng", "Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng"),
    ("Trưởng Ban", "Tổ chức Tỉnh ủy Lâm Đồng", "Ban Tổ chức Tỉnh ủy Lâm Đồng"),
    ("Chủ tịch", "UBND phường Xuân Hương - Đà Lạt", "Ủy ban nhân dân phường Xuân Hương - Đà Lạt"),
    ("Bí thư", "Đảng ủy xã Đức Trọng", ""),
    ("Giám đốc", "Công an tỉnh Lâm Đồng", ""),
    ("Chỉ huy trưởng", "Bộ CHQS tỉnh Lâm Đồng", "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"),
    ("Hiệu trưởng", "Trường Đại học Đà Lạt", ""),
    ("Tổng Giám đốc", "Tập đoàn VNPT", ""),
    ("Chủ tịch Hội đồng quản trị", "Công ty Cổ phần Phần mềm Sao Mai", ""),
    ("Bộ trưởng", "Bộ Khoa học và Công nghệ", ""),
    ("Cục trưởng", "Cục Chuyển đổi số quốc gia", ""),
    ("Vụ trưởng", "Vụ Pháp chế", ""),
    ("Chủ tịch", "Hội Nông dân tỉnh Lâm Đồng", ""),
    ("Phó Chủ tịch", "Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng"),
    ("Bí thư", "Tỉnh đoàn Lâm Đồng", ""),
    ("Giám đốc", "Bệnh viện Đa khoa Lâm Đồng", ""),
    ("Viện trưởng", "VKSND tỉnh Lâm Đồng", "Viện kiểm sát nhân dân tỉnh Lâm Đồng"),
    ("Chánh án", "TAND tỉnh Lâm Đồng", "Tòa án nhân dân tỉnh Lâm Đồng"),
    ("Giám đốc", "Trung tâm Chuyển đổi số tỉnh Lâm Đồng", ""),
    ("Phó Tổng Giám đốc", "Ngân hàng TMCP Đông Phương Xanh", ""),
    ("Trưởng Ban", "Quản lý các khu công nghiệp Lâm Đồng", "Ban Quản lý các khu công nghiệp Lâm Đồng"),
    ("Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng", ""),
    ("Tổng Biên tập", "Báo Lâm Đồng", ""),
)
NAMES = (
    "Vi Đức Trọng", "Lê Quốc Bình", "Đỗ Mạnh Hà", "Trần Thị Thu Sương", "H'Yim Kđoh", "Nông Văn Thao", "Bùi Minh Khuê",
    "Huỳnh Ngọc Ánh Tuyết", "Tôn Nữ Diệu Linh", "Cao Xuân Bách", "Mai Thế Vượng", "Lò Văn Inh", "Phạm Quốc Hải",
)  # fmt: skip
# {n0} has {t0}, {n1} has {t1} ...; behind the bar the status of each.
TOLD = (
    "Ông {n0}, {t0}, dự hội nghị.|asserted",
    "Phát biểu kết luận, {t0} {n0} nhấn mạnh vai trò của dữ liệu.|asserted",
    "Đồng chí {n0} – {t0} chủ trì buổi làm việc.|asserted",
    "Theo ông {n0} ({t0}), kết quả còn khiêm tốn.|asserted",
    "Tham dự có các đồng chí: {n0}, {t0}; {n1}, {t1}; {n2}, {t2}.|asserted asserted asserted",
    "Tham dự có các đồng chí: {n0} - {t0}, {n1} - {t1} cùng lãnh đạo các đơn vị.|asserted asserted",
    "Ông {n0}, {t0} và bà {n1}, {t1} đồng chủ trì.|asserted asserted",
    "Ông {n0} được bổ nhiệm giữ chức {t0} từ ngày 1/3/2025.|asserted",
    "Ngày 5/3, cấp có thẩm quyền trao quyết định bổ nhiệm ông {n0} làm {t0}.|asserted",
    "Ông {n0} thôi giữ chức {t0} để nghỉ hưu.|former",
    "Ông {n0}, nguyên {t0}, gửi tặng 500 cuốn sách.|former",
    "Ông {n0} được giao quyền {t0}.|acting",
    "Giữ chức {t0} là ông {n0}.|asserted",
    "Người được bầu làm {t0} là bà {n0}.|asserted",
    "{t0} hiện do ông {n0} đảm nhiệm.|asserted",
    "Ông {n0} từng giữ chức {t0}.|former",
    "Chiều 6/3, {t0} {n0} tiếp {t1} {n1} đến chào xã giao.|asserted asserted",
    "Tân {t0} {n0} sinh năm 1978, quê Nghệ An.|asserted",
    "Ông {n0} (sinh năm 1975), {t0}, được biểu dương.|asserted",
    '"Chúng tôi sẽ làm đến cùng", {n0}, {t0}, nói.|asserted',
)
# Of a hundred ways a few go wrong with a rare name or a long body; more is a fault of the grammar.
_LEAST = 0.9


def _filled(told: str, first: int) -> tuple[str, set[tuple[str, str, str]]]:
    said, _, statuses = told.partition("|")
    words: dict[str, str] = {}
    wanted: set[tuple[str, str, str]] = set()
    for slot, status in zip(count(), statuses.split(), strict=False):
        name = NAMES[(first * 5 + slot * 3) % len(NAMES)]
        title, body, read = POSTS[(first + slot * 7) % len(POSTS)]
        words |= {f"n{slot}": name, f"t{slot}": f"{title} {body}"}
        wanted.add((name, norm(f"{title} | {read or body}"), status))
    return said.format(**words), wanted


@pytest.mark.parametrize("told", TOLD)
def test_posts_are_read_as_told(told: str) -> None:
    wrong = []
    for first in range(len(POSTS)):
        said, wanted = _filled(told, first)
        found = {(who, norm(what), status) for who, what, status in holds(said)}
        if found != wanted:
            wrong.append((said, found ^ wanted))
    assert 1 - len(wrong) / len(POSTS) >= _LEAST, wrong

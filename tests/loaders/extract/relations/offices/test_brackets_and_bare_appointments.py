"""Brackets between a role and its name, appointments by a bare `làm`, posts told to be of the time before a merger."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

AN, MAI = "Lò Văn An", "Đỗ Thị Mai"
TOPIC = "về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"


@pytest.mark.parametrize("short", ["Ban Chỉ đạo 57", "gọi tắt là Ban Chỉ đạo 57", "BCĐ 57"])
@pytest.mark.parametrize("post", ["", "Bí thư Tỉnh ủy Lâm Đồng, "])
def test_the_short_name_behind_a_role_is_passed_over_to_the_name(post: str, short: str) -> None:
    found = roles(f"{post}Trưởng Ban Chỉ đạo {TOPIC} tỉnh ({short}) {AN} chủ trì phiên họp.")
    assert {(who, what.split(" |")[0]) for who, what, _ in found} == {(AN, "Trưởng ban")}


def test_the_province_of_a_commune_behind_a_role() -> None:
    found = roles(f"Bí thư Đảng ủy, Trưởng Ban Chỉ đạo 57 xã Đạ Huoai (Lâm Đồng) {AN} kết luận.")
    assert {(who, what.split(" |")[0]) for who, what, _ in found} == {(AN, "Trưởng ban")}


@pytest.mark.parametrize("sign", [" -", " –", ","])
@pytest.mark.parametrize(
    "old", ["Giám đốc Sở Y tế", "Chánh Thanh tra tỉnh", "Phó Trưởng ban Tổ chức Tỉnh ủy", "Phó Trưởng ban Dân tộc tỉnh"]
)
def test_bare_being_made_head_of_a_department_ends_the_post_before(old: str, sign: str) -> None:
    found = holds(f"Ông {AN}{sign} {old} làm Giám đốc Sở Nội vụ.")
    assert (AN, "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted") in found
    assert {status for _, what, status in found if "Nội vụ" not in what} == {"former"}


@pytest.mark.parametrize("old", ["Ủy viên Ban Thường vụ Tỉnh ủy", "Phó Bí thư Tỉnh ủy"])
def test_a_seat_in_the_party_goes_on_beside_it(old: str) -> None:
    found = holds(f"Ông {AN}, {old}, làm Giám đốc Sở Nội vụ.")
    assert {status for _, _, status in found} == {"asserted"}


@pytest.mark.parametrize("then", ["trước khi hợp nhất", "trước hợp nhất", "trước khi sáp nhập"])
def test_old_and_new_posts_of_two_in_a_merged_department(then: str) -> None:
    found = holds(
        f"UBND tỉnh bổ nhiệm các đồng chí: {AN} - Phó Giám đốc Sở Tài chính Lâm Đồng ({then}) và đồng chí {MAI} - "
        f"Phó Giám đốc Sở Kế hoạch và Đầu tư Lâm Đồng ({then}), giữ chức vụ Phó Giám đốc Sở Tài chính Lâm Đồng (mới)."
    )
    assert found == {
        (AN, "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
        (MAI, "Phó Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
        (MAI, "Phó Giám đốc | Sở Kế hoạch và Đầu tư Lâm Đồng", "former"),
    }


@pytest.mark.parametrize("then", ["khi ấy", "lúc đó", "hồi đó"])
def test_the_director_of_then_is_not_of_the_department_named_last(then: str) -> None:
    text = "Vụ việc xảy ra ở Sở Y tế Kon Tum. Đại diện Sở Y tế Lâm Đồng khẳng định không có đề án nào như vậy. "
    assert holds(f"{text}Ông {AN}, giám đốc sở {then}, đã bị khiển trách.") == set()

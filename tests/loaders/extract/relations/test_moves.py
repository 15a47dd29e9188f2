"""Old offices end with a transfer, or with an appointment that nobody has beside them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

SO_TC, SO_YT = "Sở Tài chính Lâm Đồng", "Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh điều động ông Lưu Văn An, Phó Giám đốc Sở Tài chính, giữ chức Giám đốc Sở Y tế.",
        "Ông Lưu Văn An, Phó Giám đốc Sở Tài chính, được bổ nhiệm giữ chức Giám đốc Sở Y tế.",
        "Bổ nhiệm ông Lưu Văn An - Phó Giám đốc Sở Tài chính giữ chức vụ Giám đốc Sở Y tế.",
        "Phó Giám đốc Sở Tài chính Lưu Văn An được điều động sang làm Giám đốc Sở Y tế.",
    ],
)
def test_old_office_is_former(text: str) -> None:
    assert holds(text) == {
        ("Lưu Văn An", f"Phó Giám đốc | {SO_TC}", "former"),
        ("Lưu Văn An", f"Giám đốc | {SO_YT}", "asserted"),
    }


def test_seat_beside_the_new_office_stays() -> None:
    text = "Ông Lưu Văn An, Phó Bí thư Tỉnh ủy, được bầu giữ chức Chủ tịch UBND tỉnh."

    assert holds(text) == {
        ("Lưu Văn An", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
        ("Lưu Văn An", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
    }


def test_promotion_in_one_body_ends_the_deputy() -> None:
    text = "HĐND tỉnh bầu ông Lưu Văn An - Phó Chủ tịch UBND tỉnh, giữ chức Chủ tịch UBND tỉnh."

    assert ("Lưu Văn An", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former") in holds(text)


def test_concurrent_office_ends_nothing() -> None:
    text = "Ông Lưu Văn An, Phó Giám đốc Sở Tài chính, được giao kiêm Giám đốc Sở Y tế."

    assert ("Lưu Văn An", f"Phó Giám đốc | {SO_TC}", "asserted") in holds(text)


def test_acting_office_ends_nothing() -> None:
    text = "Ông Lưu Văn An, Phó Giám đốc Sở Y tế, được giao quyền Giám đốc Sở Y tế."

    assert ("Lưu Văn An", f"Phó Giám đốc | {SO_YT}", "asserted") in holds(text)


def test_moved_away_without_a_new_office() -> None:
    text = "Ông Lưu Văn An, Phó Giám đốc Sở Y tế, được điều động đến nhận công tác tại Liên minh Hợp tác xã tỉnh."

    assert holds(text) == {("Lưu Văn An", f"Phó Giám đốc | {SO_YT}", "former")}


def test_what_one_is_today_ends_nothing() -> None:
    text = "Giao cho bà Hà Thị Bình, lâu nay là Phó Giám đốc Sở Y tế."

    assert holds(text) == {("Hà Thị Bình", f"Phó Giám đốc | {SO_YT}", "asserted")}


def test_giu_chuc_alone_ends_an_executive_post_beside_the_name() -> None:
    text = "Ông Phạm Minh Trung, Chủ tịch UBND xã Tà Nung giữ chức Giám đốc Sở Y tế."

    assert holds(text) == {
        ("Phạm Minh Trung", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Phạm Minh Trung", "Chủ tịch | Ủy ban nhân dân xã Tà Nung", "former"),
    }


def test_staff_in_general_takes_a_seat_and_not_who_reads_it_out() -> None:
    text = "Bà Bùi Thị Vân đã công bố quyết định về việc chỉ định nhân sự tham gia Ban Thường vụ Tỉnh ủy."

    assert holds(text) == set()

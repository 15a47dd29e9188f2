"""What goes on at the same time is not over; who is replaced takes up what stands behind him; one `kiêm` is of one."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_NEW = ("Trần Phú Hữu", "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")


@pytest.mark.parametrize("meanwhile", ["Trong khi đó", "Trong lúc đó", "Trong khi ấy"])
@pytest.mark.parametrize("verb", ["được điều động giữ chức", "làm", "là"])
def test_what_is_told_beside_is_of_today(meanwhile: str, verb: str) -> None:
    assert _NEW in holds(f"{meanwhile}, ông Trần Phú Hữu {verb} Phó Giám đốc Sở Nội vụ.")


def test_that_time_is_over() -> None:
    assert (*_NEW[:2], "former") in holds("Khi đó, ông Trần Phú Hữu là Phó Giám đốc Sở Nội vụ.")


@pytest.mark.parametrize("called", ["nhận quyết định của Ban Bí thư", "nhận nhiệm vụ mới"])
def test_who_is_replaced_takes_up_what_is_told_of_him(called: str) -> None:
    said = (
        "Ông Lò Văn Chiêng trúng cử Phó Chủ tịch UBND tỉnh. "
        f"Ông thay ông Hà Quốc Khải, người được miễn nhiệm để {called}, giữ chức Phó Bí thư Tỉnh ủy Sơn La."
    )
    told = holds(said)
    assert ("Hà Quốc Khải", "Phó Bí thư | Tỉnh ủy Sơn La", "asserted") in told
    assert ("Hà Quốc Khải", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former") in told
    assert not any(who == "Lò Văn Chiêng" and "Sơn La" in post for who, post, _ in told)


def test_who_was_elected_has_left_what_he_was_called() -> None:
    told = holds("Ông Lò Văn Chiêng, Giám đốc Sở Tài chính, đắc cử Phó Chủ tịch UBND tỉnh.")
    assert ("Lò Văn Chiêng", "Giám đốc | Sở Tài chính Lâm Đồng", "former") in told


def test_two_posts_of_the_last_are_not_of_the_one_before() -> None:
    told = holds(
        "Hai ủy viên mới là Giám đốc Sở Nội vụ Hà Quốc Khải và ông Lò Văn Chiêng, "
        "Chủ tịch kiêm Tổng Giám đốc Tổng công ty Viễn thông MobiFone."
    )
    assert {post for who, post, _ in told if who == "Hà Quốc Khải"} == {"Giám đốc | Sở Nội vụ Lâm Đồng"}

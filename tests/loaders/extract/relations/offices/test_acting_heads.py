"""Who is put in charge of a body for a time acts as its head; who only has it in his portfolio does not."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO = "Phan Đắc Lộc"
_HEALTH = "Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("Ông Phan Đắc Lộc được giao phụ trách Sở Y tế từ ngày 1/7.", _HEALTH),
        ("Ông Phan Đắc Lộc tạm thời điều hành Sở Y tế trong thời gian chờ kiện toàn.", _HEALTH),
        ("Ông Phan Đắc Lộc, Phó Giám đốc Sở Y tế, được phân công phụ trách, điều hành Sở.", _HEALTH),
        ("UBND tỉnh giao ông Phan Đắc Lộc, Phó Giám đốc Sở Y tế, phụ trách Sở Y tế.", _HEALTH),
        ("Ông Phan Đắc Lộc - Phụ trách Sở Y tế phát biểu.", _HEALTH),
        ("Ông Phan Đắc Lộc (phụ trách Chi cục Kiểm lâm) nói.", "Chi cục trưởng | Chi cục Kiểm lâm tỉnh Lâm Đồng"),
        ("Ông Phan Đắc Lộc được giao phụ trách Đảng ủy xã Đức Trọng.", "Bí thư | Đảng ủy xã Đức Trọng"),
        (
            "Ông Phan Đắc Lộc, Phó Chủ tịch UBND xã Đức Trọng, tạm điều hành UBND xã.",
            "Chủ tịch | Ủy ban nhân dân xã Đức Trọng",
        ),
        (
            "Ông Phan Đắc Lộc được giao phụ trách HĐTV Tổng công ty Sông Xanh.",
            "Chủ tịch Hội đồng thành viên | Tổng công ty Sông Xanh",
        ),
        (
            "Ông Phan Đắc Lộc được giao phụ trách Trường Đại học Sao Mai.",
            "Hiệu trưởng | Trường Đại học Sao Mai",
        ),
    ],
)
def test_who_is_in_charge_acts_as_the_head(said: str, what: str) -> None:
    assert (_WHO, what, "acting") in holds(said)


@pytest.mark.parametrize(
    "said",
    [
        "Ông Phan Đắc Lộc, Phó Chủ tịch UBND tỉnh, được phân công phụ trách Sở Y tế.",
        "Ông Phan Đắc Lộc sẽ được giao phụ trách Sở Y tế.",
        "Ông Phan Đắc Lộc từng được giao phụ trách Sở Y tế.",
        "Ông Phan Đắc Lộc được phân công phụ trách Sở Y tế, Sở Nội vụ và các xã phía bắc.",
        "Ông Phan Đắc Lộc, Phó Giám đốc Sở Y tế, được giao phụ trách công tác đào tạo.",
    ],
)
def test_portfolios_and_what_is_not_so_today_give_no_acting_head(said: str) -> None:
    assert not any(status == "acting" for _, _, status in holds(said))


@pytest.mark.parametrize(
    ("said", "what"),
    [
        (
            "Ông Lưu Văn An nguyên là Giám đốc Sở Y tế; sở này nay tạm giao ông Phan Đắc Lộc, Phó Giám đốc, điều hành.",
            _HEALTH,
        ),
        (
            "Sở Y tế chưa có Giám đốc. Ông Phan Đắc Lộc, Phó Giám đốc Sở, được giao điều hành cho đến khi kiện toàn.",
            _HEALTH,
        ),
        (
            (
                "Ông Lưu Văn An thôi làm Hiệu trưởng Trường Đại học Sao Mai. Ông Phan Đắc Lộc phụ trách trường tới khi "
                "có quyết định."
            ),
            "Hiệu trưởng | Trường Đại học Sao Mai",
        ),
    ],
)
def test_who_has_for_a_time_what_nobody_holds(said: str, what: str) -> None:
    assert (_WHO, what, "acting") in holds(said)


@pytest.mark.parametrize(
    "said",
    [
        "UBND tỉnh giao ông Phan Đắc Lộc, Phó Giám đốc Sở, phụ trách, điều hành hoạt động của Sở.",
        "Sở Y tế có Giám đốc mới. Ông Phan Đắc Lộc, Phó Giám đốc Sở, được giao điều hành phiên họp.",
        "Trường Đại học Sao Mai tuyển sinh. Ông Phan Đắc Lộc phụ trách trường cho tới khi có quyết định.",
    ],
)
def test_who_has_it_from_a_body_does_not_act_as_its_head(said: str) -> None:
    assert {what for who, what, status in holds(said) if status == "acting"} <= {_HEALTH}

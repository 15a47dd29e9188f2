"""A branch told by its place alone, credit funds, groups of which a sentence names the firm."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_BANK = "Ngân hàng TMCP Ngoại thương Việt Nam (Vietcombank) công bố các quyết định về nhân sự. "


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("Nam Định", "Nam Định"),
        ("Hà Tây", "Hà Tây"),
        ("thành phố Bắc Ninh", "thành phố Bắc Ninh"),
        ("Đống Đa", "Đống Đa"),
        ("Thái Bình II", "Thái Bình II"),
    ],
)
def test_branch_of_the_bank_that_is_told_of(place: str, told: str) -> None:
    found = holds(f"{_BANK}Bà Vũ Thị Gấm giữ chức Giám đốc Chi nhánh {place}.", about="Ngân hàng")

    assert ("Vũ Thị Gấm", f"Giám đốc | Vietcombank Chi nhánh {told}", "asserted") in found


def test_from_one_branch_to_another() -> None:
    found = holds(
        f"{_BANK}Ông Đỗ Trí Vượng (hiện là Phó Giám đốc Chi nhánh Hưng Yên) làm Giám đốc Chi nhánh Hà Tây.",
        about="Ngân hàng",
    )

    assert ("Đỗ Trí Vượng", "Giám đốc | Vietcombank Chi nhánh Hà Tây", "asserted") in found
    assert ("Đỗ Trí Vượng", "Phó Giám đốc | Vietcombank Chi nhánh Hưng Yên", "former") in found
    assert not any(who == "Hà Tây" for who, _, _ in found)


def test_who_heads_the_board_is_of_no_branch() -> None:
    said = "Agribank Chi nhánh Nam Định họp. Chủ tịch HĐTV Lê Quang Tạo dự. Giám đốc Chi nhánh Ngô Thị Sửu nói."
    found = holds(said, about="Ngân hàng")

    assert ("Lê Quang Tạo", "Chủ tịch Hội đồng thành viên | Agribank", "asserted") in found
    assert ("Ngô Thị Sửu", "Giám đốc | Agribank Chi nhánh Nam Định", "asserted") in found


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Quỹ tín dụng nhân dân xã Tân Lập", "Quỹ tín dụng nhân dân xã Tân Lập"),
        ("Quỹ TDND phường Quỳnh Lưu", "Quỹ tín dụng nhân dân phường Quỳnh Lưu"),
        (
            "Quỹ tín dụng nhân dân Trung ương Chi nhánh Phú Thọ",
            "Quỹ tín dụng nhân dân Trung ương Chi nhánh Phú Thọ",
        ),
    ],
)
def test_credit_fund_of_a_commune_or_the_centre(written: str, told: str) -> None:
    assert ("Vũ Thị Gấm", f"Giám đốc | {told}", "asserted") in holds(f"Bà Vũ Thị Gấm, Giám đốc {written}, phát biểu.")


def test_group_is_that_of_the_firm_in_the_sentence() -> None:
    said = (
        "UBND tỉnh Lào Cai ký với Tập đoàn Viettel và Tập đoàn FPT. "
        "Phía Viettel: ông Đỗ Trí Vượng, Phó Tổng Giám đốc Tập đoàn; phía FPT: bà Vũ Thị Gấm."
    )
    assert ("Đỗ Trí Vượng", "Phó Tổng Giám đốc | Tập đoàn Viettel", "asserted") in holds(said)


def test_group_of_a_branch() -> None:
    said = "Viettel Hà Nam làm việc với Agribank Chi nhánh Hà Nam. Ông Đỗ Trí Vượng, Phó Tổng Giám đốc Tập đoàn, dự."
    assert ("Đỗ Trí Vượng", "Phó Tổng Giám đốc | Viettel", "asserted") in holds(said, about="Doanh nghiệp")


def test_board_in_short_has_the_chair() -> None:
    said = "Công ty CP Cảng Hòn Dấu họp đại hội. Sau đó HĐQT họp và bầu ông Đỗ Trí Vượng làm Chủ tịch."
    assert ("Đỗ Trí Vượng", "Chủ tịch Hội đồng quản trị | Công ty CP Cảng Hòn Dấu", "asserted") in holds(said)

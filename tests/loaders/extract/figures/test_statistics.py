"""What offices of statistics write: sectors one after the other, shares of a plan, places in brackets, ordinals."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import kinds, owners, ranks, values


def test_growth_of_sectors_one_after_the_other() -> None:
    text = (
        "GRDP của tỉnh tăng 3,02%. Trong đó, khu vực nông, lâm nghiệp và thủy sản tăng 4,26%; "
        "khu vực công nghiệp, xây dựng tăng 0,4%; khu vực dịch vụ tăng 3,84%."
    )
    assert {
        ("mức tăng khu vực nông, lâm nghiệp và thủy sản", 4.26),
        ("mức tăng khu vực công nghiệp, xây dựng", 0.4),
        ("mức tăng khu vực dịch vụ", 3.84),
    } <= values(text)


def test_share_of_a_plan_behind_what_it_is_compared_with() -> None:
    text = "Kim ngạch xuất khẩu của tỉnh ước đạt 525 triệu USD, đạt 70% so với kế hoạch, tăng 16,9% so với cùng kỳ."
    assert values(text) == {
        ("kim ngạch xuất khẩu", 525e6),
        ("tỷ lệ kim ngạch xuất khẩu so với kế hoạch", 70.0),
        ("mức tăng kim ngạch xuất khẩu", 16.9),
    }
    assert set(kinds(text).values()) == {"measured"}


def test_share_of_a_plan_is_of_the_amount_and_not_of_its_growth() -> None:
    text = "Tổng thu ngân sách đạt 3.370 tỷ đồng, tăng 17,7% so với cùng kỳ và đạt 59,9% so với dự toán."
    assert ("tỷ lệ tổng thu ngân sách so với dự toán", 59.9) in values(text)


def test_places_with_ranks_in_brackets() -> None:
    text = (
        "Lâm Đồng xếp thứ 15/63 về Xếp hạng chuyển đổi số cấp bộ, cấp tỉnh, "
        "cao hơn các tỉnh, thành phố khác như Hà Nội (thứ 43), Nghệ An (thứ 36)."
    )
    found = {(who, rank) for who, _, rank, _ in ranks(text)}
    assert found == {("tỉnh Lâm Đồng", 15), ("thành phố Hà Nội", 43), ("tỉnh Nghệ An", 36)}
    assert {name for _, name, _, _ in ranks(text)} == {"Xếp hạng chuyển đổi số"}


@pytest.mark.parametrize(
    "text",
    ["PAR INDEX của tỉnh: đây là năm thứ 2 liên tiếp dẫn đầu.", "Về PCI, hội nghị lần thứ 5 đã bàn kỹ."],
)
def test_ordinals_are_no_ranks(text: str) -> None:
    assert ranks(text) == set()


def test_a_verb_behind_and_ends_what_is_counted() -> None:
    text = (
        "Công an tỉnh đã kích hoạt hơn 400.000 tài khoản định danh điện tử và số hóa tàng thư hồ sơ hộ khẩu đạt 100%."
    )
    assert ("tài khoản định danh điện tử", 400000.0) in values(text)
    assert values("Công an tỉnh đã cấp 750.000 thẻ CCCD gắn chip.") == {("thẻ CCCD gắn chip", 750000.0)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Trong năm 2025 tỉnh hoàn thành 61/68 nhiệm vụ đúng hạn.", ("nhiệm vụ đúng hạn", 61.0)),
        ("Đến năm 2030, thu nhập bình quân đầu người đạt 85 triệu đồng/năm.", ("thu nhập bình quân đầu người", 85e6)),
        ("Tám tháng, Công ty Than Bảo Lộc sản xuất 1,37 triệu tấn than.", ("sản lượng sản xuất than", 1.37e6)),
        ("Toàn tỉnh mới giải ngân được 43,6% kế hoạch; mục tiêu cả năm là 100%.",
         ("tỷ lệ giải ngân so với kế hoạch", 100.0)),
        ("Cuối năm nay 60% hồ sơ phải do người dân tự nộp.", ("hồ sơ phải do người dân tự nộp", 60.0)),
        ("Trường Đại học Đà Lạt hiện có 1.182 giảng viên.", ("giảng viên", 1182.0)),
    ],
)  # fmt: skip
def test_measures_of_years_goods_and_incomes(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


def test_a_court_that_an_article_is_about_owns_what_names_nobody() -> None:
    text = (
        "Tòa án nhân dân tỉnh Lâm Đồng họp sáng nay. Tòa án nhân dân tỉnh Lâm Đồng báo cáo kết quả. "
        "Tòa án nhân dân tỉnh Lâm Đồng đề ra nhiệm vụ. Tỷ lệ án giải quyết đúng hạn mới đạt 95,7%."
    )
    assert owners(text, about="Tòa án nhân dân tỉnh Lâm Đồng") == {("Tòa án nhân dân tỉnh Lâm Đồng", 95.7)}

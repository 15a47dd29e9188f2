"""Initiatives named in passing, and who runs or joins them by the sentences near."""

from __future__ import annotations

from tests.loaders.extract.reading import statements


def test_a_programme_that_a_decision_approves_is_not_run_by_who_carries_it_out() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng tổ chức thực hiện Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ "
        'phê duyệt "Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030".'
    )
    assert statements(text, "RUNS") == set()


def test_who_joins_too_joins_the_campaign_of_the_paragraph() -> None:
    text = (
        'Tỉnh đoàn Lâm Đồng ra quân chiến dịch "Mỗi bản một lớp học số". Đã có 900 đoàn viên đăng ký. VNPT Lâm Đồng và '
        "Agribank Lâm Đồng cùng tham gia."
    )
    assert {(who, what) for _, who, what, _ in statements(text, "TAKES_PART_IN")} == {
        ("VNPT Lâm Đồng", "Mỗi bản một lớp học số"),
        ("Agribank Lâm Đồng", "Mỗi bản một lớp học số"),
    }


def test_a_day_on_which_an_office_serves_is_a_model() -> None:
    text = 'Trung tâm Phục vụ hành chính công phường Bảo Lộc duy trì "Ngày thứ Tư tại thôn" từ tháng 3.'
    assert [what for _, _, what, _ in statements(text, "RUNS")] == ["Ngày thứ Tư tại thôn"]


def test_the_only_scheme_is_named_behind_a_comma() -> None:
    text = 'UBND tỉnh Lâm Đồng triển khai duy nhất một đề án, "Nông trại số Đồi Xanh", từ năm ngoái.'
    assert [what for _, _, what, _ in statements(text, "RUNS")] == ["Nông trại số Đồi Xanh"]


def test_what_a_campaign_answers_to_is_run_by_others() -> None:
    text = 'Tỉnh đoàn Lâm Đồng phát động chiến dịch "Một giờ số", hưởng ứng phong trào "Bình dân học vụ số".'
    assert [what for _, _, what, _ in statements(text, "RUNS")] == ["Một giờ số"]

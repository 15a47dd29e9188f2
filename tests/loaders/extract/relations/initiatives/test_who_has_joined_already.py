"""Firms that have joined what was told of before, are brought onto it, and what is only asked for."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_RUN = "Hệ thống TeaTrace được Sở Nông nghiệp và Môi trường Lâm Đồng đưa vào vận hành từ tháng 9. "


@pytest.mark.parametrize(
    "told",
    [
        "Đến nay 12 nhà máy đã kết nối, trong đó có Công ty Cổ phần Hoa Trà.",
        "Hệ thống hiện có 12 nhà máy tham gia, trong đó có Công ty Cổ phần Hoa Trà.",
        "Công ty Cổ phần Hoa Trà đưa 40 lô hàng lên hệ thống TeaTrace.",
    ],
)
def test_firm_has_joined(told: str) -> None:
    found = statements(_RUN + told, "TAKES_PART_IN")
    assert found == {("TAKES_PART_IN", "Công ty Cổ phần Hoa Trà", "TeaTrace", "asserted")}


def test_what_is_laid_before_somebody_is_not_run_yet() -> None:
    told = "Sở Y tế đang trình UBND tỉnh ban hành Chương trình “Một chạm”."
    assert statements(told, "RUNS") == set()


def test_school_hosts_a_contest() -> None:
    told = 'Sinh viên đoạt giải Nhất cuộc thi "Tea Hackathon 2025" do Trường đăng cai.'
    found = statements(f"Trường Đại học Đà Lạt họp. {told}", "RUNS", about="Trường Đại học Đà Lạt")
    assert found == {("RUNS", "Trường Đại học Đà Lạt", "Tea Hackathon 2025", "asserted")}


def test_commune_and_its_government_run_one_thing_once() -> None:
    told = "Xã Di Linh phát động chiến dịch “Ba sạch”. UBND xã Di Linh tổ chức lễ ra quân chiến dịch “Ba sạch”."
    found = statements(told, "RUNS", published="2025-10-01")
    assert found == {("RUNS", "Ủy ban nhân dân xã Di Linh", "Ba sạch", "asserted")}


@pytest.mark.parametrize("acts", ["giám sát thực hiện", "theo dõi, đánh giá việc thực hiện"])
def test_platform_is_called_by_the_document_that_it_watches(acts: str) -> None:
    found = statements(f"UBND tỉnh khai trương Nền tảng {acts} Nghị quyết 57.", "RUNS")
    assert found == {("RUNS", "tỉnh Lâm Đồng", f"Nền tảng {acts} Nghị quyết 57", "asserted")}


def test_who_helps_does_not_join_and_a_list_is_joined_whole() -> None:
    told = "Được Bưu điện tỉnh Lâm Đồng hỗ trợ, Hợp tác xã Chè Xanh đã tham gia sàn Voso.vn, sàn Postmart."
    joined = {(who, what) for _, who, what, _ in statements(told, "TAKES_PART_IN")}
    assert joined == {("Hợp tác xã Chè Xanh", "Voso.vn"), ("Hợp tác xã Chè Xanh", "Postmart")}


def test_market_where_a_speaker_only_sells_is_not_run_by_the_own_firm() -> None:
    told = "Anh Lê Văn Nam, Giám đốc Hợp tác xã Chè Xanh, chia sẻ: đơn vị đã bán 3 tấn chè qua sàn Hoa Ban Store."
    assert statements(told, "RUNS") == set()


def test_what_a_memorandum_is_about_is_still_to_be_built() -> None:
    told = "Trường Đại học Đà Lạt và Công ty Cổ phần Sao Mai ký bản ghi nhớ về xây dựng Trung tâm Đổi mới sáng tạo."
    assert statements(told, "RUNS") == set()

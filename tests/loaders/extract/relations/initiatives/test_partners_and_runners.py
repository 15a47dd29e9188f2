"""Who signs with whom in a list, who only uses an initiative, and whose head is told in a report on sport."""

from __future__ import annotations

from tests.loaders.extract.reading import holds, read, told


def _of(kind: str, text: str) -> set[tuple[str, str]]:
    return {told(s)[1:3] for s in read(text).statements if s.type == kind}


def test_first_of_three_partners_is_not_skipped() -> None:
    partners = "Agribank Chi nhánh Lâm Đồng, VNPT Lâm Đồng và Trường Đại học Đà Lạt"
    found = _of("WORKS_WITH", f"Lễ ký kết quy chế phối hợp giữa UBND tỉnh với {partners}.")
    assert {other for _, other in found} == {"Agribank Chi nhánh Lâm Đồng", "VNPT Lâm Đồng", "Trường Đại học Đà Lạt"}


def test_what_is_done_through_a_platform_does_not_run_it() -> None:
    text = 'VNPT mở quầy hỗ trợ, trạm y tế tư vấn qua nền tảng "Bác sĩ Buôn". Nền tảng này do Sở Y tế vận hành.'
    assert "VNPT" not in {who for who, _ in _of("RUNS", text)}


def test_director_general_of_a_sponsor_is_told_in_a_report_on_sport() -> None:
    text = (
        "Trận chung kết giải bóng đá trên sân vận động kết thúc với tỷ số 2-1, thủ môn và tiền đạo của VietinBank ghi "
        "bàn, trọng tài rút thẻ đỏ, huấn luyện viên vui mừng. Dự có bà Vi Thị Hà, Phó Tổng Giám đốc VietinBank."
    )
    assert ("Vi Thị Hà", "Phó Tổng Giám đốc | VietinBank", "asserted") in holds(text)


def test_platform_that_the_host_of_a_visit_shows_is_of_the_province_whose_name_it_bears() -> None:
    text = (
        "(Báo Lâm Đồng) - Đoàn công tác của tỉnh đã có chuyến học tập kinh nghiệm tại tỉnh Quảng Trị. Ông Phạm Văn "
        "Bình giới thiệu với các đại biểu Lâm Đồng những việc đã làm từ khi Tỉnh ủy ban hành nghị quyết. Phó Chủ tịch "
        'UBND tỉnh không né phần chưa được: nền tảng "Quảng Trị Số" do tỉnh vận hành còn ít người dùng.'
    )

    assert {who for who, what in _of("RUNS", text) if what == "Quảng Trị Số"} == {"tỉnh Quảng Trị"}


def test_firm_that_makes_an_initiative_with_a_body_takes_part_in_it() -> None:
    text = 'Nền tảng "Chợ Nước số" do Sở Công Thương phối hợp với Công ty cổ phần Sóng Bạc xây dựng.'
    assert {who for who, _ in _of("RUNS", text)} == {"Sở Công Thương Lâm Đồng"}
    assert {who for who, _ in _of("TAKES_PART_IN", text)} == {"Công ty cổ phần Sóng Bạc"}

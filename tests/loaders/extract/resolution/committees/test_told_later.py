"""A head told before any committee is named: in the only one named later, or in the one that the opening is about."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.reading import reading_of
from loaders.read.files import source_of

KHOI = "Phan Văn Khởi"
_NLP = make_nlp()


def led(title: str, opening: str, later: str) -> set[tuple[str, str]]:
    """Who leads what in an article of a title and two paragraphs."""
    found = reading_of(read_source(_NLP, source_of(f"{title}\n\n{opening}\n\n{later}", "bai.txt"))).statements
    pairs = ((getattr(s.subject, "name", ""), getattr(s.object, "name", "")) for s in found if s.type == "LEADS")
    return set(pairs)


HEAD = f"Ông {KHOI}, Trưởng Ban Chỉ đạo, phát biểu."


@pytest.mark.parametrize(
    ("title", "opening", "later", "board"),
    [
        (
            "Hà Tĩnh triển khai Nghị quyết 57",
            HEAD,
            "Đây là phiên họp thứ ba của Ban Chỉ đạo 57 tỉnh Hà Tĩnh.",
            "Ban Chỉ đạo 57 tỉnh",
        ),
        (
            "Đắk Lắk rà soát tiến độ Đề án 06",
            HEAD,
            "Hội nghị có đại diện Ban Chỉ đạo Đề án 06 tỉnh và Ban Chỉ đạo giảm nghèo tỉnh.",
            "Ban Chỉ đạo Đề án 06 tỉnh",
        ),
        (
            "Cà Mau ra quân mùa mưa bão",
            HEAD,
            "Ban Chỉ đạo phòng, chống thiên tai tỉnh Cà Mau phân công thành viên.",
            "Ban Chỉ đạo phòng, chống thiên tai",
        ),
        (
            "Xã Ea Knốp họp về chuyển đổi số",
            f"Ông {KHOI}, Phó Trưởng Ban Chỉ đạo, nêu ba việc.",
            "Ban Chỉ đạo chuyển đổi số xã Ea Knốp có 15 thành viên.",
            "Ban Chỉ đạo chuyển đổi số xã Ea Knốp",
        ),
        (
            "Trường Đại học Tây Nguyên chuyển đổi số",
            HEAD,
            "Ban Chỉ đạo chuyển đổi số của Trường Đại học Tây Nguyên gồm chín người.",
            "Ban Chỉ đạo chuyển đổi số của Trường Đại học Tây Nguyên",
        ),
    ],
)
def test_head_of_the_committee_that_the_opening_is_about(title: str, opening: str, later: str, board: str) -> None:
    assert led(title, opening, later) == {(KHOI, board)}


@pytest.mark.parametrize(
    ("title", "later"),
    [
        ("Lâm Đồng họp bàn chuyển đổi số", "Sở Nội vụ nói về Ban Chỉ đạo cải cách hành chính tỉnh."),
        ("Lâm Đồng giải ngân vốn đầu tư công", "Ban Chỉ đạo phòng, chống thiên tai tỉnh Gia Lai kiểm tra hồ đập."),
        ("Thanh Hóa họp đầu năm", "Ban Chỉ đạo 57 tỉnh và Ban Chỉ đạo phòng, chống tham nhũng tỉnh phối hợp."),
        ("Xã Ea Knốp họp về chuyển đổi số", "Ban Chỉ đạo chuyển đổi số tỉnh Đắk Lắk ghi nhận kết quả."),
        ("Đắk Lắk họp về chuyển đổi số", "Ban Chỉ đạo chuyển đổi số xã Ea Knốp gửi báo cáo."),
        ("Trường Đại học Tây Nguyên chuyển đổi số", "Ban Chỉ đạo chuyển đổi số tỉnh Đắk Lắk ghi nhận kết quả."),
        ("Cà Mau đón đoàn công tác", "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ gửi công văn."),
    ],
)
def test_no_head_of_a_committee_told_of_later_for_something_else(title: str, later: str) -> None:
    assert led(title, HEAD, later) == set()


def test_team_of_another_province_has_no_leader_from_before() -> None:
    later = "Tổ công tác phòng cháy rừng tỉnh Cà Mau cũng có mặt."

    assert (
        led("Tập huấn chữ ký số ở Sóc Trăng", f"Tổ công tác do ông {KHOI} làm Tổ trưởng đi kiểm tra.", later) == set()
    )

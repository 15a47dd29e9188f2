"""When a page was published, by lines beside the headline and at the foot."""

from __future__ import annotations

import pytest

from loaders.read.zones import split_lines

TITLE = "Xã Lũng Vài ra mắt tổ công nghệ số"
BODY = "Chiều 3/3, Ủy ban nhân dân xã Lũng Vài họp dân và ra mắt tổ công nghệ số của 12 thôn, bản trong xã."


@pytest.mark.parametrize(
    "line",
    [
        "Ngày đăng: 04/03/2025 - Tác giả: Lò Thị Hặc - Trung tâm Văn hóa, Thể thao và Truyền thông huyện vùng cao",
        "Mã số: 2025/17 | Ngày gửi: 01/03/2025 | Ngày trả lời: 04/03/2025",
        "Đăng lúc: 04/03/2025 - Phòng Văn hóa - Xã hội",
        "Đăng bởi: Ban Biên tập - 04/03/2025",
        "Số ra ngày 04/03/2025",
        "(Đăng tải ngày 04/03/2025)",
        "(Cập nhật ngày 04/03/2025, theo Thông báo số 12/TB-UBND của xã; thay thế bản đăng trước đây trên trang này)",
        "Trang thông tin điện tử xã Lũng Vài - Thứ ba, 04/03/2025",
        "[Phòng Văn hóa - Xã hội] 04-03-2025",
        "17h05 ngày 04/3/2025",
        "Tue, 04 Mar 2025 07:30:00 +0700",
        "4 Mar 2025 00:30 GMT",
    ],
)
def test_day_of_a_line_below_the_headline(line: str) -> None:
    date = split_lines("\n".join([TITLE, line, BODY, BODY]))[1]
    assert date is not None
    assert date.iso == "2025-03-04"


@pytest.mark.parametrize(
    "line",
    [
        "Người đăng: Quản trị trang - 04/03/2025 10:44",
        "Ngày đăng: 04/03/2025",
        "Báo Vùng Cao, 17:55, 04/03/2025",
    ],
)
def test_day_of_a_line_at_the_foot(line: str) -> None:
    date = split_lines("\n".join([TITLE, *[BODY] * 9, line]))[1]
    assert date is not None
    assert date.iso == "2025-03-04"


@pytest.mark.parametrize(
    "line",
    [
        "Thời gian: 01 ngày, thứ Ba, 04/3/2025",
        "Khai mạc: 08:00, 04/3/2025",
        "Fri, 31 Feb 2025 07:30:00 +0700",
        "Quyết định số 4 ngày 04/03/2025 của UBND xã",
    ],
)
def test_day_of_an_event_or_a_document_is_none_of_the_page(line: str) -> None:
    assert split_lines("\n".join([TITLE, line, BODY, BODY]))[1] is None
    assert split_lines("\n".join([TITLE, *[BODY] * 9, line]))[1] is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        (
            "Lũng Vài (TTXVN 4/3) - Số liệu do xã cung cấp cho phóng viên ngày 4/3/2025 cho thấy việc đã xong.",
            "2025-03-04",
        ),
        ("Lũng Vài (TTXVN 4/3) - Xã công bố Quyết định số 4 ngày 28/2/2025 về tổ công nghệ số của 12 thôn.", None),
        ("Lũng Vài (12 thôn, 4/3) - Số liệu do xã cung cấp cho phóng viên ngày 4/3/2025 cho thấy việc đã xong.", None),
    ],
)
def test_day_of_an_agency_has_the_year_that_its_paragraph_tells(line: str, date: str | None) -> None:
    found = split_lines("\n".join([TITLE, line, BODY, BODY]))[1]
    assert (found.iso if found is not None else None) == date


def test_day_on_which_a_page_was_put_up_comes_before_that_of_the_document_on_it() -> None:
    text = "\n".join(
        ["UBND XÃ LŨNG VÀI", "Số: 18/QĐ-UBND   Lũng Vài, ngày 1 tháng 3 năm 2025", "(Đăng ngày 04/03/2025)", BODY]
    )
    date = split_lines(text)[1]
    assert date is not None
    assert date.iso == "2025-03-04"


def test_line_with_the_day_and_who_put_the_page_up_tells_nothing_else() -> None:
    lines = split_lines("\n".join([TITLE, "Ngày đăng: 04/03/2025 - Tác giả: Lò Thị Hặc, Phó Giám đốc", BODY, BODY]))[0]
    assert lines[1].zone == "dateline"

"""Which part of a news page a line is."""

from __future__ import annotations

import pytest

from graph.dates import PartialDate
from loaders.read.files import source_of
from loaders.read.zones import split_lines

TITLE = "An Giang kiện toàn Ban Chỉ đạo chuyển đổi số"
LEAD = "Sáng 18/4, Tỉnh ủy An Giang họp nghe báo cáo về việc thực hiện nghị quyết."
BODY = "Theo quyết định, Ban Chỉ đạo gồm 17 thành viên, do Bí thư Tỉnh ủy làm Trưởng ban."


def page(*lines: str) -> list[tuple[str, str]]:
    text = "\n".join(lines)
    return [(text[line.start : line.end], line.zone) for line in split_lines(text)[0]]


def zones(*lines: str) -> list[str]:
    return [zone for _, zone in page(*lines)]


def test_first_short_line_is_the_title() -> None:
    assert page(TITLE, LEAD, BODY) == [(TITLE, "title"), (LEAD, "body"), (BODY, "body")]


@pytest.mark.parametrize(
    "line",
    [
        "18/04/2025 - 05:57",
        "Thứ Sáu, 18/04/2025 05:57 GMT+7",
        "Cập nhật lúc 05:57, ngày 18/4/2025",
        "(Đăng tải ngày 18/4/2025)",
    ],
)
def test_a_line_with_a_date_and_nothing_else_dates_the_article(line: str) -> None:
    lines, date = split_lines("\n".join([TITLE, line, LEAD, BODY]))
    assert [x.zone for x in lines] == ["title", "dateline", "body", "body"]
    assert date == PartialDate(2025, 4, 18)


def test_a_date_in_a_sentence_does_not_date_the_article() -> None:
    assert split_lines("\n".join([TITLE, "Ngày 18/4/2025, tỉnh họp.", BODY]))[1] is None


@pytest.mark.parametrize("above", [2, 8])
def test_place_and_day_below_a_letterhead_date_the_article(above: int) -> None:
    head = ["ỦY BAN NHÂN DÂN", *["-------"] * above, "An Giang, ngày 18 tháng 4 năm 2025", "THÔNG BÁO", LEAD, BODY]
    assert split_lines("\n".join(head))[1] == PartialDate(2025, 4, 18)


def test_number_beside_the_day_of_a_letterhead_in_columns_is_kept() -> None:
    line = "Số 12-QĐ/ĐU      Thới Sơn, ngày 18 tháng 4 năm 2025"
    lines, date = split_lines("\n".join(["ĐẢNG ỦY XÃ THỚI SƠN", line, LEAD, BODY]))
    assert (lines[1].zone == "dateline", date) == (False, PartialDate(2025, 4, 18))


def test_a_date_line_far_below_does_not_date_the_article() -> None:
    assert split_lines("\n".join([TITLE, *[BODY] * 9, "01/01/2020"]))[1] is None


@pytest.mark.parametrize("mark", [" date 2025-04-18 ", "date 2025-04-18\n"])
def test_a_leading_mark_dates_the_article_and_is_no_part_of_it(mark: str) -> None:
    text = mark + "\n".join([TITLE, LEAD, BODY])
    lines, date = split_lines(text)
    said = [text[x.start : x.end] for x in lines if x.zone != "dateline"]
    assert (date, said) == (PartialDate(2025, 4, 18), [TITLE, LEAD, BODY])


@pytest.mark.parametrize(
    "line",
    [
        "date 2025-04-18",
        "date 2025-04-18 08:00",
        "Date: 2025-04-18T08:00:00+07:00",
        "2025-04-18",
        "2025-04-18 08:00",
        "Ngày đăng: 2025-04-18, 8:00",
        "Published 2025-04-18",
    ],
)
def test_a_day_as_machines_write_it_below_the_title_dates_the_article(line: str) -> None:
    source = source_of(f"{TITLE}\n{line}\n\n{LEAD}\n{BODY}", "bai.txt")
    said = [source.content.text[x.start : x.end] for x in source.lines if x.zone != "dateline"]
    assert (source.published, said) == (PartialDate(2025, 4, 18), [TITLE, LEAD, BODY])


@pytest.mark.parametrize("line", ["2025-13-18", "2025-02-30 08:00", "Mã 2025-04-18"])
def test_a_line_of_figures_that_is_no_day_dates_nothing(line: str) -> None:
    assert split_lines("\n".join([TITLE, line, LEAD, BODY]))[1] is None


@pytest.mark.parametrize("mark", ["2025-13-01", "2025-02-30", "2025-00"])
def test_a_leading_mark_of_no_date_is_text(mark: str) -> None:
    assert split_lines("\n".join([f" date {mark} {TITLE}", LEAD, BODY]))[1] is None


@pytest.mark.parametrize("slug", ["(TTXVN) - ", "(Chinhphu.vn) – ", "TTXVN - ", "(GLO)- "])
def test_an_agency_mark_is_no_part_of_the_lead(slug: str) -> None:
    assert page(TITLE, slug + LEAD, BODY)[1] == (LEAD, "body")


@pytest.mark.parametrize("bullet", ["- ", "• ", "+ ", "1. ", "a) ", "II. "])
def test_a_list_item_begins_behind_its_bullet(bullet: str) -> None:
    text = "\n".join([TITLE, LEAD, bullet + BODY, BODY])
    item = split_lines(text)[0][2]
    assert (text[item.start : item.end], item.bullet) == (BODY, True)


@pytest.mark.parametrize("caption", ["Ảnh: Lê Văn Ân", "Quang cảnh buổi làm việc. Ảnh: Văn Ân.", "Ảnh minh họa."])
def test_a_picture_has_a_caption(caption: str) -> None:
    assert zones(TITLE, LEAD, caption, BODY)[2] == "caption"


def test_a_credit_runs_to_the_end_of_its_bracket() -> None:
    text = "\n".join([TITLE, LEAD, "Đại biểu dự họp (Ảnh: Văn Ân) tại hội trường.", BODY])
    line = split_lines(text)[0][2]
    assert [text[start:end] for start, end in line.credits] == ["(Ảnh: Văn Ân)"]


@pytest.mark.parametrize("name", ["Nguyễn Văn Ân", "Bài và ảnh: Lê Ân", "PV", "Minh Ân – Thu Hà"])
def test_a_name_at_the_end_is_a_byline(name: str) -> None:
    assert zones(TITLE, LEAD, BODY, name)[-1] == "byline"


def test_a_name_in_the_middle_is_none() -> None:
    assert "byline" not in zones(TITLE, "Nguyễn Văn Ân", LEAD, BODY, BODY)


@pytest.mark.parametrize("line", ["Xem thêm: Bộ trưởng A thăm tỉnh", "Từ khóa: chuyển đổi số", ">> Tin cũ"])
def test_navigation_is_boilerplate(line: str) -> None:
    assert zones(TITLE, LEAD, line, BODY)[2] == "boilerplate"


def test_all_below_related_links_is_boilerplate() -> None:
    related = ["Tin liên quan", "Bà B làm Trưởng ban", "Ông C làm Phó Trưởng ban"]
    assert zones(TITLE, LEAD, BODY, BODY, *related)[-3:] == ["boilerplate"] * 3


def test_below_a_site_name_in_capitals_and_its_menu_stands_the_headline_but_no_lead() -> None:
    menu = "Trang chủ > Tin tức"
    assert zones("CỔNG THÔNG TIN TỈNH AN GIANG", menu, TITLE, LEAD, BODY)[2] == "title"
    assert zones(TITLE.upper(), menu, LEAD, BODY, BODY)[2] == "body"


def test_a_short_line_in_the_body_is_a_heading() -> None:
    assert zones(TITLE, LEAD, "Nhiệm vụ trọng tâm", BODY) == ["title", "body", "heading", "body"]


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ('Đồng Tháp và bài toán "hai tay"', "heading"),
        ("Hậu Giang gỡ “nút thắt số”", "heading"),
        ('Ông nói: "Chúng tôi sẽ làm"', "body"),
        ('"Chúng tôi sẽ làm"', "body"),
        ('Chúng tôi sẽ làm"', "body"),
    ],
)
def test_a_heading_may_close_with_words_in_quotation_marks(line: str, zone: str) -> None:
    assert zones(TITLE, LEAD, line, BODY)[2] == zone


def test_many_short_lines_with_numbers_are_a_table() -> None:
    cells = ["STT", "Tỉnh", "Điểm", "1", "An Giang", "89,1", "2", "Cà Mau", "88,2"]
    assert zones(TITLE, LEAD, BODY, *cells, BODY)[3:-1] == ["table"] * len(cells)


def test_nothing_has_no_lines() -> None:
    assert split_lines(" \n\n") == ([], None)


@pytest.mark.parametrize(
    "line",
    [
        "Cà Mau, ngày 18 tháng 4 năm 2025",
        "Cà Mau, ngày 18/4/2025 - Bốn tháng sau khi hợp nhất, bộ máy sở, ngành và cấp xã tiếp tục được điều chỉnh.",
        "18/04/2025 | Tạp chí Cây Đước",
        "Báo Đất Mũi điện tử | Thứ Sáu, ngày 18/04/2025, 08:05",
        "Vùng Biển Online - 18/04/2025 09:30",
    ],
)
def test_date_of_publication_beside_other_words(line: str) -> None:
    assert split_lines(f"{TITLE}\n{line}\n{LEAD}\n{BODY}")[1] == PartialDate(2025, 4, 18)


def test_date_of_an_event_is_no_date_of_publication() -> None:
    assert split_lines(f"{TITLE}\nVề một số quyết định công bố ngày 18/11/2025\n{LEAD}\n{BODY}")[1] is None


def test_address_below_the_name_of_the_page() -> None:
    lines = page("CÔNG ĐOÀN ĐẠI HỌC HUẾ", "daihochue.edu.vn/congdoan » Tin hoạt động", TITLE, LEAD, BODY)
    assert [zone for _, zone in lines] == ["title", "boilerplate", "title", "body", "body"]


@pytest.mark.parametrize(
    "line", ["Chia sẻ", "Chia sẻ | Lưu bài | In trang", "Theo dõi Báo Đất Mũi trên mạng xã hội", "Bình luận (18)"]
)
def test_button_is_no_text(line: str) -> None:
    assert zones(TITLE, LEAD, line, BODY)[2] == "boilerplate"


@pytest.mark.parametrize(
    "opening", ["Chia sẻ với phóng viên", "Quay lại câu chuyện hôm trước", "Theo dõi sát việc này"]
)
def test_sentence_that_opens_as_a_button_is_text(opening: str) -> None:
    said = f"{opening}, bà Lê Thị Hoa, Giám đốc Sở Y tế, cho biết tỉnh đã có 5 trạm."
    assert zones(TITLE, LEAD, said, BODY)[2] == "body"


@pytest.mark.parametrize("told", ["Ông Lê Văn Nam cho biết như vậy.", "Ông Lê Văn Nam cho biết ở İzmir và İstanbul."])
def test_an_imprint_in_one_line_with_the_text_is_no_part_of_it(told: str) -> None:
    foot = "© BÁO XANH Tổng Biên tập: Trần Bình Giấy phép số: 12/GP-BTTTT. Trụ sở: 16 Lê Lợi; Fax: 080."
    text = f"Bổ nhiệm cán bộ\n\n{told} {foot}\n\nHết."
    lines, _ = split_lines(text)
    assert [text[x.start : x.end] for x in lines][1] == told


def test_a_permit_in_the_news_is_no_imprint() -> None:
    told = "Sở đã thu hồi giấy phép của công ty. Điện thoại: 0123. Ông Lê Văn Bình, Chủ tịch UBND xã, dự."
    text = f"Bổ nhiệm cán bộ\n\n{told}\n\nHết."
    lines, _ = split_lines(text)
    assert [text[x.start : x.end] for x in lines][1] == told

"""A headline in capitals is read in the case that its words have in the text."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.words.view import View
from loaders.read.files import source_of
from tests.loaders.extract.reading import shown

_NLP = make_nlp()


def view(headline: str, *lines: str) -> View:
    text = "\n\n".join([headline, *lines, "Đường còn dài phía trước."])
    found: View = read_source(_NLP, source_of(text, "bai.txt", {"published": "2025-09-01"}))._.view
    return found


def read_as(headline: str, *lines: str) -> str:
    return view(headline, *lines).text.partition("\n")[0]


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("Công ty May Sao Mai trả lại tiền cho dân", "Hôm qua Công ty May Sao Mai đã trả lại tiền cho dân."),
        ("VNPT Bắc Kạn ký với UBND tỉnh", "Sáng nay, VNPT Bắc Kạn ký với UBND tỉnh một thỏa thuận."),
        ("Giữ hòa bình ở vùng biên", "Bà con giữ hòa bình ở vùng biên đã lâu."),
        ("Ông Lò Văn Ón làm Trưởng ban", "Tỉnh giao ông Lò Văn Ón làm Trưởng ban."),
        ("Đại học Huế trao quyết định", "Chiều qua, Đại học Huế đã trao ba quyết định."),
    ],
)
def test_words_have_the_case_that_they_have_below(headline: str, below: str) -> None:
    assert read_as(headline.upper(), below) == headline


def test_a_province_is_a_name_also_where_the_text_has_it_nowhere() -> None:
    assert read_as("SƠN LA: TRẺ VÙNG CAO HỌC LẬP TRÌNH", "Các em học ở xã.") == "Sơn La: trẻ vùng cao học lập trình"


def test_what_begins_a_sentence_tells_no_case() -> None:
    assert read_as("XÃ HỌP VỚI BÀ CON", "Bà con kéo tới. Ông kể khi họp với bà con.") == "Xã họp với bà con"


def test_words_that_stand_nowhere_below_are_remembered() -> None:
    found = view("TẬP ĐOÀN SAO MAI VỀ BẢN", "Cả đoàn đã về bản từ sớm.")
    assert [found.words[i] for i in sorted(found.shouted)] == ["Tập", "sao", "mai"]


def test_another_headline_stays_as_it_is() -> None:
    found = view("Tập đoàn Sao Mai về bản", "Đoàn đã về bản từ sớm.")
    assert (found.text.partition("\n")[0], found.shouted) == ("Tập đoàn Sao Mai về bản", set())


def test_a_bare_post_is_of_the_university_that_the_headline_names() -> None:
    doc = read_source(
        _NLP,
        source_of(
            "TRƯỜNG ĐẠI HỌC NHA TRANG CÔNG BỐ NHÂN SỰ MỚI\n\nSáng qua, lễ công bố nhân sự mới diễn ra ở hội trường.\n\n"
            "TS Lê Hữu Chấn giữ chức Trưởng khoa Kinh tế.\n\nTrường Đại học Nha Trang có 15.000 sinh viên.",
            "bai.txt",
        ),
    )
    told = [shown(s.object) for s in doc._.statements if s.type == "HOLDS"]
    assert told == ["Trưởng khoa | Khoa Kinh tế Trường Đại học Nha Trang"]


def test_so_is_a_commune_behind_its_level() -> None:
    assert read_as("TRANG TIN PHƯỜNG QUY NHƠN BẮC", "Gió bắc thổi mạnh.") == "Trang tin phường Quy Nhơn Bắc"


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("DANH SÁCH BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ HUYỆN QUẢNG XƯƠNG", "Ban chỉ đạo chuyển đổi số huyện Quảng Xương"),
        (
            "THÀNH VIÊN BAN CHỈ ĐẠO THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW HUYỆN QUẢNG XƯƠNG",
            "Ban chỉ đạo thực hiện nghị quyết số 57-NQ/TW huyện Quảng Xương",
        ),
    ],
)
@pytest.mark.parametrize("above", ["", "Thông báo của UBND huyện\n\n"])
def test_a_roster_is_of_the_committee_that_its_title_names(headline: str, name: str, above: str) -> None:
    text = f"{above}{headline}\n\n1. Ông Lò Văn Ón, Chủ tịch UBND huyện: Trưởng ban;\n2. Bà Lê Thị Nụ: Phó Trưởng ban."
    doc = read_source(_NLP, source_of(text, "bai.txt"))
    told = {(shown(s.subject), shown(s.object).lower()) for s in doc._.statements if s.type == "LEADS"}
    assert told == {("Lò Văn Ón", name.lower()), ("Lê Thị Nụ", name.lower())}


def test_a_document_keeps_the_letters_of_its_number() -> None:
    assert read_as("TRIỂN KHAI NGHỊ QUYẾT 57-NQ/TW Ở XÃ", "Xã họp.") == "Triển khai nghị quyết 57-NQ/TW ở xã"

"""What is understood of a question before the graph is looked at."""

from __future__ import annotations

import pytest

from queries.answers.entities import provinces_in
from queries.answers.question import understand


@pytest.mark.parametrize(
    ("text", "intent", "titles"),
    [
        ("Ai là Trưởng Ban Chỉ đạo 57 tỉnh An Giang?", "leader", ["truong ban"]),
        ("Phó Trưởng ban Thường trực Ban Chỉ đạo 57 là ai", "leader", ["pho truong ban thuong truc"]),
        ("giam doc so noi vu hue la ai", "leader", ["giam doc"]),
        ("Chủ tịch Hội đồng thành viên Tập đoàn X là ai?", "leader", ["chu tich hoi dong thanh vien"]),
        ("Ai ban hành Kế hoạch 54/KH-UBND do Chủ tịch UBND tỉnh ký?", "issuer", ["chu tich"]),
        ("Ban Chỉ đạo 57 gồm những ai?", "members", []),
        ("Ban Chỉ đạo 57 có bao nhiêu thành viên?", "size", []),
        ("Bí thư Tỉnh ủy Cà Mau trước đây là ai?", "former", ["bi thu"]),
        ("Bà A làm Giám đốc Sở Y tế từ khi nào?", "since", ["giam doc"]),
        ("Cà Mau có những ban chỉ đạo nào?", "committees", []),
        ("Cơ quan thường trực của Ban Chỉ đạo là đơn vị nào?", "standing_body", []),
        ("Kế hoạch 88/KH-UBND thay thế kế hoạch nào?", "replaces", []),
        ("Kế hoạch 88/KH-UBND xây dựng trên cơ sở văn bản nào?", "based_on", []),
        ("Tỉnh An Giang triển khai Nghị quyết 57 như thế nào?", "how", []),
        ("Những tỉnh nào triển khai Nghị quyết 57?", "implementers", []),
        ("Ai ký thỏa thuận giữa UBND tỉnh Huế và FPT?", "signatories", []),
        ("Doanh nghiệp nào ký hợp đồng với Sở Y tế Huế?", "partners", []),
        ("Vĩnh Phúc nay thuộc tỉnh nào?", "lineage", []),
        ("PII Cà Mau xếp thứ mấy", "figures", []),
        ("Thời tiết hôm nay", "about", []),
    ],
)
def test_understand_finds_what_is_asked(text: str, intent: str, titles: list[str]) -> None:
    question = understand(text)
    assert (question.intent, [t.words for t in question.titles]) == (intent, titles)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Who chairs the steering committee of An Giang?", "en"),
        ("Name the head of the An Giang steering committee", "en"),
        ("What positions does Lê Hồng Quang hold?", "en"),
        ("ai la bi thu tinh uy an giang", "vi"),
        ("Chủ tịch UBND tỉnh An Giang", "vi"),
        ("Viettel hợp tác với tỉnh nào", "vi"),
    ],
)
def test_understand_tells_the_language(text: str, lang: str) -> None:
    assert understand(text).lang == lang


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Who is the director of Hanoi Department of Health?", "ai la giam doc so y te ha noi"),
        ("Who chairs the steering committee on digital transformation?", "ai dung dau ban chi dao chuyen doi so"),
        ("Trưởng BCĐ57 An Giang", "truong ban chi dao 57 an giang"),
        ("gd so khcn ha noi", "giam doc so khoa hoc cong nghe ha noi"),
        ("BanChỉ đạo PhúThọ", "ban chi dao phu tho"),
    ],
)
def test_understand_puts_a_question_into_one_form(text: str, form: str) -> None:
    assert understand(text).form.strip() == form


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 01/03/2025 ai là Bí thư?", "2025-03-01"),
        ("ngay 1 thang 3 nam 2025 ai la bi thu", "2025-03-01"),
        ("2025-03-01 ai là Bí thư?", "2025-03-01"),
        ("Who was secretary on 1 March 2025?", "2025-03-01"),
        ("Who was secretary in March 2025?", "2025-03"),
        ("tháng 3/2025 ai là Bí thư?", "2025-03"),
        ("Nghị quyết 57-NQ/TW ngày 22/12/2024 do ai ban hành?", None),
        ("Quyết định 12/2025/QĐ-UBND do ai ban hành?", None),
        ("Ai là Bí thư?", None),
    ],
)
def test_understand_reads_the_day_that_is_asked_for(text: str, day: str | None) -> None:
    found = understand(text).day
    assert (found.iso if found is not None else None) == day


@pytest.mark.parametrize(
    ("text", "year"),
    [("PII năm 2024 của Huế", "2024"), ("PII Hue 2024", "2024"), ("Kế hoạch 12/2025/KH-UBND", ""), ("2024-QĐ/TU", "")],
)
def test_understand_reads_the_year_of_a_figure(text: str, year: str) -> None:
    assert understand(text).year == year


@pytest.mark.parametrize(
    ("text", "polar"),
    [
        ("Bà A có phải là Giám đốc không?", True),
        ("ong A con lam bi thu khong", True),
        ("Is A the director of B?", True),
        ("Ai là Giám đốc?", False),
        ("Who is the director?", False),
        ("Phòng Không quân do ai chỉ huy?", False),
    ],
)
def test_understand_knows_questions_of_yes_or_no(text: str, polar: bool) -> None:
    assert understand(text).polar == polar


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Kế hoạch số 54/KH-UBND và 57-NQ/TW", ("54/KH-UBND", "57-NQ/TW")),
        ("quyet dinh 12/2025/QD-UBND", ("12/2025/QD-UBND",)),
        ("Nghị quyết 57", ()),
    ],
)
def test_understand_reads_numbers_of_documents(text: str, numbers: tuple[str, ...]) -> None:
    assert understand(text).numbers == numbers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("chu tich ubnd tinh lang son la ai", ["Lạng Sơn"]),  # not Sơn La
        ("son la va lang son", ["Sơn La", "Lạng Sơn"]),
        ("so sanh bac ninh va ninh binh", ["Bắc Ninh", "Ninh Bình"]),
    ],
)
def test_provinces_in_a_question_do_not_overlap(text: str, names: list[str]) -> None:
    assert [units[0].name for units in provinces_in(understand(text))] == names

"""Answers over the story: who leads what in many wordings, what follows, what is near, and what is not known."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.dates import PartialDate
from graph.store import Store
from queries.answers.answer import ask
from queries.answers.records import Answer

NAMES = (
    "Đinh Thạch Khê", "Bùi Vân Sa", "Xa Thị Vân Hồ", "Hà Mai Châu", "Nguyễn Thanh Hải", "Đặng Hùng Vương",
    "Danh Năm Căn", "Kim Trường Sa", "Quách Lam Sơn",
)  # fmt: skip


def sources(answer: Answer) -> set[str]:
    """The stems of the articles that an answer cites."""
    return {Path(str(e.path)).stem for e in answer.evidence}


def missing(answer: Answer, *wanted: str) -> list[str]:
    """What an answer was to say and does not."""
    return [word for word in wanted if word not in answer.text]


@pytest.mark.parametrize(
    "question",
    [
        "Ai là Trưởng Ban Chỉ đạo về phát triển KHCN, ĐMST và CĐS tỉnh Phú Thọ?",
        "Ai đứng đầu Ban Chỉ đạo 57 Phú Thọ?",
        "ai lanh dao ban chi dao chuyen doi so phu tho",
        "Trưởng BCĐ 57 Phú Thọ là ai?",
        "bcd57 phu tho ai lam truong ban",
        "BanChỉ đạo 57 PhúThọ do ai đứng đầu?",
        "Ban Chỉ đạo thực hiện Nghị quyết 57 của tỉnh Phú Thọ do ai làm Trưởng ban?",
        "Ai phụ trách chuyển đổi số ở Phú Thọ?",
        "Who heads the steering committee of Phu Tho?",
        "Who is in charge of digital transformation in Phu Tho?",
        "Name the head of the Phu Tho steering committee",
    ],
)
def test_ask_names_the_head_of_a_committee_in_many_wordings(story: Store, question: str) -> None:
    answer = ask(story, question)
    assert (answer.kind, missing(answer, "Đặng Hùng Vương"), sources(answer)) == ("answer", [], {"phu-tho-ban-moi"})


@pytest.mark.parametrize(
    ("question", "holder"),
    [
        ("Ai là Chủ tịch UBND tỉnh Phú Thọ?", "Xa Thị Vân Hồ"),
        ("chu tich phu tho la ong nao", "Xa Thị Vân Hồ"),
        ("Phú Thọ: ai là chủ tịch?", "Xa Thị Vân Hồ"),
        ("Cho biết tên Chủ tịch UBND tỉnh Phú Thọ", "Xa Thị Vân Hồ"),
        ("Người đứng đầu Tỉnh ủy Phú Thọ", "Đặng Hùng Vương"),
        ("giám đốc sở KHCN của tỉnh Phú Thọ hiện tại là ai", "Nguyễn Thanh Hải"),
        ("Sở Khoa học và Công nghệ Phú Thọ do ai làm giám đốc?", "Nguyễn Thanh Hải"),
        ("gd so khcn phu tho", "Nguyễn Thanh Hải"),
        ("Who is the director of Phu Tho Department of Science and Technology?", "Nguyễn Thanh Hải"),
        ("Phó Tổng Giám đốc FPT là ai?", "Kim Trường Sa"),
        ("Ai là Phó Trưởng ban Thường trực Ban Chỉ đạo 57 tỉnh Phú Thọ?", "Xa Thị Vân Hồ"),
        ("Các Phó Trưởng ban Ban Chỉ đạo 57 tỉnh Phú Thọ là ai?", "Xa Thị Vân Hồ"),
        ("Lãnh đạo UBND tỉnh Phú Thọ gồm những ai?", "Xa Thị Vân Hồ (Chủ tịch)"),
        ("Thành viên Ban Chỉ đạo 57 Phú Thọ là những ai?", "Nguyễn Thanh Hải (Ủy viên)"),
        ("Bà Xa Thị Vân Hồ giữ chức vụ gì?", "Chủ tịch Ủy ban nhân dân tỉnh Phú Thọ"),
        ("Nguyễn Thanh Hải ở Cà Mau giữ chức gì?", "Chánh Văn phòng"),
        ("What positions does Đặng Hùng Vương hold?", "Bí thư Tỉnh ủy Phú Thọ"),
        ("Ai từng là Bí thư Tỉnh ủy Hòa Bình?", "Đinh Thạch Khê"),
        ("Bà Bùi Vân Sa làm Bí thư Tỉnh ủy Hòa Bình từ khi nào?", "15/05/2025"),
        ("Bí thư Tỉnh ủy Hòa Bình trước đây là ai?", "Đinh Thạch Khê"),
        ("Ông Đinh Thạch Khê giữ chức gì?", "nguyên Bí thư Tỉnh ủy Hòa Bình"),
        ("Cơ quan thường trực của Ban Chỉ đạo 57 Hòa Bình là đơn vị nào?", "Sở Khoa học và Công nghệ Hòa Bình"),
        ("Ban chỉ đạo 57 tỉnh Hòa Bình được thành lập khi nào?", "18/02/2025"),
        ("Ai ban hành Kế hoạch 88/KH-UBND, ngày nào?", "17/07/2025"),
        ("Kế hoạch 88/KH-UBND thay thế kế hoạch nào?", "Kế hoạch 12/KH-UBND"),
        ("Kế hoạch 12/KH-UBND bị văn bản nào thay thế?", "Kế hoạch 88/KH-UBND"),
        ("Văn bản nào bị Kế hoạch 88/KH-UBND thay thế?", "Kế hoạch 12/KH-UBND"),
        ("Kế hoạch 88/KH-UBND được xây dựng trên cơ sở văn bản nào?", "Nghị quyết 71/NQ-CP"),
        ("Kế hoạch 88 triển khai nghị quyết nào?", "Nghị quyết 57-NQ/TW"),
        ("Phú Thọ triển khai Nghị quyết 57 như thế nào?", "Kế hoạch 88/KH-UBND"),
        ("UBND tỉnh Phú Thọ ban hành những văn bản nào?", "Kế hoạch 88/KH-UBND"),
        ("tinh nao trien khai nghi quyet 57", "Hòa Bình"),
        ("Doanh nghiệp nào tham gia phong trào Cả xứ Mường lên mạng?", "Viettel Hòa Bình"),
        ("FPT hợp tác với tỉnh nào?", "Ủy ban nhân dân tỉnh Phú Thọ"),
        ("Ai ký thỏa thuận giữa UBND tỉnh Phú Thọ và FPT?", "Kim Trường Sa (Phó Tổng Giám đốc Tập đoàn FPT)"),
        ("Đất Tổ Số do đơn vị nào vận hành?", "Sở Khoa học và Công nghệ Phú Thọ"),
        ("dat to so la gi", "Sở Khoa học và Công nghệ Phú Thọ"),
        ("Phú Thọ có những nền tảng nào?", "Đất Tổ Số"),
        ("PII Ca Mau 2025 xep thu may", "30/34"),
        ("So sánh PII của Phú Thọ và Cà Mau", "44,1 điểm"),
        ("Mục tiêu kinh tế số của Cà Mau đến năm 2030?", "25%"),
        ("Cà Mau có những ban chỉ đạo nào?", "Ban Chỉ đạo Đề án 06 tỉnh Cà Mau"),
        ("Hòa Bình nay thuộc tỉnh nào?", "Phú Thọ"),
        ("Ban Chỉ đạo 57 tỉnh Hòa Bình có bao nhiêu thành viên?", "15 thành viên"),
        ("Phú Thọ mới gồm những tỉnh nào?", "Hòa Bình"),
    ],
)
def test_ask_answers_what_the_graph_states(story: Store, question: str, holder: str) -> None:
    answer = ask(story, question)
    assert (answer.kind, missing(answer, holder)) == ("answer", [])


@pytest.mark.parametrize(
    ("question", "yes", "holder"),
    [
        ("Bà Xa Thị Vân Hồ có phải là Chủ tịch UBND tỉnh Phú Thọ không?", "Đúng", "Xa Thị Vân Hồ"),
        ("Ông Đặng Hùng Vương có phải Chủ tịch UBND tỉnh Phú Thọ không?", "không phải", "Xa Thị Vân Hồ"),
        ("ong Dinh Thach Khe con lam bi thu tinh uy hoa binh khong", "không phải", "Bùi Vân Sa"),
        ("Is Xa Thị Vân Hồ the chairwoman of Phu Tho People's Committee?", "Yes", "Xa Thị Vân Hồ"),
        ("Does Đặng Hùng Vương lead the steering committee of Phu Tho?", "Yes", "Đặng Hùng Vương"),
    ],
)
def test_ask_says_yes_or_no_where_the_holder_is_known(story: Store, question: str, yes: str, holder: str) -> None:
    answer = ask(story, question)
    assert (answer.kind, missing(answer, yes, holder)) == ("answer", [])


@pytest.mark.parametrize(
    ("question", "day", "holder"),
    [
        ("Ngày 01/04/2025 ai là Trưởng Ban Chỉ đạo 57 Hòa Bình?", None, "Đinh Thạch Khê"),
        ("Ai là Trưởng Ban Chỉ đạo 57 Hòa Bình?", "2025-04-01", "Đinh Thạch Khê"),
        ("Ai là Trưởng Ban Chỉ đạo 57 Hòa Bình ngày 01/06/2025?", None, "Bùi Vân Sa"),
        ("Ai là Trưởng Ban Chỉ đạo 57 Hòa Bình?", None, "Bùi Vân Sa"),
    ],
)
def test_ask_derives_the_chair_of_the_day_with_both_sentences(
    story: Store, question: str, day: str | None, holder: str
) -> None:
    answer = ask(story, question, PartialDate.parse(day) if day is not None else None)
    assert (answer.kind, missing(answer, holder, "Bí thư Tỉnh ủy Hòa Bình")) == ("derived", [])
    assert [fact.rule for fact in answer.facts] == ["ex_officio"]
    assert len(answer.steps) == 3
    assert len(sources(answer)) == 2


@pytest.mark.parametrize(
    ("question", "said", "silent"),
    [
        ("Ai là Trưởng Ban Chỉ đạo Đề án 06 tỉnh Cà Mau?", "Đề án 06", NAMES),
        ("Ban Chỉ đạo 57 tỉnh Phú Thọ có bao nhiêu thành viên?", "không có trong dữ liệu", ()),
        ("Ông Đặng Hùng Vương làm Bí thư Tỉnh ủy Phú Thọ từ khi nào?", "lần đầu trong bài ngày 18/07/2025", ()),
        ("Ngày 01/01/2024 ai là Bí thư Tỉnh ủy Hòa Bình?", "Không rõ cho ngày 01/01/2024", ()),
        ("năm 2024 ai là bí thư tỉnh ủy hòa bình", "Không rõ cho năm 2024", ()),
        ("Ngày 01/09/2025 ai là Bí thư Tỉnh ủy Hòa Bình?", "sáp nhập vào Phú Thọ", ()),
        ("Ngày 01/04/2025 ai là Chủ tịch UBND tỉnh Phú Thọ?", "18/07/2025", ()),
    ],
)
def test_ask_says_what_is_near_and_what_is_not_known(
    story: Store, question: str, said: str, silent: tuple[str, ...]
) -> None:
    answer = ask(story, question)
    assert (answer.kind, missing(answer, said)) == ("partial", [])
    assert [name for name in silent if name in answer.text] == []


@pytest.mark.parametrize(
    "question",
    [
        "Ai là Bí thư Tỉnh ủy Cà Mau?",
        "giam doc so y te ca mau la ai",
        "Ai là Phó Chủ tịch UBND tỉnh Phú Thọ?",
        "Ban Chỉ đạo 57 tỉnh Sơn La do ai đứng đầu?",
        "Ai là Trưởng Ban Chỉ đạo bầu cử tỉnh Phú Thọ?",
        "Ai là Trưởng Ban Chỉ đạo 57 phường Hòa Bình?",
        "Ai là Trưởng Ban Chỉ đạo chuyển đổi số Công an tỉnh Phú Thọ?",
        "Ai là Trưởng Ban Chỉ đạo chuyển đổi số ngành y tế tỉnh Phú Thọ?",
        "Chủ tịch UBND phường Việt Trì, Phú Thọ là ai?",
        "Giám đốc Kinh doanh FPT là ai?",
        "Bà Bùi Vân Sá giữ chức gì?",
        "Ông Đặng Hùng Vương Nam giữ chức gì?",
        "ba bui van sao giu chuc gi",
        "FPT có hợp tác với Cà Mau không?",
        "Phú Thọ đã ký gì với Kestrel Micro?",
        "Ai ban hành Kế hoạch 89/KH-UBND?",
        "Kế hoạch 188/KH-UBND thay thế kế hoạch nào?",
        "Trưởng Ban Tổ chức Tỉnh ủy Phú Thọ là ai?",
        "Who is the minister of health?",
        "thời tiết hôm nay thế nào",
        "",
        "?",
        "x" * 5000,
        "' OR 1=1 // \x00 {0} %s $x",
    ],
)
def test_ask_does_not_know_and_names_nobody(story: Store, question: str) -> None:
    answer = ask(story, question)
    assert (answer.kind, answer.evidence, answer.facts) == ("unknown", (), ())
    assert [name for name in NAMES if name in answer.text] == []


@pytest.mark.parametrize(
    ("question", "choices"),
    [
        ("Nguyễn Thanh Hải giữ chức vụ gì?", ["Sở Công Thương", "Sở Khoa học", "Chánh Văn phòng"]),
        ("Ông Hải giữ chức vụ gì?", ["Sở Công Thương", "Sở Khoa học", "Chánh Văn phòng"]),
        ("Ai là Trưởng Ban Chỉ đạo tỉnh Cà Mau?", ["Đề án 06", "chuyển đổi số"]),
        ("Ai là giám đốc sở khoa học và công nghệ?", ["Hòa Bình", "Phú Thọ"]),
        ("Bí thư là ai?", ["Tỉnh ủy Hòa Bình", "Tỉnh ủy Phú Thọ"]),
        ("Trưởng ban là ai?", ["Hòa Bình", "Phú Thọ", "Cà Mau"]),
    ],
)
def test_ask_asks_back_where_several_fit(story: Store, question: str, choices: list[str]) -> None:
    answer = ask(story, question)
    assert answer.kind == "ask_back"
    assert [choice for choice in choices if not any(choice in shown for shown in answer.choices)] == []


@pytest.mark.parametrize(
    ("question", "kind", "wanted"),
    [
        ("Ai là Giám đốc Sở Y tế Nghệ An?", "partial", ["Cù Hoa Lý (Phó Giám đốc)", "phụ trách"]),
        ("nguoi dung dau so y te nghe an la ai", "partial", ["Cù Hoa Lý"]),
        ("Ai ký Kế hoạch 205/KH-UBND?", "answer", ["Lê Dạ Vinh (Chủ tịch"]),
        ("Kế hoạch 205/KH-UBND do ai ký?", "answer", ["Lê Dạ Vinh"]),
        ("Ai ký thỏa thuận giữa UBND tỉnh Nghệ An và FPT?", "answer", ["Lê Dạ Vinh (", "Kim Trường Sa ("]),
        ("Ai là Trưởng Ban Chỉ đạo đại hội công đoàn tỉnh Nghệ An?", "partial", ["đại hội công đoàn"]),
        ("Ai từng là Chủ tịch UBND tỉnh Nghệ An?", "answer", ["Được nêu là Chủ tịch", "Lê Dạ Vinh"]),
        ("Tập đoàn FPT hợp tác với tỉnh nào?", "answer", ["Phú Thọ"]),
        ("Who runs Đất Tổ Số?", "answer", ["Sở Khoa học và Công nghệ Phú Thọ"]),
        ("Ai là người đứng đầu Đất Tổ Số?", "partial", ["không nêu ai đứng đầu", "Sở Khoa học"]),
    ],
)
def test_ask_finds_what_only_sentences_tell(story: Store, question: str, kind: str, wanted: list[str]) -> None:
    answer = ask(story, question)
    assert (answer.kind, missing(answer, *wanted), bool(answer.evidence)) == (kind, [], True)


@pytest.mark.parametrize(
    "question",
    [
        "Ai là Giám đốc Sở Công Thương Nghệ An?",  # its deputy is in charge of a field
        "Tập đoàn FPT hợp tác với trường nào?",
        "UBND tỉnh Nghệ An hợp tác với doanh nghiệp nào?",
        "Người tiền nhiệm của Chủ tịch UBND tỉnh Nghệ An là ai?",
    ],
)
def test_ask_takes_no_sentence_for_more_than_it_tells(story: Store, question: str) -> None:
    assert (ask(story, question).kind, ask(story, question).facts) == ("unknown", ())


def test_ask_notes_what_became_of_a_former_province(story: Store) -> None:
    answer = ask(story, "Ai là Bí thư Tỉnh ủy Hòa Bình?")
    assert (answer.kind, missing(answer, "Bùi Vân Sa", "Hòa Bình sáp nhập vào Phú Thọ từ ngày 01/07/2025")) == (
        "answer",
        [],
    )


def test_ask_quotes_articles_as_they_stand(story: Store) -> None:
    questions = ("Ai là Trưởng Ban Chỉ đạo 57 Hòa Bình?", "Ai ký thỏa thuận giữa UBND tỉnh Phú Thọ và FPT?")
    evidence = [e for question in questions for e in ask(story, question).evidence]
    raw = [Path(str(e.path)).read_bytes().decode("utf-8")[e.start : e.end] for e in evidence]
    assert len(evidence) > 2
    assert raw == [e.quote for e in evidence]


def test_ask_as_json_has_the_shape_of_the_interface(story: Store) -> None:
    said = ask(story, "Ai là Trưởng Ban Chỉ đạo 57 Hòa Bình?").as_json()
    assert list(said) == ["question", "lang", "kind", "text", "facts", "evidence", "steps", "choices", "query"]
    assert list(said["facts"][0])[:6] == ["type", "subject", "object", "role", "status", "derived"]
    assert list(said["evidence"][0]["article"]) == ["id", "title", "publisher", "url", "path", "published"]
    assert said["query"]["name"] == "committee_leaders"

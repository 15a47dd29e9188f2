"""Two things asked at once, committees that have ended, roles of deputies and members, and what is not asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask

HALVES = Path(__file__).parent / "halves"


@pytest.fixture(scope="module")
def halves(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of halves/."""
    with open_store(folder=tmp_path_factory.mktemp("halves")) as store:
        Load(store).run(sorted(HALVES.glob("*.txt")))
        yield store


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        # a committee that has ended has no head by whoever holds the post today
        ("Ai là Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Cà Mau?", "partial", ["đã kết thúc hoạt động", "Lữ Thanh Bạch"]),
        ("Who heads Ca Mau's digital transformation steering committee?", "partial", ["has ended (article of 2025-05"]),
        ("Ban Chỉ đạo chuyển đổi số tỉnh Cà Mau còn hoạt động không?", "answer", ["đã kết thúc hoạt động (bài ngày"]),
        ("ban chi dao chuyen doi so ca mau da giai the chua", "answer", ["đã kết thúc hoạt động (bài ngày 14"]),
        ("Cà Mau có những ban chỉ đạo nào?", "answer", ["chuyển đổi số tỉnh Cà Mau (đã kết thúc hoạt động);"]),
        # one that is to end some day has not
        ("Ban Chỉ đạo cải cách hành chính tỉnh Cà Mau còn hoạt động không?", "partial", ["không nêu", "đã kết thúc"]),
        ("Ai là Trưởng Ban Chỉ đạo cải cách hành chính tỉnh Cà Mau?", "answer", ["là Tiêu Văn Khuyến (bài ngày"]),
        # deputies that are posts beside one with a name
        (
            "Phó Trưởng Ban Chỉ đạo 57 tỉnh Cà Mau gồm những ai?", "answer",
            ["Quách Mộng Thu (Phó Trưởng ban Thường trực)", "Giám đốc Sở Nội vụ", "Giám đốc Công an tỉnh"],
        ),
        (
            "Phó Chủ tịch Thường trực Ủy ban Quốc gia về chuyển đổi số là ai?", "partial",
            ["Phó Chủ tịch Thường trực Ủy ban Quốc gia về chuyển đổi số là Bộ trưởng Bộ Khoa học và Công nghệ"],
        ),
        ("Who is standing vice chair of the National Committee for Digital Transformation?", "partial", ["Bộ trưởng"]),
        # a post of a firm in a committee, without a holder
        ("Giám đốc Viettel Cà Mau có trong Ban Chỉ đạo 57 tỉnh Cà Mau không?", "answer", ["Có, theo chức vụ."]),
        ("giam doc viettel ca mau co trong ban chi dao 57 ca mau khong", "answer", ["Có, theo chức vụ."]),
        ("Giám đốc Viettel Cà Mau có phải Trưởng Ban Chỉ đạo 57 tỉnh Cà Mau không?", "partial", ["này là Ủy viên"]),
        ("Giám đốc Viettel Cà Mau có vai trò gì trong Ban Chỉ đạo 57 tỉnh Cà Mau?", "partial", ["này là Ủy viên"]),
        # what somebody is instead
        ("Bà Quách Mộng Thu có phải Trưởng Ban Chỉ đạo 57 tỉnh Cà Mau không?", "answer", ["người này là Phó"]),
        ("Is Ma Hong Lua head of Dam Doi commune's steering committee?", "answer", ["who is Ủy viên", "Dư Kim Thoa"]),
        # members who left, and who came for each of them
        ("ai thoi lam uy vien ban chi dao 57 xa dam doi", "answer", ["Ủy viên", "Ngô Tấn Đạt", "Hứa Văn Nghĩa"]),
        ("Ai thay đồng chí Ngô Tấn Đạt trong Ban Chỉ đạo 57 xã Đầm Dơi?", "answer", ["là Mã Hồng Lụa (bài ngày"]),
        ("Who succeeded Hua Van Nghia?", "answer", ["was Lâm Cẩm Tú (article of 2026-02-03)"]),
        # a seat, and who was in it before
        ("Trưởng Ban Chỉ đạo 57 xã Đầm Dơi là ai, thay ai?", "answer", ["là Dư Kim Thoa (bài", "là Trần Út Nhỏ (bài"]),
        ("truong ban chi dao 57 xa dam doi la ai va thay cho ai", "answer", ["là Dư Kim Thoa", "là Trần Út Nhỏ"]),
        ("Bí thư Tỉnh ủy Bạc Liêu hiện nay và trước đây là ai?", "answer", ["Huỳnh Chí Lập", "là Từ Minh Phúc (bài"]),
        ("Who is the party secretary of Bac Lieu, and whom did he replace?", "answer", ["Huỳnh Chí", "Từ Minh Phúc"]),
        # a committee's head and its size; two seats of one body
        ("Ban Chỉ đạo 57 xã Đầm Dơi do ai làm trưởng ban, có bao nhiêu người?", "answer", ["Dư Kim Thoa", "15 thành"]),
        ("Ban Chỉ đạo 57 tỉnh Cà Mau được thành lập ngày nào, do ai lập?", "answer", ["thành lập ngày 12/05/2025"]),
        ("Bí thư Tỉnh ủy Cà Mau là ai, các phó bí thư là những ai?", "partial", ["Lữ Thanh Bạch", "phó bí thư"]),
        ("Who chairs the steering committee of Dam Doi commune and how many members does it have?", "answer", ["15"]),
        ("Ai là Bí thư Tỉnh ủy Bạc Liêu và ai là Chủ tịch?", "partial", ["Huỳnh Chí Lập", "Chủ tịch"]),
        ("Ai rời Ban Chỉ đạo 57 xã Đầm Dơi?", "answer", ["Trần Út Nhỏ (Trưởng ban)", "Ngô Tấn Đạt (Ủy viên)"]),
        ("Bí thư Tỉnh ủy Bạc Liêu là ai, trước đó giữ chức gì?", "partial", ["Huỳnh Chí Lập", "trước đó: không có"]),
        # a value and what is aimed at; two years; no other index
        ("Tỷ lệ hồ sơ trực tuyến của xã Đầm Dơi là bao nhiêu, mục tiêu thế nào?", "answer", ["71,5%", "mục tiêu 85%"]),
        ("Kinh tế số của Cà Mau năm 2025 đạt bao nhiêu và mục tiêu 2030?", "answer", ["12,4%", "mục tiêu 26%"]),
        ("DTI năm 2024 và 2025 của Cà Mau?", "answer", ["xếp thứ 21/63", "xếp thứ 18/34"]),
        ("DTI năm 2023 và năm 2024 của Cà Mau xếp thứ mấy?", "partial", ["năm 2023: không có", "xếp thứ 21/63"]),
        ("Chỉ số đổi mới sáng tạo của Cà Mau năm 2025?", "unknown", ["Không có"]),
        # of a day in the past nobody is said to be in the seat now
        ("Tháng 1/2025 ai là Bí thư Tỉnh ủy Bạc Liêu?", "partial", ["vào tháng 01/2025; theo bài đăng sau đó Từ"]),
        ("Năm 1996 ai là Trưởng Ban Chỉ đạo công nghệ thông tin tỉnh Cà Mau?", "partial", ["Dương Tấn Lợi"]),
        ("Năm 1999 ai là Trưởng Ban Chỉ đạo công nghệ thông tin tỉnh Cà Mau?", "partial", ["có thể giữ chức khi ấy"]),
        ("Kho dữ liệu Hòn Khoai do ai đầu tư?", "partial", ["riêng", "Công nghệ Đất Mũi đầu tư"]),
        # documents of another type; whoever pays is not whoever runs; a city that no text names
        ("Công điện 09/CĐ-UBND được ai ký?", "answer", ["do Phạm Thùy Trang (Chủ tịch Ủy ban"]),
        ("Who signed Official Dispatch 09/CĐ-UBND?", "answer", ["was signed by Phạm Thùy Trang"]),
        ("Công điện 09/CĐ-UBND được ký ngày nào?", "answer", ["ban hành ngày 10/03/2025"]),
        ("Bạc Liêu Số do công ty nào đầu tư?", "unknown", ["Dữ liệu không nêu ai đầu tư Bạc Liêu Số."]),
        ("Who runs the Bạc Liêu Số app?", "answer", ["run or organised by Trung tâm Công nghệ thông tin"]),
        ("Chủ tịch UBND thành phố Gò Công là ai?", "unknown", ["Không có"]),
    ],
)  # fmt: skip
def test_ask_answers_all_that_is_asked_and_no_more(halves: Store, question: str, kind: str, said: list[str]) -> None:
    answer = ask(halves, question)
    assert (answer.kind, [s for s in said if s not in answer.text]) == (kind, []), answer.text


@pytest.mark.parametrize(
    ("question", "hidden"),
    [
        ("Ai là Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Cà Mau?", "là Tiêu Văn Khuyến"),
        ("Ai thay đồng chí Ngô Tấn Đạt trong Ban Chỉ đạo 57 xã Đầm Dơi?", "Lâm Cẩm Tú"),
        ("Ai không còn là thành viên Ban Chỉ đạo 57 xã Đầm Dơi?", "Dư Kim Thoa"),
        ("Ai từng là ủy viên Ban Chỉ đạo 57 xã Đầm Dơi?", "Mã Hồng Lụa"),
        ("Bạc Liêu Số do công ty nào đầu tư?", "Trung tâm Công nghệ thông tin"),
        ("Phó Chủ tịch Thường trực Ủy ban Quốc gia về chuyển đổi số là ai?", "Thủ tướng"),
        ("Chủ tịch UBND thành phố Gò Công là ai?", "Bạc Liêu"),
    ],
)
def test_ask_names_nobody_who_is_not_asked_for(halves: Store, question: str, hidden: str) -> None:
    assert hidden not in ask(halves, question).text

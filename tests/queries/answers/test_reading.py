"""How questions are read: roles, parties, who came before whom, topics in English, groups that help a committee."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask

READING = Path(__file__).parent / "reading"


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of reading/."""
    with open_store(folder=tmp_path_factory.mktemp("reading")) as store:
        Load(store).run(sorted(READING.glob("*.txt")))
        yield store


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        # the role that is asked for, in words that no head or deputy has
        ("Ủy viên Thường trực Ban Chỉ đạo chuyển đổi số xã Nậm Bua là ai?", "là Hoàng Chí Sủng"),
        ("uy vien thuong truc ban chi dao chuyen doi so xa nam bua la ai", "là Hoàng Chí Sủng"),
        ("Thư ký Ban Chỉ đạo chuyển đổi số xã Nậm Bua là ai?", "là Giàng Thị Máy"),
        ("Who is the secretary of the steering committee of Nậm Bua commune?", "Giàng Thị Máy"),
        ("Who is the deputy chairwoman of the Nam Bua steering committee?", "Tao Thị Lả"),
        ("Phó Chủ tịch Ban Chỉ đạo chuyển đổi số xã Nậm Bua là ai?", "là Tao Thị Lả"),
        # other words around the head that is asked for
        ("Theo bài báo mới nhất, ai đứng đầu Ban Chỉ đạo bầu cử Lạng Sơn?", "là Vi Thị Đào"),
        ("Hãy cho tôi biết người lãnh đạo Ban Chỉ đạo bầu cử Lạng Sơn", "là Vi Thị Đào"),
        ("Can you tell me who heads the election steering committee of Lang Son?", "Vi Thị Đào"),
        ("Please tell me who currently chairs the Lang Son election steering committee", "Vi Thị Đào"),
        # a commune without the word for one
        ("Trưởng Ban Chỉ đạo chuyển đổi số Nậm Bua là ai?", "là Lù Văn Pớ"),
        ("Who heads the Nam Bua steering committee?", "Lù Văn Pớ"),
        # a group by the committee that it helps, what stands behind `là`, a topic before its committee in English
        ("Tổ trưởng Tổ giúp việc Ban Chỉ đạo 57 tỉnh Lạng Sơn là ai?", "là Lương Bách Khoa"),
        ("to giup viec bcd 57 lang son do ai dung dau", "là Lương Bách Khoa"),
        ("Cơ quan thường trực của Ban Chỉ đạo 57 Lạng Sơn là cơ quan nào?", "là Sở Khoa học và Công nghệ Lạng Sơn"),
        ("co quan thuong truc cua bcd 57 lang son la so nao", "là Sở Khoa học và Công nghệ Lạng Sơn"),
        ("Who heads the election steering committee of Lang Son?", "Vi Thị Đào"),
        ("Who chairs Lang Son's election steering committee?", "Vi Thị Đào"),
    ],
)
def test_ask_reads_which_committee_and_which_role_in_it(reading: Store, question: str, wanted: str) -> None:
    answer = ask(reading, question)
    assert (answer.kind, wanted in answer.text, len(answer.facts)) == ("answer", True, 1), answer.text


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Thư ký Ban Chỉ đạo 57 tỉnh Lạng Sơn là ai?", "partial", "không nêu Thư ký"),
        ("chanh van phong ban chi dao 57 lang son la ai", "partial", "không nêu Chánh Văn phòng"),
        ("Cố vấn Ban Chỉ đạo chuyển đổi số xã Nậm Bua là ai?", "unknown", "Chưa hiểu"),
        ("Người phát ngôn của Ban Chỉ đạo 57 tỉnh Lạng Sơn là ai?", "unknown", "Chưa hiểu"),
        ("Tổ trưởng Tổ giúp việc Ban Chỉ đạo Đề án 06 tỉnh Lạng Sơn là ai?", "unknown", "Không có"),
        ("How many members does the Nam Pua steering committee have?", "unknown", "Not in the data"),
    ],
)
def test_ask_gives_no_head_for_another_role(reading: Store, question: str, kind: str, said: str) -> None:
    answer = ask(reading, question)
    assert (answer.kind, said in answer.text, answer.facts) == (kind, True, ()), answer.text


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Ai là Giám đốc Sở Công Thương Quảng Ngãi trước bà Phạm Mộ Đức?", "Đinh Ba Tơ"),
        ("giam doc so cong thuong quang ngai truoc pham mo duc la ai", "Đinh Ba Tơ"),
        ("Người tiền nhiệm của bà Phạm Mộ Đức là ai?", "Đinh Ba Tơ"),
        ("Bà Phạm Mộ Đức thay ai làm Giám đốc Sở Công Thương Quảng Ngãi?", "Đinh Ba Tơ"),
        ("Who was director of the Quang Ngai Department of Industry and Trade before Phạm Mộ Đức?", "Đinh Ba Tơ"),
        ("Ai thay ông Đinh Ba Tơ làm Giám đốc Sở Công Thương Quảng Ngãi?", "Phạm Mộ Đức"),
        ("Ai kế nhiệm ông Đinh Ba Tơ?", "Phạm Mộ Đức"),
        ("Chủ tịch UBND tỉnh Quảng Ngãi trước Nguyễn Trà Bồng là ai?", "Võ Lý Sơn"),  # called a former one
        ("Who succeeded Võ Lý Sơn as chairman of Quang Ngai?", "Nguyễn Trà Bồng"),
        ("Ai là Giám đốc Sở Công Thương Quảng Ngãi sau kỳ họp vừa rồi?", "Phạm Mộ Đức"),  # after no person
    ],
)
def test_ask_tells_who_came_before_and_after(reading: Store, question: str, wanted: str) -> None:
    answer = ask(reading, question)
    assert (answer.kind, [f.subject.name for f in answer.facts]) == ("answer", [wanted]), answer.text


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Ai là Giám đốc Sở Công Thương Quảng Ngãi trước ông Đinh Ba Tơ?", "partial"),
        ("Ai là Chủ tịch UBND tỉnh Quảng Ngãi trước bà Phạm Mộ Đức?", "unknown"),  # she was never in that seat
        ("Ai là Giám đốc Sở Công Thương Quảng Ngãi trước ông Lê Minh Long?", "unknown"),
        ("giam doc so cong thuong quang ngai truoc le minh long la ai", "unknown"),
        ("Ai thay ông Lê Minh Long làm Giám đốc Sở Công Thương Quảng Ngãi?", "unknown"),
    ],
)
def test_ask_names_nobody_for_one_before_who_is_not_told(reading: Store, question: str, kind: str) -> None:
    answer = ask(reading, question)
    assert (answer.kind, answer.facts) == (kind, ()), answer.text


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        # a ward whose name begins like another word is a party; who only attends signs nothing
        ("Ai ký thỏa thuận giữa phường An Bồng và VNPT Đà Nẵng?", ["Lương Thị Bàng", "Ngũ Hành Phú"]),
        ("ai ky thoa thuan giua phuong an bong va vnpt da nang", ["Lương Thị Bàng", "Ngũ Hành Phú"]),
        ("Who signed the agreement between An Bồng ward and VNPT Đà Nẵng?", ["Lương Thị Bàng", "Ngũ Hành Phú"]),
        # what a province issued to carry out a document that is named beside it
        ("Lạng Sơn ban hành những văn bản nào để thực hiện Nghị quyết 57?", ["121-CTr/TU", "77/KH-UBND"]),
        ("ke hoach nao cua lang son thuc hien nghi quyet 57", ["77/KH-UBND"]),
        ("Kế hoạch của UBND tỉnh Lạng Sơn thực hiện NQ57 số mấy?", ["77/KH-UBND"]),
        ("Which documents did Lang Son issue to carry out Resolution 57?", ["121-CTr/TU", "77/KH-UBND"]),
        ("Kế hoạch 41/KH-UBND còn hiệu lực không?", ["được thay thế bằng Kế hoạch 77/KH-UBND"]),
        ("Is Plan 41/KH-UBND still in force?", ["replaced by Kế hoạch 77/KH-UBND"]),
        # provinces: what they are made of, what became of several, whose a district is
        ("Bắc Giang và Bắc Ninh hợp nhất thành tỉnh nào?", ["Bắc Ninh từ ngày 01/07/2025 gồm Bắc Giang và Bắc Ninh"]),
        ("Vĩnh Long hiện nay gồm những tỉnh cũ nào?", ["Bến Tre, Trà Vinh và Vĩnh Long"]),
        ("tinh gia lai moi duoc hinh thanh tu nhung tinh nao", ["Bình Định và Gia Lai"]),
        ("Which provinces make up Vinh Long?", ["Bến Tre, Trà Vinh and Vĩnh Long"]),
        ("Trà Sơn thuộc tỉnh nào?", ["huyện Trà Sơn thuộc Bình Định", "sáp nhập vào Gia Lai"]),
        ("tra son nay thuoc tinh nao", ["huyện Trà Sơn thuộc Bình Định"]),
        ("Which province is Trà Sơn in?", ["huyện Trà Sơn is in Bình Định"]),
        # yes or no on agreements, in English too
        ("Quảng Ngãi đã ký thỏa thuận với FPT chưa?", ["Có: Ủy ban nhân dân tỉnh Quảng Ngãi và Tập đoàn FPT"]),
        ("FPT đã ký thỏa thuận với Quảng Ngãi chưa?", ["Có: Ủy ban nhân dân tỉnh Quảng Ngãi và Tập đoàn FPT"]),
        ("Phường An Bồng đã ký thỏa thuận với VNPT Đà Nẵng chưa?", ["Có: Ủy ban nhân dân phường An Bồng"]),
        ("Has Quang Ngai signed an agreement with FPT?", ["Yes: Ủy ban nhân dân tỉnh Quảng Ngãi"]),
        ("Which provinces did FPT sign agreements with?", ["Ủy ban nhân dân tỉnh Quảng Ngãi"]),
        # the other way round
        ("Tỉnh nào xếp thứ 17/34 về PII năm 2025?", ["Quảng Ngãi: 41,25 điểm"]),
        ("Which province ranks 17th in PII 2025?", ["Quảng Ngãi: 41.25"]),
        ("Những tỉnh nào có mục tiêu kinh tế số 28%?", ["Quảng Ngãi: mục tiêu 28%"]),
        ("Sở Khoa học và Công nghệ Lạng Sơn là cơ quan thường trực của ban nào?", ["Ban Chỉ đạo 57 tỉnh Lạng Sơn"]),
        # a university without `Trường`, in English before its kind; a short form in capitals
        ("Hiệu trưởng Đại học Sông Trà là ai?", ["Trà Bình Lộc"]),
        ("hieu truong dai hoc song tra la ai", ["Trà Bình Lộc"]),
        ("Who is the rector of Sông Trà University?", ["Trà Bình Lộc"]),
        ("Hiệu trưởng ĐH Sông Trà là ai?", ["Trà Bình Lộc"]),
        ("Who is the director of DOST of Lang Son?", ["Lương Bách Khoa"]),
        # all departments of a province; provinces that were many before
        ("Giám đốc các sở của Quảng Ngãi gồm những ai?", ["Phạm Mộ Đức (Giám đốc Sở Công", "Lương Bình Dương (Giám"]),
        ("giam doc cac so quang ngai la ai", ["Phạm Mộ Đức", "Lương Bình Dương"]),
        ("Tỉnh Đồng Tháp mới gồm các tỉnh nào trước đây?", ["gồm Tiền Giang và Đồng Tháp"]),
        ("Kon Tum và Quảng Ngãi nhập thành tỉnh nào?", ["gồm Quảng Ngãi và Kon Tum"]),
    ],
)
def test_ask_reads_parties_provinces_documents_and_figures(reading: Store, question: str, wanted: list[str]) -> None:
    answer = ask(reading, question)
    assert (answer.kind, [said for said in wanted if said not in answer.text]) == ("answer", []), answer.text


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Quảng Ngãi có văn bản nào thực hiện Nghị quyết 57 không?", "partial"),
        ("Kế hoạch 77/KH-UBND còn hiệu lực không?", "partial"),
        ("FPT đã ký thỏa thuận với Lạng Sơn chưa?", "unknown"),
        ("Tỉnh nào xếp thứ 18 về PII năm 2025?", "unknown"),
        ("Trường nào xếp thứ 17 về PII năm 2025?", "unknown"),
        ("Trà Sửn thuộc tỉnh nào?", "unknown"),
    ],
)
def test_ask_gives_nothing_near_for_what_is_asked(reading: Store, question: str, kind: str) -> None:
    answer = ask(reading, question)
    assert (answer.kind, answer.facts) == (kind, ()), answer.text


@pytest.mark.parametrize(
    ("question", "kind", "silent"),
    [
        ("Lương Bình Dương là ai?", "answer", "Hồ Chí Minh"),  # Bình Dương is no place here
        ("luong binh duong giu chuc gi", "answer", "Hồ Chí Minh"),
        ("Phan Long An là ai?", "unknown", "Tây Ninh"),
        ("Ông Vũ Hải Dương giữ chức vụ gì?", "unknown", "Hải Phòng"),
    ],
)
def test_ask_takes_no_part_of_a_persons_name_for_a_province(
    reading: Store, question: str, kind: str, silent: str
) -> None:
    answer = ask(reading, question)
    assert (answer.kind, silent in answer.text) == (kind, False), answer.text


def test_ask_says_what_is_headed_where_no_title_is_asked_for(story: Store) -> None:
    answer = ask(story, "Ai phụ trách Sở Y tế Nghệ An?")
    assert ("Cù Hoa Lý (Phó Giám đốc)" in answer.text, "  " in answer.text) == (True, False)


def test_ask_gives_no_signer_who_only_attends(reading: Store) -> None:
    assert "Phan Non Nước" not in ask(reading, "Ai ký thỏa thuận giữa phường An Bồng và VNPT Đà Nẵng?").text


def test_ask_ends_where_the_heir_cannot_be_put_in_the_place_of_a_former_province(reading: Store) -> None:
    assert ask(reading, "ai la giam doc cong ty dien luc ba ria vung tau").kind == "unknown"

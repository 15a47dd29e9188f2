"""Teams and sub-committees of a committee, and the town that bears the name of its province."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.answers.answer import ask


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Trưởng tiểu ban Kinh tế số của Ban Chỉ đạo 57 Sơn La là ai?", "Cầm Bá Hịa"),
        ("truong tieu ban xa hoi so bcd 57 tinh son la la ai", "Quàng Thị Panh"),
        ("Ai phụ trách tiểu ban Kinh tế số của BCĐ tỉnh Sơn La?", "Cầm Bá Hịa"),
        ("Tổ trưởng Tổ kiểm tra số 2 của BCĐ tỉnh Sơn La là ai?", "Lò Thị Ngần"),
        ("to truong to kiem tra so 2 thuoc ban chi dao son la", "Lò Thị Ngần"),
        ("Tổ trưởng Tổ giúp việc Ban Chỉ đạo 57 tỉnh Sơn La là ai?", "Tòng Văn Ỏ"),
        ("Tổ trưởng Tổ công tác Đề án 06 tỉnh Lạng Sơn là ai?", "Vi Thị Kỳ"),
        ("Tổ trưởng Tổ công tác Đề án 06 Lạng Sơn là ai?", "Vi Thị Kỳ"),
        ("Tổ trưởng Tổ công tác Đề án 06 thành phố Lạng Sơn là ai?", "Hứa Văn Chóp"),
        ("to truong to cong tac de an 06 tp lang son la ai", "Hứa Văn Chóp"),
    ],
)
def test_ask_gives_the_very_team_that_is_named(boards: Store, question: str, wanted: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, [f.subject.name for f in answer.facts]) == ("answer", [wanted]), answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Trưởng tiểu ban Nhân lực số của Ban Chỉ đạo 57 Sơn La là ai?",
        "Tổ trưởng Tổ kiểm tra số 4 của BCĐ tỉnh Sơn La là ai?",
        "Tổ trưởng Tổ thẩm định của Ban Chỉ đạo 57 tỉnh Sơn La là ai?",
        "Tổ trưởng Tổ công tác Đề án 06 thành phố Sơn La là ai?",
        "Trưởng Ban Chỉ đạo 57 thành phố Sơn La là ai?",
    ],
)
def test_ask_gives_nobody_of_the_team_beside_it(boards: Store, question: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, answer.facts) == ("unknown", ()), answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        # short names, codes, a part of a long name, polite forms
        ("Trưởng phòng PC06 Công an thành phố Hải Phòng là ai?", "là Đồng Xuân Thủy (bài"),
        ("ai dung dau pc06 hai phong", "là Đồng Xuân Thủy (bài"),
        ("Chủ tịch Hội đồng tư vấn bán dẫn Hải Phòng là ai?", "là Lại Thế Cờ (bài"),
        ("Bí thư Trung ương Đoàn là ai?", "là Vương Bá Lộc (bài"),
        ("Xin cho hỏi đồng chí nào đang giữ chức Giám đốc Công an thành phố Hải Phòng ạ?", "là Tạ Công Bến (bài"),
        ("Người nào làm Bí thư Tỉnh ủy Sơn La?", "là Lường Văn Chiềng (bài"),
        ("Bí thư Tỉnh ủy Sơn La sau khi sáp nhập là ai?", "là Lường Văn Chiềng (bài"),
        # a ward that bears the name of a province has not become part of another one
        ("Bí thư Đảng ủy phường Hải Dương là ai?", "là Khúc Thị Na (bài ngày 18/11/2025)."),
        ("Phường Hải Dương thuộc tỉnh nào?", "phường Hải Dương thuộc Hải Phòng."),
        # who made an initiative beside who runs it; what a document does as it says
        ("Nền tảng Chợ Nước số do ai xây dựng?", "Chợ Nước số do Công ty cổ phần Sóng Bạc xây dựng."),
        ("Nghị quyết 12/2025/NQ-HĐND bãi bỏ nghị quyết nào?", "12/2025/NQ-HĐND bãi bỏ Nghị quyết 7/2019/NQ-HĐND."),
        ("Nghị quyết 7/2019/NQ-HĐND bị bãi bỏ bởi nghị quyết nào?", "bị bãi bỏ bởi Nghị quyết 12/2025/NQ-HĐND."),
    ],
)
def test_ask_finds_by_short_names_and_says_what_is_told(boards: Store, question: str, said: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, said in answer.text) == ("answer", True), answer.text


def test_province_of_a_ward_is_shown_by_a_sentence_that_names_it(boards: Store) -> None:
    quotes = [e.quote for e in ask(boards, "Phường Hải Dương thuộc tỉnh nào?").evidence]
    assert quotes
    assert [quote for quote in quotes if "Hải Phòng" not in quote] == []


@pytest.mark.parametrize(
    ("question", "kind", "signers"),
    [
        ("Ai ký thỏa thuận giữa UBND huyện Nậm Pẻn và VNPT Cao Bằng?", "answer", ["Nông Văn Sầm", "Hoàng Thị Vẻn"]),
        ("Ai ký thỏa thuận với VNPT Cao Bằng thay mặt UBND huyện Nậm Pẻn?", "answer", ["Nông Văn Sầm"]),
        ("ai ky thay vnpt cao bang voi ubnd huyen nam pen", "answer", ["Hoàng Thị Vẻn"]),
        ("Ai ký thỏa thuận giữa UBND tỉnh Cao Bằng và FPT?", "partial", ["Bế Quang Thàng"]),
        ("Ai ký với FPT thay mặt tỉnh Cao Bằng?", "answer", ["Bế Quang Thàng"]),
    ],
)
def test_signers_are_read_from_the_sentence_of_the_agreement(
    boards: Store, question: str, kind: str, signers: list[str]
) -> None:
    answer = ask(boards, question)
    known = ("Nông Văn Sầm", "Hoàng Thị Vẻn", "Bế Quang Thàng")
    assert (answer.kind, [name for name in known if name in answer.text]) == (kind, signers), answer.text


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Ai phụ trách Trung tâm CĐS Lai Châu?", ["Mào Thị Din", "Lù Văn Chựa"]),
        ("Ai đang điều hành Trung tâm Chuyển đổi số tỉnh Lai Châu?", ["Mào Thị Din", "Lù Văn Chựa"]),
        ("Ai là Giám đốc Trung tâm Chuyển đổi số tỉnh Lai Châu?", ["Lù Văn Chựa"]),
    ],
)
def test_ask_tells_who_is_in_charge_from_whom_he_stands_in_for(boards: Store, question: str, wanted: list[str]) -> None:
    answer = ask(boards, question)
    assert (answer.kind, [f.subject.name for f in answer.facts]) == ("answer", wanted), answer.text


@pytest.mark.parametrize(
    "question", ["Kinh tế số Lai Châu năm 2025?", "kinh te so lai chau", "Kinh tế số của tỉnh Lai Châu"]
)
def test_ask_reads_an_indicator_beside_a_province(boards: Store, question: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, "7,4%" in answer.text) == ("answer", True), answer.text


@pytest.mark.parametrize(
    "question", ["Kinh tế Lai Châu năm 2026?", "Lai Châu năm 2025", "Kinh tế xanh Lai Châu 2025?", "Kinh tế Lai Châu"]
)
def test_ask_reads_no_figure_that_is_not_named(boards: Store, question: str) -> None:
    assert not ask(boards, question).facts


@pytest.mark.parametrize(
    ("question", "kind", "wanted"),
    [
        ("Ai phụ trách Phòng Kế hoạch - Tài chính Sở Y tế Lai Châu?", "partial", ["Chang A Dế"]),
        ("Phòng Kế hoạch - Tài chính Sở Y tế Lai Châu do ai phụ trách?", "partial", ["Chang A Dế"]),
        ("ai phu trach phong khtc so y te lai chau", "partial", ["Chang A Dế"]),
        ("Ai đứng đầu Phòng Nghiệp vụ Dược Sở Y tế Lai Châu?", "answer", ["Lý Phì Xè"]),
        ("Ai phụ trách Phòng Tổ chức cán bộ Sở Y tế Lai Châu?", "unknown", []),
        ("Thanh tra Sở Y tế Lai Châu ai đứng đầu?", "unknown", []),
        ("Ai phụ trách lĩnh vực dược của Sở Y tế Lai Châu?", "unknown", []),
        ("Sở Y tế Lai Châu do ai phụ trách?", "answer", ["Pờ Gạ Nhù"]),
    ],
)
def test_ask_gives_the_head_of_the_very_unit(boards: Store, question: str, kind: str, wanted: list[str]) -> None:
    answer = ask(boards, question)
    assert (answer.kind, [f.subject.name for f in answer.facts]) == (kind, wanted), answer.text


@pytest.mark.parametrize(
    ("question", "policies"),
    [
        ("Đề án Bản làng kết nối ban hành theo quyết định nào?", ["58/QĐ-UBND"]),
        ("de an ban lang ket noi cua lai chau duoc phe duyet tai quyet dinh nao", ["58/QĐ-UBND"]),
        ("Quyết định nào phê duyệt Đề án Bản làng kết nối?", ["58/QĐ-UBND"]),
        ("Đề án Bản làng kết nối được phê duyệt ngày nào?", ["58/QĐ-UBND"]),
        ("Đề án Bản làng kết nối ban hành theo kế hoạch nào?", []),
        ("Đề án Đô thị thông minh tỉnh Lai Châu ban hành theo quyết định nào?", []),
        ("Ứng dụng Chè số Lai Châu ban hành theo quyết định nào?", []),
        ("UBND tỉnh Lai Châu ban hành những văn bản nào?", ["58/QĐ-UBND", "61/KH-UBND"]),
        ("UBND tỉnh Lai Châu ban hành những kế hoạch nào trong năm 2026?", ["61/KH-UBND"]),
        ("UBND tỉnh Lai Châu ban hành văn bản nào về bảo vệ rừng?", ["61/KH-UBND"]),
        ("UBND tỉnh Lai Châu ban hành những văn bản nào về du lịch?", []),
        ("UBND tỉnh Lai Châu ban hành những văn bản nào trong năm 2024?", []),
    ],
)
def test_ask_gives_the_documents_that_are_asked_for(boards: Store, question: str, policies: list[str]) -> None:
    answer = ask(boards, question)
    told = sorted({f.object.name.split()[-1] for f in answer.facts})
    assert (answer.kind, told) == ("answer" if policies else "unknown", policies), answer.text


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        # the name of a ward is no end of a firm's name
        ("Phường An Bình hợp tác với doanh nghiệp nào?", "VNPT Vĩnh Long"),
        ("Phường An Bình có những doanh nghiệp nào hợp tác?", "VNPT Vĩnh Long"),
        ("Bí thư phường An Bình là ai?", "Thạch Thị Rim"),
        ("Who is the party secretary of An Binh ward?", "Thạch Thị Rim"),
        # one kind of team by two names; short names; organs
        ("Tổ phó thường trực Tổ công nghệ số cộng đồng phường An Bình là ai?", "Kim Sóc"),
        ("Who is the standing deputy leader of the community digital technology team of An Binh ward?", "Kim Sóc"),
        ("Phó Trưởng Ban Chỉ đạo quốc gia về chống khai thác IUU?", "Tạ Quang Mẫn"),
        ("Chủ tịch HĐQT Tập đoàn Công nghiệp Cao su Việt Nam là ai?", "Đới Bá Khuê"),
        ("ai dung dau hoi dong quan tri VRG", "Đới Bá Khuê"),
        ("Who chairs the board of directors of the Vietnam Rubber Group?", "Đới Bá Khuê"),
        # whoever signs for somebody follows nobody
        ("Ai thay mặt UBND huyện Nậm Pẻn ký thỏa thuận với VNPT Cao Bằng?", "Nông Văn Sầm"),
    ],
)
def test_ask_finds_what_a_name_or_form_in_use_means(boards: Store, question: str, wanted: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, wanted in answer.text) == ("answer", True), answer.text


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Trưởng BCĐ phường Tân Phong là ai?", "ask_back", "phòng, chống dịch bệnh"),
        ("pho truong ban thuong truc ban chi dao phuong tan phong", "answer", "Tao Văn Ín"),
        ("Who is the standing deputy head of the Tan Phong ward steering committee?", "answer", "may also mean"),
        ("Ban Chỉ đạo phường Tân Phong gồm những ai?", "answer", "phòng, chống dịch bệnh phường Tân Phong, nhưng"),
        ("Thư ký Ban Chỉ đạo phường Tân Phong là ai?", "ask_back", "phòng, chống dịch bệnh"),
        ("Lò Thị Xuyến có là thành viên Ban Chỉ đạo phường Tân Phong không?", "answer", "Đúng, Lò Thị Xuyến."),
        ("Tao Văn Chóp có là thành viên Ban Chỉ đạo phường Tân Phong không?", "partial", "điều đó về Tao Văn Chóp."),
        ("Lò Thị Xuyến đã là Trưởng Ban Chỉ đạo chuyển đổi số phường Tân Phong chưa?", "answer", "Đúng, Lò Thị Xuyến."),
        ("Sìn Hồ: ban chỉ đạo chuyển đổi số do ai làm trưởng ban?", "unknown", "Không có"),
        ("Hỏi: ban chỉ đạo chuyển đổi số do ai làm trưởng ban?", "ask_back", "phường Tân Phong"),
    ],
)
def test_ask_takes_the_one_of_several_boards_of_which_it_is_told(
    boards: Store, question: str, kind: str, said: str
) -> None:
    answer = ask(boards, question)
    assert (answer.kind, said in answer.text) == (kind, True), answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Sở Giáo dục và Đào tạo Lai Châu ban hành những văn bản nào?",
        "so giao duc lai chau hop tac voi doanh nghiep nao",
        "Công an tỉnh Lai Châu ban hành những văn bản nào?",
    ],
)
def test_ask_tells_nothing_of_a_province_where_a_body_of_it_is_meant(boards: Store, question: str) -> None:
    answer = ask(boards, question)
    assert (answer.kind, answer.facts) == ("unknown", ()), answer.text

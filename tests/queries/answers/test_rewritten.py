"""Posts asked of in committees, places meant again, verbs that end a seat, who made a thing, English of the same."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.answers.answer import ask
from queries.answers.asker import Asker
from queries.answers.question import readings
from queries.answers.rewritten import placed, post_asked_of


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        (
            "Giám đốc Sở Công Thương Sơn La có trong Ban Chỉ đạo 57 tỉnh không?",
            ("Giám đốc Sở Công Thương Sơn La", " có trong Ban Chỉ đạo 57 tỉnh không?"),
        ),
        ("chu tich xa x giu chuc gi trong bcd 57 xa", ("chu tich xa x", " giu chuc gi trong bcd 57 xa")),
        ("Trưởng Ban Chỉ đạo 57 Sơn La có phải ông Cầm Bá Hịa không?", None),
        ("Ai giữ chức Trưởng Ban Chỉ đạo 57 Sơn La?", None),
    ],
)
def test_post_asked_of_parts_a_post_from_its_committee(question: str, wanted: tuple[str, str] | None) -> None:
    assert post_asked_of(readings(question)[0]) == wanted


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Bí thư Tỉnh ủy Sơn La có trong Ban Chỉ đạo 57 tỉnh không?", "57 tỉnh Sơn La không?"),
        ("chu tich ubnd son la co trong ban chi dao 57 tinh khong", "57 tinh Sơn La khong"),
        # a name that ends like a level
        ("Ai là Trưởng Ban Chỉ đạo 57 tỉnh Hà Tĩnh?", "57 tỉnh Hà Tĩnh?"),
        ("ai la truong ban chi dao 57 ha tinh", "57 ha tinh"),
        ("Ai là Trưởng Ban Chỉ đạo 57 cấp tỉnh?", "57 cấp tỉnh?"),
        ("Ai là Trưởng Ban Chỉ đạo 57 tỉnh?", "57 tỉnh?"),
    ],
)
def test_placed_names_the_place_of_a_level_alone(boards: Store, question: str, wanted: str) -> None:
    assert placed(readings(question)[0], Asker(boards)).endswith(wanted)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Bí thư Tỉnh ủy Sơn La có phải Trưởng Ban Chỉ đạo 57 tỉnh không?", "Đúng, Lường Văn Chiềng."),
        ("Bí thư Tỉnh ủy Sơn La có trong Ban Chỉ đạo 57 tỉnh không?", "Đúng, Lường Văn Chiềng."),
        ("bi thu tinh uy son la giu chuc gi trong ban chi dao 57 tinh", "Trưởng ban Ban Chỉ đạo"),
        ("Bí thư Tỉnh đoàn Lai Châu có phải là Tổ trưởng Tổ công tác Đề án 06 tỉnh không?", "Đúng, Tẩn Láo Lở."),
        ("Bí thư Tỉnh ủy Cao Bằng có trong Ban Chỉ đạo 57 tỉnh không?", "Bí thư Tỉnh ủy Cao Bằng: không có"),
        ("Is the party secretary of Son La on the province's Resolution 57 steering committee?", "Yes, Lường Văn"),
        ("Is the party secretary of Son La the head of the Son La steering committee?", "Yes, Lường Văn Chiềng."),
        ("Ai thôi làm Giám đốc Sở Nội vụ tỉnh Lai Châu?", "Lò Văn Pọm"),
        ("ai khong con la giam doc so noi vu lai chau", "Lò Văn Pọm"),
        ("Chợ Nước số do ai xây dựng?", "Chợ Nước số do Công ty cổ phần Sóng Bạc xây dựng."),
        ("Who was party secretary of Son La in 2025?", "Lường Văn Chiềng"),
        ("Who preceded Giang Thi Do as director of the Lai Chau Department of Home Affairs?", "Lò Văn Pọm"),
        ("What share of GRDP did the digital economy of Lai Chau make up in 2025?", "7.4"),
        ("Who leads the two steering committees of Tan Phong ward?", "Lò Thị Xuyến"),
    ],
)
def test_ask_answers_what_is_asked(boards: Store, question: str, said: str) -> None:
    assert said in ask(boards, question).text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        # of two committees of one place the other, where nobody is told of the one that is asked for
        ("Ai là Trưởng Ban Chỉ đạo 57 phường Tân Phong?", "Ban khác của cùng nơi: Trưởng ban Ban Chỉ đạo chuyển đổi"),
        ("Who heads the Resolution 57 steering committee of Tan Phong ward?", "Lò Thị Xuyến"),
        # a school with its university, of which a newer article speaks without it
        ("Hiệu trưởng Trường Đại học Thủy lâm, Đại học Huế là ai?", "Phan Thị Ngát (bài ngày 14/04/2025)"),
        ("Hiệu trưởng Trường Đại học Thủy lâm, Đại học Huế năm 2023 là ai?", "Tôn Thất Nhẫn"),
        # whoever signed with somebody, of what
        ("Ai ký thỏa thuận với VNPT Vĩnh Long?", "Ủy ban nhân dân phường An Bình"),
        ("Ai ký thỏa thuận với VNPT Vĩnh Long về làm cầu?", "Dữ liệu không nêu thỏa thuận về việc được hỏi."),
    ],
)
def test_ask_names_what_is_near(boards: Store, question: str, said: str) -> None:
    assert said in ask(boards, question).text


def test_ask_gives_no_head_where_a_post_is_asked_of(boards: Store) -> None:
    answer = ask(boards, "Ban Chỉ đạo 57 tỉnh Sơn La gồm Giám đốc Sở Công Thương tỉnh không?")
    assert (answer.kind, answer.facts) == ("unknown", ())


def test_ask_takes_a_committee_of_another_matter_for_no_kin(boards: Store) -> None:
    answer = ask(boards, "Trưởng Ban Chỉ đạo cải cách hành chính tỉnh Sơn La là ai?")
    assert (answer.kind, answer.facts) == ("unknown", ())

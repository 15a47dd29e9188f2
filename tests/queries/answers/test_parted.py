"""Several questions in one: two provinces, two posts, two bodies."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries.answers.answer import ask
from queries.answers.parted import parts_of
from queries.answers.question import readings


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Giám đốc Sở Khoa học và Công nghệ tỉnh Lai Châu là ai?", []),
        ("Ai là Giám đốc Sở Văn hóa, Thể thao và Du lịch Lai Châu?", []),
        ("Bí thư Tỉnh ủy Sơn La, Điện Biên và Cao Bằng là ai?", [
            "Bí thư Tỉnh ủy Sơn La là ai?", "Bí thư Tỉnh ủy Điện Biên là ai?", "Bí thư Tỉnh ủy Cao Bằng là ai?",
        ]),
        ("Ai là Trưởng Ban Chỉ đạo 57 của Sơn La và của tỉnh Điện Biên?", [
            "Ai là Trưởng Ban Chỉ đạo 57 của Sơn La?", "Ai là Trưởng Ban Chỉ đạo 57 của Điện Biên?",
        ]),
        ("giam doc so y te va so noi vu dien bien la ai", [
            "giam doc so y te dien bien la ai", "giam doc so noi vu dien bien la ai",
        ]),
        ("Bộ trưởng Bộ Y tế và Chủ tịch UBND tỉnh Sơn La là ai?", [
            "Bộ trưởng Bộ Y tế là ai?", "Chủ tịch UBND tỉnh Sơn La là ai?",
        ]),
        ("Ai là Bí thư và Chủ tịch UBND phường Tân Phong?", [
            "Ai là Bí thư phường Tân Phong?", "Ai là Chủ tịch UBND phường Tân Phong?",
        ]),
        ("Who are the party secretary and the chairman of Son La?", [
            "Who are the party secretary of Son La?", "Who are the chairman of Son La?",
        ]),
        ("Hiệu trưởng Trường Đại học Vinh và Trường Đại học Đồng Tháp là ai?", [
            "Hiệu trưởng Trường Đại học Vinh là ai?", "Hiệu trưởng Trường Đại học Đồng Tháp là ai?",
        ]),
        ("Thành viên Ban Chỉ đạo 57 tỉnh Sơn La và phường Tân Phong gồm những ai?", [
            "Thành viên Ban Chỉ đạo 57 tỉnh Sơn La gồm những ai?",
            "Thành viên Ban Chỉ đạo 57 phường Tân Phong gồm những ai?",
        ]),
        ("Ai lãnh đạo Sở Nội vụ và Sở Tài chính Sơn La?", [
            "Ai lãnh đạo Sở Nội vụ Sơn La?", "Ai lãnh đạo Sở Tài chính Sơn La?",
        ]),
        ("Bí thư Tỉnh ủy Sơn La và Tỉnh đoàn Lai Châu là ai?", [
            "Bí thư Tỉnh ủy Sơn La là ai?", "Bí thư Tỉnh đoàn Lai Châu là ai?",
        ]),
        ("Ai là Trưởng Ban Chỉ đạo hợp nhất hạ tầng số hai tỉnh Bắc Kạn, Thái Nguyên?", []),
        ("Ai là Bí thư Tỉnh ủy Sơn La và ai là Bí thư Tỉnh ủy Điện Biên?", [
            "Ai là Bí thư Tỉnh ủy Sơn La?", "ai là Bí thư Tỉnh ủy Điện Biên?",
        ]),
        ("Trước khi hợp nhất Bắc Giang và Bắc Ninh, ai là bí thư?", []),
    ],
)  # fmt: skip
def test_parts_of_asks_each_question_for_itself(question: str, wanted: list[str]) -> None:
    assert [part.text for part in parts_of(readings(question)[0])] == wanted


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Bí thư Tỉnh ủy Sơn La và Điện Biên là ai?", ["Lường Văn Chiềng", "Cà Văn Xôm"]),
        ("bi thu tinh uy son la, dien bien la ai", ["Lường Văn Chiềng", "Cà Văn Xôm"]),
        ("Who are the party secretaries of Son La and Dien Bien?", ["Lường Văn Chiềng", "Cà Văn Xôm"]),
        ("Giám đốc Sở Y tế và Sở Nội vụ tỉnh Điện Biên là ai?", ["Lò Thị Ún", "Mùa Thị Dợ"]),
        ("Bí thư và Chủ tịch UBND phường Tân Phong là ai?", ["Lò Thị Xuyến", "Tao Văn Ín"]),
        ("Bí thư Tỉnh ủy Sơn La và Cần Thơ là ai?", ["Lường Văn Chiềng", "Cần Thơ: không có trong dữ liệu"]),
    ],
)
def test_ask_answers_each_part(boards: Store, question: str, said: list[str]) -> None:
    answer = ask(boards, question)
    assert answer.kind in ("answer", "partial")
    assert all(one in answer.text for one in said), answer.text


def test_ask_says_of_which_province_a_figure_is_not_known(boards: Store) -> None:
    answer = ask(boards, "Tỷ trọng kinh tế số trong GRDP của Lai Châu và Sơn La là bao nhiêu?")
    assert answer.kind == "partial"
    assert "7,4" in answer.text
    assert "Sơn La: không có trong dữ liệu" in answer.text

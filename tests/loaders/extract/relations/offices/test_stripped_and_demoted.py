"""Posts that are over: of who is stripped of all in the Party, is demoted with others, or sat in a past term."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN, BA = "Lê Văn An", "Trần Thị Bảo"
PARTY, STATE = "Phó Bí thư | Huyện ủy Lạc Dương", "Chủ tịch | Ủy ban nhân dân huyện Lạc Dương"


@pytest.mark.parametrize(
    "said",
    [
        f"Ông {AN}, Phó Bí thư Huyện ủy Lạc Dương, bị cách hết chức vụ trong Đảng.",
        f"Ông {AN} (Phó Bí thư Huyện ủy Lạc Dương) đã bị cách tất cả các chức vụ trong Đảng.",
        f"Phó Bí thư Huyện ủy Lạc Dương {AN} có mặt. Ông {AN}, 57 tuổi, bị cách mọi chức vụ trong Đảng.",
        f"Phó Bí thư Huyện ủy Lạc Dương {AN} có mặt. Phó Bí thư Huyện ủy Lạc Dương bị cách hết chức vụ trong Đảng.",
    ],
)
def test_post_in_the_party_ends_with_all_of_them(said: str) -> None:
    assert holds(said) == {(AN, PARTY, "former")}


def test_post_in_the_state_does_not_end_with_those_in_the_party() -> None:
    said = f"Ông {AN}, Chủ tịch UBND huyện Lạc Dương, bị cách hết chức vụ trong Đảng."
    assert holds(said) == {(AN, STATE, "asserted")}


@pytest.mark.parametrize("end", ["nhiệm kỳ 2010 - 2015", "các nhiệm kỳ trước"])
def test_posts_of_a_term_alone_end_with_it(end: str) -> None:
    said = f"Ông {AN}, Phó Bí thư Huyện ủy Lạc Dương, bị cách hết chức vụ trong Đảng {end}."
    assert holds(said) == {(AN, PARTY, "asserted")}


@pytest.mark.parametrize("how", ["đã bị giáng chức", "đều bị cách chức", "vừa bị miễn nhiệm"])
def test_all_of_a_list_are_demoted(how: str) -> None:
    said = f"Bà {BA} (Phó Giám đốc Sở Y tế Lâm Đồng), ông {AN} (Chánh Thanh tra tỉnh Lâm Đồng) {how}."
    assert {status for _, _, status in holds(said)} == {"former"}


def test_who_is_demoted_after_another_sentence_takes_nobody_along() -> None:
    said = f"Bà {BA} (Phó Giám đốc Sở Y tế Lâm Đồng) báo cáo, ông {AN} (Chánh Thanh tra tỉnh Lâm Đồng) bị giáng chức."
    assert (BA, "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted") in holds(said)


@pytest.mark.parametrize(
    ("term", "status"), [("khóa X, XI", "former"), ("Khoá XI", "former"), ("khóa XIII", "asserted")]
)
def test_seat_in_the_central_committee_ends_with_its_term(term: str, status: str) -> None:
    said = f"Ông {AN}, sinh năm 1953, là Ủy viên Trung ương Đảng {term}."
    assert holds(said) == {(AN, "Ủy viên | Ban Chấp hành Trung ương Đảng", status)}


@pytest.mark.parametrize("term", ["Khóa X", "Khoá XV"])
def test_term_with_its_number_is_nobody(term: str) -> None:
    said = f"Chủ tịch HĐND tỉnh Lâm Đồng {term} {AN} phát biểu."
    assert holds(said) == {(AN, "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng", "asserted")}

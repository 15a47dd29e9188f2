"""Posts whose house the clause tells: of a firm somebody goes to, of an election board, of no house that one heads."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO, _OTHER = "Đỗ Bình Minh", "Phan Văn Sáng"


@pytest.mark.parametrize("words", ["với cương vị", "với chức vụ", "với vai trò"])
def test_board_is_of_the_firm_that_somebody_goes_to(words: str) -> None:
    said = f"HĐND tỉnh họp. Ông {_WHO} nhận công tác tại Tập đoàn Điện lực Việt Nam (EVN) {words} Trưởng Ban Pháp chế."
    found = {what for who, what, _ in holds(said) if who == _WHO}
    assert found == {"Trưởng Ban | Ban Pháp chế Tập đoàn Điện lực Việt Nam"}


def test_board_of_the_council_is_that_still() -> None:
    said = f"Ông {_WHO} công tác tại HĐND tỉnh Lâm Đồng với cương vị Trưởng Ban Pháp chế."
    assert {what for _, what, _ in holds(said)} == {"Trưởng Ban | Ban Pháp chế Hội đồng nhân dân tỉnh Lâm Đồng"}


def test_deputies_of_an_election_board_are_not_of_the_council() -> None:
    said = f"Ủy ban bầu cử xã Di Linh do bà {_WHO}, Chủ tịch HĐND xã, làm Chủ tịch; Phó Chủ tịch là ông {_OTHER}."
    assert {who for who, what, _ in holds(said) if "Phó Chủ tịch | Hội đồng nhân dân" in what} == set()


@pytest.mark.parametrize("verb", ["được bầu làm", "được cử giữ chức"])
def test_head_of_a_house_is_not_elected_its_deputy(verb: str) -> None:
    said = f"Đại hội bế mạc. Ông {_WHO}, Chủ tịch Hội Nông dân xã Di Linh, {verb} Phó Chủ tịch."
    assert holds(said) == {(_WHO, "Chủ tịch | Hội Nông dân xã Di Linh", "asserted")}


def test_who_is_put_down_gets_the_lower_post() -> None:
    said = f"Ông {_WHO}, Giám đốc Sở Y tế, bị điều chuyển xuống làm Phó Giám đốc."
    assert (_WHO, "Phó Giám đốc | Sở Y tế Lâm Đồng") in {(who, what) for who, what, _ in holds(said)}


@pytest.mark.parametrize("name", ["Thông tin - Thư viện", "Thông tin và Thư viện"])
def test_centre_that_is_a_library_too(name: str) -> None:
    said = f"Trường Đại học Đà Lạt họp. Bà {_WHO}, Giám đốc Trung tâm {name}, dự."
    assert {what for _, what, _ in holds(said)} == {f"Giám đốc | Trung tâm {name}"}


def test_office_of_the_ministry_is_of_the_one_that_the_text_is_about() -> None:
    text = (
        "Bộ Y tế kiện toàn Ban Chỉ đạo. Bộ Y tế yêu cầu các cục vào cuộc. Bộ Công an cử đại diện dự.\n\n"
        "Bà Vi Thị Bưởi, Phó Chánh Văn phòng Bộ, báo cáo."
    )

    assert ("Vi Thị Bưởi", "Phó Chánh Văn phòng | Văn phòng Bộ Y tế", "asserted") in holds(text, about="Bộ Y tế")

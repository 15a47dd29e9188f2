"""Like committees of one place kept apart: the party's and the government's, a house's and a ministry's."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee
from tests.loaders.extract.reading import read, statements

NGAN, HAI = "Lê Văn Ngân", "Hà Trọng Hải"


def heads(text: str) -> dict[str, str]:
    """Whose committee somebody heads."""
    led = (s for s in read(text).statements if s.type == "LEADS" and isinstance(s.object, Committee))
    return {getattr(s.subject, "name", ""): s.object.whose for s in led if isinstance(s.object, Committee)}


@pytest.mark.parametrize(
    "text",
    [
        f"Ban Chỉ đạo 57 UBND tỉnh do ông {HAI} làm Trưởng ban. Ban Chỉ đạo 57 Tỉnh ủy do ông {NGAN} làm Trưởng ban.",
        f"Ban Chỉ đạo 57 Tỉnh ủy do ông {NGAN} đứng đầu; Ban Chỉ đạo 57 UBND tỉnh do ông {HAI} đứng đầu.",
        f"Tỉnh ủy lập Ban Chỉ đạo 57, Trưởng ban là ông {NGAN}. UBND tỉnh lập Ban Chỉ đạo 57, Trưởng ban là ông {HAI}.",
        f"Ban Chỉ đạo 57 Tỉnh ủy do ông {NGAN} làm Trưởng ban. Ban Chỉ đạo của UBND tỉnh do ông {HAI} làm Trưởng ban.",
        f"Trưởng Ban Chỉ đạo 57 Tỉnh ủy là ông {NGAN}, còn Trưởng Ban Chỉ đạo 57 UBND tỉnh là ông {HAI}.",
    ],
)
def test_party_and_government_of_a_province(text: str) -> None:
    assert heads(text) == {NGAN: "Lâm Đồng", HAI: "Ủy ban nhân dân Lâm Đồng"}


@pytest.mark.parametrize("of", ["của Đảng ủy phường Tân Phong", "Đảng ủy phường Tân Phong"])
def test_party_and_government_of_a_commune(of: str) -> None:
    text = f"Ban Chỉ đạo 57 {of} do ông {NGAN} làm Trưởng ban. "
    text += f"Ban Chỉ đạo 57 của UBND phường Tân Phong do ông {HAI} làm Trưởng ban."

    assert heads(text) == {NGAN: "phường Tân Phong", HAI: "Ủy ban nhân dân phường Tân Phong"}


def test_government_alone_needs_no_branch() -> None:
    text = f"Ban Chỉ đạo chuyển đổi số của UBND tỉnh họp. Trưởng Ban Chỉ đạo chuyển đổi số tỉnh là ông {HAI}."

    assert heads(text) == {HAI: "Lâm Đồng"}


def test_main_committee_is_the_government_s_beside_that_of_the_party() -> None:
    text = (
        f"Ban Chỉ đạo chuyển đổi số tỉnh do ông {HAI} làm Trưởng ban. Ban Chỉ đạo của UBND tỉnh làm việc song song với "
        f"Ban Chỉ đạo chuyển đổi số của Tỉnh ủy do ông {NGAN} làm Trưởng ban."
    )

    assert heads(text) == {HAI: "Lâm Đồng", NGAN: "Tỉnh ủy Lâm Đồng"}


@pytest.mark.parametrize("around", ["thuộc Bộ", "trực thuộc Bộ", "thuộc Bộ Y tế"])
def test_house_of_a_ministry_with_a_committee_of_its_own(around: str) -> None:
    text = f"Bộ Y tế lập Ban Chỉ đạo chuyển đổi số. Viện Pasteur Nha Trang {around} cũng có Ban Chỉ đạo chuyển đổi số, "
    text += f"do ông {HAI} làm Trưởng ban."

    assert heads(text) == {HAI: "Viện Pasteur Nha Trang"}


@pytest.mark.parametrize("small", ["của chi bộ tổ dân phố số 3", "thôn Nà Kham xã Đức Trọng", "của thôn", "ấp Đông"])
def test_committee_below_a_commune_is_not_that_of_the_commune(small: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số xã Đức Trọng do ông {HAI} làm Trưởng ban. "
    text += f"Ban Chỉ đạo chuyển đổi số {small} do ông {NGAN} làm Trưởng ban."

    assert heads(text) == {HAI: "xã Đức Trọng"}


def test_standing_bodies_of_both_in_one_sentence() -> None:
    text = (
        "Ban Chỉ đạo 57 Tỉnh ủy và Ban Chỉ đạo 57 UBND tỉnh họp. Sở Khoa học và Công nghệ là cơ quan thường trực của "
        "Ban Chỉ đạo 57 UBND tỉnh, còn cơ quan thường trực của Ban Chỉ đạo 57 Tỉnh ủy là Văn phòng Tỉnh ủy."
    )
    told = [s for s in read(text).statements if isinstance(s.object, Committee)]
    served = {(getattr(s.subject, "name", ""), s.object.whose) for s in told if isinstance(s.object, Committee)}
    assert len(statements(text, "STANDING_BODY_OF")) == 2
    assert ("Văn phòng Tỉnh ủy Lâm Đồng", "Lâm Đồng") in served


_OF_PARTY, _OF_STATE = (
    "Ban Chỉ đạo 57",
    "về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06",
)


@pytest.mark.parametrize("level", ["tỉnh", "xã"])
@pytest.mark.parametrize("between", [", ", " dự. Ông là "])
def test_a_numbered_board_of_a_place_is_another_than_that_of_its_government(level: str, between: str) -> None:
    place = "tỉnh Lâm Đồng" if level == "tỉnh" else "xã Đạ Huoai"
    text = (
        f"Ông Lò Văn An, Chủ tịch UBND {place}, Phó Trưởng {_OF_PARTY} {level}{between}"
        f"Trưởng Ban Chỉ đạo của UBND {level} {_OF_STATE}."
    )
    boards = {s.object.branch for s in read(text).statements if s.type == "LEADS" and isinstance(s.object, Committee)}
    assert boards == {"", "Ủy ban nhân dân"}


def test_nobody_heads_and_is_deputy_of_one_board_in_one_list() -> None:
    text = f"Ông Lò Văn An, Trưởng Ban Chỉ đạo của UBND tỉnh {_OF_STATE}, Phó Trưởng {_OF_PARTY} tỉnh, dự."
    boards = {s.object.branch for s in read(text).statements if s.type == "LEADS" and isinstance(s.object, Committee)}
    assert boards == {"", "Tỉnh ủy"}


@pytest.mark.parametrize("since", ["", "Trước đó ", "Được biết, trước đây "])
@pytest.mark.parametrize("board", ["Ban Chỉ đạo thực hiện Nghị quyết 57", "Ban Chỉ đạo về khoa học, công nghệ"])
def test_party_s_beside_that_which_the_government_sets_up_for_the_province(since: str, board: str) -> None:
    text = f"UBND tỉnh lập Ban Chỉ đạo phát triển khoa học và Đề án 06 tỉnh. Ban Chỉ đạo do ông {HAI} làm Trưởng ban.\n"
    text += f"{since}Tỉnh ủy đã có {board} do ông {NGAN} làm Trưởng ban."

    assert heads(text) == {HAI: "Lâm Đồng", NGAN: "Tỉnh ủy Lâm Đồng"}


def test_what_a_place_does_not_have_yet_and_what_a_resolution_names() -> None:
    text = "Lâm Đồng chưa lập Ban Chỉ đạo theo Nghị quyết 57. Khi chưa có Ban Chỉ đạo chung, các xã báo cáo ba nơi. "
    led = [s for s in read(f"{text}Dự kiến Bí thư Tỉnh ủy {NGAN} làm Trưởng ban.").statements if s.type == "LEADS"]

    assert [getattr(s.object, "name", "") for s in led] == ["Ban Chỉ đạo theo Nghị quyết 57"]

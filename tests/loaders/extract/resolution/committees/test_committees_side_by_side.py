"""Committees of several communes or provinces in one text, each with its own heads and standing body."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee, Policy
from tests.loaders.extract.reading import read, shown

_PEAK = "Ban Chỉ đạo chuyển đổi số"


def owners(text: str, kind: str = "LEADS") -> dict[str, str]:
    """Whose the committee is that somebody leads, or that a body serves."""
    found = read(text).statements
    return {shown(s.subject): s.object.owner for s in found if s.type == kind and isinstance(s.object, Committee)}


@pytest.mark.parametrize(
    "told",
    [
        "Xã Đạ Tẻh lập ban chỉ đạo muộn hơn, đến tháng 8 mới có quyết định.",
        "Xã Đạ Tẻh mới kiện toàn ban chỉ đạo.",
        "Xã Đạ Tẻh cũng có Ban Chỉ đạo.",
    ],
)
def test_a_commune_that_sets_up_a_committee_without_a_name_has_it(told: str) -> None:
    text = (
        f"{_PEAK} xã Ka Đơn do Bí thư Đảng ủy xã Vi Văn Tuệ làm Trưởng ban.\n\n{told} Trưởng ban là bà Hà Thị Mơ."
        " Phòng Kinh tế xã Đạ Tẻh là cơ quan thường trực."
    )

    assert owners(text) == {"Vi Văn Tuệ": "xã Ka Đơn", "Hà Thị Mơ": "xã Đạ Tẻh"}
    assert owners(text, "STANDING_BODY_OF") == {"Phòng Kinh tế xã Đạ Tẻh": "xã Đạ Tẻh"}


@pytest.mark.parametrize("who", ["124 xã, phường của tỉnh", "21/21 xã, thị trấn", "Các sở, ngành"])
def test_a_committee_that_each_of_many_has_is_that_of_none(who: str) -> None:
    text = f"{who} đều đã có {_PEAK}. Trưởng ban là ông Vi Văn Tuệ."

    assert owners(text) == {}


@pytest.mark.parametrize("opening", ["Mỗi xã", "Tỉnh dự kiến mỗi xã", "Tỉnh muốn các xã đều"])
def test_a_committee_that_each_commune_is_to_have_is_not_that_of_the_one_named_before(opening: str) -> None:
    text = f"Bà Vi Thị Mơ kiểm tra trạm ở xã Ka Đơn.\n\n{opening} có một {_PEAK} do Bí thư Đảng ủy làm Trưởng ban."

    assert owners(text) == {}


def test_a_document_in_the_name_of_such_a_committee_is_read() -> None:
    text = "124 xã, phường đều đã có ban chỉ đạo thực hiện Nghị quyết số 57-NQ/TW."

    assert [c.thing.number for f in read(text).frames for c in f.chunks if isinstance(c.thing, Policy)] == ["57-NQ/TW"]


@pytest.mark.parametrize(
    ("other", "owner"),
    [
        ("Ở xã Đạ Tẻh, Trưởng ban là ông Lò Văn Pành.", "xã Đạ Tẻh"),
        ("Tại phường Xuân Hương, ông Lò Văn Pành, Bí thư Đảng ủy phường, làm Trưởng ban.", "phường Xuân Hương"),
    ],
)
def test_the_commune_that_opens_a_sentence_has_a_committee_like_that_of_the_other(other: str, owner: str) -> None:
    text = f"{_PEAK} xã Ka Đơn do Bí thư Đảng ủy xã Vi Văn Tuệ làm Trưởng ban.\n\n{other}"

    assert owners(text) == {"Vi Văn Tuệ": "xã Ka Đơn", "Lò Văn Pành": owner}


_THREE = "Sơn La, Cao Bằng và Lai Châu kiện toàn Ban Chỉ đạo.\n\nBan Chỉ đạo 57 tỉnh Sơn La do ông Vi Văn Tuệ đứng đầu."


def test_the_province_that_opens_a_sentence_has_a_committee_like_that_of_the_other() -> None:
    text = f"{_THREE}\n\nTại Cao Bằng, Trưởng ban vẫn là Bí thư Tỉnh ủy Hà Thị Mơ; Phó Trưởng ban là ông Lò Văn Pành."

    assert owners(text) == {"Vi Văn Tuệ": "Sơn La", "Hà Thị Mơ": "Cao Bằng", "Lò Văn Pành": "Cao Bằng"}


def test_a_province_in_which_the_head_of_another_speaks_has_not_his_committee() -> None:
    text = f"{_THREE} Tại Hà Nội, ông Vi Văn Tuệ, Trưởng ban, đã báo cáo."

    assert owners(text) == {"Vi Văn Tuệ": "Sơn La"}


def test_below_the_heading_of_a_province_a_bare_role_is_in_a_committee_of_that() -> None:
    text = (
        "Sơn La: thay người\n\nBan Chỉ đạo 57 tỉnh Sơn La do ông Vi Văn Tuệ đứng đầu.\n\nCao Bằng: giữ nguyên\n\n"
        "Trưởng ban vẫn là bà Hà Thị Mơ. Sở Khoa học và Công nghệ là cơ quan thường trực."
    )

    assert owners(text) == {"Vi Văn Tuệ": "Sơn La", "Hà Thị Mơ": "Cao Bằng"}
    assert owners(text, "STANDING_BODY_OF") == {"Sở Khoa học và Công nghệ Cao Bằng": "Cao Bằng"}


def test_a_body_of_one_commune_serves_no_committee_of_another() -> None:
    text = f"{_PEAK} xã Ka Đơn họp. Phòng Kinh tế xã Đạ Tẻh là cơ quan thường trực."

    assert owners(text, "STANDING_BODY_OF") == {}


def test_below_the_heading_of_a_province_the_full_name_is_taken_before_a_number() -> None:
    full = "Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"
    text = (
        f"Sơn La và Cao Bằng thay người ở {full}.\n\nSơn La: thay người\n\nBan Chỉ đạo 57 Sơn La do ông Vi Văn Tuệ đứng"
        " đầu.\n\nCao Bằng: giữ nguyên\n\nTrưởng ban vẫn là bà Hà Thị Mơ."
    )

    assert [
        shown(s.object) for s in read(text).statements if s.type == "LEADS" and shown(s.subject) == "Hà Thị Mơ"
    ] == [full]


def test_the_bare_name_of_a_commune_opens_a_sentence_about_its_committee() -> None:
    text = (
        f"Bà Hà Thị Mơ, Trưởng {_PEAK} xã Ka Đơn, báo cáo. Ông Vi Văn Tuệ, Trưởng {_PEAK} xã Đạ Tẻh, trao đổi thêm."
        " Còn ở Ka Đơn, Phó Trưởng ban Lò Văn Pành nói khác."
    )

    assert owners(text) == {"Hà Thị Mơ": "xã Ka Đơn", "Vi Văn Tuệ": "xã Đạ Tẻh", "Lò Văn Pành": "xã Ka Đơn"}


@pytest.mark.parametrize(("place", "owner"), [("Quảng Ninh", "Quảng Ninh"), ("thành phố Hải Phòng", "Hải Phòng")])
def test_a_role_of_a_place_is_in_the_committee_of_that(place: str, owner: str) -> None:
    text = (
        "Ban Chỉ đạo 57 tỉnh Quảng Ninh do ông Vi Văn Tuệ đứng đầu. Ban Chỉ đạo 57 thành phố Hải Phòng do bà Hà Thị Mơ"
        f" đứng đầu. Phó Trưởng ban của {place} là ông Lò Văn Pành."
    )

    assert owners(text)["Lò Văn Pành"] == owner


def test_bodies_of_two_provinces_serve_each_its_own_of_two_committees() -> None:
    text = (
        "Ban Chỉ đạo 57 tỉnh Quảng Ninh và Ban Chỉ đạo 57 thành phố Hải Phòng cùng họp. Văn phòng Tỉnh ủy Quảng Ninh và"
        " Văn phòng Thành ủy Hải Phòng là cơ quan thường trực của hai ban."
    )

    assert owners(text, "STANDING_BODY_OF") == {
        "Văn phòng Tỉnh ủy Quảng Ninh": "Quảng Ninh",
        "Văn phòng Thành ủy Hải Phòng": "Hải Phòng",
    }


def test_the_standing_body_of_the_other_committees_is_none_of_the_one_named_beside_it() -> None:
    text = (
        "Ban Chỉ đạo 57 tỉnh do ông A đứng đầu. Ban Chỉ đạo nông thôn mới tỉnh và Ban Chỉ đạo phòng, chống IUU tỉnh đã"
        " họp. Sở Nội vụ là cơ quan thường trực của Ban Chỉ đạo 57; Sở Y tế là cơ quan thường trực của hai ban còn lại."
    )
    found = {(shown(s.subject), shown(s.object)) for s in read(text).statements if s.type == "STANDING_BODY_OF"}

    assert found == {
        ("Sở Nội vụ Lâm Đồng", "Ban Chỉ đạo 57 tỉnh"),
        ("Sở Y tế Lâm Đồng", "Ban Chỉ đạo nông thôn mới tỉnh"),
        ("Sở Y tế Lâm Đồng", "Ban Chỉ đạo phòng, chống IUU tỉnh"),
    }


def test_a_line_that_opens_with_a_commune_tells_of_its_committee() -> None:
    text = (
        f"Xã Ka Đơn: {_PEAK} xã do ông Vi Văn Tuệ đứng đầu.\n\nXã Đạ Tẻh: Ban Chỉ đạo do bà Hà Thị Mơ làm Trưởng ban."
    )

    assert owners(text) == {"Vi Văn Tuệ": "xã Ka Đơn", "Hà Thị Mơ": "xã Đạ Tẻh"}


def test_who_led_the_committee_of_a_district_that_is_no_more_leads_it_no_longer() -> None:
    text = "Bà Hà Thị Mơ, Bí thư Đảng ủy xã Ka Đơn, làm Phó Trưởng Ban Chỉ đạo chuyển đổi số huyện Đạ Tẻh."
    found = read(text, published="2026-01-15").statements

    assert [s.status for s in found if s.type == "LEADS"] == ["former"]


@pytest.mark.parametrize("there", ["bên ấy", "ở đó", "nơi đó"])
def test_the_committee_over_there_is_not_the_one_told_of(there: str) -> None:
    text = (
        f"{_PEAK} xã Ka Đơn do bà Hà Thị Mơ đứng đầu.\n\nChủ tịch UBND xã Đạ Tẻh kể chuyện mình. Ban Chỉ đạo {there} do"
        " ông Vi Văn Tuệ làm Trưởng ban."
    )

    assert owners(text) == {"Hà Thị Mơ": "xã Ka Đơn"}


def test_a_board_of_command_without_a_name_is_not_the_committee_named_behind_it() -> None:
    text = (
        "Năm 1979, ông Vi Văn Tuệ là Phó Ban Chỉ huy công trường trạm bơm Đạ Đờn. Từ 1986, ông làm Trưởng Ban Chỉ đạo"
        " quai đê lấn biển tỉnh."
    )
    found = {(s.role, shown(s.object)) for s in read(text).statements if s.type == "LEADS"}

    assert found == {("Trưởng ban", "Ban Chỉ đạo quai đê lấn biển tỉnh")}

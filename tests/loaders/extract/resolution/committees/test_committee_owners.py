"""Whose a committee is: the headline, who sets it up, teams that serve one, and groups that are none."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.reading import reading_of
from loaders.extract.things import Committee
from loaders.read.files import source_of
from tests.loaders.extract.reading import read, statements
from tests.loaders.extract.resolution.committees.test_committees import committees, topics


def test_what_a_document_does_is_no_topic() -> None:
    text = "Kế hoạch số 02-KH/BCĐTW của Ban Chỉ đạo Trung ương về thúc đẩy chuyển đổi số liên thông được triển khai."
    assert topics(text) <= {""}


def test_headline_without_the_owner() -> None:
    text = "Ban có thêm 7 thành viên. Ban Chỉ đạo bầu cử huyện Đức Trọng họp hôm qua."
    raw = (
        f"Đức Trọng: Ban Chỉ đạo bầu cử có thêm người\n\n{text} Tỉnh Lâm Đồng có 12 huyện.\n\nĐường còn dài phía trước."
    )
    found = reading_of(read_source(make_nlp(), source_of(raw, "bai.txt", {"published": "2023-10-01"})))
    assert {s.subject.owner for s in found.statements if s.type == "OF_PROVINCE"} == {"huyện Đức Trọng"}  # type: ignore[union-attr]


def test_committee_of_the_headline_stays_apart_from_one_with_its_topic() -> None:
    text = "Ban Chỉ đạo bầu cử tỉnh họp. Trưởng ban là ông An. Ban Chỉ đạo bầu cử xã Đức An do bà Mận làm Trưởng ban."
    raw = f"Ban Chỉ đạo bầu cử tỉnh Lâm Đồng họp\n\n{text}\n\nĐường còn dài phía trước."
    found = reading_of(read_source(make_nlp(), source_of(raw, "bai.txt", {"published": "2025-10-01"})))
    assert {s.subject.owner for s in found.statements if s.type == "OF_PROVINCE"} == {"Lâm Đồng", "xã Đức An"}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "Giúp việc Ban Chỉ đạo bầu cử có Tổ giúp việc gồm 12 người.",
        "Ban Chỉ đạo bầu cử họp. Ông An làm Tổ trưởng tổ giúp việc.",
        "Ban Chỉ đạo bầu cử họp. Tổ giúp việc do ông An làm Tổ trưởng; Tổ giúp việc họp hằng tuần.",
    ],
)
def test_team_without_a_topic(text: str) -> None:
    teams = {found for found in committees(text) if found[0].startswith("Tổ")}
    assert teams == {("Tổ giúp việc", "Lâm Đồng", "tổ giúp việc bầu cử")}


def test_team_that_is_named_later_by_its_head_alone() -> None:
    text = "Ban Chỉ đạo bầu cử họp. Tổ công tác Đề án 06 tỉnh cũng họp. Tổ công tác do ông An làm Tổ trưởng."
    assert {topic for name, _, topic in committees(text) if name.startswith("Tổ")} == {"da06"}


def test_group_of_houses_is_no_team() -> None:
    assert committees("Ông An là Tổ trưởng Tổ dân phố 5.") == set()


def test_owners_that_are_no_province() -> None:
    text = "Ông An là Tổ trưởng Tổ công tác số 3 của Thủ tướng. Bà Mận ở Ban Chỉ đạo Tây Nguyên."
    assert {owner for _, owner, _ in committees(text)} == {"Chính phủ", ""}


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Bộ Y tế họp. Ông cho biết Bộ sẽ lập Tổ công tác hỗ trợ dữ liệu.", "Bộ Y tế"),
        ("Bệnh viện Đa khoa tỉnh Lai Châu lập Ban Chỉ đạo bệnh án điện tử.", "Bệnh viện Đa khoa tỉnh Lai Châu"),
        ("Trường Đại học Đà Lạt thành lập Ban Chỉ đạo chuyển đổi số.", "Trường Đại học Đà Lạt"),
        ("Ban Chỉ đạo 57 VNPT họp sáng nay.", "VNPT"),
    ],
)
def test_owner_that_sets_it_up(text: str, owner: str) -> None:
    assert {found for _, found, _ in committees(text)} == {owner}


@pytest.mark.parametrize(
    "text",
    [
        "Phiên chiều có hai phần. Tiểu ban 1 do bà Trần Lệ Thủy chủ trì.",
        "Bà Mận thay Tổ trưởng Tổ công tác cấp huyện ở nơi đứng cuối.",
    ],
)
def test_groups_that_are_none_of_ours(text: str) -> None:
    assert committees(text) == set()


def test_committee_of_the_place_that_opens_the_sentence() -> None:
    text = "Ban Chỉ đạo bầu cử tỉnh họp. Ở xã Đức An, Trưởng ban là Bí thư Đảng ủy xã Lê Văn Hòa."
    assert committees(text) == {
        ("Ban Chỉ đạo bầu cử tỉnh", "Lâm Đồng", "bầu cử"),
        ("Ban Chỉ đạo bầu cử xã Đức An", "xã Đức An", "bầu cử"),
    }


@pytest.mark.parametrize("owner", ["trường", "nhà trường"])
def test_short_owner_in_lower_case(owner: str) -> None:
    text = f"Trường Đại học Đà Lạt họp. Ông Lưu Văn An, Trưởng Ban Chỉ đạo chuyển đổi số của {owner}, dự."
    led = [s.object for s in read(text).statements if s.type == "LEADS"]

    assert [c.owner for c in led if isinstance(c, Committee)] == ["Trường Đại học Đà Lạt"]


def test_a_heading_that_names_another_board_has_the_roles_below_it() -> None:
    text = (
        "Nguyên Trưởng Ban Chỉ đạo phong trào đọc sách tỉnh.\n\nBAN TỔ CHỨC LỄ TANG\nTrưởng ban: đồng chí Lê Văn Tám, "
        "Giám đốc Sở Y tế.\nPhó Trưởng ban: đồng chí Bế Chín, Giám đốc Sở Nội vụ."
    )
    assert not statements(text, "LEADS")


def test_a_role_in_quotation_marks_is_a_word() -> None:
    text = (
        'Ban Chỉ đạo chuyển đổi số tỉnh họp. Có hai chữ "Trưởng ban" dễ lẫn: bà Lê Thị Na là trưởng một ban chuyên môn.'
    )
    assert not statements(text, "LEADS")


def test_a_count_behind_a_full_stop_is_no_city() -> None:
    text = "Ban Chỉ đạo chuyển đổi số họp. Trưởng ban là Chủ tịch UBND TP. Ba Phó Trưởng ban: ông Lê Tám; bà Bế Chín."
    heads = {who for _, who, what, _ in statements(text, "LEADS", about="Hải Phòng") if what.startswith("Trưởng")}
    assert heads == {"Chủ tịch | Ủy ban nhân dân thành phố Hải Phòng"}


def test_who_is_not_the_head_is_none() -> None:
    text = "Ban Chỉ đạo chuyển đổi số họp. Bà Lê Na là trưởng một phòng, còn người đứng đầu Ban Chỉ đạo là ông Bế Chín."
    assert {who for _, who, _, _ in statements(text, "LEADS")} == {"Bế Chín"}
    denied = "Ban Chỉ đạo chuyển đổi số họp. Bà Lê Na không phải người đứng đầu Ban Chỉ đạo."
    assert not statements(denied, "LEADS")


def test_ministry_alone_is_the_one_that_the_article_is_about() -> None:
    text = (
        "Bộ Xây dựng phân công lại lãnh đạo Bộ. Bộ Xây dựng nêu rõ việc của từng người.\n\n"
        "Ban Chỉ đạo liên ngành do một Thứ trưởng Bộ Tài chính làm Trưởng ban.\n\n"
        "Ban Chỉ đạo chuyển đổi số Bộ do Thứ trưởng Trần Duy Lợi làm Trưởng ban."
    )
    told = statements(text, "LEADS", about="Bộ Xây dựng")
    assert {what for _, who, what, _ in told if who == "Trần Duy Lợi"} == {
        "Trưởng ban | Ban Chỉ đạo chuyển đổi số Bộ Xây dựng"
    }


@pytest.mark.parametrize("other", ["Viện Công nghệ số", "Trường Đại học Kyoto"])
@pytest.mark.parametrize("noun", ["Nhà trường", "Trường"])
def test_committee_of_the_school_is_of_the_one_that_the_article_is_about(noun: str, other: str) -> None:
    text = (
        "Trường Đại học Đà Lạt công bố quyết định. Trường Đại học Đà Lạt có hai hiệu phó mới.\n\n"
        f"Ông Bế Chín, nguyên giảng viên {other}, làm Trưởng ban Ban Chỉ đạo chuyển đổi số của {noun}."
    )
    told = {what for _, _, what, _ in statements(text, "LEADS", about="Trường Đại học Đà Lạt")}
    assert told == {"Trưởng ban | Ban Chỉ đạo chuyển đổi số của Trường Đại học Đà Lạt"}


@pytest.mark.parametrize(
    ("place", "owner"),
    [
        ("Bệnh viện Đa khoa tỉnh Lâm Đồng", "Bệnh viện Đa khoa tỉnh Lâm Đồng"),
        ("Sở Y tế", "Sở Y tế Lâm Đồng"),
        ("xã Đức Trọng", "xã Đức Trọng"),
    ],
)
def test_board_of_the_house_that_opens_the_sentence(place: str, owner: str) -> None:
    def owners(said: str) -> set[str]:
        frames = read(f"Tại {place}, Ban Chỉ đạo chuyển đổi số {said}.").frames
        return {c.thing.owner for frame in frames for c in frame.chunks if isinstance(c.thing, Committee)}

    assert owners("do bà Phan Thị Lộc làm Trưởng ban") == {owner}
    assert owners("kiểm tra phần mềm") == {"Lâm Đồng"}

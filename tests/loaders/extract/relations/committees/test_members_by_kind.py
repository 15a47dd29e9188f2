"""Members told by number or by what they are, beside leaders that are named; roles that end with a post."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_CDS = "Ban Chỉ đạo chuyển đổi số tỉnh"
_HEAD = f"{_CDS} do ông Lương Văn Hai làm Trưởng ban"


def _roles(text: str) -> set[tuple[str, str, str]]:
    told = statements(text, "LEADS", "MEMBER_OF")
    return {(who, what.split(" | ")[0], status) for _, who, what, status in told}


@pytest.mark.parametrize("sign", [",", ";"])
@pytest.mark.parametrize(
    "members", ["các ủy viên là lãnh đạo các sở", "ủy viên là lãnh đạo các sở", "thành viên gồm đại diện các sở"]
)
def test_deputy_before_members_told_by_what_they_are(sign: str, members: str) -> None:
    told = _roles(f"{_HEAD}{sign} Phó Trưởng ban là ông Trương Công Hậu{sign} {members}.")
    assert told == {("Lương Văn Hai", "Trưởng ban", "asserted"), ("Trương Công Hậu", "Phó Trưởng ban", "asserted")}


@pytest.mark.parametrize("words", ["gồm bảy người, trong đó có", "có 12 người, gồm", "gồm 7 đồng chí là"])
def test_members_behind_their_number(words: str) -> None:
    told = _roles(f"{_CDS} họp. Ủy viên {words} ông Hồ Diên Lập (Giám đốc Sở Y tế) và bà Bá Thị Sa.")
    assert told == {("Hồ Diên Lập", "Ủy viên", "asserted"), ("Bá Thị Sa", "Ủy viên", "asserted")}


@pytest.mark.parametrize("owner", ["của đơn vị", "tỉnh"])
def test_committee_of_before(owner: str) -> None:
    text = (
        f"Trước đây, Ban Chỉ đạo chuyển đổi số {owner} do ông Ngô Nam Cường, nguyên Giám đốc Sở Y tế, làm Trưởng ban."
    )
    assert _roles(f"{_CDS} họp. {text}") == {("Ngô Nam Cường", "Trưởng ban", "former")}


def test_day_with_a_dash_is_no_span_of_time() -> None:
    assert _roles(f"{_CDS} họp. Từ ngày 1-3, ông Lê Văn Tuyên được bổ sung làm Phó Trưởng ban.") == {
        ("Lê Văn Tuyên", "Phó Trưởng ban", "asserted")
    }
    assert {status for *_, status in holds("Từ 2015 - 2020, ông Lê Văn Tuyên giữ chức Giám đốc Sở Y tế.")} == {"former"}


@pytest.mark.parametrize("joined", [" kiêm", ","])
def test_role_ends_with_the_post_that_it_stands_behind(joined: str) -> None:
    text = f"Bí thư Đảng ủy xã Di Linh{joined} Trưởng Ban Chỉ đạo chuyển đổi số xã"
    moved = _roles(f"Ông Lê Văn Tuyên, {text}, được điều động giữ chức Phó Giám đốc Sở Y tế.")
    further = _roles(f"Ông Lê Văn Tuyên, {text}, được bầu giữ chức Chủ tịch HĐND xã Di Linh.")
    assert moved == {("Lê Văn Tuyên", "Trưởng ban", "former")}
    assert further == {("Lê Văn Tuyên", "Trưởng ban", "asserted")}


@pytest.mark.parametrize("name", ["“Tết Sum vầy”", '"Tết Sum vầy"', "metro"])
def test_committee_with_a_quoted_or_foreign_name_is_not_the_one_named_before(name: str) -> None:
    told = statements(f"{_CDS} họp. Ban Chỉ đạo {name} do bà Lê Thị Xia làm Trưởng ban.", "LEADS")
    assert {what for *_, what, _ in told} == {f"Trưởng ban | Ban Chỉ đạo {name}"}


@pytest.mark.parametrize("words", ["Ở cấp công ty điện lực, giám đốc", "Tại các cấp xã, bí thư đảng ủy"])
def test_leaders_of_a_whole_level_are_nobody(words: str) -> None:
    assert _roles(f"{_CDS} họp. {words} làm trưởng ban chỉ đạo.") == set()


def test_deputies_behind_the_secretary_of_the_youth_union() -> None:
    text = "Phó Bí thư Tỉnh ủy Mùa A Thênh dự. Đại hội bầu chị Lù Thị Kết giữ chức Bí thư Tỉnh đoàn."
    told = holds(f"{text} Hai Phó Bí thư là Quàng Văn Ính và Vàng A Lữ.")
    assert {(who, what) for who, what, _ in told if what.startswith("Phó Bí thư | Tỉnh đoàn")} == {
        ("Quàng Văn Ính", "Phó Bí thư | Tỉnh đoàn Lâm Đồng"),
        ("Vàng A Lữ", "Phó Bí thư | Tỉnh đoàn Lâm Đồng"),
    }


def test_chair_behind_a_council_is_not_of_the_committee_before_it() -> None:
    text = "UBND tỉnh lập Hội đồng tư vấn bán dẫn gồm 17 người; phó chủ tịch là bà Quan Mỹ Phụng."
    assert holds(text) == set()
    assert holds("UBND tỉnh họp; phó chủ tịch là bà Quan Mỹ Phụng.") == {
        ("Quan Mỹ Phụng", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")
    }


def test_committees_that_all_communes_have_are_headed_by_nobody() -> None:
    all_of_them = "Hiện 21/21 xã của huyện đã lập ban chỉ đạo chuyển đổi số do chủ tịch UBND xã đứng đầu."
    one = "Các sở đã báo cáo Ban Chỉ đạo chuyển đổi số tỉnh do Chủ tịch UBND tỉnh đứng đầu."
    assert _roles(f"Chủ tịch UBND xã Di Linh Lê Văn Nam dự. {all_of_them}") == set()
    assert {role for _, role, _ in _roles(one)} == {"Trưởng ban"}

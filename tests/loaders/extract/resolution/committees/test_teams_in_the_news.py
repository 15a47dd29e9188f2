"""Working groups that a sentence introduces: set up behind their name, of several houses, with what they gather."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles, statements

_WHO = "Lê Văn Hòa"


def heads(text: str) -> set[tuple[str, str]]:
    """Who heads what today."""
    found = statements(f"UBND tỉnh họp với các sở. {text}", "LEADS")
    return {(who, what.split(" | ")[1]) for _, who, what, status in found if status == "asserted"}


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Một Tổ công tác xây dựng kho bài giảng số cũng được thành lập.", "Tổ công tác xây dựng kho bài giảng số"),
        ("Tổ công tác gỡ vướng bến cảng cá vừa ra mắt.", "Tổ công tác gỡ vướng bến cảng cá"),
        ("Cũng ra mắt dịp này, Tổ công tác bản đồ ngập quy tụ kỹ sư trẻ.", "Tổ công tác bản đồ ngập"),
        ("Tỉnh ra mắt Tổ công tác đồng hành hộ kinh doanh.", "Tổ công tác đồng hành hộ kinh doanh"),
        (
            'Tỉnh lập Tổ công tác xử lý "điểm đen" một cửa xã, phường.',
            'Tổ công tác xử lý "điểm đen" một cửa xã, phường',
        ),
        (
            "Tỉnh lập Tổ công tác xây dựng chính sách, chương trình phát triển điện gió.",
            "Tổ công tác xây dựng chính sách, chương trình phát triển điện gió",
        ),
    ],
)
def test_team_that_is_set_up(text: str, team: str) -> None:
    assert heads(f"{text} Tổ trưởng là ông {_WHO}.") == {(_WHO, team)}


@pytest.mark.parametrize("kind", ["hỗn hợp", "liên ngành"])
def test_team_of_several_houses(kind: str) -> None:
    text = f"Một tổ công tác {kind} do ông {_WHO} làm Tổ trưởng, bà Trịnh Thị Lan làm Tổ phó được lập ngay."
    assert heads(text) == {(_WHO, f"tổ công tác {kind}"), ("Trịnh Thị Lan", f"tổ công tác {kind}")}


@pytest.mark.parametrize(
    "text",
    [
        "Tổ công tác yêu cầu các đội được thành lập trước tháng 9.",
        "Tổ công tác đề nghị kho dữ liệu mở được thành lập sớm.",
        "Một tổ công tác liên ngành đã đến kiểm tra.",
    ],
)
def test_what_a_team_asks_for_is_no_name_of_it(text: str) -> None:
    assert {what for _, _, what, _ in statements(text, "ESTABLISHED", "OF_PROVINCE")} == set()


@pytest.mark.parametrize(
    ("text", "team"),
    [
        (f"Ở dưới là Tổ hỗ trợ quét mã, 6 người, do ông {_WHO} làm Tổ trưởng.", "Tổ hỗ trợ quét mã"),
        (f"Giúp việc là Tổ chuyên trách dữ liệu số, 9 người, Tổ trưởng: ông {_WHO}.", "Tổ chuyên trách dữ liệu số"),
        (
            f"Tỉnh lập Tổ công tác chỉ đạo di dời làng bè do ông {_WHO} làm Tổ trưởng.",
            "Tổ công tác chỉ đạo di dời làng bè",
        ),
    ],
)
def test_team_whose_name_begins_like_a_verb(text: str, team: str) -> None:
    assert heads(text) == {(_WHO, team)}


@pytest.mark.parametrize(
    "told",
    [
        f"Tổ dân vận khéo có 5 người, Tổ trưởng là ông {_WHO}.",
        f"Ông {_WHO} nói: tôi họp, nhưng người làm là tổ trưởng ở thôn.",
    ],
)
def test_head_of_a_team_that_is_not_read_heads_none_that_was_told_before(told: str) -> None:
    text = f"Tổ công tác bản đồ ngập do bà Vi Thị Mơ làm Tổ trưởng. {told}"

    assert heads(text) == {("Vi Thị Mơ", "Tổ công tác bản đồ ngập")}


def test_name_of_a_firm_behind_what_a_team_is_for_is_no_part_of_it() -> None:
    text = (
        f"Tổng công ty Dầu Việt Nam (PVOIL) họp. Cùng đi có Tổ chuyên trách dữ liệu PVOIL do ông {_WHO} làm Tổ trưởng."
    )

    assert heads(text) == {(_WHO, "Tổ chuyên trách dữ liệu PVOIL")}


@pytest.mark.parametrize("seat", ["tổ viên", "thành viên của tổ"])
def test_who_is_in_a_team_of_neighbours_is_in_no_committee(seat: str) -> None:
    told = "Ông Lê Văn Tám là Trưởng Ban Chỉ huy Phòng thủ dân sự tỉnh.\n\nTổ công nghệ số cộng đồng ấp 3 trực cả đêm. "
    assert roles(f"{told}Chị Trần Thị Bé, {seat}, gõ từng địa chỉ.") == {
        ("Lê Văn Tám", "Trưởng ban | Ban Chỉ huy Phòng thủ dân sự tỉnh", "asserted")
    }


@pytest.mark.parametrize("seat", ["thư ký là bà", "thành viên là bà", "các thành viên gồm bà"])
def test_seat_in_a_sentence_that_begins_with_a_team(seat: str) -> None:
    text = (
        "UBND tỉnh Lâm Đồng lập Ban Chỉ đạo chuyển đổi số và Tổ giúp việc. Tổ giúp việc do ông Lê Văn Hòa làm Tổ trưởng"
    )
    told = statements(f"{text}; {seat} Phan Thị Lộc.", "MEMBER_OF")
    assert {(who, what.split(" | ")[-1]) for _, who, what, _ in told} == {("Phan Thị Lộc", "Tổ giúp việc")}
    assert not statements(f"{text}; thành viên do Trưởng ban chọn.", "MEMBER_OF")


@pytest.mark.parametrize("place", ["tổ dân phố 3", "thôn Đông"])
def test_a_team_of_neighbours_by_its_whole_name(place: str) -> None:
    text = f"Chị {_WHO} làm Tổ trưởng Tổ công nghệ số cộng đồng {place} từ năm 2022."
    assert heads(text) == {(_WHO, f"Tổ công nghệ số cộng đồng {place}")}

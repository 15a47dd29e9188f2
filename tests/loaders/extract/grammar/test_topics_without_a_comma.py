"""Committees whose topics lack a comma, go on behind one, or are told behind the team beside them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

AN, MAI = "Lò Văn An", "Đỗ Thị Mai"


@pytest.mark.parametrize(
    "topic",
    [
        "phát triển khoa học công nghệ đổi mới sáng tạo và chuyển đổi số",
        "khoa học công nghệ đổi mới sáng tạo chuyển đổi số",
        "khoa học công nghệ, đổi mới sáng tạo chuyển đổi số",
        "xây dựng Chính phủ điện tử, chuyển đổi số",
        "ứng dụng công nghệ thông tin, chuyển đổi số",
        "Chương trình quốc gia phòng, chống ma túy",
        "phòng không nhân dân",
    ],
)
def test_a_topic_is_read_to_its_end(topic: str) -> None:
    found = roles(f"Ông {AN} làm Trưởng Ban Chỉ đạo {topic} của Sở Nội vụ.")
    assert found == {(AN, f"Trưởng ban | Ban Chỉ đạo {topic} của Sở Nội vụ", "asserted")}


@pytest.mark.parametrize("topic", ["về chuyển đổi số", "chuyển đổi số", "cải cách hành chính"])
def test_a_committee_and_its_team_share_their_topic(topic: str) -> None:
    text = f"Ban Chỉ đạo và Tổ giúp việc {topic} tỉnh họp. Dự họp có ông {AN}, Trưởng Ban Chỉ đạo, và bà {MAI}, "
    assert roles(f"{text}Tổ trưởng Tổ giúp việc.") == {
        (AN, f"Trưởng ban | Ban Chỉ đạo {topic} tỉnh", "asserted"),
        (MAI, f"Tổ trưởng | Tổ giúp việc {topic} tỉnh", "asserted"),
    }


@pytest.mark.parametrize("house", ["Công viên địa chất", "Công trình thủy lợi", "Công Thương"])
def test_what_begins_as_the_police_does_is_none(house: str) -> None:
    assert holds(f"Ông {AN}, Giám đốc {house} Lâm Đồng, nói.") == set()
    assert holds(f"Ông {AN}, Giám đốc Công an, nói.") == {(AN, "Giám đốc | Công an tỉnh Lâm Đồng", "asserted")}


def test_a_deputy_minister_of_a_committee_is_of_no_ministry_named_before() -> None:
    text = f"Dự có Thứ trưởng Bộ Tài chính {MAI}; Thứ trưởng, Phó Chủ nhiệm Ủy ban Dân tộc {AN}."
    assert {what for who, what, _ in holds(text) if who == AN} == {
        "Thứ trưởng | Ủy ban Dân tộc",
        "Phó Chủ nhiệm | Ủy ban Dân tộc",
    }


def test_who_stands_by_a_team_that_the_text_is_about() -> None:
    text = (
        "Tổ công tác Đề án 06 tỉnh tham mưu cho UBND tỉnh và Ban Chỉ đạo cải cách hành chính tỉnh. Tổ công tác họp"
        " hằng quý. Tổ công tác có 9 người. Sở Tư pháp được giao làm cơ quan thường trực."
    )
    assert {board for _, _, board, _ in statements(text, "STANDING_BODY_OF")} == {"Tổ công tác Đề án 06 tỉnh"}

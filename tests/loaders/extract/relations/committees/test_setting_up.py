"""Committees set up, reorganised and named anew; their standing bodies; the provinces that they are of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read, statements


def told(text: str, kind: str) -> set[tuple[str, str]]:
    """Subject and object of the statements of a type."""
    return {(subject, obj) for _, subject, obj, _ in statements(text, kind)}


@pytest.mark.parametrize(
    "text",
    [
        "Theo Quyết định số 77/QĐ-UBND ngày 20/8/2025 do UBND tỉnh ban hành, Ban Chỉ đạo bầu cử ra mắt với 9 người.",
        "UBND tỉnh ban hành Quyết định số 77/QĐ-UBND kiện toàn Ban Chỉ đạo bầu cử.",
        "Ban Chỉ đạo bầu cử do UBND tỉnh thành lập theo Quyết định số 77/QĐ-UBND.",
        "Theo Quyết định số 77/QĐ-UBND ngày 18/7/2025 của UBND tỉnh, Ban Chỉ đạo bầu cử gồm 14 người.",
        "Theo Quyết định số 77/QĐ-UBND do Chủ tịch UBND tỉnh ký, Ban Chỉ đạo bầu cử có 14 thành viên.",
        "Theo Quyết định số 77/QĐ-UBND do Phó Chủ tịch UBND tỉnh Lê Văn Hòa ký, Ban Chỉ đạo bầu cử gồm 14 người.",
        "Theo Quyết định số 77/QĐ-UBND của UBND tỉnh, ông Lê Văn Hòa làm Trưởng Ban Chỉ đạo bầu cử.",
        "Để điều phối, tỉnh lập riêng Ban Chỉ đạo bầu cử, theo Quyết định số 77/QĐ-UBND ngày 25/01/2022 của UBND tỉnh.",
        "Nhiều người hỏi về Ban Chỉ đạo bầu cử. Ban này do UBND tỉnh lập tại Quyết định số 77/QĐ-UBND.",
        "Ban Chỉ đạo bầu cử có khung mới theo Quyết định số 77/QĐ-UBND của UBND tỉnh, văn bản kiện toàn ban.",
        "Phó Chủ tịch UBND tỉnh Lê Văn Hòa vừa ký Quyết định số 77/QĐ-UBND kiện toàn Ban Chỉ đạo bầu cử.",
        "UBND tỉnh vừa ban hành Quyết định số 77/QĐ-UBND. Theo quyết định mới, kiện toàn Ban Chỉ đạo bầu cử.",
        "UBND tỉnh ban hành Quyết định số 77/QĐ-UBND và 78/QĐ-UBND. Quyết định số 78/QĐ-UBND lập Ban Chỉ đạo bầu cử.",
    ],
)
def test_who_set_it_up(text: str) -> None:
    assert told(text, "ESTABLISHED") == {("Ủy ban nhân dân tỉnh Lâm Đồng", "Ban Chỉ đạo bầu cử")}


@pytest.mark.parametrize(
    "text",
    [
        "Theo Kế hoạch số 77/KH-UBND ngày 18/7/2025 của UBND tỉnh, Ban Chỉ đạo bầu cử gồm 14 người.",
        "Theo Quyết định số 77/QĐ-TTg của Thủ tướng Chính phủ, Ban Chỉ đạo bầu cử tỉnh gồm 14 người.",
        "UBND tỉnh yêu cầu các xã thành lập Ban Chỉ đạo bầu cử.",
        "Theo Giám đốc Trung tâm Y tế huyện Đạ Tẻh, tỉnh có 27 công ty đã lập Ban Chỉ đạo bầu cử.",
    ],
)
def test_who_did_not_set_it_up(text: str) -> None:
    assert told(text, "ESTABLISHED") == set()


def test_prime_minister_sets_one_up() -> None:
    text = "Thủ tướng Phạm Minh Chính vừa ký quyết định thành lập Ban Chỉ đạo quốc gia về dữ liệu."
    assert told(text, "ESTABLISHED") == {("Thủ tướng Chính phủ", "Ban Chỉ đạo quốc gia về dữ liệu")}


def test_body_that_is_told_to_set_one_up() -> None:
    text = "UBND tỉnh giao Sở Nội vụ thành lập Tổ công tác hạ tầng số."
    assert {status for *_, status in statements(text, "ESTABLISHED")} == {"planned"}


def test_school_that_sets_one_up() -> None:
    text = "Trường Đại học Đà Lạt công bố quyết định kiện toàn Ban Chỉ đạo Chuyển đổi số Trường."
    assert told(text, "ESTABLISHED") == {("Trường Đại học Đà Lạt", "Ban Chỉ đạo Chuyển đổi số Trường Đại học Đà Lạt")}


@pytest.mark.parametrize(
    "text",
    [
        "Cơ quan thường trực của Ban Chỉ đạo bầu cử chuyển từ Sở Nội vụ về Văn phòng Tỉnh ủy.",
        "Ban Chỉ đạo bầu cử họp. Phần thường trực giao cho Văn phòng Tỉnh ủy.",
        "Ban Chỉ đạo bầu cử lấy Văn phòng Tỉnh ủy làm cơ quan thường trực.",
        "Văn phòng Tỉnh ủy vừa báo cáo. Đơn vị này là cơ quan thường trực của Ban Chỉ đạo bầu cử.",
        "Theo Văn phòng Tỉnh ủy, việc đã xong. Văn phòng này cũng là cơ quan thường trực của Ban Chỉ đạo bầu cử.",
        "Văn phòng Tỉnh ủy đồng thời là cơ quan thường trực của Ban Chỉ đạo bầu cử.",
        "Ban Chỉ đạo bầu cử họp. Văn phòng Tỉnh ủy, mới sáp nhập từ tháng 3, giữ vai trò thường trực của Ban Chỉ đạo.",
        "Ban Chỉ đạo bầu cử họp. Trưởng ban là Bí thư Tỉnh ủy, cơ quan thường trực là Văn phòng Tỉnh ủy.",
        "Ban Chỉ đạo bầu cử họp. Văn phòng Tỉnh ủy được giao thường trực Ban Chỉ đạo.",
        "Ban Chỉ đạo bầu cử họp. Văn phòng Tỉnh ủy là đầu mối thường trực, Sở Nội vụ phối hợp.",
        "Ban Chỉ đạo bầu cử họp. Văn phòng Tỉnh ủy (thường trực Ban Chỉ đạo) tổng hợp báo cáo.",
        "Ban Chỉ đạo bầu cử họp. Sở Nội vụ không còn là cơ quan thường trực; nhiệm vụ này giao Văn phòng Tỉnh ủy.",
        "Ban Chỉ đạo bầu cử họp. Chánh Văn phòng Tỉnh ủy Lê Văn Hòa, đại diện cơ quan thường trực, báo cáo.",
        "Ban Chỉ đạo bầu cử họp. Ông An, Chánh Văn phòng Tỉnh ủy - cơ quan thường trực Ban Chỉ đạo, báo cáo.",
    ],
)
def test_standing_body(text: str) -> None:
    assert told(text, "STANDING_BODY_OF") == {("Văn phòng Tỉnh ủy Lâm Đồng", "Ban Chỉ đạo bầu cử")}


@pytest.mark.parametrize(
    "text",
    [
        "Cơ quan thường trực của Ban Chỉ đạo bầu cử tách đôi: Văn phòng Tỉnh ủy lo phần Đảng, Sở Nội vụ lo phần kia.",
        "Ban Chỉ đạo bầu cử họp. Cơ quan thường trực gồm Văn phòng Tỉnh ủy và Sở Nội vụ.",
        "Ban Chỉ đạo bầu cử họp. Văn phòng Tỉnh ủy và Sở Nội vụ cùng là cơ quan thường trực.",
    ],
)
def test_two_standing_bodies(text: str) -> None:
    assert {body for body, _ in told(text, "STANDING_BODY_OF")} == {"Văn phòng Tỉnh ủy Lâm Đồng", "Sở Nội vụ Lâm Đồng"}


def test_standing_bodies_of_two_committees() -> None:
    text = (
        "Văn phòng Tỉnh ủy là cơ quan thường trực Ban Chỉ đạo bầu cử, "
        "Sở Nội vụ là cơ quan thường trực Ban Chỉ đạo cải cách hành chính tỉnh."
    )
    assert told(text, "STANDING_BODY_OF") == {
        ("Văn phòng Tỉnh ủy Lâm Đồng", "Ban Chỉ đạo bầu cử"),
        ("Sở Nội vụ Lâm Đồng", "Ban Chỉ đạo cải cách hành chính tỉnh"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ban Chỉ đạo bầu cử họp. Sở Nội vụ thôi làm cơ quan thường trực.",
        "Ban Chỉ đạo bầu cử họp. Sở Nội vụ đề nghị được làm cơ quan thường trực.",
        "Ban Chỉ đạo bầu cử họp. Cơ quan thường trực dự kiến là Sở Nội vụ.",
        "Ban Chỉ đạo bầu cử họp. Ban Phong trào Tỉnh đoàn là cơ quan thường trực.",
    ],
)
def test_body_that_is_not_the_standing_one(text: str) -> None:
    assert told(text, "STANDING_BODY_OF") == set()


def test_standing_body_of_something_else() -> None:
    text = "Ban Chỉ đạo bầu cử họp. Sở Nội vụ là cơ quan thường trực của phong trào."
    assert told(text, "STANDING_BODY_OF") == set()


def test_both_committees_of_one_province() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số của Tỉnh ủy do ông Lê Văn Hòa làm Trưởng ban. "
        "Ban Chỉ đạo chuyển đổi số của UBND tỉnh do bà Trần Thị Mận làm Trưởng ban."
    )
    owners = {s.subject.name: s.object.whose for s in read(text).statements if s.type == "LEADS"}  # type: ignore[union-attr]
    assert owners == {"Lê Văn Hòa": "Lâm Đồng", "Trần Thị Mận": "Ủy ban nhân dân Lâm Đồng"}


def test_standing_body_with_a_series_in_its_name() -> None:
    text = "Ban Chỉ đạo chuyển đổi số Bộ Xây dựng họp. Cơ quan thường trực vẫn là Cục Khoa học, Công nghệ và Thông tin."
    assert {body for body, _ in told(text, "STANDING_BODY_OF")} == {"Cục Khoa học, Công nghệ và Thông tin"}


def test_body_behind_a_comma_that_does_something_else_is_no_standing_body() -> None:
    text = "Ban Chỉ đạo bầu cử họp. Tổ tin học là cơ quan thường trực, Văn phòng Tỉnh ủy lo hậu cần."
    assert told(text, "STANDING_BODY_OF") == set()


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh ra Quyết định số 77/QĐ-UBND, đổi tên Ban Chỉ đạo dân số tỉnh thành Ban Chỉ đạo bầu cử.",
        "UBND tỉnh ban hành quyết định mới. Theo đó, kiện toàn và đổi tên Ban Chỉ đạo dân số thành Ban Chỉ đạo bầu cử.",
        "Chủ tịch UBND tỉnh ký Quyết định số 77/QĐ-UBND. Theo đó, Ban Chỉ đạo dân số đổi tên thành Ban Chỉ đạo bầu cử.",
    ],
)
def test_committee_with_a_new_name(text: str) -> None:
    assert told(text, "ESTABLISHED") == {("Ủy ban nhân dân tỉnh Lâm Đồng", "Ban Chỉ đạo bầu cử")}


def test_court_that_sets_one_up() -> None:
    text = (
        "Chánh án Tòa án nhân dân tối cao Lê Văn Hòa ký Quyết định thành lập Ban Chỉ đạo chuyển đổi số Tòa án nhân dân."
    )
    assert {founder for founder, _ in told(text, "ESTABLISHED")} == {"Tòa án nhân dân tối cao"}


def test_committee_that_came_about_years_ago_is_not_of_this_decision() -> None:
    text = (
        "Tỉnh ủy ban hành Quyết định số 15-QĐ/TU lập Ban Chỉ đạo bầu cử, "
        "chấm dứt vai trò của Ban Chỉ đạo dân số tỉnh, ra đời năm 2021."
    )
    assert {name for _, name in told(text, "ESTABLISHED")} == {"Ban Chỉ đạo bầu cử"}


@pytest.mark.parametrize(
    "text",
    [
        "Ban Chỉ đạo bầu cử họp. Văn phòng Tỉnh ủy làm thường trực.",
        "Ban Chỉ đạo bầu cử họp. Thường trực của ban đặt tại Văn phòng Tỉnh ủy.",
        "Ông An đến Văn phòng Tỉnh ủy, nơi đặt thường trực của Ban Chỉ đạo bầu cử.",
    ],
)
def test_standing_body_without_the_word_body(text: str) -> None:
    assert told(text, "STANDING_BODY_OF") == {("Văn phòng Tỉnh ủy Lâm Đồng", "Ban Chỉ đạo bầu cử")}


def test_who_signs_by_the_number_of_the_decision() -> None:
    text = "UBND xã Đức An họp. Bà Mận công bố Quyết định số 322/QĐ-UBND kiện toàn Ban Chỉ đạo bầu cử xã Đức An."
    assert told(text, "ESTABLISHED") == {("Ủy ban nhân dân xã Đức An", "Ban Chỉ đạo bầu cử xã Đức An")}


def test_several_made_one() -> None:
    text = "UBND tỉnh quyết định tổ chức lại Ban Chỉ đạo bầu cử, Ban Chỉ đạo giảm nghèo thành Ban Chỉ đạo dân số tỉnh."
    assert told(text, "ESTABLISHED") == {("Ủy ban nhân dân tỉnh Lâm Đồng", "Ban Chỉ đạo dân số tỉnh")}


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Sở Nội vụ tham mưu UBND tỉnh kiện toàn Ban Chỉ đạo bầu cử trước ngày 31/7/2026.", "planned"),
        ("Sở Nội vụ đã tham mưu UBND tỉnh kiện toàn Ban Chỉ đạo bầu cử trước ngày 31/3/2025.", "asserted"),
        ("UBND tỉnh kiện toàn Ban Chỉ đạo bầu cử trong quý I.", "asserted"),
    ],
)
def test_what_is_to_be_set_up_by_a_day_is_planned(said: str, status: str) -> None:
    assert {told for *_, told in statements(said, "ESTABLISHED")} == {status}


def test_who_issues_the_decisions_that_a_text_goes_through() -> None:
    text = (
        "Ban Thường vụ Tỉnh ủy công bố các quyết định. Quyết định 413-QĐ/TU thành lập Ban Chỉ đạo tôn giáo tỉnh, "
        "do ông Lê Văn Hòa làm Trưởng ban."
    )

    assert told(text, "ESTABLISHED") == {("Ban Thường vụ Tỉnh ủy Lâm Đồng", "Ban Chỉ đạo tôn giáo tỉnh")}

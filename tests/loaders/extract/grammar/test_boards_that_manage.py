"""Who heads a board that manages works or projects, posts taken away by name, and names behind short forms."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

FIRM = "Công ty Cổ phần Mây Xanh"


@pytest.mark.parametrize(
    ("post", "meant"),
    [
        (
            "Trưởng Ban Quản lý các công trình thủy lợi huyện Đức Trọng",
            "Trưởng Ban | Ban Quản lý các công trình thủy lợi huyện Đức Trọng",
        ),
        (
            "Phó Trưởng ban Quản lý các dự án trọng điểm tỉnh Lâm Đồng",
            "Phó Trưởng Ban | Ban Quản lý các dự án trọng điểm tỉnh Lâm Đồng",
        ),
        (
            "giám đốc Ban quản lý dự án đầu tư xây dựng tỉnh Lâm Đồng",
            "Giám đốc | Ban Quản lý dự án đầu tư xây dựng tỉnh Lâm Đồng",
        ),
        (
            "Giám đốc Ban Quản lý dự án cao tốc Cam Lâm - Vĩnh Hảo",
            "Giám đốc | Ban Quản lý dự án cao tốc Cam Lâm - Vĩnh Hảo",
        ),
        ("trưởng ban quản lý dự án huyện Đức Trọng", "Trưởng Ban | Ban Quản lý dự án huyện Đức Trọng"),
    ],
)
def test_the_head_of_a_board_of_works_or_projects(post: str, meant: str) -> None:
    assert ("Lê Tám", meant, "asserted") in holds(f"Ông Lê Tám, {post}, kiểm tra công trường.")


def test_each_who_is_relieved_leaves_the_post_before_the_name() -> None:
    found = holds(
        f"{FIRM} miễn nhiệm chức vụ của Tổng giám đốc Lê Văn Tám, Phó tổng giám đốc điều hành Tô Thị Lành "
        "và Kế toán trưởng Hồ Văn Mạnh."
    )
    assert found == {
        ("Lê Văn Tám", f"Tổng Giám đốc | {FIRM}", "former"),
        ("Tô Thị Lành", f"Phó Tổng Giám đốc | {FIRM}", "former"),
        ("Hồ Văn Mạnh", f"Kế toán trưởng | {FIRM}", "former"),
    }


@pytest.mark.parametrize("said", ["chưa miễn nhiệm chức vụ", "đề nghị miễn nhiệm chức vụ"])
def test_whom_nobody_has_relieved_yet_leaves_nothing(said: str) -> None:
    found = holds(f"{FIRM} {said} của Tổng giám đốc Lê Văn Tám và Kế toán trưởng Hồ Văn Mạnh.")
    assert "former" not in [status for *_, status in found]


@pytest.mark.parametrize("name", ["Đỗ Thị Lan Anh", "Vũ Thị Hồng", "Lê Văn Tám"])
def test_a_surname_behind_the_short_form_of_an_agency_is_the_persons(name: str) -> None:
    assert (name, "Cục trưởng | Cục CSGT", "asserted") in holds(f"Cục trưởng Cục CSGT {name} phát biểu.")


def test_an_organisation_by_its_short_form_with_the_land_run_on() -> None:
    found = holds("Phó Chủ tịch Tổng LĐLĐVN Tô Thị Lành nói về đời sống công nhân.")
    assert found == {("Tô Thị Lành", "Phó Chủ tịch | Tổng Liên đoàn Lao động Việt Nam", "asserted")}


def test_a_bare_director_is_of_the_board_whose_people_the_sentence_lists() -> None:
    board = "Ban Quản lý dự án đầu tư xây dựng huyện Đức Trọng"
    found = holds(
        f"{FIRM} bị cáo buộc đưa hối lộ. Công an bắt 2 người thuộc {board}, gồm Lê Văn Tám (45 tuổi), là giám đốc; "
        "Tô Thị Lành (30 tuổi), phó giám đốc."
    )
    assert found == {
        ("Lê Văn Tám", f"Giám đốc | {board}", "asserted"),
        ("Tô Thị Lành", f"Phó Giám đốc | {board}", "asserted"),
    }

"""A time or a plan that opens a sentence counts for the post before a name, and for the clauses behind it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_HEALTH = "Giám đốc | Sở Y tế Lâm Đồng"
_BOARD = "Ban Chỉ đạo Chuyển đổi số tỉnh"


@pytest.mark.parametrize(
    "text",
    [
        "Trước năm 2022, Giám đốc Sở Y tế Lâm Đồng là ông Trần Văn Nam.",
        "Từ năm 2018 đến năm 2021, người giữ chức Giám đốc Sở Y tế Lâm Đồng là ông Trần Văn Nam.",
    ],
)
def test_holder_of_years_that_are_over(text: str) -> None:
    assert holds(text) == {("Trần Văn Nam", _HEALTH, "former")}


def test_holder_of_a_term_that_runs() -> None:
    assert holds("Giai đoạn 2020 - 2025, Giám đốc Sở Y tế Lâm Đồng là ông Trần Văn Nam.") == {
        ("Trần Văn Nam", _HEALTH, "asserted")
    }


@pytest.mark.parametrize("link", [",", " là"])
def test_role_of_then_with_the_post_before_the_name(link: str) -> None:
    text = f"Trước năm 2022{link} Giám đốc Sở Y tế Lâm Đồng Trần Văn Nam làm Trưởng {_BOARD}."

    assert ("LEADS", "Trần Văn Nam", f"Trưởng ban | {_BOARD}", "former") in statements(text)


def test_post_of_then_is_over_for_who_has_another_now() -> None:
    text = (
        f"Trước năm 2022, Giám đốc Sở Y tế Lâm Đồng Trần Văn Nam làm Trưởng {_BOARD}. "
        "Ông Nam giờ là Chủ tịch UBND tỉnh."
    )

    assert ("Trần Văn Nam", _HEALTH, "former") in holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Theo phương án nhân sự, Giám đốc Sở Y tế Lâm Đồng là ông Trần Văn Nam.",
        "Theo đề xuất, người giữ chức Giám đốc Sở Y tế Lâm Đồng là ông Trần Văn Nam.",
    ],
)
def test_holder_in_a_plan(text: str) -> None:
    assert holds(text) == {("Trần Văn Nam", _HEALTH, "planned")}


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("; người giữ chức Giám đốc Sở Y tế Lâm Đồng là ông Trần Văn Nam", "planned"),
        (", còn ông Trần Văn Nam làm Giám đốc Sở Y tế Lâm Đồng", "planned"),
        ("; ông Trần Văn Nam hiện là Giám đốc Sở Y tế Lâm Đồng", "asserted"),
        ("; Giám đốc Sở Y tế Lâm Đồng Trần Văn Nam trao hoa", "asserted"),
    ],
)
def test_clause_behind_a_plan(behind: str, status: str) -> None:
    text = f"Bà Cam Thị Hạnh sẽ giữ chức Giám đốc Sở Nội vụ Lâm Đồng{behind}."

    assert {found for who, _, found in holds(text) if who == "Trần Văn Nam"} == {status}


def test_decision_upon_a_proposal_is_no_plan() -> None:
    text = "Theo đề xuất của Sở Nội vụ, ông Trần Văn Nam đã được bổ nhiệm làm Giám đốc Sở Y tế Lâm Đồng."

    assert holds(text) == {("Trần Văn Nam", _HEALTH, "asserted")}


@pytest.mark.parametrize(
    ("years", "status"), [("2026-2031", "asserted"), ("2021-2025", "asserted"), ("2016-2020", "former")]
)
@pytest.mark.parametrize("published", ["2025-06-01", "2026-10-01"])
def test_the_years_behind_a_committee_are_those_of_its_task(years: str, status: str, published: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số tỉnh giai đoạn {years} do Chủ tịch UBND tỉnh Lê Văn Ba làm Trưởng ban."
    assert {told[3] for told in statements(text, "LEADS", published=published)} == {status}

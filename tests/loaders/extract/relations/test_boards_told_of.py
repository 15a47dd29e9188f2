"""Which committees a role is in, who set one up by which decision, and classes of posts that are nobody's."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
SET_UP = f"UBND tỉnh lập {BOARD}. "
SANG = "Lò Văn Sáng"


def roles(text: str, about: str = "Lâm Đồng") -> set[tuple[str, str, str]]:
    """Who leads or is in which committee, with the status."""
    return {(who, what, said) for _, who, what, said in statements(text, "LEADS", "MEMBER_OF", about=about)}


@pytest.mark.parametrize(
    ("told", "founder"),
    [
        (f"{BOARD} được lập theo quyết định ngày 5/3 của Chủ tịch UBND tỉnh.", "Ủy ban nhân dân tỉnh Lâm Đồng"),
        (f"Quyết định thành lập {BOARD} được Chủ tịch UBND tỉnh ký hôm qua.", "Ủy ban nhân dân tỉnh Lâm Đồng"),
        (f"{BOARD} họp. Ban được kiện toàn theo Quyết định số 15-QĐ/TU của Tỉnh ủy.", "Tỉnh ủy Lâm Đồng"),
        ("Ông Sáng là Tổ trưởng Tổ công tác chợ số, lập tháng 2 theo Quyết định số 3/QĐ-UBND của UBND tỉnh.",
         "Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("UBND tỉnh họp. Hội đồng tư vấn chuyển đổi số tỉnh, lập theo Quyết định số 8/QĐ-UBND, có 9 người.",
         "Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("Trường Đại học Đà Lạt họp. Nhà trường đã lập Ban Chỉ đạo chuyển đổi số Trường Đại học Đà Lạt.",
         "Trường Đại học Đà Lạt"),
    ],
)  # fmt: skip
def test_who_set_it_up_by_which_decision(told: str, founder: str) -> None:
    assert {(who, said) for _, who, _, said in statements(told, "ESTABLISHED")} == {(founder, "asserted")}


def test_a_decision_to_come_or_denied_sets_up_nothing_now() -> None:
    to_come = statements(f"{BOARD} sẽ được thành lập theo quyết định của UBND tỉnh.", "ESTABLISHED")

    assert {said for *_, said in to_come} == {"planned"}
    assert statements(f"{BOARD} không được lập theo quyết định ngày 3/2 của UBND tỉnh.", "ESTABLISHED") == set()


@pytest.mark.parametrize(
    "told",
    [
        f"Ông {SANG} giữ nguyên Phó Trưởng ban.",
        f"Quyết định giữ nguyên Phó Trưởng ban là ông {SANG}.",
        f"Ông {SANG}, bà Hà Thị Mơ, các Phó Chủ tịch UBND tỉnh, làm Phó Trưởng ban.",
    ],
)
def test_roles_that_stay_or_are_told_of_several(told: str) -> None:
    assert (SANG, f"Phó Trưởng ban | {BOARD}", "asserted") in roles(SET_UP + told)


@pytest.mark.parametrize(
    "told",
    [
        f"Ông {SANG} làm Tổ trưởng của hai tổ: Tổ công tác về chợ đêm và Tổ công tác về bến xe.",
        f"Tỉnh lập Tổ công tác về chợ đêm, Tổ công tác về bến xe. Ông {SANG}, Phó Trưởng {BOARD}, là Tổ trưởng cả hai.",
    ],
)
def test_one_role_in_two_teams(told: str) -> None:
    led = {what for _, what, _ in roles(told) if what.startswith("Tổ trưởng")}

    assert led == {"Tổ trưởng | Tổ công tác về chợ đêm", "Tổ trưởng | Tổ công tác về bến xe"}


def test_a_bare_role_behind_a_committee_of_the_school() -> None:
    text = f"Bà Hà Thị Mơ là Trưởng Ban Chỉ đạo chuyển đổi số của Trường. Ông {SANG} làm Phó Trưởng ban."

    found = roles(text, about="Trường Đại học Trà Vinh")

    assert {(who, what.split(" | ")[0]) for who, what, _ in found} == {
        ("Hà Thị Mơ", "Trưởng ban"),
        (SANG, "Phó Trưởng ban"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "14 ủy viên là trưởng các phòng; Chủ tịch UBND 21 xã, thị trấn được mời dự.",
        "Các ủy viên gồm chủ tịch UBND 15 xã.",
        f"Các ủy viên: Hà Thị Mơ, Vi Văn Tuệ. Ngoài ra còn có ông {SANG} dự họp.",
    ],
)
def test_classes_of_posts_and_guests_are_no_members(told: str) -> None:
    assert {who for who, _, _ in roles(SET_UP + told)} <= {"Hà Thị Mơ", "Vi Văn Tuệ"}


def test_further_members_in_the_next_sentence() -> None:
    text = SET_UP + f"Các ủy viên: Hà Thị Mơ, Vi Văn Tuệ. Ngoài ra còn có ông {SANG} của Hội Tin học."

    assert (SANG, f"Ủy viên | {BOARD}", "asserted") in roles(text)


@pytest.mark.parametrize(
    ("told", "leaders"),
    [
        (f"Theo đó, Tổ công tác triển khai nền tảng gồm 11 người do ông {SANG} làm Tổ trưởng.", {SANG}),
        (f"Tổ công tác do ông {SANG} làm Tổ trưởng, giúp BCĐ xây dựng Đề án thực hiện Nghị quyết số 57-NQ/TW.", {SANG}),
    ],
)
def test_what_a_committee_is_for_and_what_it_is_helped_to_do(told: str, leaders: set[str]) -> None:
    found = roles(f"Tổ công tác và {BOARD} họp. " + told)

    assert {who for who, _, _ in found} == leaders
    assert not any("Đề án" in what for _, what, _ in found)

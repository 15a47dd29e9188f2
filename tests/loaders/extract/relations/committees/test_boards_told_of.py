"""Which committees a role is in, who set one up by which decision, and classes of posts that are nobody's."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles, statements

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
SET_UP = f"UBND tỉnh lập {BOARD}. "
SANG = "Lò Văn Sáng"


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


@pytest.mark.parametrize(
    "told",
    [
        f"Xã Đạ Huoai lập ban chỉ đạo {{}}, đến tháng 8 mới có. Trưởng ban là ông {SANG}.".format(late)
        for late in ("muộn hơn", "chậm hơn", "cấp mình", "của mình")
    ],
)
def test_how_or_whose_a_committee_is_set_up_is_not_what_it_is_for(told: str) -> None:
    assert not {what for _, what, _ in roles(told) if any(word in what for word in ("muộn", "chậm", "mình"))}


@pytest.mark.parametrize("does", ["điều hành hội nghị", "điều hành phiên họp", "điều hành cuộc họp"])
def test_what_a_deputy_does_is_not_what_the_committee_is_for(does: str) -> None:
    told = roles(f"{SET_UP}Ông {SANG}, Phó Bí thư Tỉnh ủy, Phó Trưởng Ban Chỉ đạo {does}.")

    assert not {what for _, what, _ in told if "điều hành" in what}


@pytest.mark.parametrize("sent", ["cử", "đã cử", "ủy quyền cho", "phân công"])
def test_who_sits_in_for_a_member_has_no_seat(sent: str) -> None:
    told = roles(f"{BOARD} họp. Thành viên vắng mặt: Giám đốc Sở Y tế ({sent} Phó Giám đốc Sở {SANG} dự thay).")

    assert SANG not in {who for who, _, _ in told}


@pytest.mark.parametrize("trade", ["điều dưỡng trưởng", "bác sĩ", "kỹ sư", "chuyên viên"])
def test_a_trade_before_the_name_parts_no_role_from_who_has_it(trade: str) -> None:
    told = roles(f"{SET_UP}Thư ký là {trade} {SANG}.")

    assert {(who, said) for who, _, said in told} == {(SANG, "asserted")}


@pytest.mark.parametrize("before", ["Trước sáp nhập", "Trước khi hợp nhất", "Trước ngày sáp nhập"])
@pytest.mark.parametrize("does", ["tỉnh giao Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh", f"ông {SANG}"])
def test_who_led_before_a_merger_leads_no_more(before: str, does: str) -> None:
    assert {said for _, _, said in roles(f"{before}, {does} làm Trưởng {BOARD}.")} == {"former"}


@pytest.mark.parametrize("place", ["riêng huyện Đạ Huoai", "huyện Đạ Huoai", "UBND huyện Đạ Huoai"])
def test_who_is_foreseen_for_a_committee_of_a_district_does_not_lead_it_yet(place: str) -> None:
    told = roles(f"Năm huyện đã xong; {place} dự kiến Bí thư Huyện ủy {SANG} làm Trưởng Ban Chỉ đạo huyện.")

    assert {said for _, _, said in told} <= {"planned"}


@pytest.mark.parametrize("whose", ["cấp mình", "ở các cấp", "đơn vị mình", "cùng cấp"])
def test_a_committee_that_each_has_is_not_the_one_told_before(whose: str) -> None:
    told = f"Đề nghị các huyện thành lập ban chỉ đạo {whose}, do bí thư cấp ủy làm trưởng ban."

    assert roles(f"{SET_UP}{BOARD} họp.\n\n{told}") == set()


@pytest.mark.parametrize("who", ["Ban Tổ chức Tỉnh ủy", "Sở Nội vụ", "Đại diện Văn phòng UBND tỉnh"])
def test_who_only_announces_a_decision_sets_up_nothing(who: str) -> None:
    assert not statements(f"{who} công bố quyết định thành lập {BOARD}.", "ESTABLISHED")

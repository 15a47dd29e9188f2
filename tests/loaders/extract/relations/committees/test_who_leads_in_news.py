"""Who leads a committee as news tell it: in the first place to have one, in an old board, besides somebody."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

AN, MAI, BOARD = "Lò Văn An", "Đỗ Thị Mai", "Ban Chỉ đạo 57 tỉnh"
NEWS = f"{BOARD} được kiện toàn. "
CENTRE = "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số có văn bản. "


@pytest.mark.parametrize(
    "leader",
    [
        "Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo tỉnh,",
        "Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo,",
        "Bí thư Đảng ủy xã, Phó Trưởng Ban Chỉ đạo xã,",
        "Hiệu trưởng, Trưởng Ban Chỉ đạo của Trường,",
    ],
)
def test_who_leads_in_a_place_that_is_not_told_leads_nothing_at_the_centre(leader: str) -> None:
    assert roles(f"{CENTRE}Ông {AN}, {leader} nói.", about="Đẩy mạnh chuyển đổi số") == set()
    said = statements(f"{CENTRE}Ban Chỉ đạo tỉnh đã ban hành Kế hoạch số 5-KH/BCĐ.", "ISSUED", about="Đẩy mạnh")
    assert not any(who.startswith("Ban Chỉ đạo Trung ương") for _, who, _, _ in said)


def test_the_first_commune_to_have_a_role_has_a_committee() -> None:
    text = f"{NEWS}Xã Đức An là nơi đầu tiên có Chủ tịch Mặt trận làm Phó Trưởng Ban Chỉ đạo: bà {MAI}. Trưởng ban"
    assert roles(f"{text} là ông {AN}, Bí thư Đảng ủy xã.") == {
        (MAI, "Phó Trưởng ban | Ban Chỉ đạo xã Đức An", "asserted"),
        (AN, "Trưởng ban | Ban Chỉ đạo xã Đức An", "asserted"),
    }


@pytest.mark.parametrize("told", ["Trưởng ban là", "người đứng đầu là"])
def test_who_led_an_old_board(told: str) -> None:
    assert roles(f"{NEWS}Ở ban cũ, {told} ông {AN}.") == {(AN, f"Trưởng ban | {BOARD}", "former")}


def test_whoever_is_there_besides_the_head_is_none() -> None:
    text = f"{NEWS}Ngoài ông {AN} làm Trưởng ban còn có bà {MAI} (Giám đốc Sở Y tế)."
    assert roles(text) == {(AN, f"Trưởng ban | {BOARD}", "asserted")}


@pytest.mark.parametrize("since", ["từ ngày thành lập", "ngay từ đầu", "từ khi lập"])
def test_a_role_that_somebody_has_had_since_the_beginning(since: str) -> None:
    assert roles(f"{NEWS}Riêng ông {AN} vốn là Phó Trưởng ban {since}.") == {
        (AN, f"Phó Trưởng ban | {BOARD}", "asserted")
    }
    assert roles(f"{NEWS}Riêng ông {AN} vốn là Phó Trưởng ban.") == {(AN, f"Phó Trưởng ban | {BOARD}", "former")}


def test_a_seat_given_way_is_that_of_who_comes() -> None:
    text = f"{NEWS}Ông {AN} thôi làm Trưởng ban từ tháng 9, nhường ghế cho Phó Chủ tịch UBND tỉnh {MAI}."
    assert roles(text) == {(AN, f"Trưởng ban | {BOARD}", "former"), (MAI, f"Trưởng ban | {BOARD}", "asserted")}


def test_who_works_under_a_new_head_is_not_that_head() -> None:
    text = f"Tổ công tác về dữ liệu tỉnh họp. Tại cuộc họp dưới quyền tổ trưởng mới, bà {MAI}, Giám đốc Sở Y tế, nói."
    assert roles(text) == set()


def test_whom_somebody_replaces_at_the_head_of_a_team_had_no_post_of_his() -> None:
    text = f"Ông {AN}, Giám đốc Sở Y tế, sẽ đứng đầu tổ chuyên gỡ vướng về dữ liệu, thay Phó Chủ tịch UBND tỉnh {MAI}."
    assert {what for who, what, _ in holds(text) if who == MAI} == {"Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"}


@pytest.mark.parametrize("verb", ["cho biết", "nhấn mạnh", "đánh giá cao việc này"])
def test_whose_words_they_are(verb: str) -> None:
    post = "Giám đốc | Sở Y tế Lâm Đồng"
    assert holds(f"Theo Giám đốc Sở Y tế, bà {MAI} {verb}.") == {(MAI, post, "asserted")}
    assert holds(f"Theo Giám đốc Sở Y tế, bà {MAI} đã nghỉ hưu.") == set()


def test_steps_of_a_life_with_roles() -> None:
    text = (
        f"Theo lý lịch, ông {AN} sinh năm 1976, quê Đức Trọng. Quá trình công tác:\n\n2015 - 2019: Phó Chủ tịch UBND"
        " huyện Đức Trọng; Trưởng Ban Chỉ đạo giải phóng mặt bằng huyện.\n\n2019 - 2021: Phó Chánh Văn phòng UBND"
        " tỉnh, Tổ phó Tổ công tác về chuyển đổi số tỉnh."
    )
    assert {(who, what.split(" | ")[0], status) for who, what, status in roles(text)} == {
        (AN, "Trưởng ban", "former"),
        (AN, "Tổ phó", "former"),
    }


def test_what_a_paragraph_tells_of_its_province_goes_on_to_its_end() -> None:
    text = (
        f"Tại Cao Bằng, việc tiến triển. Ban Chỉ đạo 57 tỉnh do Chủ tịch UBND tỉnh {AN} làm Trưởng ban.\n\n"
        f"Tại Sơn La, việc chậm. Chủ tịch UBND tỉnh {MAI} nhắc nhở."
    )
    assert {what for who, what, _ in holds(text, about="Sơn La")} == {
        "Chủ tịch | Ủy ban nhân dân tỉnh Cao Bằng",
        "Chủ tịch | Ủy ban nhân dân tỉnh Sơn La",
    }


@pytest.mark.parametrize("opening", ["Người đứng đầu là", "Trưởng ban là"])
def test_a_post_that_heads_is_not_that_of_the_deputy_named_next(opening: str) -> None:
    text = f"{NEWS}{opening} Chủ tịch UBND tỉnh, ông {AN} làm Phó Trưởng ban."
    assert roles(text) == {
        ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", f"Trưởng ban | {BOARD}", "asserted"),
        (AN, f"Phó Trưởng ban | {BOARD}", "asserted"),
    }


@pytest.mark.parametrize(
    "post",
    [
        "Hiệu trưởng Trường Đại học Vinh",
        "Tổng Giám đốc Tập đoàn FPT",
        "Chủ tịch UBND phường Kinh Bắc",
        "Bộ trưởng Bộ Y tế",
    ],
)
def test_the_head_of_a_house_heads_no_committee_of_the_centre_by_a_bare_role(post: str) -> None:
    about = "Đẩy mạnh chuyển đổi số"
    assert roles(f"{CENTRE}Ông {AN}, {post}, Trưởng Ban Chỉ đạo, nói.", about=about) == set()
    assert roles(f"{CENTRE}{post} {AN}, Trưởng Ban Chỉ đạo, nói.", about=about) == set()


def test_who_may_head_a_committee_of_the_centre() -> None:
    text = f"{CENTRE}Phó Thủ tướng {AN}, Trưởng Ban Chỉ đạo, và Bộ trưởng Bộ Y tế {MAI}, Phó Trưởng Ban Chỉ đạo, dự."
    found = {(who, what.split(" | ")[0]) for who, what, _ in roles(text, about="Đẩy mạnh chuyển đổi số")}
    assert found == {(AN, "Trưởng ban"), (MAI, "Phó Trưởng ban")}

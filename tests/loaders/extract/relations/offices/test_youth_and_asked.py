"""Bare posts of a youth union, who runs no more, and who says `tôi` in an interview or in a quotation."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_XUAN, _HA, _DONG = "Trần Thị Thanh Xuân", "Lý Mạnh Hà", "Phạm Văn Đông"
_UNION, _FARMERS, _FRONT = (
    "Đoàn xã Đạ Huoai",
    "Hội Nông dân xã Đạ Huoai",
    "Ủy ban Mặt trận Tổ quốc Việt Nam xã Đạ Huoai",
)
_INTERVIEW = (
    f"Phóng viên trò chuyện với ông {_DONG}, Chủ tịch UBND xã Đạ Huoai.\n\n"
    f"Điều gì làm ông yên tâm?\n\n- Dân tin. Anh {_HA}, Giám đốc Trung tâm Văn hóa huyện, giúp nhiều.\n\n"
    f"Ai lo việc này?\n\n- {{answer}}\n\n"
    f"Trước khi về xã, {{question}}?\n\n- Mỗi nơi một khác."
)


@pytest.mark.parametrize("deputies", [f"hai Phó Bí thư là chị {_XUAN} và anh {_HA}", f"Phó Bí thư là anh {_HA}"])
def test_bare_deputy_is_of_the_youth_union_told_last(deputies: str) -> None:
    said = (
        f"Bà Đỗ Thị Mơ, Bí thư Đảng ủy xã Đạ Huoai, dự. Đại hội bầu anh {_DONG} giữ chức Bí thư {_UNION}; {deputies}."
    )
    assert (_HA, f"Phó Bí thư | {_UNION}", "asserted") in holds(said)


@pytest.mark.parametrize("body", [_UNION, "Huyện ủy Đạ Tẻh"])
def test_provisional_post_is_of_the_body_behind_it(body: str) -> None:
    found = holds(f"Chị {_XUAN}, nguyên Phó Bí thư Huyện đoàn Lâm Hà, Bí thư lâm thời {body}, phát biểu.")
    assert (_XUAN, f"Bí thư | {body}") in {(who, what) for who, what, _ in found}


@pytest.mark.parametrize("since", ["", " từ tháng 7", " từ năm 2021"])
def test_who_does_not_run_again_takes_up_another_post(since: str) -> None:
    said = f"Chị {_XUAN}, Chủ tịch {_FARMERS}{since}, không tái cử để nhận nhiệm vụ Phó Chủ tịch {_FRONT}."
    assert holds(said) == {
        (_XUAN, f"Chủ tịch | {_FARMERS}", "former"),
        (_XUAN, f"Phó Chủ tịch | {_FRONT}", "asserted"),
    }


def test_not_running_again_denies_the_post_itself() -> None:
    assert holds(f"Chị {_XUAN} không tái cử Chủ tịch {_FARMERS}.") == {(_XUAN, f"Chủ tịch | {_FARMERS}", "negated")}


def test_question_before_an_answer_behind_a_dash_asks_who_is_interviewed() -> None:
    said = _INTERVIEW.format(answer="Cả xã.", question="ông từng là Phó Giám đốc Sở Nội vụ Lâm Đồng. Có gì khác")
    assert (_DONG, "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "former") in holds(said)
    assert (_HA, "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "former") not in holds(said)


def test_answer_behind_a_dash_tells_of_who_is_interviewed() -> None:
    board = "Ban Chỉ đạo chuyển đổi số xã Đạ Huoai"
    said = _INTERVIEW.format(answer=f"{board}. Bí thư {_XUAN} là Trưởng ban, tôi là Phó Trưởng ban.", question="sao ạ")
    found = statements(said, "LEADS")
    assert ("LEADS", _DONG, f"Phó Trưởng ban | {board}", "asserted") in found
    assert ("LEADS", _XUAN, f"Phó Trưởng ban | {board}", "asserted") not in found


@pytest.mark.parametrize("who", ["tôi là Phó Trưởng ban", "chúng tôi là thành viên", "còn tôi chỉ làm Phó Trưởng ban"])
def test_role_of_who_is_quoted_is_not_that_of_who_was_named_before(who: str) -> None:
    said = f'Ông {_DONG} nói: "Bí thư Huyện ủy {_XUAN} làm Trưởng Ban Chỉ đạo chuyển đổi số huyện Lâm Hà, {who}".'
    found = {what.partition(" | ")[0] for _, _, what, _ in statements(said, "LEADS", "MEMBER_OF")}
    assert found == {"Trưởng ban"}

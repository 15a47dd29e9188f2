"""A new post that goes with the old one by `kiêm` in one sentence ends it in none; teams at work are no task forces."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

_OLD, _NEW = "Phó Giám đốc | Bệnh viện Bạch Mai", "Phó Hiệu trưởng | Trường Đại học Y Hà Nội"
_WHO = "PGS Lò Văn Chiêng, Phó Giám đốc Bệnh viện Bạch Mai"
_AGAIN = f"{_WHO}, được bổ nhiệm làm Phó Hiệu trưởng Trường Đại học Y Hà Nội."


@pytest.mark.parametrize("said", ["kiêm giữ chức vụ", "được bổ nhiệm kiêm chức", "kiêm nhiệm chức"])
def test_post_kept_in_one_sentence_is_kept_in_the_next(said: str) -> None:
    text = f"{_WHO} {said} Phó Hiệu trưởng Trường Đại học Y Hà Nội.\n\n{_AGAIN}"
    assert holds(text, about="Bộ Y tế") == {
        ("Lò Văn Chiêng", _OLD, "asserted"),
        ("Lò Văn Chiêng", _NEW, "asserted"),
    }


def test_post_left_for_a_new_one_is_over_without_such_a_word() -> None:
    assert ("Lò Văn Chiêng", _OLD, "former") in holds(_AGAIN, about="Bộ Y tế")


@pytest.mark.parametrize("team", ["tổ đấu thầu", "tổ thanh lý tài sản", "tổ hậu cần"])
def test_team_at_work_in_small_letters_is_no_task_force_of_the_province(team: str) -> None:
    assert roles(f"UBND tỉnh xử lý vụ việc. Ông Lò Văn Chiêng, Tổ trưởng {team}, đã nộp lại tiền.") == set()


@pytest.mark.parametrize("team", ["Tổ công tác đấu thầu tỉnh", "Tổ Đề án 06 tỉnh"])
def test_task_force_with_its_owner_is_led(team: str) -> None:
    assert {who for who, _, _ in roles(f"Ông Lò Văn Chiêng, Tổ trưởng {team}, phát biểu.")} == {"Lò Văn Chiêng"}


def test_post_of_whoever_runs_a_centre_beside_it_goes_on() -> None:
    told = "Trung tâm Phục vụ hành chính công xã Đạ Huoai do Phó Chủ tịch UBND xã Lê Thị Thủy làm Giám đốc."
    post = "Phó Chủ tịch | Ủy ban nhân dân xã Đạ Huoai"
    assert ("Lê Thị Thủy", post, "asserted") in holds(told)


def test_name_of_a_woman_behind_a_bare_company_is_hers() -> None:
    told = "Công ty Điện lực Lâm Đồng họp. Chủ tịch Công đoàn Công ty Dương Thị Mỹ Lệ trao quà."
    assert holds(told) == {("Dương Thị Mỹ Lệ", "Chủ tịch | Công đoàn Công ty Điện lực Lâm Đồng", "asserted")}

"""Committees that are only proposed, give way to others, or whose roles pass on without being named."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


def leads(text: str) -> set[tuple[str, str, str]]:
    """Who leads what, with the status."""
    return {(who, what, status) for _, who, what, status in statements(text, "LEADS")}


@pytest.mark.parametrize(
    "text",
    [
        f"Sở Nội vụ đề xuất UBND tỉnh thành lập {BOARD} do ông Lưu Văn An làm Trưởng ban.",
        f"Sở Nội vụ kiến nghị lập {BOARD}, trong đó ông Lưu Văn An làm Trưởng ban.",
        f"Theo dự thảo quyết định, {BOARD} do ông Lưu Văn An làm Trưởng ban.",
        f"Phương án được trình là {BOARD} có Trưởng ban là ông Lưu Văn An.",
        f"Sở Nội vụ đang trình Tỉnh ủy phương án ông Lưu Văn An làm Trưởng {BOARD}.",
        f"Sở Nội vụ xin ý kiến về phương án giao ông Lưu Văn An làm Trưởng {BOARD}.",
        f"{BOARD} dự kiến gồm: ông Lưu Văn An làm Trưởng ban.",
        f"{BOARD} sẽ có Trưởng ban là ông Lưu Văn An.",
        f"Sở Nội vụ trình danh sách {BOARD} gồm ông Lưu Văn An (Trưởng ban).",
        f"Sở Nội vụ xin ý kiến về việc thành lập {BOARD}. Theo đó, ông Lưu Văn An làm Trưởng ban.",
    ],
)
def test_roles_in_what_is_proposed_are_planned(text: str) -> None:
    assert leads(text) == {("Lưu Văn An", f"Trưởng ban | {BOARD}", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        f"Theo đề nghị của Sở Nội vụ, UBND tỉnh thành lập {BOARD} do ông Lưu Văn An làm Trưởng ban.",
        f"UBND tỉnh thành lập {BOARD} do ông Lưu Văn An làm Trưởng ban và đề nghị Ban Chỉ đạo họp hằng tháng.",
        f"Dự thảo đã được phê duyệt; {BOARD} do ông Lưu Văn An làm Trưởng ban.",
    ],
)
def test_what_was_decided_on_a_proposal_is_so(text: str) -> None:
    assert leads(text) == {("Lưu Văn An", f"Trưởng ban | {BOARD}", "asserted")}


def test_founding_on_a_proposal() -> None:
    text = f"Theo đề nghị của Sở Nội vụ, UBND tỉnh thành lập {BOARD}."

    assert statements(text, "ESTABLISHED") == {
        ("ESTABLISHED", "Ủy ban nhân dân tỉnh Lâm Đồng", BOARD, "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        f"Tỉnh ủy quyết định giải thể {BOARD} do ông Lưu Văn An làm Trưởng ban.",
        f"Ban mới thay thế {BOARD} do ông Lưu Văn An làm Trưởng ban.",
    ],
)
def test_head_of_what_gives_way_was_so(text: str) -> None:
    assert leads(text) == {("Lưu Văn An", f"Trưởng ban | {BOARD}", "former")}


def test_head_of_what_does_not_give_way_is_so() -> None:
    text = f"Tổ công tác không thay cho {BOARD} do ông Lưu Văn An làm Trưởng ban."

    assert leads(text) == {("Lưu Văn An", f"Trưởng ban | {BOARD}", "asserted")}


def test_head_of_the_committee_that_another_became() -> None:
    text = (
        f"Ban Chỉ đạo xây dựng Chính quyền điện tử tỉnh được kiện toàn và đổi tên thành {BOARD}. Ban Chỉ đạo do ông "
        "Lưu Văn An làm Trưởng ban."
    )

    assert leads(text) == {("Lưu Văn An", f"Trưởng ban | {BOARD}", "asserted")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Tôi không phải là Trưởng {BOARD}, trọng trách đó thuộc về đồng chí Lưu Văn An.", "asserted"),
        (f"Trưởng {BOARD} chưa được bổ nhiệm, nhiệm vụ này tạm giao cho ông Lưu Văn An.", "acting"),
    ],
)
def test_role_of_nobody_that_goes_to_somebody(text: str, status: str) -> None:
    assert leads(text) == {("Lưu Văn An", f"Trưởng ban | {BOARD}", status)}


def test_a_task_is_no_role() -> None:
    text = f"Ông Phạm Văn Bình làm Trưởng {BOARD}. Nhiệm vụ này được giao cho ông Lưu Văn An theo dõi."

    assert leads(text) == {("Phạm Văn Bình", f"Trưởng ban | {BOARD}", "asserted")}


def test_standing_deputy_among_the_deputies() -> None:
    text = (
        f"Hai Phó Giám đốc Sở Nội vụ là ông Lưu Văn An và bà Phạm Thị Bình làm Phó Trưởng {BOARD}, trong đó ông An là "
        "Phó Trưởng ban Thường trực."
    )

    assert leads(text) == {
        ("Lưu Văn An", f"Phó Trưởng ban Thường trực | {BOARD}", "asserted"),
        ("Phạm Thị Bình", f"Phó Trưởng ban | {BOARD}", "asserted"),
    }


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ông Lưu Văn An làm Tổ trưởng Tổ kỹ thuật để triển khai các ứng dụng.", "Tổ kỹ thuật"),
        ("Ông Lưu Văn An là Tổ trưởng Tổ công tác làm sạch dữ liệu đất đai.", "Tổ công tác làm sạch dữ liệu đất đai"),
    ],
)
def test_teams(text: str, what: str) -> None:
    assert leads(text) == {("Lưu Văn An", f"Tổ trưởng | {what}", "asserted")}


def test_plan_of_the_first_in_a_list_is_that_of_all() -> None:
    text = f"Dự kiến ông Lưu Văn An làm Trưởng {BOARD}, bà Phạm Thị Bình làm Phó Trưởng ban."

    assert {status for _, _, status in leads(text)} == {"planned"}


@pytest.mark.parametrize(
    "text",
    [
        f"Sau ba năm làm Trưởng {BOARD}, ông Lưu Văn An chuyển công tác.",
        f"Sau một thời gian giữ chức Trưởng {BOARD}, ông Lưu Văn An nghỉ.",
        f"Hồi còn làm Giám đốc Sở Nội vụ, ông Lưu Văn An là Trưởng {BOARD}.",
        f"Lúc đó, ông Lưu Văn An đang là Trưởng {BOARD}.",
    ],
)
def test_office_of_a_time_that_is_over(text: str) -> None:
    assert leads(text) == {("Lưu Văn An", f"Trưởng ban | {BOARD}", "former")}


@pytest.mark.parametrize(
    "text",
    [
        f"Kiêm nhiệm Trưởng {BOARD}, ông Lưu Văn An trực cả thứ bảy.",
        f"Được giao làm Trưởng {BOARD}, ông Lưu Văn An không nề hà.",
        f"Cho tới lúc đó, ông Lưu Văn An vẫn là Trưởng {BOARD}.",
        f"Hiện {BOARD} do ông Lưu Văn An, Chủ tịch UBND tỉnh, phụ trách.",
        f"Ông Lưu Văn An, Chủ tịch UBND tỉnh, đương kim Trưởng {BOARD}, phát biểu.",
        f"Khai mạc phiên họp thứ ba {BOARD}, ông Lưu Văn An - Trưởng ban yêu cầu các xã báo cáo.",
    ],
)
def test_office_of_today(text: str) -> None:
    assert leads(text) == {("Lưu Văn An", f"Trưởng ban | {BOARD}", "asserted")}


@pytest.mark.parametrize(
    "who", ["124 xã, phường đã thành lập", "Tất cả các sở, ngành đều kiện toàn", "100% xã, phường hoàn thành việc lập"]
)
def test_one_committee_of_each_is_none(who: str) -> None:
    assert statements(f"{who} Ban Chỉ đạo chuyển đổi số do Bí thư Đảng ủy làm Trưởng ban.") == set()


def test_committee_of_the_commune_that_opens_the_sentence() -> None:
    text = f"{BOARD} họp. Riêng phường Xuân Hương, Trưởng ban là bà Phạm Thị Bình."

    assert leads(text) == {("Phạm Thị Bình", "Trưởng ban | Ban Chỉ đạo chuyển đổi số phường Xuân Hương", "asserted")}


def test_another_team_than_the_one_named() -> None:
    text = "Tổ công tác Đề án 06 tỉnh họp. Tổ giúp việc giữ nguyên, do ông Lưu Văn An phụ trách."

    assert leads(text) == set()


def test_what_a_decision_that_was_signed_says_is_so() -> None:
    text = (
        f"Chủ tịch UBND tỉnh vừa ký quyết định thành lập {BOARD}. Theo đó, Ban Chỉ đạo sẽ do ông Lưu Văn An làm "
        "Trưởng ban."
    )

    assert leads(text) == {("Lưu Văn An", f"Trưởng ban | {BOARD}", "asserted")}


def test_team_in_lower_case_that_is_set_up() -> None:
    text = (
        "UBND tỉnh lập tổ công tác về rà soát dự án. Tổ trưởng tổ công tác là ông Lưu Văn An. 2 thành viên còn lại của "
        "tổ công tác gồm Giám đốc Sở Tài chính Phạm Thị Bình và ông Vũ Văn Cảnh."
    )
    team = "tổ công tác về rà soát dự án"

    assert leads(text) == {("Lưu Văn An", f"Tổ trưởng | {team}", "asserted")}
    assert {who for _, who, _, _ in statements(text, "MEMBER_OF")} == {"Phạm Thị Bình", "Vũ Văn Cảnh"}


def test_patrols_are_no_teams() -> None:
    assert statements("Công an tỉnh lập tổ công tác tuần tra do ông Lưu Văn An làm tổ trưởng.", "LEADS") == set()


@pytest.mark.parametrize("verb", ["Bổ sung", "Giao", "Cử"])
def test_who_is_added_behind_a_proposal_is_only_proposed(verb: str) -> None:
    text = (
        "Thống nhất trình Chủ tịch UBND tỉnh kiện toàn Ban Chỉ đạo chuyển đổi số tỉnh theo hướng Phó Chủ tịch UBND tỉnh"
        f" làm Trưởng ban. {verb} ông Lò Văn Pành làm ủy viên."
    )

    assert {status for _, _, _, status in statements(text, "LEADS", "MEMBER_OF", "ESTABLISHED")} == {"planned"}


def test_who_proposes_to_reorganise_a_committee_does_not_do_so() -> None:
    text = "Chủ tịch UBND tỉnh đồng ý đề xuất của Sở Nội vụ về kiện toàn Ban Chỉ đạo cải cách hành chính tỉnh."

    assert {(who, status) for _, who, _, status in statements(text, "ESTABLISHED")} == {
        ("Ủy ban nhân dân tỉnh Lâm Đồng", "planned")
    }

"""Votes that a house has on its agenda: nobody has, or has left, the post yet."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_NEW, _OLD = "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Giám đốc | Sở Y tế Lâm Đồng"
_WHO = "Chủ tịch UBND tỉnh Lâm Đồng với ông Lò Văn Chiêng, Giám đốc Sở Y tế tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    "said",
    [
        f"Về chương trình bầu {_WHO}, HĐND tỉnh sẽ họp vào cuối tuần.",
        f"Việc bầu {_WHO}, sẽ diễn ra trong tháng sau.",
        f"Nội dung bầu {_WHO}, dự kiến được đưa ra vào phiên bế mạc.",
        f"Kỳ họp sẽ xem xét việc bầu {_WHO}.",
        f"Theo lịch, HĐND tỉnh bầu {_WHO} vào chiều mai.",
    ],
)
def test_post_of_a_vote_to_come_is_planned_and_the_old_one_stays(said: str) -> None:
    assert holds(said) == {("Lò Văn Chiêng", _NEW, "planned"), ("Lò Văn Chiêng", _OLD, "asserted")}


@pytest.mark.parametrize(
    "said",
    [
        "Việc bầu ông Lò Văn Chiêng làm Chủ tịch UBND tỉnh Lâm Đồng sẽ được tiến hành tại kỳ họp tới.",
        "HĐND tỉnh dự kiến ngày mai ra quyết định bổ nhiệm ông Lò Văn Chiêng giữ chức Chủ tịch UBND tỉnh Lâm Đồng.",
    ],
)
def test_act_told_as_to_come_gives_no_post_yet(said: str) -> None:
    assert holds(said) == {("Lò Văn Chiêng", _NEW, "planned")}


@pytest.mark.parametrize(
    "said",
    [
        "Kỳ họp thông qua nghị quyết về việc bầu Chủ tịch UBND tỉnh Lâm Đồng đối với ông Lò Văn Chiêng.",
        "Với việc bầu Chủ tịch UBND tỉnh Lâm Đồng đối với ông Lò Văn Chiêng, tỉnh sẽ đủ lãnh đạo.",
        "HĐND tỉnh đã bầu Chủ tịch UBND tỉnh Lâm Đồng với ông Lò Văn Chiêng.",
    ],
)
def test_vote_that_was_held_gives_the_post(said: str) -> None:
    assert holds(said) == {("Lò Văn Chiêng", _NEW, "asserted")}


def test_who_is_to_be_let_go_still_has_the_post() -> None:
    said = "Việc miễn nhiệm Chủ tịch UBND tỉnh Lâm Đồng đối với ông Lò Văn Chiêng sẽ được tiến hành tại kỳ họp tới."
    assert holds(said) == {("Lò Văn Chiêng", _NEW, "asserted")}


@pytest.mark.parametrize(
    "said",
    [
        "Về việc có quy trình miễn nhiệm chức vụ Chủ tịch UBND tỉnh Lâm Đồng của ông Lò Văn Chiêng hay không, chờ.",
        "HĐND tỉnh không tiến hành miễn nhiệm chức vụ Chủ tịch UBND tỉnh Lâm Đồng đối với ông Lò Văn Chiêng.",
        "HĐND tỉnh chưa xem xét việc miễn nhiệm chức danh Chủ tịch UBND tỉnh Lâm Đồng với ông Lò Văn Chiêng.",
    ],
)
def test_removal_that_is_asked_about_or_not_gone_about_takes_nothing(said: str) -> None:
    assert {status for _, _, status in holds(said)} <= {"asserted"}

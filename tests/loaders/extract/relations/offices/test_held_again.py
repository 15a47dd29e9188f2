"""A post that somebody has again or still, though a sentence tells of its start long ago; one that is given up."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_AGAIN = "Thủ tướng vừa ký quyết định bổ nhiệm lại ông Lê Tám giữ chức Thứ trưởng Bộ Y tế."


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (f"{_AGAIN} Tháng 12-2019, ông được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.", "Thứ trưởng | Bộ Y tế"),
        (
            (
                "Ông Lê Tám, Chủ tịch HĐND tỉnh Lâm Đồng, giữ chức Phó Bí thư Tỉnh ủy Lâm Đồng. "
                "Ngày 2/7/2021, HĐND tỉnh đã bầu ông Lê Tám giữ chức Chủ tịch HĐND tỉnh."
            ),
            "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng",
        ),
        (
            "Sau gần ba tháng làm Bí thư Tỉnh ủy Lâm Đồng, ông Lê Tám, 46 tuổi, tái đắc cử.",
            "Bí thư | Tỉnh ủy Lâm Đồng",
        ),
        (
            "Sau hai năm làm Bí thư Tỉnh ủy Lâm Đồng, ông Lê Tám tiếp tục được bầu giữ chức Bí thư Tỉnh ủy Lâm Đồng.",
            "Bí thư | Tỉnh ủy Lâm Đồng",
        ),
        (
            "Ông Lê Tám vẫn là Giám đốc Sở Y tế (được bổ nhiệm từ tháng 4/2019) và là Phó Chủ tịch Hội Y học tỉnh.",
            "Phó Chủ tịch | Hội Y học tỉnh Lâm Đồng",
        ),
        ("Ông Lê Tám được biết đến là Phó Giám đốc Sở Nội vụ Lâm Đồng.", "Phó Giám đốc | Sở Nội vụ Lâm Đồng"),
    ],
    ids=["given again", "kept beside", "elected again", "goes on in", "bracket", "known as"],
)
def test_a_post_held_again_is_not_over(text: str, body: str) -> None:
    found = {status for who, what, status in holds(text) if (who, what) == ("Lê Tám", body)}
    assert found == {"asserted"}


@pytest.mark.parametrize(
    "text",
    [
        "Sau hai năm làm Bí thư Tỉnh ủy Lâm Đồng, ông Lê Tám được bầu làm Chủ tịch HĐND tỉnh.",
        "Sau hai năm làm Bí thư Tỉnh ủy Lâm Đồng, ông Lê Tám không tái cử.",
        "Ông Lê Tám từng được biết đến là Bí thư Tỉnh ủy Lâm Đồng.",
        (
            "Ông Lê Tám được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế. Ngày 2/7/2021, ông được bầu giữ chức Bí thư "
            "Tỉnh ủy Lâm Đồng."
        ),
    ],
    ids=["another", "not again", "once known as", "moved on"],
)
def test_a_post_told_of_before_another_is_over(text: str) -> None:
    assert ("Lê Tám", "Bí thư | Tỉnh ủy Lâm Đồng", "former") in holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "HĐQT Tập đoàn Sao Mai thông qua đơn từ nhiệm chức vụ Phó Tổng Giám đốc đối với ông Lê Tám và bà Tô Lành.",
        "HĐQT Tập đoàn Sao Mai chấp thuận đơn xin từ chức Phó Tổng Giám đốc của ông Lê Tám.",
        "HĐQT Tập đoàn Sao Mai đồng ý việc từ nhiệm chức danh Phó Tổng Giám đốc của ông Lê Tám.",
    ],
)
def test_who_is_let_resign_has_the_post_no_more(text: str) -> None:
    text = f"{text} Ông Lê Tám được bổ nhiệm làm Phó Tổng Giám đốc từ tháng 3/2021."
    found = {(what, status) for who, what, status in holds(text) if who == "Lê Tám"}
    assert found == {("Phó Tổng Giám đốc | Tập đoàn Sao Mai", "former")}


@pytest.mark.parametrize(
    "said", ["nhận được đơn từ nhiệm chức", "chưa chấp thuận đơn từ nhiệm chức", "đề nghị thông qua việc từ nhiệm chức"]
)
def test_who_only_asks_to_resign_has_not_left(said: str) -> None:
    found = holds(f"HĐQT Tập đoàn Sao Mai {said} Phó Tổng Giám đốc của ông Lê Tám.")
    assert "former" not in {status for *_, status in found}


@pytest.mark.parametrize("verb", ["nộp đơn từ chức", "viết đơn từ nhiệm chức", "có đơn xin thôi giữ chức"])
@pytest.mark.parametrize(
    ("behind", "status"),
    [("", "asserted"), (" và được Tỉnh ủy chấp thuận", "former"), (", chưa được đồng ý", "asserted")],
)
def test_post_that_somebody_asks_to_leave_is_held_until_it_is_granted(verb: str, behind: str, status: str) -> None:
    text = f"Ông Lê Văn Tám {verb} Giám đốc Sở Y tế{behind}."
    assert holds(text) == {("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", status)}


def test_who_gets_the_request_of_another_has_had_no_such_post() -> None:
    text = "Bí thư Huyện ủy Đạ Tẻh nhận đơn từ nhiệm của Chủ tịch UBND huyện."
    assert statements(text, "EX_OFFICIO") == set()

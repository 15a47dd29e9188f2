"""What has a head by name gets no second one by the context alone; heads that the text names stay."""

from __future__ import annotations

from tests.loaders.extract.reading import holds, statements

_COMMITTEE = "Ban Chỉ đạo chuyển đổi số tỉnh do Bí thư Tỉnh ủy Hoàng Văn Thái làm Trưởng ban."


def _heads(text: str) -> set[tuple[str, str]]:
    return {(who, what) for _, who, what, _ in statements(text, "LEADS") if what.startswith("Trưởng ban |")}


def test_second_head_told_by_context_alone_is_not_one() -> None:
    heads = _heads(f"{_COMMITTEE} Ở Cà phê Bảo Lâm, Tổng Giám đốc Lê Quốc Khải làm Trưởng ban.")
    assert {who for who, _ in heads} == {"Hoàng Văn Thái"}


def test_first_of_two_told_by_context_stays() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp. Ông Hoàng Văn Thái trực tiếp làm Trưởng ban."
        " Còn ông Lê Quốc Khải làm Trưởng ban ở công ty."
    )
    assert {who for who, _ in _heads(text)} == {"Hoàng Văn Thái"}


def test_heads_of_committees_that_are_named_stay() -> None:
    heads = _heads(f"{_COMMITTEE} Ban Chỉ đạo 35 tỉnh do Phó Bí thư Tỉnh ủy Lê Quốc Khải làm Trưởng ban.")
    assert {who for who, _ in heads} == {"Hoàng Văn Thái", "Lê Quốc Khải"}


def test_post_and_its_holder_are_one_head() -> None:
    text = (
        "Bí thư Tỉnh ủy Hoàng Văn Thái dự. Ban Chỉ đạo chuyển đổi số tỉnh do Bí thư Tỉnh ủy làm Trưởng ban."
        " Đồng chí Hoàng Văn Thái, Trưởng ban, kết luận."
    )
    assert {who for who, _ in _heads(text)} == {"Bí thư | Tỉnh ủy Lâm Đồng", "Hoàng Văn Thái"}


def test_who_takes_over_is_a_head_too() -> None:
    text = f"{_COMMITTEE} Sau đại hội, ông Lê Quốc Khải được phân công làm Trưởng ban."
    assert "Lê Quốc Khải" in {who for who, _ in _heads(text)}


def test_chairman_of_guests_does_not_head_the_host() -> None:
    text = (
        "Chủ tịch Hội Nông dân tỉnh Lâm Đồng Trần Văn Lộc tiếp đoàn công tác."
        " Đoàn khách của tỉnh bạn do Chủ tịch Phạm Bá Hưng dẫn đầu đã thăm Hội Nông dân tỉnh."
    )
    assert {who for who, what, _ in holds(text) if what.startswith("Chủ tịch")} == {"Trần Văn Lộc"}


def test_minister_without_a_ministry_heads_none() -> None:
    for sign in (",", " -", " kiêm"):
        text = f"Dự có Bộ trưởng Bộ Y tế Đào Thị Lan; Bộ trưởng{sign} Chủ nhiệm VPCP Trần Văn Sáng."
        assert holds(text) == {
            ("Đào Thị Lan", "Bộ trưởng | Bộ Y tế", "asserted"),
            ("Trần Văn Sáng", "Chủ nhiệm | Văn phòng Chính phủ", "asserted"),
        }


def test_removal_told_as_a_procedure() -> None:
    post = "Phó Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng"
    for words, status in (
        ("HĐND tỉnh đã tiến hành quy trình miễn nhiệm", "former"),
        ("Kỳ họp làm thủ tục bãi nhiệm", "former"),
        ("Tỉnh đang hoàn tất quy trình miễn nhiệm", "asserted"),
        ("Thường trực HĐND trình miễn nhiệm", "asserted"),
    ):
        text = f"{words} chức danh Phó Chủ tịch HĐND tỉnh đối với bà Lê Thị Hoa."
        assert holds(text) == {("Lê Thị Hoa", post, status)}, words


def test_heir_named_beside_the_one_in_office_has_not_the_post_yet() -> None:
    beside = "Lãnh đạo tỉnh tiếp ông Lê Văn Nam, Giám đốc Sở Y tế và người kế nhiệm là bà Lê Thị Hoa."
    after = "Ông Lê Văn Nam, Giám đốc Sở Y tế, nghỉ hưu từ ngày 1/3, người kế nhiệm là bà Lê Thị Hoa."
    heir = ("Lê Thị Hoa", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")
    assert heir not in holds(beside)
    assert heir in holds(after)

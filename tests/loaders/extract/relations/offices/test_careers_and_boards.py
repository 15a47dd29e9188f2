"""Steps of a life without a subject, posts of several in brackets, and who heads a board of so many members."""

import pytest

from tests.loaders.extract.reading import holds, statements

_COOPERATIVE = "Chủ nhiệm | Hợp tác xã nông nghiệp Minh Quang"


@pytest.mark.parametrize(
    ("step", "status"),
    [
        ("Từ năm 1979 đến năm 1984 là", "former"),
        ("Từ tháng 3/1979 đến tháng 4/1984, được bầu làm", "former"),
        ("Từ năm 2019 đến nay là", "asserted"),
    ],
)
def test_step_of_a_life_is_of_whom_the_paragraph_tells(step: str, status: str) -> None:
    text = (
        f"Ông Bùi Văn Khải nhập ngũ năm 1963. Sau đó chuyển ngành. {step} Chủ nhiệm Hợp tác xã nông nghiệp Minh Quang."
    )
    assert ("Bùi Văn Khải", _COOPERATIVE, status) in holds(text)


@pytest.mark.parametrize(
    "between", [" Vợ ông là bà Mai Thị Ba.", " Cùng đi có ông Lê Văn Tám.", "\n\nHợp tác xã ra đời sớm."]
)
def test_step_behind_somebody_else_is_of_nobody(between: str) -> None:
    text = f"Ông Bùi Văn Khải nhập ngũ năm 1963.{between} Từ năm 1979 đến năm 1984 là Chủ nhiệm Hợp tác xã Minh Quang."
    assert holds(text) == set()


@pytest.mark.parametrize("together", ["cùng", "cùng là", "đều"])
def test_post_in_brackets_of_both(together: str) -> None:
    text = f"Dự có ông Phan Văn Sơn, ông Huỳnh Văn Tài ({together} Phó Chủ tịch UBND xã Kim Hòa), bà Lê Thị Ba."
    post = "Phó Chủ tịch | Ủy ban nhân dân xã Kim Hòa"
    assert holds(text) == {("Phan Văn Sơn", post, "asserted"), ("Huỳnh Văn Tài", post, "asserted")}


@pytest.mark.parametrize("size", ["gồm 11 người", "gồm 9 đồng chí,", "có 7 ủy viên,", "gồm 5 thành viên"])
def test_head_of_a_board_behind_the_number_of_its_members(size: str) -> None:
    text = f"Đại hội bầu Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng {size} do ông Tô Văn Tá làm Chủ nhiệm."
    assert holds(text) == {("Tô Văn Tá", "Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng", "asserted")}


@pytest.mark.parametrize("office", ["Phó Chánh Văn phòng", "Chánh văn phòng"])
@pytest.mark.parametrize("board", ["Ban Chỉ đạo Trung ương về phòng chống thiên tai", "Ban Chỉ đạo 389 quốc gia"])
def test_post_in_the_office_of_a_board_does_not_lose_the_next_one(office: str, board: str) -> None:
    text = f"Ông Lê Văn Tám, {office} {board}, Phó Cục trưởng Cục Quản lý đê điều, cho biết mưa lớn."
    assert ("Lê Văn Tám", "Phó Cục trưởng | Cục Quản lý đê điều", "asserted") in holds(text)


def test_head_of_the_office_of_a_board_does_not_lead_it() -> None:
    text = (
        "Ban Chỉ đạo Trung ương về phòng chống thiên tai họp. Trong cuộc họp Ban Chỉ đạo, ông Lê Văn Tám, "
        "Phó Chánh văn phòng Ban chỉ đạo Trung ương về phòng chống thiên tai, cho biết mưa lớn."
    )
    assert statements(text, "LEADS") == set()


@pytest.mark.parametrize("former", ["nguyên Giám đốc Sở Nội vụ", "nguyên Phó Giám đốc Sở Nội vụ"])
def test_post_that_is_now_stands_beside_the_like_one_that_is_over(former: str) -> None:
    text = f"Sở Tài chính có hai thay đổi. Giám đốc là ông Lê Văn Tám, {former}."
    title = former.removeprefix("nguyên ").removesuffix(" Sở Nội vụ")
    assert holds(text) == {
        ("Lê Văn Tám", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
        ("Lê Văn Tám", f"{title} | Sở Nội vụ Lâm Đồng", "former"),
    }


@pytest.mark.parametrize(
    "before",
    [
        "từng là giảng viên Trường Đại học Đà Lạt,",
        "từng làm giáo viên, chuyên viên Sở Nội vụ,",
        "từng giữ các chức vụ: chuyên viên Văn phòng UBND tỉnh,",
    ],
)
def test_a_career_that_begins_with_other_work(before: str) -> None:
    text = f"Ông Ngụy Bá Lâm {before} Phó Giám đốc Sở Y tế, Chủ tịch UBND huyện Đức Trọng."
    assert holds(text) == {
        ("Ngụy Bá Lâm", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ("Ngụy Bá Lâm", "Chủ tịch | Ủy ban nhân dân huyện Đức Trọng", "former"),
    }

"""Standing bodies and founders that stand before or far from their committee."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
OFFICE = "Văn phòng Tỉnh ủy Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        f"Với vai trò cơ quan thường trực {BOARD}, {OFFICE} đã tham mưu nhiều văn bản.",
        f"{OFFICE} với vai trò cơ quan thường trực {BOARD}, đã tham mưu nhiều văn bản.",
        f"Ông An đề nghị {OFFICE}, với tư cách là đơn vị thường trực của {BOARD}, báo cáo hằng tuần.",
        f"{BOARD} đặt cơ quan thường trực tại {OFFICE}.",
        f"{OFFICE} thay Sở Khoa học và Công nghệ làm cơ quan thường trực {BOARD}.",
        f"{BOARD} họp. Thay mặt cơ quan thường trực, Chánh {OFFICE} Lê Tám báo cáo.",
        f"{BOARD} họp. Đại diện cơ quan thường trực của Ban Chỉ đạo, {OFFICE} nêu khó khăn.",
        f"{BOARD} họp. {OFFICE}, với vai trò cơ quan thường trực, chỉ công bố bảng điểm.",
        f"{BOARD} họp. Tỉnh chọn {OFFICE} chứ không phải Sở Nội vụ làm cơ quan thường trực.",
    ],
)
def test_standing_body(text: str) -> None:
    assert len(statements(text, "STANDING_BODY_OF")) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{OFFICE} làm việc với cơ quan thường trực {BOARD}.",
        f"{OFFICE} phối hợp với cơ quan thường trực {BOARD} lập kế hoạch.",
        f"{BOARD} họp. Thay mặt cơ quan thường trực, Phó Chủ tịch UBND tỉnh Lê Tám báo cáo.",
    ],
)
def test_who_works_with_the_standing_body_is_not_it(text: str) -> None:
    assert statements(text, "STANDING_BODY_OF") == set()


@pytest.mark.parametrize(
    "text",
    [
        f"Được UBND tỉnh thành lập tháng 3/2025, {BOARD} đã họp ba lần.",
        f"UBND tỉnh đã thành lập và ban hành quy chế làm việc của {BOARD}.",
    ],
)
def test_founder(text: str) -> None:
    assert len(statements(text, "ESTABLISHED")) == 1


def test_who_runs_the_standing_office_does_not_lead() -> None:
    text = f"Bộ phận thường trực {BOARD} đặt tại {OFFICE} do ông Lưu Văn An phụ trách."

    assert statements(text, "LEADS") == set()


@pytest.mark.parametrize(
    "does", ["làm cơ quan thường trực", "là cơ quan thường trực", "được giao làm cơ quan thường trực"]
)
@pytest.mark.parametrize(
    ("owner", "office"),
    [("Tỉnh ủy", "Văn phòng Tỉnh ủy Lâm Đồng"), ("UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng")],
)
def test_an_office_in_small_letters_is_not_its_owner(owner: str, office: str, does: str) -> None:
    told = statements(
        f"Ban Chỉ đạo chuyển đổi số tỉnh họp. Ông Lò Văn Sáng cho biết văn phòng {owner} {does}.",
        "STANDING_BODY_OF",
        about="Lâm Đồng",
    )

    assert {who for _, who, _, _ in told} == {office}


def test_who_does_something_else_behind_it_is_no_standing_body() -> None:
    text = f"Cơ quan thường trực của {BOARD} là Sở Nội vụ; {OFFICE} giữ vai trò điều phối."

    assert {who for _, who, _, _ in statements(text, "STANDING_BODY_OF")} == {"Sở Nội vụ Lâm Đồng"}


TIN = "Ông Ngô Anh Tín, Giám đốc Sở Khoa học và Công nghệ, dự họp. "


@pytest.mark.parametrize(
    "said",
    [
        "Ông Tín cho biết Sở là cơ quan thường trực Ban Chỉ đạo 57 tỉnh.",
        "Theo ông Tín, Sở đang là cơ quan thường trực Ban Chỉ đạo 57 tỉnh.",
        "UBND tỉnh giao Sở làm cơ quan thường trực Ban Chỉ đạo 57 tỉnh.",
        "Là cơ quan thường trực Ban Chỉ đạo 57 tỉnh, Sở đã tham mưu kế hoạch.",
    ],
)
def test_a_bare_department_is_the_only_one_told_of(said: str) -> None:
    served = {(who, what) for _, who, what, _ in statements(TIN + said, "STANDING_BODY_OF")}
    assert served == {("Sở Khoa học và Công nghệ Lâm Đồng", "Ban Chỉ đạo 57 tỉnh")}
    two = f"Ông Lê Vũ Sự, Giám đốc Sở Y tế, chủ trì. {TIN}{said}"
    assert statements(two, "STANDING_BODY_OF") == set()


def test_what_is_only_proposed_makes_no_standing_body() -> None:
    text = f"{TIN}Cuộc họp đề nghị giao Sở làm cơ quan thường trực Ban Chỉ đạo 57 tỉnh."
    assert statements(text, "STANDING_BODY_OF") == set()


def test_standing_bodies_in_turn() -> None:
    boards = "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng và Ban Chỉ đạo phòng, chống tội phạm tỉnh Lâm Đồng"
    text = f"UBND tỉnh lập {boards}. Các cơ quan thường trực lần lượt là Sở Nội vụ và Công an tỉnh"
    told = statements(f"{text}.", "STANDING_BODY_OF")
    assert {(body, board.split(", ")[0]) for _, body, board, _ in told} == {
        ("Sở Nội vụ Lâm Đồng", "Ban Chỉ đạo chuyển đổi số"),
        ("Công an tỉnh Lâm Đồng", "Ban Chỉ đạo phòng"),
    }
    assert not statements(f"{text} và Sở Y tế.", "STANDING_BODY_OF")

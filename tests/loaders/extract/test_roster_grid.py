"""Heads, deputies and members of a committee in all orders and signs: every 29th of the 5,184 ways to tell them."""

from __future__ import annotations

from itertools import islice, product

from tests.loaders.extract.reading import statements

_C = "Ban Chỉ đạo chuyển đổi số tỉnh"
_A, _B, _E, _F, _G = "Lương Văn Hai", "Trương Công Hậu", "Đỗ Thị Sen", "Hồ Diên Lập", "Bá Thị Sa"
_R, _P, _S, _U = "Trưởng ban", "Phó Trưởng ban", "Phó Trưởng ban Thường trực", "Ủy viên"
Part = tuple[str, set[tuple[str, str]]]

_HEADS: list[Part] = [
    (f"{_C} do ông {_A} làm Trưởng ban", {(_A, _R)}),
    (f"{_C} do ông {_A}, Bí thư Tỉnh ủy, làm Trưởng ban", {(_A, _R)}),
    (f"Trưởng {_C} là ông {_A}", {(_A, _R)}),
    (f"Ông {_A} được phân công làm Trưởng {_C}", {(_A, _R)}),
    (f"{_C} do Bí thư Tỉnh ủy {_A} làm Trưởng ban", {(_A, _R)}),
    (f"Theo quyết định, ông {_A} - Bí thư Tỉnh ủy làm Trưởng {_C}", {(_A, _R)}),
    (f"{_C} gồm 15 thành viên, do ông {_A} làm Trưởng ban", {(_A, _R)}),
    (f"{_C} có Trưởng ban là ông {_A}", {(_A, _R)}),
    (f"{_C} do Bí thư Tỉnh ủy làm Trưởng ban", {("Bí thư | Tỉnh ủy Lâm Đồng", _R)}),
    (f"Bí thư Tỉnh ủy {_A} là Trưởng {_C}", {(_A, _R)}),
    (f"Đứng đầu {_C} là ông {_A}", {(_A, _R)}),
    (f"{_C} (do ông {_A} làm Trưởng ban) có 15 thành viên", {(_A, _R)}),
]
_DEPUTIES: list[Part] = [
    (f"Phó Trưởng ban là ông {_B}", {(_B, _P)}),
    (f"ông {_B} làm Phó Trưởng ban", {(_B, _P)}),
    (f"ông {_B}, Chủ tịch UBND tỉnh, làm Phó Trưởng ban Thường trực", {(_B, _S)}),
    (f"các Phó Trưởng ban gồm ông {_B} và bà {_E}", {(_B, _P), (_E, _P)}),
    (f"Phó Trưởng ban Thường trực là Chủ tịch UBND tỉnh {_B}", {(_B, _S)}),
    (f"hai Phó Trưởng ban là ông {_B} (Chủ tịch UBND tỉnh) và bà {_E} (Giám đốc Sở Y tế)", {(_B, _P), (_E, _P)}),
    (f"ông {_B} giữ vai trò Phó Trưởng ban", {(_B, _P)}),
    (f"Chủ tịch UBND tỉnh {_B} và Giám đốc Sở Y tế {_E} làm Phó Trưởng ban", {(_B, _P), (_E, _P)}),
    (f"Phó Trưởng ban Thường trực là ông {_B}, Phó Trưởng ban là bà {_E}", {(_B, _S), (_E, _P)}),
    (f"ông {_B} là Phó Trưởng ban Thường trực, bà {_E} là Phó Trưởng ban", {(_B, _S), (_E, _P)}),
    ("Phó Trưởng ban là Chủ tịch UBND tỉnh", {("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", _P)}),
    (f"giúp việc cho ông Hai có Phó Trưởng ban {_B}", {(_B, _P)}),
]
_MEMBERS: list[Part] = [
    ("", set()),
    ("các ủy viên là lãnh đạo các sở", set()),
    ("thành viên gồm giám đốc các sở", set()),
    (f"các ủy viên gồm ông {_F}, bà {_G}", {(_F, _U), (_G, _U)}),
    (f"ông {_F} và bà {_G} là ủy viên", {(_F, _U), (_G, _U)}),
    (f"thành viên là Giám đốc Sở Tài chính {_F}", {(_F, _U)}),
    ("cùng 12 thành viên là lãnh đạo các sở, ngành", set()),
    ("Sở Khoa học và Công nghệ là cơ quan thường trực", set()),
    (f"ủy viên có bảy người, trong đó có ông {_F} (Giám đốc Sở Tài chính) và bà {_G}", {(_F, _U), (_G, _U)}),
    (f"các ủy viên: {_F}, Giám đốc Sở Tài chính; {_G}, Giám đốc Sở Nội vụ", {(_F, _U), (_G, _U)}),
    (f"thư ký là ông {_F}", {(_F, "Thư ký")}),
    (
        "các thành viên khác gồm Giám đốc Sở Tài chính, Giám đốc Sở Nội vụ",
        {("Giám đốc | Sở Tài chính Lâm Đồng", _U), ("Giám đốc | Sở Nội vụ Lâm Đồng", _U)},
    ),
]
_EVERY = 29


def _text(sign: str, parts: tuple[Part, ...]) -> str:
    said = [words[:1].upper() + words[1:] if sign == ". " else words for words, _ in parts if words]
    return f"{sign.join(said)}."


def _told(text: str) -> set[tuple[str, str]]:
    return {(who, what.split(" | ")[0]) for _, who, what, _ in statements(text, "LEADS", "MEMBER_OF")}


def test_everybody_has_the_own_role_and_nobody_else() -> None:
    ways = list(islice(product((", ", "; ", ". "), _HEADS, _DEPUTIES, _MEMBERS), 0, None, _EVERY))
    false = {}
    for sign, *parts in ways:
        text = _text(sign, tuple(parts))
        told, wanted = _told(text), set().union(*(roles for _, roles in parts))
        if told != wanted:
            false[text] = told ^ wanted
    assert len(ways) > 150
    assert false == {}

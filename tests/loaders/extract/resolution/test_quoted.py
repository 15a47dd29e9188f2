"""Who is meant inside a quotation: whom it names, not who speaks."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

AN, BINH = "Lò Văn An", "Cao Văn Bình"
HEAD = (BINH, "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")
MEMBER = "Ủy viên | Ban Chấp hành Trung ương Đảng"


@pytest.mark.parametrize(("opens", "closes"), [("“", "”"), ('"', '"')])
@pytest.mark.parametrize("verb", ["phát biểu", "nhấn mạnh", "nói"])
def test_a_comrade_in_a_quotation_is_whom_it_names(opens: str, closes: str, verb: str) -> None:
    text = (
        f"Bí thư Tỉnh ủy {BINH} {verb}: {opens}Đồng chí {AN} trưởng thành từ cơ sở. "
        f"Đồng chí là Ủy viên Ban Chấp hành Trung ương Đảng{closes}."
    )
    assert holds(text) == {HEAD, (AN, MEMBER, "asserted")}


def test_behind_a_quotation_it_is_who_speaks() -> None:
    text = (
        f"Bí thư Tỉnh ủy {BINH} nói: “Đồng chí {AN} trưởng thành từ cơ sở”. "
        f"Tiếp đó, đồng chí {BINH} trao hoa. Đồng chí là Ủy viên Ban Chấp hành Trung ương Đảng."
    )
    assert holds(text) == {HEAD, (BINH, MEMBER, "asserted")}

"""Names behind a role in a board of another kind: the role counts for nothing, the name for who is told of later."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

_FIRM = "Công ty Cổ phần Thể thao Sao Mai"


@pytest.mark.parametrize("name", ["Chu Bá Toàn", "Khổng Văn Lượng", "Sầm Thị Hoa"])
@pytest.mark.parametrize("role", ["Trưởng Ban Tổ chức giải", "Phó Trưởng Ban Tổ chức giải", "trưởng Ban Giám khảo"])
def test_who_is_called_by_the_last_name_later(name: str, role: str) -> None:
    told = f"Cự ly 57 km, theo {role} {name}, không phải chọn bừa. "
    told += f"Ông {name.split()[-1]}, Giám đốc {_FIRM}, cười."
    assert holds(told) == {(name, f"Giám đốc | {_FIRM}", "asserted")}
    assert roles(told) == set()

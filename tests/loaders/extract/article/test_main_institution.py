"""The institution that an article is about has the province of the article where it is called that of the province."""

from __future__ import annotations

from tests.loaders.extract.reading import holds


def test_main_institution_has_its_province() -> None:
    text = "Đoàn kiểm tra Bệnh viện Sản Nhi tỉnh. Dự có ông Trần Văn Nam, Bí thư Đảng ủy, Giám đốc Bệnh viện."

    assert holds(text) == {
        ("Trần Văn Nam", "Bí thư | Đảng ủy Bệnh viện Sản Nhi tỉnh Lâm Đồng", "asserted"),
        ("Trần Văn Nam", "Giám đốc | Bệnh viện Sản Nhi tỉnh Lâm Đồng", "asserted"),
    }

"""Pages that give each leader as a form, one line a thing, and tables of units with who heads them."""

from __future__ import annotations

from tests.loaders.extract.reading import holds, roles

_FORMS = """1. Giám đốc Sở Y tế
Họ và tên: ThS. Lưu Văn An
Chức vụ: Bí thư Đảng ủy, Giám đốc Sở Y tế
Điện thoại: 0263.3822.xxx
Lĩnh vực phụ trách: Phụ trách chung; Trưởng Ban Chỉ đạo chuyển đổi số ngành Y tế tỉnh Lâm Đồng.

2. Phó Giám đốc Sở Y tế
Họ và tên: Bà Phạm Thị Bình
Điện thoại: 0263.3823.xxx
Lĩnh vực phụ trách: Dược; báo cáo Trưởng Ban Chỉ đạo chuyển đổi số ngành Y tế về tiến độ."""

_TABLE = """Đơn vị | Người đứng đầu | Chức vụ | Điện thoại
Sở Tài chính | Lưu Văn An | Giám đốc | 0263.3822.xxx
Chi cục Kiểm lâm | Phạm Thị Bình | Phụ trách chi cục | 0263.3823.xxx
Bệnh viện Nhi Lâm Đồng | (khuyết) | - | 0263.3824.xxx"""


def test_posts_of_a_form_are_of_whom_it_names() -> None:
    assert holds(_FORMS) >= {
        ("Lưu Văn An", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Phạm Thị Bình", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


def test_role_of_a_form_is_an_item_of_its_own() -> None:
    assert {(who, what.split(" | ")[0]) for who, what, _ in roles(_FORMS)} == {("Lưu Văn An", "Trưởng ban")}


def test_row_of_units_gives_the_head_and_who_is_in_charge() -> None:
    assert holds(_TABLE) == {
        ("Lưu Văn An", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
        ("Phạm Thị Bình", "Chi cục trưởng | Chi cục Kiểm lâm tỉnh Lâm Đồng", "acting"),
    }


def test_form_of_a_visitor_gives_nothing() -> None:
    text = "Họ và tên: Lưu Văn An\nĐịa chỉ: phường 1, Đà Lạt\nNội dung: hỏi Giám đốc Sở Y tế về khám sức khỏe."

    assert holds(text) == set()

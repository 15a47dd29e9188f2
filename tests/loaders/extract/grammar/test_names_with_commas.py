"""Names of units with a comma inside, and commas that end them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("Viện trưởng Viện Nghiên cứu Chiến lược, Chính sách Công Thương", "Viện trưởng"),
        ("Vụ trưởng Vụ Khoa học công nghệ, Môi trường và Vật liệu xây dựng", "Vụ trưởng"),
        ("Cục trưởng Cục Quản lý chất lượng, Chế biến và Phát triển thị trường", "Cục trưởng"),
        ("Giám đốc Trung tâm Nghiên cứu, Chuyển giao công nghệ và Khởi nghiệp", "Giám đốc"),
    ],
)
def test_comma_belongs_to_the_name(said: str, post: str) -> None:
    name = said.removeprefix(f"{post} ")
    assert holds(f"Ông Lưu Bá Tùng, {said}, dự hội nghị.") == {("Lưu Bá Tùng", f"{post} | {name}", "asserted")}


@pytest.mark.parametrize(
    "behind", ["Trường Chính trị tỉnh Nghệ An", "Sở Khoa học và Công nghệ", "Bộ Công Thương", "bà Hà Thị Mai"]
)
def test_comma_ends_the_name(behind: str) -> None:
    told = holds(f"Ông Lưu Bá Tùng, Viện trưởng Viện Nghiên cứu Chiến lược, {behind}, dự hội nghị.")
    assert ("Lưu Bá Tùng", "Viện trưởng | Viện Nghiên cứu Chiến lược", "asserted") in told


@pytest.mark.parametrize(
    "verb", ["đảm nhận chức vụ", "được điều chuyển về giữ chức", "đảm đương nhiệm vụ", "trúng cử chức"]
)
def test_verb_ends_the_name(verb: str) -> None:
    told = holds(f"Trưởng phòng Tài nguyên - Môi trường {verb} Phó Bí thư Đảng ủy xã Đà Sơn; bà Hà Thị Mai dự.")
    assert not any(name.endswith(tuple(verb.split())) for _, name, _ in told)


@pytest.mark.parametrize("which", ["còn lại", "mới", "đương nhiệm", "hiện nay"])
def test_which_of_several_stands_before_the_body(which: str) -> None:
    told = holds(f"Hai phó giám đốc {which} của Sở Y tế là bà Trần Thị Sương và ông Đỗ Mạnh Hà.")
    assert told == {(name, "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted") for name in ("Trần Thị Sương", "Đỗ Mạnh Hà")}


@pytest.mark.parametrize(
    "name",
    [
        "Hội đồng tư vấn phát triển khoa học, công nghệ và đổi mới sáng tạo",
        "Ban Chỉ đạo phát triển nhà ở xã hội",
        "Tổ công tác về dữ liệu nhà ở",
        "Ban Chỉ đạo phòng, chống bệnh không lây nhiễm",
    ],
)
def test_name_of_a_board_goes_on(name: str) -> None:
    told = roles(f"Ông Lưu Bá Tùng, thành viên {name} tỉnh Lâm Đồng, dự hội nghị.")
    assert told == {("Lưu Bá Tùng", f"Ủy viên | {name}", "asserted")}


@pytest.mark.parametrize(
    "name",
    [
        "Phòng Chuyển đổi số, Bưu chính, Viễn thông",
        "Phòng Bưu chính, Viễn thông, Công nghệ thông tin",
        "Phòng Viễn thông, Công nghệ thông tin",
    ],
)
def test_fields_of_a_room_up_to_its_house(name: str) -> None:
    told = holds(f"Ông Lưu Bá Tùng, Trưởng {name.replace('Phòng', 'phòng')}, Sở Khoa học và Công nghệ dự hội nghị.")
    assert told == {("Lưu Bá Tùng", f"Trưởng phòng | {name} Sở Khoa học và Công nghệ Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    "name",
    [
        "Vụ Khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
        "Vụ Khoa học, công nghệ và đổi mới sáng tạo",
        "Cục An ninh mạng và Phòng chống tội phạm sử dụng công nghệ cao",
    ],
)
def test_fields_that_a_last_one_closes(name: str) -> None:
    post = f"{name.split()[0]} trưởng"
    told = holds(f"Ông Lưu Bá Tùng, {post} {name}, dự hội nghị.")
    assert told == {("Lưu Bá Tùng", f"{post} | {name}", "asserted")}


@pytest.mark.parametrize(
    ("post", "said", "name"),
    [
        ("Giám đốc", "Trung tâm Cách mạng Công nghiệp 4.0 tỉnh Lâm Đồng", ""),
        ("Giám đốc", "Trung tâm Công nghệ 4.0 Lâm Đồng", "Trung tâm Công nghệ 4.0 tỉnh Lâm Đồng"),
        ("Viện trưởng", "Viện Công nghiệp 4.0", ""),
    ],
)
def test_a_version_is_part_of_a_name(post: str, said: str, name: str) -> None:
    told = holds(f"Ông Lưu Bá Tùng, {post} {said} dự hội nghị.")
    assert told == {("Lưu Bá Tùng", f"{post} | {name or said}", "asserted")}

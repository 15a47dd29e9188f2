"""Names of bodies and firms read to their end and no further, and whose a post beside another house is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("post", "told"),
    [
        ("Phó Cục trưởng Cục CSGT Đường bộ - Đường sắt", "Phó Cục trưởng | Cục CSGT Đường bộ - Đường sắt"),
        ("Chủ tịch Hội KHKT Cầu đường VN", "Chủ tịch | Hội KHKT Cầu đường VN"),
        (
            "Giám đốc Trung tâm Dịch vụ bán đấu giá tài sản tỉnh Lâm Đồng",
            "Giám đốc | Trung tâm Dịch vụ bán đấu giá tài sản tỉnh Lâm Đồng",
        ),
        (
            "Phó Trưởng Ban Xây dựng tổ chức hội, Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng",
            "Phó Trưởng Ban | Ban Xây dựng tổ chức hội Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng",
        ),
        ("Chủ tịch CTCP Mai Sâm Miền Trung (MSC)", "Chủ tịch | CTCP Mai Sâm Miền Trung"),
    ],
)
def test_name_goes_on_to_its_end(post: str, told: str) -> None:
    assert holds(f"Ông Vi Văn Hà, {post}, nói.", about="Hội nghị") == {("Vi Văn Hà", told, "asserted")}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "Hội thảo có Hiệp hội Dược Việt Nam và đặc biệt đón ông Vi Văn Hà, Chủ tịch Hiệp hội.",
            "Hiệp hội Dược Việt Nam",
        ),
        ("Hiệp hội Dược Việt Nam họp. Chủ tịch Hiệp hội Ông Vi Văn Hà nói.", "Hiệp hội Dược Việt Nam"),
        ("Ông Vi Văn Hà, Chủ tịch UBND Mỹ Châu (huyện Phù Mỹ), nói.", "Ủy ban nhân dân xã Mỹ Châu"),
        ("Mời ông Vi Văn Hà (Chủ tịch UBND huyện Cờ Đỏ).Ông Lê Văn Tám dự.", "Ủy ban nhân dân huyện Cờ Đỏ"),
        ('Gặp ông Vi Văn Hà, Chủ tịch UBND xã Ia Ko."Chấm điểm" là việc khó.', "Ủy ban nhân dân xã Ia Ko"),
    ],
)
def test_name_goes_no_further(said: str, told: str) -> None:
    assert holds(said, about="Hội nghị") == {("Vi Văn Hà", f"Chủ tịch | {told}", "asserted")}


def test_prosecutors_have_no_director() -> None:
    said = "Viện KSND phê chuẩn. Đại tá Vi Văn Hà (Phó Giám đốc, Thủ trưởng cơ quan CSĐT - CAT Vĩnh Phúc) cho biết."
    assert not any("Viện KSND" in post for _, post, _ in holds(said, about="Hội nghị"))


def test_room_is_not_of_where_somebody_else_studied() -> None:
    said = (
        "Bà Vi Thị Hà có bằng cử nhân tại Trường Đại học Ngoại ngữ. "
        "Ông Lê Văn Tám từng là Trưởng phòng Bảo hiểm xe cơ giới."
    )
    assert not any("Ngoại ngữ" in post for _, post, _ in holds(said, about="Hội nghị"))


@pytest.mark.parametrize(
    "said",
    [
        "Ông Vi Văn Hà về huyện Đoàn Mộc Châu với chức vụ Bí thư huyện Đoàn.",
        "Giám đốc Sở Y tế Lâm Đồng dự. Ảnh: Tuấn Dũng Ông Vi Văn Hà, tân Giám đốc Sở Y tế, nói.",
        "Lúc làm Giám đốc Công an Miền Đông Nam Bộ, ông Vi Văn Hà chỉ đạo.",
        "Vi Văn Hà Giám đốc Công ty TNHH Vận tải quốc tế H C và bốn người khác.",
        "Ông Vi Văn Hà sinh năm 1968 tại Ngân Xuyên, Giám đốc Sở Y tế Lâm Đồng.",
        "Quân đội đến châu Á - Thái Bình Dương, Bộ trưởng Bộ Quốc phòng nói.",
    ],
)
def test_place_or_letters_are_nobody(said: str) -> None:
    named = {person for person, _, _ in holds(said, about="Hội nghị")}
    assert named <= {"Vi Văn Hà"}

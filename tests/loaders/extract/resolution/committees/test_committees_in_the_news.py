"""Committees as papers and portals tell of them: where they sit, whose they are, lists of places that break off."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements
from tests.loaders.extract.resolution.committees.test_committees import committees
from tests.loaders.extract.resolution.committees.test_which_committee import roles


@pytest.mark.parametrize("place", ["tại tỉnh Quảng Trị", "đặt tại thành phố Huế", "ở tỉnh Hà Tĩnh"])
def test_where_a_forward_board_sits_is_not_whose_it_is(place: str) -> None:
    text = (
        "Thủ tướng quyết định lập Ban Chỉ đạo tiền phương ứng phó lũ lớn. "
        f"Thủ tướng giao Ban Chỉ đạo tiền phương {place} bám sát hiện trường."
    )
    named = {name for name, _, _ in committees(text, about="Mưa lũ")}
    assert named == {"Ban Chỉ đạo tiền phương ứng phó lũ lớn"}
    assert statements(text, "OF_PROVINCE", about="Mưa lũ") == set()


@pytest.mark.parametrize("role", ["Phó Trưởng ban", "Trưởng ban"])
@pytest.mark.parametrize("sign", ["", ","])
def test_a_second_role_behind_one_in_another_committee(role: str, sign: str) -> None:
    text = (
        "Thủ tướng quyết định lập Ban Chỉ đạo tiền phương ứng phó lũ lớn. Ông Lê Văn Tám - Trưởng Ban Chỉ đạo Trung "
        f"ương về phòng chống thiên tai{sign} làm {role}."
    )
    assert {what for who, what in roles(text) if who == "Lê Văn Tám"} == {
        "Trưởng ban | Ban Chỉ đạo Trung ương về phòng chống thiên tai",
        f"{role} | Ban Chỉ đạo tiền phương ứng phó lũ lớn",
    }


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("và ứng dụng công nghệ vào sản xuất kinh doanh của Tập đoàn Hóa chất Việt Nam", "Tập đoàn Hóa chất Việt Nam"),
        ("và đổi mới quản trị trong hoạt động của Bộ Y tế", "Bộ Y tế"),
        ("trong các hoạt động đào tạo của Trường Đại học Dược Hà Nội", "Trường Đại học Dược Hà Nội"),
    ],
)
def test_owner_at_the_end_of_a_long_name(name: str, owner: str) -> None:
    text = f"Ngày 20/4, tại Hà Nội, Ban Chỉ đạo chuyển đổi số {name} họp. Ban Chỉ đạo do ông Vũ Văn Tám làm Trưởng ban."
    found = {(whose, topic) for _, whose, topic in committees(text, about="Hội nghị")}
    assert found == {(owner, "cds")}
    assert statements(text, "OF_PROVINCE", about="Hội nghị") == set()


def test_whose_project_a_committee_pushes_is_not_whose_it_is() -> None:
    text = "Ban Chỉ đạo chuyển đổi số và phát triển dữ liệu tiếp tục thúc đẩy các dự án của Tập đoàn FPT."
    assert {owner for _, owner, _ in committees(text)} == {"Lâm Đồng"}


def test_second_team_of_a_province_without_its_word() -> None:
    text = (
        "UBND tỉnh lập Tổ công tác tháo gỡ khó khăn cho doanh nghiệp. Tổ công tác xử lý nhà đất dôi dư do ông Lê Văn "
        "Tám làm Tổ trưởng. Cấp xã có Tổ công tác tương tự do Chủ tịch UBND xã làm Tổ trưởng."
    )
    assert {owner for _, owner, _ in committees(text)} == {"Lâm Đồng"}
    assert {name for name, _, _ in committees(text) if "tương tự" in name} == set()


def test_list_of_provinces_and_cities_that_breaks_off() -> None:
    text = (
        "Ban Chỉ đạo Nhà nước các dự án đường sắt họp. Ủy viên Ban Chỉ đạo còn có Chủ tịch UBND các tỉnh, thành phố: "
        "Nghệ An, Huế, Đà Nẵng, Q"
    )
    assert {who for _, who, _, _ in statements(text, "MEMBER_OF", about="Đường sắt")} == {
        "Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An",
        "Chủ tịch | Ủy ban nhân dân thành phố Huế",
        "Chủ tịch | Ủy ban nhân dân thành phố Đà Nẵng",
    }


_LISTED = "Dự có lãnh đạo Bộ Tài chính, Bộ Công Thương và Bộ Xây dựng."


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (f"Thứ trưởng Lê Văn Tám làm Ủy viên Ban Chỉ đạo về đường sắt. {_LISTED}", set()),
        (f"{_LISTED} Bộ Tài chính báo cáo. Thứ trưởng Lê Văn Tám phát biểu.", {"Bộ Tài chính"}),
        ("1. Lê Văn Tám, Thứ trưởng BộLâm nghiệp.\n\n2. Vũ Bá Chín, đại diện Bộ Ngoại giao.", {"Bộ Lâm nghiệp"}),
        ("Ông Lê Văn Tám, Phó Chủ nhiệm Ủyban Khoa học Nhà nước, phát biểu.", set()),
    ],
)
def test_body_that_the_text_does_not_tell(text: str, bodies: set[str]) -> None:
    found = statements(text, "HOLDS", about="Hội nghị")
    assert {what.partition(" | ")[2] for _, who, what, _ in found if who == "Lê Văn Tám"} == bodies


@pytest.mark.parametrize("among", ["các cơ quan Đảng, đoàn thể", "trong các cơ quan Đảng", "cơ quan Đảng"])
def test_committee_of_the_houses_of_the_party(among: str) -> None:
    text = (
        f"Ông Lê Văn Tám, Trưởng Ban Chỉ đạo chuyển đổi số {among} tỉnh Lâm Đồng (Ban Chỉ đạo 204) chủ trì. "
        "Ban Chỉ đạo chuyển đổi số tỉnh cũng họp. Phó Trưởng Ban Chỉ đạo 204 là bà Vũ Thị Chín."
    )
    assert {who: what for who, what in roles(text)} == {
        "Lê Văn Tám": f"Trưởng ban | Ban Chỉ đạo chuyển đổi số {among}",
        "Vũ Thị Chín": f"Phó Trưởng ban | Ban Chỉ đạo chuyển đổi số {among}",
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ban Chỉ đạo xây dựng chính quyền điện tử ảnh 1.", "Ban Chỉ đạo xây dựng chính quyền điện tử"),
        ("Ông Vũ Bá Tám làm Trưởng Ban Chỉ đạo chống dịch sởi TP. Ông An nói.", "Ban Chỉ đạo chống dịch sởi TP"),
        (
            "Ông Vũ Bá Tám làm Tổ trưởng Tổ triển khai các chính sách hỗ trợ và cung ứng lương thực.",
            "Tổ triển khai các chính sách hỗ trợ và cung ứng lương thực",
        ),
    ],
)
def test_name_ends_where_the_page_goes_on(text: str, name: str) -> None:
    assert {found for found, _, _ in committees(text, about="Hà Nội")} == {name}


@pytest.mark.parametrize("place", ["thành phố Hải Phòng", "tỉnh Nghệ An"])
def test_place_that_several_bodies_share(place: str) -> None:
    text = (
        "Thành viên Ban Chỉ đạo chuyển đổi số tỉnh gồm: Giám đốc các Sở Nội vụ, Y tế và Cục trưởng các Cục Thuế, "
        f"Thống kê, Hải quan {place}."
    )
    found = {what for _, what, _, _ in statements(text, "MEMBER_OF", about="Hội nghị")}
    assert {f"Cục trưởng | Cục {field} {place}" for field in ("Thuế", "Thống kê", "Hải quan")} <= found


@pytest.mark.parametrize("sign", ["-", "–"])
@pytest.mark.parametrize("ministry", ["Bộ TT&TT", "Bộ Khoa học và Công nghệ", "Bộ Y tế"])
def test_ministry_behind_a_dash_is_no_part_of_the_name(sign: str, ministry: str) -> None:
    text = f"Ông Vũ Bá Tám, Phó Cục trưởng Cục An toàn thông tin {sign} {ministry} phát biểu."
    assert holds(text, about="Hội nghị") == {("Vũ Bá Tám", "Phó Cục trưởng | Cục An toàn thông tin", "asserted")}


def test_police_of_a_city_in_short() -> None:
    assert holds("Giám đốc CATP Hải Phòng Vũ Bá Tám dự.", about="Hội nghị") == {
        ("Vũ Bá Tám", "Giám đốc | Công an thành phố Hải Phòng", "asserted")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Bà Vũ Thị Tám làm Giám đốc Sở Nội vụ thay bà Lê Thị Mận, nguyên Giám đốc Sở, nay là Phó Chủ tịch UBND tỉnh.",
        "Bà Vũ Thị Tám là Giám đốc Sở Nội vụ, thay bà Lê Thị Mận, nguyên Giám đốc Sở, hiện là Phó Chủ tịch UBND tỉnh.",
    ],
)
def test_who_is_replaced_is_told_of_with_what_they_are_now(text: str) -> None:
    assert holds(text) == {
        ("Vũ Thị Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
        ("Lê Thị Mận", "Giám đốc | Sở Nội vụ Lâm Đồng", "former"),
        ("Lê Thị Mận", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize(
    ("written", "name"), [("Bà nguyễn Thị Mận", "Nguyễn Thị Mận"), ("2. Ông trần Văn Bảy", "Trần Văn Bảy")]
)
def test_surname_that_has_lost_its_capital(written: str, name: str) -> None:
    found = holds(f"Dự có lãnh đạo tỉnh.\n\n{written}, Phó Chủ tịch UBND tỉnh.")
    assert {who for who, _, _ in found} == {name}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Sáng 3/3, Bí thư Tỉnh ủy - Lê Văn Tám, Trưởng Ban Chỉ đạo chuyển đổi số tỉnh chủ trì.",
            {"Bí thư | Tỉnh ủy Lâm Đồng"},
        ),
        ("Ông Lê Văn Tám, Phó Tổng TTCP, chủ trì.", {"Phó Tổng Thanh tra | Thanh tra Chính phủ"}),
        (
            "Ông Lê Văn Tám, Ủy viên Ban TVTU, Chủ tịch HĐND tỉnh, chủ trì.",
            {"Ủy viên | Ban Thường vụ Tỉnh ủy Lâm Đồng", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng"},
        ),
    ],
)
def test_posts_before_a_dash_and_in_short(text: str, posts: set[str]) -> None:
    assert {what for who, what, _ in holds(text) if who == "Lê Văn Tám"} == posts


def test_two_posts_each_with_a_name_behind_a_dash() -> None:
    text = "Bí thư Tỉnh ủy - Lê Văn Tám, Chủ tịch HĐND tỉnh - Vũ Thị Chín dự."
    assert ("Lê Văn Tám", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng", "asserted") not in holds(text)


def test_committee_that_is_called_a_board_of_management() -> None:
    text = "Ông Lê Văn Tám, Chủ tịch UBND tỉnh, Trưởng ban Điều hành chuyển đổi số tỉnh, chủ trì."
    assert roles(text) == {("Lê Văn Tám", "Trưởng ban | Ban Điều hành chuyển đổi số tỉnh")}


def test_board_of_management_is_another_than_the_steering_committee() -> None:
    text = "Ban Điều hành chuyển đổi số tỉnh họp theo chỉ đạo của Ban Chỉ đạo chuyển đổi số tỉnh."
    assert len(committees(text)) == 2


def test_secretary_of_a_committee_stays_a_member() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp. UBND tỉnh bổ sung chức danh Thư ký Ban Chỉ đạo đối với ông Lê Văn Tám, "
        "Giám đốc Sở Nội vụ, thành viên."
    )
    assert {said for _, _, _, said in statements(text, "MEMBER_OF")} == {"asserted"}


@pytest.mark.parametrize(
    ("name", "behind"),
    [
        ("phòng, chống lụt, bão, sạt lở", " tỉnh"),
        ("ứng phó hạn hán, xâm nhập mặn", " tỉnh"),
        ("ứng phó hạn hán, xâm nhập mặn", ", dự họp"),
        ("diễn tập ứng phó với siêu bão, lũ quét cho khu vực miền núi", " tỉnh"),
        ("ứng phó với động đất, sóng thần", " do tỉnh lập"),
    ],
)
def test_topic_goes_on_with_the_next_hazard(name: str, behind: str) -> None:
    told = roles(f"Ông Lê Văn Tám, Trưởng Ban Chỉ đạo {name}{behind}.")

    assert told == {("Lê Văn Tám", f"Trưởng ban | Ban Chỉ đạo {name}")}


def test_hazard_of_the_next_clause_is_no_topic() -> None:
    named = {name for name, _, _ in committees("Theo Ban Chỉ đạo ứng phó bão, lũ lụt đã cuốn trôi ba nhà.")}

    assert "Ban Chỉ đạo ứng phó bão, lũ lụt" not in named


@pytest.mark.parametrize("unknown", ["Chủ tịch Hội đồng Mỹ thuật dân gian", "Trưởng các tiểu ban có liên quan"])
def test_post_that_is_not_understood_is_passed_over_in_a_list(unknown: str) -> None:
    told = roles(
        "Phó Thủ tướng Lê Văn Tám làm nhiệm vụ: Trưởng Ban Chỉ đạo Trung ương về phòng chống thiên tai; "
        f"{unknown}; Chủ tịch Ủy ban quốc gia phòng, chống AIDS.",
    )

    assert {what.split(" | ")[1] for _, what in told} >= {
        "Ban Chỉ đạo Trung ương về phòng chống thiên tai",
        "Ủy ban quốc gia phòng, chống AIDS",
    }

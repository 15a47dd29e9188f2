"""Parts of an institution and posts without their body: whose they are."""

from __future__ import annotations

import pytest

from loaders.extract.things import Body, Title
from tests.loaders.extract.reading import holds, read

SCHOOL = "Trường Đại học Sông Lam"
HOSPITAL = "Bệnh viện Đa khoa Bình Minh"
UNION = "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    ("about", "text", "who", "what"),
    [
        (SCHOOL, "Dự có TS. Tạ Duy Hưng, Trưởng khoa Kinh tế.", "Tạ Duy Hưng", f"Trưởng khoa | Khoa Kinh tế {SCHOOL}"),
        (
            HOSPITAL,
            "Trưởng khoa Nội thận - lọc máu Hà Thị Bình có mặt.",
            "Hà Thị Bình",
            f"Trưởng khoa | Khoa Nội thận - lọc máu {HOSPITAL}",
        ),
        (
            SCHOOL,
            "Trường làm việc với Sở Y tế. Trưởng phòng Đào tạo của trường, bà Hà Thị Bình, báo cáo.",
            "Hà Thị Bình",
            f"Trưởng phòng | Phòng Đào tạo {SCHOOL}",
        ),
        (
            SCHOOL,
            "Dự có Viện Hải dương học. Về phía Nhà trường có TS Tạ Duy Hưng, Bí thư Đảng ủy, Chủ tịch Hội đồng trường.",
            "Tạ Duy Hưng",
            f"Bí thư | Đảng ủy {SCHOOL}",
        ),
        (
            "Lâm Đồng",
            (
                "Trung tâm Chuyển đổi số tỉnh ký với Trường Đại học Đà Lạt. Phía Trung tâm, người ký là Phó Giám đốc "
                "Tạ Duy Hưng."
            ),
            "Tạ Duy Hưng",
            "Phó Giám đốc | Trung tâm Chuyển đổi số tỉnh Lâm Đồng",
        ),
        (
            "Lâm Đồng",
            "Thư viện tỉnh mở cửa. Riêng Trưởng phòng Bảo quản của Thư viện, chị Hà Thị Bình, bận.",
            "Hà Thị Bình",
            "Trưởng phòng | Phòng Bảo quản Thư viện tỉnh Lâm Đồng",
        ),
        (
            "Lâm Đồng",
            "Đồn Biên phòng Cô Tô họp cùng Quân khu 7. Trung tá Tạ Duy Hưng (Đồn trưởng) nói.",
            "Tạ Duy Hưng",
            "Đồn trưởng | Đồn Biên phòng Cô Tô",
        ),
        (
            "Lâm Đồng",
            "Viện kiểm sát nhân dân tỉnh họp. Ông Tạ Duy Hưng - Viện trưởng - trao hoa.",
            "Tạ Duy Hưng",
            "Viện trưởng | Viện kiểm sát nhân dân tỉnh Lâm Đồng",
        ),
        (
            UNION,
            f"{UNION} họp. Phó Chủ tịch không chuyên trách gồm các ông: Tạ Duy Hưng (Giám đốc Sở Y tế) và Lưu Văn An.",
            "Lưu Văn An",
            f"Phó Chủ tịch | {UNION}",
        ),
    ],
)
def test_whose_post_it_is(about: str, text: str, who: str, what: str) -> None:
    found = holds(f"{about} tổ chức hội nghị. {text}" if about != "Lâm Đồng" else text, about=about)

    assert (who, what, "asserted") in found


def test_former_head_of_a_management_board() -> None:
    text = (
        "Ban Quản lý Khu kinh tế Vân Đồn họp cùng Ban Kinh tế - Ngân sách HĐND tỉnh. "
        "Nguyên Trưởng Ban Quản lý, ông Tạ Duy Hưng, đã chuyển công tác."
    )

    assert holds(text) == {("Tạ Duy Hưng", "Trưởng Ban | Ban Quản lý Khu kinh tế Vân Đồn", "former")}


def test_hospital_of_the_sentence_comes_before_that_of_the_article() -> None:
    text = f"{HOSPITAL} đi đầu. Đi sau là Bệnh viện Bãi Xanh: ông Tạ Duy Hưng, phó giám đốc bệnh viện, cho biết."

    assert ("Tạ Duy Hưng", "Phó Giám đốc | Bệnh viện Bãi Xanh", "asserted") in holds(text, about=HOSPITAL)


def test_room_of_a_place_is_no_part_of_a_firm() -> None:
    firm = "VNPT Bắc Kạn dự. VNPT Bắc Kạn hỗ trợ. VNPT Bắc Kạn tặng quà. "
    text = f"{firm}Bà Hà Thị Bình, Trưởng phòng Văn hóa và Thông tin, nói."

    assert not any("VNPT" in what for _, what, _ in holds(text, about="Bắc Kạn", published="2025-03-01"))


def test_posts_side_by_side_share_a_commune() -> None:
    text = (
        "Bà Hà Thị Bình - Phó Chủ tịch Ủy ban MTTQ Việt Nam, Bí thư Đoàn Thanh niên xã Đạ Tẻh; "
        "ông Tạ Duy Hưng, Chủ tịch Hội Nông dân, Phó Chủ tịch Ủy ban MTTQ Việt Nam xã Đạ Tẻh."
    )

    assert holds(text) == {
        ("Hà Thị Bình", "Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam xã Đạ Tẻh", "asserted"),
        ("Hà Thị Bình", "Bí thư | Đoàn Thanh niên xã Đạ Tẻh", "asserted"),
        ("Tạ Duy Hưng", "Chủ tịch | Hội Nông dân xã Đạ Tẻh", "asserted"),
        ("Tạ Duy Hưng", "Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam xã Đạ Tẻh", "asserted"),
    }


def test_boards_of_a_council_in_one_list() -> None:
    text = "Dự có ông Tạ Duy Hưng, Trưởng Ban Pháp chế HĐND tỉnh; bà Hà Thị Bình, Phó Trưởng Ban Dân tộc."

    assert ("Hà Thị Bình", "Phó Trưởng Ban | Ban Dân tộc Hội đồng nhân dân tỉnh Lâm Đồng", "asserted") in holds(text)


def test_firm_and_the_group_that_it_belongs_to() -> None:
    firm = "Công ty Điện lực Sông Lam"
    text = (
        f"{firm} phát động. Dự có ông Lưu Văn An, Phó Tổng Giám đốc Tổng Công ty Điện lực miền Trung. "
        "Giám đốc Công ty Tạ Duy Hưng nhắc lại."
    )

    assert ("Tạ Duy Hưng", f"Giám đốc | {firm}", "asserted") in holds(text, about=firm)


def test_head_of_a_fund_whose_board_was_named() -> None:
    text = (
        "Hội đồng quản lý Quỹ Phát triển khoa học và công nghệ tỉnh thông qua hồ sơ. "
        "Bà Hà Thị Bình, Phó Giám đốc Sở Tài chính, Giám đốc Quỹ, nói."
    )

    assert ("Hà Thị Bình", "Giám đốc | Quỹ Phát triển khoa học và công nghệ tỉnh Lâm Đồng", "asserted") in holds(text)


def test_deputy_in_charge_of_a_management_board() -> None:
    text = (
        "Phó Trưởng ban phụ trách Ban Quản lý Khu kinh tế Đông Nam, ông Tạ Duy Hưng, nói. "
        "Phó Trưởng ban phụ trách Ban Quản lý, ông Lưu Văn An, bổ sung."
    )

    assert holds(text) == {
        ("Tạ Duy Hưng", "Phó Trưởng Ban | Ban Quản lý Khu kinh tế Đông Nam", "asserted"),
        ("Lưu Văn An", "Phó Trưởng Ban | Ban Quản lý Khu kinh tế Đông Nam", "asserted"),
    }


def test_post_of_this_station() -> None:
    text = "Đồn Biên phòng Na Loi họp. Ông Lưu Văn An từng là Chính trị viên phó của đồn này."

    assert holds(text) == {("Lưu Văn An", "Chính trị viên phó | Đồn Biên phòng Na Loi", "former")}


def test_one_syllable_with_an_apostrophe_is_a_whole_name() -> None:
    assert holds("Ông K'Brôm, Phó Giám đốc Sở Công Thương, dự.") == {
        ("K'Brôm", "Phó Giám đốc | Sở Công Thương Lâm Đồng", "asserted")
    }


def test_former_post_in_brackets_is_no_context() -> None:
    press = "Báo và phát thanh, truyền hình tỉnh Lâm Đồng"
    text = (
        f"Nhà báo Lưu Văn An giữ chức Giám đốc, Tổng Biên tập {press}. "
        "Các Phó Giám đốc gồm: Hà Thị Bình (nguyên Giám đốc Đài Phát thanh và Truyền hình Đồng Nai) và Bùi Văn Hòa. "
        "Hai Phó Tổng Biên tập là Tạ Duy Hưng và Đoàn Văn Nghĩa."
    )
    found = holds(text)

    assert ("Lưu Văn An", f"Giám đốc | {press}", "asserted") in found
    assert ("Bùi Văn Hòa", f"Phó Giám đốc | {press}", "asserted") in found
    assert ("Tạ Duy Hưng", f"Phó Tổng Biên tập | {press}", "asserted") in found


def test_deputy_on_the_side_of_who_speaks_is_not_given_to_another_house() -> None:
    text = "Ký với Bệnh viện Bãi Xanh. Phó Giám đốc phụ trách chuyên môn bên mình, TS Tạ Duy Hưng, đi học trước."

    assert not any("Bãi Xanh" in what for _, what, _ in holds(text))


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Kon Tum cũ có kinh nghiệm mà chúng tôi phải học", "Nửa năm nay Quảng Ngãi và Kon Tum về một nhà."),
        ("Bến Tre hôm qua và hôm nay", "Bến Tre nay là một phần của Vĩnh Long. Người Bến Tre nhớ Bến Tre."),
    ],
)
def test_what_is_told_of_a_former_province_is_of_the_one_that_it_is_a_part_of(headline: str, told: str) -> None:
    heir = "Quảng Ngãi" if "Quảng Ngãi" in told else "Vĩnh Long"
    text = f"{told}\n\nÔng Lê Hữu Chấn, Giám đốc Sở Công Thương, dự."
    posts = {post for _, post, _ in holds(text, headline, "2025-12-16")}
    assert posts == {f"Giám đốc | Sở Công Thương {heir}"}


@pytest.mark.parametrize(
    "place",
    [
        "xã Kim Liên, tỉnh Nghệ An",
        "xã Kim Liên (Nghệ An)",
        "xã Kim Liên, huyện Nam Đàn, tỉnh Nghệ An",
        "xã Kim Liên, Nghệ An",
    ],
)
def test_a_unit_is_of_the_province_told_behind_it(place: str) -> None:
    found = read(f"Ông Lê Hữu Chấn, Chủ tịch UBND {place}, dự.").statements
    bodies = [s.object.body for s in found if s.type == "HOLDS" and isinstance(s.object, Title)]
    assert [body.province for body in bodies if isinstance(body, Body)] == ["Nghệ An"]


def test_party_committee_of_the_house_in_lower_case() -> None:
    school = "Trường Đại học Đà Lạt họp sáng nay."
    post = ("Bá Thị Sa", "Phó Bí thư | Đảng ủy Trường Đại học Đà Lạt", "asserted")
    for noun in ("nhà trường", "trường"):
        assert holds(f"{school} Bà Bá Thị Sa, Phó Bí thư Đảng ủy {noun}, dự.") == {post}
    seat = ("Bá Thị Sa", "Ủy viên | Ban Chấp hành Đảng bộ Trường Đại học Đà Lạt", "asserted")
    assert holds(f"{school} Bà Bá Thị Sa được chỉ định tham gia Ban Chấp hành Đảng bộ trường.") == {seat}
    assert holds("Bà Bá Thị Sa được chỉ định tham gia Ban Chấp hành Đảng bộ trường.") == set()


def test_party_committee_of_the_front_and_the_unions() -> None:
    body = "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh Lâm Đồng"
    for words in ("Mặt trận Tổ quốc, các đoàn thể", "MTTQ và các đoàn thể"):
        told = holds(f"Ông Lã Thế Vinh, Phó Bí thư Đảng ủy {words} tỉnh, dự.")
        assert told == {("Lã Thế Vinh", f"Phó Bí thư | {body}", "asserted")}


def test_noun_for_the_owner_stands_once_in_a_name() -> None:
    for firm, board in (
        ("Tổng công ty Điện lực miền Bắc", "Ban Kinh doanh"),
        ("Tập đoàn Công nghiệp Cao su Việt Nam", "Ban Công nghệ thông tin"),
    ):
        noun = "Tổng công ty" if firm.startswith("Tổng") else "Tập đoàn"
        told = holds(f"{firm} họp. Ông Lại Thế Hữu, Trưởng {board} {noun}, dự.")
        assert told == {("Lại Thế Hữu", f"Trưởng Ban | {board} {firm}", "asserted")}


def test_branch_of_the_state_bank_for_a_region() -> None:
    for words in ("Chi nhánh Khu vực 6", "khu vực 6"):
        told = holds(f"Ông Lã Thế Vinh, Phó Giám đốc Ngân hàng Nhà nước {words}, dự.")
        assert told == {("Lã Thế Vinh", "Phó Giám đốc | Ngân hàng Nhà nước Chi nhánh Khu vực 6", "asserted")}

"""Who holds what in the army, police, courts, audit and firms, and what tells that a post there is over."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_FIRM = "Tổng Công ty Sông Đà"
_HOSPITAL = "Bệnh viện Đa khoa tỉnh Phú Thọ"


@pytest.mark.parametrize(
    ("sentence", "person", "office"),
    [
        ("Đại tá Phạm Sáng Hà, Phó Sư đoàn trưởng Sư đoàn 2, dự lễ.", "Phạm Sáng Hà", "Phó Sư đoàn trưởng | Sư đoàn 2"),
        ("Đại úy Lê Văn Bình, Đại đội trưởng Đại đội 7, nói.", "Lê Văn Bình", "Đại đội trưởng | Đại đội 7"),
        (
            "Trung tá Lê Hòa An được bổ nhiệm giữ chức Phó Lữ đoàn trưởng Lữ đoàn 171.",
            "Lê Hòa An",
            "Phó Lữ đoàn trưởng | Lữ đoàn 171",
        ),
        (
            "Đại tá Bùi Văn Tới, Thủ trưởng Cơ quan An ninh điều tra Công an tỉnh Lào Cai, cho biết.",
            "Bùi Văn Tới",
            "Thủ trưởng | Cơ quan An ninh điều tra Công an tỉnh Lào Cai",
        ),
        (
            "Công an tỉnh Lào Cai vừa khởi tố vụ án. Thượng tá Bùi Ngọc Diện, Phó Thủ trưởng Cơ quan CSĐT, cho biết.",
            "Bùi Ngọc Diện",
            "Phó Thủ trưởng | Cơ quan Cảnh sát điều tra Công an tỉnh Lào Cai",
        ),
        (
            "Kiểm toán nhà nước khu vực VII vừa họp. Kiểm toán trưởng Đặng Thế Vĩnh cho biết thêm.",
            "Đặng Thế Vĩnh",
            "Kiểm toán trưởng | Kiểm toán nhà nước khu vực VII",
        ),
        ("Ông Lê Văn Hải được giao giữ chức Phó Vụ trưởng Vụ Pháp chế.", "Lê Văn Hải", "Phó Vụ trưởng | Vụ Pháp chế"),
        (
            "Bộ Công Thương trao thưởng. Thay mặt Ban cán sự đảng Bộ, Thứ trưởng Đinh Hữu Tâm chúc mừng.",
            "Đinh Hữu Tâm",
            "Thứ trưởng | Bộ Công Thương",
        ),
        (
            "Ông Lê Văn Minh là Chánh án TAND khu vực 5. Tại Tòa án khu vực 8, Phó Chánh án Lê Trí điều hành.",
            "Lê Trí",
            "Phó Chánh án | Tòa án nhân dân khu vực 8",
        ),
        (
            f"{_FIRM} tiếp đối tác. Ông Robert Tanaka, Phó Chủ tịch cấp cao Tập đoàn Synopsys, cảm ơn.",
            "Robert Tanaka",
            "Phó Chủ tịch cấp cao | Tập đoàn Synopsys",
        ),
    ],
)
def test_posts_of_institutions_are_read(sentence: str, person: str, office: str) -> None:
    assert (person, office, "asserted") in holds(sentence)


def test_a_short_form_points_to_the_body_of_the_headline() -> None:
    assert holds("Giám đốc Sở Lê Thị Yến trao quyết định.", about="Sở Nội vụ Lâm Đồng") == {
        ("Lê Thị Yến", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông Lê Trí Hiền, giám đốc mãn nhiệm, nói lời chia tay.",
        "Giám đốc mãn nhiệm Lê Trí Hiền nói lời chia tay.",
        "Giám đốc tiền nhiệm Lê Trí Hiền nói lời chia tay.",
        f"Ông Lê Trí Hiền, đến hôm qua là Giám đốc {_HOSPITAL}, nói lời chia tay.",
        f"Anh Lê Trí Hiền đang là Giám đốc {_HOSPITAL} thì được điều về xã.",
        f"Ông Lê Trí Hiền đang giữ chức Giám đốc {_HOSPITAL} thì bị cách chức.",
        f"Thôi làm Giám đốc {_HOSPITAL}, ông Lê Trí Hiền về quê.",
        f"Rời ghế Giám đốc {_HOSPITAL} hồi tháng 3, ông Lê Trí Hiền về quê.",
        "Khi đó giám đốc là ông Lê Trí Hiền.",
    ],
)
def test_a_post_that_is_over_is_not_asserted(sentence: str) -> None:
    told = holds(f"{_HOSPITAL} vừa họp. {sentence}", about="Phú Thọ")
    assert told == {("Lê Trí Hiền", f"Giám đốc | {_HOSPITAL}", "former")}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (f"{_FIRM} đã nhận đơn của bà Lê Thị Lan, Phó Tổng Giám đốc, xin từ nhiệm vì lý do cá nhân.", "asserted"),
        (f"{_FIRM} đã chấp thuận đơn của bà Lê Thị Lan, Phó Tổng Giám đốc, xin từ nhiệm.", "former"),
        (f"{_FIRM} họp. Tổng Giám đốc đương nhiệm Lê Thị Lan phát biểu.", "asserted"),
        (f"{_FIRM} họp. Bà Lê Thị Lan đang là Tổng Giám đốc thì được giao thêm việc của chi nhánh.", "asserted"),
    ],
)
def test_a_post_ends_only_where_it_is_said(sentence: str, status: str) -> None:
    assert {s for who, _, s in holds(sentence) if who == "Lê Thị Lan"} == {status}


def test_the_post_before_somebody_else_is_of_no_known_body() -> None:
    text = "Đồn Biên phòng Lai Hòa họp. Thượng tá Quách Kim Toàn, Đồn trưởng trước anh, về quê."
    assert holds(text, about="Sóc Trăng") == set()


_LABOUR = "Liên đoàn Lao động tỉnh Vĩnh Long"
_REFINERY = "Tổng công ty Lọc hóa dầu Việt Nam"


@pytest.mark.parametrize(
    ("text", "person", "office"),
    [
        (
            f"{_LABOUR} bầu: Chủ tịch: Huỳnh Bá Lượng; Chủ nhiệm Ủy ban Kiểm tra: Lê Trường Giang.",
            "Lê Trường Giang",
            f"Chủ nhiệm | Ủy ban Kiểm tra {_LABOUR}",
        ),
        (
            "Ông Lê Văn An, Bí thư Tỉnh ủy Vĩnh Long, và bà Trần Thị Mai, Chủ nhiệm Ủy ban Kiểm tra, dự họp.",
            "Trần Thị Mai",
            "Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Vĩnh Long",
        ),
        (
            f"{_REFINERY} có hội đồng quản trị bảy người, trong đó chủ tịch vẫn là ông Bùi Ngọc Lân.",
            "Bùi Ngọc Lân",
            f"Chủ tịch Hội đồng quản trị | {_REFINERY}",
        ),
        (
            f"{_REFINERY} họp. Cổ đông bầu ông Bùi Ngọc Lân vào Hội đồng quản trị và cử làm Chủ tịch.",
            "Bùi Ngọc Lân",
            f"Chủ tịch Hội đồng quản trị | {_REFINERY}",
        ),
        (f"Ông Bùi Ngọc Lân, Chủ tịch {_REFINERY}, dự.", "Bùi Ngọc Lân", f"Chủ tịch | {_REFINERY}"),
        (
            f"{_REFINERY} họp. Chủ tịch Hội đồng thành viên Tổng công ty Dương Chấn Hưng phát biểu.",
            "Dương Chấn Hưng",
            f"Chủ tịch Hội đồng thành viên | {_REFINERY}",
        ),
        (
            f"{_REFINERY} họp. Anh Vương Minh Khải, Phó Tổng Giám đốc phụ trách Zalo, phát biểu.",
            "Vương Minh Khải",
            f"Phó Tổng Giám đốc | {_REFINERY}",
        ),
        (
            "Ông Vương Minh Khải, Trưởng Ban Quản lý Khu công nghệ cao Thành phố, dự họp ở TP. Hồ Chí Minh.",
            "Vương Minh Khải",
            "Trưởng Ban | Ban Quản lý khu công nghệ cao Thành phố Hồ Chí Minh",
        ),
        (
            "Dự có bà Lê Thị Hoa, Hiệu trưởng Trường Đại học Bách khoa (Đại học Đà Nẵng) Đoàn Quang Vĩnh và các kỹ sư.",
            "Đoàn Quang Vĩnh",
            "Hiệu trưởng | Trường Đại học Bách khoa",
        ),
        (
            "Ông Lê Văn Minh, Trưởng phòng Đào tạo (Trường Đại học Kinh tế), và bà Hoa cùng dự.",
            "Lê Văn Minh",
            "Trưởng phòng | Phòng Đào tạo Trường Đại học Kinh tế",
        ),
        (
            (
                "HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Lê Trung Dân. Với đa số phiếu, "
                "bà Tô Ngọc Phấn, Giám đốc Sở Tài chính, được bầu thay."
            ),
            "Tô Ngọc Phấn",
            "Phó Chủ tịch | Ủy ban nhân dân tỉnh Vĩnh Long",
        ),
        (
            "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy được bầu tại phiên họp thứ nhất là đồng chí Mai Đức Toản.",
            "Mai Đức Toản",
            "Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Vĩnh Long",
        ),
        (
            "Được bổ nhiệm Giám đốc Sở Y tế Vĩnh Long ở tuổi 41 là bà Lê Thị Hằng Nga.",
            "Lê Thị Hằng Nga",
            "Giám đốc | Sở Y tế Vĩnh Long",
        ),
    ],
)
def test_the_body_is_the_one_that_the_words_around_tell(text: str, person: str, office: str) -> None:
    assert {what for who, what, _ in holds(text, about="Vĩnh Long") if who == person} - {
        "Giám đốc | Sở Tài chính Vĩnh Long"
    } == {office}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Sở Y tế giao bà Lê Mỹ Linh, Phó Giám đốc, phụ trách Sở Y tế thay ông Vũ Quốc Khang.", "Vũ Quốc Khang"),
        ("Ông A Lưu dự. Tập đoàn VNG họp, Tổng Giám đốc Kelly Hoàng Ân cho biết.", "Hoàng Ân"),
        ("Giám đốc Sở Y tế Lê Thị Lệ đi học. Vị Phó Giám đốc này phụ trách, điều hành.", "Phó Giám đốc"),
    ],
)
def test_what_is_not_sure_is_not_said(text: str, person: str) -> None:
    told = holds(text, about="Vĩnh Long")
    assert [h for h in told if person in h[0] or h[1].startswith(person)] == []


def test_the_predecessor_is_of_who_was_appointed_and_not_of_who_speaks() -> None:
    text = (
        f"Ông Phùng Nhật Duy được bổ nhiệm làm Tổng Giám đốc {_REFINERY}. Bà Võ Hoài Niệm, Giám đốc Nhân sự của "
        "tổng công ty, giới thiệu. Ông Hoàng Trung Bách, người tiền nhiệm, nghỉ hưu."
    )
    assert ("Hoàng Trung Bách", f"Tổng Giám đốc | {_REFINERY}", "former") in holds(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Anh Lê Minh Hoàng vốn là Phó Đồn trưởng nghiệp vụ Đồn Biên phòng Lai Hòa.",
            ("Lê Minh Hoàng", "Phó Đồn trưởng | Đồn Biên phòng Lai Hòa", "former"),
        ),
        (
            "Ông Lê Văn An, Phó Giám đốc kỹ thuật Công ty Điện lực Vĩnh Long, nói.",
            ("Lê Văn An", "Phó Giám đốc | Công ty Điện lực Vĩnh Long", "asserted"),
        ),
        (
            "Hỏi ai là Giám đốc Sở Y tế thì chưa rõ. Bà Hoàng Thị Phưởng, hết tuổi quản lý, rời chức ấy hồi tháng 3.",
            ("Hoàng Thị Phưởng", "Giám đốc | Sở Y tế Vĩnh Long", "former"),
        ),
        (
            "Ông Lê Văn An là Giám đốc Sở Y tế từ năm 2020. Ông An thôi giữ chức vụ này hồi tháng 3.",
            ("Lê Văn An", "Giám đốc | Sở Y tế Vĩnh Long", "former"),
        ),
        (
            "Bà Giàng Mỵ Châu đi ngược, từ Phó Chủ tịch UBND tỉnh Lai Châu về nhận chức Giám đốc Sở Y tế Vĩnh Long.",
            ("Giàng Mỵ Châu", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lai Châu", "former"),
        ),
        (
            "Bà Lã Ánh Tuyết, người đang là Phó Giám đốc Sở Y tế, được rút lên làm việc ở bộ.",
            ("Lã Ánh Tuyết", "Phó Giám đốc | Sở Y tế Vĩnh Long", "former"),
        ),
        (
            "Rời Thành ủy Hải Phòng, nơi ông là Ủy viên Ban Thường vụ, ông Đào Trọng Khoát lên Lai Châu.",
            ("Đào Trọng Khoát", "Ủy viên | Ban Thường vụ Thành ủy Hải Phòng", "former"),
        ),
        (
            "Thuở còn làm Giám đốc Sở Y tế, ông Trần Xuân Đồi hay đi xã.",
            ("Trần Xuân Đồi", "Giám đốc | Sở Y tế Vĩnh Long", "former"),
        ),
    ],
)
def test_posts_told_by_what_is_left(text: str, told: tuple[str, str, str]) -> None:
    assert {h for h in holds(text, about="Vĩnh Long") if h[:2] == told[:2]} == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn An nhận quyết định từ Chủ tịch UBND tỉnh Vĩnh Long về làm chuyên viên.",
        "Sở Y tế Vĩnh Long mở. Bà Hoa đến. Ông Lê Văn An, giám đốc bên giống, phát biểu.",
        "Ông Bình là Giám đốc Sở Y tế Vĩnh Long. Bà Lê Văn An sẽ rời vị trí này.",
    ],
)
def test_no_post_is_told_by_where_somebody_stands(text: str) -> None:
    assert [h for h in holds(text, about="Vĩnh Long") if h[0] == "Lê Văn An"] == []


def test_a_bare_post_is_of_no_department_of_a_province_that_is_no_more() -> None:
    text = (
        "Tỉnh Tuyên Quang công bố nhân sự. Ông Vương Ngọc Hán, đến hôm qua là Giám đốc Sở Y tế tỉnh Hà Giang, "
        "nhận việc mới. Bà Đỗ Thu Quyên trở thành Phó Giám đốc."
    )
    assert [h for h in holds(text, about="Tuyên Quang", published="2025-10-01") if h[0] == "Đỗ Thu Quyên"] == []

"""Which committees a text names: topic, owner, short names, and what is none."""

from __future__ import annotations

import pytest

from loaders.extract.things import Committee, Title
from tests.loaders.extract.reading import read, statements


def committees(text: str, about: str = "Lâm Đồng") -> set[tuple[str, str, str]]:
    """Name, owner and topic of every committee in a text, as the chunks have them."""
    found = set()
    for frame in read(text, about).frames:
        for chunk in frame.chunks:
            thing = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
            if isinstance(thing, Committee):
                found.add((thing.name, thing.owner, thing.topic))
    return found


def topics(text: str, about: str = "Lâm Đồng") -> set[str]:
    """Topics alone."""
    return {topic for _, _, topic in committees(text, about)}


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Ban Chỉ đạo tuyển quân tỉnh họp sáng nay.", "tuyển quân"),
        ("Ông An từng là Trưởng Ban Chỉ đạo công nghệ thông tin tỉnh.", "công nghệ thông tin"),
        ("Nhà trường lập Tổ ứng dụng AI, ông An là Tổ trưởng.", "ứng dụng ai"),
        ("Ban Chỉ đạo an toàn giao thông tỉnh họp.", "an toàn giao thông"),
        ("UBND tỉnh thành lập Ban Chỉ đạo thung lũng số gồm 9 thành viên.", "thung lũng số"),
        ("Bà An là Trưởng Ban Chỉ đạo triển khai bệnh án số của bệnh viện.", "triển khai bệnh án số"),
        ("Ông An dự phiên họp của Ban Chỉ đạo chống hạn huyện Đức Trọng.", "chống hạn"),
        ("Ban Chỉ đạo khắc phục hậu quả mưa đá của tỉnh đã đến nơi.", "khắc phục hậu quả mưa đá"),
        ("Ban Chỉ đạo định canh, định cư tỉnh giải thể.", "định canh định cư"),
        ("Ban Chỉ đạo phòng cháy, chữa cháy rừng tỉnh kiểm tra các chốt.", "phòng cháy chữa cháy rừng"),
        ("Ban Chỉ đạo phòng, chống ma túy, tệ nạn xã hội tỉnh ra quân.", "phòng chống ma túy tệ nạn xã hội"),
        ("Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội tỉnh ra quân.", "138"),
        ("Ban Chỉ đạo sắp xếp tổ chức bộ máy tỉnh thống nhất phương án.", "sắp xếp tổ chức bộ máy"),
        ("Ban Chỉ đạo giải phóng mặt bằng các dự án trọng điểm tỉnh họp.", "giải phóng mặt bằng các dự án trọng điểm"),
        ("Ban Chỉ đạo IUU tỉnh nhắc các chủ tàu.", "iuu"),
        ("Ban Chỉ đạo 389 tỉnh về chống hàng giả ra quân.", "389"),
        ("Ban Chỉ đạo (BCĐ) về phát triển khoa học, công nghệ tỉnh ra đời.", "nq57"),
        ("Ban Chỉ đạo về phát triển khoa học (KH), công nghệ (CN) và chuyển đổi số (CĐS) tỉnh ra đời.", "nq57"),
        ("Ban Chỉ đạo chuyển đổi số ngành y tế tỉnh ra đời.", "cds"),
        ("Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh họp sáng nay.", "phòng chống dịch covid-19"),
        ("Ban Chỉ đạo thực hiện Nghị quyết Hội nghị Trung ương 6 họp.", "thực hiện nghị quyết hội nghị trung ương 6"),
        ("Tỉnh lập Tổ công tác triển khai bản đồ số, theo Quyết định số 15/QĐ-UBND.", "triển khai bản đồ số"),
        ("Ban Chỉ đạo 389 tỉnh triển khai Chương trình hành động số 21-CTr/TU.", "389"),
        ("Ông An làm Tổ trưởng Tổ an sinh xã hội.", "an sinh xã hội"),
        ("Ban Chỉ đạo sắp xếp đơn vị hành chính cấp huyện, cấp xã họp.", "sắp xếp đơn vị hành chính cấp huyện cấp xã"),
        ("Ông An làm Trưởng Ban chỉ đạo Đề án Hệ tri thức số.", "đề án hệ tri thức số"),
        (
            "Ban Chỉ đạo thực hiện sắp xếp đơn vị hành chính trên địa bàn tỉnh họp.",
            "thực hiện sắp xếp đơn vị hành chính",
        ),
        (
            "Ban Chỉ đạo chống ma túy và xây dựng phong trào toàn dân tỉnh họp.",
            "chống ma túy và xây dựng phong trào toàn dân",
        ),
        ("Ông An là Trưởng Tiểu ban An ninh trật tự xã hội.", "an ninh trật tự xã hội"),
        ("Trưởng ban là ông An. Ban Chỉ đạo tiền phương ứng phó bão số 12 được lập.", "ứng phó bão số 12"),
        ('Ông An làm Tổ trưởng Tổ công tác "Sóng về đảo" của phường.', "sóng về đảo"),
        ('Ban Chỉ đạo chiến dịch "Cù lao số" do ông An làm Trưởng ban.', "chiến dịch cù lao số"),
        ("Ban Chỉ đạo phòng thủ dân sự - phòng, chống thiên tai tỉnh họp.", "phòng thủ dân sự - phòng chống thiên tai"),
        ("Ban Chỉ đạo các chương trình mục tiêu quốc gia huyện họp.", "các chương trình mục tiêu quốc gia"),
        ("Ban Chỉ đạo về phát triển KH-CN, ĐMST và CĐS tỉnh họp.", "nq57"),
        ("UBND tỉnh thành lập Tổ công tác hỗ trợ các xã biên giới vận hành bộ máy.", "hỗ trợ các xã biên giới"),
        ("Ông An là Tổ trưởng Tổ công tác đặc biệt tháo gỡ khó khăn cho doanh nghiệp.", "tháo gỡ khó khăn"),
        ("Ông An là Tổ trưởng Tổ công nghệ số cộng đồng thôn Đông.", "công nghệ số cộng đồng thôn đông"),
        ("Ban Chỉ đạo hỗ trợ hộ kinh doanh chuyển đổi mô hình tỉnh họp.", "hỗ trợ hộ kinh doanh chuyển đổi mô hình"),
        ("Hai bên lập Ban Chỉ đạo chung do ông An làm Trưởng ban.", "chung"),
        ("Ban Chỉ đạo kỷ niệm các ngày lễ lớn tỉnh họp.", "kỷ niệm các ngày lễ lớn"),
        ("Ban Chỉ đạo phòng chống dịch COVID - 19 tỉnh họp.", "phòng chống dịch covid - 19"),
        ("Ông An rời Ban Chỉ đạo bầu cử nhưng vẫn làm việc.", "bầu cử"),
        ("Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm giữ nguyên.", "an toàn thực phẩm"),
    ],
)
def test_topic_ends_where_the_name_ends(text: str, topic: str) -> None:
    assert topics(text) == {topic}


@pytest.mark.parametrize(
    "text",
    [
        "Ban Chỉ đạo xây dựng kế hoạch kiểm tra trong quý.",
        "Ban Chỉ đạo triển khai đồng bộ các nhiệm vụ.",
        "Ban Chỉ đạo hỗ trợ các xã còn khó khăn.",
        "Ban Chỉ đạo tiếp nhận ý kiến của người dân.",
        "Cơ quan thường trực của Ban Chỉ đạo bảo đảm kinh phí.",
    ],
)
def test_what_a_committee_does_is_no_topic(text: str) -> None:
    assert topics("Ban Chỉ đạo bầu cử tỉnh họp. " + text) == {"bầu cử"}


@pytest.mark.parametrize(
    "text",
    [
        "Đội Ban Chỉ Đạo FC thắng 3-1 trên sân nhà.",
        "Ban Chỉ đạo Gian Bếp gồm bà ngoại và hai cháu.",
        "Đoàn kiểm tra Ban Chỉ đạo phòng, chống ma túy các xã.",
        "Vị khách là trưởng Ban Chỉ đạo chuyển đổi số của chính quyền tỉnh ấy.",
        "Các ban chỉ đạo cùng họp.",
    ],
)
def test_jokes_and_classes_are_no_committees(text: str) -> None:
    assert committees(text) == set()


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Ban Chỉ đạo chuyển đổi số Bộ Y tế họp.", "Bộ Y tế"),
        ("Ban Chỉ đạo chuyển đổi số xã Đạ Sar họp.", "xã Đạ Sar"),
        ("Ban Chỉ đạo Phòng thủ dân sự quốc gia cử một đoàn vào Huế.", "quốc gia"),
        ("Ban Chỉ đạo chuyển đổi số thuộc UBND tỉnh họp.", "Lâm Đồng"),
        ("Công ty cổ phần Điện Nam Tây lập Ban Chỉ đạo chuyển đổi số Công ty.", "Công ty cổ phần Điện Nam Tây"),
    ],
)
def test_owner_is_read_or_looked_up(text: str, owner: str) -> None:
    assert {o for _, o, _ in committees(text)} == {owner}


def test_fullest_name_wins_wherever_it_stands() -> None:
    text = "Ban Chỉ đạo 57 tỉnh họp. Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số tỉnh mới lập."
    assert committees(text) == {("Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số", "Lâm Đồng", "nq57")}


def test_short_name_in_a_bracket_is_the_same_committee() -> None:
    text = "Ban Chỉ đạo phòng, chống tội phạm tỉnh (Ban Chỉ đạo 138) họp. Ban Chỉ đạo 138 tỉnh sẽ họp lại."
    assert topics(text) == {"138"}


def test_abbreviation_of_the_owner_is_a_short_name() -> None:
    text = "Ban Chỉ đạo chuyển đổi số Đại học Đà Lạt (viết tắt là BCĐ ĐHĐL) ra mắt. BCĐ ĐHĐL họp hằng quý."
    assert {o for _, o, _ in committees(text)} == {"Đại học Đà Lạt"}


def test_founder_owns_what_it_is_to_set_up() -> None:
    text = "Ban Chỉ đạo chuyển đổi số tỉnh họp.\nĐảng ủy xã Đạ Sar phải thành lập Ban Chỉ đạo trước ngày 20/1."
    assert ("cds", "xã Đạ Sar") in {(t, o) for _, o, t in committees(text)}


def test_committee_that_gives_way_is_not_meant_by_the_next_role() -> None:
    text = (
        "Tỉnh ủy thành lập Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số tỉnh trên cơ sở nhập "
        "Ban Chỉ đạo chuyển đổi số tỉnh và Tổ công tác Đề án 06 tỉnh. Trưởng ban là ông Trần Văn Hòa."
    )
    roles = [c.thing for f in read(text).frames for c in f.chunks if isinstance(c.thing, Title) and c.thing.role]
    assert [r.body.topic for r in roles if isinstance(r.body, Committee)] == ["nq57"]


@pytest.mark.parametrize(
    "text",
    [
        "Ban Tổ chức lễ tang gồm 15 người, do ông Trần Văn Hòa làm Trưởng ban.",
        "Ông Trần Văn Hòa, Trưởng Ban tổ chức giải, trao cúp.",
        "Hội đồng thẩm định họp; bà Lê Thị Mận là ủy viên.",
    ],
)
def test_roles_in_other_boards_are_left_alone(text: str) -> None:
    frames = read("Ban Chỉ đạo chuyển đổi số tỉnh họp tuần trước.\n" + text).frames
    roles = [c.thing.body for f in frames for c in f.chunks if isinstance(c.thing, Title) and c.thing.role]
    assert [r for r in roles if r is not None] == []


@pytest.mark.parametrize(
    "text",
    [
        "Ban Chỉ đạo phòng chống ma túy tỉnh họp. Ban Chỉ đạo về phòng, chống ma túy tỉnh sẽ họp lại.",
        "Ban Chỉ đạo phòng, chống ma túy tỉnh họp. Ban Chỉ đạo phòng, chống ma túy, mại dâm tỉnh sẽ họp lại.",
    ],
)
def test_two_spellings_of_a_topic_are_one_committee(text: str) -> None:
    assert len(committees(text)) == 1


def test_short_forms_in_brackets_are_no_part_of_the_name() -> None:
    text = "Ban Chỉ đạo (BCĐ) về phát triển khoa học - công nghệ (KH-CN) và chuyển đổi số (CĐS) tỉnh ra đời."
    assert committees(text) == {("Ban Chỉ đạo về phát triển khoa học - công nghệ và chuyển đổi số", "Lâm Đồng", "nq57")}


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Ông Hòa làm Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng:", "Ban Chỉ đạo chuyển đổi số"),
        ("Bộ Xây dựng thành lập Ban Chỉ đạo để", "Ban Chỉ đạo Bộ Xây dựng"),
    ],
)
def test_committee_that_only_the_headline_names(headline: str, name: str) -> None:
    found = committees("Theo quyết định, ông Lê Văn Hòa làm Trưởng Ban Chỉ đạo.", headline)
    assert {c for c, _, _ in found} == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Sở tham mưu cho Ban Chỉ đạo xây dựng Đề án bốn trang.",
        "Hội nghị xin ý kiến Ban Chỉ đạo về quy chế làm việc.",
    ],
)
def test_what_somebody_does_for_a_committee_is_no_topic(text: str) -> None:
    assert topics(f"Ban Chỉ đạo bầu cử tỉnh họp.\n{text}") == {"bầu cử"}


def test_teams_by_number() -> None:
    text = (
        "Tổ giúp việc thứ nhất (gọi tắt là Tổ 1) do ông An làm Tổ trưởng. Tổ giúp việc thứ hai do ông Bình phụ trách."
    )
    assert topics(f"Ban Chỉ đạo bầu cử tỉnh lập hai tổ.\n{text}") == {"bầu cử", "thứ nhất", "thứ hai"}


def test_board_of_command_is_not_the_steering_committee() -> None:
    text = "Ban Chỉ huy Phòng thủ dân sự tỉnh họp với Ban Chỉ đạo bầu cử tỉnh. Trưởng Ban Chỉ huy là ông Lê Văn Hòa."
    heads = {
        (p.subject.name, p.object.topic)
        for p in read(text).statements
        if p.type == "LEADS" and isinstance(p.object, Committee) and hasattr(p.subject, "name")
    }
    assert heads == {("Lê Văn Hòa", "phòng thủ dân sự")}


def test_committee_of_a_region_is_of_no_province() -> None:
    assert committees("Tổ điều phối dữ liệu vùng Tây Nguyên họp.") == {
        ("Tổ điều phối dữ liệu vùng Tây Nguyên", "", "dữ liệu vùng tây nguyên")
    }


def test_committee_that_the_prime_minister_heads() -> None:
    text = "Thủ tướng làm Trưởng Ban Chỉ đạo phát triển khoa học, công nghệ. Bộ Nội vụ là cơ quan thường trực."
    assert {owner for _, owner, _ in committees(text, "Cả nước")} == {"Chính phủ"}


def test_the_committees_of_the_two_level_government() -> None:
    topic = "sắp xếp, tổ chức lại đơn vị hành chính và xây dựng mô hình chính quyền địa phương 2 cấp"
    found = statements(f"Ông Lê Văn Tám làm Trưởng ban Ban Chỉ đạo {topic} tỉnh.", "LEADS")
    assert {what for _, _, what, _ in found} == {f"Trưởng ban | Ban Chỉ đạo {topic}"}


LEADER = "Bà Lê Thị Oanh là Tổ trưởng Tổ công tác Đề án 06 tỉnh."
HEAD = "Bí thư Tỉnh ủy là Trưởng Ban Chỉ đạo 57 tỉnh."


@pytest.mark.parametrize(
    "text",
    [
        "Còn cải cách hành chính là ban chỉ đạo khác, do ông Lê Hữu Chấn, Chủ tịch UBND tỉnh, làm Trưởng ban.",
        "Riêng du lịch thuộc một ban chỉ đạo khác do ông Lê Hữu Chấn làm Trưởng ban.",
        "Việc này đã có ban chỉ đạo riêng, Trưởng ban là ông Lê Hữu Chấn.",
        "Ở Tổ giúp việc, ông Lê Hữu Chấn là Tổ trưởng.",
        "Riêng Tổ giúp việc do ông Lê Hữu Chấn làm Tổ trưởng, Tổ phó là anh Võ Minh Đức.",
    ],
)
def test_what_is_said_of_another_committee_is_not_of_the_one_named_before(text: str) -> None:
    beside = {(who, board.partition(" | ")[2]) for _, who, board, _ in statements(f"{LEADER} {text}", "LEADS")}
    assert {who for who, board in beside if board != "Tổ giúp việc"} == {"Lê Thị Oanh"}
    found = {(who, board.partition(" | ")[2]) for _, who, board, _ in statements(f"{HEAD} {text}", "LEADS")}
    assert {board for _, board in found} <= {"Ban Chỉ đạo 57 tỉnh", "Tổ giúp việc"}
    assert ("Lê Hữu Chấn", "Ban Chỉ đạo 57 tỉnh") not in found


def test_a_bare_role_below_the_heading_of_a_province_is_in_the_committee_of_that_one() -> None:
    text = (
        "Lào Cai: bắt đầu từ xã\n\nĐứng đầu Ban Chỉ đạo 57 của tỉnh là Bí thư Tỉnh ủy Tạ Quang Lợi.\n\n"
        "Điện Biên: chọn giáo dục\n\nBà Lò Thị Hặc là thành viên Ban Chỉ đạo chuyển đổi số tỉnh.\n\n"
        "Ông Mùa A Vảng thôi làm Trưởng Ban Chỉ đạo khi nghỉ hưu."
    )
    found = {(who, board, status) for _, who, board, status in statements(text, "LEADS", about="Vùng cao")}
    assert ("Mùa A Vảng", "Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh", "former") in found
    assert {board for who, board, _ in found if who == "Mùa A Vảng"} == {"Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh"}


def test_the_other_deputies_are_of_the_committee_named_before() -> None:
    text = f"{HEAD} Hai Phó Trưởng Ban Chỉ đạo khác gồm ông Trần Văn An và ông Ngô Tấn."
    found = {(who, what) for _, who, what, _ in statements(text, "LEADS")}
    assert {
        ("Trần Văn An", "Phó Trưởng ban | Ban Chỉ đạo 57 tỉnh"),
        ("Ngô Tấn", "Phó Trưởng ban | Ban Chỉ đạo 57 tỉnh"),
    } < found


def test_a_bare_team_is_the_one_that_the_headline_names() -> None:
    text = "Theo đó, Tổ giúp việc do ông Lê Hữu Chấn làm Tổ trưởng, ông Võ Minh Đức làm Tổ phó."
    found = statements(text, "LEADS", about="Thành lập Tổ giúp việc Tổ công tác của Thủ tướng để")
    assert {who for _, who, _, _ in found} == {"Lê Hữu Chấn", "Võ Minh Đức"}


def test_teams_of_a_hamlet_are_no_task_forces() -> None:
    assert statements("Tổ trưởng tổ thôn Lũng Hòa, anh Vừ Mí Chá, đi từng nhà.", "LEADS") == set()

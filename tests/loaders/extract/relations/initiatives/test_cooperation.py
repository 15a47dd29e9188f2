"""Who works with whom: signed, hired, chosen, side by side; not talks, plans, offers, what has ended."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read, shown

Tie = tuple[str, str, str]


def ties(text: str) -> set[Tie]:
    """Subject, object and rule of each partnership."""
    found = read(text).statements
    return {(shown(s.subject), shown(s.object), s.rule) for s in found if s.type == "WORKS_WITH"}


def pairs(text: str) -> set[tuple[str, str]]:
    """Subject and object of each partnership."""
    return {(left, right) for left, right, _ in ties(text)}


UBND, HEALTH = "Ủy ban nhân dân tỉnh Lâm Đồng", "Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    ("text", "left", "right", "rule"),
    [
        ("UBND tỉnh vừa ký kết chương trình hợp tác số với Tập đoàn VNPT.", UBND, "Tập đoàn VNPT", "works.with"),
        ("MobiFone Lâm Đồng phối hợp Sở Y tế phủ wifi trạm xá.", HEALTH, "MobiFone Lâm Đồng", "works.with"),
        ("Sở Y tế bắt tay Trường Đại học Đà Lạt lập vườn thuốc.", HEALTH, "Trường Đại học Đà Lạt", "works.with"),
        ("UBND tỉnh ký với FPT, gia hạn thỏa thuận với CMC.", UBND, "CMC", "works.again"),
        ("Sở Y tế và Viettel Lâm Đồng ký biên bản ghi nhớ.", HEALTH, "Viettel Lâm Đồng", "works.both"),
        ("VNPT Lâm Đồng cùng Sở Y tế triển khai bệnh án.", HEALTH, "VNPT Lâm Đồng", "works.both"),
        ("Lễ ký kết giữa UBND tỉnh và Ngân hàng BIDV kéo dài một giờ.", UBND, "Ngân hàng BIDV", "works.between"),
        ("Bản đầu, giữa UBND tỉnh và CMC, mang chữ ký của ông An.", UBND, "CMC", "works.both"),
        ("Hợp đồng thuê máy chủ của Sở Y tế với FPT IS còn hai năm.", HEALTH, "FPT IS", "works.of"),
        ("Viettel nhận 60 thôn, hợp đồng với UBND tỉnh đã ký.", UBND, "Viettel", "works.paper"),
        ("Theo thỏa thuận ký với UBND tỉnh, CMC xây trường nghề.", UBND, "CMC", "works.paper"),
        ("Tỉnh thuê trọn gói trung tâm điều hành của VNPT.", "tỉnh Lâm Đồng", "VNPT", "works.hires"),
        ("Sở Y tế thuê MISA viết phần mềm.", HEALTH, "MISA", "works.hires"),
        ("VNPT cho Sở Y tế thuê máy chủ.", HEALTH, "VNPT", "works.hires"),
        ("Camera do VNPT đầu tư, được UBND tỉnh ký hợp đồng thuê.", UBND, "VNPT", "works.hires"),
        ("Ứng dụng do FPT phát triển cho Sở Y tế.", HEALTH, "FPT", "works.supplies"),
        ("UBND tỉnh chọn Viettel làm đối tác lắp trạm.", UBND, "Viettel", "works.chooses"),
        ("MISA trúng gói thầu số hóa, chủ đầu tư là Sở Y tế.", HEALTH, "MISA", "works.tender"),
        ("Sở Y tế vận hành hệ thống này cùng VNPT Lâm Đồng.", HEALTH, "VNPT Lâm Đồng", "works.along"),
        ("Sở Y tế chủ trì, cùng VNPT Lâm Đồng, sửa lỗi đăng nhập.", HEALTH, "VNPT Lâm Đồng", "works.along"),
        ("Hai bên mua bán là Sở Y tế và MISA.", HEALTH, "MISA", "works.sides"),
        ("Với FPT, UBND tỉnh ký thỏa thuận đào tạo.", UBND, "FPT", "works.fronted"),
        ("UBND tỉnh (do ông An thay mặt) và FPT ký bản ghi nhớ.", UBND, "FPT", "works.both"),
        ("Lễ ký kết giữa Sở Y tế với HEC, MISA và FPT kéo dài một giờ.", HEALTH, "FPT", "works.between"),
        ("Sở Y tế ký hợp đồng với FPT và thỏa thuận đào tạo với MISA.", HEALTH, "MISA", "works.again"),
        ("Sở Y tế xác nhận đã ký hợp đồng với liên danh MISA - FPT.", HEALTH, "FPT", "works.with"),
        ("Viettel được UBND tỉnh chọn làm nhà thầu.", UBND, "Viettel", "works.chooses"),
        ("Tập đoàn VNPT là đối tác chiến lược của UBND tỉnh.", UBND, "Tập đoàn VNPT", "works.is"),
        ("Đồng hành với Sở Y tế trong việc này là MISA.", HEALTH, "MISA", "works.fronted"),
        ("Sở Y tế đã trao thỏa thuận hợp tác cho MISA.", HEALTH, "MISA", "works.with"),
        ("Gói số 5 do Sở Y tế làm chủ đầu tư, MISA trúng thầu.", HEALTH, "MISA", "works.tender"),
        ("Sở Y tế và MISA, sau ba vòng đàm phán, đã đặt bút ký hợp đồng.", HEALTH, "MISA", "works.both"),
        ("Sở Y tế họp. Đơn vị cũng phối hợp với MISA mở 14 lớp.", HEALTH, "MISA", "works.with"),
        ("Bệnh án mới ở bước đầu: Sở Y tế ký hợp đồng với MISA.", HEALTH, "MISA", "works.with"),
        (
            "UBND huyện Đức Trọng ký hợp đồng với VNPT Đức Trọng.",
            "Ủy ban nhân dân huyện Đức Trọng",
            "VNPT Đức Trọng",
            "works.with",
        ),
        ("Trường Đại học Đà Lạt ký với Samsung thỏa thuận thực tập.", "Trường Đại học Đà Lạt", "Samsung", "works.with"),
    ],
)
def test_cooperation_by_rule(text: str, left: str, right: str, rule: str) -> None:
    assert (left, right, rule) in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Phó Chủ tịch UBND tỉnh Trần Văn An và Phó Tổng Giám đốc CMC Lê Văn Bình ký thỏa thuận.",
        "Bà Lê Thị Hoa, Phó Chủ tịch UBND tỉnh, cùng ông Trần Văn Sơn, Tổng Giám đốc CMC, ký hợp đồng.",
        "Thay mặt UBND tỉnh, ông Trần Văn An cùng Phó Tổng Giám đốc CMC Lê Văn Bình ký thỏa thuận.",
    ],
)
def test_officers_sign_for_their_sides(text: str) -> None:
    assert pairs(text) == {(UBND, "CMC")}


def test_officer_named_before_signs_for_the_same_body() -> None:
    text = "Ông Trần Văn An, Giám đốc Sở Y tế, có mặt. Chiều cùng ngày, ông An ký với MISA hợp đồng bảo trì."
    assert pairs(text) == {(HEALTH, "MISA")}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("MISA thắng gói thầu 3,2 tỷ đồng của Sở Y tế.", "works.tender"),
        ("Chủ đầu tư là Sở Y tế; nhà thầu là MISA.", "works.tender"),
        ("Gói này được giao cho MISA, bên mời thầu là Sở Y tế.", "works.tender"),
        ("Ngồi bên kia bàn ký với Sở Y tế là MISA.", "works.fronted"),
        ("Cái bắt tay giữa Sở Y tế và MISA đã có kết quả.", "works.between"),
        ("Đối tác công nghệ của Sở Y tế là MISA.", "works.is"),
        ("MISA được giao gói phần mềm theo hợp đồng với Sở Y tế.", "works.paper"),
        ("Sở Y tế nhận hệ thống từ MISA theo hợp đồng ký tháng 3.", "works.paper"),
        ("MISA đang giúp Sở Y tế dựng kho dữ liệu theo thỏa thuận năm 2023.", "works.paper"),
        ("Phần mềm của MISA, Sở Y tế thuê theo năm.", "works.hires"),
        ("Người ký phía Sở Y tế là ông An, phía MISA là bà Hoa.", "works.signers"),
        ("Bà Hoa cho biết Sở Y tế và MISA họp kín. Ngân hàng BIDV vắng. Sở ký hợp đồng với MISA.", "works.with"),
    ],
)
def test_tie_is_told_in_many_ways(text: str, rule: str) -> None:
    assert ties(text) == {(HEALTH, "MISA", rule)}


def test_aim_in_front_leaves_nothing_open() -> None:
    text = "Hưởng ứng chủ trương chuyển đổi số và mục tiêu kinh tế số, Sở Y tế vừa phối hợp với MISA mở lớp."
    assert pairs(text) == {(HEALTH, "MISA")}


def test_list_goes_on_behind_a_partner_that_nobody_knows() -> None:
    text = "Sở Y tế ký thỏa thuận hợp tác với MISA, siêu thị Go Đà Lạt, FPT IS và Trường Đại học Đà Lạt."
    assert {(HEALTH, "MISA"), (HEALTH, "FPT IS"), (HEALTH, "Trường Đại học Đà Lạt")} <= pairs(text)


def test_bank_is_no_other_enterprise() -> None:
    text = "BIDV Lâm Đồng có mặt. Công ty TNHH Mây Trắng có lãi. Ngân hàng đã ký hợp đồng với Sở Y tế."
    assert pairs(text) == {(HEALTH, "BIDV Lâm Đồng")}


def test_partners_are_named_one_by_one_behind_the_sentence_on_their_number() -> None:
    text = (
        "Sở Y tế vừa ký biên bản ghi nhớ với ba nhà đầu tư. Doanh nghiệp thứ nhất là Công ty CP Thép Bình Nguyên, "
        "do bà Liên ký. Kế đến là MISA. Thứ ba, Công ty TNHH Mây Trắng."
    )
    names = {"Công ty CP Thép Bình Nguyên", "MISA", "Công ty TNHH Mây Trắng"}
    assert ties(text) == {(HEALTH, name, "works.group") for name in names}


def test_partners_of_a_plan_are_none_one_by_one_either() -> None:
    assert pairs("UBND tỉnh sẽ ký kết với ba doanh nghiệp. Đó là Viettel, VNPT và FPT.") == set()


def test_two_schools_are_tied_where_they_sign() -> None:
    text = "Trường Đại học Đà Lạt và Viện Hải dương học ký biên bản ghi nhớ."
    assert pairs(text) == {("Trường Đại học Đà Lạt", "Viện Hải dương học")}


def test_part_of_a_school_is_no_partner_of_it_nor_a_branch_its_group() -> None:
    assert pairs("Khoa Luật Trường Đại học Đà Lạt ký kết hợp tác với Trường Đại học Đà Lạt.") == set()
    assert pairs("UBND tỉnh ký thỏa thuận hợp tác với VNPT tỉnh.") == {(UBND, "VNPT Lâm Đồng")}


def test_three_that_sign_are_tied_each_to_each() -> None:
    text = "Lễ ký kết hợp tác giữa Trường Đại học Đà Lạt, MISA và Sở Y tế mở đầu buổi sáng."
    wanted = {("Trường Đại học Đà Lạt", "MISA"), (HEALTH, "MISA"), (HEALTH, "Trường Đại học Đà Lạt")}
    assert pairs(text) == wanted


def test_who_sees_others_sign_is_no_partner() -> None:
    text = "Lãnh đạo tỉnh Lâm Đồng chứng kiến lễ ký kết giữa Trường Đại học Đà Lạt và MISA về hợp tác."
    assert pairs(text) == {("Trường Đại học Đà Lạt", "MISA")}


def test_partner_stands_behind_one_that_nobody_knows() -> None:
    text = "Sở Y tế phối hợp với Đại sứ quán nước bạn và Trường Đại học Đà Lạt tổ chức diễn đàn."
    assert pairs(text) == {(HEALTH, "Trường Đại học Đà Lạt")}


def test_partners_of_one_side_are_not_tied_to_each_other() -> None:
    text = "Sở Y tế ký ghi nhớ với MISA và Trường Đại học Đà Lạt, trường lo đào tạo."
    assert pairs(text) == {(HEALTH, "MISA"), (HEALTH, "Trường Đại học Đà Lạt")}


def test_partners_in_a_list_are_all_partners() -> None:
    text = "Sở Y tế ký kết hợp tác với các đơn vị: Trường Đại học Đà Lạt, VNPT Lâm Đồng và Công ty CP Sao Khuê."
    partners = {"Trường Đại học Đà Lạt", "VNPT Lâm Đồng", "Công ty CP Sao Khuê"}
    assert pairs(text) == {(HEALTH, partner) for partner in partners}


def test_members_of_a_joint_venture_are_both_partners() -> None:
    text = "Liên danh VNPT Lâm Đồng - Công ty CP Sao Khuê trúng gói thầu camera, bên mời thầu là Sở Y tế."
    assert pairs(text) == {(HEALTH, "VNPT Lâm Đồng"), (HEALTH, "Công ty CP Sao Khuê")}


def test_both_sides_are_those_named_before() -> None:
    text = "UBND tỉnh tiếp đoàn của Tập đoàn Sun Group. Tại buổi tiếp, hai bên đã ký biên bản ghi nhớ."
    assert pairs(text) == {(UBND, "Tập đoàn Sun Group")}


def test_both_firms_are_those_named_last() -> None:
    text = "Viettel tặng phòng máy; VNPT tặng đường truyền. Sở Y tế ký văn bản với cả hai đơn vị."
    assert pairs(text) == {(HEALTH, "Viettel"), (HEALTH, "VNPT")}


def test_bare_noun_signs_for_whom_it_means() -> None:
    text = "Sở Y tế đổi phần mềm. Phần mềm mới được thuê của MISA theo hợp đồng sở ký hôm 3/7."
    assert pairs(text) == {(HEALTH, "MISA")}


def test_province_is_left_out_beside_its_body() -> None:
    text = "Lâm Đồng ký với VNPT. Văn bản do Sở Y tế ký với VNPT sáng nay."
    assert pairs(text) == {(HEALTH, "VNPT")}


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh đang đàm phán với Tập đoàn FPT về hạ tầng số.",
        "Viettel đề nghị Sở Y tế ký hợp đồng thuê hạ tầng.",
        "UBND tỉnh dự kiến ký thỏa thuận với VNPT vào tháng 12.",
        "Tập đoàn CMC ngỏ ý hợp tác với tỉnh Lâm Đồng.",
        "Sở Công Thương và Công ty TNHH Mây Trắng chưa ký văn bản nào.",
        "Hợp đồng giữa Sở Nội vụ với FPT IS đã bị chấm dứt từ tháng 6.",
        "Sở Y tế kiểm tra Công ty TNHH Mây Trắng, lập biên bản vi phạm với công ty.",
        "UBND tỉnh giao Sở Y tế ký hợp đồng với FPT.",
        "VNPT Lâm Đồng và Sở Y tế từng hợp tác, nay đã kết thúc.",
        "Sàn có hàng của các hợp tác xã, trong đó có HTX Nông nghiệp Hưng Mỹ.",
        "UBND tỉnh khen thưởng VNPT Lâm Đồng và Viettel Lâm Đồng.",
        "Sở Y tế xử phạt Công ty TNHH Nắng Mai 300 triệu đồng.",
        "Việc MobiFone hợp tác với Sở Du lịch chỉ là tin đồn.",
        "Công ty TNHH Cát Tiên trượt thầu gói số hóa của Sở Tư pháp.",
        "Tập đoàn Hòa Phát khởi kiện UBND tỉnh Lâm Đồng vì hợp đồng đã ký.",
        "Tham dự có lãnh đạo Sở Y tế, VNPT Lâm Đồng, Viettel Lâm Đồng.",
        "Nông dân Lâm Đồng phối hợp với Công ty TNHH Mây Trắng trồng hoa.",
        "Nếu đạt thỏa thuận, Sở Y tế sẽ thuê phần mềm của MISA.",
        "UBND tỉnh phủ nhận việc ký hợp đồng với Công ty TNHH Mây Trắng.",
        "Viettel và Vinpearl ký thỏa thuận ngay tại Lâm Đồng.",
        "Viettel đã gửi phương án hợp tác cho UBND tỉnh.",
        "Sở Y tế mời Trường Đại học Đà Lạt góp ý kế hoạch ký với VNPT.",
    ],
)
def test_no_cooperation_yet_or_any_more(text: str) -> None:
    assert ties(text) == set()


def test_what_is_signed_stands_beside_what_is_not() -> None:
    text = "UBND tỉnh ký thỏa thuận với FPT, riêng biên bản với Viettel đã hết hạn và chưa gia hạn."
    assert pairs(text) == {(UBND, "FPT")}


def test_request_to_finish_what_was_signed_is_no_plan() -> None:
    text = "Ông Hà đề nghị VNPT Lâm Đồng sớm hoàn tất hệ thống đã ký với Sở Y tế hồi cuối năm ngoái."
    assert pairs(text) == {(HEALTH, "VNPT Lâm Đồng")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("UBND tỉnh chiều nay, 30/10, cùng Tập đoàn VNPT (trụ sở tại Hà Nội) ký biên bản ghi nhớ.",
         {(UBND, "Tập đoàn VNPT")}),
        ("Sở Y tế và Công ty Cổ phần Mây Trắng (trụ sở tại Khu Công nghệ cao Hòa Lạc, Hà Nội) ký thỏa thuận.",
         {(HEALTH, "Công ty Cổ phần Mây Trắng")}),
        ("Lễ ký kết có Sở Y tế và VNPT diễn ra trong nửa giờ.", {(HEALTH, "VNPT")}),
        ("Lễ ký kết có sự tham dự của Sở Y tế và VNPT.", set()),
        ("Trường Đại học Đà Lạt họp báo. Tại đây, Nhà trường và Công ty Cổ phần Mây Trắng ký biên bản ghi nhớ.",
         {("Trường Đại học Đà Lạt", "Công ty Cổ phần Mây Trắng")}),
    ],
)  # fmt: skip
def test_brackets_and_times_between_the_sides(text: str, found: set[tuple[str, str]]) -> None:
    assert pairs(text) == found


def test_enterprise_of_the_article_comes_first_and_signs_with_others() -> None:
    text = (
        "Tập đoàn FPT họp báo ở Đà Lạt. Tập đoàn FPT vừa ký thỏa thuận với Trường Đại học Đà Lạt. "
        "Tập đoàn FPT cũng ký hợp đồng với Công ty Cổ phần Mây Trắng. "
        "Tập đoàn FPT ký thỏa thuận với UBND tỉnh Lâm Đồng."
    )
    found = read(text, about="Tập đoàn FPT").statements
    assert {(shown(s.subject), shown(s.object)) for s in found if s.type == "WORKS_WITH"} == {
        ("Tập đoàn FPT", "Trường Đại học Đà Lạt"),
        ("Tập đoàn FPT", "Công ty Cổ phần Mây Trắng"),
        (UBND, "Tập đoàn FPT"),
    }


def test_all_of_a_list_that_signs_are_tied_where_nobody_stands_behind() -> None:
    one, two, three = "ĐH Quốc gia Hà Nội", "ĐH Quốc gia TPHCM", "Đại học Bách khoa Hà Nội"
    assert pairs(f"{one}, {two} và {three} đã ký kết chương trình hợp tác.") == {(one, two), (one, three), (two, three)}
    assert pairs("UBND tỉnh, Sở Y tế và VNPT đã ký thỏa thuận.") == {(UBND, "VNPT"), (HEALTH, "VNPT")}
    assert pairs("UBND tỉnh, Sở Y tế vừa ký kết chương trình phối hợp với FPT.") == {(UBND, "FPT"), (HEALTH, "FPT")}


def test_two_schools_with_which_somebody_signs_do_not_sign_with_each_other() -> None:
    text = (
        "Tập đoàn FPT ký hợp đồng nghiên cứu với Viện Dầu khí Việt Nam về nhiên liệu bay và thỏa thuận đào tạo "
        "với Trường Đại học Đà Lạt."
    )
    assert ("Viện Dầu khí Việt Nam", "Trường Đại học Đà Lạt") not in pairs(text)
    assert ("Trường Đại học Đà Lạt", "Viện Dầu khí Việt Nam") not in pairs(text)


def test_branch_behind_the_brand_of_a_bank_signs_itself() -> None:
    bank = "Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam"
    found = pairs(f"{bank} (Agribank) chi nhánh tỉnh Lâm Đồng và Sở Y tế Lâm Đồng ký kết chương trình phối hợp.")
    assert found == {("Sở Y tế Lâm Đồng", f"{bank} chi nhánh tỉnh Lâm Đồng")}

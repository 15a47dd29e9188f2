"""Posts as personnel news of papers and websites tells them: handed over, run for a time, ended by death."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HEAD, _DEPUTY = "Giám đốc | Sở Nội vụ Lâm Đồng", "Phó Giám đốc | Sở Nội vụ Lâm Đồng"
_CHIEF = "Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"
_UNION = "Liên đoàn Lao động tỉnh Lâm Đồng"
_SCHOOL = "Trường Đại học Đà Lạt"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bà Vi Thị Trọng, Phó Giám đốc Sở Nội vụ, được giao nhiệm vụ phụ trách Giám đốc Sở Nội vụ.",
            {("Vi Thị Trọng", _HEAD, "acting"), ("Vi Thị Trọng", _DEPUTY, "asserted")},
        ),
        (
            "UBND tỉnh giao cho bà Vi Thị Trọng, Phó Giám đốc Sở Nội vụ phụ trách nhiệm vụ Giám đốc Sở Nội vụ.",
            {("Vi Thị Trọng", _HEAD, "acting"), ("Vi Thị Trọng", _DEPUTY, "asserted")},
        ),
        ("Giám đốc Sở Nội vụ tỉnh trước đó là bà Vi Thị Trọng.", {("Vi Thị Trọng", _HEAD, "former")}),
        (
            "Đại tá Lò Văn Ín bàn giao trách nhiệm, quyền hạn Chỉ huy trưởng Bộ CHQS tỉnh cho Thượng tá Mùa A Sử.",
            {("Lò Văn Ín", _CHIEF, "former"), ("Mùa A Sử", _CHIEF, "asserted")},
        ),
        (
            "Đại tá Lò Văn Ín, Chỉ huy trưởng Bộ CHQS tỉnh bàn giao chức vụ cho Thượng tá Mùa A Sử.",
            {("Lò Văn Ín", _CHIEF, "former")},
        ),
        (
            "HĐND tỉnh miễn nhiệm Ủy viên UBND tỉnh đối với nguyên Giám đốc Sở Nội vụ Vi Thị Trọng.",
            {("Vi Thị Trọng", "Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng", "former"), ("Vi Thị Trọng", _HEAD, "former")},
        ),
        (
            "UBND tỉnh không công nhận Hiệu trưởng Trường Đại học Yersin đối với ông Lò Văn Ín.",
            {("Lò Văn Ín", "Hiệu trưởng | Trường Đại học Yersin", "negated")},
        ),
        (
            (
                f"Năm 2014, ông Lò Văn Ín được bổ nhiệm làm Phó Hiệu trưởng {_SCHOOL}. Đồng thời ông Ín kiêm "
                f"chức Giám đốc Trung tâm Ươm tạo doanh nghiệp. Nay ông Ín là Hiệu trưởng {_SCHOOL}."
            ),
            {
                ("Lò Văn Ín", "Giám đốc | Trung tâm Ươm tạo doanh nghiệp", "former"),
                ("Lò Văn Ín", f"Phó Hiệu trưởng | {_SCHOOL}", "former"),
                ("Lò Văn Ín", f"Hiệu trưởng | {_SCHOOL}", "asserted"),
            },
        ),
        (
            "HĐND tỉnh nghe giới thiệu nhân sự để bầu làm Giám đốc Sở Nội vụ gồm các ông: Lò Văn Ín, Mùa A Sử.",
            {("Lò Văn Ín", _HEAD, "planned"), ("Mùa A Sử", _HEAD, "planned")},
        ),
        ("Người ứng cử chức danh Giám đốc Sở Nội vụ là bà Vi Thị Trọng.", {("Vi Thị Trọng", _HEAD, "planned")}),
        (
            "Bà Vi Thị Trọng, Giám đốc Sở Nội vụ tỉnh nhiệm kỳ 2015-2020, được bầu lại làm Giám đốc Sở Nội vụ tỉnh.",
            {("Vi Thị Trọng", _HEAD, "asserted")},
        ),
        (
            "Bà Vi Thị Trọng, Quyền Giám đốc Sở Nội vụ, có mặt. Bà Trọng được bổ nhiệm làm Giám đốc Sở Nội vụ.",
            {("Vi Thị Trọng", _HEAD, "asserted")},
        ),
        (
            "UBND tỉnh điều động bà Vi Thị Trọng, Giám đốc Sở Y tế, giao quyền Giám đốc Sở Nội vụ từ ngày 1/4/2025.",
            {("Vi Thị Trọng", _HEAD, "acting"), ("Vi Thị Trọng", "Giám đốc | Sở Y tế Lâm Đồng", "former")},
        ),
        (
            "Bà Vi Thị Trọng trở thành Giám đốc Sở Nội vụ thay cho Thầy thuốc Nhân dân, Tiến sĩ Lò Văn Ín nghỉ hưu.",
            {("Vi Thị Trọng", _HEAD, "asserted"), ("Lò Văn Ín", _HEAD, "former")},
        ),
        (
            "Ông Lò Văn Ín, nguyên Tổng Giám đốc Viettel, làm Phó giám đốc ban tổ chức nhân sự Tập đoàn Hoa Sen.",
            {("Lò Văn Ín", "Tổng Giám đốc | Viettel", "former")},
        ),
        ("Ông Lò Văn Ín tái cử Chủ tịch HĐND thành phố X, nhiệm kỳ 2021-2026.", set()),
        (
            (
                "Hội nghị bầu bổ sung Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ và chức vụ Chủ tịch LĐLĐ tỉnh "
                "đối với bà Vi Thị Trọng."
            ),
            {
                ("Vi Thị Trọng", f"Ủy viên | Ban Chấp hành {_UNION}", "asserted"),
                ("Vi Thị Trọng", f"Ủy viên | Ban Thường vụ {_UNION}", "asserted"),
                ("Vi Thị Trọng", f"Chủ tịch | {_UNION}", "asserted"),
            },
        ),
        (
            (
                "Hội nghị bầu bổ sung ông Lò Văn Ín - Giám đốc Sở Nội vụ; ông Mùa A Sử vào Ban Chấp hành LĐLĐ tỉnh và "
                "bà Vi Thị Trọng vào Ban Thường vụ LĐLĐ tỉnh."
            ),
            {
                ("Lò Văn Ín", _HEAD, "asserted"),
                ("Lò Văn Ín", f"Ủy viên | Ban Chấp hành {_UNION}", "asserted"),
                ("Mùa A Sử", f"Ủy viên | Ban Chấp hành {_UNION}", "asserted"),
                ("Vi Thị Trọng", f"Ủy viên | Ban Thường vụ {_UNION}", "asserted"),
            },
        ),
        (
            "Ông Lò Văn Ín lần lượt được giao giữ các chức vụ Giám đốc Sở Y tế, Giám đốc Sở Nội vụ.",
            {("Lò Văn Ín", "Giám đốc | Sở Y tế Lâm Đồng", "former"), ("Lò Văn Ín", _HEAD, "former")},
        ),
        (
            (
                "Từ năm 2001 đến năm 2011, ông Lò Văn Ín làm Giám đốc Sở Y tế. Sau đó, ông được bổ nhiệm làm "
                "Giám đốc Sở Nội vụ. Nay ông là Bí thư Huyện ủy Đam Rông."
            ),
            {
                ("Lò Văn Ín", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
                ("Lò Văn Ín", _HEAD, "former"),
                ("Lò Văn Ín", "Bí thư | Huyện ủy Đam Rông", "asserted"),
            },
        ),
        ("Ông Lò Văn Ín là Phó giám đốc học viện thanh thiếu niên Việt Nam. Trường Đại học Đà Lạt dự.", set()),
    ],
)
def test_what_news_tells_of_posts(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected


@pytest.mark.parametrize(
    "death",
    [
        ", 45 tuổi, Giám đốc Sở Nội vụ, bị đột quỵ khi đang họp và đã không qua khỏi.",
        ", Giám đốc Sở Nội vụ, tử vong sau một tai nạn giao thông.",
        ", Giám đốc Sở Nội vụ, đột ngột qua đời tại nhà riêng.",
    ],
)
def test_death_ends_a_post(death: str) -> None:
    assert holds(f"Bà Vi Thị Trọng{death}") == {("Vi Thị Trọng", _HEAD, "former")}


_LIFE = (
    "Đồng chí Lò Văn Ín (Tư Ín), sinh ngày 2/1/1962; quê quán: xã Đạ Rsal, huyện Đam Rông; vào Đảng ngày 2/6/1987; "
    "Giám đốc Sở Nội vụ; nguyên Bí thư Huyện ủy Đam Rông, Chủ tịch HĐND huyện Đam Rông."
)
_OLD = {
    ("Lò Văn Ín", "Bí thư | Huyện ủy Đam Rông", "former"),
    ("Lò Văn Ín", "Chủ tịch | Hội đồng nhân dân huyện Đam Rông", "former"),
}


@pytest.mark.parametrize(
    ("before", "status"),
    [("Tỉnh ủy và gia đình vô cùng thương tiếc báo tin:\n\n", "former"), ("Danh sách gồm có:\n\n", "asserted")],
)
def test_posts_are_items_of_a_life(before: str, status: str) -> None:
    assert holds(before + _LIFE) == {("Lò Văn Ín", _HEAD, status), *_OLD}


def test_who_tells_of_a_death_is_alive() -> None:
    text = "Bà Vi Thị Trọng, Giám đốc Sở Nội vụ, bị cấp dưới hỏi vì sao hai người tử vong."
    assert holds(text) == {("Vi Thị Trọng", _HEAD, "asserted")}


@pytest.mark.parametrize(
    ("post", "title", "body"),
    [
        ("Trưởng Ban Kinh tế TƯ", "Trưởng Ban", "Ban Kinh tế Trung ương"),
        ("Phó trưởng Ban Nội chính TW", "Phó Trưởng Ban", "Ban Nội chính Trung ương"),
        ("Phó Tổng cục trưởng Tổng cục Chính trị CAND", "Phó Tổng cục trưởng", "Tổng cục Chính trị Công an nhân dân"),
        ("Bí thư Đảng ủy Saigon Co.op", "Bí thư", "Đảng ủy Saigon Co.op"),
        ("Trưởng Đoàn ĐBQH khóa XIV tỉnh Điện Biên", "Trưởng Đoàn", "Đoàn đại biểu Quốc hội tỉnh Điện Biên"),
        ("Phó Chủ tịch BCH Trung ương Hội NDVN", "Phó Chủ tịch",
         "Ban Chấp hành Trung ương Hội Nông dân Việt Nam"),
        ("Trưởng Ban Công tác đại biểu", "Trưởng Ban", "Ban Công tác đại biểu"),
        ("Tư lệnh Hải quân nhân dân Việt Nam", "Tư lệnh", "Quân chủng Hải quân"),
        ("Phó Tư lệnh Cảnh sát biển Việt Nam", "Phó Tư lệnh", "Cảnh sát biển Việt Nam"),
        ("Chính ủy Binh chủng Tăng - Thiết giáp", "Chính ủy", "Binh chủng Tăng thiết giáp"),
        ("Trưởng phòng Phòng thí nghiệm Y sinh Trường Đại học Đà Lạt", "Trưởng phòng",
         f"Phòng thí nghiệm Y sinh {_SCHOOL}"),
        ("Trưởng Phòng thí nghiệm Y sinh Trường Đại học Đà Lạt", "Trưởng phòng", f"Phòng thí nghiệm Y sinh {_SCHOOL}"),
    ],
)  # fmt: skip
def test_bodies_of_such_news(post: str, title: str, body: str) -> None:
    assert holds(f"Ông Lò Văn Ín, {post}, dự họp.") == {("Lò Văn Ín", f"{title} | {body}", "asserted")}


def test_abbreviation_of_a_school_is_the_school() -> None:
    text = "Trường Đại học Đà Lạt (DLU) họp. Ông Lò Văn Ín - Hiệu trưởng DLU và đông đảo giảng viên dự."
    assert holds(text) == {("Lò Văn Ín", f"Hiệu trưởng | {_SCHOOL}", "asserted")}


def test_a_name_that_is_also_an_arm_stays_a_name() -> None:
    assert holds("Ông Lò Hải Quân, Giám đốc Sở Nội vụ, dự họp.") == {("Lò Hải Quân", _HEAD, "asserted")}


def test_each_paragraph_is_about_the_officials_of_its_province() -> None:
    text = (
        "Ông Lò Văn Ín tái cử Bí thư Tỉnh ủy Sơn La.\n\nÔng Mùa A Sử tái cử Bí thư Tỉnh ủy Lai Châu. Ông Sử từng là "
        "Phó Chủ tịch UBND tỉnh.\n\nBà Vi Thị Trọng tái cử Bí thư Tỉnh ủy Nghệ An. Bà Trọng từng là Phó Bí thư Tỉnh ủy."
    )
    told = holds(text, about="Các địa phương")
    assert ("Mùa A Sử", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lai Châu", "former") in told
    assert ("Vi Thị Trọng", "Phó Bí thư | Tỉnh ủy Nghệ An", "former") in told


@pytest.mark.parametrize("born", ["sinh năm 1970 tại Sơn La", "(SN 1970)", "sinh ngày 15/3/1957, quê ở Sơn La"])
def test_year_of_birth_is_no_time_of_an_election(born: str) -> None:
    text = f"Bà Vi Thị Trọng {born}. Bà Vi Thị Trọng được bổ nhiệm làm Giám đốc Sở Nội vụ."
    assert ("Vi Thị Trọng", _HEAD, "asserted") in holds(text)


_CHAIR, _COUNCIL = "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bà Vi Thị Trọng, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh nghỉ hưu kể từ ngày 1/2/2025.",
            {("Vi Thị Trọng", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "former"), ("Vi Thị Trọng", _CHAIR, "former")},
        ),
        (
            "HĐND tỉnh họp với bà Vi Thị Trọng, Giám đốc Sở Nội vụ (do thực hiện chế độ nghỉ hưu từ tháng 11-2024).",
            {("Vi Thị Trọng", _HEAD, "former")},
        ),
        (
            "Chỉ định bà Vi Thị Trọng làm Phó Bí thư Tỉnh ủy, giới thiệu cho HĐND bầu làm Chủ tịch UBND tỉnh.",
            {("Vi Thị Trọng", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted"), ("Vi Thị Trọng", _CHAIR, "planned")},
        ),
        (
            "HĐND tỉnh đã bầu bà Vi Thị Trọng vào Ủy viên UBND tỉnh với 52/54 phiếu.",
            {("Vi Thị Trọng", "Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")},
        ),
        (
            "Yêu cầu Ban Thường vụ Tỉnh ủy Vĩnh Phúc nhiệm kỳ 2015-2020, bà Vi Thị Trọng - Bí thư Tỉnh ủy kiểm điểm.",
            {("Vi Thị Trọng", "Bí thư | Tỉnh ủy Vĩnh Phúc", "asserted")},
        ),
        (
            "Đoàn Tỉnh ủy Vĩnh Phúc thăm tỉnh, bà Vi Thị Trọng, Bí thư Tỉnh ủy, tiếp đoàn.",
            {("Vi Thị Trọng", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")},
        ),
        (
            "Bà Vi Thị Trọng, Chủ tịch HĐND tỉnh khóa IX được bầu giữ chức Chủ tịch UBND tỉnh.",
            {("Vi Thị Trọng", _COUNCIL, "former"), ("Vi Thị Trọng", _CHAIR, "asserted")},
        ),
        (
            (
                "HĐND miễn nhiệm chức vụ Chủ tịch UBND tỉnh đối với bà Vi Thị Trọng để nghỉ công tác và chức vụ "
                "Giám đốc Sở Nội vụ đối với ông Lò Văn Ín."
            ),
            {("Vi Thị Trọng", _CHAIR, "former"), ("Lò Văn Ín", _HEAD, "former")},
        ),
        (
            "Ông Lò Văn Ín được bổ nhiệm giữ chức Chủ tịch Hội đồng, Giám đốc Đại học Đà Nẵng.",
            {
                ("Lò Văn Ín", "Chủ tịch Hội đồng | Đại học Đà Nẵng", "asserted"),
                ("Lò Văn Ín", "Giám đốc | Đại học Đà Nẵng", "asserted"),
            },
        ),
        ("Ông Lò Văn Ín, Viện trưởng Viện nghiên cứu Trung Quốc, thuộc Viện Hàn lâm Khoa học Xã hội Việt Nam.", set()),
        (
            "Học viện Hành chính họp. Viện Dân tộc học dự. Ông Lò Văn Ín – Phó Giám đốc Học viện phát biểu.",
            {("Lò Văn Ín", "Phó Giám đốc | Học viện Hành chính", "asserted")},
        ),
        (
            "Ông Lò Văn Ín, Tổng cục phó Tổng cục Hải quan, dự.",
            {("Lò Văn Ín", "Phó Tổng cục trưởng | Tổng cục Hải quan", "asserted")},
        ),
        (
            "Ông Lò Văn Ín, Viện trưởng Viện Nghiên cứu chiến lược, chính sách Công Thương, dự.",
            {("Lò Văn Ín", "Viện trưởng | Viện Nghiên cứu chiến lược, chính sách Công Thương", "asserted")},
        ),
        (
            "Ông Lò Văn Ín thôi giữ chức Phó Trưởng ban Ban Quản lý Lăng Chủ tịch Hồ Chí Minh.",
            {("Lò Văn Ín", "Phó Trưởng Ban | Ban Quản lý Lăng Chủ tịch Hồ Chí Minh", "former")},
        ),
    ],
)
def test_what_decisions_tell_of_posts(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert holds(text) == expected

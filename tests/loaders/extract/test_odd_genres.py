"""Arrests, obituaries, awards, memories of war, visits from abroad: whose post it is, when, how a body is called."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

NAM = "Lê Văn Nam"


@pytest.mark.parametrize(
    "text",
    [
        f"Chủ tịch Quốc hội Đại Hàn Dân Quốc Woo Won Shik tiếp ông {NAM}.",
        f"Bí thư Thành ủy Thượng Hải {NAM} đón đoàn.",
        f"Chuẩn tướng {NAM}, Tư lệnh Sư đoàn 7 quân đội Sài Gòn, đầu hàng.",
        f"Đoàn đại biểu Đảng Cộng sản Trung Quốc do ông {NAM}, Bí thư Tỉnh ủy Thanh Hải, làm trưởng đoàn, đến thăm.",
        f"Phái đoàn Quốc hội Lào do bà {NAM}, Phó Chủ tịch Quốc hội, dẫn đầu đến chào.",
        f"Bà {NAM} - Giám đốc cấp cao CBRE Vietnam cho biết. Công ty TNHH Hoa Sen Đà Lạt nói khác.",
        f"Ông {NAM} – Phó TGĐ Kênh thông tin nhatot.vn, chỉ ra. Công ty TNHH Hoa Sen Đà Lạt nói khác.",
        f"Đồng chí {NAM} là Ủy viên Ủy ban Nhân dân cách mạng lâm thời tỉnh Thái Nguyên.",
        "Thủ tướng Vũ Văn Mẫu đến Đài phát thanh.",
        "Ông phụ tá hiệu trưởng của trường TH Hoàng Diệu được chỉ định làm Chủ tịch UBND xã Di Linh.",
        f"Chủ tịch Ủy ban nhân dân phủ Tư Nghĩa {NAM} ra mắt.",
        f"Ông {NAM} được cử làm Chủ nhiệm Mặt trận Việt Minh huyện Tư Nghĩa.",
        "Ví dụ: ông Nguyễn Văn A, Chủ tịch UBND xã Di Linh, nhận lương hệ số 2,75.",
    ],
)
def test_nobody_of_ours(text: str) -> None:
    assert holds(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        f"Tin ông {NAM} - Chủ tịch UBND xã Di Linh - qua đời khiến bà con bàng hoàng.",
        f"Nhà thơ {NAM}, tác giả của tập “Hoa tím”, “Làng” đã qua đời. Năm 2018, ông làm Chủ tịch UBND xã Di Linh.",
        f"Ông {NAM} đã về cõi vĩnh hằng. Ông là Chủ tịch UBND xã Di Linh.",
        f"Sự ra đi của ông {NAM}, Chủ tịch UBND xã Di Linh, để lại nhiều tiếc thương.",
        f"Ông kể, trong trận đánh ở đồi Không Tên năm 1972, ông {NAM} là Chủ tịch UBND xã Di Linh.",
        f"“Ngày 23-08-1945, hội nghị bầu ông {NAM} làm Chủ tịch UBND xã Di Linh.”",
        f"Trong chiến dịch Tây Nguyên, ông {NAM} là Chủ tịch UBND xã Di Linh.",
        f"Theo cáo trạng, {NAM} khi là Chủ tịch UBND xã Di Linh đã ký giao đất.",
        f"Thời điểm xảy ra vụ án, ông {NAM} giữ chức Chủ tịch UBND xã Di Linh.",
        f"Ông {NAM}, Chủ tịch UBND xã Di Linh vào những năm đầu thập niên 90, là người đề xuất.",
        f"Ông {NAM}, Chủ tịch UBND xã Di Linh thời kỳ 2005-2010, nhớ lại.",
        f"Theo lịch sử Đảng bộ xã (1945-2010), đồng chí {NAM} làm Chủ tịch UBND xã Di Linh.",
        f"Nhiệm kỳ 2005-2010, đồng chí {NAM} làm Chủ tịch UBND xã Di Linh.",
        f"Đại hội lần thứ III (1979-1982) bầu đồng chí {NAM} làm Chủ tịch UBND xã Di Linh.",
        f"Bác sĩ {NAM} làm Chủ tịch UBND xã Di Linh từ năm 1977, sau về quê.",
        f"Thời Chủ tịch UBND xã Di Linh {NAM}, đường chưa có.",
        f"Năm học 1995 – 1996, thầy {NAM} làm Chủ tịch UBND xã Di Linh.",
        f"Ông {NAM}, Chủ tịch UBND xã Di Linh một thời, kể lại.",
        f"Cuối năm 1977, tôi xin về quê. Hôm sau tôi được Chủ tịch UBND xã Di Linh {NAM} gọi lên.",
    ],
)
def test_a_post_that_is_over(text: str) -> None:
    assert holds(text) == {(NAM, "Chủ tịch | Ủy ban nhân dân xã Di Linh", "former")}


@pytest.mark.parametrize(
    "text",
    [
        f"Ông {NAM} từ khi là Chủ tịch UBND xã Di Linh luôn đi cơ sở.",
        f"Ông {NAM}, người từng vô địch quốc gia, được bầu làm Chủ tịch UBND xã Di Linh.",
        f"Nhiệm kỳ 2020-2025, đồng chí {NAM} làm Chủ tịch UBND xã Di Linh.",
        f"Ông {NAM} làm Chủ tịch UBND xã Di Linh từ năm 2017.",
        f"Đồng thời Chủ tịch UBND xã Di Linh {NAM} phát động phong trào.",
        f"Khi xảy ra hỏa hoạn, ông {NAM}, Chủ tịch UBND xã Di Linh, có mặt.",
        f"Ông {NAM}, Chủ tịch UBND xã Di Linh, những năm qua luôn tận tụy.",
        f"Đoàn đại biểu thăm Trung Quốc do ông {NAM}, Chủ tịch UBND xã Di Linh, dẫn đầu.",
        f"Năm 1977 chợ cháy. Tôi đi thăm chợ với ông {NAM}, Chủ tịch UBND xã Di Linh.",
        f"Năm 1977, tôi xin về quê. Nay tôi được Chủ tịch UBND xã Di Linh {NAM} mời lên.",
    ],
)
def test_a_post_that_goes_on(text: str) -> None:
    found = holds(text)
    assert found == {(NAM, "Chủ tịch | Ủy ban nhân dân xã Di Linh", "asserted")}


@pytest.mark.parametrize(
    ("body", "behind"),
    [
        ("Hội Doanh nhân trẻ Việt Nam", " - Thường trực ban tổ chức Giải thưởng Hoa Sen"),
        ("Liên đoàn bóng bàn Việt Nam", ""),
        ("Hội môi giới BĐS Việt Nam", ""),
        ("Cục Thanh tra, giám sát", " Ngân hàng Nhà nước"),
        ("Bảo tàng Lâm Đồng", " - nhà nghiên cứu văn hóa Chăm"),
        ("Công ty CP Tổng công ty Công trình Đường sắt", ""),
        ("Công ty cổ phần Đầu tư Tập đoàn Tân Á Đại Thành", ""),
        ("Trung tâm Phát triển quỹ đất", " gây thất thoát 47 tỷ đồng"),
        ("Trung tâm Phát triển quỹ đất", " cử ông Ba đi"),
    ],
)
def test_how_far_a_name_goes(body: str, behind: str) -> None:
    found = holds(f"Ông {NAM}, Giám đốc {body}{behind}, nói.")
    assert {what for _, what, _ in found} == {f"Giám đốc | {body}"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Phó Bí thư Đảng bộ lâm thời xã Di Linh", "Phó Bí thư | Đảng bộ xã Di Linh"),
        ("Ủy viên Ban Chấp hành lâm thời Đảng bộ tỉnh Lâm Đồng", "Ủy viên | Ban Chấp hành Đảng bộ tỉnh Lâm Đồng"),
    ],
)
def test_interim_bodies(text: str, body: str) -> None:
    assert holds(f"Ông {NAM}, {text}, dự.") == {(NAM, body, "asserted")}


def test_a_school_in_small_letters() -> None:
    school = "trường THPT Phan Đình Phùng, Hà Tĩnh,"
    found = holds(f"Tôi học ở {school} do thầy {NAM} làm hiệu trưởng. Sau tôi dạy ở Trường Đại học Đà Lạt.")
    assert {what for _, what, _ in found} == {"Hiệu trưởng | Trường THPT Phan Đình Phùng"}


def test_a_team_whose_name_has_commas() -> None:
    team = "Tiểu ban Lý luận, phê bình Văn học, Nghệ thuật"
    found = statements(f"Bà {NAM}, Phó trưởng {team} Hội đồng Lý luận Trung ương, dự.", "LEADS")
    assert {what for _, _, what, _ in found} == {f"Phó Trưởng tiểu ban | {team} Hội đồng Lý luận Trung ương"}


@pytest.mark.parametrize(
    ("name", "published", "status"),
    [
        ("Phan Văn Khải", "2025-06-01", "former"),
        ("Phan Văn Khải", "2005-06-01", "asserted"),
        (NAM, "2025-06-01", "asserted"),
    ],
)
def test_a_leader_of_earlier_years(name: str, published: str, status: str) -> None:
    found = holds(f"Thủ tướng {name} quan tâm đường dây này.", published=published)
    assert found == {(name, "Thủ tướng | Chính phủ", status)}


def test_subject_teams_of_a_school_are_no_task_forces() -> None:
    assert statements(f"Thầy {NAM}, tổ trưởng tổ Toán Trường THPT Bùi Thị Xuân, chấm thi.", "LEADS") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Tham dự có Chủ tịch UBND xã Di Linh - {0}, Giám đốc Sở Y tế Lâm Đồng - {1}.",
        "Ký giữa Chủ tịch UBND xã Di Linh – {0} và Giám đốc Sở Y tế Lâm Đồng – {1}.",
        "Tham dự có {0} - Chủ tịch UBND xã Di Linh, {1} - Giám đốc Sở Y tế Lâm Đồng.",
    ],
)
def test_a_series_with_dashes(text: str) -> None:
    post, other = "Chủ tịch | Ủy ban nhân dân xã Di Linh", "Giám đốc | Sở Y tế Lâm Đồng"
    assert holds(text.format(NAM, "Trịnh Thị Mùi")) == {(NAM, post, "asserted"), ("Trịnh Thị Mùi", other, "asserted")}


@pytest.mark.parametrize(
    ("body", "short"),
    [
        ("Bảo tàng Lịch sử Quốc gia", "BTLSQG"),
        ("Hiệp hội Năng lượng sạch Việt Nam", "VCEA"),
        ("Hội Doanh nghiệp trẻ Việt Nam", "VYEA"),
    ],
)
def test_initials_in_brackets(body: str, short: str) -> None:
    found = holds(f"{body} ({short}) họp hôm qua. Ông {NAM} - Phó Giám đốc {short}, nói.")
    assert found == {(NAM, f"Phó Giám đốc | {body}", "asserted")}

"""Names of bodies as titles name them: zones, regions, boards, marks, ranks that share a body."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, read, shown


@pytest.mark.parametrize(
    ("post", "title", "body"),
    [
        (
            "Trưởng Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
            "Trưởng Ban",
            "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
        ),
        ("Trưởng Ban Quản lý Khu kinh tế mở Chu Lai", "Trưởng Ban", "Ban Quản lý Khu kinh tế mở Chu Lai"),
        (
            "Phó Trưởng Ban Quản lý Khu kinh tế ven biển Thái Bình",
            "Phó Trưởng Ban",
            "Ban Quản lý Khu kinh tế ven biển Thái Bình",
        ),
        ("Giám đốc kinh doanh Công ty TNHH Sao Vàng", "Giám đốc Kinh doanh", "Công ty TNHH Sao Vàng"),
        ("Giám đốc Đài Khí tượng Thủy văn khu vực Bắc Bộ", "Giám đốc", "Đài Khí tượng Thủy văn khu vực Bắc Bộ"),
        ("Trưởng Ban Dân tộc tỉnh", "Trưởng Ban", "Ban Dân tộc tỉnh Lâm Đồng"),
        ("Trưởng Ban Dân tộc HĐND tỉnh", "Trưởng Ban", "Ban Dân tộc Hội đồng nhân dân tỉnh Lâm Đồng"),
        ("Phó Chánh án phụ trách TAND tỉnh", "Phó Chánh án", "Tòa án nhân dân tỉnh Lâm Đồng"),
        ("Phó Chánh án Thường trực TAND tỉnh", "Phó Chánh án Thường trực", "Tòa án nhân dân tỉnh Lâm Đồng"),
        ("Bí thư Đoàn xã Đạ Tẻh", "Bí thư", "Đoàn xã Đạ Tẻh"),
        ("Đồn trưởng Đồn Biên phòng Cô Tô", "Đồn trưởng", "Đồn Biên phòng Cô Tô"),
        ("Chỉ huy trưởng Bộ đội Biên phòng tỉnh", "Chỉ huy trưởng", "Bộ đội Biên phòng tỉnh Lâm Đồng"),
        (
            "Cục trưởng Cục Khoa học, Công nghệ và Thông tin",
            "Cục trưởng",
            "Cục Khoa học, Công nghệ và Thông tin",
        ),
        ("Phó Tổng Biên tập Báo Khoa học và Phát triển", "Phó Tổng Biên tập", "Báo Khoa học và Phát triển"),
        ("Trưởng phòng Tổ chức, Ban Nội chính Tỉnh ủy", "Trưởng phòng", "Phòng Tổ chức Ban Nội chính Tỉnh ủy Lâm Đồng"),
    ],
)
def test_title_and_body(post: str, title: str, body: str) -> None:
    assert holds(f"{post} Tạ Duy Hưng dự họp.") == {("Tạ Duy Hưng", f"{title} | {body}", "asserted")}


def test_two_ranks_share_a_body() -> None:
    text = "Ông Lưu Văn An từng giữ các chức vụ: Phó Chủ tịch, Chủ tịch UBND huyện Than Uyên."

    assert holds(text, published="2025-03-01") == {
        ("Lưu Văn An", "Phó Chủ tịch | Ủy ban nhân dân huyện Than Uyên", "former"),
        ("Lưu Văn An", "Chủ tịch | Ủy ban nhân dân huyện Than Uyên", "former"),
    }


def test_organisers_of_an_event_are_no_party_board() -> None:
    assert holds("Ban Tổ chức lễ tang gồm 15 người. Trưởng Ban Tổ chức hội thi Lưu Văn An nói.") == set()


def test_article_about_a_ward_keeps_to_it() -> None:
    text = (
        "UBND phường Xuân Hương và Đảng ủy phường Xuân Hương họp. UBND phường Xuân Hương báo cáo.\n\n"
        "Bà Hà Thị Bình từng ở phường Cam Ly.\n\nPhó Chủ tịch UBND phường Lưu Văn An kết luận."
    )

    assert ("Lưu Văn An", "Phó Chủ tịch | Ủy ban nhân dân phường Xuân Hương", "asserted") in holds(text)


@pytest.mark.parametrize(
    ("post", "title", "body"),
    [
        ("Giám đốc Kho bạc Nhà nước khu vực XI", "Giám đốc", "Kho bạc Nhà nước khu vực XI"),
        ("Giám đốc BHXH khu vực X", "Giám đốc", "Bảo hiểm xã hội khu vực X"),
        ("Trưởng phòng Nghiệp vụ 2 Thuế tỉnh", "Trưởng phòng", "Phòng Nghiệp vụ 2 Thuế tỉnh Lâm Đồng"),
        ("Viện trưởng Viện Quy hoạch xây dựng Lâm Đồng", "Viện trưởng", "Viện Quy hoạch xây dựng Lâm Đồng"),
        ("Phó Giám đốc phụ trách chuyên môn Bệnh viện Bãi Cháy", "Phó Giám đốc", "Bệnh viện Bãi Cháy"),
        (
            "Phó Đội trưởng, Phòng Cảnh sát kinh tế Công an tỉnh",
            "Phó Đội trưởng",
            "Phòng Cảnh sát kinh tế Công an tỉnh Lâm Đồng",
        ),
        ("Chánh án Tòa án nhân dân khu vực 5", "Chánh án", "Tòa án nhân dân khu vực 5"),
        ("Viện trưởng VKSND khu vực 3 - Bảo Lộc", "Viện trưởng", "Viện kiểm sát nhân dân khu vực 3 - Bảo Lộc"),
        ("Giám đốc Quỹ Hỗ trợ nông dân tỉnh", "Giám đốc", "Quỹ Hỗ trợ nông dân tỉnh Lâm Đồng"),
        (
            "Phó Giám đốc phụ trách Quỹ Bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa tỉnh",
            "Phó Giám đốc",
            "Quỹ Bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa tỉnh Lâm Đồng",
        ),
        (
            "Chủ tịch Hội đồng quản lý Quỹ Phát triển đất tỉnh",
            "Chủ tịch",
            "Hội đồng quản lý Quỹ Phát triển đất tỉnh Lâm Đồng",
        ),
        ("Tổng Thư ký Liên đoàn Bóng đá Việt Nam", "Tổng Thư ký", "Liên đoàn Bóng đá Việt Nam"),
        ("Phó Chủ tịch Liên đoàn Cầu lông tỉnh", "Phó Chủ tịch", "Liên đoàn Cầu lông tỉnh Lâm Đồng"),
        ("Chủ nhiệm Đoàn Luật sư tỉnh", "Chủ nhiệm", "Đoàn Luật sư tỉnh Lâm Đồng"),
        ("Phó Chánh tòa Tòa Hành chính TAND tỉnh", "Phó Chánh tòa", "Tòa Hành chính Tòa án nhân dân tỉnh Lâm Đồng"),
        ("Giám đốc Bảo tàng Phụ nữ Việt Nam", "Giám đốc", "Bảo tàng Phụ nữ Việt Nam"),
        ("Giám đốc Bảo tàng Lịch sử tỉnh", "Giám đốc", "Bảo tàng Lịch sử tỉnh Lâm Đồng"),
        ("Giám đốc Thư viện tỉnh", "Giám đốc", "Thư viện tỉnh Lâm Đồng"),
        ("Giám đốc NHNN chi nhánh Hải Phòng", "Giám đốc", "Ngân hàng Nhà nước Chi nhánh thành phố Hải Phòng"),
        ("Phó Giám đốc NHNN Khu vực 10", "Phó Giám đốc", "Ngân hàng Nhà nước Chi nhánh Khu vực 10"),
        ("Trưởng Thuế cơ sở 3 tỉnh", "Trưởng", "Thuế cơ sở 3 tỉnh Lâm Đồng"),
        ("Trưởng Thuế thành phố Huế", "Trưởng", "Thuế thành phố Huế"),
        ("Trưởng Thống kê TP. Huế", "Trưởng", "Thống kê thành phố Huế"),
        ("Phó Trưởng Thi hành án dân sự tỉnh", "Phó Trưởng", "Thi hành án dân sự tỉnh Lâm Đồng"),
        ("Trưởng Hải quan khu vực VIII", "Trưởng", "Hải quan khu vực VIII"),
        (
            "Trưởng phòng Quản lý, hỗ trợ doanh nghiệp số 1 Thuế tỉnh",
            "Trưởng phòng",
            "Phòng Quản lý, hỗ trợ doanh nghiệp số 1 Thuế tỉnh Lâm Đồng",
        ),
        ("Chủ tịch Hội Nữ doanh nhân tỉnh", "Chủ tịch", "Hội Nữ doanh nhân tỉnh Lâm Đồng"),
        ("Chủ tịch Hội LHTN Việt Nam tỉnh", "Chủ tịch", "Hội Liên hiệp Thanh niên Việt Nam tỉnh Lâm Đồng"),
        ("Chủ tịch Hội Nông dân Việt Nam tỉnh", "Chủ tịch", "Hội Nông dân tỉnh Lâm Đồng"),
        ("Phó Chánh Thanh tra Bộ Tài chính", "Phó Chánh Thanh tra", "Thanh tra Bộ Tài chính"),
        ("Tổng Biên tập Báo Hải Phòng", "Tổng Biên tập", "Báo Hải Phòng"),
        ("Phó Tư lệnh Bộ đội Biên phòng", "Phó Tư lệnh", "Bộ đội Biên phòng"),
        ("Phó Bí thư Đảng ủy Khối các cơ quan tỉnh", "Phó Bí thư", "Đảng ủy Khối các cơ quan tỉnh Lâm Đồng"),
        (
            "Phó Trưởng ban Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp Thanh Hóa",
            "Phó Trưởng Ban",
            "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp Thanh Hóa",
        ),
        ("Phó khoa Ngoại Bệnh viện Đa khoa tỉnh", "Phó khoa", "Khoa Ngoại Bệnh viện Đa khoa tỉnh Lâm Đồng"),
        (
            "Hiệu trưởng Trường Đại học Sư phạm, Đại học Huế",
            "Hiệu trưởng",
            "Trường Đại học Sư phạm, Đại học Huế",
        ),
        (
            "Hiệu trưởng Trường Phổ thông dân tộc bán trú Tiểu học Bản Khoang",
            "Hiệu trưởng",
            "Trường Phổ thông dân tộc bán trú Tiểu học Bản Khoang",
        ),
    ],
)
def test_kinds_of_institutions(post: str, title: str, body: str) -> None:
    assert holds(f"{post} Tạ Duy Hưng dự họp.") == {("Tạ Duy Hưng", f"{title} | {body}", "asserted")}


def test_a_fund_with_a_brand_is_no_public_body() -> None:
    assert not holds("Sở Tài chính mở hội thảo. Ông Tạ Duy Hưng, Giám đốc đầu tư Quỹ Sao Mai, dự.")


def test_a_whole_name_is_known_by_its_short_form() -> None:
    text = "Thư viện Tổng hợp tỉnh mở cửa. Bà Hà Thị Bình, Giám đốc Thư viện Tổng hợp, mời bạn đọc."

    assert holds(text) == {("Hà Thị Bình", "Giám đốc | Thư viện Tổng hợp tỉnh Lâm Đồng", "asserted")}


def test_a_centre_in_lower_case_is_a_body_where_its_field_is_a_name() -> None:
    text = "Còn trung tâm Phục vụ hành chính công tỉnh Lâm Đồng làm tốt. Một trung tâm phục vụ khách hàng mở cửa."

    frames = read(text).frames
    bodies = [shown(c.thing) for frame in frames for c in frame.chunks if c.kind == "B"]
    assert bodies == ["Trung tâm Phục vụ hành chính công tỉnh Lâm Đồng"]

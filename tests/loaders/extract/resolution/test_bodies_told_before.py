"""Posts whose body is told a sentence or a clause before: what `Sở`, `tỉnh`, `đơn vị` or nothing at all then means."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_TOLD = [
    (
        (
            "UBND xã Đức Trọng vừa họp phiên thường kỳ. Chủ tịch UBND xã Lê Văn Tám yêu cầu rà soát. Phó "
            "Chủ tịch Trần Thị Bé báo cáo."
        ),
        [
            ("Lê Văn Tám", "Chủ tịch", "Ủy ban nhân dân xã Đức Trọng"),
            ("Trần Thị Bé", "Phó Chủ tịch", "Ủy ban nhân dân xã Đức Trọng"),
        ],
    ),
    (
        (
            "Sở Y tế tổ chức hội nghị sáng nay. Giám đốc Sở Lê Văn Tám cho biết hồ sơ đã đủ. Theo Phó Giám "
            "đốc Sở Trần Thị Bé, việc này còn chậm."
        ),
        [("Lê Văn Tám", "Giám đốc", "Sở Y tế Lâm Đồng"), ("Trần Thị Bé", "Phó Giám đốc", "Sở Y tế Lâm Đồng")],
    ),
    (
        "Ông Lê Văn Tám là Giám đốc Sở Y tế. Ông cũng là Bí thư Đảng ủy Sở.",
        [("Lê Văn Tám", "Giám đốc", "Sở Y tế Lâm Đồng"), ("Lê Văn Tám", "Bí thư", "Đảng ủy Sở Y tế Lâm Đồng")],
    ),
    (
        (
            "Trường Đại học Đà Lạt vừa ký kết với Tập đoàn FPT. Hiệu trưởng nhà trường, PGS.TS Lê Văn Tám, "
            "nói đây là bước ngoặt."
        ),
        [("Lê Văn Tám", "Hiệu trưởng", "Trường Đại học Đà Lạt")],
    ),
    (
        (
            "Trường Đại học Đà Lạt công bố kế hoạch. PGS.TS Lê Văn Tám, Phó Hiệu trưởng, và TS Trần Thị Bé, "
            "Trưởng phòng Đào tạo, trình bày."
        ),
        [
            ("Lê Văn Tám", "Phó Hiệu trưởng", "Trường Đại học Đà Lạt"),
            ("Trần Thị Bé", "Trưởng phòng", "Phòng Đào tạo Trường Đại học Đà Lạt"),
        ],
    ),
    (
        "VNPT Lâm Đồng tài trợ 50 máy tính. Ông Lê Văn Tám, Giám đốc đơn vị, trao quà.",
        [("Lê Văn Tám", "Giám đốc", "VNPT Lâm Đồng")],
    ),
    (
        "Tại xã Đức Trọng, Bí thư Đảng ủy xã Lê Văn Tám và Chủ tịch UBND xã Trần Thị Bé tiếp đoàn.",
        [("Lê Văn Tám", "Bí thư", "Đảng ủy xã Đức Trọng"), ("Trần Thị Bé", "Chủ tịch", "Ủy ban nhân dân xã Đức Trọng")],
    ),
    (
        (
            "Về phía tỉnh Gia Lai có ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh; về phía tỉnh Lâm Đồng có bà "
            "Trần Thị Bé, Phó Chủ tịch UBND tỉnh."
        ),
        [
            ("Lê Văn Tám", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Gia Lai"),
            ("Trần Thị Bé", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng"),
        ],
    ),
    (
        (
            "Đoàn công tác tỉnh Gia Lai do ông Lê Văn Tám, Chủ tịch UBND tỉnh, dẫn đầu đã đến thăm Lâm "
            "Đồng. Tiếp đoàn có bà Trần Thị Bé, Phó Chủ tịch UBND tỉnh Lâm Đồng."
        ),
        [
            ("Lê Văn Tám", "Chủ tịch", "Ủy ban nhân dân tỉnh Gia Lai"),
            ("Trần Thị Bé", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng"),
        ],
    ),
    (
        "Bộ Khoa học và Công nghệ tổ chức hội thảo tại Đà Lạt. Thứ trưởng Lê Văn Tám chủ trì.",
        [("Lê Văn Tám", "Thứ trưởng", "Bộ Khoa học và Công nghệ")],
    ),
    (
        (
            "Công ty Cổ phần Sao Mai khai trương nhà máy. Tổng Giám đốc Lê Văn Tám cho hay vốn đầu tư 500 "
            "tỷ đồng; Chủ tịch HĐQT Trần Thị Bé cắt băng."
        ),
        [
            ("Lê Văn Tám", "Tổng Giám đốc", "Công ty Cổ phần Sao Mai"),
            ("Trần Thị Bé", "Chủ tịch Hội đồng quản trị", "Công ty Cổ phần Sao Mai"),
        ],
    ),
    (
        "Bệnh viện Nhi Lâm Đồng triển khai bệnh án điện tử. BSCKII Lê Văn Tám, Giám đốc Bệnh viện, nói vậy.",
        [("Lê Văn Tám", "Giám đốc", "Bệnh viện Nhi Lâm Đồng")],
    ),
    (
        (
            "Sở Nội vụ trình đề án, Sở Tài chính thẩm định. Giám đốc Sở Nội vụ Lê Văn Tám giải trình. Phó "
            "Giám đốc Sở Tài chính Trần Thị Bé bổ sung."
        ),
        [("Lê Văn Tám", "Giám đốc", "Sở Nội vụ Lâm Đồng"), ("Trần Thị Bé", "Phó Giám đốc", "Sở Tài chính Lâm Đồng")],
    ),
    (
        "Chủ tịch UBND tỉnh Lê Văn Tám và Chủ tịch HĐND tỉnh Trần Thị Bé cùng dự. Chủ tịch Lê Văn Tám phát biểu.",
        [
            ("Lê Văn Tám", "Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng"),
            ("Trần Thị Bé", "Chủ tịch", "Hội đồng nhân dân tỉnh Lâm Đồng"),
        ],
    ),
    (
        "Đảng ủy phường Cam Ly - Đà Lạt họp. Bí thư Lê Văn Tám kết luận; Phó Bí thư Thường trực Trần Thị Bé điều hành.",
        [
            ("Lê Văn Tám", "Bí thư", "Đảng ủy phường Cam Ly - Đà Lạt"),
            ("Trần Thị Bé", "Phó Bí thư Thường trực", "Đảng ủy phường Cam Ly - Đà Lạt"),
        ],
    ),
    (
        "Trung tâm Chuyển đổi số tỉnh vừa nâng cấp hệ thống. Giám đốc Trung tâm Lê Văn Tám cho biết mọi việc đã xong.",
        [("Lê Văn Tám", "Giám đốc", "Trung tâm Chuyển đổi số tỉnh Lâm Đồng")],
    ),
    (
        "Hội Nông dân tỉnh mở lớp tập huấn. Chủ tịch Hội Lê Văn Tám dự khai giảng.",
        [("Lê Văn Tám", "Chủ tịch", "Hội Nông dân tỉnh Lâm Đồng")],
    ),
    (
        "Ban Quản lý các khu công nghiệp tỉnh đối thoại với doanh nghiệp. Trưởng Ban Lê Văn Tám trả lời kiến nghị.",
        [("Lê Văn Tám", "Trưởng Ban", "Ban Quản lý các khu công nghiệp tỉnh Lâm Đồng")],
    ),
    (
        (
            "UBND huyện Lạc Dương đã chi 5 tỷ đồng. Ông Lê Văn Tám - Chủ tịch UBND huyện - nói dân rất "
            "mừng. Ông Trần Văn Bé - Trưởng phòng Nội vụ huyện - thì lo."
        ),
        [
            ("Lê Văn Tám", "Chủ tịch", "Ủy ban nhân dân huyện Lạc Dương"),
            ("Trần Văn Bé", "Trưởng phòng", "Phòng Nội vụ huyện Lạc Dương"),
        ],
    ),
    (
        (
            "Huyện Lạc Dương và huyện Đơn Dương ký quy chế phối hợp. Bí thư Huyện ủy Lạc Dương Lê Văn Tám "
            "và Bí thư Huyện ủy Đơn Dương Trần Văn Bé cùng ký."
        ),
        [("Lê Văn Tám", "Bí thư", "Huyện ủy Lạc Dương"), ("Trần Văn Bé", "Bí thư", "Huyện ủy Đơn Dương")],
    ),
    (
        (
            "Tại Đồng Nai, Giám đốc Sở Khoa học và Công nghệ Lê Văn Tám nói tỉnh đã chi 300 tỷ đồng. Tại "
            "Lâm Đồng, Giám đốc Sở Khoa học và Công nghệ Trần Thị Bé nói tỉnh mới chi 100 tỷ đồng."
        ),
        [
            ("Lê Văn Tám", "Giám đốc", "Sở Khoa học và Công nghệ Đồng Nai"),
            ("Trần Thị Bé", "Giám đốc", "Sở Khoa học và Công nghệ Lâm Đồng"),
        ],
    ),
    (
        "Ông Lê Văn Tám (xã Đức Trọng) phản ánh đường hỏng. Chủ tịch UBND xã Trần Văn Bé hứa sửa.",
        [("Trần Văn Bé", "Chủ tịch", "Ủy ban nhân dân xã Đức Trọng")],
    ),
    (
        "Cục Chuyển đổi số quốc gia công bố kết quả. Phó Cục trưởng Lê Văn Tám cho biết Lâm Đồng xếp thứ 20.",
        [("Lê Văn Tám", "Phó Cục trưởng", "Cục Chuyển đổi số quốc gia")],
    ),
    (
        "Hợp tác xã Tân Tiến trồng dâu. Giám đốc HTX Lê Văn Tám nói thu 2 tỷ đồng.",
        [("Lê Văn Tám", "Giám đốc", "Hợp tác xã Tân Tiến")],
    ),
    (
        "Tòa án nhân dân tỉnh xét xử trực tuyến. Chánh án Lê Văn Tám nói tiết kiệm nhiều.",
        [("Lê Văn Tám", "Chánh án", "Tòa án nhân dân tỉnh Lâm Đồng")],
    ),
    (
        "Thuế tỉnh tập huấn hóa đơn điện tử. Ông Lê Văn Tám, Phó Trưởng Thuế tỉnh, giải đáp.",
        [("Lê Văn Tám", "Phó Trưởng", "Thuế tỉnh Lâm Đồng")],
    ),
    (
        "Báo Lâm Đồng ra mắt ứng dụng đọc báo. Tổng Biên tập Lê Văn Tám bấm nút.",
        [("Lê Văn Tám", "Tổng Biên tập", "Báo Lâm Đồng")],
    ),
    (
        "Văn phòng UBND tỉnh ra thông báo. Chánh Văn phòng Lê Văn Tám ký.",
        [("Lê Văn Tám", "Chánh Văn phòng", "Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng")],
    ),
    (
        (
            "Chủ tịch UBND tỉnh Lê Văn Tám tiếp ông Trần Văn Bé, Tổng Giám đốc Tập đoàn Sao Mai. Chủ tịch "
            "Lê Văn Tám đánh giá cao."
        ),
        [
            ("Lê Văn Tám", "Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng"),
            ("Trần Văn Bé", "Tổng Giám đốc", "Tập đoàn Sao Mai"),
        ],
    ),
    (
        (
            "Tập đoàn Viettel và UBND tỉnh ký thỏa thuận. Phó Chủ tịch UBND tỉnh Lê Văn Tám và Phó Tổng "
            "Giám đốc Tập đoàn Trần Văn Bé ký."
        ),
        [
            ("Lê Văn Tám", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng"),
            ("Trần Văn Bé", "Phó Tổng Giám đốc", "Tập đoàn Viettel"),
        ],
    ),
    (
        "Khoa Công nghệ thông tin Trường Đại học Đà Lạt mở ngành mới. Trưởng khoa Lê Văn Tám nói vậy.",
        [("Lê Văn Tám", "Trưởng khoa", "Khoa Công nghệ thông tin Trường Đại học Đà Lạt")],
    ),
    (
        "Phòng Văn hóa - Xã hội xã Đức Trọng có 6 người. Trưởng phòng Lê Văn Tám kiêm luôn việc quét mã.",
        [("Lê Văn Tám", "Trưởng phòng", "Phòng Văn hóa - Xã hội xã Đức Trọng")],
    ),
    (
        "Tỉnh đoàn phát động chiến dịch. Bí thư Tỉnh đoàn Lê Văn Tám trao cờ. Bí thư Tỉnh ủy Trần Văn Bé dự.",
        [("Lê Văn Tám", "Bí thư", "Tỉnh đoàn Lâm Đồng"), ("Trần Văn Bé", "Bí thư", "Tỉnh ủy Lâm Đồng")],
    ),
]


@pytest.mark.parametrize(("told", "posts"), _TOLD)
def test_the_body_told_before(told: str, posts: list[tuple[str, str, str]]) -> None:
    assert holds(told) == {(who, f"{title} | {body}", "asserted") for who, title, body in posts}

"""Seventy ways of telling how a post or a role is held: each gives its status, for a department and a committee."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_NAME = "Lê Văn Tám"
_POSTS = (
    ("HOLDS", "Giám đốc Sở Tài chính"),
    ("HOLDS", "Chủ tịch UBND xã Đức Trọng"),
    ("LEADS", "Trưởng Ban Chỉ đạo 57 tỉnh"),
)
_WAYS = {
    "former": [
        "Ông {n}, nguyên {t}, gửi tặng sách.",
        "Ông {n}, cựu {t}, gửi tặng sách.",
        "Ông {n}, từng là {t}, gửi tặng sách.",
        "Ông {n}, trước đây là {t}, gửi tặng sách.",
        "Ông {n}, {t} nhiệm kỳ 2016 - 2021, gửi tặng sách.",
        "Ông {n}, {t} giai đoạn 2010 - 2015, nhớ lại.",
        "Ông {n}, {t} (đã nghỉ hưu), nhớ lại.",
        "Ông {n} thôi giữ chức {t} từ ngày 1/7.",
        "Ông {n} vừa được cho thôi giữ chức {t} để nghỉ hưu.",
        "Ông {n} xin từ chức {t}.",
        "Ông {n} bị cách chức {t}.",
        "Ông {n} bị miễn nhiệm chức vụ {t}.",
        "Miễn nhiệm chức vụ {t} đối với ông {n}.",
        "Ông {n} rời ghế {t} sau hai nhiệm kỳ.",
        "Ông {n} không còn làm {t}.",
        "Ông {n} không còn là {t} từ tháng 3.",
        "Ông {n} đã nghỉ hưu, trước đó là {t}.",
        "Trước khi nghỉ hưu, ông {n} là {t}.",
        "Khi còn là {t}, ông {n} hay xuống bản.",
        "Hồi làm {t}, ông {n} hay xuống bản.",
        "Thời ông {n} làm {t}, xã chưa có điện.",
        "Ông {n} có 12 năm làm {t} trước khi nghỉ hưu.",
        "Ông {n} đã kinh qua các chức vụ {t}.",
        "Năm 2012, ông {n} là {t}; nay ông đã về hưu.",
        "Người tiền nhiệm của bà, ông {n}, giữ chức {t} đến tháng 5.",
        "Bà thay ông {n}, {t}, vừa nghỉ hưu.",
        "Ông {n} - {t} lúc bấy giờ - đã ký văn bản.",
        "Ông {n}, khi đó là {t}, đã ký văn bản.",
        "Ông {n} từng giữ cương vị {t} trong 5 năm.",
        "Ông {n} vốn là {t} trước khi về tỉnh khác.",
    ],
    "asserted": [
        "Ông {n}, hiện là {t}, gửi tặng sách.",
        "Ông {n}, {t}, gửi tặng sách.",
        "Ông {n}, tân {t}, phát biểu nhận nhiệm vụ.",
        "Ông {n}, đương kim {t}, phát biểu.",
        "Ông {n} được bầu giữ chức {t} nhiệm kỳ 2021 - 2026.",
        "Ông {n} tái đắc cử chức {t}.",
        "Ông {n} tiếp tục giữ chức {t}.",
        "Ông {n} vẫn đảm nhiệm cương vị {t}.",
        "Ông {n} trở thành {t} trẻ nhất cả nước.",
        "Từ tháng 3, ông {n} giữ chức {t}.",
        "Ông {n} nhậm chức {t} hôm 5/9.",
        "Ông {n} giữ chức {t} từ năm 2022 đến nay.",
        "Trúng cử chức danh {t} là ông {n}.",
        "Ông {n} vừa nhận quyết định giữ chức {t}.",
        "Phê chuẩn kết quả bầu chức vụ {t} đối với ông {n}.",
        "Ông {n} là người được tin cậy giao giữ trọng trách {t}.",
    ],
    "planned": [
        "Ông {n} sẽ giữ chức {t} từ năm sau.",
        "Ông {n} dự kiến được bổ nhiệm giữ chức {t}.",
        "Ông {n} được giới thiệu ứng cử chức {t}.",
        "Tỉnh ủy giới thiệu ông {n} để bầu giữ chức {t}.",
        "Ông {n} sắp nhận nhiệm vụ {t}.",
        "Ông {n} được quy hoạch chức danh {t}.",
        "Có tin ông {n} sẽ làm {t}.",
    ],
    "acting": [
        "Ông {n}, quyền {t}, chủ trì.",
        "Ông {n} được giao quyền {t}.",
        "Ông {n} tạm thời giữ chức {t}.",
    ],
    "negated": [
        "Ông {n} không phải là {t}.",
        "Ông {n} chưa bao giờ làm {t}.",
    ],
    "none": [
        "Ông {n} gặp {t} để trình bày.",
        "Ông {n} gửi đơn đến {t}.",
        "Ông {n} đề nghị {t} trả lời.",
        "Ông {n} được {t} tặng bằng khen.",
        "Ông {n} là con trai của {t}.",
        "Ông {n} từng viết thư cho {t}.",
        "Ông {n} nói rằng {t} đã hứa.",
        "Theo ông {n}, {t} đã đến thăm.",
        "Ông {n} thay mặt {t} trao quà.",
        "Ông {n} cùng {t} đi kiểm tra.",
        "Ông {n} mạo danh {t} để lừa tiền.",
        "Ông {n} ước gì được làm {t}.",
        "Ai sẽ làm {t}? Ông {n} không trả lời.",
    ],
}


@pytest.mark.parametrize(("type_", "post"), _POSTS)
@pytest.mark.parametrize(("status", "way"), [(status, way) for status, ways in _WAYS.items() for way in ways])
def test_the_status_that_is_told(status: str, way: str, type_: str, post: str) -> None:
    found = {told[3] for told in statements(way.format(n=_NAME, t=post), type_) if told[1] == _NAME}
    may_be_silent = status in ("planned", "negated")  # what is no fact need not be kept
    assert found == {status} or (not found and (may_be_silent or status == "none"))

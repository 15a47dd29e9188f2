"""Signs of aiming and of fact that hang on the words around them: asked, levels, what is now and what it is to be."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import kinds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Đã có quy chế mới, Chủ tịch UBND tỉnh yêu cầu các xã số hóa 97% sổ hộ tịch.", {97.0: "target"}),
        ("Trong tháng, 97% phản ánh theo yêu cầu được xử lý.", {97.0: "measured"}),
        ("Phấn đấu xã đạt chuẩn nông thôn mới, tỷ lệ hộ nghèo còn dưới 3%.", {3.0: "target"}),
        ("Năm 2027 phải số hóa 100% kết quả giải quyết thủ tục hành chính còn hiệu lực, 70% hồ sơ đất đai.",
         {100.0: "target", 70.0: "target"}),
        ("Tỉnh nâng tỷ lệ hồ sơ trực tuyến từ 41,5% hiện nay lên 58%.", {41.5: "measured", 58.0: "target"}),
        ("Mục tiêu là 90%, nhưng ứng dụng mới tích hợp 38% dịch vụ công.", {38.0: "measured"}),
        ("Tỉnh đặt mục tiêu cao hơn, bởi chỉ 38% tài khoản hoạt động.", {38.0: "measured"}),
        ("Đến hết năm học 2025 - 2026, 100% trường tiểu học dùng học bạ số.", {100.0: "target"}),
    ],
)  # fmt: skip
def test_kind(text: str, found: dict[float | None, str]) -> None:
    told = kinds(text)
    assert {value: told.get(value) for value in found} == found

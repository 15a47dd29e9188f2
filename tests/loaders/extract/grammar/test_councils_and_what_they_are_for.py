"""Councils that advise on something, and topics that hold `không`."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Chủ tịch Hội đồng tư vấn quốc gia về trí tuệ nhân tạo", "Hội đồng tư vấn quốc gia về trí tuệ nhân tạo"),
        ("Chủ tịch Hội đồng Tư vấn về phát triển bán dẫn tỉnh", "Hội đồng Tư vấn về phát triển bán dẫn"),
        ("Tổ trưởng Tổ công tác về thanh toán không dùng tiền mặt", "Tổ công tác về thanh toán không dùng tiền mặt"),
        ("Trưởng Ban Chỉ đạo thủ tục không giấy tờ tỉnh", "Ban Chỉ đạo thủ tục không giấy tờ"),
    ],
)
def test_name_is_read_to_its_end(said: str, name: str) -> None:
    assert {what.split(" | ")[1] for _, what, _ in roles(f"Ông Lưu Văn An, {said}, dự họp.")} == {name}

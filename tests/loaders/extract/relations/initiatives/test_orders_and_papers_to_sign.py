"""What is only asked for with a partner, or still to be signed, is no cooperation yet."""

from __future__ import annotations

import pytest

from tests.loaders.extract.relations.initiatives.test_cooperation import pairs

HEAD = "Lâm Đồng họp về chuyển đổi số\n\n"
UBND, HEALTH = "Ủy ban nhân dân tỉnh Lâm Đồng", "Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Y tế đang trình UBND tỉnh ký thỏa thuận với MISA về bệnh án.",
        "Sở Y tế đang xin ý kiến UBND tỉnh để ký kết thỏa thuận với MISA.",
        "Việc còn lại là chờ UBND tỉnh ký hợp đồng với MISA.",
        "Sở Nội vụ tham mưu UBND tỉnh ký ghi nhớ với MISA.",
        "Ông giao Công an tỉnh chuẩn bị lực lượng; Sở Y tế phối hợp VNPT, MISA giữ liên lạc.",
        "Chủ tịch UBND tỉnh yêu cầu Sở Tài chính lo kinh phí; Sở Y tế hợp tác với MISA làm bệnh án.",
        "Kế hoạch giao Sở Nội vụ chủ trì, Sở Y tế phối hợp với MISA mở lớp.",
        "Sở Y tế được giao chủ trì, phối hợp với MISA làm bệnh án.",
        "Lãnh đạo tỉnh giao Sở Nội vụ chủ trì, phối hợp với MISA làm bệnh án.",
        "Sở Y tế đang trình phương án hợp tác với MISA.",
        "Chủ tịch UBND tỉnh giao các đơn vị như sau: Sở Y tế phối hợp với MISA làm bệnh án.",
        "Chủ tịch UBND tỉnh yêu cầu:\n- Sở Y tế phối hợp với MISA làm bệnh án;\n- Sở Nội vụ hợp tác với FPT mở lớp.",
        "Sở Y tế có trách nhiệm phối hợp với MISA làm bệnh án.",
        "Kết luận cuộc họp, Chủ tịch UBND tỉnh phân công Sở Y tế phối hợp với MISA.",
    ],
)
def test_what_is_asked_for_is_not_done(sentence: str) -> None:
    assert pairs(HEAD + sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "pair"),
    [
        ("Trong chương trình, UBND tỉnh ký thỏa thuận với MISA.", (UBND, "MISA")),
        ("Ông yêu cầu Sở Tài chính lo kinh phí; Sở Y tế đã ký hợp đồng với MISA.", (HEALTH, "MISA")),
        ("Chủ tịch UBND tỉnh nêu kết quả:\n- Sở Y tế phối hợp với MISA làm bệnh án.", (HEALTH, "MISA")),
        ("Chủ tịch UBND tỉnh yêu cầu:\n- Các sở báo cáo.\nSở Y tế hợp tác với MISA mở lớp.", (HEALTH, "MISA")),
        ("Được giao việc này, Sở Y tế đã phối hợp với MISA làm bệnh án.", (HEALTH, "MISA")),
    ],
)
def test_what_is_done_is_told(sentence: str, pair: tuple[str, str]) -> None:
    assert pairs(HEAD + sentence) == {pair}

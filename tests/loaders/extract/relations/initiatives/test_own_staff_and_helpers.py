"""What the engineers of a house have written it runs itself; who does something together with a runner takes part."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


def _told(text: str, kind: str) -> set[tuple[str, str]]:
    return {(who, what) for _, who, what, _ in statements(text, kind)}


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ('Phần mềm "Mạch Rừng" do các kỹ sư của Công ty Điện lực Lâm Đồng tự viết giúp giảm mất điện.',
         "Công ty Điện lực Lâm Đồng", "Mạch Rừng"),
        ('Phiên chợ "Hồng lên mạng" cuối tháng 9 do Tỉnh đoàn tổ chức bán hết 8 tấn.',
         "Tỉnh đoàn Lâm Đồng", "Hồng lên mạng"),
        ('Ai cũng mong "Chợ Trà Số" - sàn bán trà do Sở Công Thương vận hành - sớm mở lại.',
         "Sở Công Thương Lâm Đồng", "Chợ Trà Số"),
        ('Tỉnh đoàn đang triển khai mô hình "Bếp ăn số" ở xã Đạ Tẻh, sẽ nhân rộng ra toàn tỉnh.',
         "Tỉnh đoàn Lâm Đồng", "Bếp ăn số"),
    ],
)  # fmt: skip
def test_runs(text: str, who: str, what: str) -> None:
    assert (who, what) in _told(text, "RUNS")


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ('Ứng dụng "Hồ Xanh" do Sở Công Thương phối hợp với VNPT Lâm Đồng xây dựng.', "VNPT Lâm Đồng", "Hồ Xanh"),
    ],
)  # fmt: skip
def test_who_does_it_together_with_the_runner_takes_part(text: str, who: str, what: str) -> None:
    assert (who, what) in _told(text, "TAKES_PART_IN")
    assert (who, what) not in _told(text, "RUNS")


def test_who_wrote_a_scheme_and_what_will_be_run_say_no_runner() -> None:
    wrote = 'Ông Lê Văn Phước, Trưởng phòng Dữ liệu, người viết phần lớn đề án "Bếp ăn số", đã nghỉ.'
    to_come = 'Tỉnh đoàn sẽ triển khai mô hình "Bếp ăn số" ở xã Đạ Tẻh, đang chọn nơi làm trước.'
    assert [_told(text, "RUNS") for text in (wrote, to_come)] == [set(), set()]


def test_a_firm_that_holds_others_is_not_called_by_the_noun_of_those() -> None:
    text = 'Tổng công ty Điện lực miền Nam có hai bạn nhỏ. Phần mềm "Mạch Rừng" do kỹ sư của {} tự viết.'
    holding = ("Tổng công ty Điện lực miền Nam", "Mạch Rừng")
    assert holding in _told(text.format("tổng công ty"), "RUNS")
    assert holding not in _told(text.format("công ty"), "RUNS")

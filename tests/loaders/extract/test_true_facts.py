"""Posts of today in sentences whose words look like those of old times, of the dead, of tales or of what is gone."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

NAM = "Lê Văn Nam"


@pytest.mark.parametrize(
    "text",
    [
        f"Đến năm 2030, tỉnh phấn đấu có 2.000 km đường cao tốc, Chủ tịch UBND xã Di Linh {NAM} nhấn mạnh.",
        f"Ngày 1/1/2026, luật có hiệu lực, ông {NAM}, Chủ tịch UBND xã Di Linh, lưu ý.",
        f"Ngày 15/3/2028 sẽ bầu cử; ông {NAM} hiện là Chủ tịch UBND xã Di Linh.",
        f"Trong kháng chiến chống Mỹ, xã có 200 liệt sĩ, Chủ tịch UBND xã Di Linh {NAM} cho biết.",
        f"Từ ngày 15/3/2016, ông {NAM} giữ chức Chủ tịch UBND xã Di Linh cho đến nay.",
        f"Ngày 15/12/2018, Đội K51 ra đời; ông {NAM}, Chủ tịch UBND xã Di Linh, nhớ lại.",
        f"Chủ tịch UBND xã Di Linh {NAM} thăm Mẹ Việt Nam anh hùng sinh năm 1932 ở phường Xuân Hương.",
        f"Trải qua hai cuộc kháng chiến, xã được phong anh hùng, ông {NAM}, Chủ tịch UBND xã Di Linh, cho biết.",
        f"Bà con ngưỡng mộ Chủ tịch UBND xã Di Linh {NAM}.",
        f"Chuyên gia khí tượng {NAM}, Chủ tịch UBND xã Di Linh, dự.",
        f"Ông {NAM}, Chủ tịch UBND xã Di Linh, bị kỷ luật sau vụ học sinh đuối nước tử vong.",
        f"Với ước mơ đổi đời cho bà con, ông {NAM} làm Chủ tịch UBND xã Di Linh từ năm 2021.",
        f"Dù còn bỡ ngỡ, ông {NAM} đảm nhiệm chức vụ Chủ tịch UBND xã Di Linh.",
        f"Bà con tin tưởng đồng chí {NAM} giữ chức Chủ tịch UBND xã Di Linh.",
        f"Bạn {NAM} là Chủ tịch UBND xã Di Linh.",
    ],
)
def test_a_post_of_today(text: str) -> None:
    found = {(who, what, status) for _, who, what, status in statements(text, "HOLDS")}
    assert found == {(NAM, "Chủ tịch | Ủy ban nhân dân xã Di Linh", "asserted")}


@pytest.mark.parametrize(
    "behind",
    [
        "làm Trưởng ban. Hai tổ công tác đã chấm dứt hoạt động.",
        "làm Trưởng ban. Các tổ công tác đã được giải thể.",
        "làm Trưởng ban đề nghị các sở không được phê duyệt dự án chậm tiến độ.",
    ],
)
def test_a_head_of_today(behind: str) -> None:
    found = statements(f"Ban Chỉ đạo chuyển đổi số tỉnh do ông {NAM} {behind}", "LEADS")
    assert {(who, what, status) for _, who, what, status in found} == {
        (NAM, "Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh", "asserted")
    }


@pytest.mark.parametrize("name", ["Đỗ Công An", "Vi Hải Quân", "Trần Quốc Phòng", "Nguyễn Quân"])
def test_a_name_behind_a_body_and_its_place(name: str) -> None:
    found = statements(f"Phó Giám đốc Sở Tài chính Lâm Đồng {name} phát biểu.", "HOLDS")
    assert {who for _, who, _, _ in found} == {name}

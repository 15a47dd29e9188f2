"""Who carries out the documents with which a sentence begins, or looks back on a time of doing so."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_PLAN = "Kế hoạch số 271/KH-UBND ngày 6/5/2024 của UBND tỉnh Lâm Đồng"
_NINE = "Nghị quyết số 19-NQ/TU của Tỉnh ủy"
_57 = "Nghị quyết số 57-NQ/TW"


def _carries(text: str) -> set[tuple[str, str]]:
    return {(who, what) for _, who, what, _ in statements(text, "IMPLEMENTS")}


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        (f"Thực hiện {_PLAN}, xã Đạ Tẻh đã mở 14 lớp học.", "xã Đạ Tẻh", "271/KH-UBND"),
        (f"Bà Hạnh cho biết, triển khai {_PLAN} về dữ liệu, xã Đạ Tẻh mua 30 máy.", "xã Đạ Tẻh", "271/KH-UBND"),
        (f"Thực hiện {_PLAN}, đến ngày 5/9, Đảng ủy xã Đạ Tẻh lập tổ.", "Đảng ủy xã Đạ Tẻh", "271/KH-UBND"),
        (f"Sau gần hai năm thực hiện {_NINE}, tỉnh Lâm Đồng xếp thứ 9.", "tỉnh Lâm Đồng", "19-NQ/TU"),
        (f"Thực hiện {_NINE}, năm 2024 tỉnh Lâm Đồng bố trí 80 tỷ đồng.", "tỉnh Lâm Đồng", "19-NQ/TU"),
        (f"Tỉnh Lâm Đồng đang thực hiện {_NINE}.", "tỉnh Lâm Đồng", "19-NQ/TU"),
        (f"Cùng thực hiện {_57}, Gia Lai, Đắk Lắk và Lâm Đồng chọn ba lối đi.", "tỉnh Đắk Lắk", "57-NQ/TW"),
        (f"Sáng nay, Đảng ủy xã Đạ Tẻh sơ kết nửa năm thực hiện {_57}.", "Đảng ủy xã Đạ Tẻh", "57-NQ/TW"),
    ],
)
def test_who_does_something_behind_a_document_carries_it_out(text: str, who: str, what: str) -> None:
    assert (who, what) in _carries(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Thực hiện {_PLAN}, đến nay 9/9 xã, phường Cam Ly có tổ công nghệ số.",
        f"Các xã, thị trấn Liên Nghĩa thực hiện nghiêm {_PLAN}.",
        f"Thực hiện {_PLAN}, Sở Tư pháp hợp nhất với Sở Nội vụ.",
        f"Xã Đạ Tẻh chưa triển khai {_PLAN}.",
        f"Sau khi nghe báo cáo việc thực hiện {_PLAN}, Sở Tư pháp lưu ý ba điều.",
    ],
)
def test_whoever_is_told_of_in_the_plural_or_does_nothing_carries_out_nothing(text: str) -> None:
    assert _carries(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"Tại Lâm Đồng, đoàn kiểm tra làm việc với Ban Thường vụ Tỉnh ủy Lâm Đồng về kết quả thực hiện {_57}.",
            {("tỉnh Lâm Đồng", "57-NQ/TW")},
        ),
        (
            f"Đoàn giám sát làm việc với Đảng ủy xã Đạ Tẻh về tình hình triển khai {_57}.",
            {("Đảng ủy xã Đạ Tẻh", "57-NQ/TW")},
        ),
        (f"Đoàn làm việc với Sở Y tế về việc chưa triển khai {_57}.", set()),
        (f"Việc kiện toàn Ban được thực hiện theo yêu cầu của {_57}.", set()),
        (
            (
                f"Phó Chủ tịch UBND tỉnh Lò An chủ trì họp đánh giá nửa năm thực hiện {_57} trên địa bàn, "
                "kể cả phần việc của Bình Thuận cũ."
            ),
            {("tỉnh Lâm Đồng", "57-NQ/TW")},
        ),
        (
            (
                f"Huyện ủy có {_NINE.replace('/TU của Tỉnh ủy', '/HU')} về dữ liệu, UBND huyện có "
                "Kế hoạch số 8/KH-UBND ngày 2/3/2024 để thực hiện."
            ),
            {("8/KH-UBND", "19-NQ/HU")},
        ),
    ],
)
def test_whose_work_a_meeting_looks_at(text: str, told: set[tuple[str, str]]) -> None:
    assert _carries(text) == told

"""Two things in one question; deals of the time and the firm that are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask

SEATS = Path(__file__).parent / "seats"


@pytest.fixture(scope="module")
def seats(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of seats/."""
    with open_store(folder=tmp_path_factory.mktemp("seats")) as store:
        Load(store).run(sorted(SEATS.glob("*.txt")))
        yield store


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        # a committee
        ("Ban Chỉ đạo 57 xã Hướng Phùng do ai làm trưởng ban, hai phó trưởng ban là ai?", "answer", ["Pả", "Khiêm"]),
        ("ban chi dao 57 xa huong phung co bao nhieu thanh vien, co quan nao thuong truc", "answer", ["13", "Phòng"]),
        ("Who chairs the steering committee of Huong Phung commune and who is the standing body?", "answer", ["Phòng"]),
        ("When was the steering committee of Huong Phung commune set up and who chairs it?", "answer", ["Hồ Văn Pả"]),
        ("Who heads the Huong Phung commune steering committee and who are its deputies?", "answer", ["Pả", "Khiêm"]),
        ("Ai đứng đầu và ai là phó trưởng ban Ban Chỉ đạo 57 xã Hướng Phùng?", "answer", ["Hồ Văn Pả", "Vỗ Khiêm"]),
        # a figure
        ("ty le ho so truc tuyen quang tri va muc tieu cuoi nam 2025", "answer", ["71,9%", "mục tiêu 85%"]),
        ("Mục tiêu hồ sơ trực tuyến của Quảng Trị năm 2025 và mức tháng 8/2025?", "answer", ["85%", "71,9%"]),
        ("Tỷ lệ hồ sơ trực tuyến của Quảng Trị tháng 3/2023?", "unknown", ["Không có"]),
        # a document
        ("Kế hoạch 81/KH-UBND của Quảng Trị ban hành ngày nào, triển khai văn bản nào?", "answer", ["12/03", "57-NQ"]),
        # which of two
        ("Lâm Thế Hựu hay Lâm Thế Hữu, ai là Phó Hiệu trưởng Trường Đại học Cửa Việt?", "answer", ["Đúng với Lâm Thế"]),
        ("Ai là Phó Hiệu trưởng Trường Đại học Cửa Việt, Lâm Thế Hựu hay Vỗ Khiêm?", "answer", ["không nêu", "Khiêm."]),
        # deals
        ("Who signed with VNPT in Quang Tri in August 2025?", "answer", ["Sở Y tế"]),
        ("Ai ký với VNPT ở Quảng Trị?", "answer", ["Sở Y tế", "Sở Nội vụ"]),
        ("Who signed with VNPT in Quang Tri in May 2020?", "unknown", ["Not in the data"]),
        ("Ai ký bản ghi nhớ giữa Trường Đại học Cửa Việt và FPT Software Đông Hà?", "answer", ["Hựu", "Lệ (Giám"]),
    ],
)
def test_two_things_asked(seats: Store, question: str, kind: str, said: list[str]) -> None:
    """Each of the two is told, or said to be missing."""
    found = ask(seats, question)

    assert found.kind == kind, found.text
    assert all(part in found.text for part in said), found.text

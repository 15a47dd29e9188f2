"""What somebody is in which committee; figures of a province with a town of its name."""

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
    ("question", "kind", "said", "unsaid"),
    [
        ("Thạch Thị Rô là gì trong Ban Chỉ đạo 57 tỉnh Trà Vinh?", "answer", "Rô: Ủy viên Ban", "Thạch, Bí thư"),
        ("lam thi soc la gi trong ban chi dao 57 tra vinh", "answer", "Lâm Thị Sóc: Phó Trưởng ban Ban", "Ngọc"),
        ("Huỳnh Thị Đạo là gì trong Ban Chỉ đạo 57 tỉnh Trà Vinh?", "partial", "không nêu điều đó về Huỳnh", "Ngọc"),
        ("Ngô Văn Không là gì trong Ban Chỉ đạo 57 tỉnh Trà Vinh?", "unknown", "Không có", "Kim Ngọc Thạch"),
        ("Ông Sơn Minh Thắng tham gia ban chỉ đạo, tổ công tác nào?", "answer", "Thắng: Ủy viên Ban Chỉ đạo", "Rô"),
        ("Giám đốc VNPT Trà Vinh là thành viên ban chỉ đạo nào?", "answer", "Thắng: Ủy viên Ban Chỉ đạo", "Rô"),
        ("Kim Ngọc Thạch làm trưởng ban chỉ đạo nào?", "answer", "Kim Ngọc Thạch: Trưởng ban Ban Chỉ đạo", "Rô"),
        ("Ngô Văn Không có trong ban chỉ đạo nào?", "unknown", "Không có", "Trà Vinh"),
        ("HLV Ngô Văn Không là thành viên ban chỉ đạo nào?", "unknown", "Không có", "Đạo"),
        (
            "VNPT Trà Vinh có người trong Ban Chỉ đạo 57 tỉnh không?",
            "answer",
            "Thắng (Giám đốc VNPT Trà Vinh): Ủy",
            "Rô",
        ),
        ("vnpt tra vinh co tham gia ban chi dao 57 tra vinh khong", "answer", "Đúng, VNPT Trà Vinh", "Rô"),
        ("Tỷ lệ hồ sơ nộp trực tuyến của Trà Vinh năm 2024?", "answer", "64,5%", "Không có"),
        ("What share of Tra Vinh's dossiers were filed online in 2024?", "answer", "64.5%", "Not in"),
        ("Vai trò của Thạch Thị Rô trong Ban Chỉ đạo 57 tỉnh Trà Vinh là gì?", "answer", "Rô: Ủy viên Ban", "Kim Ngọc"),
        ("Trong Ban Chỉ đạo 57 tỉnh Trà Vinh, Thạch Thị Rô là gì?", "answer", "Rô: Ủy viên Ban", "Kim Ngọc"),
        ("What is Ngo Van Khong in Tra Vinh's Resolution 57 steering committee?", "unknown", "Not in", "Bộ Chính"),
        ("Does VNPT Tra Vinh have anyone on Tra Vinh's Resolution 57 committee?", "answer", "Yes, VNPT", "Rô"),
        ("Sở Nội vụ Trà Vinh có ai trong Ban Chỉ đạo 57 tỉnh?", "answer", "Thạch Thị Rô (Giám đốc", "Thắng"),
        ("Ai là ủy viên Ban Chỉ đạo 57 tỉnh Trà Vinh?", "answer", "Thạch Thị Rô (Ủy viên)", "Kim Ngọc Thạch"),
        # whoever holds a post is not yet in its seat where that is only planned
        ("Ai là Ủy viên Thường trực Ban Chỉ đạo 57 tỉnh Hậu Giang?", "partial", "Mới là dự kiến", "Suy ra"),
        # who is new in a committee
        ("Ai mới vào Ban Chỉ đạo chuyển đổi số tỉnh Kon Tum?", "answer", "mới trong Ban Chỉ đạo", "Khâm Sơn"),
        ("Hai ủy viên mới của Ban Chỉ đạo chuyển đổi số Kon Tum là ai?", "answer", "Đinh Y Phượng (Ủy", "Y Thị Đạo"),
        ("ban chi dao chuyen doi so kon tum bo sung ai", "answer", "Bùi Trung Hòe (Ủy viên)", "Y Thị Đạo"),
        ("Ai được bổ sung vào Ban Chỉ đạo 57 tỉnh Trà Vinh?", "partial", "không nêu ai mới vào Ban", "Thạch"),
        ("Ai được bổ sung làm Phó Trưởng ban Ban Chỉ đạo chuyển đổi số Kon Tum?", "partial", "mới là Phó", "Phượng"),
        ("Ai ra khỏi Ban Chỉ đạo chuyển đổi số tỉnh Kon Tum?", "answer", "thôi tham gia Ban", "Khâm Sơn"),
        ("Who left Kon Tum's digital transformation steering committee?", "answer", "Rơ Lan Thuận", "Khâm Sơn"),
        ("Who was added to Kon Tum's digital transformation steering committee?", "answer", "Đinh Y Phượng", "Đạo"),
        ("Who formerly chaired Kon Tum's digital transformation committee?", "answer", "Rơ Lan Thuận", "Khâm"),
    ],
)
def test_somebody_in_committees(seats: Store, question: str, kind: str, said: str, unsaid: str) -> None:
    """Whom the question names is told of: not the head of the committee, not every committee."""
    found = ask(seats, question)

    assert found.kind == kind, found.text
    assert said in found.text
    assert unsaid not in found.text

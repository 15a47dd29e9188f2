"""What a question asks for is not dropped: the place, the time to come, the committee, the team of them all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask

ASKED = Path(__file__).parent / "asked"


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the articles of asked/."""
    with open_store(folder=tmp_path_factory.mktemp("asked")) as store:
        Load(store).run(sorted(ASKED.glob("*.txt")))
        yield store


def _faults(store: Store, question: str, kind: str, said: list[str]) -> list[str]:
    """What an answer lacks of what is to be in it, or has of what is not: that begins with a minus."""
    found = ask(store, question)
    lacking = [part for part in said if (part.lstrip("-") in found.text) == part.startswith("-")]
    return [found.kind, found.text, *lacking] if lacking or found.kind != kind else []


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Chủ tịch Liên minh Hợp tác xã Việt Nam là ai?", "answer", ["Mạc Đình Thóc"]),
        ("Ai là Chủ tịch Liên minh Hợp tác xã tỉnh Cà Mau?", "unknown", ["-Thóc"]),
        ("chu tich lien minh hop tac xa kon tum la ai", "unknown", ["-Thóc"]),
        ("Tỉnh Cà Mau: Liên minh Hợp tác xã do ai làm chủ tịch?", "unknown", ["-Thóc"]),
        ("Who is the chairman of the Cooperative Alliance of Ca Mau?", "unknown", ["-Thóc"]),
        ("Who heads the Vietnam Cooperative Alliance?", "answer", ["Mạc Đình Thóc"]),
        ("Liên minh Hợp tác xã Việt Nam vận hành nền tảng nào?", "answer", ["Kho Lúa Số", "-Lúa Vàng"]),
    ],
)
def test_cooperatives(asked: Store, question: str, kind: str, said: list[str]) -> None:
    """`Hợp tác xã` is no word of cooperation, and the alliance of the country is not that of a province."""
    assert _faults(asked, question, kind, said) == []


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Ai sẽ làm Trưởng Ban Chỉ đạo 57 xã Nậm Tha sau bầu cử?", "partial", ["không nêu ai sẽ", "Phin", "-Hồng"]),
        ("Sau bầu cử ai là Chủ tịch UBND xã Nậm Tha?", "partial", ["không nêu ai là", "nêu gần nhất", "Củi"]),
        ("ai du kien lam bi thu dang uy xa nam tha", "partial", ["không nêu ai sẽ là", "Phin"]),
        ("Nhiệm kỳ tới ai là Bí thư Đảng ủy xã Nậm Tha?", "partial", ["không nêu ai sẽ là"]),
        ("Who will be party secretary of Nam Tha commune after the congress?", "partial", ["do not say who will"]),
        ("Ai dự kiến làm ủy viên Ban Chỉ đạo 57 xã Nậm Tha?", "partial", ["không nêu ai sẽ", "-Củi"]),
        ("Ai là Bí thư Đảng ủy xã Nậm Tha?", "answer", ["Lý Mẩy Phin"]),
    ],
)
def test_time_to_come(asked: Store, question: str, kind: str, said: list[str]) -> None:
    """Who is in a seat now is not told for the time after the election, nor as planned, without a word."""
    assert _faults(asked, question, kind, said) == []


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Xã Nậm Tha có những ban chỉ đạo nào, ai làm trưởng ban?", "answer", ["Phin", "Hồng", "-Thóc"]),
        ("xa nam tha co nhung ban chi dao nao, truong ban tung ban la ai", "answer", ["Phin", "Hồng"]),
        ("Xã Nậm Tha có những tổ giúp việc nông thôn mới nào, ai làm tổ trưởng?", "partial", ["Pao", "Của cùng nơi"]),
        ("Which steering committees does Nam Tha commune have and who heads them?", "answer", ["Phin", "Hồng"]),
        ("Xã Bản Lầu có những ban chỉ đạo nào?", "unknown", ["-Nậm Tha"]),
        ("Tổ giúp việc dùng chung cho các ban chỉ đạo xã Nậm Tha do ai làm tổ trưởng?", "answer", ["Tráng A Pao"]),
        ("to truong to giup viec chung xa nam tha la ai", "answer", ["Tráng A Pao"]),
    ],
)
def test_owner_stays(asked: Store, question: str, kind: str, said: list[str]) -> None:
    """The second half of a question on committees is of the same owner; a team of all of them is the team."""
    assert _faults(asked, question, kind, said) == []


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        ("Những tỉnh nào có Bí thư Tỉnh ủy làm Trưởng Ban Chỉ đạo 57?", "answer", ["Súa", "-Kỳ"]),
        ("ban chi dao 57 o tinh nao do chu tich ubnd tinh dung dau", "answer", ["Ma Văn Kỳ", "-Súa"]),
        (
            "Which provinces have the party secretary as head of the Resolution 57 steering committee?",
            "answer",
            ["Súa"],
        ),
        ("Tỉnh nào có Bí thư Tỉnh ủy làm Trưởng Ban Chỉ đạo cải cách tư pháp?", "unknown", ["-Súa"]),
        ("PAR INDEX năm 2023 của Yên Bái và Tuyên Quang chênh nhau thế nào?", "answer", ["84,15%", "88,02%"]),
        ("par index nam 2023 cua yen bai va tuyen quang khac nhau ra sao", "answer", ["84,15%", "88,02%"]),
        ("PAR INDEX năm 2023 của Yên Bái và Hà Giang là bao nhiêu?", "partial", ["84,15%", "Hà Giang: không có"]),
    ],
)
def test_several_provinces(asked: Store, question: str, kind: str, said: list[str]) -> None:
    """All provinces are told of, by a post that leads or by whoever holds both."""
    assert _faults(asked, question, kind, said) == []


@pytest.mark.parametrize(
    ("question", "kind", "said"),
    [
        # a committee
        (
            "Trưởng Ban Chỉ đạo cải cách hành chính tỉnh Yên Bái là ai, ban có bao nhiêu thành viên?",
            "answer",
            ["Thìn", "21"],
        ),
        ("Ai là Trưởng Ban Chỉ đạo 57 xã Nậm Tha và ban có mấy thành viên?", "answer", ["Lý Mẩy Phin", "17"]),
        ("ban chi dao 57 xa nam tha do ai lam truong ban, gom bao nhieu thanh vien", "answer", ["Lý Mẩy Phin", "17"]),
        ("Phó Trưởng ban kiêm Tổ trưởng Tổ giúp việc xã Nậm Tha là ai?", "answer", ["Tổ trưởng", "Tráng A Pao"]),
        ("Cơ quan thường trực Ban Chỉ đạo 57 tỉnh Yên Bái nay là cơ quan nào?", "answer", ["Văn phòng Tỉnh ủy"]),
        (
            "Cơ quan thường trực của Ban Chỉ đạo 57 tỉnh Yên Bái hiện nay là cơ quan nào, trước đây là cơ quan nào?",
            "partial",
            ["Văn phòng Tỉnh ủy Yên Bái", "không nêu cơ quan thường trực trước đây"],
        ),
        # a document
        (
            "Quyết định 731/QĐ-UBND của Yên Bái thay thế văn bản nào và do ai ký?",
            "partial",
            ["118/QĐ", "Chủ tịch UBND"],
        ),
        ("Ai ban hành Quyết định 731/QĐ-UBND và quyết định đó thành lập ban nào?", "answer", ["do Ủy ban", "cải cách"]),
        ("Kế hoạch số 56/KH-UBND do ai ban hành, về việc gì?", "answer", ["do Ủy ban", "về bản đồ số rừng quế"]),
        ("ke hoach 56/kh-ubnd ve viec gi", "answer", ["về bản đồ số rừng quế"]),
        ("Who issued Plan 56/KH-UBND and what is it about?", "answer", ["was issued by", "bản đồ số rừng quế"]),
        ("What did Decision 731/QĐ-UBND set up?", "answer", ["Ban Chỉ đạo cải cách hành chính tỉnh Yên Bái"]),
        # a deal, a platform, a place
        ("Yên Bái hợp tác với tập đoàn nào, từ năm nào?", "partial", ["FPT", "nói về: năm 2025"]),
        ("Liên minh Hợp tác xã Việt Nam hợp tác với ai, từ khi nào?", "answer", ["Lúa Vàng", "19/08/2024"]),
        (
            "Nền tảng Kho Lúa Số do ai vận hành, có bao nhiêu hộ đăng ký?",
            "partial",
            ["Liên minh", "hộ đăng ký: không có"],
        ),
        (
            "Who is the chairman of the Yen Bai Provincial People's Committee, and who is its Party secretary?",
            "answer",
            ["Ngô Hạnh Nguyên", "Giàng Thị Súa"],
        ),
    ],
)
def test_both_are_told(asked: Store, question: str, kind: str, said: list[str]) -> None:
    """Neither half of a question is dropped without a word."""
    assert _faults(asked, question, kind, said) == []

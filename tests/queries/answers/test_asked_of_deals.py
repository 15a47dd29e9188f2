"""Deals, people and committees in the words that people ask with: by a number, by who supplies, by what is to come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.open import open_store
from graph.store import Store
from loaders.load import Load
from queries.answers.answer import ask
from queries.answers.handlers import succession
from queries.answers.records import Fact, Ref

ARTICLE = Path(__file__).parent / "asked" / "vinh-long.txt"


@pytest.fixture(scope="module")
def vinh_long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with one article on Vĩnh Long."""
    with open_store(folder=tmp_path_factory.mktemp("vinh-long")) as store:
        Load(store).run([ARTICLE])
        yield store


@pytest.mark.parametrize(
    ("question", "kind", "said", "unsaid"),
    [
        # who supplies what
        ("Công ty nào cung cấp phần mềm cho Bệnh viện Đa khoa tỉnh Vĩnh Long?", "answer", "Hạt Muối", "không nêu"),
        ("cong ty nao cung cap may chu cho benh vien da khoa tinh vinh long", "partial", "không nêu ai cung cấp", "?"),
        ("Who provides software for Vinh Long General Hospital?", "answer", "Hạt Muối (contract)", "supplies"),
        # agreements by their numbers, signers by a degree
        ("Ai ký Thỏa thuận hợp tác số 27/TTHT-SH-HM?", "answer", "Thạch Kim Ngọc Lan", "không nêu"),
        ("thoa thuan 27/ttht-sh-hm do ai ky", "answer", "Tiết Quốc Đống", "không nêu"),
        ("Thỏa thuận 27/TTHT-SH-HM giữa ai với ai?", "answer", "ngày 20/09/2025", "Bệnh viện"),
        ("Ai ký Thỏa thuận hợp tác số 28/TTHT-SH-HM?", "unknown", "Không có", "Lan"),
        # committees by a number, by another word, in English
        ("Trưởng Ban Chỉ đạo 389 tỉnh Vĩnh Long là ai?", "answer", "Danh Hữu Tấn", "không nêu"),
        ("Who chairs Vinh Long's steering committee 389?", "answer", "Danh Hữu Tấn", "not"),
        ("Trưởng Ban Chỉ đạo 138 tỉnh Vĩnh Long là ai?", "unknown", "Không có", "Tấn"),
        ("Who leads the judicial reform steering committee of Vinh Long?", "answer", "Kim Văn Phước", "Tấn"),
        (
            "Which departments are the standing bodies of Vinh Long's steering committee on administrative reform?",
            "answer",
            "Sở Khoa học và Công nghệ Vĩnh Long and Sở Nội vụ Vĩnh Long",
            "not",
        ),
        ("Who runs the smart environmental monitoring centre in My Thuan?", "answer", "Hạt Muối", "not"),
        # people
        ("What did Tang Van Khoi do before becoming deputy director?", "answer", "former Giám đốc", "Not"),
        ("Where did Tang Van Khoi work before he joined the hospital?", "answer", "former Giám đốc", "Not"),
        ("tang van khoi chuyen di dau", "answer", "Phó Giám đốc Bệnh viện", "Không"),
        ("Who was added as head of the Resolution 57 committee of Thanh Duc ward?", "answer", "Chuốt", "Mận"),
        ("Lữ Thị Mận đã là ủy viên Ban Chỉ đạo 57 phường Thanh Đức chưa?", "answer", "Mới là dự kiến: Lữ", "Đúng"),
        ("Ai dự kiến làm ủy viên Ban Chỉ đạo 57 phường Thanh Đức?", "answer", "dự kiến Lữ Thị Mận", "Chuốt"),
        ("Ai thay ông Quách Văn Bền trong Ban Chỉ đạo chuyển đổi số Sở Y tế Vĩnh Long?", "partial", "sau Quách", "Ngà"),
        # a figure
        ("muc tieu chu ky so cua nguoi dan phuong thanh duc den cuoi nam 2026", "answer", "mục tiêu 65%", "Không"),
    ],
)
def test_deals_people_and_committees(vinh_long: Store, question: str, kind: str, said: str, unsaid: str) -> None:
    """What is held is told, and nothing else instead."""
    found = ask(vinh_long, question)

    assert (found.kind, said in found.text, unsaid in found.text) == (kind, True, False), found.text


class _Quoted:
    """A case whose facts all stand in one sentence."""

    def __init__(self, quote: str) -> None:
        self.asker, self._rows = self, [{"quote": quote}]

    def quotes(self, facts: object) -> list[dict[str, str]]:
        """The sentence."""
        return self._rows


@pytest.mark.parametrize(
    ("quote", "follows"),
    [
        ("Thay tôi là anh Trịnh Bá Ngân, Giám đốc Sở.", True),
        ("Bà Từ Thị Lài thôi làm Ủy viên; thay bà là ông Trịnh Bá Ngân.", True),
        ("Các Ủy viên: bà Từ Thị Lài, Chánh Văn phòng; ông Trịnh Bá Ngân, Trưởng phòng.", False),
        ("Ủy viên gồm bà Từ Thị Lài và ông Trịnh Bá Ngân. Bà Từ Thị Lài thôi tham gia từ tháng 3.", False),
    ],
)
def test_who_follows_is_told_by_a_change(quote: str, follows: bool) -> None:
    """Two names side by side in a list tell of no change; `thay tôi` does, though it has one name alone."""
    gone, new = (
        Fact("MEMBER_OF", Ref(name, name, "Official"), Ref("c", "Ban", "SteeringCommittee"))
        for name in ("Từ Thị Lài", "Trịnh Bá Ngân")
    )

    assert succession._names(_Quoted(quote), gone, [new]) is follows  # type: ignore[arg-type]

"""Who gives an opinion on an initiative, visits or praises it does not run it; nor does the place where a firm pays."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read, shown


def runs(text: str) -> set[tuple[str, str]]:
    """Who runs what."""
    return {(shown(s.subject), shown(s.object)) for s in read(text).statements if s.type == "RUNS"}


@pytest.mark.parametrize(
    "text",
    [
        "Tin vắn\n\nBộ Nội vụ cho ý kiến về Đề án 06.",
        "Tin vắn\n\nBộ Công an báo cáo kết quả thực hiện các nhiệm vụ được giao về Đề án 06.",
        "Lãnh đạo Bộ Công an báo cáo về Đề án 06\n\nBuổi họp kéo dài hai giờ.",
        'Tin vắn\n\nChương trình "Bình dân học vụ số" được Bộ Nội vụ khen.',
        'Tin vắn\n\nBộ Tư pháp góp ý cho nền tảng "Làng Số".',
        'Tin vắn\n\nSở Nội vụ Lạng Sơn đánh giá cao mô hình "Chợ số Bản Mường".',
        'Tin vắn\n\nTrường Đại học Vinh khảo sát mô hình "Chợ số Bản Mường".',
        "Quảng Trị họp\n\nÔng nhắc đến dự án Công viên phần mềm Quảng Trị mà nhà đầu tư là Công ty cổ phần Hà An.",
    ],
)
def test_nobody_runs_what_he_looks_on(text: str) -> None:
    assert runs(text) == set()


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("Tin vắn\n\nBộ Công an với Đề án 06.", "Bộ Công an", "Đề án 06"),
        (
            'Tin vắn\n\nCông ty Cổ phần Hà An nhận bằng khen vì mô hình "Bến không giấy".',
            "Công ty Cổ phần Hà An",
            "Bến không giấy",
        ),
        (
            "Cần Thơ họp\n\nKhu Công nghệ thông tin tập trung Cần Thơ có 12 nhà đầu tư, trong đó có FPT.",
            "thành phố Cần Thơ",
            "Khu Công nghệ thông tin tập trung Cần Thơ",
        ),
    ],
)
def test_who_runs_it_all_the_same(text: str, who: str, what: str) -> None:
    assert (who, what) in runs(text)

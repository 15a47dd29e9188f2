"""Centres that are built, opened or fed with data are initiatives; those with a head or a voice are offices."""

from __future__ import annotations

import pytest

from loaders.extract.things import Body, Programme
from tests.loaders.extract.reading import read, statements


def things(text: str, kind: type[Programme] | type[Body]) -> list[str]:
    """The names of the things of a kind in a text in order."""
    return [c.thing.name for f in read(text).frames for c in f.chunks if isinstance(c.thing, kind)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Tỉnh vừa đưa vào hoạt động Trung tâm Giám sát, điều hành thông minh (IOC) Lâm Đồng.",
            "Trung tâm Giám sát, điều hành thông minh (IOC) Lâm Đồng",
        ),
        (
            "Các xã đã kết nối camera về Trung tâm Điều hành đô thị thông minh.",
            "Trung tâm Điều hành đô thị thông minh",
        ),
        ("Đoàn khảo sát Trung tâm Giám sát, điều hành thông minh.", "Trung tâm Giám sát, điều hành thông minh"),
        ("Tập đoàn FPT đầu tư Trung tâm dữ liệu tỉnh.", "Trung tâm dữ liệu tỉnh"),
        (
            "Trường Đại học Đà Lạt khánh thành Trung tâm Nghiên cứu và Ươm tạo nông nghiệp số.",
            "Trung tâm Nghiên cứu và Ươm tạo nông nghiệp số",
        ),
        (
            "Trung tâm Đổi mới sáng tạo Langbiang có tổng vốn 300 tỷ đồng.",
            "Trung tâm Đổi mới sáng tạo Langbiang",
        ),
        (
            "Trung tâm Đổi mới sáng tạo Langbiang do UBND tỉnh xây dựng sẽ mở cửa tháng 3.",
            "Trung tâm Đổi mới sáng tạo Langbiang",
        ),
    ],
)
def test_centre_that_is_a_work_is_an_initiative(text: str, name: str) -> None:
    assert things(text, Programme) == [name]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Ông Lê Văn An, Giám đốc Trung tâm Giám sát, điều hành thông minh, nói các xã kết nối dữ liệu về "
            "Trung tâm Giám sát, điều hành thông minh."
        ),
        (
            "Theo Trung tâm Giám sát, điều hành thông minh, có 12 phản ánh. Tỉnh nâng cấp "
            "Trung tâm Giám sát, điều hành thông minh."
        ),
        "Camera kết nối với Trung tâm Điều hành đô thị thông minh. Đại diện trung tâm này nói máy đã hỏng.",
        "Tỉnh khai trương Trung tâm Đổi mới sáng tạo Lâm Đồng. Trung tâm là đơn vị sự nghiệp thuộc Sở.",
        "UBND tỉnh ký kết với Trung tâm Đổi mới sáng tạo Quốc gia.",
    ],
)
def test_centre_with_people_is_an_office(text: str) -> None:
    assert things(text, Programme) == []


def test_short_name_in_brackets_is_an_alias() -> None:
    text = "VNPT nâng cấp Trung tâm Điều hành thông minh (IOC) và trợ lý ảo."
    found = [c.thing for f in read(text).frames for c in f.chunks if isinstance(c.thing, Programme)]
    assert [(p.name, p.short) for p in found] == [("Trung tâm Điều hành thông minh", "IOC")]


@pytest.mark.parametrize(("verb", "kind"), [("nâng cấp", "TAKES_PART_IN"), ("vận hành", "RUNS")])
def test_firm_that_builds_a_centre_for_a_place_does_not_run_it(verb: str, kind: str) -> None:
    text = f"Tập đoàn FPT đã {verb} Trung tâm Giám sát, điều hành thông minh (IOC) tỉnh."
    assert [(k, who) for k, who, _, _ in statements(text, "RUNS", "TAKES_PART_IN") if who == "Tập đoàn FPT"] == [
        (kind, "Tập đoàn FPT")
    ]


def test_who_signs_about_a_centre_does_not_run_it() -> None:
    text = "Sở Nội vụ Lâm Đồng ký với Trường Đại học Đà Lạt về Trung tâm Logistics thông minh."
    assert statements(text, "RUNS") == set()

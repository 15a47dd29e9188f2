"""Institutions: studies go on in lower case; places and people end the name or are it; verbs never belong to it."""

from __future__ import annotations

import pytest

from loaders.extract.things import Institution
from tests.loaders.extract.reading import read


def institutions(text: str) -> list[str]:
    """Names of the institutions of a text in order."""
    found = (c.thing for f in read(text).frames for c in f.chunks)
    return [thing.name for thing in found if isinstance(thing, Institution)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Máy do Trường Đại học Công nghệ thông tin và Truyền thông tặng.",
            "Trường Đại học Công nghệ thông tin và Truyền thông",
        ),
        ("Ông dạy ở Trường Đại học Y Hà Nội từ năm 2000.", "Trường Đại học Y Hà Nội"),
        ("Trường Đại học Vinh ngay trong năm nay mở lớp.", "Trường Đại học Vinh"),
        ("Phần mềm do Trường Đại học Khoa học viết.", "Trường Đại học Khoa học"),
        ("Bệnh viện Việt Nam - Thụy Điển Uông Bí dùng AI.", "Bệnh viện Việt Nam - Thụy Điển Uông Bí"),
        ("Học viện Công nghệ Bưu chính Viễn thông phát triển ứng dụng.", "Học viện Công nghệ Bưu chính Viễn thông"),
        ("Trường THPT Chuyên Lê Hồng Phong dạy AI.", "Trường THPT Chuyên Lê Hồng Phong"),
        ("Trường Đại học FPT Cần Thơ dạy 300 em.", "Trường Đại học FPT Cần Thơ"),
        ("Bệnh viện Trung ương Quân đội 108 hỗ trợ.", "Bệnh viện Trung ương Quân đội 108"),
        ("Viện Hải dương học Lương Vạn Ninh vẫn mở cửa.", "Viện Hải dương học"),
        (
            "Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng khảo sát.",
            "Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng",
        ),
        ("Đại học Quốc gia TP. Hồ Chí Minh nhận bằng.", "Đại học Quốc gia TP. Hồ Chí Minh"),
        ("Trường Đại học (ĐH) Lạc Hồng nhận bằng.", "Trường Đại học Lạc Hồng"),
        ("Viện Nghiên cứu hạt nhân Đà Lạt mở cửa.", "Viện Nghiên cứu hạt nhân Đà Lạt"),
        ("Học viện Công nghệ Bưu chính Viễn thông và tỉnh Thanh Hóa họp.", "Học viện Công nghệ Bưu chính Viễn thông"),
        ("Trường Đại học Phenikaa tham luận.", "Trường Đại học Phenikaa"),
        ("Viện Nghiên cứu hạt nhân (Đà Lạt) tham gia.", "Viện Nghiên cứu hạt nhân"),
        ("Viện Kỹ thuật nhiệt đới tham gia.", "Viện Kỹ thuật nhiệt đới"),
    ],
)
def test_name_of_an_institution(text: str, name: str) -> None:
    assert institutions(text) == [name]

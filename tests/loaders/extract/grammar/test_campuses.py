"""What a university has elsewhere is an institution of its own, with where it is; chief nurses are of a hospital."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

MAN = "Vi Thị Mận"


@pytest.mark.parametrize(
    "campus",
    [
        "Phân hiệu Đại học Đà Nẵng tại Kon Tum",
        "Phân hiệu Trường Đại học Lâm nghiệp tại Đồng Nai",
        "Phân hiệu Học viện Phụ nữ Việt Nam",
        "Phân hiệu Lào Cai",
    ],
)
def test_campus_is_not_its_university(campus: str) -> None:
    assert holds(f"Bà {MAN}, Phó Giám đốc {campus}, dự.") == {(MAN, f"Phó Giám đốc | {campus}", "asserted")}


def test_name_behind_a_campus_is_its_heads() -> None:
    campus = "Phân hiệu Trường Đại học Tây Đô tại Cần Thơ"
    assert holds(f"Chứng kiến có Giám đốc {campus} {MAN}.") == {(MAN, f"Giám đốc | {campus}", "asserted")}


def test_chief_nurse_is_one_of_a_hospital() -> None:
    hospital = "Bệnh viện Đa khoa tỉnh Lâm Đồng"
    told = f"{hospital} số hóa. Điều dưỡng trưởng bệnh viện {MAN} nói. Điều dưỡng trưởng Lò Thị Nụ cười."
    assert holds(told) == {(MAN, f"Điều dưỡng trưởng | {hospital}", "asserted")}

"""Ranks: first places in words, parts of an index, where one stood before, what else one is ranked by."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import kinds, ranks, values
from tests.loaders.extract.reading import read

PCI, PAR = "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "Chỉ số cải cách hành chính (PAR INDEX)"
SIPAS = "Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)"
OURS = "tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Năm 2024, tỉnh đứng đầu cả nước về Chỉ số PCI.", {(OURS, PCI)}),
        ("Lâm Đồng dẫn đầu toàn quốc về PCI năm 2023, tăng 4 bậc.", {(OURS, PCI)}),
        ("PCI năm 2024 của tỉnh xếp thứ nhất vùng Tây Nguyên.", {(OURS, PCI)}),
        (
            "Năm 2023, tỉnh giữ vị trí quán quân ở 3 bảng: PAR INDEX, SIPAS và PCI.",
            {(OURS, PCI), (OURS, PAR), (OURS, SIPAS)},
        ),
        ("Đứng đầu cả nước về PCI năm 2023 là tỉnh Quảng Ninh.", {("tỉnh Quảng Ninh", PCI)}),
        ("Năm 2023, tỉnh là một trong các địa phương dẫn đầu cả nước về PCI.", set()),
        ("Năm tỉnh dẫn đầu cả nước về PCI năm 2023 đều ở phía Bắc.", set()),
        ("Năm 2024, người đứng đầu các tỉnh ký cam kết về PCI.", set()),
    ],
)  # fmt: skip
def test_first_place_in_words(text: str, found: set[tuple[str, str]]) -> None:
    assert {(who, name) for who, name, rank, _ in ranks(text) if rank == 1} == found


def test_score_of_the_first() -> None:
    assert ranks("PCI năm 2024 của tỉnh đạt 71,25 điểm, đứng đầu cả nước.") == {(OURS, PCI, 1, None)}


def test_parts_of_an_index_are_named_by_themselves() -> None:
    text = (
        "DTI năm 2024 của tỉnh xếp thứ 14/34. Chỉ số Nhận thức số xếp thứ 3, hai chỉ số An toàn thông tin và "
        "Kinh tế số cùng xếp thứ 9; Hoạt động chính quyền số đạt vị trí thứ 10."
    )
    found = {(name, rank) for _, name, rank, _ in ranks(text)}
    assert found == {
        ("Chỉ số chuyển đổi số (DTI)", 14), ("chỉ số Nhận thức số", 3), ("chỉ số An toàn thông tin", 9),
        ("chỉ số Kinh tế số", 9), ("hoạt động chính quyền số", 10),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["PCI năm 2021 của tỉnh tăng từ thứ hạng 51 lên thứ hạng 31.", "PCI năm 2021 đi từ vị trí 51 lên vị trí 31."],
)
def test_where_one_stood_before_is_no_rank_of_this_year(text: str) -> None:
    assert [rank for _, _, rank, _ in ranks(text)] == [31]


def test_class_of_a_ranking_is_no_bound() -> None:
    assert ranks("PCI của tỉnh xếp vào nhóm 4, nhóm đạt điểm thấp nhất.") == set()
    assert {rank for _, _, rank, _ in ranks("PCI của tỉnh thuộc nhóm 4 địa phương dẫn đầu.")} == {4}


def test_region_is_that_of_its_own_rank() -> None:
    found = read("PCI năm 2023 của tỉnh xếp thứ 6 cả nước và đứng thứ 2 vùng Tây Nguyên.", "Lâm Đồng").figures
    assert {(f.rank, f.within) for f in found} == {(6, "cả nước"), (2, "tây nguyên")}


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh đứng thứ 8 cả nước về tỷ lệ hoàn thành nhiệm vụ.",
        "DTI năm 2024 đạt 0,71. Tỉnh đứng thứ 8 cả nước về tỷ lệ hoàn thành nhiệm vụ.",
        "Về tỷ lệ hoàn thành nhiệm vụ, tỉnh đứng thứ 8/34.",
    ],
)
def test_rank_by_something_else_than_an_index(text: str) -> None:
    assert ("tỷ lệ hoàn thành nhiệm vụ", 8) in {(name, rank) for _, name, rank, _ in ranks(text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Năm 2024, Trường có 21 đơn đăng ký sáng chế; mục tiêu năm 2025 là 30 đơn.", ("đơn đăng ký sáng chế", 30.0)),
        ("Liên đoàn Lao động tỉnh Lâm Đồng kết nạp mới 11.480 đoàn viên.", ("đoàn viên kết nạp mới", 11480.0)),
        ("Trường có 1.182 giảng viên, trong đó 62% có trình độ tiến sĩ.", ("giảng viên có trình độ tiến sĩ", 62.0)),
        (
            "Đến nay 124/124 xã, phường đã vận hành Trung tâm Phục vụ hành chính công.",
            ("xã, phường đã vận hành Trung tâm Phục vụ hành chính công", 124.0),
        ),
        (
            "Công ty TNHH Sao Mai đã cung cấp phòng thí nghiệm trị giá 5 tỷ đồng.",
            ("trị giá cung cấp phòng thí nghiệm", 5e9),
        ),
        ("Toàn tỉnh có 14.433 km cáp quang.", ("km cáp quang", 14433.0)),
        ("Tỉnh có 14 sáng chế được cấp bằng.", ("sáng chế được cấp", 14.0)),
    ],
)  # fmt: skip
def test_names_in_full(text: str, found: tuple[str, float]) -> None:
    assert found in values(f"Trường Đại học Đà Lạt họp tổng kết. {text}")


def test_what_was_reached_is_of_no_day_to_come() -> None:
    text = "Trường Đại học Đà Lạt hiện có 46% học phần có học liệu số, phấn đấu đạt 80% vào năm 2027."
    found = {f.value: f.period for f in read(text, "Lâm Đồng", "2025-10-01").figures}
    assert found == {46.0: "", 80.0: "2027"}
    assert kinds(text) == {46.0: "measured", 80.0: "target"}


def test_class_of_what_is_counted_is_no_rank() -> None:
    assert ranks("PCI đạt 71,2 điểm; 84/125 bệnh viện tuyến tỉnh hạng 1 đã có bệnh án điện tử.") == set()


def test_each_rank_is_of_the_index_right_before_it() -> None:
    assert {name for _, name, _, _ in ranks("Năm 2024 PCI hạng 12, PAR INDEX hạng 9.")} == {PCI, PAR}


def test_rank_behind_an_index_of_its_own_is_not_that_of_the_share_before() -> None:
    text = "Năm 2024, kinh tế số của tỉnh chiếm 12,4% GRDP, Chỉ số DTI năm 2023 xếp thứ 9/34."

    assert {(rank, out_of) for _, name, rank, out_of in ranks(text) if "(DTI)" in name} == {(9, 34)}
    assert {rank for _, name, rank, _ in ranks(text) if "kinh tế số" in name} == set()

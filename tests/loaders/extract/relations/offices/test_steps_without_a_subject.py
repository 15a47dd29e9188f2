"""Lives told on behind semicolons without a subject, terms that are over, posts of provinces that were merged."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

AN = "Lò Văn An"
TEAM = "Tổ công tác triển khai Đề án 06"


@pytest.mark.parametrize("step", ["sau đó làm", "rồi về làm", "tiếp đó giữ chức", "về sau là"])
def test_what_a_life_goes_on_to_is_over_as_what_came_before(step: str) -> None:
    text = f"Ông {AN}, Bí thư Tỉnh ủy Sơn La, từng công tác tại Lào Cai; {step} Phó Bí thư Tỉnh ủy Lào Cai, Phó Trưởng "
    text += "ban Thường trực Ban Chỉ đạo chuyển đổi số tỉnh Lào Cai."
    assert (AN, "Phó Bí thư | Tỉnh ủy Lào Cai", "former") in holds(text)
    assert {(who, status) for who, _, status in roles(text)} == {(AN, "former")}


@pytest.mark.parametrize("step", ["từ năm 2022 làm", "từ tháng 5/2022 là", "năm 2022, giữ chức"])
def test_a_step_with_its_year_is_of_whoever_the_sentence_tells_of(step: str) -> None:
    text = f"Bà {AN} sinh năm 1975; {step} Giám đốc Sở Nội vụ Lâm Đồng, kiêm Tổ phó {TEAM} tỉnh Lâm Đồng."
    assert holds(text) == {(AN, "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")}
    assert {who for who, _, _ in roles(text)} == {AN}


def test_a_role_behind_the_year_of_a_post() -> None:
    text = f"Bà {AN} làm Giám đốc Sở Nội vụ Lâm Đồng từ năm 2022, Tổ phó {TEAM} tỉnh."
    assert {who for who, _, _ in roles(text)} == {AN}


@pytest.mark.parametrize("job", ["cán bộ Cục 3 (Bộ Quốc phòng)", "trợ lý Ban Dân vận", "giáo viên"])
def test_work_told_before_the_first_post_of_a_life(job: str) -> None:
    found = holds(f"Ông {AN} từng là {job}, Bí thư Huyện đoàn Lạc Dương, Bí thư Huyện ủy Lạc Dương.")
    assert found == {
        (AN, "Bí thư | Huyện đoàn Lạc Dương", "former"),
        (AN, "Bí thư | Huyện ủy Lạc Dương", "former"),
    }


@pytest.mark.parametrize(("old", "new"), [("10 và 11", "12 và 13"), ("X, XI", "XII, XIII"), ("12", "13")])
def test_terms_before_the_last_one_are_over(old: str, new: str) -> None:
    text = f"Ông {AN} là Ủy viên dự khuyết Trung ương Đảng khóa {old}, Ủy viên Trung ương Đảng khóa {new}."
    told = {what.split(" |")[0]: status for _, what, status in holds(text)}
    assert told == {"Ủy viên dự khuyết": "former", "Ủy viên": "asserted"}


def test_two_posts_in_one_house_end_together() -> None:
    text = f"Năm 2018, ông {AN} giữ chức Phó Chủ tịch - Tổng Thư ký Hội Nông dân Việt Nam. Năm 2021, ông giữ chức Bộ "
    text += f"trưởng Bộ Nội vụ. Ông {AN} hiện là Bí thư Tỉnh ủy Lâm Đồng."
    assert {what for _, what, status in holds(text) if status == "asserted"} == {"Bí thư | Tỉnh ủy Lâm Đồng"}


def test_nobody_heads_the_party_of_two_provinces_that_were_merged() -> None:
    text = f"Đầu năm 2025, ông {AN} được Bộ Chính trị chỉ định làm Bí thư Tỉnh ủy Hà Giang. Khi Hà Giang và Tuyên "
    text += "Quang sáp nhập, ông tiếp tục được phân công giữ chức Bí thư Tỉnh ủy Tuyên Quang."
    told = {what: status for _, what, status in holds(text, about="Tuyên Quang")}
    assert told == {"Bí thư | Tỉnh ủy Hà Giang": "former", "Bí thư | Tỉnh ủy Tuyên Quang": "asserted"}

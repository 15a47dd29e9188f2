"""Offices until a body ended, who stays while another retires, works taken over that are no office, people of tales."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.reading import reading_of
from loaders.read.files import source_of
from tests.loaders.extract.reading import holds, statements

HEALTH = "Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "Giám đốc Sở Y tế Lê Văn An nghỉ hưu từ 1/8, người phụ trách là Phó Giám đốc Trần Thị Bình.",
        "Giám đốc Sở Y tế Lê Văn An vừa nghỉ chế độ hôm 1/8, người được giao điều hành là Phó Giám đốc Trần Thị Bình.",
    ],
)
def test_who_stands_in_for_somebody_retired_does_not_retire(text: str) -> None:
    deputy = ("Trần Thị Bình", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted")
    assert holds(text) == {("Lê Văn An", HEALTH, "former"), deputy}


def test_who_retires_behind_the_verb_is_former() -> None:
    assert holds("Cán bộ nghỉ hưu đợt này là ông Lê Văn An, Giám đốc Sở Y tế.") == {("Lê Văn An", HEALTH, "former")}


@pytest.mark.parametrize("work", ["làm người phát ngôn của UBND tỉnh", "đảm nhận việc tiếp dân"])
def test_work_taken_over_from_somebody_is_not_the_office(work: str) -> None:
    text = f"Bà Lê Thị Bình, Giám đốc Sở Y tế, {work} thay ông Trần Văn An."
    assert holds(text) == {("Lê Thị Bình", HEALTH, "asserted")}


@pytest.mark.parametrize(
    "until",
    [
        "cho tới ngày sở này chấm dứt hoạt động",
        "cho đến khi sở giải thể",
        "đến ngày sở bị giải thể",
        "tới lúc sở hợp nhất",
    ],
)
def test_office_until_the_body_ended_is_former(until: str) -> None:
    former = {("Đồng Văn Lâm", "Giám đốc | Sở Giao thông vận tải Lâm Đồng", "former")}
    assert holds(f"Ông Đồng Văn Lâm, Giám đốc Sở Giao thông vận tải {until}, dự lễ.") == former


def test_office_until_a_merger_is_done_is_held() -> None:
    text = "Ông Đồng Văn Lâm tiếp tục là Giám đốc Sở Xây dựng cho tới khi việc hợp nhất hoàn tất."
    assert holds(text) == {("Đồng Văn Lâm", "Giám đốc | Sở Xây dựng Lâm Đồng", "asserted")}


@pytest.mark.parametrize("by", ["Quyết định số 480/QĐ-UBND năm 2023", "quyết định cũ"])
def test_role_by_an_older_decision_of_somebody_gone_is_former(by: str) -> None:
    text = f"Ông Hoàng Đăng Nam, Tổ trưởng Tổ công tác Đề án 06 tỉnh theo {by}, đã nghỉ hưu."
    assert {status for *_, status in statements(text, "LEADS")} == {"former"}


def test_clause_between_office_and_resignation_changes_nothing() -> None:
    text = "Ông Lê Văn An, Giám đốc Sở Y tế, người viết phần lớn đề án, đã xin thôi việc ra ngoài làm."
    assert holds(text) == {("Lê Văn An", HEALTH, "former")}


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("Truyện ngắn: Ban Chỉ đạo bến sông", ""),
        ("Bến sông\n\nTruyện ngắn của Mai Văn Phước", ""),
        ("TIỂU PHẨM VUI\n\nBến sông", ""),
        ("Bến sông", "(Nhân vật và địa danh trong truyện là hư cấu.)"),
    ],
)
def test_people_of_a_tale_hold_nothing(head: str, foot: str) -> None:
    raw = f"{head}\n\nÔng Huỳnh Văn Kèo, Chủ tịch UBND xã Đức Trọng, gãi đầu.\n\n{foot}\n"
    reading = reading_of(read_source(make_nlp(), source_of(raw, "bai.txt", {"published": "2025-10-01"})))
    assert not [s for s in reading.statements if s.type == "HOLDS"]


def test_news_of_tales_is_no_tale() -> None:
    text = "Ông Lê Văn An, Giám đốc Sở Y tế, trao giải truyện ngắn."
    assert holds(text, about="Truyện ngắn Lâm Đồng được mùa: ngành y") == {("Lê Văn An", HEALTH, "asserted")}


def test_role_taken_over_in_other_words_is_the_predecessor_s() -> None:
    text = "Bí thư Tỉnh ủy Lò Văn Ún đảm nhận vai trò Trưởng Ban Chỉ đạo chuyển đổi số tỉnh, thay ông Lường Văn Phiên."
    assert {(who, status) for _, who, _, status in statements(text, "LEADS")} == {
        ("Lò Văn Ún", "asserted"),
        ("Lường Văn Phiên", "former"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn An (Giám đốc Sở Y tế) nghỉ hưu từ 1/4.",
        "Ông Lê Văn An - Giám đốc Sở Y tế - được nghỉ chế độ từ ngày 1/4.",
        "Ông Lê Văn An (Giám đốc Sở Y tế), xin từ chức.",
        "Ông Lê Văn An, Giám đốc Sở Y tế, dự buổi gặp mặt. Theo quyết định, ông An nghỉ hưu từ 1/4.",
        "Báo cáo do ông Lê Văn An, Giám đốc Sở Y tế, trình bày. Sở có 12 phòng.\n\nÔng Lê Văn An không tái cử.",
    ],
)
def test_who_retires_has_left_what_stands_beside_his_name(text: str) -> None:
    assert holds(text) == {("Lê Văn An", HEALTH, "former")}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn An (Giám đốc Sở Y tế) sẽ nghỉ hưu từ 1/12.",
        "Ông Lê Văn An (Giám đốc Sở Y tế) nói về chế độ nghỉ hưu.",
        "Ông Lê Văn An nghỉ hưu từ năm 2020. Nay ông Lê Văn An là Giám đốc Sở Y tế.",
    ],
)
def test_who_does_not_retire_yet_stays(text: str) -> None:
    assert holds(text) == {("Lê Văn An", HEALTH, "asserted")}


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("HĐND tỉnh miễn nhiệm", "former"),
        ("Kỳ họp đã bãi nhiệm chức vụ", "former"),
        ("Thủ tướng quyết định cách chức", "former"),
        ("Bộ trưởng đề nghị miễn nhiệm", "asserted"),
        ("Thường trực HĐND tỉnh trình kỳ họp miễn nhiệm", "asserted"),
    ],
)
def test_post_before_the_name_that_is_taken_away(words: str, status: str) -> None:
    told = holds(f"{words} Giám đốc Sở Y tế Trịnh Huy Khải.")
    assert told == {("Trịnh Huy Khải", "Giám đốc | Sở Y tế Lâm Đồng", status)}


@pytest.mark.parametrize(
    "text",
    [
        "Sai phạm của ông Trịnh Huy Khải xảy ra từ lúc ông giữ chức Giám đốc Sở Y tế.",
        "Vụ án phát sinh khi ông Trịnh Huy Khải là Giám đốc Sở Y tế.",
        "Ông Trịnh Huy Khải bị cáo buộc nhận hối lộ khi làm Giám đốc Sở Y tế.",
    ],
)
def test_post_in_which_an_offence_was_done_is_over(text: str) -> None:
    assert holds(text) == {("Trịnh Huy Khải", HEALTH, "former")}

"""Whose a bare post or document is by what stands near: the commune, the assembly that meets, who speaks."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, read, statements

_CDS = "Ban Chỉ đạo chuyển đổi số tỉnh"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Ban Thường vụ Tỉnh ủy Lâm Đồng chỉ định ông Lê Tám làm Bí thư Đảng ủy phường Bảo Lộc, bà Tô Thị Lành làm "
            "Phó Bí thư."
        ),
        "Tỉnh ủy Lâm Đồng họp. Ông Lê Tám giữ chức Bí thư Đảng ủy phường Bảo Lộc; bà Tô Thị Lành, Phó Bí thư.",
    ],
    ids=["given by", "list"],
)
def test_a_bare_secretary_is_of_the_commune_just_given_one(text: str) -> None:
    assert holds(text) == {
        ("Lê Tám", "Bí thư | Đảng ủy phường Bảo Lộc", "asserted"),
        ("Tô Thị Lành", "Phó Bí thư | Đảng ủy phường Bảo Lộc", "asserted"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Phóng viên trao đổi với ông Lê Tám, Giám đốc Sở Nội vụ.\n\n"
                f"- Ông Lê Tám: Bí thư Tỉnh ủy, Trưởng {_CDS} đã nói rõ."
            ),
            {("HOLDS", "Lê Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")},
        ),
        (
            "Ông Lê Tám: Bí thư Tỉnh ủy là Trưởng Ban Chỉ đạo chuyển đổi số tỉnh; Sở chúng tôi chỉ giúp việc.",
            {("LEADS", "Bí thư | Tỉnh ủy Lâm Đồng", "Trưởng ban | Ban Chỉ đạo chuyển đổi số tỉnh", "asserted")},
        ),
        (
            "Đồng chủ trì: ông Lê Tám: Giám đốc Sở Nội vụ; bà Tô Thị Lành: Giám đốc Sở Tư pháp.",
            {
                ("HOLDS", "Lê Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
                ("HOLDS", "Tô Thị Lành", "Giám đốc | Sở Tư pháp Lâm Đồng", "asserted"),
            },
        ),
    ],
    ids=["speaks", "tells", "list"],
)
def test_who_speaks_is_not_whom_the_words_tell_of(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert statements(text, "HOLDS", "LEADS") == expected


def test_an_assembly_gives_what_its_session_passes() -> None:
    text = (
        "HĐND tỉnh Lâm Đồng họp. Kỳ họp cũng thông qua Nghị quyết số 46/2025/NQ-HĐND về học phí, bãi bỏ Nghị quyết "
        "số 09/2022/NQ-HĐND của HĐND tỉnh Đắk Nông."
    )
    assert {(who, what) for _, who, what, _ in statements(text, "ISSUED")} == {
        ("Hội đồng nhân dân tỉnh Lâm Đồng", "46/2025/NQ-HĐND"),
        ("Hội đồng nhân dân tỉnh Đắk Nông", "09/2022/NQ-HĐND"),
    }


def test_the_newer_document_stays_the_one_spoken_of() -> None:
    text = (
        "Bộ Xây dựng ban hành Quyết định số 592/QĐ-BXD. Quyết định này thay thế Quyết định số 1288/QĐ-BXD. Quyết định "
        "được xây dựng trên cơ sở Nghị quyết số 57-NQ/TW."
    )
    assert {(new, old) for _, new, old, _ in statements(text, "BASED_ON")} == {("592/QĐ-BXD", "57-NQ/TW")}


def test_one_more_seat_sets_up_no_committee() -> None:
    text = (
        "Theo Quyết định số 77-QĐ/TU của Ban Thường vụ Tỉnh ủy Lâm Đồng, ông Lê Tám được bổ sung làm Ủy viên Thường "
        f"trực {_CDS}."
    )
    assert statements(text, "ESTABLISHED") == set()
    assert statements(text, "MEMBER_OF") == {("MEMBER_OF", "Lê Tám", f"Ủy viên Thường trực | {_CDS}", "asserted")}


def test_a_university_of_another_city_turns_no_text_there() -> None:
    text = (
        "UBND tỉnh Lâm Đồng ký với Đại học Bách khoa Hà Nội.\n\nHà Nội cử người dự. UBND tỉnh Lâm Đồng và Đại học "
        "Bách khoa Hà Nội ký tiếp.\n\nChứng kiến còn có Giám đốc Sở Nội vụ Lê Tám."
    )
    assert holds(text, about="Lâm Đồng bắt tay Đại học Bách khoa Hà Nội") == {
        ("Lê Tám", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")
    }


def test_a_hospital_may_be_called_after_ba_ria() -> None:
    text = "Bác sĩ Lê Tám, Phó Giám đốc Bệnh viện Bà Rịa, cho biết như vậy."
    assert holds(text) == {("Lê Tám", "Phó Giám đốc | Bệnh viện Bà Rịa", "asserted")}


def test_a_hamlet_is_no_province() -> None:
    reading = read("Bà Lê Thị Tám ở thôn Phú Yên kể vừa bưng nồi cơm ra thì mưa.")
    assert "Phú Yên" not in {mention.name for mention in reading.context.mentions}


def test_a_decision_made_known_is_of_the_body_that_signs_so() -> None:
    text = "Tỉnh ủy Lâm Đồng họp. Ban Thường vụ Tỉnh ủy Lâm Đồng thông báo Quyết định số 53-QĐ/TU về nhân sự."
    assert {(who, what) for _, who, what, _ in statements(text, "ISSUED")} == {
        ("Ban Thường vụ Tỉnh ủy Lâm Đồng", "53-QĐ/TU")
    }


def test_an_answer_is_about_the_committee_that_was_asked_for() -> None:
    text = (
        "Phóng viên trò chuyện với bà Tô Thị Lành, Ủy viên Ban Chỉ đạo 57 tỉnh Lâm Đồng.\n\n"
        "- Thưa bà, ai điều hành Ban Chỉ đạo 57 tỉnh?\n\n- Bí thư Tỉnh ủy là Trưởng ban.\n\n"
        "- Còn Ban Chỉ đạo giảm nghèo tỉnh?\n\n- Đã giải thể. Trước, Chủ tịch UBND tỉnh làm Trưởng ban.\n\n"
        "- Thưa bà, tỉnh chọn ai?\n\n- Chưa chọn ai.\n\n- Bà mong gì?\n\n- Làm sớm."
    )
    assert (
        "LEADS",
        "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng",
        "Trưởng ban | Ban Chỉ đạo giảm nghèo tỉnh",
        "former",
    ) in (statements(text, "LEADS"))

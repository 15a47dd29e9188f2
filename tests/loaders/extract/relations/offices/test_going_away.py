"""What somebody leaves who is moved, retires or is replaced, in whatever order that is told."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HEALTH, _HOME = "Giám đốc | Sở Y tế Lâm Đồng", "Giám đốc | Sở Nội vụ Lâm Đồng"


@pytest.mark.parametrize(
    "said",
    [
        "Giám đốc Sở Y tế Lò Văn Chiêng được điều động về công tác tại Bộ Y tế.",
        "Giám đốc Sở Y tế Lò Văn Chiêng vừa được Thủ tướng luân chuyển về Bộ Y tế và giao quyền Thứ trưởng.",
        "Điều động Giám đốc Sở Y tế Lò Văn Chiêng về công tác tại Ban Tổ chức Tỉnh ủy.",
        (
            "Công bố quyết định nghỉ hưu trước tuổi để hưởng chính sách, chế độ theo Nghị định 178 (sửa đổi, bổ sung "
            "tại Nghị định 67) kể từ ngày 1/9 đối với ông Lò Văn Chiêng, Giám đốc Sở Y tế, và bà Hà Thị Khải."
        ),
        (
            "Bổ nhiệm ông Bế Văn Sóng giữ chức Giám đốc Sở Y tế, thay cho ông Lò Văn Chiêng.\n\n"
            "Trước đó, ông Lò Văn Chiêng, Giám đốc Sở Y tế, đã bị khởi tố."
        ),
    ],
    ids=["post before the name", "by whom", "whom they move", "long reason", "replaced"],
)
def test_who_goes_has_the_post_no_more(said: str) -> None:
    assert {(what, status) for who, what, status in holds(said) if what == _HEALTH and who.startswith("Lò")} == {
        (_HEALTH, "former")
    }


@pytest.mark.parametrize(
    "said",
    [
        "Giám đốc Sở Y tế Lò Văn Chiêng được điều động tham gia đoàn công tác của Bộ Y tế.",
        "Giám đốc Sở Y tế Lò Văn Chiêng điều động bác sĩ về Bộ Y tế.",
        "Sở Nội vụ giải quyết chế độ nghỉ hưu trước tuổi theo đề nghị của ông Lò Văn Chiêng, Giám đốc Sở Y tế.",
        "Lễ trao quyết định nghỉ hưu diễn ra với sự có mặt của ông Lò Văn Chiêng, Giám đốc Sở Y tế.",
    ],
)
def test_who_does_not_go_has_it(said: str) -> None:
    assert ("Lò Văn Chiêng", _HEALTH, "asserted") in holds(said)


def test_a_post_taken_in_a_month_of_an_earlier_year_is_over() -> None:
    said = (
        "Ông Lò Văn Chiêng được điều động giữ chức Giám đốc Sở Nội vụ. Ông Chiêng từng là chuyên viên trước khi được "
        "bổ nhiệm làm Giám đốc Sở Y tế vào tháng 9.2023."
    )
    assert {("Lò Văn Chiêng", _HEALTH, "former"), ("Lò Văn Chiêng", _HOME, "asserted")} <= holds(said)


@pytest.mark.parametrize("why", ["sau khi", "từ khi", "do", "vì"])
@pytest.mark.parametrize("goes", ["được điều động về Trung ương", "nhận nhiệm vụ mới", "đã chuyển công tác"])
def test_who_has_gone_to_other_work_is_the_reason(why: str, goes: str) -> None:
    text = f"Ban được kiện toàn {why} Bí thư Tỉnh ủy Lê Văn Ba {goes}."
    assert holds(text) == {("Lê Văn Ba", "Bí thư | Tỉnh ủy Lâm Đồng", "former")}

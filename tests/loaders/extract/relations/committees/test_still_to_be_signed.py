"""Seats and posts that are put to somebody to sign are planned; what somebody says must be so is told of nobody."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

HEAD = "Sơn La họp\n\n"
BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh Sơn La"
AN = "Lò Văn An"


def _told(text: str) -> set[tuple[str, str, str]]:
    kinds = ("HOLDS", "LEADS", "MEMBER_OF")
    return {(kind, who, status) for kind in kinds for _, who, _, status in statements(HEAD + text, kind)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"Sở Nội vụ đang trình Chủ tịch UBND tỉnh ký quyết định bổ nhiệm ông {AN} làm Giám đốc Sở Y tế.", "HOLDS"),
        (f"UBND tỉnh trình Thủ tướng ký quyết định phê chuẩn ông {AN} giữ chức Phó Chủ tịch UBND tỉnh.", "HOLDS"),
        (f"Ông {AN} làm Trưởng {BOARD}; quyết định đang trình ký.", "LEADS"),
        (
            f"Ông {AN} được đồng ý bổ sung làm Ủy viên {BOARD}, hiện đang trình Chủ tịch UBND tỉnh ký quyết định.",
            "MEMBER_OF",
        ),
        (
            f"Hội nghị thống nhất cử ông {AN} làm Ủy viên {BOARD}, quyết định đang chờ Chủ tịch UBND tỉnh ký.",
            "MEMBER_OF",
        ),
        (f"{BOARD} họp. Việc bổ sung ông {AN} vào Ban Chỉ đạo dự kiến hoàn tất trong tuần tới.", "MEMBER_OF"),
    ],
)
def test_what_is_still_to_be_signed_is_planned(text: str, kind: str) -> None:
    assert _told(text) == {(kind, AN, "planned")}


@pytest.mark.parametrize(
    "text",
    [
        f"Theo ông {AN}, từ nay người đứng đầu đơn vị phải là Trưởng ban chỉ đạo chuyển đổi số của đơn vị.",
        f"Theo ông {AN}, chủ tịch xã phải trực tiếp làm Trưởng Ban Chỉ đạo chuyển đổi số xã.",
        f"Ông {AN} nhắc giám đốc sở phải giữ vai trò Trưởng Ban Chỉ đạo chuyển đổi số của sở.",
    ],
)
def test_who_says_what_must_be_is_not_meant(text: str) -> None:
    assert _told(text) == set()


def test_what_is_signed_is_so() -> None:
    text = f"Chủ tịch UBND tỉnh đã ký quyết định bổ nhiệm ông {AN} làm Giám đốc Sở Y tế."
    assert _told(text) == {("HOLDS", AN, "asserted")}


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("Vụ Tổ chức cán bộ trình Bộ trưởng ký quyết định trong tháng 10.", "planned"),
        ("Vụ Tổ chức cán bộ hoàn thiện hồ sơ, trình Bộ trưởng ban hành quyết định.", "planned"),
        ("Vụ Tổ chức cán bộ đã trình Bộ trưởng ký quyết định ngày 5/10.", "asserted"),
        ("Cuộc họp kết thúc lúc 17 giờ.", "asserted"),
    ],
)
def test_what_is_agreed_on_may_still_be_put_to_the_minister(behind: str, status: str) -> None:
    told = f"Về Ban Chỉ đạo chuyển đổi số Bộ Xây dựng: đồng ý bổ sung ông {AN} làm thành viên Ban Chỉ đạo. "
    found = statements(f"Bộ Xây dựng họp\n\n{told}{behind}", "MEMBER_OF")
    assert {(who, said) for _, who, _, said in found} == {(AN, status)}

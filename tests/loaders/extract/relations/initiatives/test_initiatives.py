"""Who runs an initiative and who joins it: named behind it, before it, by a role, by a noun; plans and makers."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read, shown


def runs(text: str) -> set[tuple[str, str, str]]:
    """Subject, object and rule of what is run and joined."""
    wanted = ("RUNS", "TAKES_PART_IN")
    return {(shown(s.subject), shown(s.object), s.rule) for s in read(text).statements if s.type in wanted}


PROVINCE, HEALTH, RAY = "tỉnh Lâm Đồng", "Sở Y tế Lâm Đồng", "Rẫy Số"


@pytest.mark.parametrize(
    ("text", "who", "what", "rule"),
    [
        ("“Chợ Sen” do Sở Y tế vận hành từ tháng 6.", HEALTH, "Chợ Sen", "runs.passive"),
        ("Do Sở Y tế dựng và vận hành, nền tảng “Sức khỏe Số” đã đầy.", HEALTH, "Sức khỏe Số", "runs.passive"),
        ("Ứng dụng “Rẫy Số” của Tỉnh đoàn có 3.000 người dùng.", "Tỉnh đoàn Lâm Đồng", RAY, "runs.of"),
        (
            "Mô hình “Bản số” nằm trong Kế hoạch số 6-KH/TĐTN của Tỉnh đoàn.",
            "Tỉnh đoàn Lâm Đồng",
            "Bản số",
            "runs.under",
        ),
        ("Ứng dụng “Rẫy Số” có 3.000 hộ. Cơ quan chủ trì là Sở Y tế.", HEALTH, RAY, "runs.role"),
        ("Sở Y tế quản trị ứng dụng “Rẫy Số”.", HEALTH, RAY, "runs.verb"),
        ("Sở Y tế vừa chính thức đưa ứng dụng “Rẫy Số” đi vào hoạt động.", HEALTH, RAY, "runs.verb"),
        ("Cổng Sức khỏe số, Sở Y tế đưa vào vận hành từ tháng 5, đã đầy.", HEALTH, "Cổng Sức khỏe số", "runs.passive"),
        ("Ứng dụng “Rẫy Số” được đưa vào vận hành từ tháng 6.", PROVINCE, RAY, "runs.place"),
        ("Ứng dụng “Lâm Đồng Số” đã có 3.000 người dùng.", PROVINCE, "Lâm Đồng Số", "runs.place"),
    ],
)
def test_runner_by_rule(text: str, who: str, what: str, rule: str) -> None:
    assert (who, what, rule) in runs(text)


@pytest.mark.parametrize(
    ("text", "who", "rule"),
    [
        ("MISA tham gia sàn “Chợ Sen” từ tháng 6.", "MISA", "joins.verb"),
        ("Tỉnh mở sàn “Chợ Sen”. Các đơn vị đồng hành: VNPT Lâm Đồng, MISA.", "MISA", "joins.partners"),
        ("Doanh nghiệp hưởng ứng sàn “Chợ Sen”. Tiêu biểu là MISA.", "MISA", "joins.example"),
        ("Tỉnh mở sàn “Chợ Sen”. Bán chạy nhất là Công ty Trà Mỹ.", "Công ty Trà Mỹ", "joins.sellers"),
        ("“Chợ Sen”, sàn do FPT phát triển cho UBND tỉnh, đã chạy.", "FPT", "joins.makes"),
        ("Tỉnh mở sàn “Chợ Sen”. FPT và MISA tham gia truy xuất nguồn gốc.", "MISA", "joins.next"),
        ("Tỉnh mở sàn “Chợ Sen”. MISA đã nối vào sàn này.", "MISA", "joins.verb"),
        ("MISA cũng là nhà tài trợ vàng của sàn “Chợ Sen”.", "MISA", "joins.verb"),
        ("Đối tác kỹ thuật của sàn “Chợ Sen” là MISA.", "MISA", "joins.verb"),
        ("Sàn “Chợ Sen” đã thu hút FPT, MISA chào hàng.", "MISA", "joins.verb"),
        ("Sàn “Chợ Sen” được MISA tặng 200 bộ máy.", "MISA", "joins.verb"),
        ("Tại sàn “Chợ Sen”, Công ty Trà Mỹ bán 3 tấn trà.", "Công ty Trà Mỹ", "joins.verb"),
        ("Công ty Trà Mỹ là doanh nghiệp đầu tiên dùng sàn “Chợ Sen”.", "Công ty Trà Mỹ", "joins.verb"),
        ("Tỉnh mở sàn “Chợ Sen”. Công ty Trà Mỹ lắp cổng để nối vào sàn.", "Công ty Trà Mỹ", "joins.verb"),
        ("Tỉnh mở nền tảng “Chợ Sen”. Công ty Trà Mỹ đang dùng nền tảng.", "Công ty Trà Mỹ", "joins.verb"),
        ("Doanh nghiệp hưởng ứng “Chợ Sen”. Điển hình là FPT lắp máy; MISA đổi bếp.", "MISA", "joins.example"),
    ],
)
def test_joiner_by_rule_does_not_run_it(text: str, who: str, rule: str) -> None:
    found = runs(text)
    assert (who, "Chợ Sen", rule) in found
    assert not {r for w, _, r in found if w == who and r.startswith("runs.")}


def test_firm_makes_an_application_for_whom_it_is_run() -> None:
    assert (PROVINCE, "Chợ Sen", "runs.passive") in runs("“Chợ Sen”, sàn do FPT phát triển cho UBND tỉnh, đã chạy.")


def test_both_sides_run_what_they_run_together() -> None:
    text = "Trường Đại học Đà Lạt và Sở Y tế ký chương trình số 3; hai bên cùng vận hành ứng dụng “Rẫy Số”."
    assert {(HEALTH, RAY, "runs.both"), ("Trường Đại học Đà Lạt", RAY, "runs.both")} <= runs(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ứng dụng eTax Mobile do Bộ Tài chính cung cấp miễn phí.", {("Bộ Tài chính", "eTax Mobile", "runs.passive")}),
        ("Ứng dụng eTax Mobile do UBND tỉnh quảng bá, vận hành.", set()),
        ("Phong trào “Thầy giáo áo xanh” nay có ở 44 tỉnh, thành.", set()),
    ],
)
def test_initiative_of_the_whole_country(text: str, who: set[tuple[str, str, str]]) -> None:
    assert runs(text) == who


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Hệ thống “Chợ Sen” do MISA xây dựng, Sở Y tế quản lý.", "runs.passive"),
        ("Hệ thống “Chợ Sen” do Trường Đại học Đà Lạt viết cho Sở Y tế.", "runs.passive"),
        ("Ứng dụng “Chợ Sen” ra đời từ ý tưởng của Tỉnh đoàn, nay do Sở Y tế tiếp quản.", "runs.passive"),
        ("Chương trình “Chợ Sen” giao cho Sở Y tế chủ trì.", "runs.passive"),
        ("Sàn “Chợ Sen” (Sở Y tế) bán 40 tấn hàng.", "runs.of"),
        ("Chủ sàn “Chợ Sen” là Sở Y tế.", "runs.role"),
        ("Dự án “Chợ Sen” đã mở, Sở Y tế làm chủ đầu tư.", "runs.role"),
        ("Sở Y tế gọi ứng dụng mới là “Chợ Sen”.", "runs.verb"),
    ],
)
def test_runner_is_told_in_many_ways(text: str, rule: str) -> None:
    assert {(who, r) for who, what, r in runs(text) if r.startswith("runs.")} == {(HEALTH, rule)}


def test_who_helps_others_to_join_does_not_join() -> None:
    text = "Tỉnh mở sàn “Chợ Sen”. Khi tham gia sàn “Chợ Sen”, các tiểu thương được nhân viên MISA hướng dẫn."
    assert not {who for who, _, rule in runs(text) if who == "MISA" and rule == "joins.verb"}


def test_giver_does_not_run_what_it_pays_for() -> None:
    text = "MISA tài trợ 2 tỷ đồng xây dựng phòng thí nghiệm “Hồ số”."
    assert ("MISA", "Hồ số", "runs.verb") not in runs(text)


def test_two_run_what_somebody_tells_of() -> None:
    text = "Theo ông An, Trường Đại học Đà Lạt và MISA đang cùng vận hành xưởng sấy gỗ “DryLab”."
    assert {who for who, what, _ in runs(text) if what == "DryLab"} == {"Trường Đại học Đà Lạt", "MISA"}


def test_both_initiatives_before_one_agent_are_run_by_it() -> None:
    text = "Ứng dụng “Rẫy Số” và sàn “Chợ Sen”, do Sở Y tế tổ chức, đã mở."
    assert {(HEALTH, RAY, "runs.passive"), (HEALTH, "Chợ Sen", "runs.passive")} <= runs(text)


def test_programme_that_a_central_decision_approves_is_not_of_the_place() -> None:
    text = "Căn cứ Quyết định số 2629/QĐ-TTg phê duyệt Chương trình “Chính phủ số”, ..."
    assert runs(text) == set()


def test_who_joins_in_the_clause_leaves_nobody_to_be_guessed() -> None:
    assert not runs("Trung ương Đoàn đăng ký huy động sinh viên trong chiến dịch “Mùa hè số”.") & {
        (PROVINCE, "Mùa hè số", "runs.place")
    }


def test_movement_is_joined_by_a_pledge_that_does_not_name_it() -> None:
    text = "Phong trào “Nhà nhà số” đã phát động. VNPT Lâm Đồng ký giao ước thi đua."
    assert ("VNPT Lâm Đồng", "Nhà nhà số", "joins.movement") in runs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nhà đầu tư Becamex dự kiến ra mắt ứng dụng Nexus Home.",
        "Sở Y tế đề xuất xây dựng nền tảng “Sức khỏe Số”.",
        "Chương trình “Nhà nhà số” được Thủ tướng Chính phủ phê duyệt.",
        "MISA chưa tham gia sàn “Chợ Sen”.",
        "Sở Y tế mời MISA tham gia sàn “Chợ Sen”.",
    ],
)
def test_plans_approvals_and_invitations_name_nobody(text: str) -> None:
    assert not {who for who, _, rule in runs(text) if rule != "runs.place"}


@pytest.mark.parametrize(
    ("text", "who", "what", "rule"),
    [
        ("Ứng dụng “Rẫy Số” có 300 hộ. MISA tham gia “Rẫy Số” từ tháng 6.", "MISA", RAY, "joins.verb"),
        ("Ứng dụng HealthLD có 300 hộ. Sở Y tế quản trị HealthLD.", HEALTH, "HealthLD", "runs.verb"),
        (
            "Sàn Giao dịch công nghệ tỉnh (LangTEX) đã mở. Sở Y tế quản trị LangTEX.",
            HEALTH,
            "Sàn Giao dịch công nghệ tỉnh",
            "runs.verb",
        ),
    ],
)
def test_initiative_named_again_needs_no_head(text: str, who: str, what: str, rule: str) -> None:
    assert (who, what, rule) in runs(text)


def test_a_bare_agency_runs_what_it_is_said_to() -> None:
    text = 'Cục Thương mại điện tử và Kinh tế số họp. Hệ thống "Sàn Việt" do Cục vận hành đã nối với 42 tỉnh.'
    assert {(who, what) for who, what, _ in runs(text)} == {("Cục Thương mại điện tử và Kinh tế số", "Sàn Việt")}


def test_the_system_of_somebody_else_is_not_the_one_named_before() -> None:
    text = 'Viettel xây dựng nền tảng "QT-Log", kết nối với hệ thống của Chi cục Hải quan khu vực IX.'
    assert {who for who, _, _ in runs(text)} == {"Viettel"}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Tỉnh mở sàn “Chợ Sen”. FPT và MISA là hai đơn vị đầu tiên tham gia sàn.", "joins.verb"),
        ("Tỉnh tổ chức “Phiên chợ số Bảo Lộc”. Tham gia phiên chợ có MISA, HTX Chè Xanh.", "joins.verb"),
        ("Tỉnh mở sàn “Chợ Sen”. Góp mặt trên sàn đợt đầu có MISA và FPT.", "joins.verb"),
        ("Tỉnh mở sàn “Chợ Sen”. Các đơn vị tham gia gồm FPT, MISA.", "joins.partners"),
        ("Tỉnh mở sàn “Chợ Sen”. Trong số các đơn vị lên sàn có MISA.", "joins.verb"),
        ("Tỉnh mở sàn “Chợ Sen”. MISA đã đưa 12 sản phẩm lên sàn.", "joins.verb"),
        ("Hội Nông dân tỉnh mở mô hình “Vườn số”. Đồng hành với mô hình có MISA.", "joins.verb"),
    ],
)
def test_who_joins_what_a_bare_noun_means(text: str, rule: str) -> None:
    found = runs(text)
    assert {r for who, _, r in found if who == "MISA"} == {rule}


@pytest.mark.parametrize("words", ["rút khỏi sàn vào phút chót", "chưa tham gia sàn"])
def test_who_leaves_or_stays_away_does_not_join(words: str) -> None:
    assert not [f for f in runs(f"Tỉnh mở sàn “Chợ Sen”. MISA {words}.") if f[0] == "MISA"]


@pytest.mark.parametrize(
    "text",
    [
        "FPT xây dựng nền tảng “Chè Sạch”; Sở Y tế được UBND tỉnh giao vận hành.",
        "FPT viết ứng dụng “Chè Sạch”, còn Sở Y tế đảm nhận quản lý.",
        "FPT dựng nền tảng “Chè Sạch” để truy xuất nguồn gốc; Sở Y tế chịu trách nhiệm vận hành.",
    ],
)
def test_who_is_given_what_a_firm_has_made_runs_it(text: str) -> None:
    assert runs(text) == {(HEALTH, "Chè Sạch", "runs.given"), ("FPT", "Chè Sạch", "joins.makes")}


@pytest.mark.parametrize(
    "words",
    [
        "Nhiều hộ bán rau qua sàn “Chợ Sen”",
        "Em Hà, học sinh lớp 11, đoạt giải với phần mềm “Rẫy Số”",
        "Mô hình “Chợ Sen” của ông Lợi được mở rộng",
        "Ông Tư gợi ý tỉnh học theo Đồng Tháp, nơi sàn “Chợ Sen” đã được vận hành",
        "UBND tỉnh khen nhóm tác giả mô hình “Chợ Sen”",
        "Chưa có đơn vị nào của tỉnh vận hành sàn “Chợ Sen”",
        "Phó Chủ tịch UBND tỉnh yêu cầu Sở Y tế làm điểm mô hình “Chợ Sen”",
        "Theo thỏa thuận, FPT nâng cấp Cổng Thông tin điện tử tỉnh, hỗ trợ vận hành sàn “Chợ Sen”",
    ],
)
def test_what_is_used_visited_praised_or_asked_for_is_run_by_nobody(words: str) -> None:
    assert not {who for who, _, rule in runs(f"{words}.") if rule.startswith("runs.")}


def test_a_plan_of_the_place_for_it_says_that_the_place_runs_it() -> None:
    assert (PROVINCE, "Chợ Sen", "runs.place") in runs("7. Kế hoạch số 42/KH-UBND ngày 14/9/2025 về mô hình “Chợ Sen”.")


def test_who_works_together_with_the_runner_does_not_run_it() -> None:
    found = runs("Sáng 2/9, tại xã Hòa Bắc, Tỉnh đoàn phối hợp cùng MISA ra mắt sàn “Chợ Sen”.")
    assert {who for who, _, rule in found if rule == "runs.verb"} == {"Tỉnh đoàn Lâm Đồng"}


@pytest.mark.parametrize(
    "text",
    [
        "Viettel Solutions khởi công trạm phát sóng, công trình phục vụ Ngày hội Chuyển đổi số năm 2025.",
        "VNPT đưa dữ liệu của sở lên ứng dụng “Rẫy Số”.",
    ],
)
def test_what_serves_an_initiative_or_is_put_on_it_does_not_run_it(text: str) -> None:
    assert {who for who, _, _ in runs(text)} <= {PROVINCE}


@pytest.mark.parametrize(
    "text",
    [
        "Sàn “Chợ Sen” do Sở Y tế vận hành. Quý I, HTX Mắc ca Sơn Hải đã bán 4,5 tấn hạt qua sàn “Chợ Sen”.",
        "HTX Mắc ca Sơn Hải bán hạt rang lên sàn thương mại điện tử “Chợ Sen”.",
    ],
)
def test_who_sells_on_a_marketplace_joins_it(text: str) -> None:
    assert ("HTX Mắc ca Sơn Hải", "Chợ Sen", "joins.verb") in runs(text)


def test_these_two_units_are_the_two_firms_named_last() -> None:
    found = runs("MISA và FPT vừa gặp Sở Y tế. Hai đơn vị này tham gia chương trình “Rẫy Số”.")
    assert {who for who, what, rule in found if (what, rule) == ("Rẫy Số", "joins.verb")} == {"MISA", "FPT"}


@pytest.mark.parametrize("joins", ["gộp", "thay thế", "nâng cấp từ", "tích hợp"])
def test_noun_means_the_initiative_that_took_the_other_in(joins: str) -> None:
    told = runs(f"Tỉnh ra mắt ứng dụng “Rẫy Số”, {joins} ứng dụng “Nương Số” cũ. Ứng dụng do Sở Y tế vận hành.")
    assert (HEALTH, RAY, "runs.passive") in told
    assert not {what for who, what, _ in told if who == HEALTH} - {RAY}

"""What a clause says of a number: what it was before, whose country it is, which list it stands in."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures, kinds, owners, ranks, values


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ hồ sơ trực tuyến tăng từ 45% lên 72%.",
        "Tỷ lệ hồ sơ trực tuyến từ mức 45% đã lên 72%.",
        "Tỷ lệ hồ sơ trực tuyến nhích từ 45%, nay lên tới 72%.",
    ],
)
def test_what_a_share_was_is_no_figure(text: str) -> None:
    assert values(text) == {("tỷ lệ hồ sơ trực tuyến", 72.0)}


def test_a_lower_bound_is_not_what_it_was() -> None:
    text = "Tỉnh đặt chỉ tiêu hồ sơ toàn trình từ 85% trở lên; ít nhất 90% người dân có chữ ký số."
    assert {value for _, value in values(text)} == {85.0, 90.0}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Thời gian chờ khám giảm từ 95 phút xuống 40 phút.", ("thời gian chờ khám", 40.0)),
        ("Thời gian chờ trung bình rút từ 9 giờ xuống 3,5 giờ.", ("thời gian chờ", 3.5)),
        ("Thời gian giải quyết hồ sơ đất đai còn 7 ngày.", ("thời gian giải quyết hồ sơ đất đai", 7.0)),
    ],
)
def test_a_time_that_something_takes(text: str, found: tuple[str, float]) -> None:
    assert values(text) == {found}


def test_a_time_of_nothing_is_no_figure() -> None:
    assert figures("Buổi làm việc kéo dài 40 phút.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Cả nước đã tiếp nhận 4.312.000 hồ sơ.",
        "Đến nay 33/34 tỉnh, thành phố đạt trạng thái xanh.",
        "Tỷ lệ hồ sơ trực tuyến của cả nước đạt 45,8%.",
    ],
)
def test_of_the_whole_country(text: str) -> None:
    assert figures(text) == set()


def test_leading_the_country_is_of_the_place() -> None:
    assert owners("Tỉnh đứng đầu cả nước với 81,5% hồ sơ nộp trực tuyến.") == {("tỉnh Lâm Đồng", 81.5)}


def test_bodies_with_their_values_in_brackets() -> None:
    text = "Bộ Công Thương dẫn đầu với tỷ lệ hồ sơ trực tuyến 83%; Bộ Tài chính (78%) và Bộ Tư pháp (77%) theo sau."
    assert owners(text) == {("Bộ Công Thương", 83.0), ("Bộ Tài chính", 78.0), ("Bộ Tư pháp", 77.0)}


def test_one_value_of_several_places() -> None:
    text = "Riêng Hà Nội, Đồng Tháp và Lạng Sơn đã đạt 100% trường phát hành học bạ số."
    assert owners(text) == {("thành phố Hà Nội", 100.0), ("tỉnh Đồng Tháp", 100.0), ("tỉnh Lạng Sơn", 100.0)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tỉnh được giao tổng cộng 180 nhiệm vụ.", "measured"),
        ("Chỉ tiêu 100% hộ kinh doanh dùng hóa đơn điện tử trong năm 2024 chưa trọn.", "target"),
        ("Việc số hóa kết quả cũ so với kế hoạch là 70% thì chậm.", "target"),
        ("Huyện đã cấp 41.300 tài khoản định danh điện tử cho dân, vượt chỉ tiêu tỉnh giao.", "measured"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert set(kinds(text).values()) == {kind}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Chỉ số DTI năm 2024 của tỉnh xếp 36/63.", (36, 63)),
        ("Chỉ số PAR INDEX của tỉnh đứng thứ 5 trên tổng số 34 tỉnh, thành phố.", (5, 34)),
        ("Tỉnh đặt mục tiêu chỉ số DTI vào tốp 10 trên 34.", (10, 34)),
        ("Tỉnh phấn đấu nằm trong 10 địa phương dẫn đầu cả nước về DTI.", (10, None)),
    ],
)
def test_rank(text: str, place: tuple[int, int | None]) -> None:
    assert [(rank, of) for _, _, rank, of in ranks(text)] == [place]


def test_rank_that_goes_on_behind_of() -> None:
    found = {(who, rank) for who, _, rank, _ in ranks("DTI năm 2024 của Quảng Ngãi xếp 36/63, của Kon Tum là 44/63.")}
    assert found == {("tỉnh Quảng Ngãi", 36), ("tỉnh Kon Tum", 44)}


def test_lines_below_a_colon_go_on() -> None:
    text = (
        "Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 18.472 hồ sơ. Theo từng quý:\n"
        "Quý I: 8.905 hồ sơ, trực tuyến 81,3%\nQuý II: 9.567 hồ sơ, trực tuyến 90,6%"
    )
    who = {subject for subject, _ in owners(text)}
    assert who == {"Trung tâm Phục vụ hành chính công tỉnh Lâm Đồng"}
    assert ("hồ sơ trực tuyến", 81.3) in values(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Viettel Lâm Đồng gắn mã QR ở 64 di tích.", ("di tích gắn mã QR", 64.0)),
        ("Công ty cổ phần Chè Bảo Lộc đã cấp mã cho 1.240 lô chè.", ("lô chè cấp mã", 1240.0)),
        ("Tỉnh đã lập sổ sức khỏe cho 2,1 triệu người dân.", ("người dân lập sổ sức khỏe", 2100000.0)),
    ],
)
def test_what_was_done_to_those_behind_a_preposition(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


@pytest.mark.parametrize(
    "text",
    [
        "Đoàn sẽ đi thăm và trao quà ở 11 điểm trường.",
        "Câu hỏi ấy được giao cho 142 tổ công nghệ số cộng đồng trả lời.",
        "Hội thảo diễn ra tại 12 bệnh viện tuyến huyện.",
    ],
)
def test_where_something_is_done_is_no_figure(text: str) -> None:
    assert values(text) == set()


def test_tasks_under_a_document() -> None:
    text = "Trong 77 nhiệm vụ theo Chương trình hành động số 14-CTr/TU của Tỉnh ủy, mới xong 49."
    assert values(text) == {("nhiệm vụ theo Chương trình hành động số 14-CTr/TU mới xong", 49.0)}


def test_members_of_groups_that_were_counted() -> None:
    found = values("Toàn tỉnh có 1.086 tổ công nghệ số cộng đồng với hơn 8.130 thành viên tham gia.")
    assert ("thành viên tham gia tổ công nghệ số cộng đồng", 8130.0) in found


def test_a_name_in_brackets_is_no_subject() -> None:
    found = owners("Hợp tác xã Hoa Sen (huyện Đức Trọng) năm qua đạt doanh thu 31 tỷ đồng.")
    assert found == {("Hợp tác xã Hoa Sen", 31e9)}


def test_a_campaign_owns_what_the_next_sentence_counts() -> None:
    text = "Tỉnh Đoàn ra quân chiến dịch “90 ngày chữ ký số”. Sau 10 ngày đã cấp được 2.140 chữ ký số."
    assert owners(text) == {("90 ngày chữ ký số", 2140.0)}


def test_operator_behind_an_initiative_is_no_subject() -> None:
    text = "Cổng “Hỏi đáp số”, Sở Tư pháp đưa vào vận hành từ tháng 5, đã có 31.000 lượt hỏi đáp."
    assert owners(text) == {("Hỏi đáp số", 31000.0)}


def test_rank_of_a_part_is_no_rank_of_the_index() -> None:
    found = ranks("Chỉ số DTI thì vui, nhưng chỉ số thành phần về kinh tế số đứng thứ 28.")
    assert {(name, rank) for _, name, rank, _ in found} == {("chỉ số thành phần về kinh tế số", 28)}


def test_capital_of_a_project_is_aimed_at_however_it_was_approved() -> None:
    text = "Đề án “Cảng số” được thông qua ngày 30/8/2024, tổng kinh phí 64 tỷ đồng."
    assert kinds(text) == {64e9: "target"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hội Nông dân tỉnh đã phản biện 138 đề án trong năm.", ("đề án phản biện", 138.0)),
        ("Ngành vừa thụ lý 14.205 đơn kiện.", ("đơn kiện thụ lý", 14205.0)),
        ("Tỉnh phấn đấu trồng thêm 50.000 cột mốc xanh.", ("cột mốc xanh trồng", 50000.0)),
        ("Sản lượng chè của tỉnh 9 tháng đạt 9.870 tấn.", ("sản lượng chè", 9870.0)),
    ],
)
def test_objects_of_verbs_and_extents(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Năm nay tỉnh bố trí 2,4 tỷ đồng mua máy tính cho xã.", ("bố trí mua máy tính cho xã", 2.4e9)),
        ("Vốn đăng ký cấp mới, điều chỉnh của tỉnh đạt hơn 1,17 tỷ USD.", ("vốn đăng ký cấp mới, điều chỉnh", 1.17e9)),
        ("Tỉnh có 64 dự án với tổng vốn đăng ký 477 triệu USD.", ("tổng vốn đăng ký", 4.77e8)),
    ],
)
def test_amount(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


def test_registered_capital_of_a_place_is_a_fact() -> None:
    assert kinds("Tỉnh có dự án với tổng vốn đăng ký 477 triệu USD.")[4.77e8] == "measured"


def test_a_share_in_a_bracket_is_of_what_was_just_counted() -> None:
    text = "Tỷ lệ hài lòng đạt 97%. Cấp tỉnh số hóa 57.877 hồ sơ đầu vào (đạt 99,1%)."
    assert ("tỷ lệ hồ sơ số hóa", 99.1) in values(text)


def test_what_another_body_set_is_aimed_at() -> None:
    text = "Tỷ lệ án bị hủy là 0,4%, thấp hơn mức 1,5% mà Quốc hội giao."
    assert kinds(text) == {0.4: "measured", 1.5: "target"}


def test_growth_of_an_amount_right_before() -> None:
    text = "Công ty cổ phần Chè Cầu Đất đạt doanh thu 348 tỷ đồng, tăng 9,4% so với năm trước."
    assert ("mức tăng doanh thu", 9.4) in values(text)

"""Whom `ông`, `bà` and `đồng chí` mean: who is asked in an interview, who has the post that opens a sentence."""

from __future__ import annotations

from loaders.extract.things import Committee
from tests.loaders.extract.reading import holds, read, statements

_INTERVIEW = """Phóng viên trò chuyện với ông Rơ Châm Hùng, Giám đốc Sở Khoa học và Công nghệ tỉnh.

* Thưa ông, vì sao phải chấm điểm hằng tuần?

- Vì chấm theo quý thì muộn. Chủ tịch UBND tỉnh Mai Thanh Điền rất ủng hộ.

* Ông từng là Bí thư Huyện ủy Di Linh. Kinh nghiệm ấy giúp gì?

- Giúp nhiều lắm.

* Bà Đặng Thị Lan, Phó Chủ tịch UBND tỉnh, nói bà còn là Chủ tịch Hội Nông dân tỉnh. Đúng không?

- Đúng vậy."""


def test_who_is_asked_is_meant_in_a_question() -> None:
    told = holds(_INTERVIEW)
    assert {who for who, what, _ in told if what == "Bí thư | Huyện ủy Di Linh"} == {"Rơ Châm Hùng"}
    assert {who for who, what, _ in told if what.startswith("Chủ tịch | Hội Nông dân")} == {"Đặng Thị Lan"}


def test_speaker_is_who_has_the_post_that_opened_the_sentence_before() -> None:
    text = (
        "Bí thư Đảng ủy xã Đam Rông Lê Văn Long dự. Kết luận, Bí thư Đảng ủy xã phân công Phó Bí thư"
        " Đảng ủy xã Trần Minh Thúy theo dõi. Đồng chí lưu ý Ban Chỉ đạo xây dựng nông thôn mới xã,"
        " nơi đồng chí là Trưởng ban, phải làm sớm."
    )
    assert {who for _, who, _, _ in statements(text, "LEADS")} == {"Lê Văn Long"}


def test_nobody_is_meant_where_the_one_in_the_post_has_no_name() -> None:
    met = "Chủ tịch UBND tỉnh đã gặp bà Trần Minh Thúy. Bà hiện là Giám đốc Sở Y tế."
    appointed = "Chủ tịch UBND tỉnh bổ nhiệm bà Trần Minh Thúy. Bà hiện là Giám đốc Sở Y tế."
    assert holds(met) == set()
    assert {who for who, _, _ in holds(appointed)} == {"Trần Minh Thúy"}


def test_posts_kept_as_they_were() -> None:
    for words in ("giữ nguyên vị trí", "vẫn giữ nguyên chức vụ", "được giữ nguyên chức danh"):
        told = holds(f"Bà Tạ Thị Kim Oanh {words} Phó Giám đốc Sở Y tế.")
        assert told == {("Tạ Thị Kim Oanh", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted")}, words


def test_post_taken_is_told_behind_what_did_not_happen() -> None:
    text = "Ông Lê Văn Nam không tái cử vì được điều động làm Phó Giám đốc Sở Y tế."
    assert holds(text) == {("Lê Văn Nam", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_deputy_of_a_board_that_opens_the_sentence() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp sáng nay."
        " Đại diện Ban Dân tộc tỉnh, Phó Trưởng ban Lê Văn Nam nói việc đã xong."
    )
    assert holds(text) == {("Lê Văn Nam", "Phó Trưởng Ban | Ban Dân tộc tỉnh Lâm Đồng", "asserted")}


def test_committee_of_a_firm_by_its_long_and_its_short_name_is_one() -> None:
    text = (
        "Tập đoàn Điện lực Việt Nam kiện toàn Ban Chỉ đạo chuyển đổi số Tập đoàn Điện lực Việt Nam.\n\n"
        "Ban Chỉ đạo chuyển đổi số EVN do ông Lê Văn Nam làm Trưởng ban. EVN cử bà Tạ Thị Na giúp việc."
    )
    found = read(text, about="Tập đoàn Điện lực Việt Nam").statements
    boards = {s.object for s in found if isinstance(s.object, Committee)}
    assert len(boards) == 1

"""Sketches of texts: copies are met and tied, other articles are not."""

from __future__ import annotations

import pytest

from loaders.link.origins import Sketch, likeness, origins, sketch_of, sketch_of_source, tied
from loaders.read.files import source_of

STORY = (
    "Sáng 12/9, Ban Chỉ đạo tỉnh Cà Mau họp phiên thứ hai để nghe báo cáo về hạ tầng số ở các xã ven biển. "
    "Theo báo cáo, toàn tỉnh còn 14 ấp chưa có sóng ổn định, trong đó phần lớn nằm ở vùng rừng ngập mặn. "
    "Chủ tịch UBND tỉnh yêu cầu các doanh nghiệp viễn thông hoàn thành trạm phát trước tháng 12, đồng thời giao "
    "Sở Khoa học và Công nghệ kiểm tra từng trạm. Kinh phí lấy từ ngân sách tỉnh và phần đóng góp của doanh nghiệp. "
    "Cuộc họp cũng bàn việc đưa hộ nuôi tôm lên sàn giao dịch, mở lớp tập huấn cho tổ công nghệ số cộng đồng và "
    "công bố bộ chỉ số đo mức độ phục vụ người dân của từng xã trong năm tới."
)
OTHER = (
    "Chiều 12/9, Ban Chỉ đạo tỉnh Đồng Tháp họp phiên thứ hai để nghe báo cáo về kho dữ liệu nông nghiệp. "
    "Sở Nông nghiệp và Môi trường cho biết đã nhập xong dữ liệu của hơn chín nghìn mã số vùng trồng, còn thiếu bản đồ "
    "thủy lợi nội đồng. Phó Chủ tịch UBND tỉnh đề nghị các huyện cũ bàn giao sổ sách trước khi hết quý, và lập một tổ "
    "giúp việc chung cho ba ngành. Dự kiến kho dữ liệu mở cho hợp tác xã tra cứu từ đầu năm sau."
)


@pytest.mark.parametrize(
    "copy",
    [
        STORY,
        STORY.upper(),
        STORY.replace("hoàn", "hòan").replace("  ", " "),
        f"(Báo Đất Mũi) - Tin từ phóng viên thường trú. {STORY}",
        STORY[: len(STORY) * 3 // 4],
        STORY.replace("yêu cầu", "đề nghị").replace("12/9", "ngày 12/9"),
    ],
)
def test_copy_is_tied_to_its_story(copy: str) -> None:
    assert tied(sketch_of(STORY), sketch_of(copy))


def test_other_article_on_a_like_meeting_is_not_tied() -> None:
    assert not tied(sketch_of(STORY), sketch_of(OTHER))
    assert likeness(sketch_of(STORY).signature, sketch_of(OTHER).signature) < 0.1


def test_few_words_are_tied_to_nothing() -> None:
    short = "Ông Lê An, Bí thư Tỉnh ủy, dự hội nghị."
    assert sketch_of(short) == Sketch("", ())
    assert not tied(sketch_of(short), sketch_of(short))


def test_declared_origin_ties_whatever_the_texts_are() -> None:
    assert tied(sketch_of(STORY, "TTXVN 1209"), sketch_of("Vài chữ.", "TTXVN 1209"))
    assert not tied(sketch_of(OTHER, "TTXVN 1209"), sketch_of(STORY, "TTXVN 1210"))


def test_headline_and_date_of_a_paper_do_not_count() -> None:
    one = source_of(f"Cà Mau phủ sóng vùng biển\n\n12/09/2025 - 10:00\n\n{STORY}\n", "a.txt")
    two = source_of(f"Sóng về với ấp\n\n13/09/2025 - 07:15\n\n{STORY}\n", "b.txt")
    assert sketch_of_source(one) == sketch_of_source(two)


def test_sketch_of_a_text_stays_the_same() -> None:
    """A store holds sketches for years; where this changes, `loaders.version` must have articles read again."""
    assert sketch_of(STORY).bands[1:3] == ("b8aef4c526a6", "5967e26705c7")


def test_origins_are_the_first_of_what_is_tied() -> None:
    assert origins("abcde", [("c", "e"), ("b", "e")]) == {"a": "a", "b": "b", "c": "b", "d": "d", "e": "b"}

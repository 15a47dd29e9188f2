"""English questions in Vietnamese words: what each phrase means, the order of the words, the readings."""

from __future__ import annotations

import pytest

from queries.answers.english.lexicon import english, phrases
from queries.answers.english.readings import readings_of, unread


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # whose it is stands before or behind what it is
        ("Who is the director of the Hanoi Department of Health?", "ai la giam doc so y te ha noi"),
        ("Who is the director of HCMC's Department of Tourism?", "ai la giam doc so du lich ho chi minh"),
        (
            "Who heads the Son La steering committee on science, technology, innovation and digital transformation?",
            "ai dung dau ban chi dao khoa hoc cong nghe doi moi sang tao chuyen doi so son la",
        ),
        (
            "Who heads Son La's science, technology, innovation and digital transformation steering committee?",
            "ai dung dau ban chi dao khoa hoc cong nghe doi moi sang tao chuyen doi so son la",
        ),
        ("Who heads the Ministry of Health steering committee?", "ai dung dau ban chi dao bo y te"),
        ("Who heads the smart border gate task force of Huế?", "ai dung dau to cong tac cua khau thong minh hue"),
        (
            "Who leads the support team of the digital transformation steering committee of Nậm Bua commune?",
            "ai dung dau to giup viec ban chi dao chuyen doi so xa nam bua",
        ),
        ("Who heads the Urban Development Agency?", "ai dung dau cuc phat trien do thi"),
        ("Who heads the national digital transformation committee?", "ai dung dau ban chi dao chuyen doi so quoc gia"),
        (
            "Who heads the digital transformation and Project 06 steering committee of Nậm Bua commune?",
            "ai dung dau ban chi dao chuyen doi so de an 06 xa nam bua",
        ),
        (
            "Who heads the steering committee on removing temporary and dilapidated houses of Huế?",
            "ai dung dau ban chi dao xoa nha tam nha dot nat hue",
        ),
        # a rank is called as the body calls it
        ("Who is the head of the Bà Rịa people's court?", "ai la chanh an toa an nhan dan ba ria"),
        ("Who is the deputy chief judge of the Huế people's court?", "ai la pho chanh an toa an nhan dan hue"),
        ("Who is the commander of the Cà Mau military command?", "ai la chi huy truong bo chi huy quan su ca mau"),
        ("Who is the deputy head of the task force on data?", "ai la pho to truong to cong tac du lieu"),
        ("Who is the standing deputy head of the steering committee?", "ai la pho truong ban thuong truc ban chi dao"),
        ("Who is the Hải Phòng police chief?", "ai la giam doc cong an hai phong"),
        ("Who is the mayor of Đà Nẵng?", "ai la chu tich da nang"),
        # wards and districts, and their party committees
        ("Who is the chairman of Kiên Hải special zone?", "ai la chu tich dac khu kien hai"),
        ("Who is the secretary of the party committee of An Hội ward?", "ai la bi thu dang uy phuong an hoi"),
        ("Who is the secretary of Mường Lát district party committee?", "ai la bi thu huyen uy muong lat"),
        ("Who is the secretary of the Ba Đồn town party committee?", "ai la bi thu thi uy ba don"),
        ("Who is the commune party secretary of Nậm Bua?", "ai la bi thu xa nam bua"),
        ("Who is the police chief of Nậm Bua commune?", "ai la giam doc cong an xa nam bua"),
        # what is asked, in other words
        ("What is Lò Văn Tía's post now?", "chuc vu gi lo van tia"),
        ("Who was appointed director of the Cà Mau Department of Finance?", "ai la giam doc so tai chinh ca mau"),
        ("When was Lò Văn Tía appointed chairman of Son La?", "tu khi nao lo van tia chu tich son la"),
        ("What did Decision 12 replace?", "quyet dinh 12 thay the van ban nao"),
        ("What document was Decision 12 replaced by?", "quyet dinh 12 bi thay the van ban nao"),
        ("What share of GRDP was Cà Mau's digital economy?", "ty trong grdp ca mau kinh te so"),
        # names stay, of little words too
        ("Who is the chairman of Long An?", "ai la chu tich long an"),
        ("Who operates Hue-S?", "ai van hanh hue s"),
        ("Who chairs the people's committee of An Do ward?", "ai dung dau uy ban nhan dan phuong an do"),
    ],
)  # fmt: skip
def test_readings_put_a_question_into_vietnamese_words(text: str, said: str) -> None:
    assert readings_of(text)[0] == said


@pytest.mark.parametrize(
    ("text", "dated", "said"),
    [
        ("Who was the chairman of Son La?", False, "ai tung la chu tich son la"),
        ("Who was the chairman of Son La?", True, "ai la chu tich son la"),
        ("Who was the former chairman of Son La?", True, "ai tung la nguyen chu tich son la"),
        ("Who chaired the steering committee of Son La?", True, "ai dung dau ban chi dao son la"),
    ],
)
def test_with_a_day_it_is_asked_who_was_in_a_seat_then(text: str, dated: bool, said: str) -> None:
    assert readings_of(text, dated)[0] == said


def test_words_with_several_meanings_have_several_readings() -> None:
    found = readings_of("Who is the director of the Department of Irrigation?")
    assert found == [
        "ai la giam doc so thuy loi",
        "ai la cuc truong cuc thuy loi",
        "ai la vu truong vu thuy loi",
        "ai la truong phong phong thuy loi",
    ]


def test_a_name_may_have_an_english_word_or_a_roman_figure() -> None:
    assert "ai dieu hanh quang ninh smart" in readings_of("Who runs Quang Ninh Smart?")
    assert any("khu vuc ii" in reading for reading in readings_of("Who heads the court of region 2?"))


@pytest.mark.parametrize(
    ("text", "behind_who", "before_seat"),
    [
        ("Who criticised the chairman of Huế?", True, True),
        ("Who are the commissioners of Huế?", True, True),
        ("who criticised the chairman of hue", True, True),
        ("What is the salary of the chairman of Huế?", False, True),
        ("What did Trần An say?", False, True),
        ("who is the chairman of hue", False, False),
        ("Who is Trần An?", False, False),
        ("Who actually heads Huế?", False, False),
        ("Who heads the people's committee of the quarter of Huế?", False, False),
    ],
)
def test_words_that_no_list_has_hide_what_is_asked(text: str, behind_who: bool, before_seat: bool) -> None:
    found = unread(text)
    assert (found.behind_who, found.before_seat) == (behind_who, before_seat)


def test_no_phrase_is_a_title_and_something_else() -> None:
    listed = english()
    titles = [*listed["titles"], *listed["ranked"]]
    others = [*listed["topics"], *listed["phrases"], *(said for body in listed["bodies"] for said in body["en"])]
    assert sorted(set(titles) & set(others)) == []


def test_phrases_are_spelt_in_one_way() -> None:
    assert {("organisation", "commission"), ("health", "centre"), ("civil", "defence")} <= phrases().keys()
    assert readings_of("Who heads the Organization Commission?") == readings_of(
        "Who heads the organisation commission?"
    )

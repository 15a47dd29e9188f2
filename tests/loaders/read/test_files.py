"""From files to articles: which files, their encodings, what a sidecar or front matter says, and what is refused."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from graph.dates import PartialDate
from graph.errors import NotFoundError, RefusedError
from loaders.read.files import Source, decode, find_files, read_file, source_of

TITLE = "An Giang kiện toàn Ban Chỉ đạo"
BODY = "Ngày 18/4/2025, Tỉnh ủy An Giang họp nghe báo cáo về việc thực hiện nghị quyết."
TEXT = f"{TITLE}\n18/04/2025 - 05:57\n{BODY}\n{BODY}\n"


def put(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def test_find_files_takes_articles_of_folders_in_order(tmp_path: Path) -> None:
    names = ["b.txt", "a.md", "sub/c.TXT", ".hidden.txt", "README.md", "a.yaml", "tranh.png"]
    for name in names:
        put(tmp_path, name, TEXT)
    found = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert found == ["a.md", "b.txt", "sub/c.TXT"]


def test_find_files_takes_a_file_that_is_named_whatever_it_is(tmp_path: Path) -> None:
    named = put(tmp_path, "README.md", TEXT)
    assert list(find_files([named])) == [named]


def test_find_files_says_which_path_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError) as error:
        list(find_files([tmp_path / "không-có"]))
    assert error.value.place.endswith("không-có")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_read_file_takes_utf_8_and_utf_16(tmp_path: Path, encoding: str) -> None:
    source = read_file(put(tmp_path, "bài.txt", TEXT.encode(encoding)))
    assert (source.title, source.published) == (TITLE, PartialDate(2025, 4, 18))


@pytest.mark.parametrize(
    ("data", "said"), [("Hội nghị".encode("cp1258", "replace") + b"\xd0\xff", "UTF-8"), (b"PK\x03\x00\x04", "nhị phân")]
)
def test_decode_refuses_other_bytes_and_says_what_to_do(data: bytes, said: str) -> None:
    with pytest.raises(RefusedError, match=said) as error:
        decode(data, "bài.txt")
    assert error.value.place == "bài.txt"
    assert error.value.remedy


def test_a_sidecar_says_what_the_text_does_not(tmp_path: Path) -> None:
    put(tmp_path, "bài.yaml", "publisher: Báo An Giang\nurl: u\npublished: 2025-04-20\ntitle: Khác\nlạ: 1\n")
    source = read_file(put(tmp_path, "bài.txt", TEXT))
    assert (source.publisher, source.url, source.title) == ("Báo An Giang", "u", "Khác")
    assert source.published == PartialDate(2025, 4, 20)


@pytest.mark.parametrize("head", ["", "\ufeff"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_front_matter_is_no_part_of_the_article_and_offsets_count_it(head: str, newline: str) -> None:
    raw = head + f"---\npublisher: Báo\npublished: 2025-04\n---\n{TEXT}".replace("\n", newline)
    source = source_of(raw, "bài.md")
    start, end = source.content.raw_span(source.lines[0].start, source.lines[0].end)
    assert (source.publisher, source.published) == ("Báo", PartialDate(2025, 4))
    assert (source.title, raw[start:end]) == (TITLE, TITLE)


def test_a_sidecar_wins_over_front_matter() -> None:
    raw = f"---\npublisher: Một\nurl: u\n---\n{TEXT}"
    source = source_of(raw, "bài.md", {"publisher": "Hai"})
    assert (source.publisher, source.url) == ("Hai", "u")


@pytest.mark.parametrize(
    ("sidecar", "place"),
    [("published: hôm qua", ""), ("- một\n- hai", ".yaml"), ("a: [1\n", ".yaml:2"), ("published: 2025-13-01", "")],
)
def test_a_broken_sidecar_refuses_its_article_and_says_where(tmp_path: Path, sidecar: str, place: str) -> None:
    put(tmp_path, "bài.yaml", sidecar)
    with pytest.raises(RefusedError) as error:
        read_file(put(tmp_path, "bài.txt", TEXT))
    assert error.value.place.startswith(str(tmp_path / "bài"))
    assert error.value.place.endswith(place)


@pytest.mark.parametrize("said", ["01/07/2025", "2025-07-01", "2025-07-01T05:57:00+07:00", "2025-07-01 05:57:00"])
def test_a_sidecar_may_write_its_day_as_people_do(tmp_path: Path, said: str) -> None:
    put(tmp_path, "bài.yaml", f"published: {said}\n")
    assert read_file(put(tmp_path, "bài.txt", TEXT)).published == PartialDate(2025, 7, 1)


def test_a_day_that_is_none_is_told_as_such(tmp_path: Path) -> None:
    put(tmp_path, "bài.yaml", "published: 2025-13-01\n")
    with pytest.raises(RefusedError, match="2025-13-01"):
        read_file(put(tmp_path, "bài.txt", TEXT))


def test_values_of_a_sidecar_are_what_is_written(tmp_path: Path) -> None:
    put(tmp_path, "bài.yaml", "title: No\npublisher: 2025\nurl:\n")
    source = read_file(put(tmp_path, "bài.txt", TEXT))
    assert (source.title, source.publisher, source.url) == ("No", "2025", "")


def test_a_sidecar_that_cannot_be_read_refuses_its_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sidecar, article = put(tmp_path, "bài.yaml", "title: x"), put(tmp_path, "bài.txt", TEXT)
    read = Path.read_bytes

    def forbidden(path: Path) -> bytes:
        if path == sidecar:
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    with pytest.raises(RefusedError, match="Không đọc được") as error:
        read_file(article)
    assert error.value.place == str(sidecar)


@pytest.mark.parametrize("text", ["", " \n\n", "18/04/2025 - 05:57\n", "Xem thêm: bài khác\n"])
def test_a_file_without_an_article_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(RefusedError, match="Không có nội dung"):
        read_file(put(tmp_path, "bài.txt", text))


@pytest.mark.parametrize(("name", "said"), [("bài.docx", "docx"), ("bài", "không có đuôi"), ("to.txt", "quá lớn")])
def test_a_file_that_is_no_article_is_refused(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(RefusedError, match=said):
        read_file(put(tmp_path, name, "a" * 2_000_001))


def test_a_mark_of_no_date_at_the_head_does_not_stop_the_reading(tmp_path: Path) -> None:
    source = read_file(put(tmp_path, "bài.txt", f" date 2025-13-40 {TEXT}"))
    assert source.published == PartialDate(2025, 4, 18)


def hashes(raw: str) -> tuple[str, str]:
    source: Source = source_of(raw, "bài.txt")
    return source.hash, source.meta


@pytest.mark.parametrize(
    "same", [unicodedata.normalize("NFD", TEXT), TEXT.replace("\n", "\r\n"), TEXT.replace(" ", "  "), "\n" + TEXT]
)
def test_the_same_text_in_another_form_is_the_same_article(same: str) -> None:
    assert hashes(same) == hashes(TEXT)


def test_one_tone_mark_makes_another_article() -> None:
    assert hashes(TEXT.replace("kiện", "kiên"))[0] != hashes(TEXT)[0]


def test_what_is_known_of_an_article_has_its_own_hash() -> None:
    one, other = source_of(TEXT, "a.txt", {"url": "u"}), source_of(TEXT, "b.txt", {"url": "v"})
    assert one.hash == other.hash
    assert one.meta != other.meta

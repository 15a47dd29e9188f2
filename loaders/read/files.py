"""Files and folders to articles: which files, their encoding, front matter and sidecar, and what is refused and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from graph.dates import PartialDate
from graph.errors import NotFoundError, RefusedError
from graph.ids import digest
from loaders.messages import problem
from loaders.read.clean import CleanText, clean
from loaders.read.zones import Line, split_lines

SUFFIXES = (".txt", ".md")
_LARGEST = 2_000_000
_FRONT_MATTER = re.compile(r"\ufeff?---\r?\n(.*?)\r?\n---\r?\n", re.S)
_CLOCK = re.compile(r"(?<=\d)[T ]\d\d:\d\d.*")  # 2025-07-01T05:57+07:00
_KEYS = ("title", "publisher", "url", "published", "origin")


@dataclass(frozen=True, slots=True)
class Source:
    """One article as read: raw and clean text, its lines with zones, and what is known about it."""

    path: str
    content: CleanText
    lines: tuple[Line, ...]
    hash: str
    meta: str
    title: str
    publisher: str
    url: str
    published: PartialDate | None
    origin: str
    author_known: bool


def find_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The article files of files and folders, in sorted order; hidden files and README files are left out.

    Raises:
        NotFoundError: where a path does not exist.
    """
    for path in paths:
        if path.is_dir():
            found = (p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
            yield from sorted(p for p in found if not p.name.startswith(".") and p.stem.upper() != "README")
        elif path.exists():
            yield path
        else:
            raise problem(NotFoundError, "no_path", place=str(path), path=path)


def decode(data: bytes, place: str) -> str:
    """Text of a file in UTF-8 (with or without a mark) or UTF-16 with a mark.

    Raises:
        RefusedError: where it is in neither, or holds bytes of no text.
    """
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise problem(RefusedError, "not_text", place=place, at=error.start) from error
    if "\x00" in text:
        raise problem(RefusedError, "binary", place=place)
    return text


def _metadata(raw: Any, place: str) -> dict[str, str]:
    if raw is None:
        return {}
    if not isinstance(raw, dict):
        raise problem(RefusedError, "not_metadata", place=place, keys=", ".join(_KEYS))
    return {key: str(raw[key]) for key in _KEYS if raw.get(key)}


def _parse_yaml(text: str, place: str) -> Any:
    """Every value as the text that it is: a date that is none (2025-13-01) is told as such, a title `No` stays one."""
    try:
        return yaml.load(text, yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{place}:{mark.line + 1}" if mark is not None else place
        raise problem(RefusedError, "broken_metadata", place=where) from error


def _sidecar(path: Path) -> dict[str, str]:
    """`bai.yaml` beside `bai.txt`."""
    sidecar = path.with_suffix(".yaml")
    if not sidecar.is_file():
        return {}
    place = str(sidecar)
    return _metadata(_parse_yaml(decode(_bytes(sidecar), place), place), place)


def _published(text: str, place: str) -> PartialDate | None:
    try:
        return PartialDate.typed(_CLOCK.sub("", text)) if text else None
    except ValueError as error:
        raise problem(RefusedError, "bad_published", place=place, value=text) from error


def source_of(raw: str, path: str, known: dict[str, str] | None = None) -> Source:
    """An article from its raw text; `known` is what a sidecar says, which wins over the text.

    Raises:
        RefusedError: where the text is empty or what is known of it is malformed.
    """
    known = dict(known or {})
    front = _FRONT_MATTER.match(raw)
    if front is not None:
        known = {**_metadata(_parse_yaml(front.group(1), path), path), **known}
    content = clean(raw)
    start = content.from_raw(front.end()) if front is not None else 0
    lines, dated = split_lines(content.text, start)
    if not any(x.zone in ("body", "caption") for x in lines):
        raise problem(RefusedError, "no_content", place=path)
    title = next((content.text[x.start : x.end] for x in lines if x.zone == "title"), "")
    return Source(
        path=path,
        content=content,
        lines=tuple(lines),
        hash=digest(" ".join(content.text[start:].split())),
        meta=digest(*(f"{key}={known.get(key, '')}" for key in _KEYS)),
        title=known.get("title", title),
        publisher=known.get("publisher", ""),
        url=known.get("url", ""),
        published=_published(known.get("published", ""), path) or dated,
        origin=known.get("origin", ""),
        author_known=any(x.zone == "byline" for x in lines),
    )


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise problem(RefusedError, "too_large", place=str(path))
        return path.read_bytes()
    except OSError as error:
        raise problem(RefusedError, "unreadable", place=str(path), why=error.strerror) from error


def read_file(path: Path) -> Source:
    """The article in a file.

    Raises:
        RefusedError: where the file is no readable article; the reason is told in Vietnamese.
    """
    if path.suffix.lower() not in SUFFIXES:
        key = "bad_suffix" if path.suffix else "no_suffix"
        raise problem(RefusedError, key, place=str(path), suffix=path.suffix)
    return source_of(decode(_bytes(path), str(path)), str(path), _sidecar(path))

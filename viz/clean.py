"""Text and addresses from articles made fit for a page: no controls, no hidden direction marks, web links alone."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

# Controls except tab and newline, lone surrogates, marks that turn the direction of text, and non-characters.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]"
)


def shown(text: str) -> str:
    """The text in NFC without what a page cannot show or must not obey."""
    return unicodedata.normalize("NFC", _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def link(url: str) -> str:
    """The address where it is a web address with a host; else nothing, so that it is never a link."""
    url = shown(url).strip()
    try:
        parts = urlsplit(url)
        good = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return ""
    return url if good and not re.search(r"[\s<>\"\\^`{|}]", url) else ""

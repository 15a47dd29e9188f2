"""Whose newspaper or portal an article stands in: the place of an article that names none (`(Baonghean.vn) -`)."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit

from graph.reference.provinces import has_ended, heir_of, provinces
from graph.text import fold
from loaders.resources.load import load_yaml

# Báo Nghệ An · Hậu Giang, ngày 12 tháng 1 năm 2018 · Baonghean.vn · nghean.gov.vn
_OUTLETS = load_yaml("places.yaml")["outlets"]
# One of these stands in every place where an outlet is told.
_TELLING = (*_OUTLETS, ", ngày ", ", thứ ", ", Ngày ", ", Thứ ", "vn")
_SAID = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(re.escape, _OUTLETS))})(?P<spelt>(?: [A-ZĐ][\wÀ-ỹ]*){{2,4}})"
    r"|(?P<head>[A-ZĐ][\wÀ-ỹ]*(?: [A-ZĐ][\wÀ-ỹ]*){1,3}), (?:ngày|thứ|Ngày|Thứ) "
    r"|(?<!\w)(?i:bao|dai)?(?P<address>[a-z]{5,12})(?:\.gov)?\.(?:com\.|org\.)?vn\b"
)
_FAR = 400


@cache
def _folded() -> dict[str, str]:
    return {fold(p.name).replace(" ", "").replace("-", ""): p.name for p in provinces()}


# www.baoquangninh.vn · sokhcn.kontum.gov.vn · thanhhoa.dcs.vn: the part of a host that names the owner.
_HOST = re.compile(r"(?:^|\.)(?:bao|dai|truyenhinh)?(?P<name>[a-z-]{3,14})(?:\.(?:gov|dcs))?\.(?:com\.|org\.)?vn\Z")


class Outlet(NamedTuple):
    """Where an article was published: the outlet by its name and the article's address; empty where not known."""

    publisher: str = ""
    url: str = ""


def outlet_place(text: str, outlet: Outlet, day: dt.date | None) -> str:
    """The province whose newspaper, broadcaster or portal an article stands in, else nothing.

    Args:
        text: the article; its head and foot may name the outlet.
        outlet: where it was published.
        day: the day of publication: a paper of a province that is no more is that of its heir.
    """
    found = _named(text[:_FAR]) or _named(text[-_FAR:]) or _named(outlet.publisher) or _hosting(outlet.url)
    return heir_of(found) if found and has_ended(found, day) else found


def _named(part: str) -> str:
    for match in _SAID.finditer(part) if any(map(part.__contains__, _TELLING)) else ():
        words = (match["spelt"] or match["head"] or match["address"]).split()
        spans = ((i, size) for size in range(len(words), 0, -1) for i in range(len(words) - size + 1))
        tried = (fold("".join(words[i : i + size])) for i, size in spans)
        found = next((_folded()[name] for name in tried if name in _folded()), "")
        if found:
            return found
    return ""


def _hosting(url: str) -> str:
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:  # an address that is none
        return ""
    match = _HOST.search(host)
    return _folded().get(match["name"].replace("-", ""), "") if match is not None else ""

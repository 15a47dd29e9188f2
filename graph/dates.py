"""Partial dates, half-open intervals and what holds as of a day. Unknown is a value; nothing is guessed."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

_VIETNAMESE = re.compile(r"(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})\Z")
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month or a year. `month` and `day` are 0 where they are not known."""

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if not 1 <= self.year <= 9999 or not 0 <= self.month <= 12 or (self.day and not self.month):
            raise ValueError(f"no such date: {self.year}-{self.month}-{self.day}")
        if self.day and not 1 <= self.day <= calendar.monthrange(self.year, self.month)[1]:
            raise ValueError(f"no such day: {self.year}-{self.month:02d}-{self.day:02d}")

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """From ISO: `2025-07-01`, `2025-07`, `2025`.

        Raises:
            ValueError: where the text is no such date.
        """
        match = _ISO.match(text)
        if not match:
            raise ValueError(f"not an ISO date: {text!r}")
        if "00" in match.groups():
            raise ValueError(f"no such date: {text!r}")
        year, month, day = (int(part or 0) for part in match.groups())
        return cls(year, month, day)

    @classmethod
    def typed(cls, text: str) -> PartialDate:
        """As people type it: ISO, or `01/07/2025`, `7/2025`.

        Raises:
            ValueError: where the text is no such date.
        """
        match = _VIETNAMESE.match(text.strip())
        if match:
            return cls(int(match[3]), int(match[2] or 0), int(match[1] or 0))
        return cls.parse(text.strip())

    @property
    def precision(self) -> str:
        """`day`, `month` or `year`."""
        return "day" if self.day else "month" if self.month else "year"

    @property
    def iso(self) -> str:
        """`2025-07-01`, `2025-07` or `2025`."""
        parts = [f"{self.year:04d}"]
        if self.month:
            parts.append(f"{self.month:02d}")
        if self.day:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)

    @property
    def vietnamese(self) -> str:
        """`01/07/2025`, `07/2025` or `2025`, as Vietnamese text writes dates."""
        return "/".join(reversed(self.iso.split("-")))

    @property
    def first_day(self) -> dt.date:
        """The earliest day that it can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> dt.date:
        """The latest day that it can mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        return self.iso


@dataclass(frozen=True, slots=True)
class Interval:
    """Half-open [start, end); None on either side is not known, which is not the same as unbounded."""

    start: PartialDate | None = None
    end: PartialDate | None = None

    def surely_holds(self, day: dt.date) -> bool:
        """True where both ends are known and the day lies between them on every reading of them."""
        if self.start is None or self.end is None:
            return False
        return self.start.last_day <= day < self.end.first_day

    def can_hold(self, day: dt.date) -> bool:
        """False only where a known end excludes the day on every reading."""
        if self.start is not None and day < self.start.first_day:
            return False
        return self.end is None or day < self.end.last_day


def vietnamese(iso: str | None) -> str:
    """An ISO date as Vietnamese text writes it; `chưa rõ` for none."""
    return PartialDate.parse(iso).vietnamese if iso else "chưa rõ"

"""What a number may leave unsaid because its paragraph said it before."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Memory:
    """The index, share, amount and count said last, and the measure said last of all, `latest`.

    `noun` is the counted noun alone, `shares` and `counts` are all of them in order, `until` is the token behind the
    count before.
    """

    index: str = ""
    share: str = ""
    share_is_index: bool = False
    money: str = ""
    count: str = ""
    noun: str = ""
    latest: str = ""
    until: int = -1
    shares: list[str] = field(default_factory=list)
    counts: list[str] = field(default_factory=list)

    def keep(self, count: str) -> None:
        """Remember the name of a count."""
        self.count = count
        self.counts.append(count)

    def called(self, noun: str) -> str:
        """The last count that a bare noun opens (`30 đơn` behind `21 đơn đăng ký sáng chế`); empty for none."""
        return next((name for name in reversed(self.counts) if name.startswith(f"{noun} ")), "")

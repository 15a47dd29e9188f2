"""What a number may leave unsaid because its paragraph said it before."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Memory:
    """The index, share, amount and count said last, and the measure said last of all, `latest`.

    `noun` is the counted noun alone, `shares` are all shares in order, `until` is the token behind the count before.
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

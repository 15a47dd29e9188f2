"""One asker reads a statement with the same parameters once, and another one reads it anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from graph.store import Rows, Store
from queries.answers.asker import Asker


def test_asker_reads_once_what_is_asked_again(boards: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    read, sent = boards.read, []

    def counting(cypher: str, params: Mapping[str, Any] | None = None, **limits: Any) -> Rows:
        sent.append(params)
        return read(cypher, params, **limits)

    monkeypatch.setattr(boards, "read", counting)
    asker = Asker(boards)

    first = asker.rows("bodies_named", form=" tinh uy son la ")
    again = asker.rows("bodies_named", form=" tinh uy son la ")
    asker.rows("bodies_named", form=" tinh uy nghe an ")
    Asker(boards).rows("bodies_named", form=" tinh uy son la ")

    assert list(again) == list(first) != []
    forms = [params["form"] for params in sent if params]
    assert forms == [" tinh uy son la ", " tinh uy nghe an ", " tinh uy son la "]

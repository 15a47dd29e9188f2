"""`status`: which store is in use and what it holds."""

from __future__ import annotations

from app.cli.common import Common, show, show_json
from app.cli.texts import text
from graph.messages import spoken
from loaders.version import extractor_version
from queries.words import date, number


def status(common: Common) -> None:
    """The store in use."""
    with common.open() as store:
        info = store.info()
    if common.json:
        show_json(
            {
                "store": info.place, "kind": info.kind, "server": info.server, "version": info.version,
                "database": info.database, "nodes": dict(info.nodes), "relations": dict(info.relations),
                "last_load": info.last_load, "model": extractor_version(),
            }
        )  # fmt: skip
        return
    last = date(info.last_load, spoken()) if info.last_load else ""
    lines = [
        f"{text('messages', 'store')}: {info.place}",
        f"{text('messages', 'server')}: {info.server} {info.version}",
        f"{text('messages', 'last_load')}: {last or text('messages', 'never')}",
        f"{text('messages', 'model')}: {extractor_version()}",
    ]
    for heading, counts in (("nodes", info.nodes), ("relations", info.relations)):
        lines.append(f"{text('messages', heading)}:")
        lines += [f"  {name:20}{number(count, spoken()):>9}" for name, count in counts.items() if count]
    show("\n".join(lines))

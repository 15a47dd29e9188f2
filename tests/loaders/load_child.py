"""Loads a folder of articles in another process, one a transaction: `python -m tests.loaders.load_child PLACE FOLDER`.

PLACE is a folder of an embedded store or the address of a server, whose password is in the environment. It says a line
after each article, so that the one who watches can end it at a chosen place.
"""

from __future__ import annotations

import sys
from pathlib import Path

from graph.open import open_store, store_settings
from loaders.load import Load, Progress


def tell(step: Progress) -> None:
    """One line, at once."""
    print(step.done, flush=True)


if __name__ == "__main__":
    place, articles = sys.argv[1:]
    said = store_settings(None, place) if "://" in place else store_settings(Path(place), None)
    with open_store(said.folder, said.uri, said.user, said.password, said.database) as store:
        Load(store, batch=1).run([Path(articles)], tell=tell)
    print("done", flush=True)

"""One scene to one self-contained page that opens from a USB stick without a network."""

from __future__ import annotations

import os
from pathlib import Path

from graph.errors import UsageError
from viz.clean import shown
from viz.files import write_text
from viz.network import SafeNetwork
from viz.payload import payload
from viz.scene import Scene
from viz.words import words

MOST_NODES = 20_000


def render(scene: Scene) -> str:
    """The page. The same scene gives the same text, on one machine with the same layout program.

    Raises:
        UsageError: where the scene has more nodes than a page can show with sense.
    """
    say = words(scene.lang)
    if len(scene.nodes) > MOST_NODES:
        raise UsageError(
            say["too_many"].format(count=len(scene.nodes), most=MOST_NODES),
            place=scene.name,
            remedy=say["too_many_remedy"],
        )
    network = SafeNetwork(heading=shown(scene.title), lang=scene.lang)
    network.fill(payload(scene, say))
    return network.generate_html()


def write(scene: Scene, path: str | os.PathLike[str]) -> None:
    """The page to a file: UTF-8, LF, put in place whole.

    Raises:
        UsageError: where the scene is too large.
        AilamgiError: where the file cannot be written.
    """
    write_text(Path(path), render(scene))

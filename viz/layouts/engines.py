"""Force-directed positions from a program or a library: graphviz `sfdp` where it is installed, else rustworkx."""

from __future__ import annotations

import os
import shutil
import subprocess

import rustworkx

from viz.layouts.skeleton import Point, Skeleton

SEED = 57
_SECONDS = 120


def raw_positions(skeleton: Skeleton) -> list[Point]:
    """Positions in units of the engine, the same for the same engine and the same skeleton."""
    program = shutil.which("sfdp")
    if program:
        points = _sfdp(program, skeleton)
        if points is not None:
            return points
    return spring(skeleton)


def spring(skeleton: Skeleton) -> list[Point]:
    """Positions by rustworkx, from a fixed seed."""
    graph = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(len(skeleton)))
    graph.add_edges_from_no_data(sorted({(min(link), max(link)) for link in skeleton.links}))
    found = rustworkx.spring_layout(graph, num_iter=300, seed=SEED)
    return [(float(found[node][0]), float(found[node][1])) for node in range(len(skeleton))]


def _sfdp(program: str, skeleton: Skeleton) -> list[Point] | None:
    """Positions by graphviz; None where the program fails, so that a broken install costs beauty and not the page."""
    links = sorted({(min(link), max(link)) for link in skeleton.links})
    lines = [f"graph{{start={SEED};node[shape=point];{';'.join(str(n) for n in range(len(skeleton)))};"]
    lines += [f"{a}--{b};" for a, b in links]
    try:
        done = subprocess.run(
            [program, "-Tplain", "-GK=1", "-Goverlap=true"],
            input="\n".join([*lines, "}"]),
            capture_output=True,
            text=True,
            check=True,
            timeout=_SECONDS,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return None
    found = {}
    for line in done.stdout.splitlines():
        parts = line.split()
        if parts[:1] == ["node"]:
            found[int(parts[1])] = (float(parts[2]), float(parts[3]))
    return [found[node] for node in range(len(skeleton))] if len(found) == len(skeleton) else None

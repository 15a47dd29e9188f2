"""Layers of nodes put in an order with few crossings: the median way, a fixed number of sweeps."""

from __future__ import annotations

_SWEEPS = 8


def _places(layers: list[list[int]]) -> dict[int, float]:
    """Where each node stands in its layer, from 0 to 1."""
    return {node: (at + 0.5) / len(layer) for layer in layers for at, node in enumerate(layer)}


def ordered(layers: list[list[int]], near: list[list[int]]) -> list[list[int]]:
    """The layers with each node moved towards the mean of its neighbours in the other layers.

    A node without neighbours elsewhere keeps its place. Ties keep the order given, so the outcome is always the same.
    """
    layers = [list(layer) for layer in layers]
    layer_of = {node: number for number, layer in enumerate(layers) for node in layer}
    for sweep in range(_SWEEPS):
        numbers = range(len(layers)) if sweep % 2 == 0 else range(len(layers) - 1, -1, -1)
        for number in numbers:
            place = _places(layers)

            def wish(node: int, place: dict[int, float] = place, own: int = number) -> float:
                others = [place[other] for other in near[node] if layer_of[other] != own]
                return sum(others) / len(others) if others else place[node]

            layers[number].sort(key=wish)
    return layers

"""Registers the `vn.*` factories. spaCy's own decorators take no full stop in a name, its registry does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.language import FactoryMeta, Language
from spacy.tokens import Doc
from spacy.util import registry

from loaders.extract.reading import register

Pipe = Callable[[Doc], Doc]
Factory = Callable[[Language, str], Pipe]


def factory(name: str, *, requires: Sequence[str] = (), assigns: Sequence[str] = ()) -> Callable[[Factory], Factory]:
    """Registers a maker of pipes under a name with a full stop, with what it needs and gives for `analyze_pipes`."""

    def add(make: Factory) -> Factory:
        register()
        registry.factories.register(name, func=make)
        Language.set_factory_meta(
            name,
            FactoryMeta(factory=name, assigns=list(assigns), requires=list(requires), retokenizes=False, scores=[]),
        )
        return make

    return add


def component(name: str, *, requires: Sequence[str] = (), assigns: Sequence[str] = ()) -> Callable[[Pipe], Pipe]:
    """The same for a pipe that needs nothing of the pipeline."""

    def add(pipe: Pipe) -> Pipe:
        def make(nlp: Language, name: str) -> Pipe:
            return pipe

        factory(name, requires=requires, assigns=assigns)(make)
        return pipe

    return add

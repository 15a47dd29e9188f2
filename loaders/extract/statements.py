"""What a sentence states: a relation between two things, with its status, sentence and rule."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.things import (
    Abroad,
    Body,
    Committee,
    Enterprise,
    Institution,
    Person,
    Policy,
    Programme,
    Title,
    Unit,
)

Actor = Person | Title | Body | Committee | Enterprise | Institution | Programme | Policy | Unit | Abroad


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement. `sentence` is the number of its sentence in the view; dates are ISO or empty."""

    type: str
    subject: Actor
    object: Actor
    rule: str
    sentence: int
    status: str = "asserted"
    role: str = ""
    rank: str = ""
    kind: str = ""
    date: str = ""
    valid_from: str = ""
    valid_to: str = ""
    optional: bool = False

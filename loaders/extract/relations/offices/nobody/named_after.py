"""Houses called after somebody: in `chị A làm Giám đốc Nhà hát Cải lương Lê Văn B` the name is the theatre's."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.relations.offices.office_verbs import OfficeVerb
from loaders.extract.relations.offices.subjects import subject_of
from loaders.extract.skeletons.frame import PEOPLE, Frame
from loaders.extract.things import Body, Chunk, Institution, Person, Title
from loaders.resources.load import load_yaml

_HOUSES = frozenset(load_yaml("bodies.yaml")["called_after"])


def called_after(frame: Frame, office: Chunk, verb: OfficeVerb) -> bool:
    """Whether somebody takes a post in a house and the name behind it is that of the house; then the post is of that.

    Not behind `là` alone, which also tells who somebody else is: `Người thay ông là Giám đốc Bệnh viện X Trần Văn A`.
    """
    name, title = frame.right_of(office), office.thing
    if name is None or (verb.weak and verb.text != "làm") or not isinstance(title, Title):
        return False
    house = title.body
    if not isinstance(house, Institution) and not (isinstance(house, Body) and house.head in _HOUSES):
        return False
    if not isinstance(name.thing, Person) or name.thing.honorific or frame.gap(office, name):
        return False
    subject = subject_of(frame, verb)
    if subject is None or subject.kind not in PEOPLE or subject.thing == name.thing:
        return False
    office.thing = replace(title, body=replace(house, name=f"{house.name} {name.thing.name}"))
    return True

"""A province that is told only as where somebody was born lends its name to no post."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "said",
    [
        "Ông Lò Văn Chiêng sinh năm 1965, quê tỉnh Nghệ An, từng là Giám đốc Sở Y tế.",
        "Ông Lò Văn Chiêng, quê ở Nghệ An, từng là Giám đốc Sở Y tế.",
        "Ông Lò Văn Chiêng (quê Nghệ An) từng là Giám đốc Sở Y tế.",
        "Ông Lò Văn Chiêng, quê quán: xã Nam Cao, tỉnh Nghệ An. Ông từng là Giám đốc Sở Y tế.",
        "Quê ở tỉnh Nghệ An, ông Lò Văn Chiêng từng là Giám đốc Sở Y tế.",
    ],
)
def test_birthplace_places_no_post(said: str) -> None:
    assert not {office for _, office, _ in holds(said, about="Bộ Y tế") if "Nghệ An" in office}


def test_place_told_otherwise_as_well_places_the_post() -> None:
    said = "Tỉnh Nghệ An vừa họp. Ông Lò Văn Chiêng, quê tỉnh Nghệ An, là Giám đốc Sở Y tế."
    assert holds(said, about="Bộ Y tế") == {("Lò Văn Chiêng", "Giám đốc | Sở Y tế Nghệ An", "asserted")}


def test_room_of_the_police_is_of_no_place_that_is_told_later_for_another() -> None:
    said = "Ông Lò Văn Chiêng, quê tỉnh Nghệ An, từng giữ chức Trưởng phòng An ninh kinh tế."
    said += "\n\nDự họp có Bí thư Thành ủy Hà Nội Vàng Thị Mỷ và Bí thư Tỉnh ủy Lai Châu Giàng A Pó."
    rooms = {office for who, office, _ in holds(said, about="Bộ Công an") if who == "Lò Văn Chiêng"}
    assert rooms == {"Trưởng phòng | Phòng An ninh kinh tế"}

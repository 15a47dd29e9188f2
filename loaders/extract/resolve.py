"""Pieces as written become chunks: each body, committee and title gets what the sentence and the article tell of it."""

from __future__ import annotations

from loaders.extract.context import Context, resolve_unit
from loaders.extract.grammar.bodies import RawBody, head_spec
from loaders.extract.grammar.committee_topics import family
from loaders.extract.grammar.committees import RawCommittee
from loaders.extract.grammar.companies import CompanyFound
from loaders.extract.grammar.institutions import InstitutionFound
from loaders.extract.grammar.places import RawUnit
from loaders.extract.things import Body, Committee, Holder, Unit
from loaders.resources.load import load_yaml

_PARTY_OF_LEVEL = {
    "tỉnh": "provincial_party", "huyện": "district_party", "quận": "quarter_party", "thị xã": "town_party",
    "phường": "party_committee", "xã": "party_committee", "thị trấn": "party_committee", "đặc khu": "party_committee",
    "thành phố": "city_party",
}  # fmt: skip
_SHORT_OWNERS = {
    word.lower(): kind for kind, words in load_yaml("committees.yaml")["short_owners"].items() for word in words
}
_SHORT_NAME = 8
_PARTY_BOARDS = ("Tổ chức", "Tuyên giáo và Dân vận", "Tuyên giáo", "Dân vận", "Nội chính", "Đối ngoại")


def _shown(unit: Unit | None) -> str:
    return f" {unit.shown}" if unit is not None else ""


def _initials(name: str) -> str:
    """`Đại học Thái Nguyên` -> ĐHTN."""
    return "".join(word[0].upper() for word in name.split())


def party_body(unit: Unit) -> Body:
    """The party committee of a unit: Tỉnh ủy X, Thành ủy X, Đảng ủy phường X."""
    return make_body(head_spec(_PARTY_OF_LEVEL.get(unit.level, "party_committee"))["id"], unit)


def make_body(head: str, unit: Unit | None, field: str = "", parent: Body | None = None) -> Body:
    """A body with its canonical name."""
    spec = head_spec(head)
    name = spec["name"] + (f" {field}" if field else "")
    if parent is not None:
        name = f"{name} {parent.name}"
    elif unit is not None:
        name += _shown(unit) if spec.get("shows") else f" {unit.name}"
    province = unit.province if unit is not None else (parent.province if parent else "")
    unit = unit if unit is not None else (parent.unit if parent else None)
    return Body(name, spec["kind"], spec["family"], head, province, unit, parent.name if parent else "")


class Resolver:
    """Resolves what one sentence says, with the article's context behind it."""

    def __init__(self, context: Context) -> None:
        self.context = context

    def unit(self, raw: RawUnit | None, token: int, line: int, level: str = "") -> Unit | None:
        """A unit from its words or the context."""
        return resolve_unit(self.context, raw, token, line, level)

    def body(self, raw: RawBody, token: int, line: int, near: Unit | None = None) -> Body | None:
        """A body with its unit and parent; None where nothing tells whose it is.

        Args:
            raw: as written.
            token: where it stands.
            line: its line.
            near: unit of the neighbour in a chain of titles (`Bí thư Đảng ủy, Chủ tịch HĐND phường`).
        """
        if raw.fixed:
            return Body(raw.fixed, raw.kind, raw.family, raw.head)
        spec = raw.spec
        if raw.parent is not None:
            parent = self.body(raw.parent, token, line, near)
            return make_body(raw.head, None, raw.field, parent) if parent else None
        if spec.get("needs") == "body":
            return self._of_party(raw, token, line, near)
        if raw.head == "party_board":
            return self._board(raw, token, line, near)
        if (
            raw.head in ("agency", "bureau", "general_department", "association", "federation", "centre")
            and raw.unit is None
        ):
            return make_body(raw.head, None, raw.field)
        if raw.head in ("party_committee", "room") and raw.unit is None and near is None:
            return self._local(raw, token, line)
        unit = self._unit_of(raw, token, line, near)
        if unit is None:
            return None
        if raw.also:
            names = " và ".join([head_spec(raw.head)["name"], *(head_spec(a)["name"] for a in raw.also)])
            return Body(names + _shown(unit), raw.kind, raw.family, raw.head, unit.province, unit)
        return make_body(raw.head, unit, raw.field)

    def _unit_of(self, raw: RawBody, token: int, line: int, near: Unit | None) -> Unit | None:
        spec = raw.spec
        if (
            raw.unit is None
            and near is not None
            and spec.get("level", near.level) == near.level
            and raw.head != "department"
        ):
            return near
        unit = self.unit(raw.unit, token, line, spec.get("level", ""))
        return unit

    def _ward(self, token: int, line: int) -> Unit | None:
        """The ward or commune that an unnamed body of that level means."""
        return self.unit(RawUnit("phường", "", 0), token, line)

    def _local(self, raw: RawBody, token: int, line: int) -> Body | None:
        """`Đảng ủy`, `Phòng Kinh tế` without a unit: the last one named, the ward's in an article about a ward."""
        if raw.head == "party_committee" and not raw.field:
            last = self.context.last_body.get("party_committee")
            if last is not None:
                return last
            ward = self._ward(token, line)
            return make_body(raw.head, ward) if ward else None
        ward = self._ward(token, line) if self.context.ward else None
        return make_body(raw.head, ward, raw.field)

    def _of_party(self, raw: RawBody, token: int, line: int, near: Unit | None) -> Body | None:
        """`Ban Thường vụ`, `Văn phòng` without what they belong to: the party committee of the place."""
        if raw.head not in ("standing_committee", "executive_committee", "inspection_committee"):
            return None
        unit = near or self.unit(None, token, line)
        return make_body(raw.head, None, "", party_body(unit)) if unit else None

    def _board(self, raw: RawBody, token: int, line: int, near: Unit | None) -> Body | None:
        unit = self.unit(raw.unit, token, line) if raw.unit else near or self.unit(None, token, line)
        if unit is None:
            return None
        after = self.context.reader.word(raw.end)
        if after == "-" or (
            raw.field == "Tổ chức" and "provincial_party" not in self.context.last_body and near is None
        ):
            return None
        if raw.field.startswith("Quản lý"):
            return make_body("party_board", unit, raw.field)
        parent = party_body(unit) if raw.field in _PARTY_BOARDS else make_body("council", unit)
        return make_body("party_board", None, raw.field, parent)

    def committee(self, raw: RawCommittee, token: int, line: int, founder: Body | None = None) -> Committee | None:
        """The committee that a mention means: a new one where it says its topic, else the one named last.

        Args:
            raw: as written.
            token: where it stands.
            line: its line.
            founder: who is said right before to set it up, the owner of a committee that names none.
        """
        if raw.this:
            return self.context.committees[-1] if self.context.committees else None
        known = self._by_short_name(raw) or self._known(raw, token, line, founder)
        if known is not None:
            return known
        if raw.bare and not raw.short and founder is None:
            return None
        topic = family(raw.topic or (raw.short if raw.bare else ""), raw.number)
        level, owner, province = self._owner(raw, token, line, founder)
        owner = self._branch(raw, topic, level, owner)
        if raw.inner is not None:
            inner = self.committee(raw.inner, token, line)
            if inner is not None:
                level, owner, province = inner.level, inner.owner, inner.province
        if not topic and raw.bare and founder is not None:
            topic = self._main_topic(raw.kind)
        if not topic and not owner:
            return None
        alias = self.context.aliases.get((raw.kind, owner, topic))
        return alias or Committee(
            self._committee_name(raw, token, level, owner), raw.kind, level, owner, topic, province
        )

    def _branch(self, raw: RawCommittee, topic: str, level: str, owner: str) -> str:
        """The owner, told apart where the party and the government of one province each have such a committee."""
        if level != "province" or raw.body is None or raw.body.family not in ("party", "government"):
            return owner
        key = (raw.kind, owner, topic)
        first = self.context.branches.setdefault(key, raw.body.family)
        return owner if first == raw.body.family else f"{raw.body.spec['name']} {owner}"

    def _main_topic(self, kind: str) -> str:
        """What the committees of the article are for: `xã chưa lập Ban Chỉ đạo` means one on the same topic."""
        topics = [c.topic for c in self.context.committees if c.kind == kind]
        return topics[0] if topics else ""

    def _by_short_name(self, raw: RawCommittee) -> Committee | None:
        """`BCĐ ĐHTN`: the committee whose owner has these initials."""
        if not raw.short:
            return None
        known = (c for c in self.context.committees if c.kind == raw.kind)
        return next((c for c in known if _initials(c.owner) == raw.short), None)

    def _of_last(self, level: str, owner: str, province: str) -> tuple[str, str, str]:
        last = next((c for c in reversed(self.context.committees) if c.kind == "committee"), None)
        return (last.level, last.owner, last.province) if last else (level, owner, province)

    def _known(self, raw: RawCommittee, token: int, line: int, founder: Body | None) -> Committee | None:
        """The committee that a mention without topic means."""
        if raw.topic or raw.number or raw.inner is not None or (raw.bare and raw.short):
            return None
        owner = self._owner(raw, token, line, founder)[1] if not raw.bare or founder is not None else ""
        return self.context.committee_meant(raw.kind, line, owner)

    def _owner(self, raw: RawCommittee, token: int, line: int, founder: Body | None) -> tuple[str, str, str]:
        """Level, owner and province of a committee."""
        if raw.owner_word in ("trung ương", "quốc gia"):
            return "central", raw.owner_word, ""
        if raw.owner_word == "chính phủ":
            return "government", "Chính phủ", ""
        if raw.unit is not None and raw.unit.level.lower() in _SHORT_OWNERS:
            return self._of_short(_SHORT_OWNERS[raw.unit.level.lower()])
        if raw.unit is not None:
            return self._of_unit(self.unit(raw.unit, token, line))
        if raw.body is not None:
            return self._of_body(self.body(raw.body, token, line))
        if founder is not None:
            return self._of_body(founder)
        return self._default_owner(raw, token, line)

    def _of_short(self, kind: str) -> tuple[str, str, str]:
        """`Bộ`, `Tổng công ty`, `Nhà trường`: the last of its kind."""
        if kind in ("ministry", "department"):
            body = self.context.last_body.get(kind)
            return self._of_body(body) if body is not None else ("", "", "")
        last = self.context.last_enterprise if kind == "enterprise" else self.context.last_institution
        return ("organisation", last.name, "") if last is not None else ("", "", "")

    def _default_owner(self, raw: RawCommittee, token: int, line: int) -> tuple[str, str, str]:
        """No owner said: the one of the last committee on the same topic, else who the article is about."""
        topic = family(raw.topic, raw.number)
        province = self.context.province_at(token, line)
        for committee in reversed(self.context.committees):
            if committee.topic == topic and committee.kind == raw.kind:
                if not (self.context.multi and committee.level == "province" and province):
                    return committee.level, committee.owner, committee.province
                break
        main = self.context.committees[0] if self.context.committees else None
        if raw.kind != "committee" and main is not None:
            return self._of_last("", "", "")
        if main is not None and (
            main.level == "organisation" or (main.level == "ministry" and not self.context.placed)
        ):
            return main.level, main.owner, main.province
        if self.context.ministry and not self.context.placed:
            return "ministry", f"Bộ {self.context.ministry}", ""
        return ("province", province, province) if province else ("", "", "")

    def _of_unit(self, unit: Unit | None) -> tuple[str, str, str]:
        if unit is None:
            return "", "", ""
        if unit.name == unit.province and unit.level in ("tỉnh", "thành phố"):
            return "province", unit.name, unit.province
        level = "ward" if unit.level in ("phường", "xã", "thị trấn", "đặc khu") else "district"
        return level, unit.shown, unit.province

    def _of_body(self, body: Body | None) -> tuple[str, str, str]:
        if body is None:
            return "", "", ""
        if body.unit is not None and body.head.endswith(("party", "_committee", "people_committee", "council")):
            return self._of_unit(body.unit)
        level = "ministry" if body.kind == "ministry" else "organisation"
        return level, body.name, body.province

    def _committee_name(self, raw: RawCommittee, token: int, level: str, owner: str) -> str:
        """The name as written, without a province's, with another owner's where the text has only `phường`, `Bộ`.

        A short name keeps the word for the level: `Ban Chỉ đạo 57 tỉnh`.
        """
        name = self.context.reader.view.span_text(token, raw.end)
        unit = raw.unit
        if level == "province" and (raw.topic or raw.number):
            short = unit is not None and unit.level and len(name.split()) <= _SHORT_NAME and not unit.former
            if short and unit is not None and unit.name and name.endswith(unit.name):
                return name[: len(name) - len(unit.name)].rstrip()
            cut = (unit is not None or raw.body is not None) and not short
            return self.context.reader.view.span_text(token, self._before_owner(token, raw)) if cut else name
        if level != "province" and unit is not None and not unit.name and owner and name.endswith(unit.level):
            return f"{name[: len(name) - len(unit.level)]}{owner}"
        return f"{name} {owner}" if raw.bare and owner else name

    def _before_owner(self, token: int, raw: RawCommittee) -> int:
        """Where a trailing `của UBND tỉnh` begins: the province is said by OF_PROVINCE, not by the name."""
        view = self.context.reader.view
        written = view.span_text(token, raw.end)
        key = raw.topic or raw.number
        at = written.rfind(key) + len(key)
        return view.token_at(view.starts[token] + at) if at < len(written) else raw.end

    def holder(self, raw: object, token: int, line: int, near: Unit | None = None) -> Holder | None:
        """Whatever can have posts."""
        if isinstance(raw, RawBody):
            return self.body(raw, token, line, near)
        if isinstance(raw, RawCommittee):
            return self.committee(raw, token, line)
        if isinstance(raw, CompanyFound):
            return raw.enterprise
        if isinstance(raw, InstitutionFound):
            return raw.institution
        return None

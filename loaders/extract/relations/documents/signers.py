"""Whether a body can have given a document: by the symbol of its number, or where it has none by its type."""

from __future__ import annotations

from loaders.extract.grammar.bodies.made_bodies import make_body
from loaders.extract.grammar.bodies.raw_bodies import SEATED
from loaders.extract.relations.documents.issuers import ministry_of, of_the_state, only_body, symbol_of
from loaders.extract.things import Body, Committee, Enterprise, Institution, Policy, Title, Unit
from loaders.resources.load import load_yaml

Issuer = Body | Committee | Enterprise | Institution
_PARTY_CODE = {
    "TU": ("provincial_party", "city_party", *SEATED),
    "ĐU": ("party_committee", *SEATED),
    "HU": ("district_party", *SEATED),
    "UBND": ("people_committee",), "UB": ("people_committee",),
    "VPTU": ("office",), "VPĐU": ("office",), "VPUBND": ("office",),
    "HĐND": ("council", "standing_council"), "TW": ("fixed",), "CP": ("fixed",), "TTg": ("fixed",),
}  # fmt: skip
_OFFICE = "VP"
_INSIDE = (*SEATED, "office")  # of a committee whose symbol the number has
_WHOLES = {
    "TU": ("Tỉnh ủy", "Thành ủy", "Đảng bộ"),
    "ĐU": ("Đảng ủy", "Đảng bộ"),
    "HU": ("Huyện ủy", "Thị ủy", "Thành ủy", "Đảng bộ"),
    "UB": ("Ủy ban nhân dân",),
}
_NEVER = {
    "TW": ("Chính phủ", "Thủ tướng", "Quốc hội"),
    "CP": ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành", "Quốc hội"),
    "TTg": ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành", "Quốc hội"),
}
_GIVEN_BY = {kind: tuple(names) for kind, names in load_yaml("policies.yaml")["given_by"].items()}
_OF_PREMIER = frozenset(load_yaml("policies.yaml")["of_premier"])
_CENTRE, _POLITBURO = "TW", "Bộ Chính trị"
_OF_POLITBURO = frozenset(p["number"] for p in load_yaml("policies.yaml")["well_known"] if _POLITBURO in p["of"])
_NO_CENTRE = ("mass", "front")  # kinds of bodies that give nothing in the name of the Party or the State
_SIGNED_BY_HEADS = ("people_committee", "ministry", "department")
PRIME_MINISTER = Body("Thủ tướng Chính phủ", "government", "government", "fixed")


def heads_of(policy: Policy) -> tuple[str, ...] | None:
    """The heads of the bodies that the symbol of a number can mean (54/KH-UBND: a people's committee)."""
    code = symbol_of(policy.number) if policy.number else ""
    return _PARTY_CODE.get("ĐU" if code.startswith("ĐU") else code)


def fits(policy: Policy, issuer: object) -> bool:
    """Whether the symbol of a number can be that issuer's (54/KH-UBND is no resolution of an assembly)."""
    wanted = heads_of(policy)
    by_type = _GIVEN_BY.get(policy.type)
    if by_type is not None and not str(getattr(issuer, "name", "")).startswith(by_type):
        return False
    only = only_body(policy.number)
    if only is not None:
        return getattr(issuer, "name", "") == only.name
    if isinstance(issuer, Body) and not _may_sign(issuer, symbol_of(policy.number) if policy.number else ""):
        return False
    if isinstance(issuer, Enterprise | Institution):
        return bool(policy.number) and wanted is None and not of_the_state(symbol_of(policy.number))
    if wanted is None or isinstance(issuer, Committee):
        return not (isinstance(issuer, Committee) and wanted is not None)
    if isinstance(issuer, Body) and issuer.head in _INSIDE and issuer.parent:
        whole = _WHOLES.get(symbol_of(policy.number).removeprefix(_OFFICE)[:2])
        return issuer.head in wanted and (whole is None or issuer.parent.startswith(whole))
    return isinstance(issuer, Body) and (
        issuer.head in wanted or (issuer.head == "fixed" and _is_party(issuer, wanted))
    )


def may_share(policy: object, issuer: object, first: object) -> bool:
    """Whether `issuer`, told of the last of a list of documents, is that of one before it too.

    `Nghị quyết số 57-NQ/TW và Quyết định 204-QĐ/TW của Ban Chấp hành Trung ương`: several bodies sign for the centre,
    and the Politburo alone gives resolutions beside decisions of others.
    """
    if policy is first or not (isinstance(policy, Policy) and isinstance(first, Policy)):
        return True
    if symbol_of(policy.number) != _CENTRE or getattr(issuer, "name", "") == _POLITBURO:
        return True
    return policy.type == first.type and policy.number not in _OF_POLITBURO


def _may_sign(issuer: Body, symbol: str) -> bool:
    """Whether a symbol of the centre can be a body's: 57-NQ/TW is not the Government's, 655/QĐ-BXD no division's."""
    if issuer.head == "fixed" and issuer.name.startswith(_NEVER.get(symbol, "-")):
        return False
    if issuer.kind in _NO_CENTRE and symbol in _NEVER:
        return False  # Nghị quyết số 57-NQ/TW và Chỉ thị số 08/CT-TLĐ của Tổng Liên đoàn Lao động
    return issuer.kind != "agency" or not ministry_of(symbol)


def _is_party(issuer: Body, wanted: tuple[str, ...]) -> bool:
    """`Đảng ủy Chính phủ`: a party committee with one instance, for the numbers of party committees."""
    return "party_committee" in wanted and issuer.name.startswith("Đảng ủy")


def signer(thing: object, policy: Policy) -> Issuer | None:
    """The body behind a place or an officer: `Kế hoạch số 203/KH-UBND của phường`, `Bí thư Tỉnh ủy ký ...`."""
    if isinstance(thing, Title):
        return _of_officer(thing, policy)
    if not isinstance(thing, Unit):
        return thing if isinstance(thing, Issuer) else None
    head = {"UBND": "people_committee", "HĐND": "council"}.get(symbol_of(policy.number))
    return make_body(head, thing) if head is not None and thing.name else None


def _of_officer(title: Title, policy: Policy) -> Issuer | None:
    """`Phó Thủ tướng ký Quyết định 115/QĐ-TTg`, `Thủ tướng ký Quyết định số 115`: the Prime Minister's."""
    premier = title.title.removeprefix("Phó ").startswith("Thủ tướng")
    if premier and (policy.number.endswith("TTg") or (not policy.number and policy.type in _OF_PREMIER)):
        return PRIME_MINISTER
    if "fixed" in (heads_of(policy) or ()):
        return title.body if premier and policy.number.endswith("CP") else None
    return title.body


def of_its_head(issuer: Issuer | None, policy: Policy) -> bool:
    """`Chủ tịch UBND tỉnh ký Quyết định số 905`: of the government, ministry or department whose head signs."""
    return not policy.number and isinstance(issuer, Body) and issuer.head in _SIGNED_BY_HEADS

"""A synthetic scene of 150 nodes and 300 relations: invented people and documents in real and invented places."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from viz.scene import Evidence, Scene, SceneEdge, SceneNode

PROVINCES = ("Vĩnh Phúc", "Phú Thọ", "Hòa Bình", "An Giang", "Đà Nẵng", "Đắk Lắk", "Nghệ An", "Lào Cai")
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô")
MIDDLE = ("Văn", "Thị", "Minh", "Đức", "Quang", "Thanh", "Ngọc", "Hữu", "Hồng", "Xuân")
GIVEN = (
    "An",
    "Bình",
    "Châu",
    "Dũng",
    "Giang",
    "Hưng",
    "Hùng",
    "Khánh",
    "Lâm",
    "Mai",
    "Nga",
    "Phúc",
    "Sơn",
    "Tuấn",
    "Yến",
)
TOPICS = ("chuyển đổi số", "Đề án 06", "cải cách hành chính", "phát triển khoa học, công nghệ")
BODIES = ("Ủy ban nhân dân tỉnh", "Tỉnh ủy", "Sở Khoa học và Công nghệ tỉnh")
TITLES = ("Bí thư", "Chủ tịch", "Phó Chủ tịch Thường trực", "Phó Chủ tịch", "Giám đốc")
COMPANIES = (
    "Sao Mai",
    "Đông Á",
    "Hòa Lạc",
    "Trường Sơn",
    "Sông Hồng",
    "Bạch Đằng",
    "Đại Việt",
    "Phú Cường",
    "Tân Tiến",
    "Minh Long",
)
PROGRAMMES = (
    "Bình dân học vụ số",
    "Chợ số nông thôn",
    "Hạ tầng số vùng cao",
    "Trợ lý ảo công chức",
    "Y tế số",
    "Bản đồ số cơ sở",
)
POLICIES = ("Nghị quyết {}/NQ-TU", "Quyết định {}/QĐ-UBND", "Kế hoạch {}/KH-UBND")
PUBLISHERS = ("Báo Minh Họa", "Cổng thông tin Ví Dụ", "Tạp chí Mẫu")
STATUSES = ("asserted",) * 12 + ("former", "former", "acting", "planned", "reported")
PLANS = (
    ("MEMBER_OF", "Official", "SteeringCommittee", "Ủy viên"),
    ("IMPLEMENTS", "Province", "Policy", ""),
    ("ISSUED", "PublicBody", "Policy", ""),
    ("RUNS", "Province", "Programme", ""),
    ("TAKES_PART_IN", "Enterprise", "Programme", ""),
    ("WORKS_WITH", "Province", "Enterprise", ""),
    ("LOCATED_IN", "Institution", "Province", ""),
    ("BASED_ON", "Policy", "Policy", ""),
    ("LEADS", "Official", "Enterprise", "Tổng Giám đốc"),
    ("MEMBER_OF", "Official", "SteeringCommittee", "Phó Trưởng ban"),
)
EVIL = "</script><script>window.injected=1</script><img src=x onerror='window.injected=2'>\"\u2028${1}{{2}}\x00\ud800"
BAD_LINKS = (
    "javascript:window.injected=3",
    "data:text/html,<script>window.injected=4</script>",
    " JaVaScRiPt:window.injected=5",
)


@dataclass
class Draft:
    """A scene in the making; everything comes from one seed."""

    random: random.Random
    nodes: list[SceneNode] = field(default_factory=list)
    edges: list[SceneEdge] = field(default_factory=list)

    def node(self, label: str, name: str, *aliases: str, note: str = "") -> str:
        """Adds a node and gives its id."""
        key = f"{label[:3].lower()}_{len(self.nodes):04d}"
        self.nodes.append(SceneNode(key, label, name, aliases, note))
        return key

    def ids(self, label: str) -> list[str]:
        """Ids of all nodes of a label."""
        return [node.id for node in self.nodes if node.label == label]

    def edge(self, kind: str, source: str, target: str, role: str = "", status: str | None = None) -> None:
        """Adds a relation with dates and one to three sentences."""
        draw = self.random
        names = {node.id: node.name for node in self.nodes}
        seen = sorted(
            f"{draw.choice((2024, 2025))}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}" for _ in range(2)
        )
        start, end = self._time()
        sentences = tuple(
            Evidence(
                quote=f"Theo tin số {len(self.edges)}, {names[source]} {role.lower() or 'cùng'} {names[target]}.",
                title=f"{names[target]}: tin minh họa số {draw.randint(1, 60)}",
                publisher=draw.choice(PUBLISHERS),
                url=f"https://vidu.example/bai/{draw.randint(1000, 9999)}",
                path=f"articles/{draw.randint(1, 60):03d}.txt",
                published=day,
            )
            for day in seen[: draw.choice((1, 1, 2))]
        )
        self.edges.append(
            SceneEdge(
                id=f"rel_{len(self.edges):04d}",
                type=kind,
                source=source,
                target=target,
                role=role,
                status=status or draw.choice(STATUSES),
                start=start,
                end=end,
                first_seen=sentences[0].published,
                last_seen=sentences[-1].published,
                support=len(sentences),
                origins=1,
                evidence=sentences,
            )
        )

    def _time(self) -> tuple[str | None, str | None]:
        draw = self.random
        year = draw.randint(2019, 2025)
        start = draw.choice(
            (None, None, str(year), f"{year}-{draw.randint(1, 12):02d}", f"{year}-{draw.randint(1, 12):02d}-15")
        )
        end = draw.choice((None, None, f"{year + draw.randint(1, 3)}-{draw.randint(1, 12):02d}-01", str(year + 2)))
        return start, end


def _cast(draft: Draft) -> None:
    draw = draft.random
    for name in PROVINCES:
        draft.node("Province", name, f"tỉnh {name}")
    for name in PROVINCES:
        for body in BODIES:
            draft.node("PublicBody", f"{body} {name}", f"{body.replace('Ủy ban nhân dân', 'UBND')} {name}")
    draft.node(
        "SteeringCommittee",
        "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
    )
    for at in range(15):
        draft.node(
            "SteeringCommittee",
            f"Ban Chỉ đạo {TOPICS[(at + at // 8) % 4]} tỉnh {PROVINCES[at % 8]}",
            f"BCĐ {PROVINCES[at % 8]} {at}",
        )
    for at in range(30):
        draft.node("Position", f"{TITLES[at % 5]} {BODIES[at % 3]} {PROVINCES[at % 8]} {at // 15 or ''}".strip())
    names = [f"{family} {draw.choice(MIDDLE)} {given}" for family in FAMILY for given in draw.sample(GIVEN, 4)]
    for name in draw.sample(sorted(set(names)), 36):
        draft.node("Official", name, note=draw.choice(("", "", "Tiến sĩ")))
    for name in COMPANIES:
        draft.node("Enterprise", f"Công ty Cổ phần {name}", name)
    for at in range(4):
        draft.node("Institution", f"Trường Đại học Ví Dụ {PROVINCES[at]}")
    for at in range(9):
        draft.node("Programme", f"{PROGRAMMES[at % 6]} {PROVINCES[at % 8]}")
    for at in range(13):
        draft.node("Policy", POLICIES[at % 3].format(57 + 7 * at))


def _plot(draft: Draft, count: int) -> None:
    draw = draft.random
    ids = {label: draft.ids(label) for label in {node.label for node in draft.nodes}}
    for person in ids["Official"]:
        draft.edge("HOLDS", person, draw.choice(ids["Position"]))
    for at, post in enumerate(ids["Position"]):
        draft.edge("AT", post, ids["PublicBody"][at % len(ids["PublicBody"])], status="asserted")
    for at, body in enumerate(ids["PublicBody"]):
        draft.edge("OF_PROVINCE", body, ids["Province"][at // 3], status="asserted")
    for at, committee in enumerate(ids["SteeringCommittee"]):
        draft.edge("LEADS", draw.choice(ids["Official"]), committee, "Trưởng ban")
        draft.edge("ESTABLISHED", ids["PublicBody"][3 * (at % 8)], committee)
        draft.edge("OF_PROVINCE", committee, ids["Province"][at % 8], status="asserted")
    for at in (0, 2):
        draft.edge("MERGED_INTO", ids["Province"][at], ids["Province"][1], status="asserted")
    while len(draft.edges) < count:
        kind, source, target, role = PLANS[len(draft.edges) % len(PLANS)]
        here = draw.choice(ids[source])
        draft.edge(kind, here, draw.choice([there for there in ids[target] if there != here]), role)


def _derive(draft: Draft) -> None:
    """Turns every fifteenth leadership into one that follows by a rule."""
    for at, edge in enumerate(draft.edges):
        if edge.type == "LEADS" and at % 3 == 0:
            draft.edges[at] = SceneEdge(
                id=edge.id,
                type=edge.type,
                source=edge.source,
                target=edge.target,
                role=edge.role,
                derived=True,
                rule="derive.leads_by_post",
                steps=(
                    "Bí thư Tỉnh ủy làm Trưởng ban.",
                    "Người này giữ chức Bí thư Tỉnh ủy.",
                    "Vậy người này là Trưởng ban.",
                ),
                first_seen=edge.first_seen,
                last_seen=edge.last_seen,
                support=1,
                origins=1,
                evidence=edge.evidence,
            )


def sample_scene(**changes: object) -> Scene:
    """150 nodes, 300 relations; the same every time. `changes` are fields of the scene."""
    draft = Draft(random.Random(57))
    _cast(draft)
    _plot(draft, 300)
    _derive(draft)
    fields: dict[str, object] = {
        "name": "minh-hoa",
        "title": "Ai lãnh đạo việc gì — dữ liệu minh họa",
        "notes": ("Dữ liệu hư cấu để thử nghiệm.",),
        "nodes": tuple(draft.nodes),
        "edges": tuple(draft.edges),
    }
    return Scene(**{**fields, **changes})  # type: ignore[arg-type]


def evil_scene() -> Scene:
    """Every field of text holds script, and no link is a web address."""
    nodes = tuple(SceneNode(f"{EVIL} {at}", "Official", f"{at} {EVIL}", (EVIL,), EVIL) for at in range(3))
    edges = tuple(
        SceneEdge(
            id=f"{EVIL} {at}",
            type="LEADS",
            source=nodes[at].id,
            target=nodes[(at + 1) % 3].id,
            role=EVIL,
            derived=True,
            rule=EVIL,
            steps=(EVIL,),
            evidence=(Evidence(EVIL, EVIL, EVIL, BAD_LINKS[at], EVIL, "2025-01-02"),),
        )
        for at in range(3)
    )
    return Scene(EVIL, EVIL, notes=(EVIL,), nodes=nodes, edges=edges)

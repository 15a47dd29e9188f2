/** What the reader has chosen. One place to change it, one list of those who want to know, one address that keeps it. */
const State = {
  node: null,
  edge: null,
  path: null,
  ego: null,
  steps: 1,
  layout: Data.layouts[0].name,
  view: "graph",
  day: Data.asOf,
  unknown: true,
  typesOff: new Set(),
  relationsOff: new Set(),
  statusesOff: new Set(),
  listeners: [],

  /** Sets what is in `patch` and tells everybody which keys these were. */
  set(patch) {
    Object.assign(State, patch);
    const changed = new Set(Object.keys(patch));
    for (const listener of State.listeners) listener(changed);
    State.keep();
  },

  /** Puts the choice in the address, so that it can be passed on. */
  keep() {
    const kept = new URLSearchParams();
    if (State.node !== null) kept.set("node", Data.nodes[State.node].key);
    if (State.edge !== null) kept.set("edge", Data.edges[State.edge].key);
    if (State.ego !== null) kept.set("ego", `${Data.nodes[State.ego].key} ${State.steps}`);
    if (State.day) kept.set("day", State.day);
    if (!State.unknown) kept.set("unknown", "no");
    if (State.layout !== Data.layouts[0].name) kept.set("layout", State.layout);
    if (State.view !== "graph") kept.set("view", State.view);
    for (const key of ["typesOff", "relationsOff", "statusesOff"]) {
      if (State[key].size) kept.set(key, [...State[key]].sort().join(" "));
    }
    try {
      history.replaceState(null, "", `#${kept}`);
    } catch {
      // Some browsers forbid it for files; the page works without.
    }
  },

  /** What an address keeps, checked against the data; unknown names are left out. */
  kept(hash) {
    const kept = new URLSearchParams(hash.slice(1));
    const find = (things, key) => things.findIndex((thing) => thing.key === key);
    const patch = {};
    const node = find(Data.nodes, kept.get("node"));
    const edge = find(Data.edges, kept.get("edge"));
    const [egoKey, steps] = (kept.get("ego") || "").split(" ");
    const ego = find(Data.nodes, egoKey);
    if (node >= 0) patch.node = node;
    if (edge >= 0) patch.edge = edge;
    if (ego >= 0) Object.assign(patch, { ego, steps: steps === "2" ? 2 : 1 });
    if (/^\d{4}-\d\d-\d\d$/.test(kept.get("day") || "")) patch.day = kept.get("day");
    if (kept.get("unknown") === "no") patch.unknown = false;
    if (Data.layouts.some((layout) => layout.name === kept.get("layout"))) patch.layout = kept.get("layout");
    if (kept.get("view") === "table") patch.view = "table";
    for (const key of ["typesOff", "relationsOff", "statusesOff"]) {
      if (kept.get(key)) patch[key] = new Set(kept.get(key).split(" "));
    }
    return patch;
  },
};

/** What is picked, and which way of looking is on: the whole, the surroundings of one node, the table. */
const Pick = {
  node(id) {
    State.set({ node: id, edge: null, path: null });
    const { name, type } = Data.nodes[id];
    Dom.announce(say("selected", { name, type: typeOf.get(type).name, count: Filter.shownLinks(id).length }));
  },

  edge(id) {
    State.set({ node: null, edge: id, path: null });
    Dom.announce(Evidence.sentence(Data.edges[id]));
  },

  nothing() {
    State.set({ node: null, edge: null, path: null });
  },
};

/** How far each layout may be drawn out to fill the frame; rings stay round. */
const BEARS = { network: 2.2, columns: 6, bands: 2.5, tree: 2.5, rings: 1, path: 4 };

const TURNED = ["columns", "path"];

const Views = {
  fitted: { across: 1, down: 1, turned: 0, middle: 0 },

  /** Puts every shown node where the chosen layout wants it, drawn out to the shape of the frame. */
  place() {
    if (State.ego !== null) {
      Stage.place(Rings.places(State.ego));
      return;
    }
    const { points } = Data.layouts.find(({ name }) => name === State.layout);
    Views.fitted = Views.shape(points, BEARS[State.layout]);
    const { across, down, turned } = Views.fitted;
    const place = (id) => ({ x: Math.round(points[2 * id + turned] * across), y: Math.round(points[2 * id + 1 - turned] * down) });
    Stage.place(new Map(Data.nodes.map(({ id }) => [id, place(id)])));
  },

  /**
   * How places are put on the frame: columns turned into rows where it is narrow, and what lies too flat or too narrow
   * widened or heightened, up to a limit.
   */
  shape(points, most) {
    const { clientWidth, clientHeight } = Dom.byId("net");
    const turned = Number(TURNED.includes(State.layout) && clientHeight > 1.2 * clientWidth);
    const parts = [turned, 1 - turned].map((odd) => points.filter((_, at) => at % 2 === odd));
    const [low, high] = [Math.min, Math.max].map((end) => parts.map((all) => all.reduce((a, b) => end(a, b), all[0])));
    const flat = (high[1] - low[1] || 1) / (high[0] - low[0] || 1);
    const missing = clientHeight / clientWidth / flat;
    const across = missing < 1 && (turned || State.layout !== "columns") ? Math.min(most, 1 / missing) : 1;
    return { turned, across, down: Math.max(1, Math.min(most, missing)), middle: ((low[0] + high[0]) / 2) * across };
  },

  /** Where the heading of a column stands now: over it, or over the row that it was turned into. */
  heading({ x, y, width }) {
    const { turned, middle } = Views.fitted;
    return turned ? { x: middle, y: x * Views.fitted.down + y, width: 10 * width } : { x, y, width };
  },

  ego(id, steps = 1) {
    State.set({ ego: id, steps, node: id, edge: null, path: null, view: "graph" });
  },

  whole() {
    State.set({ ego: null, view: "graph" });
  },

  /** The node that the surroundings button means: the one that is chosen, else the view's own, else the largest. */
  centre() {
    if (State.node !== null) return State.node;
    if (State.edge !== null) return Data.edges[State.edge].from;
    if (Data.focus !== null) return Data.focus;
    return Views.largest(1)[0];
  },

  /** The shown nodes with most relations. */
  largest(count) {
    const found = [];
    for (const id of Data.largest) {
      if (found.length >= count) break;
      if (Filter.nodes.has(id)) found.push(id);
    }
    return found;
  },

  buttons() {
    const on = State.view === "table" ? "table" : State.ego === null ? "all" : "ego";
    for (const name of ["all", "ego", "table"]) Dom.byId(`view-${name}`).setAttribute("aria-pressed", String(on === name));
    Dom.byId("layout-picker").hidden = on !== "all" || Data.layouts.length < 2;
    for (const id of ["net", "zoom"]) Dom.byId(id).classList.toggle("away", State.view === "table");
    const note = Dom.byId("stage-note");
    note.hidden = State.ego === null || Filter.egoAll <= EGO_MOST;
    note.textContent = say("ego_capped", { shown: EGO_MOST, all: Filter.egoAll });
  },

  listen() {
    const picker = Dom.byId("layout");
    for (const { name } of Data.layouts) picker.append(Dom.el("option", { value: name, text: say(`layout_${name}`) }));
    picker.addEventListener("change", () => State.set({ layout: picker.value }));
    Dom.byId("view-all").addEventListener("click", Views.whole);
    Dom.byId("view-ego").addEventListener("click", () => {
      const centre = Views.centre();
      if (centre !== undefined) Views.ego(centre);
    });
    Dom.byId("view-table").addEventListener("click", () => State.set({ view: "table" }));
    Dom.byId("skip-table").addEventListener("click", () => {
      State.set({ view: "table" });
      Dom.byId("table").focus();
    });
    Dom.byId("fit").addEventListener("click", () => Stage.fit());
    Dom.byId("zoom-in").addEventListener("click", () => Stage.zoom(1.3));
    Dom.byId("zoom-out").addEventListener("click", () => Stage.zoom(1 / 1.3));
  },
};

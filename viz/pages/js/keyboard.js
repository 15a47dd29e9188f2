/** The graph by keyboard: arrows go to the neighbour in that direction, Home to the largest node. */
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

const Keyboard = {
  listen() {
    Dom.byId("net").addEventListener("keydown", Keyboard.onGraph);
    document.addEventListener("keydown", (event) => {
      const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        if (Dom.narrow()) Panel.toggle(true);
        Dom.byId("search").focus();
      }
    });
    Dom.byId("drawer").addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      Pick.nothing();
      Dom.byId(State.view === "table" ? "table" : "net").focus();
    });
  },

  onGraph(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const actions = {
      Escape: Pick.nothing,
      Home: Keyboard.largest,
      Enter: () => State.node !== null && Dom.byId("drawer-title").focus(),
      "+": () => Stage.zoom(1.2),
      "=": () => Stage.zoom(1.2),
      "-": () => Stage.zoom(1 / 1.2),
      0: () => Stage.fit(),
    };
    if (event.key in ARROWS) Keyboard.walk(ARROWS[event.key]);
    else if (event.key in actions) actions[event.key]();
    else return;
    event.preventDefault();
  },

  go(id) {
    Pick.node(id);
    Stage.goTo(id);
  },

  largest() {
    const [first] = Views.largest(1);
    if (first !== undefined) Keyboard.go(first);
  },

  /** To the neighbour that lies best in the direction: near, and little to the side. */
  walk([x, y]) {
    if (State.node === null || !Filter.nodes.has(State.node)) {
      Keyboard.largest();
      return;
    }
    const here = Data.nodes[State.node];
    let best = null;
    let least = Infinity;
    for (const edge of Filter.shownLinks(State.node)) {
      const other = otherEnd(edge, State.node);
      const there = Data.nodes[other];
      const [dx, dy] = [there.x - here.x, there.y - here.y];
      const far = Math.hypot(dx, dy);
      const ahead = (dx * x + dy * y) / (far || 1);
      if (ahead > 0.35 && far / ahead < least) {
        least = far / ahead;
        best = other;
      }
    }
    if (best !== null) Keyboard.go(best);
  },
};

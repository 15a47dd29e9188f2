/** The vis-network behind the graph: places, lines, hits. Nodes are drawn by marks.js and labels.js on top of it. */
const Stage = {
  network: null,
  nodes: null,
  edges: null,
  focus: null,
  hovered: null,
  drawings: 0,
  shownNodes: new Set(),
  shownEdges: new Set(),

  open() {
    const clear = { background: "rgba(0,0,0,0)", border: "rgba(0,0,0,0)" };
    const unseen = { ...clear, highlight: clear, hover: clear };
    Stage.nodes = new vis.DataSet(
      Data.nodes.map(({ id, size }) => ({ id, size, shape: "dot", color: unseen, borderWidth: 0, chosen: false, hidden: true })),
    );
    Stage.edges = new vis.DataSet(
      Data.edges.map((edge) => ({ id: edge.id, from: edge.from, to: edge.to, chosen: false, hidden: true, ...Stage.form(edge) })),
    );
    Stage.network = new vis.Network(Dom.byId("net"), { nodes: Stage.nodes, edges: Stage.edges }, Data.options);
    Stage.network.on("afterDrawing", (context) => {
      Marks.paint(context);
      Labels.paint(context);
      Stage.drawings += 1;
    });
    Stage.listen();
  },

  /** What never changes of a line: its arrow, its dashes, the disc that marks it as derived. */
  form(edge) {
    return {
      arrows: {
        to: { enabled: true, scaleFactor: 0.45 },
        from: { enabled: edge.derived, type: "circle", scaleFactor: 0.4 },
      },
      dashes: statusOf.get(edge.status).dash.length ? statusOf.get(edge.status).dash : false,
      selectionWidth: 0,
      hoverWidth: 0.8,
    };
  },

  /** Lines are straight, but for several between the same two, and for those within a column. */
  bend(edge) {
    if (edge.from === edge.to) return false;
    const same = Data.nodes[edge.from].links.filter((other) => otherEnd(other, edge.from) === otherEnd(edge, edge.from));
    const inColumn = State.ego === null && State.layout === "columns" && Data.nodes[edge.from].type === Data.nodes[edge.to].type;
    const bend = same.indexOf(edge) - (same.length - 1) / 2 + (inColumn ? 1.5 : 0);
    if (!bend) return false;
    const turned = edge.from > edge.to ? -bend : bend;
    return { enabled: true, type: turned > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) * 0.22 };
  },

  listen() {
    const network = Stage.network;
    network.on("click", ({ nodes, edges }) => {
      if (nodes.length) Pick.node(nodes[0]);
      else if (edges.length) Pick.edge(edges[0]);
      else Pick.nothing();
      if (nodes.length && Dom.narrow()) Stage.goTo(nodes[0]);
    });
    network.on("doubleClick", ({ nodes }) => nodes.length && Views.ego(nodes[0]));
    network.on("hoverNode", ({ node, pointer }) => Stage.hover(node, Stage.nodeTip(node), pointer.DOM));
    network.on("hoverEdge", ({ edge, pointer }) => Stage.hover(null, Stage.edgeTip(Data.edges[edge]), pointer.DOM));
    for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(name, () => Stage.hover(null, ""));
  },

  nodeTip: (id) => `${Data.nodes[id].name}\n${typeOf.get(Data.nodes[id].type).name} · ${Data.nodes[id].links.length}`,
  edgeTip: (edge) => `${Evidence.sentence(edge)}\n${Evidence.time(edge)}`,

  hover(node, text, at = { x: 0, y: 0 }) {
    const tip = Dom.byId("tip");
    tip.hidden = !text;
    tip.textContent = text;
    const room = Dom.byId("stage").clientWidth - 240;
    tip.style.left = `${Math.max(4, Math.min(at.x + 16, room))}px`;
    tip.style.top = `${at.y + 16}px`;
    if (Stage.hovered !== node) {
      Stage.hovered = node;
      Stage.network.redraw();
    }
  },

  /** Shows what the filter lets through; tells vis only what has changed. */
  show() {
    const changes = (all, before, now) =>
      all.filter(({ id }) => before.has(id) !== now.has(id)).map(({ id }) => ({ id, hidden: !now.has(id) }));
    const nodes = changes(Data.nodes, Stage.shownNodes, Filter.nodes);
    const edges = changes(Data.edges, Stage.shownEdges, Filter.edges);
    Stage.shownNodes = Filter.nodes;
    Stage.shownEdges = Filter.edges;
    if (nodes.length) Stage.nodes.update(nodes);
    if (edges.length) Stage.edges.update(edges);
  },

  /** Moves nodes; `places` is a Map from id to place. */
  place(places) {
    Stage.nodes.update([...places].map(([id, { x, y }]) => ({ id, x, y })));
    Stage.edges.update(Data.edges.map((edge) => ({ id: edge.id, smooth: Stage.bend(edge) })));
  },

  /** Brings out what is chosen and lets the rest step back. */
  emphasise() {
    Stage.focus = Stage.chosen();
    const focus = Stage.focus;
    Stage.edges.update(
      Data.edges.map((edge) => {
        const on = !focus || focus.edges.has(edge.id);
        const marked = focus && on && (State.path !== null || State.edge !== null);
        const width = relationOf.get(edge.type).width * (1 + 0.25 * Math.log2(Math.max(1, edge.support)));
        const colour = marked ? Theme.colours.mark : Theme.relation(edge.type);
        const opacity = !on ? 0.07 : focus ? 0.95 : edge.status === "former" ? 0.5 : 0.62;
        return { id: edge.id, width: marked ? width + 1.5 : width, color: { color: colour, hover: colour, highlight: colour, opacity } };
      }),
    );
  },

  /** Ids that stand out, or null where everything does. */
  chosen() {
    if (State.path) return { nodes: new Set(State.path.nodes), edges: new Set(State.path.edges) };
    if (State.edge !== null) {
      const { id, from, to } = Data.edges[State.edge];
      return { nodes: new Set([from, to]), edges: new Set([id]) };
    }
    if (State.node === null) return null;
    const links = Filter.shownLinks(State.node);
    const ends = links.map((edge) => otherEnd(edge, State.node));
    return { nodes: new Set([State.node, ...ends]), edges: new Set(links.map((edge) => edge.id)) };
  },

  /** Brings these nodes into the frame with room for their names. */
  fit(ids = [...Filter.nodes], most = 1.25) {
    if (!ids.length) return;
    const places = ids.map((id) => ({ ...Stage.network.getPosition(id), size: Data.nodes[id].size }));
    const [left, right] = [Math.min(...places.map(({ x, size }) => x - size)), Math.max(...places.map(({ x, size }) => x + size))];
    const [top, bottom] = [Math.min(...places.map(({ y, size }) => y - size)), Math.max(...places.map(({ y, size }) => y + size))];
    const { clientWidth: width, clientHeight: height } = Dom.byId("net");
    const room = { x: Math.max(60, width - 2 * Math.min(70, width / 8)), y: Math.max(60, height - 2 * Math.min(44, height / 8)) };
    const scale = Math.min(most, room.x / Math.max(1, right - left), room.y / Math.max(1, bottom - top));
    Stage.network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, animation: false });
  },

  /** Brings a node to the middle of what the drawer leaves free, without zooming out. */
  goTo(id) {
    const scale = Math.max(0.8, Stage.network.getScale());
    const animation = Dom.calm() ? false : { duration: 250, easingFunction: "easeInOutQuad" };
    const offset = { x: 0, y: Dom.narrow() ? -Dom.byId("drawer").clientHeight / 2 : 0 };
    Stage.network.moveTo({ position: Stage.network.getPosition(id), scale, offset, animation });
  },

  zoom(factor) {
    Stage.network.moveTo({ scale: Math.min(6, Math.max(0.05, Stage.network.getScale() * factor)) });
  },
};

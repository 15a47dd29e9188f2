/** The vis-network behind the graph: camera, lines, hits. Of a large view it holds what is chosen; bulk.js paints the rest. */
const REAL_MOST = 1500;
const CHOSEN_MOST = 400;

const Stage = {
  network: null,
  nodes: new vis.DataSet(),
  edges: new vis.DataSet(),
  focus: null,
  hovered: null,
  drawings: 0,
  bulk: false,

  open() {
    Stage.network = new vis.Network(Dom.byId("net"), { nodes: Stage.nodes, edges: Stage.edges }, Data.options);
    Stage.network.on("beforeDrawing", (context) => {
      if (Stage.bulk) Bulk.paint(context);
    });
    Stage.network.on("afterDrawing", (context) => {
      Marks.paint(context);
      Labels.paint(context);
      Stage.drawings += 1;
    });
    Stage.listen();
  },

  listen() {
    const network = Stage.network;
    network.on("click", ({ nodes, edges, pointer }) => {
      const node = nodes.length ? nodes[0] : Bulk.hit(pointer.canvas);
      if (node !== null) Pick.node(node);
      else if (edges.length) Pick.edge(edges[0]);
      else Pick.nothing();
      if (node !== null && Dom.narrow()) Stage.goTo(node);
    });
    network.on("doubleClick", ({ nodes, pointer }) => {
      const node = nodes.length ? nodes[0] : Bulk.hit(pointer.canvas);
      if (node !== null) Views.ego(node);
    });
    network.on("hoverNode", ({ node, pointer }) => Tip.node(node, pointer.DOM));
    network.on("hoverEdge", ({ edge, pointer }) => Tip.edge(edge, pointer.DOM));
    for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(name, Tip.hide);
    Dom.byId("net").addEventListener("pointerleave", Tip.hide);
    network.on("dragEnd", ({ nodes }) => nodes.length && Bulk.stale());
    network.on("dragging", ({ nodes }) => {
      for (const [id, place] of Object.entries(network.getPositions(nodes))) Object.assign(Data.nodes[id], place);
    });
  },

  /** Gives vis what it is to hold: all that is shown, or of much only what is chosen. */
  show() {
    Stage.focus = Stage.chosen();
    Stage.bulk = Filter.nodes.size + Filter.edges.size > REAL_MOST;
    const few = (ids, shown) => (ids ? [...ids].filter((id) => shown.has(id)).slice(0, CHOSEN_MOST) : []);
    const nodes = Stage.bulk ? few(Stage.focus?.nodes, Filter.nodes) : [...Filter.nodes];
    const edges = Stage.bulk ? few(Stage.focus?.edges, Filter.edges) : [...Filter.edges];
    Stage.hold(Stage.nodes, nodes, (id) => Lines.anchor(Data.nodes[id]));
    const held = new Set(nodes);
    const ended = edges.filter((id) => held.has(Data.edges[id].from) && held.has(Data.edges[id].to));
    Stage.hold(Stage.edges, ended, (id) => Lines.form(Data.edges[id]));
    Stage.edges.update(ended.map((id) => Lines.look(Data.edges[id], Stage.focus)));
    if (Stage.bulk) Stage.network.redraw();
  },

  /** Makes a set of vis hold just these ids, with as few changes as can be. */
  hold(set, ids, made) {
    const wanted = new Set(ids);
    const held = new Set(set.getIds());
    set.remove([...held].filter((id) => !wanted.has(id)));
    set.add(ids.filter((id) => !held.has(id)).map(made));
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

  /** Moves nodes; `places` is a Map from id to place. */
  place(places) {
    for (const [id, place] of places) Object.assign(Data.nodes[id], place);
    const held = Stage.nodes.getIds();
    Stage.nodes.update(held.map((id) => ({ id, x: Data.nodes[id].x, y: Data.nodes[id].y })));
    Stage.edges.update(Stage.edges.getIds().map((id) => ({ id, smooth: Lines.bend(Data.edges[id]) })));
    Bulk.stale();
  },

  /** Brings these nodes into the frame with room for their names. */
  fit(ids = [...Filter.nodes], most = 1.25) {
    if (!ids.length) return;
    const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (const { x, y, size } of ids.map((id) => Data.nodes[id])) {
      box.left = Math.min(box.left, x - size);
      box.right = Math.max(box.right, x + size);
      box.top = Math.min(box.top, y - size);
      box.bottom = Math.max(box.bottom, y + size);
    }
    const { clientWidth: width, clientHeight: height } = Dom.byId("net");
    const room = { x: Math.max(60, width - 2 * Math.min(70, width / 8)), y: Math.max(60, height - 2 * Math.min(44, height / 8)) };
    const scale = Math.min(most, room.x / Math.max(1, box.right - box.left), room.y / Math.max(1, box.bottom - box.top));
    const position = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    Stage.network.moveTo({ position, scale, animation: false });
  },

  /** Brings a node to the middle of what the drawer leaves free, without zooming out. */
  goTo(id) {
    const { x, y } = Data.nodes[id];
    const scale = Math.max(0.8, Stage.network.getScale());
    const animation = Dom.calm() ? false : { duration: 250, easingFunction: "easeInOutQuad" };
    const offset = { x: 0, y: Dom.narrow() ? -Dom.byId("drawer").clientHeight / 2 : 0 };
    Stage.network.moveTo({ position: { x, y }, scale, offset, animation });
  },

  zoom(factor) {
    Stage.network.moveTo({ scale: Math.min(6, Math.max(0.02, Stage.network.getScale() * factor)) });
  },
};

/** The name that follows the pointer; the drawer says the same to those who use no pointer. */
const Tip = {
  node(id, at) {
    const { name, type, links } = Data.nodes[id];
    Tip.show(id, `${name}\n${typeOf.get(type).name} · ${showNumber(links.length)}`, at);
  },

  edge(id, at) {
    const edge = Data.edges[id];
    Tip.show(null, `${Evidence.sentence(edge)}\n${Evidence.time(edge)}`, at);
  },

  hide: () => Tip.show(null, "", { x: 0, y: 0 }),

  show(node, text, at) {
    const tip = Dom.byId("tip");
    tip.hidden = !text;
    tip.textContent = text;
    tip.style.left = `${Math.max(4, Math.min(at.x + 16, Dom.byId("stage").clientWidth - 240))}px`;
    tip.style.top = `${at.y + 16}px`;
    if (Stage.hovered !== node) {
      Stage.hovered = node;
      Stage.network.redraw();
    }
  },
};

/** Puts the page together, and renews what a change touches. */
const FILTERS = ["day", "unknown", "typesOff", "relationsOff", "statusesOff", "ego", "steps"];

function refresh(changed) {
  const any = (...keys) => keys.some((key) => changed.has(key));
  if (any(...FILTERS)) {
    Filter.compute();
    Bulk.stale();
    Legend.update();
    Timeline.update();
    countShown();
    if (State.path && !State.path.edges.every((id) => Filter.edges.has(id))) State.path = null;
  }
  if (any("layout", "ego", "steps")) {
    Views.place();
    Stage.fit();
  }
  Views.buttons();
  Stage.show();
  Drawer.render();
  if (any(...FILTERS, "view", "edge")) Table.render();
}

function countShown() {
  const counts = { nodes: showNumber(Filter.nodes.size), edges: showNumber(Filter.edges.size) };
  const text = State.day ? say("counts_at", { ...counts, date: showDate(State.day) }) : say("counts", counts);
  Dom.byId("counts").textContent = text;
  Dom.announce(text);
}

function start() {
  Legend.build();
  Timeline.build();
  Stage.open();
  State.listeners.push(refresh);
  for (const part of [Views, Bulk, Search, Path, Panel, Save, Keyboard]) part.listen();
  State.set({ ...Object.fromEntries([...FILTERS, "layout", "view"].map((key) => [key, State[key]])), ...State.kept(location.hash) });
  Dom.byId("layout").value = State.layout;
  if (Data.layouts[0].name === "path" && State.node === null && State.edge === null) Path.whole();
  if (State.node !== null && Filter.nodes.has(State.node) && State.view === "graph" && State.ego === null) Stage.goTo(State.node);
  Theme.watch(() => {
    Legend.boxes = [];
    Legend.build();
    Legend.update();
    Bulk.stale();
    Stage.show();
    Drawer.render();
  });
}

start();

/** For tests and for scripts beside the page: what is shown and where. Nothing here changes the page. */
window.ailamgiView = Object.freeze({
  counts: () => ({ nodes: Filter.nodes.size, edges: Filter.edges.size, sure: Filter.sure, unsure: Filter.unsure }),
  drawings: () => Stage.drawings,
  labels: () => Labels.drawn.map(({ id, box }) => ({ id, box })),
  nodes: () => Data.nodes.map(({ id, key, type, name }) => ({ id, key, type, name, links: Data.nodes[id].links.length })),
  edges: () => Data.edges.map(({ id, key, from, to }) => ({ id, key, from, to })),
  chosen: () => ({ node: State.node, edge: State.edge, path: State.path, day: State.day, ego: State.ego }),
  place: (id) => Stage.network.canvasToDOM({ x: Data.nodes[id].x, y: Data.nodes[id].y }),
  position: (id) => ({ x: Data.nodes[id].x, y: Data.nodes[id].y }),
  bulk: () => Stage.bulk,
  fold,
});
document.documentElement.dataset.ready = "yes";

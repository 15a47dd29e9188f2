/** The shortest way between two nodes over the relations that are shown, in either direction. */
const Path = {
  ends: { from: null, to: null },

  /** Sets one end from a list or a node's button; looks for the way as soon as both are there. */
  end(which, id) {
    Path.ends[which] = id;
    Dom.byId(`path-${which}`).value = Data.nodes[id].name;
    if (Path.ends.from !== null && Path.ends.to !== null) Path.find();
  },

  /** The way that the view itself is about. */
  whole() {
    if (Data.focus === null || Data.beside === null || Data.focus === Data.beside) return;
    Path.end("from", Data.focus);
    Path.end("to", Data.beside);
  },

  find() {
    const { from, to } = Path.ends;
    const tell = (text) => {
      Dom.byId("path-note").textContent = text;
    };
    if (from === null || to === null) return tell(say("path_choose"));
    if (from === to) return tell(say("path_same"));
    const found = Path.shortest(from, to);
    if (!found) {
      if (State.path) State.set({ path: null });
      return tell(State.day ? say("path_none_at", { date: showDate(State.day) }) : say("path_none"));
    }
    tell(say("path_steps", { count: found.edges.length }));
    State.set({ path: found, node: null, edge: null, view: "graph" });
    Stage.fit(found.nodes, 1.2);
    return undefined;
  },

  /** Breadth first; of several relations between the same two, one that is stated and current goes before others. */
  shortest(from, to) {
    const came = new Map([[from, null]]);
    const queue = [from];
    const plain = (edge) => Number(edge.derived) * 2 + Number(edge.status !== "asserted");
    while (queue.length && !came.has(to)) {
      const node = queue.shift();
      for (const edge of Filter.shownLinks(node).sort((a, b) => plain(a) - plain(b) || a.id - b.id)) {
        const other = otherEnd(edge, node);
        if (!came.has(other)) {
          came.set(other, { node, edge: edge.id });
          queue.push(other);
        }
      }
    }
    if (!came.has(to)) return null;
    const nodes = [to];
    const edges = [];
    for (let step = came.get(to); step; step = came.get(step.node)) {
      nodes.unshift(step.node);
      edges.unshift(step.edge);
    }
    return { nodes, edges };
  },

  listen() {
    for (const which of ["from", "to"]) {
      const input = Dom.byId(`path-${which}`);
      new Combobox(input, Dom.byId(`path-${which}-list`), (id) => Path.end(which, id));
      input.addEventListener("input", () => {
        Path.ends[which] = null;
      });
    }
    Dom.byId("path-form").addEventListener("submit", (event) => {
      event.preventDefault();
      Path.find();
    });
  },
};

/** The drawer on the right: what the view holds, one node with its relations, one relation, or a path. */
const Drawer = {
  opened: new Set(),
  about: "",

  /** Keeps the reader's place while only filters change, and the focus where it was within. */
  render() {
    const drawer = Dom.byId("drawer");
    const about = `${State.node} ${State.edge} ${State.path?.edges}`;
    const [top, within] = [drawer.scrollTop, drawer.contains(document.activeElement)];
    const picked = State.node !== null || State.edge !== null || State.path !== null;
    drawer.classList.toggle("picked", picked);
    document.body.classList.toggle("wide", State.view === "table" && !picked);
    const parts = State.path
      ? Drawer.path(State.path)
      : State.edge !== null
        ? Drawer.edge(Data.edges[State.edge])
        : State.node !== null
          ? Drawer.node(Data.nodes[State.node])
          : Drawer.overview();
    drawer.replaceChildren(...parts);
    drawer.scrollTop = about === Drawer.about ? top : 0;
    Drawer.about = about;
    if (within) Dom.byId("drawer-title").focus({ preventScroll: true });
  },

  head(text) {
    const close = Dom.el("button", { type: "button", class: "close", "aria-label": say("close"), text: "✕", on: { click: Pick.nothing } });
    return Dom.el("div", { class: "head" }, Dom.el("h2", { id: "drawer-title", tabindex: "-1", text }), close);
  },

  button: (text, click, pressed = null) => Dom.el("button", { type: "button", text, "aria-pressed": pressed, on: { click } }),

  overview() {
    const parts = [Dom.el("h2", { id: "drawer-title", tabindex: "-1", text: say("about") })];
    parts.push(...Data.notes.map((text) => Dom.el("p", { class: "note", text })));
    const most = Views.largest(8).map((id) => Data.nodes[id]);
    if (most.length) {
      const rows = most.map((node) => Dom.el("li", {}, Drawer.opener(node), Dom.el("span", { class: "count", text: showNumber(node.links.length) })));
      parts.push(Dom.el("h3", { text: say("most_linked") }), Dom.el("ul", { class: "plain" }, ...rows));
    }
    parts.push(Dom.el("h3", { text: say("help") }), Dom.el("p", { text: say("help_click") }), Dom.el("p", { class: "keys", text: say("help_keys") }));
    return parts;
  },

  /** A button with the name and shape of a node, which opens it. */
  opener(node) {
    const open = Dom.el("button", { type: "button", class: "opener", on: { click: () => Drawer.open(node.id) } });
    open.append(Shapes.glyph(typeOf.get(node.type)), Dom.el("span", { text: node.name }));
    return open;
  },

  open(id) {
    Pick.node(id);
    if (Filter.nodes.has(id) && State.view === "graph") Stage.goTo(id);
    Dom.byId("drawer-title").focus();
  },

  node(node) {
    const links = Filter.shownLinks(node.id);
    const parts = [Drawer.head(node.name), Dom.el("p", { class: "small" }, Chips.type(node))];
    if (node.aliases.length) parts.push(Dom.el("p", { class: "small", text: say("aliases", { names: node.aliases.join("; ") }) }));
    if (node.note) parts.push(Dom.el("p", { text: node.note }));
    parts.push(Drawer.actions(node.id));
    parts.push(Dom.el("p", { class: "small", text: say("shown_of", { shown: showNumber(links.length), all: showNumber(node.links.length) }) }));
    if (!links.length && node.links.length) parts.push(Dom.el("p", { text: say("none_shown") }));
    return [...parts, ...Drawer.groups(node.id, links)];
  },

  actions(id) {
    const row = Dom.el("div", { class: "row" });
    if (State.ego === id) {
      const two = State.steps === 2;
      row.append(Drawer.button(say(two ? "one_step" : "two_steps"), () => Views.ego(id, two ? 1 : 2)));
      row.append(Drawer.button(say("whole_view"), Views.whole));
    } else row.append(Drawer.button(say("only_around"), () => Views.ego(id)));
    row.append(Drawer.button(say("path_starts"), () => Path.end("from", id)));
    row.append(Drawer.button(say("path_ends"), () => Path.end("to", id)));
    return row;
  },

  /** Relations by type and direction, in the order of the legend. */
  groups(id, links) {
    const groups = [];
    for (const { id: type, name } of Data.relations) {
      for (const out of [true, false]) {
        const some = links.filter((edge) => edge.type === type && (edge.from === id) === out);
        if (!some.length) continue;
        some.sort((a, b) => (b.start || b.lastSeen || "").localeCompare(a.start || a.lastSeen || "") || a.id - b.id);
        const head = Dom.el("h3", {}, Shapes.line(relationOf.get(type)), Dom.el("span", { text: out ? `${name} →` : `← ${name}` }));
        head.append(Dom.el("span", { class: "unseen", text: ` (${say(out ? "outgoing" : "incoming")})` }));
        head.append(Dom.el("span", { class: "count", text: showNumber(some.length) }));
        groups.push(head, ...some.map((edge) => Drawer.relation(edge, id)));
      }
    }
    return groups;
  },

  /** One relation of a node: folded to two lines, opened to all that is known of it. */
  relation(edge, id) {
    const other = Data.nodes[otherEnd(edge, id)];
    const line = Dom.el("span", { class: "line" }, Shapes.glyph(typeOf.get(other.type)), Dom.el("b", { text: other.name }));
    const about = Dom.el("span", { class: "small" }, edge.role ? Dom.el("span", { class: "role", text: edge.role }) : null);
    about.append(...Chips.all(edge), Dom.el("span", { text: Evidence.time(edge) }));
    const box = Dom.el("details", { class: "relation", open: Drawer.opened.has(edge.id) }, Dom.el("summary", {}, line, about));
    const fill = () => {
      if (box.childElementCount > 1) return;
      const row = Dom.el("div", { class: "row" }, Drawer.button(say("open_node", { name: other.name }), () => Drawer.open(other.id)));
      row.append(Drawer.button(say("open_relation"), () => Drawer.showEdge(edge.id)));
      box.append(Dom.el("p", { class: "sentence", text: Evidence.sentence(edge) }), ...Evidence.full(edge), row);
    };
    if (box.open) fill();
    box.addEventListener("toggle", () => {
      Drawer.opened[box.open ? "add" : "delete"](edge.id);
      if (box.open) fill();
    });
    return box;
  },

  showEdge(id) {
    const { from, to } = Data.edges[id];
    State.set({ view: "graph", node: null, edge: id, path: null });
    Stage.fit([from, to], 1.2);
    Dom.byId("drawer-title").focus();
  },

  edge(edge) {
    const ends = Dom.el("div", { class: "ends" }, Drawer.opener(Data.nodes[edge.from]));
    ends.append(Dom.el("p", { class: "arrow" }, Shapes.line(relationOf.get(edge.type)), Dom.el("span", { text: `${relationOf.get(edge.type).name} →` })));
    ends.append(Drawer.opener(Data.nodes[edge.to]));
    const chips = Chips.all(edge);
    const parts = [Drawer.head(say("relation")), ends];
    if (chips.length) parts.push(Dom.el("p", { class: "small" }, ...chips));
    return [...parts, ...Evidence.full(edge)];
  },

  path({ nodes, edges }) {
    const parts = [Drawer.head(say("path_steps", { count: edges.length })), Dom.el("p", { class: "small", text: say("path_note") })];
    edges.forEach((id, at) => {
      const edge = Data.edges[id];
      const row = Dom.el("div", { class: "step" }, Drawer.opener(Data.nodes[nodes[at]]));
      const name = relationOf.get(edge.type).name + (edge.role ? ` (${edge.role})` : "");
      row.append(Dom.el("p", { class: "arrow", text: edge.from === nodes[at] ? `↓ ${name}` : `↑ ${name}` }));
      row.append(Dom.el("p", { class: "small" }, ...Chips.all(edge), Dom.el("span", { text: Evidence.time(edge) })));
      if (edge.derived) row.append(Evidence.derivation(edge));
      row.append(...edge.evidence.slice(0, 1).map(Evidence.quote), Drawer.button(say("open_relation"), () => Drawer.showEdge(id)));
      parts.push(row);
    });
    const last = Drawer.opener(Data.nodes[nodes[nodes.length - 1]]);
    return [...parts, last, Dom.el("div", { class: "row" }, Drawer.button(say("path_clear"), Pick.nothing))];
  },
};

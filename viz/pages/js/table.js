/** The same relations as rows: the whole of the view without the picture. */
const TABLE_STEP = 200;
const TABLE_PROOF = 3;

const Table = {
  sorted: "",
  down: false,
  rows: TABLE_STEP,

  columns: [
    ["path_from", (edge) => Data.nodes[edge.from].name],
    ["relation", (edge) => relationOf.get(edge.type).name + (edge.role ? ` (${edge.role})` : "")],
    ["path_to", (edge) => Data.nodes[edge.to].name],
    ["status", (edge) => say(`status_${edge.status}`) + (edge.derived ? `, ${say("derived")}` : "")],
    ["start", (edge) => showDate(edge.start), (edge) => edge.start || ""],
    ["end", (edge) => showDate(edge.end), (edge) => edge.end || ""],
    ["first_seen", (edge) => showDate(edge.firstSeen), (edge) => edge.firstSeen || ""],
    ["last_seen", (edge) => showDate(edge.lastSeen), (edge) => edge.lastSeen || ""],
    ["support_origins", (edge) => `${showNumber(edge.support)} / ${showNumber(edge.origins)}`, (edge) => edge.support],
  ],

  /** Shown relations in the order that is chosen. */
  edges() {
    const edges = [...Filter.edges].map((id) => Data.edges[id]);
    const column = Table.columns.find(([key]) => key === Table.sorted);
    if (!column) return edges;
    const value = column[2] || column[1];
    const compare = new Intl.Collator(Data.lang).compare;
    const order = (a, b) => (typeof value(a) === "number" ? value(a) - value(b) : compare(value(a), value(b)));
    return edges.sort((a, b) => (Table.down ? -order(a, b) : order(a, b)) || a.id - b.id);
  },

  render() {
    const box = Dom.byId("table");
    box.hidden = State.view !== "table";
    if (box.hidden) {
      box.replaceChildren();
      return;
    }
    const edges = Table.edges();
    const shown = edges.slice(0, Table.rows);
    const note = say("table_rows", { shown: showNumber(shown.length), all: showNumber(edges.length) });
    const heads = Table.columns.map(([key]) => Table.head(key));
    heads.splice(TABLE_PROOF, 0, Dom.el("th", { scope: "col", text: say("evidence") }));
    const table = Dom.el("table", {}, Dom.el("caption", { text: note }), Dom.el("thead", {}, Dom.el("tr", {}, ...heads)));
    table.append(Dom.el("tbody", {}, ...shown.map(Table.row)));
    box.replaceChildren(table);
    if (shown.length < edges.length) box.append(Drawer.button(say("more_rows"), Table.more));
  },

  more() {
    Table.rows += TABLE_STEP;
    Table.render();
  },

  head(key) {
    const sorted = Table.sorted === key ? (Table.down ? "descending" : "ascending") : null;
    const click = () => {
      Table.down = Table.sorted === key && !Table.down;
      Table.sorted = key;
      Table.render();
      Dom.byId(`sort-${key}`).focus();
    };
    const sign = sorted ? (Table.down ? " ▼" : " ▲") : "";
    const button = Dom.el("button", { type: "button", class: "link", id: `sort-${key}`, on: { click } }, say(key));
    button.append(Dom.el("span", { "aria-hidden": "true", text: sign }));
    return Dom.el("th", { scope: "col", "aria-sort": sorted }, button);
  },

  row(edge) {
    const cells = Table.columns.map(([, text]) => Dom.el("td", { text: text(edge) }));
    const proof = Dom.el("td", { class: "proof" }, ...edge.evidence.slice(0, 1).map(Evidence.quote));
    if (!edge.evidence.length) proof.append(Dom.el("span", { class: "small", text: say("no_evidence") }));
    if (edge.evidence.length > 1) proof.append(Dom.el("p", { class: "small", text: say("more_sentences", { count: edge.evidence.length - 1 }) }));
    const open = () => {
      Pick.edge(edge.id);
      Dom.byId("drawer-title").focus();
    };
    const label = `${say("open")}: ${Evidence.sentence(edge)}`;
    proof.append(Dom.el("button", { type: "button", text: say("open"), "aria-label": label, on: { click: open } }));
    cells.splice(TABLE_PROOF, 0, proof);
    return Dom.el("tr", { class: State.edge === edge.id ? "picked" : null }, ...cells);
  },
};

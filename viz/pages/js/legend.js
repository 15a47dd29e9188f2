/** The legend, which is also the filter: types, relations and statuses with how many of each are shown. */
const Legend = {
  boxes: [],

  build() {
    Legend.section("types", "typesOff", [{ rows: Data.types.map((type) => [type.id, Shapes.glyph(type), type.name]) }]);
    const families = new Map();
    for (const relation of Data.relations) {
      if (!families.has(relation.family)) families.set(relation.family, []);
      families.get(relation.family).push([relation.id, Shapes.line(relation), relation.name]);
    }
    const groups = [...families].map(([family, rows]) => ({ title: say(`family_${family}`), rows }));
    Legend.section("relations", "relationsOff", groups);
    Legend.section("statuses", "statusesOff", [{ rows: Legend.statusRows() }]);
  },

  /** Statuses that occur, and derived where it does. */
  statusRows() {
    const used = new Set(Data.edges.map((edge) => edge.status));
    const rows = Data.statuses.filter(({ id }) => used.has(id)).map(({ id }) => [id, Shapes.line(Chips.look(id)), say(`status_${id}`)]);
    if (Data.edges.some((edge) => edge.derived)) {
      rows.push(["derived", Shapes.line({ ...Chips.look("asserted"), derived: true }), say("derived")]);
    }
    return rows;
  },

  section(id, key, groups) {
    const title = say(id);
    const names = groups.flatMap(({ rows }) => rows.map(([name]) => name));
    const all = (word, off) => {
      const click = () => State.set({ [key]: new Set(off ? names : []) });
      return Dom.el("button", { type: "button", class: "link", text: say(word), "aria-label": say(`${word}_of`, { what: title }), on: { click } });
    };
    const head = Dom.el("div", { class: "head" }, Dom.el("h2", { id: `${id}-head`, text: title }), all("show_all", false), all("show_none", true));
    const list = Dom.el("div", { role: "group", "aria-labelledby": `${id}-head` });
    for (const { title: heading, rows } of groups) {
      if (heading) list.append(Dom.el("h3", { text: heading }));
      list.append(...rows.map(([name, sign, text]) => Legend.row(key, name, sign, text)));
    }
    Dom.byId(id).replaceChildren(head, list);
  },

  row(key, name, sign, text) {
    const change = () => {
      const off = new Set(State[key]);
      if (box.checked) off.delete(name);
      else off.add(name);
      State.set({ [key]: off });
    };
    const box = Dom.el("input", { type: "checkbox", value: name, on: { change } });
    const count = Dom.el("span", { class: "count" });
    Legend.boxes.push({ key, name, box, count });
    return Dom.el("label", { class: "check" }, box, sign, Dom.el("span", { class: "name", text }), count);
  },

  update() {
    const shown = { typesOff: new Map(), relationsOff: new Map(), statusesOff: new Map() };
    const add = (key, name) => shown[key].set(name, (shown[key].get(name) || 0) + 1);
    for (const id of Filter.nodes) add("typesOff", Data.nodes[id].type);
    for (const id of Filter.edges) {
      const { type, status, derived } = Data.edges[id];
      add("relationsOff", type);
      add("statusesOff", status);
      if (derived) add("statusesOff", "derived");
    }
    for (const { key, name, box, count } of Legend.boxes) {
      box.checked = !State[key].has(name);
      count.textContent = showNumber(shown[key].get(name) || 0);
    }
  },
};

/** The panel of search and filters, an overlay on narrow screens. */
const Panel = {
  toggle(open) {
    Dom.byId("panel").classList.toggle("open", open);
    Dom.byId("menu").setAttribute("aria-expanded", String(open));
  },

  close: () => Panel.toggle(false),

  listen() {
    Dom.byId("menu").addEventListener("click", () => Panel.toggle(!Dom.byId("panel").classList.contains("open")));
    Dom.byId("panel").addEventListener("keydown", (event) => {
      if (event.key === "Escape" && Dom.narrow()) {
        Panel.close();
        Dom.byId("menu").focus();
      }
    });
  },
};

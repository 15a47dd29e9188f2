/** Small marks in words: the status of a relation, that it is derived, the type of a node. */
const Chips = {
  all: (edge) => [Chips.status(edge), Chips.derived(edge), Chips.unsure(edge)].filter(Boolean),

  /** A chip with the line that the graph draws; nothing for what is simply asserted. */
  status(edge) {
    if (edge.status === "asserted") return null;
    const chip = Dom.el("span", { class: `chip ${edge.status}` });
    chip.append(Shapes.line(Chips.look(edge.status)), say(`status_${edge.status}`));
    return chip;
  },

  derived(edge) {
    if (!edge.derived) return null;
    const chip = Dom.el("span", { class: "chip derived" });
    chip.append(Shapes.line({ ...Chips.look("asserted"), derived: true }), say("derived"));
    return chip;
  },

  /** Says that the stated dates leave open whether the relation holds on the chosen day. */
  unsure(edge) {
    if (!State.day || Filter.standing(edge, State.day) !== "unsure") return null;
    return Dom.el("span", { class: "chip unsure", text: say("unsure_then", { date: showDate(State.day) }) });
  },

  look: (status) => ({ light: "#24292F", dark: "#E6EDF3", dash: statusOf.get(status).dash }),

  type(node) {
    const type = typeOf.get(node.type);
    const chip = Dom.el("span", { class: "kind" });
    chip.append(Shapes.glyph(type), type.name);
    return chip;
  },
};

/** How nodes and lines are told to vis: an unseen disc to hit, and a line with its bend, dashes, arrow and colour. */
const CLEAR = { background: "rgba(0,0,0,0)", border: "rgba(0,0,0,0)" };
const UNSEEN = { ...CLEAR, highlight: CLEAR, hover: CLEAR };

const Lines = {
  anchor: ({ id, x, y, size }) => ({ id, x, y, size, shape: "dot", color: UNSEEN, borderWidth: 0, chosen: false }),

  /** What hardly changes of a line: its ends, its arrow, its dashes, the disc that marks it as derived. */
  form(edge) {
    const { dash } = statusOf.get(edge.status);
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      chosen: false,
      arrows: {
        to: { enabled: true, scaleFactor: 0.45 },
        from: { enabled: edge.derived, type: "circle", scaleFactor: 0.4 },
      },
      dashes: dash.length ? dash : false,
      smooth: Lines.bend(edge),
      selectionWidth: 0,
      hoverWidth: 0.8,
    };
  },

  /** Lines are straight, but for several between the same two, and for those within a column. */
  bend(edge) {
    if (edge.from === edge.to) return false;
    const same = Data.nodes[edge.from].links.filter((other) => otherEnd(other, edge.from) === edge.to);
    const inColumn = State.ego === null && State.layout === "columns" && Data.nodes[edge.from].type === Data.nodes[edge.to].type;
    const bend = same.indexOf(edge) - (same.length - 1) / 2 + (inColumn ? 1.5 : 0);
    if (!bend) return false;
    const turned = edge.from > edge.to ? -bend : bend;
    return { enabled: true, type: turned > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) * 0.22 };
  },

  /**
   * What a choice changes: what is chosen is brought out, the rest steps back, and so does what is not known to hold on
   * the chosen day. More articles, or more relations in a sum, make a broader line.
   */
  look(edge, focus) {
    const on = !focus || focus.edges.has(edge.id);
    const marked = focus && on && (State.path !== null || State.edge !== null);
    const width = relationOf.get(edge.type).width * (1 + 0.25 * Math.log2(Math.max(1, edge.support, edge.count)));
    const colour = marked ? Theme.colours.mark : Theme.relation(edge.type);
    const unsure = State.day && Filter.standing(edge, State.day) === "unsure";
    const rest = unsure ? 0.34 : edge.status === "former" ? 0.5 : 0.66;
    const opacity = on ? (focus ? 0.95 : rest) : 0.07;
    return { id: edge.id, width: marked ? width + 1.5 : width, color: { color: colour, hover: colour, highlight: colour, opacity } };
  },
};

/** Paints names without overlaps: what is chosen first, then what has most relations; a name without room is left out. */
const LABEL_FONT = 'system-ui, "Noto Sans", "Segoe UI", Roboto, sans-serif';
const LABEL_SIZE = 12.5;
const LABEL_LINE = 15;
const LABEL_MOST = 260;
const LABEL_ASKED = 600;

/** Boxes in squares of 80 pixels, to ask quickly what lies in the way. */
class Boxes {
  constructor() {
    this.squares = new Map();
  }

  *keys([left, top, right, bottom]) {
    for (let x = Math.floor(left / 80); x <= Math.floor(right / 80); x += 1) {
      for (let y = Math.floor(top / 80); y <= Math.floor(bottom / 80); y += 1) yield x * 100003 + y;
    }
  }

  add(box) {
    for (const key of this.keys(box)) {
      if (!this.squares.has(key)) this.squares.set(key, []);
      this.squares.get(key).push(box);
    }
  }

  hits(box, own) {
    for (const key of this.keys(box)) {
      for (const other of this.squares.get(key) || []) {
        const apart = box[0] >= other[2] || box[2] <= other[0] || box[1] >= other[3] || box[3] <= other[1];
        if (!apart && other.own !== own) return true;
      }
    }
    return false;
  }
}

const Labels = {
  zoomed: 1,
  drawn: [],
  widths: new Map(),
  wrapped: new Map(),
  ruler: document.createElement("canvas").getContext("2d"),

  /** Width in screen pixels at the size of a name. */
  width(text) {
    if (!Labels.widths.has(text)) {
      Labels.ruler.font = `100px ${LABEL_FONT}`;
      Labels.widths.set(text, (Labels.ruler.measureText(text).width * LABEL_SIZE) / 100);
    }
    return Labels.widths.get(text);
  },

  /** A name in at most so many lines of at most so many pixels. Of a long one the middle goes: its end tells it from its like. */
  wrap(name, widest, most) {
    const key = `${widest} ${most} ${name}`;
    if (Labels.wrapped.has(key)) return Labels.wrapped.get(key);
    const lines = [];
    let line = "";
    for (const word of name.split(/\s+/)) {
      const longer = line ? `${line} ${word}` : word;
      if (line && Labels.width(longer) > widest) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
    const kept = lines.slice(0, most);
    if (lines.length > most) kept[most - 1] = `… ${Labels.tail(lines.slice(most - 1).join(" ").split(" "), widest)}`;
    const made = { lines: kept, width: Math.max(...kept.map(Labels.width)) + 4, height: kept.length * LABEL_LINE };
    Labels.wrapped.set(key, made);
    return made;
  },

  /** As many of the last words as fit. */
  tail(words, widest) {
    let kept = words[words.length - 1];
    for (const word of words.slice(1, -1).reverse()) {
      if (Labels.width(`… ${word} ${kept}`) > widest) break;
      kept = `${word} ${kept}`;
    }
    return kept;
  },

  /** Everything below works in screen pixels; the context is set to them for the time of painting. */
  paint(context) {
    const scale = Stage.network.getScale() / Labels.zoomed;
    const frame = Dom.byId("net");
    const middle = Stage.network.getViewPosition();
    const half = { x: frame.clientWidth / 2, y: frame.clientHeight / 2 };
    const screen = ({ x, y }) => ({ x: (x - middle.x) * scale + half.x, y: (y - middle.y) * scale + half.y });
    context.save();
    context.translate(middle.x, middle.y);
    context.scale(1 / scale, 1 / scale);
    context.translate(-half.x, -half.y);
    const taken = new Boxes();
    const shown = Labels.candidates(screen, scale, half);
    for (const spot of shown) {
      const side = spot.radius * 0.85;
      taken.add(Object.assign([spot.x - side, spot.y - side, spot.x + side, spot.y + side], { own: spot.id }));
    }
    for (const box of Marks.headingBoxes(screen, scale)) taken.add(Object.assign(box, { own: -1 }));
    Labels.drawn = [];
    Labels.paintNames(context, shown, taken, half);
    if (Stage.focus) Labels.paintRelations(context, screen, taken, half);
    context.restore();
  },

  /** Nodes in the frame, best first. Where something is chosen only that is named, and may lie over what steps back. */
  candidates(screen, scale, half) {
    const spots = [];
    for (const id of Stage.focus ? Stage.focus.nodes : Data.largest) {
      if (!Filter.nodes.has(id)) continue;
      if (Stage.bulk && spots.length >= LABEL_ASKED) break;
      const spot = { id, radius: Data.nodes[id].size * scale, ...screen(Data.nodes[id]) };
      if (spot.x > 0 && spot.y > 0 && spot.x < 2 * half.x && spot.y < 2 * half.y) spots.push(spot);
    }
    return spots.sort((a, b) => Labels.rank(b.id) - Labels.rank(a.id) || a.id - b.id);
  },

  rank(id) {
    if (id === State.node || id === Stage.hovered) return 1e6;
    const chosen = Stage.focus !== null && Stage.focus.nodes.has(id) ? 1e4 : 0;
    return chosen + Data.nodes[id].links.length;
  },

  paintNames(context, shown, taken, half) {
    for (const spot of shown) {
      if (Labels.drawn.length >= LABEL_MOST) break;
      const chosen = spot.id === State.node || spot.id === Stage.hovered;
      const found = Labels.room(spot, taken, half, chosen);
      if (!found) continue;
      taken.add(Object.assign(found.box, { own: -1 }));
      Labels.drawn.push({ id: spot.id, box: [...found.box] });
      Labels.write(context, found, { bold: chosen });
    }
  },

  /** The first place around a node where its name is in nobody's way; one that is chosen is always named. */
  room(spot, taken, half, chosen) {
    const name = Data.nodes[spot.id].name;
    const forms = chosen ? [Labels.wrap(name, 200, 4)] : [Labels.wrap(name, 150, 2), Labels.wrap(name, 104, 3)];
    let first = null;
    for (const form of forms) {
      for (const [x, y] of Labels.sides(spot, form)) {
        const box = [x - form.width / 2, y, x + form.width / 2, y + form.height];
        const out = box[0] < 0 || box[1] < 0 || box[2] > 2 * half.x || box[3] > 2 * half.y;
        if (!out && !taken.hits(box, spot.id)) return { form, box, x, y };
        first = first || { form, box, x, y };
      }
    }
    return chosen ? first : null;
  },

  /** Where a name may stand, best first: under its node, or beside it where nodes stand in columns. */
  sides({ x, y, radius }, { width, height }) {
    const under = [x, y + radius * 1.1 + 2];
    const over = [x, y - radius * 1.1 - 2 - height];
    const right = [x + radius * 1.1 + 5 + width / 2, y - height / 2];
    const left = [x - radius * 1.1 - 5 - width / 2, y - height / 2];
    return State.layout === "columns" && !Views.fitted.turned && State.ego === null ? [right, under, over, left] : [under, right, left, over];
  },

  write(context, { form, x, y }, { bold = false, size = LABEL_SIZE, colour = Theme.colours.text }) {
    context.font = `${bold ? "600 " : ""}${size}px ${LABEL_FONT}`;
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = Theme.colours.halo;
    context.fillStyle = colour;
    form.lines.forEach((line, at) => {
      context.strokeText(line, x, y + at * LABEL_LINE);
      context.fillText(line, x, y + at * LABEL_LINE);
    });
  },

  /** What the chosen relations are, written on their lines where there is room. */
  paintRelations(context, screen, taken, half) {
    for (const id of [...Stage.focus.edges].slice(0, 40)) {
      const edge = Data.edges[id];
      if (!Filter.edges.has(id) || edge.from === edge.to) continue;
      const a = screen(Data.nodes[edge.from]);
      const b = screen(Data.nodes[edge.to]);
      const form = Labels.wrap(edge.role || relationOf.get(edge.type).name, 120, 2);
      const spot = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - form.height / 2 };
      const box = [spot.x - form.width / 2, spot.y, spot.x + form.width / 2, spot.y + form.height];
      if (box[0] < 0 || box[1] < 0 || box[2] > 2 * half.x || box[3] > 2 * half.y || taken.hits(box, -2)) continue;
      taken.add(Object.assign(box, { own: -1 }));
      Labels.write(context, { form, ...spot }, { size: 11.5, colour: Theme.relation(edge.type) });
    }
  },
};

/** Thousands of nodes and lines as one picture, larger than the frame: it alone moves, and is painted anew at rest. */
const BULK_REST = 90;
const BULK_ROOM = 1.5;
const BULK_SQUARE = 120;
const BULK_BUNDLE = 60;
const BULK_DASHED = 6000;

const Bulk = {
  picture: document.createElement("canvas"),
  painted: null,
  lines: null,
  squares: null,
  sprites: new Map(),
  timer: 0,

  /** What is shown or where it lies has changed. */
  stale() {
    Bulk.painted = Bulk.lines = Bulk.squares = null;
  },

  camera() {
    const frame = Dom.byId("net");
    const scale = Stage.network.getScale();
    return { ...Stage.network.getViewPosition(), scale, width: frame.clientWidth, height: frame.clientHeight, zoomed: Labels.zoomed };
  },

  paint(context) {
    const now = Bulk.camera();
    const was = Bulk.painted;
    const same = was && Object.keys(now).every((key) => now[key] === was[key]);
    if (!was || now.zoomed !== was.zoomed || now.width !== was.width || now.height !== was.height) Bulk.repaint(now);
    else if (!same) Bulk.later();
    const { x, y, scale, width, height, zoomed } = Bulk.painted;
    const [across, down] = [(width * zoomed * BULK_ROOM) / scale, (height * zoomed * BULK_ROOM) / scale];
    context.save();
    context.globalAlpha = Stage.focus ? 0.2 : 1;
    context.imageSmoothingEnabled = Boolean(same);
    context.drawImage(Bulk.picture, x - across / 2, y - down / 2, across, down);
    context.restore();
  },

  later() {
    clearTimeout(Bulk.timer);
    Bulk.timer = setTimeout(() => {
      Bulk.painted = null;
      Stage.network.redraw();
    }, BULK_REST);
  },

  repaint(camera) {
    const { x, y, scale, width, height, zoomed } = camera;
    const ratio = Math.min(2, window.devicePixelRatio || 1) * zoomed * BULK_ROOM;
    const picture = Bulk.picture;
    [picture.width, picture.height] = [Math.round(width * ratio), Math.round(height * ratio)];
    const context = picture.getContext("2d");
    const dots = scale * (picture.width / (width * zoomed * BULK_ROOM));
    context.setTransform(dots, 0, 0, dots, picture.width / 2 - x * dots, picture.height / 2 - y * dots);
    context.globalAlpha = Filter.edges.size > 10000 ? 0.28 : 0.45;
    Bulk.lines = Bulk.lines || Bulk.bundle();
    const dashed = Filter.edges.size <= BULK_DASHED;
    for (const { type, status, path } of Bulk.lines) {
      context.strokeStyle = Theme.relation(type);
      context.setLineDash(dashed ? statusOf.get(status).dash.map((part) => part / scale) : []);
      context.lineWidth = relationOf.get(type).width / scale;
      context.stroke(path);
    }
    context.globalAlpha = 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    Bulk.stamp(context, (px) => px * dots + picture.width / 2 - x * dots, (py) => py * dots + picture.height / 2 - y * dots, dots);
    Bulk.painted = camera;
  },

  /** Lines of a type and status together, some hundreds to a path: one path of many thousands is slow to paint. */
  bundle() {
    const bundles = [];
    const open = new Map();
    for (const id of Filter.edges) {
      const { type, status, from, to } = Data.edges[id];
      const key = `${type} ${status}`;
      if (!open.has(key) || open.get(key).count >= BULK_BUNDLE) {
        open.set(key, { type, status, path: new Path2D(), count: 0 });
        bundles.push(open.get(key));
      }
      const bundle = open.get(key);
      bundle.count += 1;
      bundle.path.moveTo(Data.nodes[from].x, Data.nodes[from].y);
      bundle.path.lineTo(Data.nodes[to].x, Data.nodes[to].y);
    }
    return bundles;
  },

  /** Every node in the picture as a copy of its type's shape, painted once for each size. */
  stamp(context, across, down, dots) {
    for (const id of Filter.nodes) {
      const node = Data.nodes[id];
      const [x, y] = [across(node.x), down(node.y)];
      const radius = Math.max(1.5, Math.round(node.size * dots * 2) / 2);
      if (x < -radius || y < -radius || x > context.canvas.width + radius || y > context.canvas.height + radius) continue;
      const sprite = Bulk.sprite(typeOf.get(node.type), radius);
      context.drawImage(sprite, Math.round(x - sprite.width / 2), Math.round(y - sprite.height / 2));
    }
  },

  sprite(type, radius) {
    const key = `${type.id} ${radius} ${Theme.dark}`;
    if (Bulk.sprites.has(key)) return Bulk.sprites.get(key);
    const side = Math.ceil(radius * 2.6) + 2;
    const sprite = Dom.el("canvas", { width: side, height: side });
    const context = sprite.getContext("2d");
    context.translate(side / 2, side / 2);
    context.scale(radius / 10, radius / 10);
    context.fillStyle = type.colour;
    context.strokeStyle = Theme.colours.outline;
    context.lineWidth = Math.min(1.2, radius / 4) / (radius / 10);
    context.fill(Shapes.paths.get(type.shape));
    context.stroke(Shapes.paths.get(type.shape));
    Bulk.sprites.set(key, sprite);
    return sprite;
  },

  /** The shown node at a place of the canvas, or null. */
  hit({ x, y }) {
    if (!Stage.bulk) return null;
    Bulk.squares = Bulk.squares || Bulk.index();
    const reach = 4 / Stage.network.getScale();
    let best = null;
    let least = Infinity;
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const key = `${Math.floor(x / BULK_SQUARE) + dx} ${Math.floor(y / BULK_SQUARE) + dy}`;
        for (const node of Bulk.squares.get(key) || []) {
          const far = Math.hypot(node.x - x, node.y - y) - node.size;
          if (far < reach && far < least) [best, least] = [node.id, far];
        }
      }
    }
    return best;
  },

  index() {
    const squares = new Map();
    for (const id of Filter.nodes) {
      const node = Data.nodes[id];
      const key = `${Math.floor(node.x / BULK_SQUARE)} ${Math.floor(node.y / BULK_SQUARE)}`;
      if (!squares.has(key)) squares.set(key, []);
      squares.get(key).push(node);
    }
    return squares;
  },

  listen() {
    Dom.byId("net").addEventListener("pointermove", ({ offsetX, offsetY, buttons }) => {
      if (!Stage.bulk || buttons) return;
      const node = Bulk.hit(Stage.network.DOMtoCanvas({ x: offsetX, y: offsetY }));
      if (node !== null) Tip.node(node, { x: offsetX, y: offsetY });
      else if (Stage.hovered !== null) Tip.hide();
    });
  },
};

/** The graph as a PNG: twice the size of the screen, with title, counts and legend. */
const PICTURE_ZOOM = 2;
const PICTURE_HEAD = 70;
const PICTURE_ROW = 36;
const PICTURE_FONT = `18px ${LABEL_FONT}`;

const Picture = {
  /** Draws the network once at the larger size, copies it, and puts everything back. */
  save() {
    if (State.view !== "graph") State.set({ view: "graph" });
    const network = Stage.network;
    const frame = Dom.byId("net");
    const [width, height] = [frame.clientWidth, frame.clientHeight];
    const [position, scale] = [network.getViewPosition(), network.getScale()];
    Labels.zoomed = PICTURE_ZOOM;
    network.setSize(`${width * PICTURE_ZOOM}px`, `${height * PICTURE_ZOOM}px`);
    network.moveTo({ position, scale: scale * PICTURE_ZOOM });
    network.once("afterDrawing", () => {
      // Not within the drawing: vis has not yet finished with its canvas.
      setTimeout(() => {
        const made = Picture.framed(frame.querySelector("canvas"));
        Labels.zoomed = 1;
        network.setSize("100%", "100%");
        network.moveTo({ position, scale });
        made.toBlob((blob) => Save.file(blob, "image/png", "png"), "image/png");
      }, 0);
    });
    network.redraw();
  },

  framed(drawn) {
    const rows = Picture.rows(drawn.width);
    const made = Dom.el("canvas", { width: drawn.width, height: drawn.height + PICTURE_HEAD + rows.length * PICTURE_ROW + 16 });
    const context = made.getContext("2d");
    context.fillStyle = Theme.colours.page;
    context.fillRect(0, 0, made.width, made.height);
    context.drawImage(drawn, 0, PICTURE_HEAD);
    context.fillStyle = Theme.colours.text;
    context.font = `600 26px ${LABEL_FONT}`;
    context.fillText(document.title, 20, 34);
    context.font = PICTURE_FONT;
    context.fillText(Dom.byId("counts").textContent, 20, 60);
    rows.forEach((row, at) => Picture.legend(context, row, PICTURE_HEAD + drawn.height + (at + 0.5) * PICTURE_ROW));
    return made;
  },

  /** The shown types with their widths, broken into rows that fit. */
  rows(width) {
    const shown = new Set([...Filter.nodes].map((id) => Data.nodes[id].type));
    Labels.ruler.font = PICTURE_FONT;
    const rows = [];
    let left = Infinity;
    for (const type of Data.types.filter(({ id }) => shown.has(id))) {
      const room = 60 + Labels.ruler.measureText(type.name).width;
      if (left + room > width) {
        rows.push([]);
        left = 34;
      }
      rows[rows.length - 1].push({ type, left });
      left += room;
    }
    return rows;
  },

  legend(context, row, y) {
    for (const { type, left } of row) {
      context.save();
      context.translate(left, y);
      context.fillStyle = type.colour;
      context.fill(Shapes.paths.get(type.shape));
      context.strokeStyle = Theme.colours.outline;
      context.stroke(Shapes.paths.get(type.shape));
      context.restore();
      context.fillText(type.name, left + 20, y + 6);
    }
  },
};

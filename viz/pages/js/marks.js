/** Paints nodes in their shapes, and the headings of columns, over the lines that vis has drawn. */
const Marks = {
  paint(context) {
    const ids = Stage.nodes.getIds();
    const dimmed = (id) => Stage.focus !== null && !Stage.focus.nodes.has(id);
    context.save();
    context.lineJoin = "round";
    for (const id of ids.filter(dimmed)) Marks.node(context, Data.nodes[id], 0.16);
    for (const id of ids.filter((id) => !dimmed(id))) Marks.node(context, Data.nodes[id], 1);
    context.restore();
    Marks.headings(context);
  },

  node(context, node, opacity) {
    const type = typeOf.get(node.type);
    const path = Shapes.paths.get(type.shape);
    const grown = node.size / 10;
    context.save();
    context.translate(node.x, node.y);
    context.scale(grown, grown);
    if (node.id === State.node || node.id === Stage.hovered) {
      context.strokeStyle = Theme.colours.mark;
      context.lineWidth = (node.id === State.node ? 9 : 6) / grown;
      context.stroke(path);
    }
    // An opaque ground first, so that lines do not shine through a node that steps back.
    context.fillStyle = Theme.colours.page;
    context.fill(path);
    context.globalAlpha = opacity;
    context.fillStyle = type.colour;
    context.fill(path);
    context.strokeStyle = Theme.colours.outline;
    context.lineWidth = 1.2 / grown;
    context.stroke(path);
    context.restore();
  },

  /** The headings of the layout that is shown, each in its lines for the present scale. */
  shownHeadings(scale) {
    if (State.ego !== null) return [];
    const { headings } = Data.layouts.find(({ name }) => name === State.layout);
    return headings.map((heading) => {
      const { x, y, width } = Views.heading(heading);
      return { x, y, form: Labels.wrap(heading.text, Math.max(60, width * scale - 12), 3) };
    });
  },

  headings(context) {
    const scale = Stage.network.getScale() / Labels.zoomed;
    context.save();
    context.font = `600 ${12 / scale}px ${LABEL_FONT}`;
    context.textAlign = "center";
    context.fillStyle = Theme.colours.muted;
    for (const { x, y, form } of Marks.shownHeadings(scale)) {
      form.lines.forEach((line, at) => context.fillText(line, x, y - ((form.lines.length - 1 - at) * LABEL_LINE) / scale));
    }
    context.restore();
  },

  /** Where headings stand on the screen, so that no name is written over them. */
  headingBoxes(screen, scale) {
    return Marks.shownHeadings(scale).map(({ x, y, form }) => {
      const foot = screen({ x, y });
      return [foot.x - form.width / 2, foot.y - form.height, foot.x + form.width / 2, foot.y + 5];
    });
  },
};

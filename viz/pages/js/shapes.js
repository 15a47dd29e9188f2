/** One outline per type of node, as SVG path data around 0,0 with radius 10; drawn on the canvas and in the legend. */
const OUTLINES = {
  dot: "M10,0A10,10 0 1 1 -10,0A10,10 0 1 1 10,0Z",
  box: "M-9,-6.5H9A2.5,2.5 0 0 1 11.5,-4V4A2.5,2.5 0 0 1 9,6.5H-9A2.5,2.5 0 0 1 -11.5,4V-4A2.5,2.5 0 0 1 -9,-6.5Z",
  square: "M-8.6,-8.6H8.6V8.6H-8.6Z",
  diamond: "M0,-11.5L11.5,0L0,11.5L-11.5,0Z",
  hexagon: "M10.5,0L5.25,9.1H-5.25L-10.5,0L-5.25,-9.1H5.25Z",
  pentagon: "M0,-10.5L10,-3.2L6.2,8.5H-6.2L-10,-3.2Z",
  triangle: "M0,-11L10.5,8H-10.5Z",
  plus: "M-3.6,-10H3.6V-3.6H10V3.6H3.6V10H-3.6V3.6H-10V-3.6H-3.6Z",
  star: "M0,-12L3.2,-4.2L11.4,-3.7L5.1,1.6L7.1,9.7L0,5.3L-7.1,9.7L-5.1,1.6L-11.4,-3.7L-3.2,-4.2Z",
  page: "M-7.5,-10.5H3L8,-5.5V10.5H-7.5ZM3,-10.5V-5.5H8",
  octagon: "M-4.2,-10H4.2L10,-4.2V4.2L4.2,10H-4.2L-10,4.2V-4.2Z",
  ellipse: "M12,0A12,7 0 1 1 -12,0A12,7 0 1 1 12,0Z",
  tag: "M-10,-7H4L11,0L4,7H-10Z",
  card: "M-11,-8H11V8H-11ZM-8,-3H8M-8,2H4",
  bubble: "M-10,-8H10V5H1L-4,10V5H-10Z",
};

const Shapes = {
  paths: new Map(Object.entries(OUTLINES).map(([name, outline]) => [name, new Path2D(outline)])),

  /** A type's shape in its colour, for legend and drawer. */
  glyph(type) {
    const path = Dom.svg("path", { d: OUTLINES[type.shape], fill: type.colour, class: "outlined" });
    return Dom.svg("svg", { viewBox: "-13 -13 26 26", width: 18, height: 18, class: "glyph", "aria-hidden": "true" }, path);
  },

  /** A piece of line as the canvas draws it. */
  line({ light, dark, width = 1.6, dash = [], derived = false }) {
    const line = { x1: derived ? 8 : 1, y1: 6, x2: 31, y2: 6, "stroke-width": width, "stroke-dasharray": dash.join(" ") };
    const parts = [Dom.svg("line", { ...line, stroke: Theme.dark ? dark : light })];
    if (derived) parts.push(Dom.svg("circle", { cx: 5, cy: 6, r: 3, class: "ring" }));
    return Dom.svg("svg", { viewBox: "0 0 32 12", width: 32, height: 12, class: "glyph", "aria-hidden": "true" }, ...parts);
  },
};

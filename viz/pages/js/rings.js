/** One node in the middle and the shown nodes in rings around it: the same rings as viz/layouts/rings.py draws. */
const RING_SPACING = 74;
const RING_STEP = 190;

const Rings = {
  /** A Map from node id to its place. */
  places(centre) {
    const places = new Map([[centre, { x: 0, y: 0 }]]);
    let radius = 0;
    for (const ring of Rings.byDistance(centre).slice(1)) {
      radius = Math.max(radius + RING_STEP, (ring.length * RING_SPACING) / (2 * Math.PI));
      ring.forEach((node, at) => {
        const angle = (2 * Math.PI * at) / ring.length - Math.PI / 2;
        places.set(node, { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
      });
    }
    return places;
  },

  byDistance(centre) {
    const seen = new Set([centre]);
    const found = [[centre]];
    for (;;) {
      const ring = [];
      for (const node of found[found.length - 1]) {
        const fresh = new Set(Filter.shownLinks(node).map((edge) => otherEnd(edge, node)));
        const sorted = [...fresh].filter((other) => !seen.has(other)).sort((a, b) => a - b);
        sorted.forEach((other) => seen.add(other));
        ring.push(...sorted);
      }
      if (!ring.length) break;
      found.push(ring);
    }
    const far = [...Filter.nodes].filter((node) => !seen.has(node)).sort((a, b) => a - b);
    return far.length ? [...found, far] : found;
  },
};

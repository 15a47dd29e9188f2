/** Elements, addresses and words. Text only ever goes into text nodes. */
const SVG = "http://www.w3.org/2000/svg";

const Dom = {
  byId: (id) => document.getElementById(id),

  /** An element; `on` holds listeners, `text` its text, the rest are attributes. Children may be null. */
  el(tag, { on = {}, text = null, ...attributes } = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== null) made.setAttribute(name, value);
    }
    for (const [name, listener] of Object.entries(on)) made.addEventListener(name, listener);
    if (text !== null) made.textContent = text;
    made.append(...children.filter((child) => child !== null));
    return made;
  },

  svg(tag, attributes = {}, ...children) {
    const made = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  },

  /** The address if it may be followed: web addresses alone. */
  webAddress(text) {
    if (!text) return null;
    try {
      const address = new URL(text);
      return address.protocol === "https:" || address.protocol === "http:" ? address.href : null;
    } catch {
      return null;
    }
  },

  announce(text) {
    Dom.byId("live").textContent = text;
  },

  narrow: () => window.matchMedia("(max-width: 820px)").matches,
  calm: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
};

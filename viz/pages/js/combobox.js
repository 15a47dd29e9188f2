/** An input with a list of names under it, as the ARIA practices describe a combobox. Diacritics do not matter. */
const COMBOBOX_MOST = 12;

class Combobox {
  constructor(input, list, pick, tell = () => {}) {
    Object.assign(this, { input, list, pick, tell, hits: [], at: -1 });
    input.addEventListener("input", () => this.show());
    input.addEventListener("focus", () => input.select());
    input.addEventListener("blur", () => this.close());
    input.addEventListener("keydown", (event) => this.key(event));
  }

  show() {
    const query = fold(this.input.value);
    this.hits = query ? Search.find(query, COMBOBOX_MOST) : [];
    this.at = -1;
    this.list.replaceChildren(...this.hits.map((hit, at) => this.option(hit, at)));
    this.mark();
    this.tell(query, this.hits.length);
    if (query) Dom.announce(this.hits.length ? say("found", { count: this.hits.length }) : say("found_none"));
  }

  option({ node, alias }, at) {
    const row = Dom.el("li", { role: "option", id: `${this.list.id}-${at}` });
    row.append(Shapes.glyph(typeOf.get(node.type)), Dom.el("span", { class: "name", text: node.name }));
    const about = alias ? say("also_called", { name: alias }) : typeOf.get(node.type).name;
    row.append(Dom.el("span", { class: "small", text: about }));
    // The press, not the click: by then the input has lost the focus and the list is gone.
    row.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      this.take(at);
    });
    return row;
  }

  mark() {
    const open = this.hits.length > 0;
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
    [...this.list.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === this.at)));
    const current = this.list.children[this.at];
    if (current) {
      this.input.setAttribute("aria-activedescendant", current.id);
      current.scrollIntoView({ block: "nearest" });
    } else this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    this.hits = [];
    this.at = -1;
    this.list.replaceChildren();
    this.mark();
  }

  take(at) {
    const hit = this.hits[at];
    if (!hit) return;
    this.input.value = hit.node.name;
    this.close();
    this.pick(hit.node.id);
  }

  key(event) {
    const last = this.hits.length - 1;
    const moves = { ArrowDown: Math.min(last, this.at + 1), ArrowUp: Math.max(0, this.at - 1), Home: 0, End: last };
    if (event.key in moves && this.hits.length && !(this.at < 0 && event.key !== "ArrowDown")) {
      this.at = moves[event.key];
      this.mark();
      event.preventDefault();
    } else if (event.key === "Enter" && this.hits.length) {
      this.take(Math.max(0, this.at));
      event.preventDefault();
    } else if (event.key === "Escape") {
      if (this.hits.length) this.close();
      else this.input.value = "";
      event.stopPropagation();
    }
  }
}

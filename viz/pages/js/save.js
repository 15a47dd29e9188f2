/** Hands a file to the reader, made in the page; nothing leaves the machine. */
const Save = {
  file(content, kind, ending) {
    const blob = content instanceof Blob ? content : new Blob([content], { type: `${kind};charset=utf-8` });
    const address = URL.createObjectURL(blob);
    Dom.el("a", { href: address, download: `${Save.name()}.${ending}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  },

  /** The view's name, with the day where one is chosen. */
  name() {
    const plain = fold(Data.name).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "ailamgi";
    return State.day ? `${plain}-${State.day}` : plain;
  },

  listen() {
    Dom.byId("save-png").addEventListener("click", Picture.save);
    Dom.byId("save-graphml").addEventListener("click", () => Save.file(Exchange.graphml(), "application/graphml+xml", "graphml"));
    Dom.byId("save-csv").addEventListener("click", () => Save.file(Exchange.csv(), "text/csv", "csv"));
    Dom.byId("print").addEventListener("click", () => window.print());
  },
};

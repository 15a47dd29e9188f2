/** Finds names and other names without diacritics: every word must occur; the start of a name goes before its middle. */
const Search = {
  find(query, most) {
    const words = query.split(" ");
    const hits = [];
    for (const node of Data.nodes) {
      const at = node.folded.findIndex((name) => words.every((word) => name.includes(word)));
      if (at < 0) continue;
      hits.push({ node, alias: at ? node.aliases[at - 1] : null, rank: Search.rank(node.folded[at], query) });
    }
    hits.sort((a, b) => a.rank - b.rank || byLinks(a.node.id, b.node.id));
    return hits.slice(0, most);
  },

  /** The whole name, then its start, then a start of a word, then anywhere. */
  rank(name, query) {
    if (name === query) return 0;
    if (name.startsWith(query)) return 1;
    if (name.includes(` ${query}`)) return 2;
    return 3;
  },

  listen() {
    const note = Dom.byId("search-note");
    const tell = (query, count) => {
      note.hidden = !query || count > 0;
    };
    new Combobox(Dom.byId("search"), Dom.byId("search-list"), Search.go, tell);
  },

  /** Opens what was found, also where filters or surroundings have hidden it. */
  go(id) {
    const patch = { node: id, edge: null, path: null };
    const { type } = Data.nodes[id];
    if (State.typesOff.has(type)) patch.typesOff = new Set([...State.typesOff].filter((other) => other !== type));
    if (State.ego !== null && !Filter.nodes.has(id)) patch.ego = null;
    State.set(patch);
    if (State.view === "graph" && Filter.nodes.has(id)) Stage.goTo(id);
    if (Dom.narrow()) Panel.close();
  },
};

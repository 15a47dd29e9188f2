/** Finds names and other names without diacritics: every word must occur; the start of a name goes before its middle. */
const Search = {
  find(query, most) {
    const full = Search.full(query);
    const hits = [];
    for (const node of Data.nodes) {
      const said = Search.among(node.folded, query);
      const at = said < 0 && full !== query ? Search.among(node.folded.map(Search.full), full) : said;
      if (at < 0) continue;
      hits.push({ node, alias: at ? node.aliases[at - 1] : null, rank: said < 0 ? Search.rank(Search.full(node.folded[at]), full) : Search.rank(node.folded[at], query) });
    }
    hits.sort((a, b) => a.rank - b.rank || byLinks(a.node.id, b.node.id));
    return hits.slice(0, most);
  },

  /** Which of the names holds every word; -1 for none. */
  among(names, query) {
    const words = query.split(" ");
    return names.findIndex((name) => words.every((word) => name.includes(word)));
  },

  /** With abbreviations spelt out: `ubnd` finds Ủy ban nhân dân. Signs count as blanks, as they do for the graph. */
  full(text) {
    const plain = text.replace(/[^\p{L}\p{N}_]+/gu, " ").trim();
    return plain.replace(Search.shorts, (whole) => Data.short[whole]);
  },

  shorts: new RegExp(`\\b(?:${Object.keys(Data.short).sort((a, b) => b.length - a.length).join("|")})\\b`, "g"),

  /** The whole name, then its start, then a start of a word, then words in the order that was typed, then anywhere. */
  rank(name, query) {
    if (name === query) return 0;
    if (name.startsWith(query)) return 1;
    if (name.includes(` ${query}`)) return 2;
    return Search.inOrder(name.split(" "), query.split(" ")) ? 3 : 4;
  },

  /** Whether each word begins a word of the name, one after another. */
  inOrder(name, words) {
    let at = 0;
    for (const word of name) if (at < words.length && word.startsWith(words[at])) at += 1;
    return at === words.length;
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

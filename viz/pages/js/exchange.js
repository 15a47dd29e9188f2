/** What is shown, as GraphML for other programs and as CSV for spreadsheets. */
const NODE_FIELDS = [
  ["label", "string", (node) => node.type],
  ["name", "string", (node) => node.name],
  ["aliases", "string", (node) => node.aliases.join("; ")],
  ["note", "string", (node) => node.note],
];
const EDGE_FIELDS = [
  ["type", "string", (edge) => edge.type],
  ["role", "string", (edge) => edge.role],
  ["status", "string", (edge) => edge.status],
  ["derived", "boolean", (edge) => edge.derived],
  ["rule", "string", (edge) => edge.rule],
  ["start", "string", (edge) => edge.start],
  ["end", "string", (edge) => edge.end],
  ["first_seen", "string", (edge) => edge.firstSeen],
  ["last_seen", "string", (edge) => edge.lastSeen],
  ["support", "int", (edge) => edge.support],
  ["origins", "int", (edge) => edge.origins],
];
const SOURCE_FIELDS = ["quote", "title", "publisher", "published", "url", "path"];

const Exchange = {
  nodes: () => [...Filter.nodes].map((id) => Data.nodes[id]),
  edges: () => [...Filter.edges].map((id) => Data.edges[id]),

  /** Sentences with the article's fields beside them. */
  sources: (edge) => edge.evidence.map(({ article, quote }) => ({ quote, ...Data.articles[article] })),

  escaped(text) {
    const plain = String(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
    return plain.replace(/[<>&"'\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  },

  graphml() {
    const sourced = SOURCE_FIELDS.map((field) => [
      field,
      "string",
      (edge) => Exchange.sources(edge).map((source) => source[field] || "").join("\n").trim(),
    ]);
    const kinds = [["node", NODE_FIELDS], ["edge", [...EDGE_FIELDS, ...sourced]]];
    const keys = kinds.flatMap(([kind, fields]) =>
      fields.map(([name, type]) => `<key id="${kind}_${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`),
    );
    const data = (kind, fields, thing) =>
      fields
        .map(([name, , value]) => [name, value(thing)])
        .filter(([, value]) => value !== "" && value !== null)
        .map(([name, value]) => `<data key="${kind}_${name}">${Exchange.escaped(value)}</data>`)
        .join("");
    const end = (id) => Exchange.escaped(Data.nodes[id].key);
    const nodes = Exchange.nodes().map((node) => `<node id="${end(node.id)}">${data("node", kinds[0][1], node)}</node>`);
    const edges = Exchange.edges().map(
      (edge) =>
        `<edge id="${Exchange.escaped(edge.key)}" source="${end(edge.from)}" target="${end(edge.to)}">${data("edge", kinds[1][1], edge)}</edge>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys,
      '<graph edgedefault="directed">',
      ...nodes,
      ...edges,
      "</graph>",
      "</graphml>",
      "",
    ].join("\n");
  },

  /** A value that a spreadsheet takes as text: quoted, and never as a formula. */
  cell(value) {
    const text = value === null ? "" : String(value);
    const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
  },

  /** A row for each sentence of each relation; a relation without one has a row of its own. Opens with a BOM for Excel. */
  csv() {
    const head = ["from_id", "from", "to_id", "to", ...EDGE_FIELDS.map(([name]) => name), ...SOURCE_FIELDS];
    const rows = Exchange.edges().flatMap((edge) => {
      const [from, to] = [Data.nodes[edge.from], Data.nodes[edge.to]];
      const own = [from.key, from.name, to.key, to.name, ...EDGE_FIELDS.map(([, , value]) => value(edge))];
      const sources = Exchange.sources(edge);
      return (sources.length ? sources : [{}]).map((source) => [...own, ...SOURCE_FIELDS.map((field) => source[field] ?? "")]);
    });
    return `\uFEFF${[head, ...rows].map((row) => row.map(Exchange.cell).join(",")).join("\r\n")}\r\n`;
  },
};

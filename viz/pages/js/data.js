/** The inert data of the page, with neighbours and search text added to it, and the words and dates of its language. */
const Data = JSON.parse(document.getElementById("data").textContent);

/** Lower case without diacritics: the same as in Python. */
const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().split(/\s+/).join(" ").trim();

/** A word of the page with its values filled in. */
function say(key, values = {}) {
  return Data.words[key].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

const showNumber = (number) => number.toLocaleString(Data.lang === "vi" ? "vi-VN" : "en-GB");

/** An ISO date as the language writes it; "not known" for none. */
function showDate(iso) {
  if (!iso) return say("unknown");
  return Data.lang === "vi" ? iso.split("-").reverse().join("/") : iso;
}

const typeOf = new Map(Data.types.map((type) => [type.id, type]));
const relationOf = new Map(Data.relations.map((relation) => [relation.id, relation]));
const statusOf = new Map(Data.statuses.map((status) => [status.id, status]));

// What is empty is not written in the data.
const NODE_EMPTY = { aliases: [], note: "" };
const EDGE_EMPTY = {
  role: "", status: "asserted", derived: false, rule: "", steps: [], start: null, end: null, days: [null, null, null, null],
  firstSeen: null, lastSeen: null, support: 0, origins: 0, count: 1, evidence: [],
};

Data.nodes = Data.nodes.map((node) => ({ ...NODE_EMPTY, ...node }));
Data.edges = Data.edges.map((edge) => ({ ...EDGE_EMPTY, ...edge }));
for (const node of Data.nodes) {
  node.links = [];
  node.folded = [node.name, ...node.aliases].map(fold);
}
for (const edge of Data.edges) {
  Data.nodes[edge.from].links.push(edge);
  if (edge.to !== edge.from) Data.nodes[edge.to].links.push(edge);
}

const otherEnd = (edge, node) => (edge.from === node ? edge.to : edge.from);
/** Node ids, the one with most relations first. */
const byLinks = (a, b) => Data.nodes[b].links.length - Data.nodes[a].links.length || a - b;
Data.largest = Data.nodes.map(({ id }) => id).sort(byLinks);

/** What is known of one relation, in words: its sentence, its time, how it follows, and who said so. */
const Evidence = {
  sentence(edge) {
    const role = edge.role ? ` (${edge.role})` : "";
    return `${Data.nodes[edge.from].name} — ${relationOf.get(edge.type).name}${role} → ${Data.nodes[edge.to].name}`;
  },

  /** One line: the stated time, then when articles said so, then how many. */
  time(edge) {
    const stated =
      edge.start || edge.end ? say("holds", { start: showDate(edge.start), end: showDate(edge.end) }) : say("holds_unknown");
    const seen = [...new Set([edge.firstSeen, edge.lastSeen].filter(Boolean))].map(showDate).join(" – ");
    const parts = edge.count > 1 ? [say("relations_in", { count: showNumber(edge.count) })] : [stated];
    if (seen) parts.push(say("seen", { dates: seen }));
    if (edge.support) parts.push(say("articles", { count: showNumber(edge.support) }));
    return parts.join(" · ");
  },

  /** Everything about the relation: the list of facts, the rule, the bar of time, each sentence with its source. */
  full(edge) {
    const parts = [Evidence.facts(edge), Evidence.bar(edge)];
    if (edge.derived) parts.push(Evidence.derivation(edge));
    parts.push(Dom.el("p", { class: "label", text: say("evidence") }));
    if (!edge.evidence.length) parts.push(Dom.el("p", { class: "small", text: say("no_evidence") }));
    parts.push(...edge.evidence.map(Evidence.quote));
    return parts;
  },

  facts(edge) {
    const rows = [
      ["count", edge.count > 1 ? showNumber(edge.count) : ""],
      ["role", edge.role],
      ["status", say(`status_${edge.status}`)],
      ["start", showDate(edge.start)],
      ["end", showDate(edge.end)],
      ["first_seen", showDate(edge.firstSeen)],
      ["last_seen", showDate(edge.lastSeen)],
      ["support", edge.support ? showNumber(edge.support) : ""],
      ["origins", edge.origins ? showNumber(edge.origins) : ""],
    ].filter(([, value]) => value !== "");
    return Dom.el(
      "dl",
      {},
      ...rows.map(([key, text]) => Dom.el("div", {}, Dom.el("dt", { text: say(key) }), Dom.el("dd", { text }))),
    );
  },

  derivation(edge) {
    const box = Dom.el("div", { class: "derivation" }, Dom.el("p", { class: "label", text: say("rule") }), Dom.el("code", { text: edge.rule }));
    if (edge.steps.length) {
      const steps = edge.steps.map((text) => Dom.el("li", { text }));
      box.append(Dom.el("p", { class: "label", text: say("steps") }), Dom.el("ol", {}, ...steps));
    }
    return box;
  },

  /** The span of the view as a bar: stated time filled, an end that is not known fading out, articles as dots. */
  bar(edge) {
    const picture = Dom.svg("svg", { class: "bar", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" });
    const [first, last] = Data.span.map(Date.parse);
    const at = (day) => ((Date.parse(day) - first) / Math.max(1, last - first)) * 100;
    picture.append(Dom.svg("rect", { x: 0, y: 3, width: 100, height: 2, class: "ground" }));
    const [start, , , end] = edge.days;
    if (start || end) {
      const from = start ? at(start) : Math.max(0, at(end) - 12);
      const to = end ? at(end) : Math.min(100, at(start) + 12);
      const known = start && end ? "" : " open";
      picture.append(Dom.svg("rect", { x: from, y: 1, width: Math.max(1, to - from), height: 6, class: `stated${known}` }));
    }
    for (const { article } of edge.evidence) {
      const day = (Data.articles[article].published || "").padEnd(10, "-01");
      if (day.length === 10 && !Number.isNaN(at(day))) {
        picture.append(Dom.svg("rect", { x: Math.min(99.2, at(day)), y: 0, width: 0.8, height: 8, class: "said" }));
      }
    }
    return picture;
  },

  quote({ article, quote }) {
    const source = Data.articles[article];
    const about = Dom.el("footer", {}, Evidence.link(source));
    const rest = [source.publisher, source.published ? showDate(source.published) : say("date_unknown")].filter(Boolean);
    about.append(Dom.el("span", { text: ` · ${rest.join(" · ")}` }));
    if (source.path) about.append(Dom.el("span", { class: "path", text: source.path }));
    return Dom.el("blockquote", {}, Dom.el("p", { text: `“${quote}”` }), about);
  },

  /** The article's title, as a link where it has a web address. */
  link(source) {
    const text = source.title || say("untitled");
    const href = Dom.webAddress(source.url);
    if (!href) return Dom.el("cite", { text: source.path ? text : `${text} (${say("no_link")})` });
    return Dom.el("cite", {}, Dom.el("a", { href, target: "_blank", rel: "noopener noreferrer nofollow", text }));
  },
};

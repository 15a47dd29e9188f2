/** Which nodes and relations are shown, from types, statuses, the day and the surroundings that are chosen. */
const EGO_MOST = 300;

const Filter = {
  nodes: new Set(),
  edges: new Set(),
  sure: 0,
  unsure: 0,
  egoAll: 0,

  /**
   * How a relation stands to a day, by the rules of the queries (`holds` and `grounds` of queries/fragments.yaml): "no"
   * where it began or was first seen after the day, or ended by it; "sure" where stated dates cover the day, or an article
   * of that day, or articles before and after it say so; else "unsure".
   */
  standing({ start, end, firstSeen, lastSeen }, day) {
    const lastDay = (date) => (date.length < 10 ? `${date}~` : date);
    const over = end && lastDay(end) <= day;
    if (over || (start || firstSeen || "") > day) return "no";
    if (firstSeen === day || lastSeen === day) return "sure";
    const lasts = (end && end > day) || (lastSeen && lastSeen >= day);
    const began = (start && lastDay(start) <= day) || (firstSeen && lastDay(firstSeen) <= day);
    return began && lasts ? "sure" : "unsure";
  },

  wanted(edge) {
    const { typesOff, relationsOff, statusesOff } = State;
    return !(
      relationsOff.has(edge.type) ||
      statusesOff.has(edge.status) ||
      (edge.derived && statusesOff.has("derived")) ||
      typesOff.has(Data.nodes[edge.from].type) ||
      typesOff.has(Data.nodes[edge.to].type)
    );
  },

  compute() {
    const wanted = Data.edges.filter(Filter.wanted);
    const stands = (edge, ...any) => any.includes(Filter.standing(edge, State.day));
    const possible = State.day ? wanted.filter((edge) => stands(edge, "sure", "unsure")) : wanted;
    const edges = State.day && !State.unknown ? possible.filter((edge) => stands(edge, "sure")) : possible;
    const ends = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
    const nodes = Data.nodes.filter((node) => !State.typesOff.has(node.type) && (ends.has(node.id) || !node.links.length));
    Filter.nodes = new Set(nodes.map((node) => node.id));
    Filter.edges = new Set(edges.map((edge) => edge.id));
    if (State.ego !== null) Filter.keepAround(State.ego, State.steps);
    const within = ({ from, to }) => State.ego === null || (Filter.nodes.has(from) && Filter.nodes.has(to));
    const counted = State.day ? possible.filter(within) : [];
    Filter.sure = counted.filter((edge) => stands(edge, "sure")).length;
    Filter.unsure = counted.length - Filter.sure;
  },

  /** Keeps what lies within so many steps of a node; of too many the ones with most relations. */
  keepAround(centre, steps) {
    const near = Filter.around(centre, steps);
    Filter.egoAll = near.length;
    const kept = new Set(near.length > EGO_MOST ? near.sort(byLinks).slice(0, EGO_MOST) : near).add(centre);
    Filter.nodes = kept;
    Filter.edges = new Set(
      [...Filter.edges].filter((id) => kept.has(Data.edges[id].from) && kept.has(Data.edges[id].to)),
    );
  },

  /** Ids within so many steps over shown relations, the centre left out. */
  around(centre, steps) {
    const found = new Set([centre]);
    let rim = [centre];
    for (let step = 0; step < steps; step += 1) {
      const next = [];
      for (const node of rim) {
        for (const edge of Filter.shownLinks(node)) {
          const other = otherEnd(edge, node);
          if (!found.has(other)) {
            found.add(other);
            next.push(other);
          }
        }
      }
      rim = next;
    }
    found.delete(centre);
    return [...found];
  },

  shownLinks: (node) => Data.nodes[node].links.filter((edge) => Filter.edges.has(edge.id)),
};

/** Who may be given patients: for how many they answer now, and can answer. */
export interface Bearer {
  load: number;
  capacity: number | null;
}

/** Somebody who may be named for a case, by their place among the bearers, and how much speaks for them. */
export interface Option {
  bearer: number;
  affinity: number;
}

/** Whole numbers, so that sums are exact. */
const PARTS = 100;
const FULL = 60;
const ROOM = 10;

/**
 * What one patient more weighs for somebody who answers for `load`: less than nothing where there is room, and more with
 * each. Whoever is full comes after everybody with room, however near to the patient by service alone.
 */
export function weight(load: number, capacity: number | null): number {
  if (capacity === null) return -ROOM / 2 + load / PARTS;
  if (load >= capacity) return FULL + 5 * (load - capacity);
  return -ROOM * (1 - load / capacity);
}

const whole = (value: number): number => Math.round(value * PARTS);

/** What naming these comes to: the less the better. Null names nobody. */
export function costOf(
  bearers: readonly Bearer[],
  cases: readonly (readonly Option[])[],
  named: readonly (number | null)[],
): number {
  const given = bearers.map(() => 0);
  return named.reduce<number>((sum, bearer, nth) => {
    if (bearer === null) return sum;
    const { load, capacity } = bearers[bearer] as Bearer;
    const option = cases[nth]?.find((each) => each.bearer === bearer) as Option;
    const more = whole(weight(load + (given[bearer] as number), capacity));
    given[bearer] = (given[bearer] as number) + 1;
    return sum + more - whole(option.affinity);
  }, 0);
}

interface Edge {
  to: number;
  room: number;
  cost: number;
  back: number;
}

/** Flows through a net, the cheapest way first: as much as there can be, and no other way of so much is cheaper. */
class Net {
  private readonly edges: Edge[][];
  constructor(nodes: number) {
    this.edges = Array.from({ length: nodes }, () => []);
  }

  join(from: number, to: number, cost: number): Edge {
    const [out, back] = [this.edges[from] as Edge[], this.edges[to] as Edge[]];
    const edge = { to, room: 1, cost, back: back.length };
    out.push(edge);
    back.push({ to: from, room: 0, cost: -cost, back: out.length - 1 });
    return edge;
  }

  /** One more, by the cheapest way; false where there is none. */
  push(source: number, sink: number): boolean {
    const cost = this.edges.map(() => Infinity);
    const came: (Edge | undefined)[] = [];
    const waiting = [source];
    const waits = new Set(waiting);
    cost[source] = 0;
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      waits.delete(at);
      for (const edge of this.edges[at] as Edge[]) {
        const by = (cost[at] as number) + edge.cost;
        if (!edge.room || by >= (cost[edge.to] as number)) continue;
        cost[edge.to] = by;
        came[edge.to] = edge;
        if (!waits.has(edge.to)) waiting.push(edge.to);
        waits.add(edge.to);
      }
    }
    if (cost[sink] === Infinity) return false;
    for (let edge = came[sink]; edge;) {
      const back = (this.edges[edge.to] as Edge[])[edge.back] as Edge;
      edge.room -= 1;
      back.room += 1;
      edge = back.to === source ? undefined : came[back.to];
    }
    return true;
  }
}

/**
 * Names somebody for as many cases as there can be somebody for, so that what speaks for each and what all have to carry
 * comes to the best sum that there is. Gives for each case the bearer's place, or null where nobody may be named.
 */
export function distribute(
  bearers: readonly Bearer[],
  cases: readonly (readonly Option[])[],
): (number | null)[] {
  const [source, sink, first] = [0, 1, 2 + cases.length];
  const net = new Net(first + bearers.length);
  const choices = cases.map((options, nth) => {
    net.join(source, 2 + nth, 0);
    return options.map((option) => ({
      bearer: option.bearer,
      edge: net.join(2 + nth, first + option.bearer, -whole(option.affinity)),
    }));
  });
  bearers.forEach(({ load, capacity }, bearer) => {
    const most = cases.filter((options) => options.some((option) => option.bearer === bearer)).length;
    for (let n = 0; n < most; n += 1) net.join(first + bearer, sink, whole(weight(load + n, capacity)));
  });
  while (net.push(source, sink));
  return choices.map((options) => options.find(({ edge }) => edge.room === 0)?.bearer ?? null);
}

import {
  begin,
  coarsen,
  Level,
  periodsAt,
  settle,
  smallAt,
  smallest,
  type Counts,
  type Node,
} from './protect.js';
import { following, relationsOf } from './relations.engine.js';

/** One row of what the statement counted: a month's cases of a row of one of the tables. */
export interface Margin {
  table: 'WHOLE' | 'ORGANISATION' | 'UNIT' | 'AREA' | 'PATHWAY' | 'MUNICIPALITY';
  /** '2026-03'. */
  month: string;
  key: string;
  /** A pathway's area; a pathway that holds for several areas has a row in each. */
  parent: string | null;
  cases: number;
  hits: readonly number[];
}

/** Which organisation, unit (of the caller's own organisation), pathway and municipality occur together in a year. */
export interface Combination {
  year: number;
  organisation: string;
  unit: string | null;
  pathway: string;
  municipality: string;
}

/** The tables of one year for one indicator. Units stand below the caller's own organisation only. */
export interface Tables {
  whole: Node;
  organisations: Node[];
  areas: Node[];
  municipalities: Node[];
}

/** The year's tables; `hit`: which of the population's indicators, null for the cases alone. */
export function tablesOf(
  margins: readonly Margin[],
  year: number,
  monthsOver: number,
  hit: number | null,
  own: string | null,
): Tables {
  const nodes = new Map<string, Node>();
  const empty = (): Counts => ({ cases: 0, hits: hit === null ? [] : [0] });
  const node = (table: string, key: string): Node => {
    const name = `${table} ${key}`;
    const found = nodes.get(name) ?? {
      key,
      months: Array.from({ length: monthsOver }, empty),
      children: [],
      level: Level.MONTH,
    };
    nodes.set(name, found);
    return found;
  };
  const whole = node('WHOLE', '');
  const tables: Tables = { whole, organisations: [], areas: [], municipalities: [] };
  const lists = {
    ORGANISATION: tables.organisations,
    AREA: tables.areas,
    MUNICIPALITY: tables.municipalities,
  };
  const place = (list: Node[], added: Node): void => void (list.includes(added) || list.push(added));
  for (const { table, month, key, parent, cases, hits } of margins) {
    if (Number(month.slice(0, 4)) !== year) continue;
    const row = node(table, key);
    row.months[Number(month.slice(5)) - 1] = { cases, hits: hit === null ? [] : [hits[hit] ?? 0] };
    if (table === 'PATHWAY') place(node('AREA', parent ?? '').children, row);
    else if (table === 'UNIT') place(node('ORGANISATION', own ?? '').children, row);
    else if (table !== 'WHOLE') place(lists[table], row);
  }
  return tables;
}

/**
 * Sets what is shown of each row. `limits`: the same rows' levels by the cases alone, which hold for every indicator of
 * the population, since its cases are the same.
 */
export function protect(
  tables: Tables,
  combinations: readonly Combination[],
  monthsOver: number,
  limits: Tables | null = null,
): void {
  const { whole, organisations, areas, municipalities } = tables;
  const groups = [organisations, areas, municipalities];
  if (limits) limit(tables, limits);
  begin(whole, Level.MONTH, monthsOver);
  for (const child of groups.flat()) begin(child, whole.level, monthsOver);
  const units = organisations.flatMap((each) => each.children);
  const again = (): void => settle(whole, groups, monthsOver);
  // What is shown of an organisation to everybody does not hang on who asks: its units adapt to it.
  again();
  const pathways = areas.flatMap((each) => each.children);
  separate(
    [organisations, pathways, municipalities],
    [{ node: whole, members: organisations }, ...areas.map((node) => ({ node, members: node.children }))],
    combinations.map((c) => [c.organisation, c.pathway, c.municipality]),
    [municipalities, pathways, areas, organisations],
    monthsOver,
    again,
  );
  const own = organisations.find((each) => each.children.length);
  if (!own) return;
  separate(
    [[...organisations.filter((each) => each !== own), ...units], pathways, municipalities],
    [
      { node: whole, members: [...organisations.filter((each) => each !== own), ...units] },
      { node: own, members: units },
      ...areas.map((node) => ({ node, members: node.children })),
    ],
    combinations.map((c) => [c.unit ?? c.organisation, c.pathway, c.municipality]),
    [units],
    monthsOver,
    () => settle(own, [units], monthsOver),
  );
}

function limit(tables: Tables, limits: Tables): void {
  const named = ({ whole, organisations, areas, municipalities }: Tables): [string, Node][] => [
    ['whole', whole],
    ...organisations.flatMap((row): [string, Node][] => [
      [`o ${row.key}`, row],
      ...row.children.map((unit): [string, Node] => [`u ${unit.key}`, unit]),
    ]),
    ...areas.flatMap((row): [string, Node][] => [
      [`a ${row.key}`, row],
      ...row.children.map((pathway): [string, Node] => [`p ${pathway.key}`, pathway]),
    ]),
    ...municipalities.map((row): [string, Node] => [`m ${row.key}`, row]),
  ];
  const known = new Map(named(limits));
  for (const [name, row] of named(tables)) row.level = known.get(name)?.level ?? Level.HIDDEN;
}

interface Sum {
  node: Node;
  members: readonly Node[];
}

/** As long as a small cell follows from other tables, a row of those is shown less finely: the first that ends it. */
function separate(
  leaves: readonly (readonly Node[])[],
  sums: readonly Sum[],
  combinations: readonly string[][],
  candidates: readonly Node[][],
  monthsOver: number,
  again: () => void,
): void {
  const all = leaves.flat();
  const place = new Map(all.map((node, i) => [node, i]));
  const byKey = leaves.map((table) => new Map(table.map((node) => [node.key, place.get(node) as number])));
  const distinct = new Map(combinations.map((each) => [each.join(' '), each]));
  const relations = relationsOf(
    [...distinct.values()].map((each) => each.map((key, table) => byKey[table]?.get(key) as number)),
    all.length,
    leaves.length,
  );
  const members = new Map<Node, number[]>([
    ...all.map((node, i): [Node, number[]] => [node, [i]]),
    ...sums.map((sum): [Node, number[]] => [sum.node, sum.members.map((node) => place.get(node) as number)]),
  ]);
  const tells = (level: Level, node: Node, without: readonly Node[]): boolean => {
    const known = [...members].filter(([each]) => each.level >= level && !without.includes(each));
    const [answer] = following(
      relations,
      known.map(([, sum]) => sum),
      [members.get(node) as number[]],
      all.length,
    );
    return answer as boolean;
  };
  for (let next = betrayed(); next; next = betrayed()) {
    const { level, node } = next;
    const shown = candidates.flatMap((table) => sorted(table.filter((each) => each.level >= level)));
    const ends = shown.find((each) => !tells(level, node, [each, ...each.children]));
    const chosen = ends ?? shown[0];
    if (!chosen) return;
    coarsen(chosen, level, monthsOver);
    again();
  }

  function betrayed(): { level: Level; node: Node } | null {
    for (const level of [Level.MONTH, Level.QUARTER, Level.YEAR]) {
      if (!periodsAt(level, monthsOver).length) continue;
      const rows = [...members.keys()];
      const hidden = rows.filter((node) => node.level < level && smallAt(node, level, monthsOver));
      const known = rows.filter((node) => node.level >= level).map((node) => members.get(node) as number[]);
      const follows = following(
        relations,
        known,
        hidden.map((node) => members.get(node) as number[]),
        all.length,
      );
      const node = hidden.find((_, i) => follows[i]);
      if (node) return { level, node };
    }
    return null;
  }
}

function sorted(nodes: readonly Node[]): Node[] {
  const left = [...nodes];
  const result: Node[] = [];
  while (left.length) {
    const next = smallest(left);
    result.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return result;
}

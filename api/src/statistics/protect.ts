/**
 * Which cells are shown, so that no figure under five can be read or computed (docs/adr/0009). The decision is one for
 * a whole calendar year and for everybody, whatever is asked: it depends on the figures alone.
 */

/** A cell: how many cases, and of how many of them the indicator's statement holds, for each indicator. */
export interface Counts {
  cases: number;
  hits: readonly number[];
}

/** How finely a row may be shown in a year. A row shown by the month is shown by the quarter and the year as well. */
export enum Level {
  HIDDEN = 0,
  YEAR = 1,
  QUARTER = 2,
  MONTH = 3,
}

/** A row of a table: an organisation, a unit, an area, a pathway, a municipality, or the whole. */
export interface Node {
  key: string;
  /** Of the months that are over, from January. */
  months: Counts[];
  children: Node[];
  level: Level;
}

export const FEW = 5;

const few = (count: number): boolean => count > 0 && count < FEW;

/** Fewer than five cases, or one to four that the statement holds of, or does not hold of. */
export const isSmall = ({ cases, hits }: Counts): boolean =>
  cases < FEW || hits.some((hit) => few(hit) || few(cases - hit));

export function total(cells: readonly Counts[]): Counts {
  const hits = (cells[0]?.hits ?? []).map((_, i) =>
    cells.reduce((sum, cell) => sum + (cell.hits[i] ?? 0), 0),
  );
  return { cases: cells.reduce((sum, cell) => sum + cell.cases, 0), hits };
}

/** The months of each period of a level that is over, by their numbers from 0. */
export function periodsAt(level: Level, monthsOver: number): number[][] {
  const length = { [Level.HIDDEN]: 13, [Level.YEAR]: 12, [Level.QUARTER]: 3, [Level.MONTH]: 1 }[level];
  return Array.from({ length: Math.floor(monthsOver / length) }, (_, i) =>
    Array.from({ length }, (_each, k) => i * length + k),
  );
}

const LEVELS = [Level.MONTH, Level.QUARTER, Level.YEAR] as const;

export const at = (node: Node, months: readonly number[]): Counts =>
  total(months.map((month) => node.months[month] as Counts));

const yearly = (node: Node): number => total(node.months).cases;

/** Whether a row has a small cell in some period of a level. */
export const smallAt = (node: Node, level: Level, monthsOver: number): boolean =>
  periodsAt(level, monthsOver).some((months) => isSmall(at(node, months)));

/** The finest level, up to `limit`, in which none of its cells is small. */
function finest(node: Node, limit: Level, monthsOver: number): Level {
  const fits = LEVELS.find(
    (level) => level <= limit && periodsAt(level, monthsOver).length > 0 && !smallAt(node, level, monthsOver),
  );
  return fits ?? Level.HIDDEN;
}

/** Shows a row less finely than before: what is left when a level may not be. */
export function coarsen(node: Node, below: Level, monthsOver: number): void {
  node.level = finest(node, below - 1, monthsOver);
}

/** The first guess, by each row's own figures: no row is shown more finely than what it is part of. */
export function begin(node: Node, limit: Level, monthsOver: number): void {
  node.level = finest(node, Math.min(limit, node.level), monthsOver);
  for (const child of node.children) begin(child, node.level, monthsOver);
}

/**
 * What is left of a row when the shown ones below it are taken away must not be small either: as long as it is, the
 * smallest of those is shown less finely. Ends, since levels only fall.
 */
export function settle(node: Node, groups: readonly Node[][], monthsOver: number): void {
  for (const children of groups) {
    for (const child of children) if (child.level > node.level) coarsen(child, node.level + 1, monthsOver);
    for (let next = tooFine(node, children, monthsOver); next; next = tooFine(node, children, monthsOver)) {
      coarsen(next.child, next.level, monthsOver);
    }
    for (const child of children) settle(child, [child.children], monthsOver);
  }
}

function tooFine(
  node: Node,
  children: readonly Node[],
  monthsOver: number,
): { child: Node; level: Level } | null {
  for (const level of LEVELS.filter((each) => each <= node.level)) {
    const rest = children.filter((child) => child.level < level);
    const shown = children.filter((child) => child.level >= level);
    if (!rest.length || !shown.length) continue;
    const left = periodsAt(level, monthsOver).map((months) => total(rest.map((child) => at(child, months))));
    if (left.some(isSmall)) return { child: smallest(shown), level };
  }
  return null;
}

/** By the year's cases, then by key, so that the same figures always give the same answer. */
export const smallest = (nodes: readonly Node[]): Node =>
  [...nodes].sort((a, b) => yearly(a) - yearly(b) || (a.key < b.key ? -1 : 1))[0] as Node;

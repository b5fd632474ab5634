import type { CellProblem, Column, UnitLine } from './unit-table.js';

/** A unit as it stands. */
export interface StandingUnit {
  id: string;
  name: string;
  kind: string;
  parentId: string | null;
  parentName: string | null;
  organisationId: string;
  organisationNumber: string | null;
  municipalityNumber: string | null;
  municipalityName: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  referralContact: string | null;
  fallbackContact: string | null;
  pathwayKeys: string[];
  listed: boolean;
  closed: boolean;
  version: number;
}

/** A line, the unit that it is about (none: a new one), and under which unit or which other line it is to stand. */
export interface MatchedLine {
  line: UnitLine;
  unit: StandingUnit | null;
  parent: { unit: StandingUnit } | { line: MatchedLine } | null;
  problems: CellProblem[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NUMBER = /^\d{9}$/;

/**
 * Which unit each line is about: by its id, else by its organisation number, else by its name under the unit above. The lines
 * come back with whatever a line stands under before it. `rootId` is the organisation in which names are looked for.
 */
export function matchLines(
  lines: readonly UnitLine[],
  units: readonly StandingUnit[],
  rootId: string | null,
): MatchedLine[] {
  return new Matching(lines, units, rootId).all();
}

class Matching {
  private readonly done: MatchedLine[] = [];
  private readonly under = new Set<MatchedLine>();
  private readonly matched: MatchedLine[];
  private readonly own: StandingUnit[];
  /** Units and places that an earlier line is about. */
  private readonly taken = new Map<string, number>();

  constructor(
    lines: readonly UnitLine[],
    private readonly units: readonly StandingUnit[],
    rootId: string | null,
  ) {
    this.matched = lines.map((line) => ({ line, unit: null, parent: null, problems: [...line.problems] }));
    this.own = units.filter((unit) => unit.organisationId === (rootId ?? unit.id));
  }

  all(): MatchedLine[] {
    for (const one of this.matched) this.match(one);
    return this.done;
  }

  private match(one: MatchedLine): void {
    if (this.done.includes(one)) return;
    this.under.add(one);
    const { text } = one.line;
    one.parent = text.parent ? this.above(one, text.parent) : null;
    one.unit = this.unitOf(one);
    this.refuseTwice(one);
    this.under.delete(one);
    this.done.push(one);
  }

  private refuse(one: MatchedLine, column: Column, rule: string, params?: CellProblem['params']): null {
    one.problems.push({ column, rule, ...(params && { params }) });
    return null;
  }

  /** The unit above, as the line names it: by id, organisation number or name. */
  private above(one: MatchedLine, named: string): MatchedLine['parent'] {
    const by = UUID.test(named) ? 'id' : NUMBER.test(named.replace(/ /g, '')) ? 'organisationNumber' : 'name';
    const key = by === 'id' ? named.toLowerCase() : by === 'name' ? named : named.replace(/ /g, '');
    const lines = this.matched.filter(({ line }) => line.text[by] === key);
    // A unit may be called as what it stands under.
    const others = by === 'name' ? lines.filter((line) => line !== one) : lines;
    for (const other of others) {
      if (this.under.has(other)) return this.refuse(one, 'parent', 'CYCLE');
      this.match(other);
    }
    const among = by === 'name' ? this.own.filter(({ closed }) => !closed) : this.units;
    const standing = among.filter((unit) => unit[by] === key);
    const fresh = others.filter(({ unit }) => !unit);
    const about = others.filter(({ unit }) => unit && !standing.includes(unit));
    const found = [...standing.map((unit) => ({ unit })), ...[...fresh, ...about].map((line) => ({ line }))];
    if (found.length > 1) return this.refuse(one, 'parent', 'AMBIGUOUS', { count: found.length });
    if (!found.length) return this.refuse(one, 'parent', 'UNKNOWN');
    return found[0] ?? null;
  }

  private unitOf(one: MatchedLine): StandingUnit | null {
    const { id, organisationNumber, name } = one.line.text;
    if (id) {
      const unit = this.units.find((each) => each.id === id);
      return unit ?? this.refuse(one, 'id', UUID.test(id) ? 'UNKNOWN' : 'UUID');
    }
    const numbered =
      organisationNumber && this.units.find((each) => each.organisationNumber === organisationNumber);
    if (numbered) return numbered;
    if (!name || one.problems.length) return null;
    const { parent } = one;
    if (parent && 'line' in parent && !parent.line.unit) return null;
    const aboveId = parent && ('unit' in parent ? parent.unit.id : (parent.line.unit?.id ?? null));
    const called = this.own.filter(
      (unit) =>
        unit.name === name &&
        (!unit.closed || one.line.close) &&
        (!aboveId || unit.parentId === aboveId) &&
        // A number that is another's is another unit.
        (!organisationNumber || !unit.organisationNumber),
    );
    if (called.length > 1) return this.refuse(one, 'name', 'AMBIGUOUS', { count: called.length });
    return called[0] ?? null;
  }

  /** One line a unit: which of two would hold nobody can say. */
  private refuseTwice(one: MatchedLine): void {
    if (one.problems.length) return;
    const { parent, unit, line } = one;
    const place =
      parent && ('unit' in parent ? parent.unit.id : (parent.line.unit?.id ?? parent.line.line.line));
    const keys = unit
      ? [unit.id]
      : [
          `${String(place)} ${line.text.name ?? ''}`,
          ...(line.text.organisationNumber ? [line.text.organisationNumber] : []),
        ];
    const earlier = keys.map((key) => this.taken.get(key)).find((at) => at !== undefined);
    if (earlier !== undefined) {
      const column: Column = line.text.id
        ? 'id'
        : line.text.organisationNumber
          ? 'organisationNumber'
          : 'name';
      this.refuse(one, column, 'SAME_AS_LINE', { line: earlier });
    } else for (const key of keys) this.taken.set(key, line.line);
  }
}

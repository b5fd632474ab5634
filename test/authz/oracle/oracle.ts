import type { Condition, Rule } from '../../../api/src/authz/policy.js';
import type { Principal } from '../../../api/src/authz/principal.js';
import {
  ME,
  MY_GRANT,
  MY_PATIENT,
  MY_ROOT,
  MY_SIDE,
  MY_UNIT,
  type Cell,
  type Limits,
} from '../matrix/cell.js';
import { cells } from '../matrix/matrix.js';
import { KINDS, type Known } from './attributes.js';
import type { Facts, Row } from './facts.js';
import { holdsAt, whoIs } from './principals.js';
import { Tree } from './tree.js';
import { keptBack, logTells, notifies, parentTokens, withheldFrom, type Asked } from './withheld.js';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Decides in plain TypeScript, on facts that were read outside every policy: no SQL, and nothing of the compiler. Two
 * sources can be asked of the same facts: the rules of the policies, and the cells of the matrix.
 */
export class Oracle {
  private readonly known: Known;
  private readonly tokens = new Map<string, ReadonlySet<string>>();
  private readonly keptFrom = new Map<string, Row[]>();
  private readonly facets = new Map<Row, Map<string, unknown>>();
  private readonly listed = new Map<string, Row[]>();
  private readonly read = new Map<string, boolean>();

  constructor(
    readonly facts: Facts,
    readonly now: Date,
  ) {
    this.known = { facts, tree: new Tree(facts), now };
  }

  rows(type: string): Row[] {
    let found = this.listed.get(type);
    if (!found) this.listed.set(type, (found = KINDS[type]?.rows?.(this.known) ?? []));
    return found;
  }

  /** What opens the patient to the principal now, in the words of the policy. */
  tokensOf(p: Principal, patientId: unknown): ReadonlySet<string> {
    const key = `${p.grantId} ${String(patientId)}`;
    let found = this.tokens.get(key);
    if (!found) {
      found = new Set(
        this.facts.relation
          .filter((row) => row.patient_id === patientId && holdsAt(row, this.now) && this.concerns(row, p))
          .flatMap((row) => this.tokensIn(row)),
      );
      this.tokens.set(key, found);
    }
    return found;
  }

  private concerns(row: Row, p: Principal): boolean {
    // Who acts for one patient acts by that one relation.
    if (p.patientId !== null) return row.id === p.grantId;
    if (row.kind === 'PARTY') return p.rootId !== null && row.subject_id === p.rootId;
    const mine = [p.personId, ...p.unitIds, p.rootId].includes(row.subject_id as string);
    return mine && (row.root_id === null || row.root_id === p.rootId);
  }

  private tokensIn(row: Row): string[] {
    const kind = row.kind as string;
    if (kind === 'PARENT') return parentTokens(row, this.now);
    return [kind, ...((row.contents as string[] | null) ?? []).map((content) => `${kind}:${content}`)];
  }

  /**
   * The patient closed this kind of content to the person, or to a unit that theirs hangs below. Break-glass opens what is
   * closed to a unit, to be read and not to be acted on.
   */
  closed(p: Principal, patientId: unknown, content: string, acting: boolean): boolean {
    const subjects = [p.personId, ...this.known.tree.above(p.unitId)];
    const opened = !acting && this.brokeGlass(p, patientId);
    return this.facts.block.some(
      (row) =>
        row.patient_id === patientId &&
        holdsAt(row, this.now) &&
        !(opened && row.subject_kind !== 'PERSON') &&
        subjects.includes(row.subject_id as string) &&
        (row.contents === null || (row.contents as string[]).includes(content)),
    );
  }

  private brokeGlass(p: Principal, patientId: unknown): boolean {
    return this.facts.relation.some(
      (row) =>
        row.kind === 'BREAK_GLASS' &&
        OPENERS.includes(p.role) &&
        row.patient_id === patientId &&
        row.subject_id === p.personId &&
        row.root_id === p.rootId &&
        holdsAt(row, this.now),
    );
  }

  /** A rule of a policy holds of the row, for one of its actions. */
  ruleHolds(rule: Rule, action: string, row: Row, p: Principal): boolean {
    const of = { type: rule.subject, row, p, acting: action !== 'READ' };
    return rule.condition === null || this.conditionHolds(rule.condition, of);
  }

  private conditionHolds(condition: Condition, of: Asked): boolean {
    return Object.entries(condition).every(([name, test]) => {
      if (name === '$and') return (test as Condition[]).every((each) => this.conditionHolds(each, of));
      if (name === '$or') return (test as Condition[]).some((each) => this.conditionHolds(each, of));
      if (name === '$not') return !this.conditionHolds(test as Condition, of);
      if (name === 'relations') return this.related((test as { $in: string[] }).$in, of);
      if (name === 'connected') return this.connected((test as { $in: string[] }).$in, of);
      if (name === 'addressOpen') return this.addressOpen(of.type, of.row) === test;
      if (name === 'notWithheldFrom') return this.tells(of, test);
      if (KINDS[of.type]?.readableWith?.[name]) return this.readsWith(of, name) === test;
      return this.is(of.type, of.row, name, test);
    });
  }

  private related(tokens: readonly string[], of: Asked): boolean {
    const kind = KINDS[of.type];
    return (
      this.connected(tokens, of) &&
      !this.closed(of.p, kind?.patient?.(of.row), kind?.content ?? of.type, of.acting) &&
      !keptBack(of, this.kept(of.p))
    );
  }

  /** What health personnel withhold from the principal now. */
  kept(p: Principal): Row[] {
    let found = this.keptFrom.get(p.grantId);
    if (!found) this.keptFrom.set(p.grantId, (found = withheldFrom(p, this.facts, this.now)));
    return found;
  }

  /** An entry, a notification, tells nothing of what is withheld: an audience is named, or a person. */
  private tells({ type, row, p }: Omit<Asked, 'acting'>, to: unknown): boolean {
    return type === 'Notification'
      ? notifies(row, to, this.facts)
      : ['PATIENT', 'PARENTS'].includes(to as string) && logTells(row, this.kept(p));
  }

  /** Reads what the row names besides, by the cells that say who reads that. */
  private readsWith({ type, row, p }: Omit<Asked, 'acting'>, name: string): boolean {
    return (KINDS[type]?.readableWith?.[name] ?? []).every(
      ({ type: other, column }) => row[column] === null || this.reads(other, row[column] as string, p),
    );
  }

  /** Some cell shows them that object; found out once, since many rows name it. */
  private reads(type: string, id: string, p: Principal): boolean {
    const key = `${p.grantId} ${type} ${id}`;
    let found = this.read.get(key);
    if (found === undefined) {
      const row = this.rows(type).find((each) => each.id === id);
      const reading = cells.filter((cell) => cell.of === type && cell.may.includes('READ'));
      found = row !== undefined && reading.some((cell) => this.cellHolds(cell, 'READ', row, p));
      this.read.set(key, found);
    }
    return found;
  }

  /** Has such a relation, whether or not the patient closed the record. */
  private connected(tokens: readonly string[], { type, row, p }: Asked): boolean {
    const found = this.tokensOf(p, KINDS[type]?.patient?.(row));
    return tokens.some((token) => found.has(token));
  }

  /** The address of whom the row is about is not graded. */
  addressOpen(type: string, row: Row): boolean {
    const patientId = KINDS[type]?.patient?.(row);
    return !this.facts.address_protection.some(
      (one) => one.patient_id === patientId && one.ended_at === null,
    );
  }

  /** Who may know where the patient is: anybody where the address is open, else those who treat or coordinate. */
  seesPlaces(type: string, row: Row, p: Principal): boolean {
    if (this.addressOpen(type, row)) return true;
    const close = { type, row, p, acting: false };
    return NEAR.includes(whoIs(p)) && this.related(['TREATS', 'COORDINATES', 'SELF'], close);
  }

  /** A cell holds but for what the patient closed: what a stub rests on. */
  stubHolds(cell: Cell, row: Row, p: Principal): boolean {
    const by = cell.by?.filter((token) => token !== 'REGISTERS') ?? [];
    return (
      cell.who.includes(whoIs(p)) &&
      this.connected(by, { type: cell.of, row, p, acting: false }) &&
      this.within(cell, row, p)
    );
  }

  private is(type: string, row: Row, name: string, test: unknown): boolean {
    const value = this.facet(type, row, name);
    const has = (one: unknown): boolean => (Array.isArray(value) ? value.includes(one) : value === one);
    if (test === null || typeof test !== 'object') return has(test);
    const [operator, wanted] = Object.entries(test)[0] as [string, unknown];
    switch (operator) {
      case '$in':
        return (wanted as unknown[]).some(has);
      case '$ne':
        return !has(wanted);
      case '$lt':
        return value !== null && (value as string) < (wanted as string);
      case '$gt':
        return value !== null && (value as string) > (wanted as string);
      default:
        throw new Error(`no such test: ${operator}`);
    }
  }

  /** A fact of the row, worked out once. */
  private facet(type: string, row: Row, name: string): unknown {
    const mine = this.facets.get(row) ?? new Map<string, unknown>();
    this.facets.set(row, mine);
    const key = `${type}.${name}`;
    if (!mine.has(key)) {
      const facet = KINDS[type]?.facets?.[name];
      if (!facet && !(snake(name) in row)) throw new Error(`${type} has no fact called ${name}`);
      mine.set(key, facet ? facet(row, this.known) : row[snake(name)]);
    }
    return mine.get(key);
  }

  /** A cell that lets something be made holds for a patient. */
  madeFor(cell: Cell, patientId: string, p: Principal): boolean {
    if (!cell.by) return true;
    const found = this.tokensOf(p, patientId);
    return (
      cell.by.some((token) => found.has(token)) &&
      !this.closed(p, patientId, KINDS[cell.of]?.content ?? cell.of, true)
    );
  }

  /** A cell of the matrix holds of the row, for one of its actions. */
  cellHolds(cell: Cell, action: string, row: Row, p: Principal): boolean {
    if (!cell.who.includes(whoIs(p)) || (cell.side && p.side !== cell.side)) return false;
    const asked = { type: cell.of, row, p, acting: action !== 'READ' };
    return (!cell.by || this.related(cell.by, asked)) && this.within(cell, row, p);
  }

  private within(cell: Cell, row: Row, p: Principal): boolean {
    const met = (limits: Limits): boolean[] =>
      Object.entries(limits).map(([name, value]) => {
        if (name === 'addressOpen') return this.addressOpen(cell.of, row) === value;
        if (name === 'notWithheldFrom') return this.tells({ type: cell.of, row, p }, of(p, value as string));
        if (KINDS[cell.of]?.readableWith?.[name])
          return this.readsWith({ type: cell.of, row, p }, name) === value;
        const wanted = (Array.isArray(value) ? value : [value]).map((one) => of(p, one as string | boolean));
        return wanted.some((one) => one !== null && this.is(cell.of, row, name, one));
      });
    return met(cell.where ?? {}).every(Boolean) && !met(cell.unless ?? {}).some(Boolean);
  }
}

/** Who may open a patient by break-glass, and who may be close enough to know a protected address. */
const OPENERS = ['GP', 'CLINICIAN', 'COORDINATOR'];
const NEAR = ['PA', 'GP', 'CW', 'CL', 'CM', 'CS'];

/** What a word of the matrix means for a principal; null where there is none. */
function of(p: Principal, word: string | boolean): string | boolean | null {
  const words: Record<string, string | null> = {
    [ME]: p.personId,
    [MY_GRANT]: p.grantId,
    [MY_UNIT]: p.unitId,
    [MY_ROOT]: p.rootId,
    [MY_SIDE]: p.side,
    [MY_PATIENT]: p.patientId,
  };
  return typeof word === 'string' && word in words ? (words[word] as string | null) : word;
}

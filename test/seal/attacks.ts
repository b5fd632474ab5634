/**
 * What the database's superuser can do to the log: anything that stands in it, and nothing without the keys. Each attack
 * says what may be found, and at which place first.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import {
  columnsOf,
  headOf,
  logKey,
  membersOf,
  ORIGIN,
  published,
  rowOf,
  sealsOf,
  type Log,
} from './model.js';
import type { Damage } from '../../api/src/seal/damage.js';
import { leafOf } from '../../api/src/seal/leaf.js';
import { canonicalText, COLUMN_NAMES, type LogRow } from '../../api/src/seal/log-row.js';
import { newSigningKey, parseSigningKey } from '../../api/src/seal/signing-key.js';
import type { Seal } from '../../api/src/seal/verify.js';

export type Random = (below: number) => number;

export interface Expected {
  damages: Damage[];
  /** The first bad place; null: it is about no entry. */
  seq: number | null;
}

export type Attack = (log: Log, random: Random) => Expected;

const own = { id: logKey.id, key: randomBytes(32) };
const at = <T>(list: readonly T[], n: number): T => list[n] as T;
const flip = (bytes: Buffer, random: Random): Buffer => {
  const changed = Buffer.from(bytes);
  const n = random(changed.length);
  changed[n] = at([...changed], n) ^ (1 << random(8));
  return changed;
};
const rowIndex = (log: Log, { entryId }: Seal): number =>
  log.rows.findIndex(({ columns }) => columns[0] === entryId);
const renumber = (seals: Seal[]): Seal[] => seals.map((seal, seq) => ({ ...seal, seq }));
/** Not so near the end that nothing is written behind it. */
const middle = (log: Log, random: Random): number => 1 + random(log.seals.length - 60);

function change(log: Log, seq: number, to: (row: LogRow) => LogRow): void {
  const n = rowIndex(log, at(log.seals, seq));
  log.rows[n] = to(at(log.rows, n));
}

function forged(log: Log, seq: number): LogRow {
  const row = rowOf({ writer: randomUUID(), n: 1, second: seq * 3 }, own);
  log.rows.push(row);
  return row;
}

function sealFor(row: LogRow, seq: number): Seal {
  const { id, at: when } = membersOf(row);
  return { seq, entryId: id, at: when, leaf: leafOf(row), chain: randomBytes(32), keyId: logKey.id };
}

export const attacks: Record<string, Attack> = {
  'a byte of an entry': (log, random) => {
    const seq = random(log.seals.length);
    change(log, seq, (row) => {
      const n = row.entry.search(/[0-9a-f]{12}"/) + random(12);
      return {
        ...row,
        entry: row.entry.slice(0, n) + (row.entry[n] === '7' ? '8' : '7') + row.entry.slice(n + 1),
      };
    });
    return { damages: ['ALTERED'], seq };
  },
  'an entry and its columns, as if it had been another': (log, random) => {
    const seq = random(log.seals.length);
    change(log, seq, (row) => {
      const members = { ...membersOf(row), person: randomUUID() };
      return {
        ...row,
        entry: canonicalText(members),
        columns: columnsOf(members, row.found as string[] | null),
      };
    });
    return { damages: ['ALTERED'], seq };
  },
  'an entry with its hash in the seal': (log, random) => {
    const seq = random(log.seals.length);
    change(log, seq, (row) => ({ ...row, entry: row.entry.replace('"CARE"', '"COORDINATION"') }));
    const row = at(log.rows, rowIndex(log, at(log.seals, seq)));
    at(log.seals, seq).leaf = leafOf(row);
    return { damages: ['ALTERED'], seq };
  },
  'a byte of a code': (log, random) => {
    const seq = random(log.seals.length);
    change(log, seq, (row) => ({ ...row, mac: flip(row.mac, random) }));
    return { damages: ['ALTERED'], seq };
  },
  'a searched column': (log, random) => {
    const seq = random(log.seals.length);
    const n = 2 + random(COLUMN_NAMES.length - 2);
    change(log, seq, (row) => ({
      ...row,
      columns: row.columns.with(n, row.columns[n] === null ? '{}' : null),
    }));
    return { damages: ['ALTERED'], seq };
  },
  'whose a refused look was': (log, random) => {
    const refused = log.seals.filter((seal) => at(log.rows, rowIndex(log, seal)).found);
    const { seq } = at(refused, random(refused.length));
    change(log, seq, (row) => ({ ...row, found: (row.found ?? []).map(() => randomUUID()) }));
    return { damages: ['ALTERED'], seq };
  },
  'a row taken out': (log, random) => {
    const seq = random(log.seals.length);
    log.rows.splice(rowIndex(log, at(log.seals, seq)), 1);
    return { damages: ['MISSING'], seq };
  },
  'a row taken out with its seal': (log, random) => {
    const seq = random(log.seals.length - 1);
    log.rows.splice(rowIndex(log, at(log.seals, seq)), 1);
    log.seals.splice(seq, 1);
    return { damages: ['MISSING'], seq };
  },
  'a stretch taken out, and the rest moved up': (log, random) => {
    const seq = random(log.seals.length - 10);
    const gone = log.seals.splice(seq, 1 + random(6));
    log.rows = log.rows.filter(({ columns }) => !gone.some(({ entryId }) => entryId === columns[0]));
    log.seals = renumber(log.seals);
    return { damages: ['MISSING'], seq };
  },
  'the end taken off': (log, random) => {
    const size = random(at(log.notes, log.notes.length - 1).columns?.size ?? 0);
    log.seals.length = size;
    const kept = new Set(log.seals.map(({ entryId }) => entryId));
    log.rows = log.rows.filter(({ columns }) => kept.has(columns[0] ?? ''));
    return { damages: ['CUT_OFF'], seq: size };
  },
  'all put back to an older state': (log, random) => {
    const size = random(at(log.notes, log.notes.length - 1).columns?.size ?? 0);
    log.seals.length = size;
    const kept = new Set(log.seals.map(({ entryId }) => entryId));
    log.rows = log.rows.filter(({ columns }) => kept.has(columns[0] ?? ''));
    log.notes = log.notes.filter(({ columns }) => (columns?.size ?? 0) <= size);
    return { damages: ['ROLLED_BACK'], seq: size };
  },
  'an entry put in, with a seal': (log, random) => {
    const seq = random(log.seals.length - 1);
    log.seals = renumber(log.seals.toSpliced(seq, 0, sealFor(forged(log, seq), seq)));
    return { damages: ['EXTRA'], seq };
  },
  'an entry put in, without a seal': (log, random) => {
    forged(log, random(log.seals.length));
    return { damages: ['EXTRA'], seq: null };
  },
  'an entry put in, and sealed by the sealer': (log, random) => {
    const seq = 1 + random(log.seals.length - 1);
    const rows = log.seals.map((seal) => at(log.rows, rowIndex(log, seal)));
    const row = forged(log, seq);
    log.rows = rows.toSpliced(seq, 0, row);
    log.seals = sealsOf(log.rows);
    log.notes = [];
    log.published = [];
    return { damages: ['EXTRA'], seq };
  },
  'a true entry put in a second time': (log, random) => {
    const [from, to] = [random(20), 25 + random(log.seals.length - 30)];
    const again = { ...at(log.seals, from) };
    log.seals = renumber(log.seals.toSpliced(to, 0, again));
    return { damages: ['EXTRA'], seq: to };
  },
  'two entries with their codes changed places': (log, random) => {
    const [one, other] = [random(40), 41 + random(log.seals.length - 42)];
    const [a, b] = [one, other].map((seq) => rowIndex(log, at(log.seals, seq))) as [number, number];
    const [first, second] = [at(log.rows, a), at(log.rows, b)];
    log.rows[a] = { ...second, columns: first.columns };
    log.rows[b] = { ...first, columns: second.columns };
    return { damages: ['ALTERED'], seq: one };
  },
  'two seals changed places': (log, random) => {
    const one = random(log.seals.length - 12);
    const other = one + 1 + random(10);
    const [a, b] = [at(log.seals, one), at(log.seals, other)];
    [a.seq, b.seq] = [b.seq, a.seq];
    log.seals.sort((x, y) => x.seq - y.seq);
    return { damages: ['REORDERED'], seq: one };
  },
  'an entry moved to another place': (log, random) => {
    const from = random(log.seals.length - 20);
    const to = from + 2 + random(15);
    const moved = log.seals.splice(from, 1);
    log.seals = renumber(log.seals.toSpliced(to, 0, ...moved));
    // What follows now stands too early: it is the first that is not in its place.
    return { damages: ['REORDERED'], seq: from };
  },
  'a seal of another hash, code or entry': (log, random) => {
    const seq = random(log.seals.length - 2);
    const seal = at(log.seals, seq);
    const which = random(3);
    if (which === 0) seal.leaf = flip(seal.leaf, random);
    else if (which === 1) seal.chain = flip(seal.chain, random);
    else seal.entryId = at(log.seals, seq + 1).entryId;
    return { damages: which === 2 ? ['ALTERED', 'MISSING'] : ['ALTERED'], seq };
  },
  'an entry taken out, chain and tree made anew under a key of one’s own': (log, random) => {
    const seq = random(log.seals.length - 2);
    const rows = log.seals.map((seal) => at(log.rows, rowIndex(log, seal))).toSpliced(seq, 1);
    const anew = sealsOf(rows, own);
    log.rows = rows;
    log.seals = log.seals.slice(0, seq).concat(anew.slice(seq));
    log.notes = [];
    return { damages: ['FORKED', 'MISSING'], seq };
  },
  'two heads of one size': (log, random) => {
    const kept = at(log.notes, random(log.notes.length));
    const size = kept.columns?.size ?? 0;
    const other = log.seals.with(random(size), sealFor(forged(log, 1), 0));
    log.rows.pop();
    log.published.push(published(headOf(other, size, size * 3 + 1)));
    return { damages: ['FORKED'], seq: null };
  },
  'a checkpoint changed': (log, random) => {
    const n = random(log.notes.length);
    const { note, columns } = at(log.notes, n);
    if (!columns) throw new Error('the database has columns');
    const changed = [
      { note: note.replace(`\n${columns.size}\n`, `\n${columns.size - 1}\n`), columns },
      { note: note.slice(0, -6) + (note.at(-6) === 'A' ? 'B' : 'A') + note.slice(-5), columns },
      { note, columns: { ...columns, size: columns.size + 1 } },
      { note, columns: { ...columns, root: flip(columns.root, random) } },
      { note, columns: { ...columns, at: new Date(0) } },
      { note, columns: { ...columns, keyId: '00000000' } },
    ];
    log.notes[n] = at(changed, random(changed.length));
    return { damages: ['ALTERED'], seq: null };
  },
  'an old checkpoint given out for a new one': (log, random) => {
    const n = random(log.notes.length - 1);
    const old = at(log.notes, n);
    const { columns } = at(log.notes, n + 1);
    log.notes[n + 1] = { note: old.note, ...(columns ? { columns } : {}) };
    return { damages: ['ALTERED'], seq: null };
  },
  'a checkpoint taken out': (log, random) => {
    log.notes.splice(random(log.notes.length - 1), 1);
    return { damages: ['MISSING'], seq: null };
  },
  'every checkpoint signed with a key of one’s own': (log) => {
    const mine = parseSigningKey(newSigningKey(ORIGIN));
    log.notes = log.notes.map(({ columns }) =>
      headOf(log.seals, columns?.size ?? 0, (columns?.size ?? 0) * 3, mine),
    );
    return { damages: ['ALTERED'], seq: null };
  },
  'an entry taken out before it was sealed': (log, random) => {
    const seq = middle(log, random);
    const rows = log.seals.map((seal) => at(log.rows, rowIndex(log, seal)));
    const { writer, n } = membersOf(at(rows, seq));
    log.rows = rows.toSpliced(seq, 1);
    log.seals = sealsOf(log.rows);
    log.notes = [];
    log.published = [];
    const later = log.rows.findIndex((row) => {
      const next = membersOf(row);
      return next.writer === writer && (next.n as number) > (n as number);
    });
    return { damages: ['MISSING'], seq: later };
  },
};

/** A generator of one's own, so that a seed says the whole run. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

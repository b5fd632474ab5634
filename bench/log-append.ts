import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { median, table } from './load-test.js';
import { benchLogWriter } from './log-writer.js';
import { withRegion } from './region.js';
import type { LogWriter } from '../api/src/audit/log-writer.js';

const ENTRIES = 2_000_000;
const ROUNDS = 9;
const EACH = 1500;
/** What is asked: the third month is at most so much slower than the first. */
export const MOST = 1.2;
const TRIED = ['2031-01', '2031-02', '2031-03'] as const;
/** Emptied before each round: what an append costs on this machine just then. */
const EMPTY = '2031-06';

const say = (line: string): void => console.log(line);

/** Whether appending stays as fast: into the third month's two million entries as into the first's. */
export async function logAppend(entries = ENTRIES): Promise<void> {
  await withRegion(1000, say, async ({ url }) => {
    const { rows, ratio } = await appendRatio(url, entries, say);
    say(`\nappends a second, one to a transaction, behind ${entries} entries of the month`);
    say(table(['month', 'appends/s', 'of an empty month'], rows));
    say(`third month against the first: ${ratio.toFixed(2)} (asked: at most ${MOST})`);
  });
}

/**
 * Fills three months one after the other and appends to each when it is full. An append's time is taken as a multiple of
 * the same into an empty month in the same round, so that what else the machine does falls on both.
 */
export async function appendRatio(
  url: string,
  entries: number,
  told: (line: string) => void = () => undefined,
): Promise<{ rows: string[][]; ratio: number }> {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    await database.query('set synchronous_commit = off');
    for (const month of [...TRIED, EMPTY])
      await database.query('select audit.make_months($1, $1)', [`${month}-01`]);
    const log = benchLogWriter();
    const found: { month: string; perSecond: number; times: number }[] = [];
    for (const month of TRIED) {
      await fill(database, month, entries);
      told(`${month} is full`);
      const pairs: { full: number; empty: number }[] = [];
      await appends(database, log, month);
      for (let i = 0; i < ROUNDS; i += 1) {
        await database.query(`truncate audit.entry_${EMPTY.replace('-', '_')}`);
        const empty = await appends(database, log, EMPTY);
        pairs.push({ empty, full: await appends(database, log, month) });
      }
      const perSecond = EACH / median(pairs.map(({ full }) => full));
      found.push({ month, perSecond, times: median(pairs.map(({ full, empty }) => full / empty)) });
    }
    const rows = found.map(({ month, perSecond, times }) => [month, perSecond.toFixed(0), times.toFixed(2)]);
    return { rows, ratio: (found.at(-1)?.times ?? NaN) / (found[0]?.times ?? NaN) };
  } finally {
    await database.end();
  }
}

/** Seconds for so many entries, each in a transaction of its own, as the API appends. */
async function appends(database: pg.Client, log: LogWriter, month: string): Promise<number> {
  const who = {
    personId: randomUUID(),
    grantId: randomUUID(),
    role: 'CLINICIAN',
    unitId: null,
    rootId: null,
  };
  const context = { requestId: randomUUID(), operation: 'patient', action: 'READ', purpose: 'CARE' };
  const row = { type: 'Pathway', relation: 'TREATS', decision: 'PERMIT' as const, rule: null, opening: null };
  const began = performance.now();
  for (let i = 0; i < EACH; i += 1) {
    const at = `${month}-15T12:00:${String(i % 60).padStart(2, '0')}.000000Z`;
    const told = { at, actor: null, rows: [{ ...row, subjects: [randomUUID()], objects: [randomUUID()] }] };
    await log.during(async (draft) => {
      const step = draft([{ told, who: { ...who, clientId: 'bench' }, log: context }]);
      if (step) await database.query({ name: 'append', ...step });
    });
  }
  return (performance.now() - began) / 1000;
}

/** Entries as they are written, of a hundred thousand patients and two thousand people; their codes are noise. */
async function fill(database: pg.Client, month: string, entries: number): Promise<void> {
  const AT_ONCE = 200_000;
  for (let from = 0; from < entries; from += AT_ONCE) {
    await database.query(
      `with made as (
         select gen_random_uuid() as id, date_trunc('month', $1::timestamptz) + i * (interval '27 days' / $4::int) as at,
                md5('person ' || i % 2000)::uuid as person, md5('subject ' || (random() * 100000)::int)::uuid as subject,
                md5('root ' || i % 20)::uuid as root, gen_random_uuid() as object, gen_random_uuid()::text as request
           from generate_series($2::int, $3::int) i)
       insert into audit.entry (id, at, entry, mac, person_id, role, root_id, request_id, operation, action, purpose, resource_type,
         relation, decision, subject_ids, resource_ids)
       select id, at, jsonb_build_object('action', 'READ', 'at', at, 'decision', 'PERMIT', 'grant', root, 'id', id, 'key', 'bench',
         'objects', jsonb_build_array(object), 'operation', 'patient', 'person', person, 'purpose', 'CARE', 'request', request,
         'role', 'CLINICIAN', 'root', root, 'subjects', jsonb_build_array(subject), 'type', 'Pathway', 'v', 1)::text,
         sha256(convert_to(request, 'UTF8')), person, 'CLINICIAN', root, request, 'patient', 'READ', 'CARE', 'Pathway', 'TREATS', 'PERMIT',
         array[subject], array[object] from made`,
      [`${month}-01`, from, Math.min(from + AT_ONCE, entries) - 1, entries],
    );
  }
}

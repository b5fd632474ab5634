import { v7 } from 'uuid';
import { benchLogWriter } from './log-writer.js';
import { median, table } from './load-test.js';
import { recomputeDeadlines } from '../api/src/deadline/deadline.acts.js';
import { planCase } from '../api/src/deadline/deadline.case.js';
import { readFacts } from '../api/src/deadline/deadline.facts.js';
import { Action } from '../api/src/authz/actions.js';
import { entities } from '../api/src/features.js';
import { systemClock } from '../api/src/platform/clock.js';
import { createLogger } from '../api/src/platform/logger.js';
import { connect } from '../api/src/platform/orm.js';
import type { JobTools } from '../api/src/platform/feature.js';
import type { Work } from '../api/src/write/work.js';
import { systemWorks } from '../api/src/write/system.js';
import { Writer } from '../api/src/write/writer.js';

const RUNS = 300;

/**
 * One pathway after an event, in the transaction of the event: against the bare engine and one insert of what it gives.
 * The rest is reading what happened, comparing, and the audience.
 */
export async function recomputeBench(databaseUrl: string, say: (line: string) => void): Promise<void> {
  const orm = await connect({ url: databaseUrl, entities, role: 'samlop_worker', pool: 2 });
  try {
    const logger = createLogger('silent');
    const asSystem = systemWorks(new Writer(orm, benchLogWriter()), systemClock, logger);
    const cases = await asSystem('bench', Action.READ, (work) =>
      work.sql<{ id: string; patient_id: string }>(
        `select id, patient_id from care_case where closed_at is null order by id limit ${2 * RUNS + 20}`,
      ),
    );
    const times: Record<'changed' | 'same' | 'bare', number[]> = { changed: [], same: [], bare: [] };
    for (const [n, of] of cases.entries()) {
      const warm = n >= 20;
      if (n % 2) await bare(asSystem, of, warm ? times.bare : []);
      else await recomputed(asSystem, of, warm ? times : { changed: [], same: [] });
    }
    const base = median(times.bare);
    say('\none pathway after an event, median ms in its transaction');
    say(
      table(
        ['what', 'ms', 'ratio'],
        [
          ['the bare engine and one insert', base.toFixed(2), '1.00'],
          [
            'recomputed, with something to write',
            median(times.changed).toFixed(2),
            (median(times.changed) / base).toFixed(2),
          ],
          [
            'recomputed, with nothing to write',
            median(times.same).toFixed(2),
            (median(times.same) / base).toFixed(2),
          ],
        ],
      ),
    );
  } finally {
    await orm.close();
  }
}

type AsSystem = JobTools['asSystem'];
interface Case {
  id: string;
  patient_id: string;
}

const timed = async (times: number[], act: () => Promise<unknown>): Promise<void> => {
  const began = performance.now();
  await act();
  times.push(performance.now() - began);
};

/** Two events, so that clocks start: the right granted, and the first attendance. */
async function happens(work: Work, of: Case): Promise<void> {
  await work.sql(
    `insert into pathway_event (id, pathway_id, patient_id, kind, occurred_at, registered_at, registered_by, care_setting)
     select x.id, $1, $2, x.kind, now(), now(), '00000000-0000-4000-8000-000000000000', 'OUTPATIENT'
       from (values ($3::uuid, 'REFERRAL_RECEIVED'), ($4::uuid, 'FIRST_ATTENDANCE')) x(id, kind)`,
    [of.id, of.patient_id, v7(), v7()],
  );
}

function recomputed(
  asSystem: AsSystem,
  of: Case,
  times: { changed: number[]; same: number[] },
): Promise<void> {
  return asSystem('bench', Action.UPDATE, async (work) => {
    await happens(work, of);
    await timed(times.changed, () => recomputeDeadlines(work, of.id));
    await timed(times.same, () => recomputeDeadlines(work, of.id));
  });
}

/** What cannot be saved: the engine, with all that it needs at hand, and its result inserted. */
function bare(asSystem: AsSystem, of: Case, times: number[]): Promise<void> {
  return asSystem('bench', Action.UPDATE, async (work) => {
    await happens(work, of);
    const facts = await readFacts(work, [of.id]);
    const [found] = facts.cases;
    if (!found) throw new Error('a case without facts');
    await timed(times, async () => {
      const { deadlines } = planCase(found, facts);
      const rows = deadlines.map((each) => ({ ...each, id: v7() }));
      await work.sql(
        `insert into deadline (id, patient_id, case_id, pathway_id, clock_key, rule_id, kind, side, force, unit_id, root_id, starts_on, due_on)
         select x.id, $2, $3, $3, x.key, x."ruleId", x.kind, x.side, x.force, x."unitId", x."rootId", x."startsOn", x."dueOn"
           from jsonb_to_recordset($1::jsonb) as x(id uuid, key text, "ruleId" uuid, kind text, side text, force text, "unitId" uuid,
             "rootId" uuid, "startsOn" date, "dueOn" date)`,
        [JSON.stringify(rows), of.patient_id, of.id],
      );
    });
  });
}

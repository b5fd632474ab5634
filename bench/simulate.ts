import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { benchLogWriter } from './log-writer.js';
import { table } from './load-test.js';
import { withRegion } from './region.js';
import { SYSTEM_PERSON } from '../api/src/authz/roles.js';
import { computeDeadlines } from '../api/src/deadline/deadline.engine.js';
import { engineRule } from '../api/src/definition/document.js';
import { eventAliases, publishedDocument, type Sql } from '../api/src/definition/document.questions.js';
import type { DraftedDefinition } from '../api/src/definition/document.type.js';
import { pageOfHistories, type SourceRow } from '../api/src/definition/simulation.source.js';
import { simulate } from '../api/src/definition/simulation.work.js';
import { entities } from '../api/src/features.js';
import { addDays, osloDay } from '../api/src/platform/calendar.js';
import { systemClock } from '../api/src/platform/clock.js';
import { createLogger } from '../api/src/platform/logger.js';
import { connect } from '../api/src/platform/orm.js';
import { useMetadata } from '../api/src/read/model.js';
import { systemWorks } from '../api/src/write/system.js';
import { Writer } from '../api/src/write/writer.js';
import { loadHistories } from '../seeds/load/histories.js';

const PATHWAYS = 100_000;
const DEADLINES_OF_EACH = 5;
const PAGE = 2000;
const say = (line: string): void => console.log(line);

/**
 * A draft over very many pathways, by the worker's own code and role, against the bare engine run twice over the same
 * histories held in memory: what reading them costs.
 */
export function simulation(pathways = PATHWAYS): Promise<void> {
  return withRegion(pathways * DEADLINES_OF_EACH, say, async ({ url }) => {
    await loadHistories(url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const sql: Sql = async <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
      (await client.query<T>(text, values)).rows;
    const orm = await connect({ url, entities, role: 'samlop_worker', pool: 3 });
    useMetadata(orm.getMetadata());
    try {
      const { draftId, standing, drafted } = await invented(sql);
      const logger = createLogger('silent');
      const tools = {
        logger,
        asSystem: systemWorks(new Writer(orm, benchLogWriter()), systemClock, logger),
        mail: { demo: false, consoleUrl: '' },
      };
      const to = osloDay(new Date());
      const input = { draftId, from: addDays(to, -365), to };
      const progress = (): Promise<void> => Promise.resolve();
      const began = clock();
      const { simulation: result } = await simulate({ input, tools, progress });
      const whole = began();
      const bare = await bareEngine(sql, [standing, drafted], input);
      const row = (name: string, { seconds, processor }: Spent): string[] => [
        name,
        seconds.toFixed(1),
        processor.toFixed(1),
        Math.round(result.pathways / seconds).toString(),
        (bare.seconds / seconds).toFixed(2),
      ];
      say(
        `\n${result.pathways} pathways, ${result.openPathways} open, ${result.changedPathways} of them changed\n`,
      );
      say(
        table(
          ['', 'seconds', 'of this processor', 'pathways/s', 'ratio'],
          [row('the bare engine, in memory', bare), row('the simulation', whole)],
        ),
      );
    } finally {
      await orm.close();
      await client.end();
    }
  });
}

interface Spent {
  seconds: number;
  /** Of this process, the database’s not counted: on a busy machine it says more than the time that passed. */
  processor: number;
}

function clock(): () => Spent {
  const [at, cpu] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { seconds: (performance.now() - at) / 1000, processor: (user + system) / 1e6 };
  };
}

/** A draft with invented numbers: each clock of the standing edition a third shorter. */
async function invented(
  sql: Sql,
): Promise<{ draftId: string; standing: DraftedDefinition; drafted: DraftedDefinition }> {
  const [row] = await sql<{ id: string }>(
    `select id from pathway_definition where pathway_key = 'TSB' and valid_to is null`,
  );
  const standing = (await publishedDocument(sql, row?.id ?? '')) as DraftedDefinition;
  const rules = standing.rules.map((rule) => ({
    ...rule,
    maxDays: rule.maxDays == null ? null : Math.ceil((rule.maxDays * 2) / 3),
  }));
  const drafted = { ...standing, rules };
  const draftId = randomUUID();
  await sql(
    `insert into definition_draft (id, pathway_key, definition, created_at, created_by, changed_at, changed_by)
     values ($1, 'TSB', $2, now(), $3, now(), $3)`,
    [draftId, JSON.stringify(drafted), SYSTEM_PERSON],
  );
  return { draftId, standing, drafted };
}

async function bareEngine(
  sql: Sql,
  definitions: readonly DraftedDefinition[],
  period: { from: string; to: string },
): Promise<Spent> {
  const source = { pathwayKey: 'TSB', ...period, ofCase: false };
  const held: SourceRow[] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await pageOfHistories(sql, source, after, PAGE);
    held.push(...page);
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
  }
  const aliases = await eventAliases(sql);
  const sets = definitions.map(({ rules }) =>
    rules.map((rule, i) => engineRule(rule, rule.key ?? `new.${i}`)),
  );
  const began = clock();
  for (const { history } of held) {
    for (const rules of sets) computeDeadlines({ ...history, rules, aliases });
  }
  return began();
}

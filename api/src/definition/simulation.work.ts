import { engineRule } from './document.js';
import { editionOn, eventAliases, type Sql } from './document.questions.js';
import type { DraftedDefinition } from './document.type.js';
import { Tally, type RuleSet } from './simulation.engine.js';
import { CASE_EVENTS, countPathways, pageOfHistories, type Source } from './simulation.source.js';
import type { SimulationResult } from './simulation.type.js';
import { Action } from '../authz/actions.js';
import type { DeadlineRule, EventAlias } from '../deadline/deadline.types.js';
import type { Run } from '../job/job.acts.js';
import { osloDay } from '../platform/calendar.js';

export interface SimulationInput {
  draftId: string;
  from: string;
  to: string;
}

const PAGE = 2000;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Prepared {
  version: number;
  draft: RuleSet;
  editions: Map<string, RuleSet>;
  /** The edition of a pathway that has none yet. */
  today: string | null;
  aliases: EventAlias[];
  source: Source;
  total: number;
}

/** Runs every pathway’s history under its own edition and under the draft, page by page, and keeps the counts. */
export async function simulate({
  input,
  tools,
  progress,
}: Run<SimulationInput>): Promise<{ simulation: SimulationResult }> {
  const read = <T>(ask: (sql: Sql, now: Date) => Promise<T>): Promise<T> =>
    tools.asSystem('simulateDefinition', Action.READ, (work) => ask(work.sql.bind(work), work.now));
  const { prepared, now } = await read(async (sql, at) => ({
    prepared: await prepare(sql, input, at),
    now: at,
  }));
  const { source, draft, aliases, editions } = prepared;
  const tally = new Tally(draft, aliases, { ...input, today: osloDay(now) });
  const none: RuleSet = { rules: [], start: null };
  const pageAfter = (id: string) => read((sql) => pageOfHistories(sql, source, id, PAGE));

  for (let next = pageAfter(FIRST); ;) {
    const page = await next;
    const last = page.at(-1);
    // The database reads the next page while this one is counted.
    if (last) next = pageAfter(last.id);
    // Should this page fail first, nobody waits for the other.
    next.catch(() => undefined);
    for (const { definitionId, history } of page) {
      tally.add(history, editions.get(definitionId ?? prepared.today ?? '') ?? none);
    }
    await progress(tally.counts.pathways / Math.max(1, prepared.total));
    if (!last) break;
  }
  const rows = await read((sql) => named(sql, tally));
  const { from, to } = input;
  return { simulation: { from, to, draftVersion: prepared.version, ...tally.counts, rows } };
}

async function prepare(sql: Sql, input: SimulationInput, now: Date): Promise<Prepared> {
  const [draft] = await sql<{ definition: DraftedDefinition; version: number }>(
    'select definition, version from definition_draft where id = $1',
    [input.draftId],
  );
  if (!draft) throw new Error('a simulation of no draft');
  const { definition, version } = draft;
  const rules = definition.rules.map((rule, i) => engineRule(rule, rule.key ?? `new.${i}`));
  const rows = await sql<{ id: string; start: string | null; rules: DeadlineRule[] }>(
    `select d.id, d.start_event as start, coalesce(jsonb_agg(r.engine) filter (where r.id is not null), '[]') as rules
       from pathway_definition d left join definition_rule x on x.definition_id = d.id left join deadline_rule r on r.id = x.rule_id
      where d.pathway_key = $1 group by d.id`,
    [definition.pathwayKey],
  );
  const aliases = await eventAliases(sql);
  const asked = [...rules, ...rows.flatMap((row) => row.rules)].flatMap((rule) =>
    [rule.fromEvent, rule.toEvent].flatMap(
      (name) => aliases.find((alias) => alias.event === name)?.metBy ?? [name],
    ),
  );
  const { pathwayKey } = definition;
  const source = {
    pathwayKey,
    from: input.from,
    to: input.to,
    ofCase: asked.some((name) => CASE_EVENTS.includes(name)),
  };
  return {
    version,
    draft: { rules, start: definition.start?.ordinary ?? null },
    editions: new Map(rows.map((row) => [row.id, row])),
    today: await editionOn(sql, pathwayKey, osloDay(now)),
    aliases,
    source,
    total: await countPathways(sql, source),
  };
}

async function named(sql: Sql, tally: Tally): Promise<SimulationResult['rows']> {
  const rows = tally.rows();
  const units = await sql<{ id: string; name: string }>(
    'select id, name from unit where id = any($1::uuid[])',
    [[...new Set(rows.map((row) => row.unitId))]],
  );
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return rows.map(({ unitId, ...row }) => ({ unit: { id: unitId, name: names.get(unitId) ?? '' }, ...row }));
}

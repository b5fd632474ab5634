import { eventAliases, referenceKeys, type Sql } from './document.questions.js';
import type { Known } from './validate.js';
import { EVENT_KINDS } from '../deadline/deadline.events.js';

/** What a definition of this pathway may speak of, and the editions that it would stand beside. */
export async function knownFor(sql: Sql, pathwayKey: string): Promise<Known> {
  const clocks = await sql<{ kind: string }>('select distinct kind from deadline_rule');
  const editions = await sql<{ version: string; validFrom: string | null; validTo: string | null }>(
    `select version, to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo"
       from pathway_definition where pathway_key = $1`,
    [pathwayKey],
  );
  const statutory = await sql<{ key: string }>(
    `select r.key from pathway_definition d join definition_rule x on x.definition_id = d.id join deadline_rule r on r.id = x.rule_id
      where d.pathway_key = $1 and d.valid_to is null and r.force = 'STATUTORY' order by r.key`,
    [pathwayKey],
  );
  return {
    events: new Set<string>(EVENT_KINDS.map((event) => event.kind)),
    aliases: await eventAliases(sql),
    conditions: new Set(await referenceKeys(sql, 'condition')),
    clocks: new Set([...clocks.map(({ kind }) => kind), ...(await referenceKeys(sql, 'deadlineKind'))]),
    editions,
    statutory: statutory.map(({ key }) => key),
  };
}

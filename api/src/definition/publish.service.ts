import { v7 } from 'uuid';
import type { PublishDefinitionInput } from './definition.inputs.js';
import { PathwayDefinition } from './definition.entity.js';
import { engineRule, sameRule } from './document.js';
import { publishedRules, type Sql } from './document.questions.js';
import type { DraftedDefinition, DraftedRule } from './document.type.js';
import { DefinitionDraft } from './draft.entity.js';
import { unpublished } from './draft.service.js';
import { FindingSeverity } from './finding.type.js';
import { knownFor } from './known.questions.js';
import { validateDocument } from './validate.js';
import { Action } from '../authz/actions.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/**
 * Publishes a draft: the edition that stands is closed the day before, and pathways that started under it keep it.
 * Rules that say what a published one says are that one; what differs is a rule of its own.
 */
export async function publishDefinition(work: Work, input: PublishDefinitionInput): Promise<string> {
  const draft = await work.load(DefinitionDraft, input.id, Action.PUBLISH);
  work.expect(draft, input.expectedVersion);
  unpublished(draft);
  if (input.validFrom < work.today) throw badInput({ path: 'validFrom', rule: 'PAST' });
  const sql: Sql = work.sql.bind(work);
  await sql(`select pg_advisory_xact_lock(hashtext($1))`, [`definition ${draft.pathwayKey}`]);
  const document = { ...draft.definition, validFrom: input.validFrom };
  const problems = validateDocument(document, await knownFor(sql, draft.pathwayKey)).filter(
    ({ severity }) => severity === FindingSeverity.ERROR,
  );
  if (problems.length) throw badInput(...problems);

  const id = v7();
  await sql(
    `update pathway_definition set valid_to = $2::date - 1, closed_by = $3 where pathway_key = $1 and valid_to is null`,
    [draft.pathwayKey, input.validFrom, id],
  );
  const version = await insertDefinition(work, id, document, draft.basedOn?.id ?? null);
  await insertRules(sql, id, document, version);
  draft.publishedAs = work.em.getReference(PathwayDefinition, id);
  draft.changedAt = work.now;
  await work.em.flush();
  work.did('PathwayDefinition', id, null);
  return id;
}

async function insertDefinition(
  work: Work,
  id: string,
  document: DraftedDefinition,
  basedOnId: string | null,
): Promise<number> {
  const { start } = document;
  const [row] = await work.sql<{ version: string }>(
    `insert into pathway_definition (id, pathway_key, kind, areas, code, code_system, names, applies, version, valid_from,
       edition, start_event, start_emergency, start_transfer, start_source, start_standing, phases, events, note, source,
       standing, catalogue, published_at, published_by)
     select $1, $2, $3, $4::text[], $5, $6, $7::jsonb, $8::jsonb,
            (select coalesce(max(d.version::int), 0) + 1 from pathway_definition d where d.pathway_key = $2)::text, $9::date,
            $10, $11, $12, $13, $14::text[], $15, $16::jsonb, $17::jsonb, $18, $19::text[], $20,
            (select b.catalogue from pathway_definition b where b.id = $21::uuid), $22::timestamptz, $23::uuid
     returning version`,
    [
      id,
      document.pathwayKey,
      document.kind,
      document.areas,
      document.code,
      document.codeSystem,
      JSON.stringify(document.name),
      document.appliesTo ? JSON.stringify(document.appliesTo) : null,
      document.validFrom,
      document.edition,
      start?.ordinary ?? null,
      start?.emergency ?? null,
      start?.transfer ?? null,
      start?.source ?? [],
      start?.standing ?? null,
      JSON.stringify(document.phases),
      JSON.stringify(document.events),
      document.note,
      document.source,
      document.standing,
      basedOnId,
      work.now,
      work.principal.personId,
    ],
  );
  return Number(row?.version);
}

async function insertRules(
  sql: Sql,
  id: string,
  document: DraftedDefinition,
  version: number,
): Promise<void> {
  const standing = await publishedRules(
    sql,
    document.rules.flatMap(({ key }) => key ?? []),
  );
  const labels = new Map(
    (
      await sql<{ key: string; label: unknown }>(
        `select key, row->'label' as label from reference_row where list = 'deadlineKind'`,
      )
    ).map(({ key, label }) => [key, label]),
  );
  for (const [place, rule] of document.rules.entries()) {
    const known = standing.get(rule.key ?? '');
    let ruleId = known && sameRule(known.rule, rule) ? known.id : null;
    if (!ruleId) {
      ruleId = v7();
      const label = rule.label ?? known?.rule.label ?? labels.get(rule.kind) ?? { nb: rule.kind };
      await insertRule(sql, ruleId, keyOf(document, rule, version, place), label, document.pathwayKey, rule);
    }
    await sql('insert into definition_rule (definition_id, rule_id) values ($1, $2)', [id, ruleId]);
  }
}

/** Stable, unique, and telling: psychosis.clinical-decision.outpatient.3 */
function keyOf(
  { pathwayKey, rules }: DraftedDefinition,
  rule: DraftedRule,
  version: number,
  place: number,
): string {
  const words = (each: DraftedRule): string =>
    [pathwayKey, each.kind, each.setting, each.condition]
      .filter(Boolean)
      .map((word) => String(word).toLowerCase().replaceAll('_', '-'))
      .join('.');
  const alike = rules.slice(0, place).filter((each) => words(each) === words(rule)).length;
  return `${words(rule)}.${version}${alike ? `.${alike + 1}` : ''}`;
}

async function insertRule(
  sql: Sql,
  id: string,
  key: string,
  label: unknown,
  pathwayKey: string,
  rule: DraftedRule,
): Promise<void> {
  await sql(
    `insert into deadline_rule (id, key, kind, labels, side, pathway_keys, from_event, to_event, setting, condition, min_days,
       max_days, day_type, force, recurring, due_soon_days, engine, edition, legal_basis, source, standing)
     values ($1, $2, $3, $4, $5, $6::text[], $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20::text[], $21)`,
    [
      id,
      key,
      rule.kind,
      JSON.stringify(label),
      rule.side,
      [pathwayKey],
      rule.from,
      rule.to,
      rule.setting,
      rule.condition,
      rule.minDays,
      rule.maxDays,
      rule.dayType,
      rule.force,
      rule.recurring,
      rule.dueSoonDays,
      JSON.stringify(engineRule(rule, key)),
      rule.edition,
      rule.legalBasis,
      rule.source,
      rule.standing,
    ],
  );
}

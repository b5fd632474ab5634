import { v7 } from 'uuid';
import { DayType } from './definition.entity.js';
import { referenceKeys } from './document.questions.js';
import { OrganisationRule } from './organisation-rule.entity.js';
import type {
  EndOrganisationRuleInput,
  PublishOrganisationRuleInput,
  SaveOrganisationRuleInput,
} from './organisation-rule.inputs.js';
import { Action } from '../authz/actions.js';
import { Unit, UnitKind } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput, forbidden, illegalTransition, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const RULE = 'OrganisationRule';
const MOST_DAYS = 366;
const USUAL_DUE_SOON = 2;

interface Template extends Record<string, unknown> {
  fromEvent: string;
  toEvent: string;
  dayType: DayType;
  label: Record<string, string>;
  side: string;
  recurring: boolean;
}

/** A draft of a rule of one’s own organisation. */
export async function saveOrganisationRule(work: Work, input: SaveOrganisationRuleInput): Promise<string> {
  const draft = input.id ? await work.load(OrganisationRule, input.id, Action.UPDATE) : null;
  if (draft) work.expect(draft, input.expectedVersion);
  else work.checkRole(Action.CREATE, RULE);
  if (draft?.publishedAt) throw illegalTransition('PUBLISHED', []);
  const template = await templateOf(work, input.kind);
  await check(work, input);
  const rule = draft ?? (await begun(work, input));
  work.em.assign(rule, {
    kind: input.kind,
    setting: input.setting ?? null,
    condition: input.condition || null,
    minDays: input.minDays ?? null,
    maxDays: input.maxDays ?? null,
    dayType: input.dayType ?? template.dayType,
    dueSoonDays: input.dueSoonDays ?? USUAL_DUE_SOON,
    note: input.note ?? null,
  });
  await work.em.flush();
  work.did(RULE, rule.id, null);
  return rule.id;
}

async function begun(work: Work, input: SaveOrganisationRuleInput): Promise<OrganisationRule> {
  const { rootId, personId } = work.principal;
  if (!rootId) throw forbidden('an own rule is an organisation’s');
  const organisation = await work.em.findOneOrFail(Unit, { id: rootId });
  // What an organisation may rule of its own is the municipal side's; the other has its times from the nation.
  if (organisation.kind !== UnitKind.MUNICIPALITY) throw badInput({ path: 'kind', rule: 'WRONG_SIDE' });
  const rule = work.em.create(OrganisationRule, {
    id: v7(),
    organisation,
    kind: input.kind,
    createdAt: work.now,
    createdBy: personId,
  } as never);
  work.em.persist(rule);
  return rule;
}

async function templateOf(work: Work, kind: string): Promise<Template> {
  const [found] = await work.sql<{ row: Template }>(
    `select row from reference_row where list = 'organisationRuleTemplate' and key = $1`,
    [kind],
  );
  if (!found) throw badInput({ path: 'kind', rule: 'UNKNOWN' });
  return found.row;
}

async function check(work: Work, input: SaveOrganisationRuleInput): Promise<void> {
  const problems: FieldProblem[] = [];
  for (const path of ['minDays', 'maxDays', 'dueSoonDays'] as const) {
    const days = input[path] ?? 0;
    if (days < 0) problems.push({ path, rule: 'BELOW_ZERO' });
    if (days > MOST_DAYS) problems.push({ path, rule: 'TOO_MANY_DAYS', params: { max: MOST_DAYS } });
  }
  const { minDays: min, maxDays: max } = input;
  if (min != null && max != null && min > max)
    problems.push({ path: 'minDays', rule: 'MIN_OVER_MAX', params: { min, max } });
  if (input.dayType === DayType.DATE_SET_PER_PATIENT)
    problems.push({ path: 'dayType', rule: 'NOT_POSSIBLE' });
  const conditions = input.condition ? await referenceKeys(work.sql.bind(work), 'condition') : [];
  if (input.condition && !conditions.includes(input.condition)) {
    problems.push({ path: 'condition', rule: 'UNKNOWN_CONDITION', params: { name: input.condition } });
  }
  if (problems.length) throw badInput(...problems);
}

/** From its day on the rule holds for clocks that start; the one of its kind that stands is closed the day before. */
export async function publishOrganisationRule(
  work: Work,
  input: PublishOrganisationRuleInput,
): Promise<string> {
  const rule = await work.load(OrganisationRule, input.id, Action.PUBLISH);
  work.expect(rule, input.expectedVersion);
  if (rule.publishedAt) throw illegalTransition('PUBLISHED', []);
  if (rule.maxDays === null) throw badInput({ path: 'maxDays', rule: 'REQUIRED' });
  if (input.validFrom < work.today) throw badInput({ path: 'validFrom', rule: 'PAST' });
  await work.sql('select pg_advisory_xact_lock(hashtext($1))', [`own rules ${rule.organisation.id}`]);
  await closeStanding(work, rule, input.validFrom);
  await insertClock(work, rule, input.validFrom);
  rule.publishedAt = work.now;
  rule.publishedBy = work.em.getReference(Person, work.principal.personId);
  await work.em.flush();
  work.did(RULE, rule.id, null);
  return rule.id;
}

async function closeStanding(work: Work, rule: OrganisationRule, validFrom: string): Promise<void> {
  const alike = await work.sql<{ id: string; from: string | null; to: string | null }>(
    `select id, to_char(valid_from, 'YYYY-MM-DD') as from, to_char(valid_to, 'YYYY-MM-DD') as to from deadline_rule
      where organisation_id = $1 and kind = $2 and setting is not distinct from $3 and condition is not distinct from $4
        and coalesce(valid_to, 'infinity') >= $5::date`,
    [rule.organisation.id, rule.kind, rule.setting, rule.condition, validFrom],
  );
  for (const { id, from, to } of alike) {
    const until = to ?? (from && from >= validFrom ? from : null);
    if (until) throw badInput({ path: 'validFrom', rule: 'STANDING_RULE', params: { from: until } });
    await work.sql('update deadline_rule set valid_to = $2::date - 1 where id = $1', [id, validFrom]);
  }
}

async function insertClock(work: Work, rule: OrganisationRule, validFrom: string): Promise<void> {
  const template = await templateOf(work, rule.kind);
  const { label, ...engine } = template;
  const key = `organisation.${rule.id}`;
  const { setting, condition, minDays, maxDays, dayType } = rule;
  await work.sql(
    `insert into deadline_rule (id, key, kind, labels, side, organisation_id, from_event, to_event, setting, condition, min_days,
       max_days, day_type, force, recurring, due_soon_days, engine, source, standing, valid_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'ORGANISATION', $14, $15, $16, $17::text[], 'SOURCED', $18)`,
    [
      rule.id,
      key,
      rule.kind,
      JSON.stringify(label),
      template.side,
      rule.organisation.id,
      template.fromEvent,
      template.toEvent,
      setting,
      condition,
      minDays,
      maxDays,
      dayType,
      template.recurring,
      rule.dueSoonDays,
      JSON.stringify({ ...engine, key, setting, condition, minDays, maxDays, dayType }),
      [rule.note ?? 'the organisation’s own'],
      validFrom,
    ],
  );
}

export async function endOrganisationRule(work: Work, input: EndOrganisationRuleInput): Promise<string> {
  const rule = await work.load(OrganisationRule, input.id, Action.END);
  if (!rule.publishedAt) throw illegalTransition('DRAFT', ['PUBLISH']);
  if (input.validTo < work.today) throw badInput({ path: 'validTo', rule: 'PAST' });
  const [standing] = await work.sql<{ to: string | null; begun: boolean }>(
    `select valid_to::text as to, coalesce(valid_from, '-infinity') <= $2::date as begun from deadline_rule where id = $1 for update`,
    [rule.id, input.validTo],
  );
  if (!standing || standing.to) throw illegalTransition('ENDED', []);
  if (!standing.begun) throw badInput({ path: 'validTo', rule: 'BEFORE_START' });
  await work.sql('update deadline_rule set valid_to = $2 where id = $1', [rule.id, input.validTo]);
  work.did(RULE, rule.id, null);
  return rule.id;
}

import { Task } from './task.entity.js';
import { giveTask } from './task.acts.js';
import { holdersOf, type Holders } from './task-holder.questions.js';
import type { TaskOnce } from './task-rule.entity.js';
import type { TaskHolder, TaskKind } from './task.type.js';
import { notify } from '../notification/notification.acts.js';
import type { PathwayEvent } from '../pathway/pathway-event.entity.js';
import type { Pathway } from '../pathway/pathway.entity.js';
import { addDays, addWorkingDays, osloDay } from '../platform/calendar.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** A condition that the case itself answers; the others are told by whoever registers the event. */
export const MUNICIPALITY_TAKES_PART = 'MUNICIPALITY_TAKES_PART';

export interface StoredRule extends Row {
  id: string;
  kind: TaskKind;
  events: string[];
  conditions: string[];
  owners: TaskHolder[];
  met_by: string[];
  once: TaskOnce;
  due_days: number | null;
  day_type: 'CALENDAR' | 'WORKING';
}

const COLUMNS =
  'r.id, r.kind, r.events, r.conditions, r.owners, r.met_by, r.once, r.due_days, r.day_type, r.pathway_keys, r.valid_from, r.valid_to';
const HOLDS =
  '(r.pathway_keys is null or $2 = any(r.pathway_keys)) and $3::date >= coalesce(r.valid_from, $3::date) and $3::date <= coalesce(r.valid_to, $3::date)';

/** What a task follows from, and where. */
interface Cause {
  patientId: string;
  pathwayId: string;
  referralId: string | null;
  /** The kind of event, or of clock. */
  from: string;
  eventId: string | null;
  deadlineId: string | null;
  /** The day that the rule's days are counted from. */
  day: string;
}

/**
 * Gives the tasks that follow from an event by rule, in the event's transaction and once for each event; and says of
 * those that asked for just this event that they are done.
 */
export async function giveTasksOf(
  work: Work,
  pathway: Pathway,
  event: PathwayEvent,
  conditions: readonly string[] = [],
): Promise<void> {
  const day = osloDay(event.occurredAt);
  const rules = await work.sql<StoredRule>(
    `select ${COLUMNS} from task_rule r where ($1 = any(r.events) and ${HOLDS}) or $1 = any(r.met_by) order by r.key`,
    [event.kind, pathway.pathwayKey, day],
  );
  if (rules.some((rule) => rule.met_by.includes(event.kind))) await meet(work, pathway.id, event);
  const giving = rules.filter((rule) => rule.events.includes(event.kind));
  await give(work, giving, conditions, {
    patientId: pathway.patient.id,
    pathwayId: pathway.id,
    referralId: pathway.referral?.id ?? null,
    from: event.kind,
    eventId: event.id,
    deadlineId: null,
    day,
  });
}

/** A clock of the law is about to be broken: gives what is to be done before it is. */
export interface ClockCause {
  deadlineId: string;
}

/**
 * Gives the tasks that rules want done before a clock is broken; for the job that watches the clocks. May be called
 * again for the same deadline: it then gives nothing. Answers how many were given.
 */
export async function giveRuleTask(work: Work, { deadlineId }: ClockCause): Promise<number> {
  const [clock] = await work.sql<{
    kind: string;
    patient_id: string;
    pathway_id: string | null;
    referral_id: string | null;
    pathway_key: string | null;
    due_on: string;
  }>(
    `select d.kind, d.patient_id, d.pathway_id, d.referral_id, d.pathway_key, to_char(d.due_on, 'YYYY-MM-DD') as due_on
       from deadline d where d.id = $1 and d.met_on is null and d.waived_at is null and d.cancelled_at is null`,
    [deadlineId],
  );
  if (!clock?.pathway_id) return 0;
  const rules = await work.sql<StoredRule>(
    `select ${COLUMNS} from task_rule r where $1 = any(r.clocks) and ${HOLDS}
        and not exists (select from task t where t.rule_id = r.id and t.deadline_id = $4) order by r.key`,
    [clock.kind, clock.pathway_key, work.today, deadlineId],
  );
  return give(work, rules, [], {
    patientId: clock.patient_id,
    pathwayId: clock.pathway_id,
    referralId: clock.referral_id,
    from: clock.kind,
    eventId: null,
    deadlineId,
    day: clock.due_on,
  });
}

async function give(
  work: Work,
  rules: readonly StoredRule[],
  conditions: readonly string[],
  cause: Cause,
): Promise<number> {
  if (!rules.length) return 0;
  const holders = await holdersOf(work, cause.pathwayId);
  if (holders.deceased) return 0;
  let given = 0;
  for (const rule of rules) {
    if (!holds(rule, conditions, holders) || (await isSuperfluous(work, rule, cause))) continue;
    const heldAs = rule.owners.find((holder) => holders.by[holder]);
    if (!heldAs) continue;
    const task = await giveTask(work, {
      ...cause,
      ...holders.by[heldAs]!,
      kind: rule.kind,
      ruleId: rule.id,
      heldAs,
      dueOn: dueOf(rule, cause.day),
    });
    given += 1;
    await tellOwner(work, task, cause.patientId);
  }
  return given;
}

export async function tellOwner(work: Work, task: Task, patientId: string): Promise<void> {
  if (!task.owner || task.owner.id === work.principal.personId) return;
  await notify(work, {
    recipientId: task.owner.id,
    patientId,
    kind: 'TASK_GIVEN',
    subjectType: 'Task',
    subjectId: task.id,
  });
}

function holds(rule: StoredRule, conditions: readonly string[], holders: Holders): boolean {
  return rule.conditions.every((condition) =>
    condition === MUNICIPALITY_TAKES_PART ? holders.municipalityTakesPart : conditions.includes(condition),
  );
}

/** Null: no number was found. */
export function dueOf(rule: Pick<StoredRule, 'due_days' | 'day_type'>, day: string): string | null {
  if (rule.due_days === null) return null;
  return rule.day_type === 'WORKING' ? addWorkingDays(day, rule.due_days) : addDays(day, rule.due_days);
}

/** The rule gave it before, as often as it does; or what it asks for was registered already. */
async function isSuperfluous(work: Work, rule: StoredRule, cause: Cause): Promise<boolean> {
  const standing = {
    EVENT: 'false',
    PATHWAY: 't.cancelled_at is null',
    OPEN: 't.done_at is null and t.cancelled_at is null',
  }[rule.once];
  const [row] = await work.sql<{ superfluous: boolean }>(
    `select exists (select from task t where t.rule_id = $1 and t.pathway_id = $2 and ${standing})
         or exists (select from pathway_event e join pathway_event g on g.id = $4 where e.pathway_id = $2
              and e.kind = any($3) and e.corrected_at is null and e.occurred_at >= g.occurred_at and e.id <> g.id) as superfluous`,
    [rule.id, cause.pathwayId, rule.met_by, cause.eventId],
  );
  return Boolean(row?.superfluous);
}

/** What was asked for has happened: nobody has to say so twice. */
async function meet(work: Work, pathwayId: string, event: PathwayEvent): Promise<void> {
  const waiting = await work.sql<{ id: string }>(
    `select t.id from task t join task_rule r on r.id = t.rule_id left join pathway_event e on e.id = t.event_id
      where t.pathway_id = $1 and t.done_at is null and t.cancelled_at is null and $2 = any(r.met_by)
        and (e.id is null or e.occurred_at <= $3)`,
    [pathwayId, event.kind, event.occurredAt.toISOString()],
  );
  if (!waiting.length) return;
  for (const task of await work.em.find(Task, { id: { $in: waiting.map(({ id }) => id) } })) {
    task.doneAt = work.now;
    task.doneBy = work.principal.personId;
    task.metByEventId = event.id;
  }
  await work.em.flush();
}

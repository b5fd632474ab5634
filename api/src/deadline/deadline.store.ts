/** Writes of cases' plans what differs from what is stored, all of it in one statement; nothing differs, nothing is sent. */
import { v7 } from 'uuid';
import type { CasePlan, PlannedDeadline, PlannedUnclocked } from './deadline.case.js';
import type { CaseFacts, Facts, StoredDeadline, StoredUnclocked } from './deadline.facts.js';
import type { Work } from '../write/work.js';

interface Changes {
  deadlines: object[];
  gone: { id: string; forget: boolean }[];
  unclocked: object[];
  known: string[];
  /** Of whom something changed. */
  patients: Set<string>;
}

export async function storePlans(
  work: Work,
  facts: Facts,
  plans: readonly (readonly [CaseFacts, CasePlan])[],
): Promise<Set<string>> {
  const changes: Changes = { deadlines: [], gone: [], unclocked: [], known: [], patients: new Set() };
  const rules = new Set(facts.rules.map((rule) => rule.id));
  for (const [of, plan] of plans) {
    compareDeadlines(of, plan.deadlines, rules, changes);
    compareUnclocked(of, plan.unclocked, changes);
  }
  const { deadlines, gone, unclocked, known, patients } = changes;
  if (deadlines.length + gone.length + unclocked.length + known.length) {
    const json = [deadlines, gone, unclocked].map((rows) => JSON.stringify(rows));
    await work.sql(WRITE, [...json, known, work.now.toISOString()]);
  }
  return patients;
}

function compareDeadlines(
  of: CaseFacts,
  planned: readonly PlannedDeadline[],
  rules: ReadonlySet<string>,
  changes: Changes,
): void {
  const stored = new Map(of.deadlines.map((row) => [row.clockKey, row]));
  for (const deadline of planned) {
    const before = stored.get(deadline.key);
    stored.delete(deadline.key);
    const after = rowOf(deadline, before);
    if (before && !differs(before, after)) continue;
    changes.patients.add(of.patientId);
    changes.deadlines.push({
      ...after,
      ...belongsTo(of),
      kind: deadline.kind,
      side: deadline.side,
      force: deadline.force,
    });
  }
  for (const row of stored.values()) {
    // Its rule is gone: what was met under it was met. Its start was corrected away: it never ran.
    const forget = rules.has(row.ruleId);
    if (row.cancelled ? !(forget && row.metOn) : row.metOn && !forget) continue;
    changes.patients.add(of.patientId);
    changes.gone.push({ id: row.id, forget });
  }
}

type DeadlineRow = StoredDeadline;

function rowOf(deadline: PlannedDeadline, before: StoredDeadline | undefined): DeadlineRow {
  const {
    ruleId,
    unitId,
    rootId,
    ownerId,
    occurrence,
    startsOn,
    dueOn,
    dueSoonDays,
    metOn,
    dayCount,
    basis,
  } = deadline;
  const row: DeadlineRow = {
    id: before?.id ?? v7(),
    clockKey: deadline.key,
    ruleId,
    unitId,
    rootId,
    ownerId,
    occurrence,
    startsOn,
    dueOn,
    dueSoonDays,
    metOn,
    cancelled: deadline.cancelled !== null,
    dayCount,
    earliestOn: deadline.window?.from ?? null,
    basis,
  };
  if (!before || !keepsDueDay(before, row)) return row;
  const { dueOn: due, earliestOn, dayCount: counted, basis: old, ruleId: rule } = before;
  return { ...row, ruleId: rule, dueOn: due, earliestOn, dayCount: counted, basis: old };
}

/** Met, and only the rule or the calendar is another: a deadline that somebody met is not moved behind their back. */
function keepsDueDay(before: StoredDeadline, now: DeadlineRow): boolean {
  return (
    before.metOn !== null &&
    before.basis !== null &&
    before.basis !== now.basis &&
    before.metOn === now.metOn &&
    before.startsOn === now.startsOn
  );
}

function differs(before: StoredDeadline, after: DeadlineRow): boolean {
  return (Object.keys(after) as (keyof DeadlineRow)[]).some((name) => before[name] !== after[name]);
}

const belongsTo = (of: CaseFacts) => ({
  patientId: of.patientId,
  caseId: of.id,
  pathwayId: of.pathwayId,
  referralId: of.referralId,
  area: of.area,
  pathwayKey: of.pathwayKey,
});

function compareUnclocked(of: CaseFacts, planned: readonly PlannedUnclocked[], changes: Changes): void {
  const nameOf = (row: { ruleId: string; fromEventId: string }): string => `${row.ruleId} ${row.fromEventId}`;
  const stored = new Map(of.unclocked.map((row) => [nameOf(row), row]));
  for (const missing of planned) {
    const before = stored.get(nameOf(missing));
    stored.delete(nameOf(missing));
    if (before && sameUnclocked(before, missing)) continue;
    changes.unclocked.push({ id: v7(), ...missing, ...belongsTo(of) });
    changes.patients.add(of.patientId);
  }
  for (const row of stored.values()) {
    changes.known.push(row.id);
    changes.patients.add(of.patientId);
  }
}

const sameUnclocked = (before: StoredUnclocked, now: PlannedUnclocked): boolean =>
  before.reason === now.reason &&
  before.unitId === now.unitId &&
  before.startsOn === now.startsOn &&
  before.earliestOn === now.earliestOn;

/** $1 deadlines, $2 those that are gone, $3 unclocked rules, $4 ids of those that are so no longer, $5 now. */
const WRITE = `
  with written as (
    insert into deadline as d (id, patient_id, pathway_id, referral_id, case_id, clock_key, rule_id, kind, side, force, area, pathway_key,
      unit_id, root_id, owner_id, occurrence, starts_on, due_on, due_soon_days, met_on, cancelled_at, day_count, earliest_on, basis)
    select x.id, x."patientId", x."pathwayId", x."referralId", x."caseId", x."clockKey", x."ruleId", x.kind, x.side, x.force, x.area,
           x."pathwayKey", x."unitId", x."rootId", x."ownerId", x.occurrence, x."startsOn", x."dueOn", x."dueSoonDays", x."metOn",
           case when x.cancelled then $5::timestamptz end, x."dayCount", x."earliestOn", x.basis
      from jsonb_to_recordset($1::jsonb) as x(id uuid, "patientId" uuid, "pathwayId" uuid, "referralId" uuid, "caseId" uuid,
        "clockKey" text, "ruleId" uuid, kind text, side text, force text, area text, "pathwayKey" text, "unitId" uuid, "rootId" uuid,
        "ownerId" uuid, occurrence int, "startsOn" date, "dueOn" date, "dueSoonDays" int, "metOn" date, cancelled boolean,
        "dayCount" text, "earliestOn" date, basis text)
    on conflict (case_id, clock_key) do update set rule_id = excluded.rule_id, unit_id = excluded.unit_id, root_id = excluded.root_id,
      owner_id = excluded.owner_id, occurrence = excluded.occurrence, starts_on = excluded.starts_on, due_on = excluded.due_on,
      due_soon_days = excluded.due_soon_days, met_on = excluded.met_on, day_count = excluded.day_count,
      earliest_on = excluded.earliest_on, basis = excluded.basis, version = d.version + 1,
      cancelled_at = case when excluded.cancelled_at is not null then coalesce(d.cancelled_at, excluded.cancelled_at) end),
  ended as (
    update deadline d set cancelled_at = coalesce(d.cancelled_at, $5::timestamptz), version = d.version + 1,
           met_on = case when g.forget then null else d.met_on end
      from jsonb_to_recordset($2::jsonb) as g(id uuid, forget boolean) where d.id = g.id),
  answered as (delete from deadline_unclocked where id = any($4::uuid[]))
  insert into deadline_unclocked as u (id, patient_id, pathway_id, case_id, rule_id, from_event_id, kind, side, force, unit_id, reason,
    condition, starts_on, earliest_on)
  select x.id, x."patientId", x."pathwayId", x."caseId", x."ruleId", x."fromEventId", x.kind, x.side, x.force, x."unitId", x.reason,
         x.condition, x."startsOn", x."earliestOn"
    from jsonb_to_recordset($3::jsonb) as x(id uuid, "patientId" uuid, "pathwayId" uuid, "caseId" uuid, "ruleId" uuid,
      "fromEventId" text, kind text, side text, force text, "unitId" uuid, reason text, condition text, "startsOn" date, "earliestOn" date)
  on conflict (case_id, rule_id, from_event_id) do update set reason = excluded.reason, unit_id = excluded.unit_id,
    starts_on = excluded.starts_on, earliest_on = excluded.earliest_on`;

import { v7 } from 'uuid';
import { Deadline } from './deadline.entity.js';
import { computeDeadlines } from './deadline.engine.js';
import type {
  ClockEvent,
  ComputedDeadline,
  DeadlineRule as EngineRule,
  EventAlias,
} from './deadline.types.js';
import { Side } from '../authz/roles.js';
import { settleTasks } from '../task/settle-tasks.acts.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface CaseFacts extends Row {
  patient_id: string;
  pathway_id: string | null;
  referral_id: string | null;
  definition_id: string | null;
  pathway_key: string | null;
  area: string | null;
  unit_id: string | null;
  clinician_id: string | null;
  latest_start: string | null;
  decided_on: string | null;
  municipal_unit: string | null;
  municipal_root: string | null;
  root_id: string | null;
}

interface StoredRule {
  id: string;
  due_soon_days: number;
  organisation_id: string | null;
  engine: EngineRule;
}

/**
 * Recomputes a case's deadlines from its rules and events, in the transaction of the event: what is stored is the
 * engine's result, and nothing else. A clock whose start was corrected away is cancelled, not forgotten.
 */
export async function recomputeDeadlines(work: Work, caseId: string): Promise<void> {
  await work.em.flush();
  const facts = await caseFacts(work, caseId);
  const rules = await rulesOf(work, facts);
  const { deadlines } = computeDeadlines({
    rules: rules.map((rule) => rule.engine),
    events: await eventsOf(work, caseId),
    aliases: await aliases(work),
    settings: await settings(work, caseId),
    individualDates:
      facts.latest_start && facts.decided_on
        ? [{ kind: 'INDIVIDUAL_START', latestOn: facts.latest_start, setOn: facts.decided_on }]
        : [],
  });
  const stored = new Map((await work.em.find(Deadline, { caseId })).map((row) => [row.clockKey, row]));
  for (const computed of deadlines) {
    const rule = rules.find((each) => each.engine.key === computed.ruleKey) as StoredRule;
    store(work, facts, caseId, rule, computed, stored.get(computed.key));
    stored.delete(computed.key);
  }
  for (const gone of stored.values()) gone.cancelledAt ??= work.now;
  await work.em.flush();
  await settleTasks(work, caseId);
}

function store(
  work: Work,
  facts: CaseFacts,
  caseId: string,
  rule: StoredRule,
  computed: ComputedDeadline,
  stored: Deadline | undefined,
): void {
  const municipal = computed.side === Side.MUNICIPAL;
  const unitId = municipal ? facts.municipal_unit : facts.unit_id;
  const rootId = municipal ? facts.municipal_root : null;
  if (!unitId) return;
  const values = {
    rule: rule.id,
    kind: computed.kind,
    side: computed.side,
    force: computed.force,
    unit: unitId,
    ...(rootId ? { rootId } : {}),
    occurrence: computed.occurrence,
    startsOn: computed.startsOn,
    dueOn: computed.dueOn,
    dueSoonDays: rule.due_soon_days,
    metOn: computed.metOn,
    cancelledAt: computed.cancelled ? (stored?.cancelledAt ?? work.now) : null,
    owner: municipal ? null : facts.clinician_id,
  };
  if (stored) {
    work.em.assign(stored, values as never);
    return;
  }
  const created = work.em.create(Deadline, {
    id: v7(),
    patient: facts.patient_id,
    pathway: facts.pathway_id,
    referral: facts.referral_id,
    caseId,
    clockKey: computed.key,
    area: facts.area,
    pathwayKey: facts.pathway_key,
    rootId: rootId ?? facts.root_id,
    ...values,
  } as never);
  work.em.persist(created);
}

async function caseFacts(work: Work, caseId: string): Promise<CaseFacts> {
  const [facts] = await work.sql<CaseFacts>(
    `select c.patient_id, c.pathway_id, p.referral_id, p.pathway_key, p.area, p.unit_id, p.clinician_id,
            coalesce(p.definition_id, (select d.id from pathway_definition d where d.pathway_key = p.pathway_key
              and coalesce(d.valid_from, '-infinity') <= $2 and coalesce(d.valid_to, 'infinity') >= $2 order by d.version desc limit 1)) as definition_id,
            u.organisation_id as root_id, to_char(a.latest_start, 'YYYY-MM-DD') as latest_start,
            to_char(a.decided_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as decided_on,
            m.root_id as municipal_root, coalesce(m.unit_id, m.root_id) as municipal_unit
       from care_case c left join pathway p on p.id = c.pathway_id left join unit u on u.id = p.unit_id
       left join referral_assessment a on a.referral_id = p.referral_id
       left join lateral (select x.root_id, x.unit_id from coverage x
          where x.case_id = c.id and x.side = 'MUNICIPAL' and x.root_id is not null order by x.since desc limit 1) m on true
      where c.id = $1`,
    [caseId, work.today],
  );
  if (!facts) throw new Error('a case without facts');
  return facts;
}

/** The edition's rules, and the own rules of the municipality that takes part. */
async function rulesOf(work: Work, facts: CaseFacts): Promise<StoredRule[]> {
  return work.sql<StoredRule & Row>(
    `select r.id, r.due_soon_days, r.organisation_id, r.engine from deadline_rule r
      where (r.id in (select x.rule_id from definition_rule x where x.definition_id = $1))
         or (r.organisation_id = $2 and coalesce(r.valid_from, '-infinity') <= $3 and coalesce(r.valid_to, 'infinity') >= $3)`,
    [facts.definition_id, facts.municipal_root, work.today],
  );
}

/** What happened: the pathway's events, and what the case's needs and assignments say. */
async function eventsOf(work: Work, caseId: string): Promise<ClockEvent[]> {
  const rows = await work.sql<{
    id: string;
    kind: string;
    at: Date;
    corrected: string | null;
    planned: string | null;
  }>(
    `select e.id::text, e.kind, e.occurred_at as at, e.corrected_by_id::text as corrected, to_char(e.planned_for, 'YYYY-MM-DD') as planned from pathway_event e where e.pathway_id = $1
     union all select n.id::text, 'NEED_REPORTED', n.reported_at, null, null from need n where n.case_id = $1 and n.kind <> 'INDIVIDUAL_PLAN'
     union all select n.id || ':decided', case n.status when 'DECLINED' then 'NEED_DECLINED' else 'NEED_WITHDRAWN' end, n.decided_at, null, null
       from need n where n.case_id = $1 and n.status in ('DECLINED', 'WITHDRAWN') and n.decided_at is not null
     union all select a.id || ':named', 'COORDINATOR_NAMED', a.proposed_at, null, null from assignment a
       where a.case_id = $1 and a.side = 'MUNICIPAL' and a.person_id is not null
     union all select v.id || ':external', 'COORDINATOR_NAMED', v.since, null, null from coverage v
       where v.case_id = $1 and v.side = 'MUNICIPAL' and v.status = 'EXTERNAL'
     union all select a.id || ':proposed', 'PROPOSAL_MADE', a.proposed_at, null, null from assignment a where a.case_id = $1 and a.side = 'MUNICIPAL'
     union all select a.id || ':answered', 'PROPOSAL_ANSWERED', coalesce(a.accepted_at, a.ended_at), null, null from assignment a
       where a.case_id = $1 and a.side = 'MUNICIPAL' and coalesce(a.accepted_at, a.ended_at) is not null
     union all select v.id::text, 'MUNICIPALITY_DECLINED', v.since, null, null from coverage v
       where v.case_id = $1 and v.side = 'MUNICIPAL' and v.status = 'DECLINED'
     union all select c.id || ':died', 'PATIENT_DIED', p.deceased_on::timestamp at time zone 'Europe/Oslo', null, null
       from care_case c join patient p on p.id = c.patient_id where c.id = $1 and p.deceased_on is not null
     order by at, kind`,
    [caseId],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    occurredAt: new Date(row.at),
    correctedBy: row.corrected,
    plannedFor: row.planned,
  }));
}

async function settings(work: Work, caseId: string) {
  return work.sql<{ from: string; setting: 'OUTPATIENT' | 'INPATIENT' }>(
    `select to_char(e.occurred_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as from, e.care_setting as setting
       from pathway_event e where e.pathway_id = $1 and e.care_setting is not null and e.corrected_by_id is null order by e.occurred_at`,
    [caseId],
  );
}

async function aliases(work: Work): Promise<EventAlias[]> {
  const rows = await work.sql<{ row: EventAlias }>(`select row from reference_row where list = 'eventAlias'`);
  return rows.map(({ row }) => row);
}

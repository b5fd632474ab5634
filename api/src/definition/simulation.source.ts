import type { PathwayHistory } from './simulation.engine.js';
import type { Sql } from './document.questions.js';
import { EVENTS_OF_CASE } from '../deadline/case-events.questions.js';
import { conditionsOf } from '../deadline/conditions.questions.js';
import type { CareSetting } from '../deadline/deadline.types.js';

/** A pathway with its history, for counting; no name or number of anybody is read. */
export interface SourceRow {
  id: string;
  definitionId: string | null;
  history: PathwayHistory;
}

export interface Source {
  pathwayKey: string;
  from: string;
  to: string;
  /** Whether some rule asks for what happens in the case beside the pathway: needs, proposals. */
  ofCase: boolean;
}

const IN_PERIOD = `(coalesce(p.started_on, p.created_at::date) <= $3::date and coalesce(p.ended_on, 'infinity') >= $2::date)`;
const OPEN = `p.status in ('REFERRED','ACTIVE')`;
const CHOSEN = `p.pathway_key = $1 and (${OPEN} or ${IN_PERIOD})`;

/** How many pathways are open now or were in the period; or in the period alone. */
export async function countPathways(
  sql: Sql,
  { pathwayKey, from, to }: Source,
  of: 'all' | 'period' = 'all',
): Promise<number> {
  const where = of === 'all' ? CHOSEN : `p.pathway_key = $1 and ${IN_PERIOD}`;
  const [row] = await sql<{ count: number }>(`select count(*)::int as count from pathway p where ${where}`, [
    pathwayKey,
    from,
    to,
  ]);
  return row?.count ?? 0;
}

interface PathwayRow extends Record<string, unknown> {
  id: string;
  unit_id: string;
  definition_id: string | null;
  open: boolean;
  latest_start: string | null;
  decided_on: string | null;
  died_at: number | null;
  birth_date: string;
  unit_kind: string;
  saturday_counts: boolean;
  stated: Record<string, boolean>;
}

interface EventRow extends Record<string, unknown> {
  pathway_id: string;
  id: string;
  kind: string;
  at: number;
  planned: string | null;
  setting: CareSetting | null;
  day: string | null;
}

/** The next so many pathways by id. */
export async function pageOfHistories(
  sql: Sql,
  source: Source,
  after: string,
  size: number,
): Promise<SourceRow[]> {
  const pathways = await sql<PathwayRow>(
    `select p.id, p.unit_id, p.definition_id, ${OPEN} as open,
            to_char(a.latest_start, 'YYYY-MM-DD') as latest_start,
            to_char(a.decided_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as decided_on,
            to_char(t.birth_date, 'YYYY-MM-DD') as birth_date, u.kind as unit_kind,
            coalesce((select s.value = 'true' from organisation_setting s where s.root_id = u.organisation_id and s.key = 'deadlines.saturdayCounts'), false)
              as saturday_counts,
            coalesce((select jsonb_object_agg(s.condition, s.holds) from (select distinct on (o.condition) o.condition, o.holds
              from pathway_condition o where o.pathway_id = p.id order by o.condition, o.stated_at desc, o.id desc) s), '{}') as stated,
            (extract(epoch from t.deceased_on::timestamp at time zone 'Europe/Oslo') * 1000)::float8 as died_at
       from pathway p join patient t on t.id = p.patient_id join unit u on u.id = p.unit_id left join referral_assessment a on a.referral_id = p.referral_id
      where ${CHOSEN} and p.id > $4::uuid order by p.id limit $5`,
    [source.pathwayKey, source.from, source.to, after, size],
  );
  const rows = pathways.map((row) => rowOf(row, source.ofCase));
  const byId = new Map(rows.map((row) => [row.id, row.history]));
  for (const event of await eventsOf(sql, [...byId.keys()], source.ofCase)) {
    const history = byId.get(event.pathway_id);
    if (!history) continue;
    const { id, kind, planned } = event;
    history.events.push({ id, kind, occurredAt: new Date(event.at), plannedFor: planned });
    if (event.setting && event.day) history.settings.push({ from: event.day, setting: event.setting });
  }
  for (const [i, row] of pathways.entries()) {
    const { stated, unit_kind: unitKind, birth_date: birthDate, decided_on: decidedOn } = row;
    const history = rows[i]?.history as PathwayHistory;
    const happened = history.events.map(({ kind }) => ({ kind, corrected: null }));
    history.conditions = conditionsOf({ stated, unitKind, birthDate, decidedOn, events: happened });
  }
  return rows;
}

function rowOf(row: PathwayRow, ofCase: boolean): SourceRow {
  const { latest_start: latestOn, decided_on: setOn } = row;
  // Where the case is asked, it tells of the death itself.
  const died =
    row.died_at === null || ofCase ? [] : [{ id: `${row.id}:died`, kind: 'PATIENT_DIED', at: row.died_at }];
  return {
    id: row.id,
    definitionId: row.definition_id,
    history: {
      unitId: row.unit_id,
      open: row.open,
      events: died.map(({ id, kind, at }) => ({ id, kind, occurredAt: new Date(at) })),
      settings: [],
      individualDates: latestOn && setOn ? [{ kind: 'INDIVIDUAL_START', latestOn, setOn }] : [],
      conditions: {},
      calendar: { saturdayCounts: row.saturday_counts },
    },
  };
}

const at = (instant: string): string => `(extract(epoch from ${instant}) * 1000)::float8`;
const SETTING = `e.care_setting as setting, case when e.care_setting is not null then to_char(e.occurred_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') end as day`;

/** Events of the pathways, corrected ones left out as the clock leaves them out; in order, for each. */
function eventsOf(sql: Sql, ids: string[], ofCase: boolean): Promise<EventRow[]> {
  const own =
    `select e.pathway_id, e.id::text as id, e.kind, ${at('e.occurred_at')} as at, to_char(e.planned_for, 'YYYY-MM-DD') as planned, ${SETTING}` +
    ` from pathway_event e where e.pathway_id = any($1::uuid[]) and e.corrected_at is null`;
  const ofWholeCase =
    `select c.pathway_id, x.id, x.kind, ${at('x.at')} as at, to_char(x.planned, 'YYYY-MM-DD') as planned, ${SETTING}` +
    ` from (select k.id, k.pathway_id, t.deceased_on from care_case k join patient t on t.id = k.patient_id` +
    ` where k.pathway_id = any($1::uuid[])) c cross join lateral (${EVENTS_OF_CASE}) x` +
    ` left join pathway_event e on e.id::text = x.id where x.corrected is null`;
  return sql<EventRow>(`${ofCase ? ofWholeCase : own} order by pathway_id, at, kind`, [ids]);
}

/** What happens in the case and not in the pathway. */
export const CASE_EVENTS: readonly string[] = [
  'NEED_REPORTED',
  'NEED_DECLINED',
  'NEED_WITHDRAWN',
  'COORDINATOR_NAMED',
  'PROPOSAL_MADE',
  'PROPOSAL_ANSWERED',
  'MUNICIPALITY_DECLINED',
];

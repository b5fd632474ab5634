import type { PathwayHistory } from './simulation.engine.js';
import type { Sql } from './document.questions.js';
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
}

interface EventRow extends Record<string, unknown> {
  pathway_id: string;
  id: string;
  kind: string;
  at: number;
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
            (extract(epoch from t.deceased_on::timestamp at time zone 'Europe/Oslo') * 1000)::float8 as died_at
       from pathway p join patient t on t.id = p.patient_id left join referral_assessment a on a.referral_id = p.referral_id
      where ${CHOSEN} and p.id > $4::uuid order by p.id limit $5`,
    [source.pathwayKey, source.from, source.to, after, size],
  );
  const rows = pathways.map(rowOf);
  const byId = new Map(rows.map((row) => [row.id, row.history]));
  for (const event of await eventsOf(sql, [...byId.keys()], source.ofCase)) {
    const history = byId.get(event.pathway_id);
    if (!history) continue;
    history.events.push({ id: event.id, kind: event.kind, occurredAt: new Date(event.at) });
    if (event.setting && event.day) history.settings.push({ from: event.day, setting: event.setting });
  }
  return rows;
}

function rowOf(row: PathwayRow): SourceRow {
  const { latest_start: latestOn, decided_on: setOn } = row;
  const died = row.died_at === null ? [] : [{ id: `${row.id}:died`, kind: 'PATIENT_DIED', at: row.died_at }];
  return {
    id: row.id,
    definitionId: row.definition_id,
    history: {
      unitId: row.unit_id,
      open: row.open,
      events: died.map(({ id, kind, at }) => ({ id, kind, occurredAt: new Date(at) })),
      settings: [],
      individualDates: latestOn && setOn ? [{ kind: 'INDIVIDUAL_START', latestOn, setOn }] : [],
    },
  };
}

const at = (instant: string): string => `(extract(epoch from ${instant}) * 1000)::float8`;

/** Events of the pathways, corrected ones left out as the clock leaves them out; in order, for each. */
function eventsOf(sql: Sql, ids: string[], ofCase: boolean): Promise<EventRow[]> {
  const own =
    `select e.pathway_id, e.id::text as id, e.kind, ${at('e.occurred_at')} as at, e.care_setting as setting,` +
    ` case when e.care_setting is not null then to_char(e.occurred_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') end as day` +
    ` from pathway_event e where e.pathway_id = any($1::uuid[]) and e.corrected_by_id is null`;
  const beside = (id: string, kind: string, when: string, from: string): string =>
    `select c.pathway_id, ${id}, ${kind}, ${at(when)}, null, null from care_case c join ${from} where c.pathway_id = any($1::uuid[])`;
  const parts = ofCase
    ? [
        own,
        beside(
          'n.id::text',
          `'NEED_REPORTED'`,
          'n.reported_at',
          `need n on n.case_id = c.id and n.kind <> 'INDIVIDUAL_PLAN'`,
        ),
        beside(
          `n.id || ':decided'`,
          `case n.status when 'DECLINED' then 'NEED_DECLINED' else 'NEED_WITHDRAWN' end`,
          'n.decided_at',
          `need n on n.case_id = c.id and n.status in ('DECLINED','WITHDRAWN') and n.decided_at is not null`,
        ),
        beside(
          `a.id || ':named'`,
          `'COORDINATOR_NAMED'`,
          'a.proposed_at',
          `${MUNICIPAL} and a.person_id is not null`,
        ),
        beside(`v.id || ':external'`, `'COORDINATOR_NAMED'`, 'v.since', coverage('EXTERNAL')),
        beside(`a.id || ':proposed'`, `'PROPOSAL_MADE'`, 'a.proposed_at', MUNICIPAL),
        beside(
          `a.id || ':answered'`,
          `'PROPOSAL_ANSWERED'`,
          'coalesce(a.accepted_at, a.ended_at)',
          `${MUNICIPAL} and coalesce(a.accepted_at, a.ended_at) is not null`,
        ),
        beside('v.id::text', `'MUNICIPALITY_DECLINED'`, 'v.since', coverage('DECLINED')),
      ]
    : [own];
  return sql<EventRow>(`${parts.join(' union all ')} order by pathway_id, at, kind`, [ids]);
}

const MUNICIPAL = `assignment a on a.case_id = c.id and a.side = 'MUNICIPAL'`;
const coverage = (status: string): string =>
  `coverage v on v.case_id = c.id and v.side = 'MUNICIPAL' and v.status = '${status}'`;

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

/** What a case's clocks are computed from, of any number of cases in one statement. */
import { EVENTS_OF_CASE } from './case-events.questions.js';
import type {
  CareSettingChange,
  DeadlineRule as EngineRule,
  EventAlias,
  UnclockedReason,
} from './deadline.types.js';
import type { OwnDeadlineSettings } from './deadline.settings.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

export interface StoredRule {
  id: string;
  dueSoonDays: number;
  organisationId: string | null;
  engine: EngineRule;
}

export interface FactEvent {
  id: string;
  kind: string;
  at: string;
  planned: string | null;
  corrected: string | null;
}

export interface Move {
  id: string;
  at: string;
  fromRootId: string;
  fromUnitId: string | null;
  toRootId: string | null;
}

export interface StoredDeadline {
  id: string;
  clockKey: string;
  ruleId: string;
  unitId: string;
  rootId: string;
  ownerId: string | null;
  occurrence: number;
  startsOn: string;
  dueOn: string;
  dueSoonDays: number;
  metOn: string | null;
  cancelled: boolean;
  dayCount: string | null;
  earliestOn: string | null;
  basis: string | null;
}

export interface StoredUnclocked {
  id: string;
  ruleId: string;
  fromEventId: string;
  reason: UnclockedReason;
  unitId: string;
  startsOn: string;
  earliestOn: string | null;
}

export interface CaseFacts {
  id: string;
  patientId: string;
  pathwayId: string | null;
  referralId: string | null;
  pathwayKey: string | null;
  area: string | null;
  unitId: string | null;
  unitKind: string | null;
  rootId: string | null;
  clinicianId: string | null;
  definitionId: string | null;
  latestStart: string | null;
  decidedOn: string | null;
  birthDate: string;
  municipalRoot: string | null;
  municipalUnit: string | null;
  events: FactEvent[];
  settings: CareSettingChange[];
  stated: Record<string, boolean>;
  moves: Move[];
  deadlines: StoredDeadline[];
  unclocked: StoredUnclocked[];
}

export interface Facts {
  cases: CaseFacts[];
  rules: (StoredRule & { definitions: string[] | null })[];
  /** What each organisation has set of its deadlines, by its id. */
  own: Record<string, OwnDeadlineSettings>;
  aliases: EventAlias[];
}

const CASES = `
  select k.id, k.patient_id, k.pathway_id, p.referral_id, p.pathway_key, p.area, p.unit_id, u.kind as unit_kind,
         u.organisation_id as root_id, p.clinician_id, t.birth_date, t.deceased_on,
         coalesce(p.definition_id, (select d.id from pathway_definition d where d.pathway_key = p.pathway_key
           and coalesce(d.valid_from, '-infinity') <= $2::date and coalesce(d.valid_to, 'infinity') >= $2::date
           order by d.version desc limit 1)) as definition_id,
         a.latest_start, (a.decided_at at time zone 'Europe/Oslo')::date as decided_on,
         m.root_id as municipal_root, coalesce(m.unit_id, m.root_id) as municipal_unit
    from care_case k join patient t on t.id = k.patient_id left join pathway p on p.id = k.pathway_id
    left join unit u on u.id = p.unit_id left join referral_assessment a on a.referral_id = p.referral_id
    left join lateral (select x.root_id, x.unit_id from coverage x
      where x.case_id = k.id and x.side = 'MUNICIPAL' and x.root_id is not null order by x.since desc limit 1) m on true
   where k.id = any($1::uuid[])`;

/** Rows as JSON objects with names in camel case, as they are given. */
const list = (columns: string, from: string): string =>
  `coalesce((select jsonb_agg(to_jsonb(x)) from (select ${columns} from ${from}) x), '[]'::jsonb)`;

const READ = `
  with c as materialized (${CASES}),
  roots as (select root_id as id from c where root_id is not null union select municipal_root from c where municipal_root is not null
    union select m.from_root_id from municipal_move m where m.case_id = any($1::uuid[])
    union select m.to_root_id from municipal_move m where m.case_id = any($1::uuid[]) and m.to_root_id is not null)
  select jsonb_build_object(
    'cases', ${list(
      `c.id, c.patient_id as "patientId", c.pathway_id as "pathwayId", c.referral_id as "referralId", c.pathway_key as "pathwayKey",
       c.area, c.unit_id as "unitId", c.unit_kind as "unitKind", c.root_id as "rootId", c.clinician_id as "clinicianId",
       c.definition_id as "definitionId", c.latest_start as "latestStart", c.decided_on as "decidedOn", c.birth_date as "birthDate",
       c.municipal_root as "municipalRoot", c.municipal_unit as "municipalUnit",
       ${list('*', `(${EVENTS_OF_CASE}) e`)} as events,
       ${list(
         `(e.occurred_at at time zone 'Europe/Oslo')::date as "from", e.care_setting as setting`,
         `pathway_event e where e.pathway_id = c.pathway_id and e.care_setting is not null and e.corrected_at is null order by e.occurred_at`,
       )} as settings,
       coalesce((select jsonb_object_agg(s.condition, s.holds) from (select distinct on (o.condition) o.condition, o.holds
         from pathway_condition o where o.pathway_id = c.pathway_id order by o.condition, o.stated_at desc, o.id desc) s), '{}') as stated,
       ${list(
         `m.id, m.moved_at as at, m.from_root_id as "fromRootId", m.from_unit_id as "fromUnitId", m.to_root_id as "toRootId"`,
         `municipal_move m where m.case_id = c.id order by m.moved_at, m.id`,
       )} as moves,
       ${list(
         `d.id, d.clock_key as "clockKey", d.rule_id as "ruleId", d.unit_id as "unitId", d.root_id as "rootId", d.owner_id as "ownerId",
          d.occurrence, d.starts_on as "startsOn", d.due_on as "dueOn", d.due_soon_days as "dueSoonDays", d.met_on as "metOn",
          d.cancelled_at is not null as cancelled, d.day_count as "dayCount", d.earliest_on as "earliestOn", d.basis`,
         `deadline d where d.case_id = c.id`,
       )} as deadlines,
       ${list(
         `d.id, d.rule_id as "ruleId", d.from_event_id as "fromEventId", d.reason, d.unit_id as "unitId", d.starts_on as "startsOn",
          d.earliest_on as "earliestOn"`,
         `deadline_unclocked d where d.case_id = c.id`,
       )} as unclocked`,
      'c',
    )},
    'rules', ${list(
      `r.id, r.due_soon_days as "dueSoonDays", r.organisation_id as "organisationId",
       r.engine - '{source,sourceWording,sourceFromEvent,sourceSetting,sourceCondition,sourceForce,note,legalBasis,edition,label}'::text[]
         || case when r.organisation_id is null then '{}' else jsonb_build_object('validFrom', r.valid_from, 'validTo', r.valid_to) end as engine,
       (select array_agg(x.definition_id) from definition_rule x
         where x.rule_id = r.id and x.definition_id in (select definition_id from c)) as definitions`,
      `deadline_rule r where r.organisation_id in (select id from roots)
         or r.id in (select x.rule_id from definition_rule x where x.definition_id in (select definition_id from c))`,
    )},
    'own', (select coalesce(jsonb_object_agg(o.root_id, o.own), '{}') from (
      select s.root_id, jsonb_object_agg(s.key, s.value) as own from organisation_setting s
       where s.root_id in (select id from roots) and s.key like 'deadlines.%' group by s.root_id) o),
    'aliases', (select coalesce(jsonb_agg(jsonb_build_object('event', a.row->'event', 'metBy', a.row->'metBy')), '[]')
      from reference_row a where a.list = 'eventAlias')) as facts`;

export async function readFacts(work: Work, caseIds: readonly string[]): Promise<Facts> {
  const [row] = await work.sql<{ facts: Facts } & Row>(READ, [caseIds, work.today]);
  return (row as { facts: Facts }).facts;
}

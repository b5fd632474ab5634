import { Action } from '../authz/actions.js';
import { permittedSql } from '../read/access.js';
import { resourceOf } from '../read/resource.js';
import type { Work } from '../write/work.js';
import { isCodeOf } from './event-code.type.js';
import type { MissingCount } from './registration-export.entity.js';
import type { ExportedRegistration } from './registration-file.js';

export interface Extent {
  unitId: string;
  from: string;
  to: string;
}

/** Rows of one file; a longer period is refused, so that a file never outgrows the memory it is made in. */
export const MAX_ROWS = 50_000;

const within = (unit: string) =>
  `p.unit_id in (select c.descendant_id from unit_closure c where c.ancestor_id = ${unit})`;
const day = (instant: string) => `(${instant} at time zone 'Europe/Oslo')::date`;

/** What the caller may read of a unit's registrations in a period: standing events that are to be coded, or were. */
export async function registrationsOf(
  work: Work,
  { unitId, from, to }: Extent,
): Promise<ExportedRegistration[]> {
  const s = work.statement();
  const place = { resource: resourceOf({ name: 'PathwayEvent' }), alias: 't', form: 'list' as const };
  const happened = `happened as materialized (
    select t.id, t.patient_id, t.pathway_id, t.kind, t.code, t.occurred_at, t.registered_at, p.definition_id, p.pathway_key,
           case when t.patient_id not in (select a.patient_id from address_protection a where a.ended_at is null) then p.unit_id end as unit_id
      from pathway_event t join pathway p on p.id = t.pathway_id
     where ${permittedSql(Action.READ, place, s)} and ${within(s.bind(unitId, 'uuid'))}
       and ${day('t.occurred_at')} between ${s.bind(from, 'date')} and ${s.bind(to, 'date')}
       and t.corrected_at is null and t.corrected_by_id is null)`;
  // Few pairs of kind and code stand for many events.
  const resolved = `resolved as materialized (
    select k.*, (select c.code_id from definition_code c where c.definition_id = k.definition_id and ${isCodeOf('c', 'k')}
                  order by k.code = c.combined_code desc nulls last limit 1) as code_id
      from (select distinct definition_id, kind, code from happened) k)`;
  const text = `${s.with([happened, resolved])}
    select h.id as "registrationId", h.patient_id as "patientId", h.pathway_id as "pathwayId", h.pathway_key as "pathwayKey",
           coalesce(d.edition_key, d.version) as edition, d.code_system as "pathwayCodeSystem", d.code as "pathwayCode", h.unit_id as "unitId",
           h.kind as "eventKind", c.code_system as "codeSystem", coalesce(c.code, h.code) as code,
           c.combined_code as "combinedCode",
           case when c.code is not null then 'KNOWN' when h.code is not null then 'UNKNOWN' else 'NOT_FOUND' end as "codeStatus",
           c.text_nb as text, c.requirement, to_json(h.occurred_at) #>> '{}' as "occurredAt",
           to_json(h.registered_at) #>> '{}' as "registeredAt"
      from happened h
      join resolved r on r.definition_id is not distinct from h.definition_id and r.kind = h.kind
                     and r.code is not distinct from h.code
      left join pathway_definition d on d.id = h.definition_id
      left join definition_code c on c.definition_id = h.definition_id and c.code_id = r.code_id
     where h.code is not null or r.code_id is not null
        or exists (select from definition_code x where x.definition_id = h.definition_id and x.event_kind = h.kind)
     order by h.occurred_at, h.id limit ${MAX_ROWS + 1}`;
  return work.look<ExportedRegistration & Record<string, unknown>>(text, s.values);
}

/** What the pathways that were under way in the period lack by now, as far as the caller may read their register. */
export async function missingOf(
  work: Work,
  { unitId, from, to }: Extent,
): Promise<{ pathways: number; missing: MissingCount[] }> {
  const s = work.statement();
  const place = { resource: resourceOf({ name: 'Registration' }), alias: 't', form: 'list' as const };
  const underWay = `under_way as materialized (
    select p.id from pathway p where ${within(s.bind(unitId, 'uuid'))}
       and p.started_on <= ${s.bind(to, 'date')} and (p.ended_on is null or p.ended_on >= ${s.bind(from, 'date')}))`;
  const register = `register as materialized (
    select t.* from registration t where t.pathway_id in (select id from under_way) and ${permittedSql(Action.READ, place, s)})`;
  const text = `${s.with([underWay, register])}
    select (select count(distinct pathway_id)::int from register) as pathways,
           (select coalesce(json_agg(m order by m."pathwayKey", m.key), '[]') from (
              select key, text_nb as text, pathway_key as "pathwayKey", requirement, count(*)::int as count
                from register where status = 'MISSING' group by key, text_nb, pathway_key, requirement) m) as missing`;
  const [row] = await work.look<{ pathways: number; missing: MissingCount[] }>(text, s.values);
  return row ?? { pathways: 0, missing: [] };
}

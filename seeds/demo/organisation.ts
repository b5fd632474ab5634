import type { Client } from 'pg';
import { idOf } from './dice.js';
import type { DemoStaff } from './staff.js';
import { SYSTEM_PERSON } from '../../api/src/authz/roles.js';
import { COORDINATOR_HOURS, demoUnits, MUNICIPALITY_NUMBERS, type DemoUnit } from './units.js';

export const unitId = (key: string): string => idOf(`unit ${key}`);
export const personIdOf = (key: string): string => idOf(`person ${key}`);
export const grantIdOf = (key: string): string => idOf(`grant ${key}`);

/** The numbers of days that the two municipalities have set for themselves. */
const OWN_RULES = [
  { municipality: 'elvestad', kind: 'COORDINATOR_NAMED', maxDays: 5, dueSoonDays: 2 },
  { municipality: 'elvestad', kind: 'PROPOSAL_ANSWERED', maxDays: 2, dueSoonDays: 1 },
  { municipality: 'nordvik', kind: 'COORDINATOR_NAMED', maxDays: 7, dueSoonDays: 2 },
  { municipality: 'nordvik', kind: 'PROPOSAL_ANSWERED', maxDays: 2, dueSoonDays: 1 },
] as const;

/** Units, staff and the municipalities' own rules: what an administrator sets up, and no service writes. */
export async function loadOrganisation(client: Client, staff: DemoStaff[], since: string): Promise<void> {
  const known = new Map<string, DemoUnit>();
  for (const unit of demoUnits) {
    known.set(unit.key, unit);
    await insertUnit(client, unit, rootOf(known, unit));
  }
  for (const one of staff) await insertStaff(client, one, since);
  for (const rule of OWN_RULES) await insertRule(client, rule);
}

function rootOf(known: Map<string, DemoUnit>, unit: DemoUnit): string {
  let root = unit;
  while (root.parent) root = known.get(root.parent) as DemoUnit;
  return root.key;
}

type Hours = DemoUnit['hours'];
const openingHours = (hours: Hours): string =>
  JSON.stringify(
    (hours ?? []).flatMap((day, i) => (day ? [{ weekday: i + 1, opens: day[0], closes: day[1] }] : [])),
  );

async function insertUnit(client: Client, unit: DemoUnit, root: string): Promise<void> {
  const domain = root.replace(/\..*/, '');
  await client.query(
    `insert into unit (id, name, kind, parent_id, second_parent_id, organisation_id, municipality_number, municipality_name,
       phone, email, website, opening_hours, referral_contact, fallback_contact, pathway_keys, listed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      unitId(unit.key),
      unit.name,
      unit.kind,
      unit.parent ? unitId(unit.parent) : null,
      unit.secondParent ? unitId(unit.secondParent) : null,
      unitId(root),
      unit.municipality ? MUNICIPALITY_NUMBERS[unit.municipality] : null,
      unit.municipality ?? null,
      unit.phone ?? null,
      unit.listed ? `${unit.key.replace(/.*\./, '')}@${domain}.example` : null,
      unit.listed ? `https://${domain}.example/` : null,
      openingHours(unit.hours),
      unit.referralContact ?? null,
      unit.fallbackContact ?? null,
      unit.pathwayKeys ?? [],
      unit.listed ?? false,
    ],
  );
}

async function insertStaff(client: Client, one: DemoStaff, since: string): Promise<void> {
  const [given, ...family] = one.name.split(' ');
  await client.query(
    `insert into person (id, given_name, family_name, languages, health_personnel_number, authorisation)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      personIdOf(one.key),
      given,
      family.join(' '),
      one.capacity ? ['nb', 'en'] : ['nb'],
      null,
      one.authorisation ?? null,
    ],
  );
  await client.query('insert into person_identity (person_id, national_id) values ($1, $2)', [
    personIdOf(one.key),
    one.nationalId,
  ]);
  const number = parseInt(idOf(`phone ${one.key}`).slice(0, 6), 16) % 10_000;
  await client.query(
    `insert into role_grant (id, person_id, role, unit_id, valid_from, basis, phone, opening_hours, capacity)
     values ($1, $2, $3, $4, $5, 'DEMO', $6, $7, $8)`,
    [
      grantIdOf(one.key),
      personIdOf(one.key),
      one.role,
      one.unit ? unitId(one.unit) : null,
      since,
      `10 01 ${String(number)
        .padStart(4, '0')
        .replace(/(..)(..)/, '$1 $2')}`,
      one.role === 'COORDINATOR' ? openingHours(COORDINATOR_HOURS) : '[]',
      one.capacity ?? null,
    ],
  );
}

/** The project's template with the municipality's number of days filled in. */
async function insertRule(client: Client, rule: (typeof OWN_RULES)[number]): Promise<void> {
  const key = `${rule.municipality}.${rule.kind.toLowerCase().replaceAll('_', '-')}`;
  const { rows } = await client.query<{ row: Record<string, unknown> }>(
    `select row from reference_row where list = 'organisationRuleTemplate' and row ->> 'kind' = $1`,
    [rule.kind],
  );
  const template = rows[0]?.row;
  if (!template) throw new Error(`There is no template for an own rule of the kind ${rule.kind}.`);
  await client.query(
    `insert into deadline_rule (id, key, kind, labels, side, organisation_id, from_event, to_event, max_days, day_type,
       force, recurring, due_soon_days, engine, source, standing)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'ORGANISATION', $11, $12, $13, $14, $15)`,
    [
      idOf(`rule ${key}`),
      key,
      rule.kind,
      JSON.stringify(template.label),
      template.side,
      unitId(rule.municipality),
      template.fromEvent,
      template.toEvent,
      rule.maxDays,
      template.dayType,
      template.recurring,
      rule.dueSoonDays,
      JSON.stringify({ ...template, key, maxDays: rule.maxDays }),
      ['the municipality’s own'],
      'UNVERIFIED',
    ],
  );
  // The rule as the organisation sees it; the clocks read the row above.
  await client.query(
    `insert into organisation_rule (id, organisation_id, kind, max_days, day_type, due_soon_days, created_at, created_by,
       published_at, published_by)
     select id, organisation_id, kind, max_days, day_type, due_soon_days, now(), $2, now(), $2 from deadline_rule where id = $1`,
    [idOf(`rule ${key}`), SYSTEM_PERSON],
  );
}

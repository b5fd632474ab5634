import { syntheticNationalId } from '../../support/identity-number.js';
import type { Chance } from './chance.js';
import { add, type NewRow, type NewRows } from './rows.js';

/** What a world is made of so far. */
export interface Making {
  chance: Chance;
  now: Date;
  rows: NewRows;
  units: NewRow[];
  persons: NewRow[];
  grants: NewRow[];
  /** Rules, definitions and code lists that the installation was loaded with. */
  rules: NewRow[];
  definitions: NewRow[];
}

export const before = (m: Making, ms: number): string => new Date(m.now.getTime() - ms).toISOString();
export const DAY = 86_400_000;

/** A period around now; its ends often fall on the very instant, or beside it. */
export function period(m: Making, live = 0.75): { valid_from: string; valid_to: string | null } {
  const { chance } = m;
  if (chance.of(live)) {
    return {
      valid_from: before(m, chance.pick([0, 0, 1, DAY, 400 * DAY])),
      valid_to: chance.pick([null, null, null, before(m, -1), before(m, -DAY)]),
    };
  }
  return chance.of(0.4)
    ? { valid_from: before(m, chance.pick([-1, -DAY])), valid_to: null }
    : { valid_from: before(m, 30 * DAY), valid_to: before(m, chance.pick([0, 0, 1, DAY])) };
}

/** Organisations on both sides, with units below; a joint team may hang below two of them. */
export function makeUnits(m: Making): void {
  const { chance } = m;
  const unit = (kind: string, parent: NewRow | null = null, second: NewRow | null = null): NewRow => {
    const id = chance.id();
    const row = add(m.rows, 'unit', {
      id,
      name: `${kind} ${id.slice(0, 4)}`,
      kind,
      parent_id: parent?.id ?? null,
      second_parent_id: second?.id ?? null,
      organisation_id: parent?.organisation_id ?? id,
      opening_hours: [],
      pathway_keys: [],
      listed: chance.of(0.5),
      version: 1,
      created_at: before(m, 500 * DAY),
    });
    m.units.push(row);
    return row;
  };
  for (let i = 0; i < 2; i += 1) {
    const municipality = unit('MUNICIPALITY');
    unit('COORDINATING_UNIT', municipality);
    const service = unit('MUNICIPAL_SERVICE', municipality);
    if (chance.of(0.5)) unit('MUNICIPAL_SERVICE', service);
    const trust = unit('HEALTH_TRUST');
    unit('COORDINATING_UNIT', trust);
    const department = unit('DEPARTMENT', trust);
    const section = unit('SECTION', department);
    unit('SECTION', chance.pick([trust, department]));
    if (chance.of(0.6))
      unit('JOINT_TEAM', ...chance.pick([[service, section] as const, [section, service] as const]));
  }
  unit('GP_OFFICE');
  unit('NAV');
}

export function makePerson(m: Making, name = 'Prøve Person', birthDate?: string): NewRow {
  const [given, family] = name.split(' ');
  const row = add(m.rows, 'person', {
    id: m.chance.id(),
    given_name: given,
    family_name: family,
    languages: ['nb'],
    active: !m.chance.of(0.03),
    version: 1,
    created_at: before(m, 500 * DAY),
  });
  const national = syntheticNationalId(birthDate);
  add(m.rows, 'person_identity', { person_id: row.id, national_id: national });
  m.persons.push({ ...row, national });
  return { ...row, national };
}

const KINDS: Record<string, string[]> = {
  GP: ['GP_OFFICE'],
  CASE_WORKER: ['MUNICIPAL_SERVICE', 'MUNICIPALITY', 'JOINT_TEAM'],
  CLINICIAN: ['SECTION', 'DEPARTMENT', 'JOINT_TEAM'],
  COORDINATOR: ['SECTION', 'DEPARTMENT', 'MUNICIPAL_SERVICE', 'MUNICIPALITY', 'JOINT_TEAM'],
  UNIT_LEADER: ['SECTION', 'DEPARTMENT', 'MUNICIPAL_SERVICE'],
  COORDINATING_UNIT: ['COORDINATING_UNIT'],
  PARTNER: ['NAV'],
  AUDITOR: ['MUNICIPALITY', 'HEALTH_TRUST'],
  ADMINISTRATOR: ['MUNICIPALITY', 'HEALTH_TRUST'],
};

/** A grant of each role, and as many more as asked; some people have two. */
export function makeGrants(m: Making, more: number): void {
  const { chance } = m;
  const roles = Object.keys(KINDS);
  const wanted = [
    ...roles,
    ...Array.from({ length: more }, () => chance.pick([...roles, 'COORDINATOR', 'COORDINATOR'])),
  ];
  for (const [i, role] of wanted.entries()) {
    const second = m.grants.length > 0 && (chance.of(0.2) || i % 10 === 9);
    const person = second ? chance.pick(m.persons) : makePerson(m, 'Ansatt Alke');
    const units = m.units.filter((unit) => KINDS[role]?.includes(unit.kind as string));
    const unit = role === 'ADMINISTRATOR' && chance.of(0.35) ? null : chance.pick(units);
    const row = add(m.rows, 'role_grant', {
      id: chance.id(),
      person_id: person.id,
      role,
      unit_id: unit?.id ?? null,
      ...period(m, 0.9),
      basis: 'GRANTED',
      opening_hours: [],
      version: 1,
      created_at: before(m, 400 * DAY),
    });
    m.grants.push({ ...row, root: unit?.organisation_id ?? null });
  }
}

import { v7 } from 'uuid';
import { Grant } from './grant.entity.js';
import { checkedHours } from './opening-hours.js';
import type { GrantRoleInput } from './organisation.inputs.js';
import { separation } from './separation.questions.js';
import type { Unit } from './unit.entity.js';
import { openUnit } from './unit.questions.js';
import { Action } from '../authz/actions.js';
import { ACTS_FOR_PATIENT, Role } from '../authz/roles.js';
import { notify } from '../notification/notification.acts.js';
import { checkedNationalId } from '../platform/national-id.js';
import { Person } from '../person/person.entity.js';
import { personByNumber, rememberAddress } from '../person/person.acts.js';
import { osloDay } from '../platform/calendar.js';
import { emailProblem, phoneProblem } from '../platform/checks.js';
import { badInput, conflict, forbidden, type FieldProblem } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

export const MAX_CAPACITY = 1000;

/** An organisation's administrator grants in the organisation, never for themselves and never its auditors. */
export async function grantRole(work: Work, input: GrantRoleInput): Promise<string> {
  work.attempt = { resource: 'Grant', id: null, patientId: null };
  work.checkRole(Action.GRANT, 'Grant');
  const period = checked(work, input);
  const unit = await openUnit(work, input.unitId, 'unitId');
  if (unit.organisation.id !== work.principal.rootId) throw forbidden('a grant outside the organisation');
  if (input.role === Role.AUDITOR) throw forbidden('auditors are granted on the command line');
  const personId = await personOf(work, input);
  if (personId === work.principal.personId) throw forbidden('a grant for oneself');
  await refuseTwice(work, personId, input.role, unit, period);
  await refuseMixed(work, personId, input.role, unit, period);
  const grant = work.em.create(Grant, {
    id: v7(),
    person: personId,
    role: input.role,
    unit,
    ...period,
    basis: 'GRANTED',
    phone: input.phone || null,
    openingHours: input.openingHours ?? [],
    capacity: input.capacity ?? null,
    grantedBy: work.principal.personId,
  } as never);
  work.em.persist(grant);
  if (input.email) await rememberAddress(work, personId, input.email);
  await notify(work, {
    recipientId: personId,
    patientId: null,
    kind: 'ROLE_GRANTED',
    subjectType: 'Grant',
    subjectId: grant.id,
  });
  work.did('Grant', grant.id, null);
  return grant.id;
}

function checked(work: Work, input: GrantRoleInput): { validFrom: Date; validTo: Date | null } {
  const problems: FieldProblem[] = [
    ...phoneProblem(input.phone),
    ...emailProblem(input.email),
    ...checkedHours(input.openingHours),
  ];
  if (ACTS_FOR_PATIENT.has(input.role)) problems.push({ path: 'role', rule: 'NOT_POSSIBLE' });
  if (input.validFrom && osloDay(input.validFrom) < work.today)
    problems.push({ path: 'validFrom', rule: 'PAST' });
  // A grant does not reach back: what was done this morning was done without it.
  const validFrom = input.validFrom && input.validFrom > work.now ? input.validFrom : work.now;
  if (input.validTo && input.validTo <= validFrom) problems.push({ path: 'validTo', rule: 'BEFORE_START' });
  problems.push(...capacityProblem(input.capacity));
  if (problems.length) throw badInput(...problems);
  return { validFrom, validTo: input.validTo ?? null };
}

export function capacityProblem(capacity: number | null | undefined): FieldProblem[] {
  return capacity != null && (capacity < 0 || capacity > MAX_CAPACITY)
    ? [{ path: 'capacity', rule: 'RANGE', params: { min: 0, max: MAX_CAPACITY } }]
    : [];
}

async function personOf(work: Work, input: GrantRoleInput): Promise<string> {
  if (Boolean(input.personId) === Boolean(input.nationalId)) {
    throw badInput({ path: 'personId', rule: 'EXACTLY_ONE', params: { of: 'personId, nationalId' } });
  }
  if (input.personId) {
    const person = await work.em.findOne(Person, { id: input.personId, active: true });
    if (!person) throw badInput({ path: 'personId', rule: 'UNKNOWN' });
    return person.id;
  }
  const nationalId = checkedNationalId(input.nationalId as string);
  const { givenName, familyName } = input;
  // Asked for whether or not the number is known, so that the answer does not tell which.
  if (!givenName || !familyName) {
    const missing = [...(givenName ? [] : ['givenName']), ...(familyName ? [] : ['familyName'])];
    throw badInput(...missing.map((path) => ({ path, rule: 'REQUIRED' })));
  }
  return personByNumber(work, { nationalId, givenName, familyName });
}

/** Separation of duties: what the person holds already may stand against it. */
async function refuseMixed(
  work: Work,
  personId: string,
  role: Role,
  unit: Unit,
  period: { validFrom: Date; validTo: Date | null },
): Promise<void> {
  const sql = <T extends object>(text: string, values: unknown[]) =>
    work.sql<T & Row>(text, values) as Promise<T[]>;
  const against = await separation(sql, { personId, role, rootId: unit.organisation.id, ...period });
  if (against) throw conflict(against);
}

async function refuseTwice(
  work: Work,
  personId: string,
  role: Role,
  unit: Unit,
  { validFrom, validTo }: { validFrom: Date; validTo: Date | null },
): Promise<void> {
  const [standing] = await work.sql<{ id: string }>(
    `select g.id from role_grant g where g.person_id = $1 and g.role = $2 and g.unit_id = $3 and g.basis <> 'ASSIGNMENT'
        and (g.valid_to is null or g.valid_to > $4) and g.valid_from < coalesce($5::timestamptz, 'infinity') limit 1`,
    [personId, role, unit.id, validFrom.toISOString(), validTo?.toISOString() ?? null],
  );
  if (standing) throw conflict('GRANT_EXISTS', { grantId: standing.id });
}

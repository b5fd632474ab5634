import { v7 } from 'uuid';
import { checkedHours } from './opening-hours.js';
import { isOrganisationNumber } from './organisation-number.js';
import type {
  CreateUnitInput,
  OrganisationActInput,
  UnitFacts,
  UpdateUnitInput,
} from './organisation.inputs.js';
import { NEEDS_PARENT, ROOT_KINDS, Unit, UnitKind } from './unit.entity.js';
import { openUnit } from './unit.questions.js';
import { Action } from '../authz/actions.js';
import { emailProblem, municipalityNumberProblem, phoneProblem } from '../platform/checks.js';
import { badInput, conflict, forbidden, illegalTransition, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Below a unit of one's organisation; organisations themselves are the installation's administrator's to make. */
export async function createUnit(work: Work, input: CreateUnitInput): Promise<string> {
  work.attempt = { resource: 'Unit', id: input.parentId ?? null, patientId: null };
  work.checkRole(Action.CREATE, 'Unit');
  const problems = factProblems(input);
  if (input.secondParentId && input.kind !== UnitKind.JOINT_TEAM) {
    problems.push({ path: 'secondParentId', rule: 'NOT_POSSIBLE' });
  }
  if (input.parentId && ROOT_KINDS.includes(input.kind))
    problems.push({ path: 'parentId', rule: 'NOT_POSSIBLE' });
  if (!input.parentId && NEEDS_PARENT.includes(input.kind))
    problems.push({ path: 'parentId', rule: 'REQUIRED' });
  if (problems.length) throw badInput(...problems);
  if (!input.parentId && work.principal.rootId) throw forbidden('a new organisation');
  const parent = input.parentId ? await openUnit(work, input.parentId, 'parentId') : null;
  if (parent) await work.check('Unit', parent.id, Action.CREATE);
  if (input.secondParentId) await openUnit(work, input.secondParentId, 'secondParentId');
  const id = v7();
  const unit = work.em.create(Unit, {
    id,
    name: input.name,
    kind: input.kind,
    parent,
    secondParentId: input.secondParentId ?? null,
    organisation: parent?.organisation ?? id,
  } as never);
  await apply(work, unit, input);
  work.em.persist(unit);
  work.did('Unit', id, null);
  return id;
}

export async function updateUnit(work: Work, input: UpdateUnitInput): Promise<string> {
  const unit = await work.load(Unit, input.id, Action.UPDATE);
  work.expect(unit, input.expectedVersion);
  const problems = factProblems(input);
  if (input.name === '' || input.name === null) problems.push({ path: 'name', rule: 'EMPTY' });
  if (problems.length) throw badInput(...problems);
  if (input.name) unit.name = input.name;
  if (input.parentId !== undefined && input.parentId !== unit.parent?.id)
    await move(work, unit, input.parentId);
  await apply(work, unit, input);
  work.did('Unit', unit.id, null);
  return unit.id;
}

async function move(work: Work, unit: Unit, parentId: string | null): Promise<void> {
  if (!parentId || unit.organisation.id === unit.id)
    throw badInput({ path: 'parentId', rule: 'NOT_POSSIBLE' });
  const parent = await openUnit(work, parentId, 'parentId');
  if (parent.organisation.id !== unit.organisation.id) {
    throw badInput({ path: 'parentId', rule: 'WRONG_ORGANISATION' });
  }
  const [below] = await work.sql('select 1 from unit_closure where ancestor_id = $1 and descendant_id = $2', [
    unit.id,
    parent.id,
  ]);
  if (below) throw badInput({ path: 'parentId', rule: 'CYCLE' });
  unit.parent = parent;
}

function factProblems(facts: UnitFacts): FieldProblem[] {
  return [
    ...(facts.organisationNumber && !isOrganisationNumber(facts.organisationNumber)
      ? [{ path: 'organisationNumber', rule: 'ORGANISATION_NUMBER' }]
      : []),
    ...municipalityNumberProblem(facts.municipalityNumber),
    ...phoneProblem(facts.phone),
    ...emailProblem(facts.email),
    ...checkedHours(facts.openingHours),
  ];
}

const TEXTS = [
  'organisationNumber',
  'municipalityNumber',
  'municipalityName',
  'phone',
  'email',
  'website',
  'referralContact',
  'fallbackContact',
] as const;

async function apply(work: Work, unit: Unit, facts: UnitFacts): Promise<void> {
  if (facts.organisationNumber) await refuseTaken(work, unit.id, facts.organisationNumber);
  if (facts.pathwayKeys?.length) await refuseUnknown(work, facts.pathwayKeys);
  for (const field of TEXTS) if (facts[field] !== undefined) unit[field] = facts[field] || null;
  if (facts.openingHours !== undefined) unit.openingHours = facts.openingHours ?? [];
  if (facts.pathwayKeys !== undefined) unit.pathwayKeys = facts.pathwayKeys ?? [];
  if (facts.listed !== undefined) unit.listed = facts.listed ?? false;
}

async function refuseTaken(work: Work, unitId: string, organisationNumber: string): Promise<void> {
  const taken = await work.em.findOne(Unit, { organisationNumber, id: { $ne: unitId } });
  if (taken) throw conflict('ORGANISATION_NUMBER_TAKEN', { unitId: taken.id });
}

async function refuseUnknown(work: Work, keys: string[]): Promise<void> {
  const known = await work.sql<{ pathway_key: string }>(
    'select distinct pathway_key from pathway_definition where pathway_key = any($1::text[])',
    [keys],
  );
  const unknown = keys.findIndex((key) => !known.some((row) => row.pathway_key === key));
  if (unknown >= 0) throw badInput({ path: `pathwayKeys[${unknown}]`, rule: 'UNKNOWN' });
}

/** A closed unit gets no new patients; one that somebody still needs is not closed. */
export async function closeUnit(work: Work, input: OrganisationActInput): Promise<string> {
  const unit = await work.load(Unit, input.id, Action.CLOSE);
  if (unit.closedOn && unit.closedOn <= work.today) throw illegalTransition('CLOSED', []);
  work.expect(unit, input.expectedVersion);
  const [uses] = await work.beyond<Record<'referrals' | 'pathways' | 'grants' | 'units', number>>(
    `with here as (select descendant_id as id from unit_closure where ancestor_id = $1)
     select (select count(*)::int from referral r where r.to_unit_id in (select id from here)
               and r.status in ('SUBMITTED', 'RECEIVED', 'FORWARDED')) as referrals,
            (select count(*)::int from pathway p where p.unit_id in (select id from here)
               and p.status in ('REFERRED', 'ACTIVE')) as pathways,
            (select count(*)::int from role_grant g where g.unit_id in (select id from here)
               and (g.valid_to is null or g.valid_to > $2)) as grants,
            (select count(*)::int from unit u where u.id in (select id from here) and u.id <> $1
               and (u.closed_on is null or u.closed_on > $3::date)) as units`,
    [unit.id, work.now.toISOString(), work.today],
  );
  if (uses && Object.values(uses).some((count) => count > 0)) throw conflict('UNIT_IN_USE', uses);
  unit.closedOn = work.today;
  work.did('Unit', unit.id, null);
  return unit.id;
}

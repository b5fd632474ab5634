import { v7 } from 'uuid';
import { Duty } from './duty.entity.js';
import type { EndDutyInput, RegisterDutyInput } from './duty.inputs.js';
import { BACK_DAYS, DutyKind, MOST_DAYS } from './duty.status.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { openUnit } from '../organisation/unit.questions.js';
import { badInput, forbidden, illegalTransition, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const DAY = 86_400_000;

/** By the unit's leader or the organisation's administrator, and never for oneself: it explains what one looks at. */
export async function registerDuty(work: Work, input: RegisterDutyInput): Promise<string> {
  work.checkRole(Action.CREATE, 'Duty');
  const problems = problemsOf(work, input);
  if (problems.length) throw badInput(...problems);
  const unit = await openUnit(work, input.unitId, 'unitId');
  const { principal } = work;
  if (unit.organisation.id !== principal.rootId) throw forbidden('a duty in another organisation');
  if (principal.role === Role.UNIT_LEADER && !principal.unitIds.includes(unit.id))
    throw forbidden('a duty at another unit');
  if (input.personId === principal.personId) throw forbidden('a duty of one’s own');
  await refuseStranger(work, input.personId, 'personId');
  if (input.forPersonId) await refuseStranger(work, input.forPersonId, 'forPersonId');
  const duty = work.em.create(Duty, {
    ...{ id: v7(), person: input.personId, unit, rootId: principal.rootId, kind: input.kind },
    ...{ forPerson: input.forPersonId ?? null, startsAt: input.startsAt, endsAt: input.endsAt },
    ...{ registeredBy: principal.personId, registeredAt: work.now },
  } as never);
  work.em.persist(duty);
  await work.em.flush();
  work.did('Duty', duty.id, null);
  return duty.id;
}

export async function endDuty(work: Work, input: EndDutyInput): Promise<string> {
  const duty = await work.load(Duty, input.id, Action.END);
  if (duty.endedAt) throw illegalTransition('ENDED', []);
  work.expect(duty, input.expectedVersion);
  // What was done until now was done on duty.
  duty.endedAt = work.now;
  await work.em.flush();
  work.did('Duty', duty.id, null);
  return duty.id;
}

function problemsOf(work: Work, input: RegisterDutyInput): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (input.endsAt <= input.startsAt) problems.push({ path: 'endsAt', rule: 'BEFORE_START' });
  if (input.endsAt.getTime() - input.startsAt.getTime() > MOST_DAYS * DAY)
    problems.push({ path: 'endsAt', rule: 'DATE_RANGE' });
  if (input.startsAt.getTime() < work.now.getTime() - BACK_DAYS * DAY)
    problems.push({ path: 'startsAt', rule: 'PAST' });
  if (input.kind === DutyKind.SUBSTITUTE && !input.forPersonId)
    problems.push({ path: 'forPersonId', rule: 'REQUIRED' });
  if (input.forPersonId && (input.kind !== DutyKind.SUBSTITUTE || input.forPersonId === input.personId))
    problems.push({ path: 'forPersonId', rule: 'NOT_POSSIBLE' });
  return problems;
}

/** Whoever has, or had, a role in the organisation in the time that can be registered. */
async function refuseStranger(work: Work, personId: string, path: string): Promise<void> {
  const [known] = await work.sql(
    `select 1 from role_grant g join unit u on u.id = g.unit_id where g.person_id = $1 and u.organisation_id = $2
        and (g.valid_to is null or g.valid_to > $3) limit 1`,
    [personId, work.principal.rootId, new Date(work.now.getTime() - BACK_DAYS * DAY).toISOString()],
  );
  if (!known) throw badInput({ path, rule: 'UNKNOWN' });
}

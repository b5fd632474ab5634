import { v7 } from 'uuid';
import { Grant } from './grant.entity.js';
import { capacityProblem } from './grant.service.js';
import type { SetAbsenceInput, SetCapacityInput } from './organisation.inputs.js';
import { Action } from '../authz/actions.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

export async function setCapacity(work: Work, input: SetCapacityInput): Promise<string> {
  const grant = await work.load(Grant, input.id, Action.SET_CAPACITY);
  work.expect(grant, input.expectedVersion);
  const problems = capacityProblem(input.capacity);
  if (problems.length) throw badInput(...problems);
  grant.capacity = input.capacity ?? null;
  work.did('Grant', grant.id, null);
  return grant.id;
}

/** The person is away, in every role; what was said of the same days before is replaced. Without days: back again. */
export async function setAbsence(work: Work, input: SetAbsenceInput): Promise<string> {
  const grant = await work.load(Grant, input.id, Action.SET_ABSENCE);
  work.expect(grant, input.expectedVersion);
  const { startsOn, endsOn } = input;
  if (Boolean(startsOn) !== Boolean(endsOn)) {
    throw badInput({ path: startsOn ? 'endsOn' : 'startsOn', rule: 'REQUIRED' });
  }
  if (startsOn && endsOn) {
    if (endsOn < startsOn) throw badInput({ path: 'endsOn', rule: 'BEFORE_START' });
    if (endsOn < work.today) throw badInput({ path: 'endsOn', rule: 'PAST' });
    await clear(work, grant.person.id, startsOn, endsOn);
    await work.sql('insert into absence (id, person_id, starts_on, ends_on) values ($1, $2, $3, $4)', [
      v7(),
      grant.person.id,
      startsOn,
      endsOn,
    ]);
  } else await clear(work, grant.person.id, work.today, '2100-12-31');
  work.did('Grant', grant.id, null);
  return grant.id;
}

/** No absence touches these days any more; one that began before them ends the day before. */
async function clear(work: Work, personId: string, from: string, to: string): Promise<void> {
  await work.sql('delete from absence where person_id = $1 and starts_on between $2::date and $3::date', [
    personId,
    from,
    to,
  ]);
  await work.sql(
    'update absence set ends_on = $2::date - 1 where person_id = $1 and starts_on < $2::date and ends_on >= $2::date',
    [personId, from],
  );
}

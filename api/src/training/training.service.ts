import { v7 } from 'uuid';
import { TrainingCourse } from './training-course.entity.js';
import type { RecordTrainingInput, SaveTrainingCourseInput } from './training.inputs.js';
import { askedOf } from './training.questions.js';
import type { CoordinatorTraining } from './training.type.js';
import { Action } from '../authz/actions.js';
import { badInput, forbidden } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const COURSE = 'TrainingCourse';
const MOST_HOURS = 1000;

export async function saveTrainingCourse(work: Work, input: SaveTrainingCourseInput): Promise<string> {
  const standing = input.id ? await work.load(TrainingCourse, input.id, Action.UPDATE) : null;
  if (standing) work.expect(standing, input.expectedVersion);
  else work.checkRole(Action.CREATE, COURSE);
  const { name, heldOn, hours } = input;
  if (!(hours > 0 && hours <= MOST_HOURS))
    throw badInput({ path: 'hours', rule: 'RANGE', params: { min: 0, max: MOST_HOURS } });
  if (standing) {
    if (heldOn > work.today && (await anyoneIn(work, standing.id)))
      throw badInput({ path: 'heldOn', rule: 'FUTURE' });
    work.em.assign(standing, { name, heldOn, hours });
    work.did(COURSE, standing.id, null);
    return standing.id;
  }
  const { rootId, personId } = work.principal;
  if (!rootId) throw forbidden('a course is an organisation’s');
  const course = work.em.create(TrainingCourse, {
    ...{ id: v7(), organisation: rootId, name, heldOn, hours },
    ...{ registeredAt: work.now, registeredBy: personId },
  } as never);
  work.em.persist(course);
  await work.em.flush();
  work.did(COURSE, course.id, null);
  return course.id;
}

async function anyoneIn(work: Work, courseId: string): Promise<boolean> {
  const rows = await work.sql(
    'select 1 from training_participation where course_id = $1 and removed_at is null limit 1',
    [courseId],
  );
  return rows.length > 0;
}

/** Said twice it is said once; and what was a mistake can be said again. */
export async function recordTraining(work: Work, input: RecordTrainingInput): Promise<string> {
  const course = await work.load(TrainingCourse, input.courseId, Action.UPDATE);
  const personIds = [...new Set(input.personIds.map((id) => id.toLowerCase()))];
  if (!personIds.length) throw badInput({ path: 'personIds', rule: 'EMPTY' });
  if (course.heldOn > work.today) throw badInput({ path: 'courseId', rule: 'FUTURE' });
  const rootId = course.organisation.id;
  const values = [course.id, personIds, work.now];
  if (input.tookPart) {
    await refuseStrangers(work, rootId, input.personIds);
    await work.sql(
      `insert into training_participation (id, course_id, organisation_id, person_id, registered_at, registered_by)
       select gen_random_uuid(), $1, $4, p, $3, $5 from unnest($2::uuid[]) p
       on conflict (course_id, person_id) do update set removed_at = null, registered_at = excluded.registered_at,
         registered_by = excluded.registered_by where training_participation.removed_at is not null`,
      [...values, rootId, work.principal.personId],
    );
  } else {
    await work.sql(
      `update training_participation set removed_at = $3 where course_id = $1 and person_id = any($2::uuid[]) and removed_at is null`,
      values,
    );
  }
  work.did(COURSE, course.id, null);
  return course.id;
}

/** Who works in the organisation, or was named coordinator for it from elsewhere. */
const THERE = `(g.unit_id in (select c.descendant_id from unit_closure c where c.ancestor_id = $1)
  or g.basis = 'ASSIGNMENT' and exists (select from assignment a where a.grant_id = g.id and a.root_id = $1))`;

async function refuseStrangers(work: Work, rootId: string, personIds: readonly string[]): Promise<void> {
  const known = await work.look<{ id: string } & Row>(
    `select distinct g.person_id as id from role_grant g where ${THERE} and g.person_id = any($2::uuid[])`,
    [rootId, personIds],
  );
  const strangers = personIds.flatMap((id, i) =>
    known.some((each) => each.id === id.toLowerCase()) ? [] : [{ path: `personIds[${i}]`, rule: 'UNKNOWN' }],
  );
  if (strangers.length) throw badInput(...strangers);
}

/** Everybody who may coordinate for the organisation now, who lacks most first. */
export async function coordinatorTraining(work: Work): Promise<CoordinatorTraining[]> {
  work.checkRole(Action.UPDATE, COURSE);
  const { rootId } = work.principal;
  const people = await work.look<{ id: string; name: string } & Row>(
    `select distinct p.id, p.name from role_grant g join person p on p.id = g.person_id
      where g.role = 'COORDINATOR' and ${THERE} and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2)`,
    [rootId, work.now],
  );
  const asked = await askedOf(
    work,
    rootId,
    people.map(({ id }) => id),
  );
  return people
    .map(({ id, name }) => {
      const all = asked(id);
      const lacks = all.filter(({ tookPartOn }) => tookPartOn === null).map((each) => each.name);
      return { personId: id, name, asked: all, lacks };
    })
    .sort((a, b) => b.lacks.length - a.lacks.length || a.name.localeCompare(b.name, 'nb'));
}

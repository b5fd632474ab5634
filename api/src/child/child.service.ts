import { v7 } from 'uuid';
import { Child } from './child.entity.js';
import type {
  ChildFollowUpInput,
  CompleteChildFollowUpInput,
  RecordChildrenAskedInput,
  RegisterChildInput,
  UpdateChildInput,
} from './child.inputs.js';
import { ChildrenAsked } from './children-asked.entity.js';
import { Action } from '../authz/actions.js';
import { notify } from '../notification/notification.acts.js';
import { badInput, illegalTransition, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const OF_AGE = 18;

export async function recordChildrenAsked(work: Work, input: RecordChildrenAskedInput): Promise<string> {
  await work.checkFor(input.patientId, 'ChildrenAsked');
  const askedAt = input.askedAt ?? work.now;
  if (askedAt > work.now) throw badInput({ path: 'askedAt', rule: 'FUTURE' });
  const asked = work.em.create(ChildrenAsked, {
    ...{ id: v7(), patient: input.patientId, answer: input.answer, askedAt },
    askedBy: work.principal.personId,
  } as never);
  work.em.persist(asked);
  work.did('ChildrenAsked', asked.id, input.patientId);
  return asked.id;
}

export async function registerChild(work: Work, input: RegisterChildInput): Promise<string> {
  await work.checkFor(input.patientId, 'Child');
  const problems = [...ageProblems(work, input.birthYear), ...(await followUpProblems(work, input))];
  if (problems.length) throw badInput(...problems);
  const child = work.em.create(Child, {
    ...{ id: v7(), patient: input.patientId, relation: input.relation, birthYear: input.birthYear },
    ...{ name: input.name || null, needs: input.needs || null, cooperation: input.cooperation ?? [] },
    ...{ cooperationAgreed: input.cooperationAgreed ?? null, dueOn: input.dueOn ?? null },
    ...{ followedUpById: input.followedUpById ?? null, followedUpOutside: input.followedUpOutside || null },
    ...{ registeredAt: work.now, registeredBy: work.principal.personId },
  } as never);
  work.em.persist(child);
  await work.em.flush();
  await tell(work, child);
  work.did('Child', child.id, input.patientId);
  return child.id;
}

export async function updateChild(work: Work, input: UpdateChildInput): Promise<string> {
  const child = await work.load(Child, input.id, Action.UPDATE);
  work.expect(child, input.expectedVersion);
  const before = child.followedUpById;
  // Who follows up is one: naming a person takes the place of somebody outside, and the other way.
  const named = Boolean(input.followedUpById) || Boolean(input.followedUpOutside);
  const next = {
    needs: input.needs ?? child.needs,
    cooperation: input.cooperation ?? child.cooperation,
    cooperationAgreed: input.cooperationAgreed ?? child.cooperationAgreed,
    followedUpById: named ? (input.followedUpById ?? null) : child.followedUpById,
    followedUpOutside: named ? (input.followedUpOutside ?? null) : child.followedUpOutside,
    dueOn: input.dueOn ?? child.dueOn,
  };
  const problems = await followUpProblems(work, next);
  if (problems.length) throw badInput(...problems);
  Object.assign(child, next);
  await work.em.flush();
  if (child.followedUpById !== before) await tell(work, child);
  work.did('Child', child.id, child.patient.id);
  return child.id;
}

export async function completeChildFollowUp(work: Work, input: CompleteChildFollowUpInput): Promise<string> {
  const child = await work.load(Child, input.id, Action.COMPLETE);
  work.expect(child, input.expectedVersion);
  if (child.doneAt) throw illegalTransition('DONE', []);
  if (!input.note.trim()) throw badInput({ path: 'note', rule: 'EMPTY' });
  child.doneAt = work.now;
  child.doneNote = input.note;
  work.did('Child', child.id, child.patient.id);
  return child.id;
}

function ageProblems(work: Work, birthYear: number): FieldProblem[] {
  const year = Number(work.today.slice(0, 4));
  if (birthYear > year) return [{ path: 'birthYear', rule: 'FUTURE' }];
  return year - birthYear > OF_AGE ? [{ path: 'birthYear', rule: 'NOT_A_MINOR' }] : [];
}

/** Who follows up is one, and has a day; cooperation outside is agreed to, or not, but never left open. */
async function followUpProblems(work: Work, input: ChildFollowUpInput): Promise<FieldProblem[]> {
  const { followedUpById: personId, followedUpOutside: outside, dueOn } = input;
  const problems: FieldProblem[] = [];
  if (personId && outside)
    problems.push({
      path: 'followedUpById',
      rule: 'EXACTLY_ONE',
      params: { of: 'followedUpById, followedUpOutside' },
    });
  if ((personId || outside) && !dueOn) problems.push({ path: 'dueOn', rule: 'REQUIRED' });
  if (input.cooperation?.length && input.cooperationAgreed == null)
    problems.push({ path: 'cooperationAgreed', rule: 'REQUIRED' });
  if (personId) {
    const [known] = await work.sql('select 1 from person where id = $1 and active', [personId]);
    if (!known) problems.push({ path: 'followedUpById', rule: 'UNKNOWN' });
  }
  return problems;
}

/** Whoever is to follow up is told that there is something to do; what it is their own rights open. */
async function tell(work: Work, child: Child): Promise<void> {
  if (!child.followedUpById || child.followedUpById === work.principal.personId) return;
  const about = { patientId: child.patient.id, subjectType: 'Child', subjectId: child.id };
  await notify(work, { ...about, recipientId: child.followedUpById, kind: 'CHILD_FOLLOW_UP' });
}

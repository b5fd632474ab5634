import { v7 } from 'uuid';
import { tell, tellSecondPeople } from './tell.js';
import { Unmasking } from './unmasking.entity.js';
import type {
  DecideUnmaskingInput,
  RequestUnmaskingInput,
  WithdrawUnmaskingInput,
} from './unmasking.inputs.js';
import { mayDecide, mayWithdraw, statusOf } from './unmasking.state.js';
import { ANSWER_DAYS, MAX_DAYS, MAX_PENDING, MIN_NOTE, MIN_REASON, USUAL_DAYS } from './unmasking.status.js';
import { pseudonymProblem } from '../access-log/pseudonym.questions.js';
import { subjectNamed } from '../access-log/subject.questions.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { tooShort } from '../platform/checks.js';
import { badInput, conflict, notFound, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const DAY = 86_400_000;
const after = (work: Work, days: number): Date => new Date(work.now.getTime() + days * DAY);
const written = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Asks a second person. Of a pseudonym that stands in no entry that the asker may read it says the same as of none. */
export async function requestUnmasking(work: Work, input: RequestUnmaskingInput): Promise<string> {
  work.checkRole(Action.UNMASK, 'Unmasking');
  const days = input.days ?? USUAL_DAYS;
  const reason = written(input.reason);
  const problems: FieldProblem[] = [
    ...pseudonymProblem(input.pseudonym, 'pseudonym'),
    ...tooShort(reason, MIN_REASON, 'reason'),
  ];
  if (days < 1 || days > MAX_DAYS)
    problems.push({ path: 'days', rule: 'RANGE', params: { min: 1, max: MAX_DAYS } });
  if (problems.length) throw badInput(...problems);
  const pseudonym = input.pseudonym.trim().toUpperCase();
  const { personId, grantId, rootId } = work.principal;
  work.attempt = { resource: 'Unmasking', id: null, patientId: null };
  const subject = await subjectNamed(work, pseudonym);
  if (!subject || !rootId) throw notFound('no such pseudonym in what the auditor may read');
  // Two at once by the same person wait for each other.
  await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 31))', [personId]);
  await refuseAnother(work, subject.id);
  const unmasking = work.em.create(Unmasking, {
    ...{ id: v7(), subjectId: subject.id, rootId, pseudonym, ground: input.ground, reason, days },
    ...{ requestedBy: work.em.getReference(Person, personId), grantId, requestedAt: work.now },
    answerBy: after(work, ANSWER_DAYS),
  } as never);
  work.em.persist(unmasking);
  await work.em.flush();
  await tellSecondPeople(work, unmasking, 'UNMASKING_REQUESTED');
  work.did('Unmasking', unmasking.id, subject.patientId);
  return unmasking.id;
}

/** One that waits or stands is enough; and nobody asks for everybody. */
async function refuseAnother(work: Work, subjectId: string): Promise<void> {
  const rows = await work.sql<{ mine: boolean }>(
    `select u.subject_id = $2 as mine from unmasking u where u.requested_by = $1 and u.root_id = $4 and u.withdrawn_at is null
        and ((u.decided_at is null and u.answer_by > $3) or (u.subject_id = $2 and u.valid_to > $3))`,
    [work.principal.personId, subjectId, work.now.toISOString(), work.principal.rootId],
  );
  if (rows.some(({ mine }) => mine)) throw conflict('ALREADY_ASKED');
  if (rows.length >= MAX_PENDING) throw conflict('TOO_MANY_PENDING', { max: MAX_PENDING });
}

/** By another person than who asked; the approval holds from now on for the days that were asked for. */
export async function decideUnmasking(work: Work, input: DecideUnmaskingInput): Promise<string> {
  const unmasking = await work.load(Unmasking, input.id, Action.DECIDE);
  const note = input.note ? written(input.note) : null;
  const problems = input.approved ? [] : tooShort(note ?? '', MIN_NOTE, 'note');
  if (problems.length) throw badInput(...problems);
  mayDecide(statusOf(unmasking, work.now));
  work.expect(unmasking, input.expectedVersion);
  unmasking.decidedAt = work.now;
  unmasking.decidedBy = work.em.getReference(Person, work.principal.personId);
  unmasking.note = note;
  unmasking.validTo = input.approved ? after(work, unmasking.days) : null;
  await work.em.flush();
  await tell(
    work,
    unmasking,
    input.approved ? 'UNMASKING_APPROVED' : 'UNMASKING_DECLINED',
    unmasking.requestedBy.id,
  );
  await log(work, unmasking);
  return unmasking.id;
}

/** A request by who asked; an approval by anybody who could have given it, too. */
export async function withdrawUnmasking(work: Work, input: WithdrawUnmaskingInput): Promise<string> {
  const unmasking = await work.load(Unmasking, input.id, Action.WITHDRAW);
  mayWithdraw(statusOf(unmasking, work.now));
  work.expect(unmasking, input.expectedVersion);
  unmasking.withdrawnAt = work.now;
  unmasking.withdrawnBy = work.em.getReference(Person, work.principal.personId);
  await work.em.flush();
  if (unmasking.requestedBy.id !== work.principal.personId)
    await tell(work, unmasking, 'UNMASKING_WITHDRAWN', unmasking.requestedBy.id);
  await log(work, unmasking);
  return unmasking.id;
}

/** The patient reads in their own log what was done about it. */
async function log(work: Work, { id, pseudonym }: Unmasking): Promise<void> {
  const subject = await subjectNamed(work, pseudonym);
  work.did('Unmasking', id, subject?.patientId ?? null);
}

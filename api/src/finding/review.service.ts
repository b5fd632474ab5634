import { AccessFinding } from './finding.entity.js';
import type { ConfirmFindingInput, ReviewFindingInput, TakeFindingInput } from './finding.inputs.js';
import { readAgain, reviewed, taken } from './finding.state.js';
import { FindingOutcome, FindingStatus, MIN_NOTE } from './finding.status.js';
import { tellOthers, type Opened } from './tell.js';
import { Action } from '../authz/actions.js';
import { Role } from '../authz/roles.js';
import { Person } from '../person/person.entity.js';
import { tooShort } from '../platform/checks.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const told = (finding: AccessFinding): Opened => ({
  id: finding.id,
  root_id: finding.rootId,
  person_id: finding.person.id,
  serious: finding.serious,
});
const me = (work: Work) => work.em.getReference(Person, work.principal.personId);

async function done(work: Work, finding: AccessFinding): Promise<string> {
  if (finding.status === FindingStatus.CLOSED) finding.closedAt = work.now;
  await work.em.flush();
  if (finding.status === FindingStatus.SECOND_READING)
    await tellOthers(work, 'ACCESS_FINDING_TO_READ', told(finding), [Role.AUDITOR]);
  // Those who answer for the people of the organisation.
  if (finding.status === FindingStatus.CLOSED && finding.outcome === FindingOutcome.BREACH)
    await tellOthers(work, 'ACCESS_FINDING_BREACH', told(finding), [Role.ADMINISTRATOR]);
  work.did('AccessFinding', finding.id, null);
  return finding.id;
}

/** One auditor works on it, as the others see. */
export async function takeFinding(work: Work, input: TakeFindingInput): Promise<string> {
  const finding = await work.load(AccessFinding, input.id, Action.ACCEPT);
  finding.status = taken(finding.status);
  work.expect(finding, input.expectedVersion);
  finding.takenBy = me(work);
  finding.takenAt = work.now;
  return done(work, finding);
}

/** By an auditor whose looks they are not. */
export async function reviewFinding(work: Work, input: ReviewFindingInput): Promise<string> {
  const finding = await work.load(AccessFinding, input.id, Action.REVIEW);
  const note = input.note.trim();
  const problems = tooShort(note, MIN_NOTE, 'note');
  if (problems.length) throw badInput(...problems);
  finding.status = reviewed(finding.status, input.outcome, finding.serious);
  work.expect(finding, input.expectedVersion);
  work.em.assign(finding, { outcome: input.outcome, note, reviewedAt: work.now, reviewedBy: me(work) });
  finding.secondBy = null;
  finding.secondAt = null;
  return done(work, finding);
}

/** By another auditor than the first; what they do not agree on is reviewed again. */
export async function confirmFinding(work: Work, input: ConfirmFindingInput): Promise<string> {
  const finding = await work.load(AccessFinding, input.id, Action.CONFIRM);
  const note = input.note?.trim() || null;
  const problems = input.agrees ? [] : tooShort(note ?? '', MIN_NOTE, 'note');
  if (problems.length) throw badInput(...problems);
  finding.status = readAgain(finding.status, input.agrees);
  work.expect(finding, input.expectedVersion);
  work.em.assign(finding, { secondNote: note, secondAt: work.now, secondBy: me(work) });
  return done(work, finding);
}

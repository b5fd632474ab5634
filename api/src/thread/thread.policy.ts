import { ThreadSubject } from './thread.entity.js';
import { Action } from '../authz/actions.js';
import type { Principal } from '../authz/principal.js';
import { allow, both, either, related, type Condition, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';
import { TAKING_PART } from '../authz/taking-part.js';

const { ADD_PARTICIPANT, CLOSE, CREATE, LEAVE, MARK_READ, READ, RETRACT, SEND } = Action;
const about = (...subjects: ThreadSubject[]): Condition => ({ subject: { $in: subjects } });

const PARTICIPANTS = Object.entries(TAKING_PART) as [Role, string[]][];

/** Parents, kin and partners see what was opened or consented to: a thread about the patient at large is more than a name. */
const NARROW: Partial<Record<Role, Condition>> = {
  PARENT: either(
    both(about(ThreadSubject.PATIENT), related('PARENT:PATIENT')),
    about(ThreadSubject.PATHWAY, ThreadSubject.PLAN),
  ),
  NEXT_OF_KIN: either(
    both(about(ThreadSubject.PATIENT), related('KIN:PATIENT')),
    about(ThreadSubject.PATHWAY, ThreadSubject.PLAN),
  ),
  PARTNER: about(ThreadSubject.PLAN),
};

/** A participant who may read what the thread is about, now. */
function takesPart(p: Principal, role: Role, tokens: string[]): Condition {
  const narrow = NARROW[role];
  return both(
    related(...tokens),
    { participant: p.personId },
    { subjectReadable: true },
    ...(narrow ? [narrow] : []),
  );
}

/** Who opens a thread, and brings others into it. */
const OPENERS: [Role, string[]][] = [
  [Role.PATIENT, ['SELF']],
  [Role.PARENT, ['PARENT']],
  [Role.GP, ['GP_OF', 'REFERRER_OF']],
  [Role.CASE_WORKER, ['SERVES']],
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS']],
  [Role.COORDINATOR, ['ADDRESSED', 'COORDINATES']],
];
const STAFF = [Role.GP, Role.CASE_WORKER, Role.CLINICIAN, Role.COORDINATOR];

export const threadPolicy: Policy = (p) => [
  ...OPENERS.map(([role, tokens]) => allow([role], CREATE, 'Thread', { when: related(...tokens) })),
  ...PARTICIPANTS.flatMap(([role, tokens]) => {
    const mine = takesPart(p, role, tokens);
    const seen = both(related(...tokens), { threadReadable: true });
    return [
      allow([role], [READ, SEND, MARK_READ, LEAVE], 'Thread', { when: mine }),
      allow([role], READ, 'ThreadParticipant', { when: seen }),
      allow([role], READ, 'Message', { when: seen }),
      allow([role], RETRACT, 'Message', { when: both(seen, { author: p.personId }) }),
      allow([role], READ, 'Attachment', { when: both(seen, { retracted: false }) }),
      ...(STAFF.includes(role) ? [allow([role], ADD_PARTICIPANT, 'Thread', { when: mine })] : []),
      allow([role], CLOSE, 'Thread', {
        when: role === Role.COORDINATOR ? mine : both(mine, { opener: p.personId }),
      }),
    ];
  }),
  allow(
    PARTICIPANTS.map(([role]) => role),
    SEND,
    'StoredFile',
  ),
];

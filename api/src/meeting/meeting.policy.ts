import { Action } from '../authz/actions.js';
import type { Principal } from '../authz/principal.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, related, type Condition, type Policy, type Rule } from '../authz/policy.js';
import { EVERYONE, Role, Side } from '../authz/roles.js';

const PARTS = ['MeetingParticipant', 'MeetingDecision'];
/** What those who call are told of each who is called, and nobody else. */
const FOR_CALLERS = ['busy', 'linkExpiresAt', 'linkPath'];
const OF_PARTICIPANT = [
  ...['kind', 'person', 'unit', 'name', 'organisation'],
  ...['answer', 'answeredAt', 'answerWords', 'onBehalf', 'attended'],
];
/** What somebody who asked for a meeting follows, also where nobody calls them to it. */
const ASKED = ['kind', 'status', 'side', 'requestedBy', 'requestedAt', 'requestReason'];
const COUNTED = ['patient', 'kind', 'status', 'startsAt', 'endsAt', 'minutesExist'];

/** Who calls meetings, by which relations. */
const callers = (p: Principal): [Role, string[]][] => [
  [Role.COORDINATOR, p.side === Side.SPECIALIST ? ['ADDRESSED', 'COORDINATES'] : ['COORDINATES']],
  [Role.CLINICIAN, ['ADDRESSED', 'TREATS']],
];
/** Whom a meeting is about, and who is called, by what they are to the patient. */
const participants = (p: Principal): [Role, Condition][] => {
  const near: Condition = { invitedAsNear: p.personId };
  const called = (...tokens: string[]): Condition => both(related(...tokens), { invited: p.personId });
  return [
    [Role.PATIENT, related('SELF')],
    [Role.PARENT, both(related('PARENT:MEETING'), near)],
    [Role.PARENT, both(related('PARENT:MUNICIPAL'), near, { side: Side.MUNICIPAL })],
    [Role.NEXT_OF_KIN, both(related('KIN:MEETING'), near)],
    [Role.GP, called('GP_OF', 'REFERRER_OF')],
    [Role.CASE_WORKER, called('SERVES')],
    [Role.PARTNER, called('PARTNER:MEETING')],
    ...callers(p).map(([role, tokens]): [Role, Condition] => [role, called(...tokens)]),
  ];
};

function read(role: Role, when: Condition, calls = false): Rule[] {
  const fields = calls ? [...OF_PARTICIPANT, ...FOR_CALLERS] : OF_PARTICIPANT;
  return [
    allow([role], Action.READ, 'Meeting', { when }),
    allow([role], Action.READ, PARTS[0] as string, { when, fields }),
    allow([role], Action.READ, PARTS[1] as string, { when }),
  ];
}

export const meetingPolicy: Policy = (p) => [
  ...participants(p).flatMap(([role, when]) => [
    ...read(role, when),
    allow([role], Action.RESPOND, 'Meeting', { when }),
  ]),
  ...callers(p).flatMap(([role, tokens]) => {
    const own = both(related(...tokens), { root: rootOf(p) });
    return [
      ...read(role, own, true),
      allow([role], Action.CREATE, 'Meeting', { when: related(...tokens) }),
      allow([role], [Action.UPDATE, Action.CANCEL], 'Meeting', { when: own }),
      // What to call for tells of a deadline that they see anyhow.
      allow([role], Action.READ, 'MeetingProposal', { when: related(...tokens) }),
    ];
  }),

  allow([Role.PATIENT], Action.REQUEST, 'Meeting', { when: related('SELF') }),
  allow([Role.PARENT], Action.REQUEST, 'Meeting', { when: related('PARENT:BASIC') }),
  allow([Role.NEXT_OF_KIN], Action.REQUEST, 'Meeting', { when: related('KIN') }),
  allow([Role.PARENT], Action.READ, 'Meeting', {
    when: both(related('PARENT:BASIC'), { requester: p.personId }),
    fields: ASKED,
  }),
  allow([Role.NEXT_OF_KIN], Action.READ, 'Meeting', {
    when: both(related('KIN'), { requester: p.personId }),
    fields: ASKED,
  }),

  allow([Role.COORDINATING_UNIT], Action.READ, 'Meeting', { when: related('PARTY'), fields: COUNTED }),

  allow(EVERYONE, Action.CREATE, 'CalendarFeed'),
  allow(EVERYONE, [Action.READ, Action.END], 'CalendarFeed', { when: { madeUnder: p.grantId } }),
];

import { each, EVERYBODY, ME, MY_GRANT, MY_ROOT, type Cell, type MatrixRow } from './cell.js';

/** Who calls meetings, by what they are to the patient. */
const CALLERS = {
  CM: ['COORDINATES'],
  CS: ['ADDRESSED', 'COORDINATES'],
  CL: ['ADDRESSED', 'TREATS'],
};
const OWN = { where: { root: MY_ROOT } };
const CALLED = { where: { invited: ME } };
const NEAR = { invitedAsNear: ME };
const OF_PARTICIPANT = [
  ...['kind', 'person', 'unit', 'name', 'organisation'],
  ...['answer', 'answeredAt', 'answerWords', 'onBehalf', 'attended'],
];

/** Those whom it is about, and those who are called: each by what they are to the patient. */
const called = (may: string[], of: string, fields?: string[]): Cell[] => {
  const some = fields ? { fields } : {};
  return [
    ...each(may, of, { PA: ['SELF'] }, some),
    ...each(may, of, { PR: ['PARENT:MEETING'], KI: ['KIN:MEETING'] }, { where: NEAR, ...some }),
    ...each(may, of, { PR: ['PARENT:MUNICIPAL'] }, { where: { ...NEAR, side: 'MUNICIPAL' }, ...some }),
    ...each(
      may,
      of,
      { GP: ['GP_OF', 'REFERRER_OF'], CW: ['SERVES'], PT: ['PARTNER:MEETING'], ...CALLERS },
      { ...CALLED, ...some },
    ),
  ];
};

export const meetingRows: MatrixRow[] = [
  {
    subject: 'Meeting',
    note: 'Called, changed and recorded by CM CS CL for their organisation, who read what it calls. The patient is always called, and so are the parents of a child under twelve; kin, partners and parents of older children by consent to meetings, or as health personnel open them. Whoever asked for one follows what became of it. Whoever calls alone is told who is busy, and of links.',
    cells: [
      ...called(['READ', 'RESPOND'], 'Meeting'),
      ...called(['READ'], 'MeetingParticipant', OF_PARTICIPANT),
      ...called(['READ'], 'MeetingDecision'),
      ...each(['READ', 'UPDATE', 'CANCEL'], 'Meeting', CALLERS, OWN),
      ...['MeetingParticipant', 'MeetingDecision'].flatMap((of) => each(['READ'], of, CALLERS, OWN)),
      ...each(['CREATE'], 'Meeting', CALLERS),
      ...each(['REQUEST'], 'Meeting', { PA: ['SELF'], PR: ['PARENT:BASIC'], KI: ['KIN'] }),
      ...each(
        ['READ'],
        'Meeting',
        { PR: ['PARENT:BASIC'], KI: ['KIN'] },
        {
          where: { requester: ME },
          fields: ['kind', 'status', 'side', 'requestedBy', 'requestedAt', 'requestReason'],
        },
      ),
      ...each(
        ['READ'],
        'Meeting',
        { KE: ['PARTY'] },
        { fields: ['patient', 'kind', 'status', 'startsAt', 'endsAt', 'minutesExist'] },
      ),
      ...each(['READ'], 'MeetingProposal', CALLERS),
    ],
  },
  {
    subject: 'Own calendar feed',
    note: 'Under the grant that it was made under, while that holds.',
    cells: [
      { who: EVERYBODY, may: ['CREATE'], of: 'CalendarFeed' },
      { who: EVERYBODY, may: ['READ', 'END'], of: 'CalendarFeed', where: { madeUnder: MY_GRANT } },
    ],
  },
];

import { each, ME, MY_UNIT, type Cell, type MatrixRow } from './cell.js';

const OPENERS = {
  PA: ['SELF'],
  PR: ['PARENT'],
  GP: ['GP_OF', 'REFERRER_OF'],
  CW: ['SERVES'],
  CL: ['ADDRESSED', 'TREATS'],
  CM: ['ADDRESSED', 'COORDINATES'],
  CS: ['ADDRESSED', 'COORDINATES'],
};
const { PA, GP, CW, CL, CM, CS } = OPENERS;
const STAFF = { GP, CW, CL, CM, CS };
const MINE = { participant: ME, subjectReadable: true };
const OF_PATIENT = { ...MINE, subject: 'PATIENT' };
const OF_PART = { ...MINE, subject: ['PATHWAY', 'PLAN'] };

/** Participants who can read what the thread is about; parents, kin and partners as far as it was opened or consented to. */
const inThread = (may: readonly string[], more: Record<string, string> = {}): Cell[] => [
  ...each(may, 'Thread', { PA, ...STAFF }, { where: { ...MINE, ...more } }),
  ...each(
    may,
    'Thread',
    { PR: ['PARENT:PATIENT'], KI: ['KIN:PATIENT'] },
    { where: { ...OF_PATIENT, ...more } },
  ),
  ...each(
    may,
    'Thread',
    { PR: ['PARENT:BASIC'], KI: ['KIN:PATIENT', 'KIN:PATHWAY', 'KIN:PLAN'] },
    { where: { ...OF_PART, ...more } },
  ),
  ...each(may, 'Thread', { PT: ['PARTNER:PLAN'] }, { where: { ...MINE, subject: 'PLAN', ...more } }),
];

const READERS = {
  PA,
  PR: ['PARENT:BASIC'],
  KI: ['KIN:PATIENT', 'KIN:PATHWAY', 'KIN:PLAN'],
  PT: ['PARTNER:PLAN'],
  ...STAFF,
};
const SEEN = { threadReadable: true };

const ON_BEHALF = { CL: ['TREATS'], CM: ['COORDINATES'], CS: ['COORDINATES'], CW: ['SERVES'] };

const HEALTH = { CL, CM: ['COORDINATES'], GP: ['GP_OF'] };

/** Who works with the assessment that a letter tells of; the municipality unless the patient objected. */
const letterWork = (may: readonly string[]): Cell[] => [
  ...each(may, 'Letter', { CL, CS }),
  ...each(may, 'Letter', { CM }, { where: { shared: true } }),
];

export const cooperationRows: MatrixRow[] = [
  {
    subject: 'Letters',
    note: 'Of an assessment: made with it, and once more by the section (WRITE_LETTER, under Referral: content). Whoever referred and the GP read their copy; CM reads and prints as long as the patient does not object, and makes none.',
    cells: [
      ...letterWork(['READ', 'PRINT']),
      ...each(['READ'], 'Letter', { PA, PR: ['PARENT:REFERRAL'], KI: ['KIN:REFERRAL'] }),
      ...each(
        ['READ'],
        'Letter',
        { GP: ['REFERRER_OF'], CW: ['REFERRER_OF'], CL: ['REFERRER_OF'] },
        { where: { recipient: 'REFERRER', fromWithin: MY_UNIT } },
      ),
      ...each(['READ'], 'Letter', { GP: ['GP_OF'] }, { where: { recipient: 'GP', shared: true } }),
    ],
  },
  {
    subject: 'Children as next of kin; kin and their own needs',
    note: 'That the patient was asked, the child, who follows up and that it is done. What kin need for themselves has no object yet.',
    cells: [
      ...each(['CREATE', 'READ'], 'ChildrenAsked', { CL, CS, CM }),
      ...each(['READ'], 'ChildrenAsked', { CW, PA }),
      ...each(['CREATE', 'READ', 'UPDATE', 'COMPLETE'], 'Child', { CL, CS, CM }),
      ...each(['READ'], 'Child', { CW, PA }),
    ],
  },
  {
    subject: 'Health check (somatic, living habits)',
    cells: [
      ...each(['CREATE', 'UPDATE'], 'HealthCheck', HEALTH),
      ...each(['READ'], 'HealthCheck', { ...HEALTH, PA, CS }),
    ],
  },
  {
    subject: 'Feedback scores',
    note: 'A parent acts for a child under twelve, and reads what was given. Staff record what the patient says. CM as the pathway is shared. KE counts by the indicators.',
    cells: [
      ...each(['CREATE', 'READ'], 'FeedbackScore', { PA: ['SELF'], PR: ['PARENT'] }),
      ...each(['CREATE'], 'FeedbackScore', ON_BEHALF),
      ...each(['READ'], 'FeedbackScore', { CL, CS }),
      ...each(['READ'], 'FeedbackScore', { CM: ['COORDINATES'] }, { where: { shared: true } }),
      { who: ['PA', 'PR', 'CW', 'CL', 'CM', 'CS'], may: ['READ'], of: 'FeedbackInstrument' },
    ],
  },
  {
    subject: 'Messages, attachments',
    note: 'Participants only, as long as they can read the subject: the patient, a pathway, a plan; and, of staff and the patient, what a referral says, a meeting, a deadline or a task. Whoever takes part writes, says how far they have read and leaves; staff bring others in; who opened it, or a coordinator in it, closes it.',
    cells: [
      ...each(['CREATE'], 'Thread', OPENERS),
      ...inThread(['READ', 'SEND', 'MARK_READ', 'LEAVE']),
      ...inThread(['CLOSE'], { opener: ME }),
      ...each(['ADD_PARTICIPANT'], 'Thread', STAFF, { where: MINE }),
      ...each(['CLOSE'], 'Thread', { CM, CS }, { where: MINE }),
      ...each(['READ'], 'ThreadParticipant', READERS, { where: SEEN }),
      ...each(['READ'], 'Message', READERS, { where: SEEN }),
      ...each(['RETRACT'], 'Message', READERS, { where: { ...SEEN, author: ME } }),
      ...each(['READ'], 'Attachment', READERS, { where: SEEN, unless: { retracted: true } }),
      { who: ['PA', 'PR', 'KI', 'PT', 'GP', 'CW', 'CL', 'CM', 'CS'], may: ['SEND'], of: 'StoredFile' },
    ],
  },
];

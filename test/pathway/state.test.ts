import { Action } from '../../api/src/authz/actions.js';
import type { SamlopError } from '../../api/src/platform/errors.js';
import { next, possibleFrom, possibleIn } from '../../api/src/pathway/pathway.state.js';
import { PathwayStatus as S } from '../../api/src/pathway/pathway.status.js';

const {
  ASSESS,
  ASSIGN_CLINICIAN,
  CORRECT_EVENT,
  END,
  RECORD_DEATH,
  RECORD_EVENT,
  START,
  TRANSFER,
  WITHDRAW,
} = Action;
const referred = { referred: true };
const emergency = { referred: false };

test.each([
  ['a referred pathway is granted', S.REFERRED, ASSESS, referred, S.ACTIVE, S.ACTIVE],
  ['or not granted', S.REFERRED, ASSESS, referred, S.NOT_GRANTED, S.NOT_GRANTED],
  ['or taken back', S.REFERRED, WITHDRAW, referred, undefined, S.ENDED],
  ['one after an emergency starts with the decision', S.REFERRED, START, emergency, undefined, S.ACTIVE],
  ['or ends without one', S.REFERRED, END, emergency, undefined, S.ENDED],
  ['an active one is handed over', S.ACTIVE, TRANSFER, referred, undefined, S.TRANSFERRED],
  ['or ended', S.ACTIVE, END, referred, undefined, S.ENDED],
  ['death ends what is open', S.REFERRED, RECORD_DEATH, referred, undefined, S.ENDED],
  ['an event leaves it where it is', S.ACTIVE, RECORD_EVENT, referred, undefined, S.ACTIVE],
  ['what is over may be corrected', S.TRANSFERRED, CORRECT_EVENT, referred, undefined, S.TRANSFERRED],
  [
    'and the municipality goes on',
    S.ENDED,
    RECORD_EVENT,
    { ...referred, partGoesOn: true },
    undefined,
    S.ENDED,
  ],
  [
    'and a summary is still sent',
    S.TRANSFERRED,
    RECORD_EVENT,
    { ...referred, summaryOwed: true },
    undefined,
    S.TRANSFERRED,
  ],
] as const)('%s', (_what, from, act, facts, wanted, to) => {
  expect(next(from, act, facts, wanted)).toBe(to);
});

test.each([
  ['a referral that waits is forwarded, not handed over', S.REFERRED, TRANSFER, referred],
  ['and is assessed or taken back, not ended', S.REFERRED, END, referred],
  ['and is not included as an emergency', S.REFERRED, START, referred],
  ['an emergency has no referral to assess', S.REFERRED, ASSESS, emergency],
  ['what has ended does not end again', S.ENDED, END, referred],
  ['nor is it handed over', S.TRANSFERRED, TRANSFER, referred],
  ['nor does anything happen in it', S.ENDED, RECORD_EVENT, referred],
  ['nobody dies twice', S.ENDED, RECORD_DEATH, referred],
] as const)('%s', (_what, from, act, facts) => {
  const refusal = (() => {
    try {
      return next(from, act, facts);
    } catch (error) {
      return error as SamlopError;
    }
  })();
  expect(refusal).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    details: { from, allowed: possibleFrom(from, facts) },
  });
});

test('what is possible instead is said of the pathway itself, not of its referral', () => {
  expect(possibleFrom(S.REFERRED, referred)).toEqual([ASSIGN_CLINICIAN, RECORD_EVENT, CORRECT_EVENT]);
  expect(possibleFrom(S.REFERRED, emergency)).toEqual([ASSIGN_CLINICIAN, RECORD_EVENT, CORRECT_EVENT, END]);
  expect(possibleFrom(S.ACTIVE, referred)).toEqual([
    ASSIGN_CLINICIAN,
    RECORD_EVENT,
    CORRECT_EVENT,
    TRANSFER,
    END,
  ]);
  expect(possibleFrom(S.ENDED, referred)).toEqual([CORRECT_EVENT]);
});

test('the table is the same in SQL', () => {
  expect(possibleIn(END)('p')).toBe(
    "(p.status in ('ACTIVE') or (p.status in ('REFERRED') and p.referral_id is null))",
  );
});

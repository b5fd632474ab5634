import { before, DAY, type Making } from './people.js';
import { makePlanParts } from './plans.js';
import { ANY, relate, SINGLE } from './relations.js';
import { headings } from './taking-part.js';
import type { NewRow } from './rows.js';
import { closedPlan } from './theirs.js';
import { makeThread } from './threads.js';

const KINDS = ['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP'];
const OPENERS = ['GP', 'CLINICIAN', 'COORDINATOR'];
/** So many of each role. */
const OF_EACH = 3;

/** What two relations that few have open between them, and what those who see by consent began themselves. */
export function makeBeside(m: Making, patients: readonly NewRow[], odd: readonly NewRow[]): void {
  makeOpenedBeside(m, odd);
  for (const patient of patients) makeByConsent(m, patient);
}

/** A record opened by break-glass by somebody who comes to it otherwise too, and who wrote in its plans. */
function makeOpenedBeside(m: Making, odd: readonly NewRow[]): void {
  const opening = m.grants.filter(({ role }) => OPENERS.includes(role as string));
  const now = { valid_from: before(m, DAY), valid_to: null };
  for (const grant of headings(m, opening).flatMap((grants) => grants.slice(0, OF_EACH))) {
    for (const [i, kind] of ANY.entries()) {
      // Each has a single relation to one of these two.
      const patient = [odd[i], odd[i + SINGLE]].find((each) => each && !known(m, each, grant));
      if (!patient || kind === 'BREAK_GLASS' || kind === 'PARTY') continue;
      const contents = kind === 'PARTNER' ? ['PLAN'] : null;
      relate(m, patient.id, grant.person_id, kind, { ...now, contents });
      relate(m, patient.id, grant.person_id, 'BREAK_GLASS', { ...now, root_id: grant.root });
      for (const of of m.chance.some(KINDS, 0.6))
        makePlanParts(m, closedPlan(m, patient, of, grant.person_id), [grant.person_id]);
    }
  }
}

const known = (m: Making, patient: NewRow, { person_id: person, unit_id: unit, root }: NewRow): boolean =>
  (m.rows.get('relation') ?? []).some(
    (row) => row.patient_id === patient.id && [person, unit, root].includes(row.subject_id as string),
  );

/** Threads that they opened, and, where they see anything but plans, a plan whose every part is shared with them. */
function makeByConsent(m: Making, patient: NewRow): void {
  const of = (table: string): NewRow[] =>
    (m.rows.get(table) ?? []).filter((row) => row.patient_id === patient.id);
  const subjects: NewRow[] = [
    { subject: 'PATIENT' },
    ...of('pathway').map((row) => ({ subject: 'PATHWAY', pathway_id: row.id })),
    ...of('plan').map((row) => ({ subject: 'PLAN', plan_id: row.id })),
  ];
  for (const { subject_id: person, kind, contents } of of('relation')) {
    const sees = contents as string[] | null;
    if (!['KIN', 'PARTNER'].includes(kind as string) || !m.persons.some(({ id }) => id === person)) continue;
    for (const subject of m.chance.some(subjects, 0.4)) makeThread(m, patient, subject, [person], person);
    if (kind === 'PARTNER' && sees && !sees.includes('PLAN'))
      makePlanParts(m, closedPlan(m, patient, 'TREATMENT', m.chance.pick(m.persons).id), [person]);
  }
}

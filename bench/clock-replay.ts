import { computeDeadlines, type ClockEvent } from '../api/src/deadline/deadline.engine.js';
import { readReference } from '../seeds/reference/read.js';
import { rulesOf } from '../seeds/reference/select.js';

const PATHWAYS = 100_000;
const DAY = 86_400_000;
const COURSE = [
  'REFERRAL_SUBMITTED',
  'REFERRAL_RECEIVED',
  'RIGHT_GRANTED',
  'PATHWAY_STARTED',
  'PATIENT_INFORMED_OF_RIGHT',
  'CLINICIAN_ASSIGNED',
  'FIRST_ATTENDANCE',
  'CLINICAL_DECISION_BASIC',
  'OTHER_TREATMENT_START',
  'EVALUATION',
  'EVALUATION',
  'FEEDBACK_TO_REFERRER',
  'PATHWAY_ENDED',
];

/** How many pathways of a dozen events each the bare engine replays in a second, on one core. */
export async function replayBench(say: (line: string) => void): Promise<void> {
  const reference = readReference();
  const editions = reference.definitions
    .filter((definition) => definition.start !== null)
    .map((definition) => rulesOf(reference, definition));
  let deadlines = 0;
  const began = performance.now();
  for (let n = 0; n < PATHWAYS; n += 1) {
    deadlines += computeDeadlines({
      rules: editions[n % editions.length] ?? [],
      events: courseOf(n),
      aliases: reference.eventAliases,
      settings: [{ from: '2026-01-01', setting: n % 3 ? 'OUTPATIENT' : 'INPATIENT' }],
      individualDates: [{ kind: 'INDIVIDUAL_START', latestOn: '2026-09-01', setOn: '2026-02-01' }],
    }).deadlines.length;
  }
  const seconds = (performance.now() - began) / 1000;
  const rate = Math.round(PATHWAYS / seconds);
  say(
    `replayed ${PATHWAYS} pathways with ${deadlines} deadlines in ${seconds.toFixed(1)} s: ${rate} a second`,
  );
  return Promise.resolve();
}

function courseOf(n: number): ClockEvent[] {
  const start = Date.UTC(2026, 0, 5) + (n % 200) * DAY;
  return COURSE.slice(0, 4 + (n % (COURSE.length - 3))).map((kind, i) => ({
    id: `${n}-${i}`,
    kind,
    occurredAt: new Date(
      start + (i * (5 + (n % 13)) + (i > 2 ? n % 7 : 0)) * DAY + (i * 3 + (n % 9)) * 3_600_000,
    ),
  }));
}

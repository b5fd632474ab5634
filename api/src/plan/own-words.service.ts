import { PlanWords } from './plan-content.entity.js';
import type { WriteOwnWordsInput } from './plan-goal.inputs.js';
import { planToWrite, tellOfPlan } from './plan.editing.js';
import { keepVersion } from './plan.keeping.js';
import { mustExpect, refuseOverwrite } from './plan.overwrite.js';
import { pick, WORDS } from './plan.snapshot.js';
import { Action } from '../authz/actions.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** What matters, resources, needs and wishes: written by the patient, or recorded with how the patient said it. */
export async function writeOwnWords(work: Work, input: WriteOwnWordsInput): Promise<string> {
  const plan = await planToWrite(work, input.id, Action.WRITE);
  const onBehalf = spokenFor(work, input.onBehalf);
  const patientId = plan.patient.id;
  let words = await work.em.findOne(PlanWords, { planId: plan.id });
  if (words) {
    mustExpect(input.expectedVersion);
    const both = { stored: pick(words, WORDS), sent: sentOf(input) };
    const at = { type: 'Plan', id: plan.id, patientId, version: words.version };
    refuseOverwrite({ ...at, ...both }, input.expectedVersion);
  } else {
    words = work.em.create(PlanWords, { planId: plan.id, patientId } as never) as PlanWords;
    work.em.persist(words);
  }
  // An empty text is a text: the patient may take words away.
  for (const name of WORDS) words[name] = (input[name] ?? words[name] ?? '') || null;
  Object.assign(words, { onBehalf, writtenBy: work.principal.personId, writtenAt: work.now });
  await work.em.flush();
  if (await keepVersion(work, plan)) await tellOfPlan(work, plan, 'PLAN_CHANGED');
  work.did('Plan', plan.id, patientId);
  return plan.id;
}

const sentOf = (input: WriteOwnWordsInput): Record<string, unknown> =>
  Object.fromEntries(WORDS.map((name) => [name, input[name]]));

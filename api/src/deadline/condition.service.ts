import { recomputeDeadlines, stateConditions } from './deadline.acts.js';
import type { StateConditionInput } from './deadline.inputs.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Pathway, PathwayStatus } from '../pathway/pathway.entity.js';
import { badInput, forbidden, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Follows from the date of birth, and is nobody's to say. */
const DERIVED = ['UNDER_23'];

/** Says whether a condition that rules ask for holds of the patient; clocks that waited for it start from their event. */
export async function stateCondition(work: Work, input: StateConditionInput): Promise<string> {
  const pathway = await work.load(Pathway, input.pathwayId, Action.RECORD_EVENT);
  if (work.principal.side !== Side.SPECIALIST) throw forbidden('a condition is the specialist’s to state');
  if (![PathwayStatus.REFERRED, PathwayStatus.ACTIVE].includes(pathway.status))
    throw illegalTransition(pathway.status, []);
  const [known] = await work.sql(`select 1 from reference_row where list = 'condition' and key = $1`, [
    input.condition,
  ]);
  if (!known) throw badInput({ path: 'condition', rule: 'ENUM' });
  if (DERIVED.includes(input.condition)) throw badInput({ path: 'condition', rule: 'NOT_POSSIBLE' });
  const patientId = pathway.patient.id;
  await stateConditions(work, { id: pathway.id, patientId }, { [input.condition]: input.holds });
  await recomputeDeadlines(work, pathway.id);
  work.did('StatedCondition', pathway.id, patientId);
  return pathway.id;
}

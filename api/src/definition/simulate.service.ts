import type { SimulateDefinitionInput } from './definition.inputs.js';
import { DefinitionDraft } from './draft.entity.js';
import { countPathways } from './simulation.source.js';
import { Action } from '../authz/actions.js';
import { startJob } from '../job/job.acts.js';
import { JobKind } from '../job/job.status.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Asks a worker what a draft would change; a period that holds no pathway is a mistake, and is told at once. */
export async function simulateDefinition(work: Work, input: SimulateDefinitionInput): Promise<string> {
  const { from, to } = input;
  const draft = await work.load(DefinitionDraft, input.id, Action.SIMULATE);
  if (from > to) throw badInput({ path: 'to', rule: 'EMPTY_PERIOD' });
  if (to > work.today) throw badInput({ path: 'to', rule: 'FUTURE' });
  const source = { pathwayKey: draft.pathwayKey, from, to, ofCase: false };
  if (!(await countPathways(work.beyond.bind(work), source, 'period')))
    throw badInput({ path: 'from', rule: 'EMPTY_PERIOD' });
  work.did('DefinitionDraft', draft.id, null);
  return startJob(work, JobKind.SIMULATE_DEFINITION, { draftId: draft.id, from, to });
}

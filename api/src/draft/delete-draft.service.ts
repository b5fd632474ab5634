import { dropped } from './draft.acts.js';
import { Draft } from './draft.entity.js';
import type { DeleteDraftInput } from './draft.inputs.js';
import { Action } from '../authz/actions.js';
import { illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** One's own draft, thrown away. */
export async function deleteDraft(work: Work, input: DeleteDraftInput): Promise<string> {
  const draft = await work.load(Draft, input.id, Action.END);
  if (draft.droppedAt) throw illegalTransition('DROPPED', []);
  work.expect(draft, input.expectedVersion);
  Object.assign(draft, dropped(work));
  await work.em.flush();
  work.did('Draft', draft.id, draft.patient.id);
  return draft.id;
}

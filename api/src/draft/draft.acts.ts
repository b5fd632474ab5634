import { Draft } from './draft.entity.js';
import type { Work } from '../write/work.js';

/** What it held is gone at once; its row follows (draft.jobs.ts). */
export const dropped = ({ now }: Work): Pick<Draft, 'values' | 'droppedAt'> => ({
  values: {},
  droppedAt: now,
});

/**
 * An act succeeded that was typed in this draft: it is dropped, in the same transaction. Somebody else's, one about another
 * patient than the act opened, and one that another tab dropped are none of the act's, and it does not fail for them.
 */
export async function becameAct(work: Work, draftId: string): Promise<void> {
  const own = { id: draftId, grantId: work.principal.grantId, droppedAt: null };
  const draft = await work.em.findOne(Draft, own);
  if (draft) Object.assign(draft, dropped(work));
}

import { role, row, type Trial } from './trial.js';

/** What people keep for themselves: views of lists; what they typed. */
export const VIEW_TRIALS: Record<string, Trial> = {
  deleteDraft: row(),
  deleteView: row(),
  saveView: role(() => ({ resource: 'DEADLINES', name: 'Forfalte', sharing: 'PRIVATE', filter: {} })),
};

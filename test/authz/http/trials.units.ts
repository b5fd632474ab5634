import { id, role, row, type Trial } from './trial.js';

/** Units, by hand and out of a file. */
export const UNIT_TRIALS: Record<string, Trial> = {
  closeUnit: row(),
  createUnit: row((x) => ({ parentId: x.row.id, name: 'Ny seksjon', kind: 'SECTION' })),
  importUnits: role(() => ({ content: 'Navn;Slag\nNy seksjon;Seksjon', dryRun: true })),
  previewDirectoryEntry: row((x) => ({ ...id(x), phone: '33 00 00 00' })),
  updateUnit: row((x) => ({ ...id(x), phone: '33 00 00 00' })),
};

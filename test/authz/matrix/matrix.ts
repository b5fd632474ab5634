import type { Cell, MatrixRow } from './cell.js';
import { cooperationRows } from './cooperation.js';
import { coordinationRows } from './coordination.js';
import { emergencyRows } from './emergency.js';
import { meetingRows } from './meetings.js';
import { organisationRows } from './others.js';
import { pathwayRows } from './pathways.js';
import { planRows } from './plans.js';
import { patientRows } from './patients.js';
import { referralRows } from './referrals.js';
import { sharingRows } from './sharing.js';

export { pendingRows } from './pending.js';

/** Who may do what: the table that everything else is held against. */
export const matrix: readonly MatrixRow[] = [
  ...patientRows,
  ...referralRows,
  ...pathwayRows,
  ...coordinationRows,
  ...planRows,
  ...meetingRows,
  ...cooperationRows,
  ...sharingRows,
  ...emergencyRows,
  ...organisationRows,
];

export const cells: readonly Cell[] = matrix.flatMap((row) => row.cells);

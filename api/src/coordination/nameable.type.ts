import type { Side } from '../authz/roles.js';

/** The roles whose holders may be named on a side; a case worker or GP gets the coordinator's grant with it. */
export const NAMEABLE: Record<Side, readonly string[]> = {
  MUNICIPAL: ['COORDINATOR', 'CASE_WORKER', 'GP'],
  SPECIALIST: ['COORDINATOR', 'CLINICIAN'],
};

import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { EVERYONE, Role } from '../authz/roles.js';

/** The page is put together of what its reader reads anyhow: there is nothing on it to allow. */
export const patientPagePolicy: Policy = () => [
  allow([Role.PATIENT, Role.PARENT, Role.NEXT_OF_KIN], Action.READ, 'PatientPage'),
  allow(EVERYONE, Action.READ, 'PatientRight'),
];

import { Action } from '../authz/actions.js';
import { allow, type Policy } from '../authz/policy.js';
import { Role } from '../authz/roles.js';

/** Whoever reads the access log may ask who could have been in it; of patients of their own organisation. */
export const whoCouldSeePolicy: Policy = () => [allow([Role.AUDITOR], Action.READ, 'WhoCouldSee')];

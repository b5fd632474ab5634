import { useMe } from '../providers/me.js';

/** Those who answer for others' roles and absence; everybody else reads their own alone. */
const ANSWER_FOR_PEOPLE = new Set(['ADMINISTRATOR', 'COORDINATING_UNIT', 'UNIT_LEADER']);

/** Whether a list of people has a point: the API gives everybody at least their own roles. */
export function useMayReadPeople(): boolean {
  const { data: me } = useMe();
  const grant = me?.grant;
  return Boolean(grant?.unit && ANSWER_FOR_PEOPLE.has(grant.role) && me?.ability.can('READ', 'Grant'));
}

/** What a page of people asks for beside the roles: only what the caller may ask for. */
export function useBeside(): { load: boolean; substitutions: boolean } {
  const { data: me } = useMe();
  return {
    load: me?.ability.can('READ', 'Workload') ?? false,
    substitutions: me?.ability.can('READ', 'Substitution') ?? false,
  };
}

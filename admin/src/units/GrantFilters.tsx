import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import type { GrantFilterState } from './useGrantFilter.js';

/** The roles that somebody can be given; the others follow from who one is. */
export const GIVEN_ROLES = [
  'COORDINATOR',
  'COORDINATING_UNIT',
  'UNIT_LEADER',
  'CASE_WORKER',
  'CLINICIAN',
  'GP',
  'PARTNER',
  'ADMINISTRATOR',
] as const;

/** By role, and whether those that ended or have not begun are there too. */
export function GrantFilters({ filter, search }: { filter: GrantFilterState; search?: ReactNode }) {
  const translate = useTranslate();
  return (
    <FilterBar search={search}>
      <FilterMenu
        label={translate('org.role')}
        choices={[...GIVEN_ROLES, 'AUDITOR'].map((value) => ({
          value,
          label: translate(`enum.role.${value}`),
        }))}
        value={filter.role}
        onChange={filter.setRole}
        many
      />
      <FilterMenu
        label={translate('org.which')}
        choices={[{ value: 'all', label: translate('org.with_ended') }]}
        usual={filter.ended ? undefined : translate('org.standing')}
        value={filter.ended ? ['all'] : []}
        onChange={([all]) => filter.setEnded(Boolean(all))}
      />
    </FilterBar>
  );
}

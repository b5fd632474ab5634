import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PeopleDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { todayInOslo } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { Search } from '../shared/Search.js';
import { GrantFilters } from './GrantFilters.js';
import { PagePager } from '../shared/PagePager.js';
import { GrantTable } from './GrantTable.js';
import { Explain, Tabs } from './Tabs.js';
import { PER_PAGE, useGrantFilter } from './useGrantFilter.js';
import { useBeside } from './useMay.js';

/** Everybody who holds a role in what the caller answers for, by name. */
export function People() {
  const translate = useTranslate();
  const filter = useGrantFilter();
  const beside = useBeside();
  // A name is not for the address.
  const [q, setQ] = useState<string | undefined>();
  const answer = useApi(
    'People',
    PeopleDocument,
    { ...filter.asked, ...beside, q: q ?? null, today: todayInOslo() },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead
        title={translate('org.title')}
        aside={answer.data ? translate('org.total', answer.data.grants.totalCount) : ''}
      />
      <Explain />
      <Tabs />
      <GrantFilters
        filter={filter}
        search={<Search label={translate('org.search_person')} onSearch={setQ} />}
      />
      <Loaded answer={answer}>
        {({ grants, workload, substitutions }) => (
          <>
            <GrantTable
              grants={grants.nodes}
              workload={workload ?? []}
              substitutions={substitutions?.nodes ?? []}
              filtered={filter.filtered || q !== undefined}
            />
            <PagePager
              total={grants.totalCount}
              page={filter.page}
              perPage={PER_PAGE}
              onPage={filter.setPage}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

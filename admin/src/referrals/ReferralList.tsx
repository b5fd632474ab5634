import Button from '@mui/material/Button';
import { useState } from 'react';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { ReferralFilter, ReferralStatus, Urgency } from '../gql/operations.js';
import { CopyLink } from '../shared/CopyLink.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { Search } from '../shared/Search.js';
import { useFilter } from '../shared/useFilter.js';
import { ColumnMenu } from '../shared/views/ColumnMenu.js';
import { ListViews } from '../shared/views/ListViews.js';
import { COLUMNS } from './columns.js';
import { ReferralTable } from './ReferralTable.js';

const STATUSES: ReferralStatus[] = [
  'SUBMITTED',
  'RECEIVED',
  'ACCEPTED',
  'REJECTED',
  'FORWARDED',
  'WITHDRAWN',
  'DRAFT',
];
const URGENCIES: Urgency[] = ['EMERGENCY', 'PRIORITY', 'ORDINARY'];

/** Where referrals stand, the newest first. */
export function ReferralList() {
  // A name to search for says who is a patient: it never stands in the address.
  const [q, setQ] = useState<string | undefined>();
  return (
    <ListBase
      resource="referrals"
      perPage={25}
      sort={{ field: 'createdAt', order: 'DESC' }}
      storeKey={false}
      queryOptions={saidByTheList}
      {...(q ? { filter: { q } } : {})}
    >
      <Head />
      <Filters onSearch={setQ} />
      <Body searching={q !== undefined} />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageHead
      title={translate('referral.title')}
      aside={total === undefined ? '' : translate('referral.total', total)}
    >
      <ColumnMenu columns={COLUMNS} />
      <CopyLink />
    </PageHead>
  );
}

function Filters({ onSearch }: { onSearch: (text: string | undefined) => void }) {
  const translate = useTranslate();
  const { filter, set, setFilters } = useFilter<ReferralFilter>();
  return (
    <FilterBar
      search={<Search label={translate('list.search_patient')} onSearch={onSearch} />}
      views={<ListViews resource="REFERRALS" />}
    >
      <FilterMenu
        label={translate('referral.status')}
        choices={STATUSES.map((value) => ({ value, label: translate(`enum.referral.${value}`) }))}
        value={filter.status ?? []}
        onChange={(status) => set({ status: status as ReferralStatus[] })}
        many
      />
      <FilterMenu
        label={translate('referral.urgency')}
        choices={URGENCIES.map((value) => ({ value, label: translate(`enum.urgency.${value}`) }))}
        value={filter.urgency ?? []}
        onChange={(urgency) => set({ urgency: urgency as Urgency[] })}
        many
      />
      {Object.keys(filter).length > 0 && (
        <Button onClick={() => setFilters({})}>{translate('list.reset')}</Button>
      )}
    </FilterBar>
  );
}

function Body({ searching }: { searching: boolean }) {
  const { filterValues, setFilters } = useListContext();
  const filtered = searching || Object.keys(filterValues as object).length > 0;
  return (
    <>
      <ListBody words="referral" filtered={filtered} onReset={() => setFilters({})}>
        <ReferralTable />
      </ListBody>
      <Pager />
    </>
  );
}

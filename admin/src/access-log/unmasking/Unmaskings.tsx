import { ListBase, useTranslate } from 'react-admin';
import type { UnmaskingFilter, UnmaskingRowFragment, UnmaskingStatus } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { FilterBar } from '../../shared/FilterBar.js';
import { FilterMenu } from '../../shared/FilterMenu.js';
import { ListBody, saidByTheList } from '../../shared/ListBody.js';
import { PageHead } from '../../shared/PageHead.js';
import { Pager } from '../../shared/Pager.js';
import { useFilter } from '../../shared/useFilter.js';
import { UnmaskingTable } from './UnmaskingTable.js';

const STATUSES: readonly UnmaskingStatus[] = [
  'PENDING',
  'STANDING',
  'EXPIRED',
  'DECLINED',
  'WITHDRAWN',
  'LAPSED',
];

/** Oppheving av pseudonym: who asks to see who somebody is, and who lets them. */
export default function Unmaskings() {
  return (
    <ListBase
      resource="unmaskings"
      perPage={25}
      sort={{ field: 'requestedAt', order: 'DESC' }}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <Body />
    </ListBase>
  );
}

function Body() {
  const translate = useTranslate();
  const { data: me } = useMe();
  const { filter, set, setFilters, rows } = useFilter<UnmaskingFilter, UnmaskingRowFragment>();
  const { status = [], requestedBy } = filter;
  const waiting = rows.filter(({ allowed }) => allowed.includes('DECIDE')).length;
  return (
    <>
      <PageHead
        title={translate('unmask.title')}
        aside={translate(waiting > 0 ? 'unmask.waits' : 'unmask.none_waits', waiting)}
      >
        <CopyLink />
      </PageHead>
      <FilterBar>
        <FilterMenu
          label={translate('unmask.status')}
          choices={STATUSES.map((value) => ({ value, label: translate(`enum.unmasking.${value}`) }))}
          value={status ?? []}
          onChange={(chosen) => set({ status: chosen as UnmaskingStatus[] })}
          many
        />
        <FilterMenu
          label={translate('unmask.by')}
          choices={me ? [{ value: me.person.id, label: translate('unmask.mine') }] : []}
          value={requestedBy ? [requestedBy] : []}
          onChange={([one]) => set({ requestedBy: one })}
        />
      </FilterBar>
      <ListBody words="unmask" filtered={Object.keys(filter).length > 0} onReset={() => setFilters({})}>
        <UnmaskingTable />
      </ListBody>
      <Pager />
    </>
  );
}

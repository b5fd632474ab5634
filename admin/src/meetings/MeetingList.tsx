import { ListBase, useListContext } from 'react-admin';
import type { MeetingFilter } from '../gql/operations.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { Pager } from '../shared/Pager.js';
import { isUsual, USUAL } from './filter.js';
import { MeetingFilters } from './MeetingFilters.js';
import { MeetingHead } from './MeetingHead.js';
import { MeetingTable } from './MeetingTable.js';

/** The meetings in order of time: first those that are over and not written of, then the next ones. */
export function MeetingList() {
  return (
    <ListBase
      resource="meetings"
      perPage={25}
      sort={{ field: 'startsAt', order: 'ASC' }}
      filterDefaultValues={USUAL}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <Whole />
    </ListBase>
  );
}

function Whole() {
  const { filterValues, setFilters, total } = useListContext();
  const filter = filterValues as MeetingFilter;
  return (
    <>
      <MeetingHead filter={filter} shown="list" total={total} />
      <MeetingFilters />
      <ListBody words="meeting" filtered={!isUsual(filter)} onReset={() => setFilters(USUAL)}>
        <MeetingTable />
      </ListBody>
      <Pager />
    </>
  );
}

import { useState } from 'react';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { CopyLink } from '../shared/CopyLink.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { ColumnMenu } from '../shared/views/ColumnMenu.js';
import { COLUMNS } from './columns.js';
import { DeadlineFilters } from './DeadlineFilters.js';
import { DeadlineTable } from './DeadlineTable.js';
import { OPEN } from './states.js';
import { ViewSwitch } from './ViewSwitch.js';

/** Frister: what is due, across every unit that the organisation is party to. */
export default function DeadlineList() {
  // A name to search for says who is a patient: it never stands in the address.
  const [q, setQ] = useState<string | undefined>();
  return (
    <ListBase
      resource="deadlines"
      perPage={25}
      sort={{ field: 'dueOn', order: 'ASC' }}
      filterDefaultValues={{ status: OPEN }}
      storeKey={false}
      queryOptions={saidByTheList}
      {...(q ? { filter: { q } } : {})}
    >
      <Head />
      <DeadlineFilters onSearch={setQ} />
      <Body searching={q !== undefined} />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageHead
      title={translate('deadlines.title')}
      aside={total === undefined ? '' : translate('deadlines.total', total)}
    >
      <ViewSwitch />
      <ColumnMenu columns={COLUMNS} />
      <CopyLink />
    </PageHead>
  );
}

function Body({ searching }: { searching: boolean }) {
  const { filterValues, setFilters } = useListContext();
  const filters = filterValues as Record<string, unknown>;
  const filtered =
    searching ||
    Object.keys(filters).some((key) => key !== 'status') ||
    filters.status?.toString() !== OPEN.toString();
  return (
    <>
      <ListBody words="deadlines" filtered={filtered} onReset={() => setFilters({ status: OPEN })}>
        <DeadlineTable />
      </ListBody>
      <Pager />
    </>
  );
}

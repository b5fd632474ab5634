import Typography from '@mui/material/Typography';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { OutboxState } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { OutboxTable } from './OutboxTable.js';

const STATES: readonly OutboxState[] = ['WAITING', 'SHOWN', 'SENT', 'DEAD'];

/** Utboks: what would have been sent to whom. */
export default function Outbox() {
  return (
    <ListBase
      resource="outbox"
      perPage={25}
      sort={{ field: 'sendAfter', order: 'DESC' }}
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
  const { total, filterValues, setFilters } = useListContext();
  const { state = [] } = filterValues as { state?: OutboxState[] };
  return (
    <>
      <PageHead
        title={translate('outbox.title')}
        aside={total === undefined ? '' : translate('outbox.total', total)}
      />
      <Typography sx={{ mb: 2, maxWidth: 720 }}>
        {translate(me?.demo ? 'outbox.explain' : 'outbox.undelivered')}
      </Typography>
      <FilterBar>
        <FilterMenu
          label={translate('outbox.state')}
          choices={STATES.map((value) => ({ value, label: translate(`enum.outbox.${value}`) }))}
          value={state}
          onChange={(chosen) => setFilters(chosen.length ? { state: chosen } : {})}
          many
        />
      </FilterBar>
      <ListBody words="outbox" filtered={state.length > 0} onReset={() => setFilters({})}>
        <OutboxTable />
      </ListBody>
      <Pager />
    </>
  );
}

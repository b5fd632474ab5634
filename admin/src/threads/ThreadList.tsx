import { PencilWritingIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { LinkBase, ListBase, useListContext, useTranslate } from 'react-admin';
import { useMe } from '../providers/me.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { Purpose } from '../shared/Purpose.js';
import { ThreadFilters } from './ThreadFilters.js';
import { ThreadTable } from './ThreadTable.js';

/** What one takes part in: that which one has not read first, then what was last written in. */
export function ThreadList() {
  return (
    <ListBase
      resource="threads"
      perPage={25}
      sort={{ field: 'unread', order: 'DESC' }}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <Head />
      <ThreadFilters />
      <Body />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  const { data: me } = useMe();
  return (
    <>
      <PageHead
        title={translate('thread.title')}
        aside={total === undefined ? '' : translate('thread.total', total)}
      >
        {me?.ability.can('CREATE', 'Thread') && (
          <Button
            variant="contained"
            component={LinkBase}
            to="/threads/new"
            startIcon={<PencilWritingIcon aria-hidden />}
          >
            {translate('thread.new')}
          </Button>
        )}
      </PageHead>
      <Purpose text={translate('thread.purpose')} />
    </>
  );
}

function Body() {
  const { filterValues, setFilters } = useListContext();
  return (
    <>
      <ListBody
        words="thread"
        filtered={Object.keys(filterValues as object).length > 0}
        onReset={() => setFilters({})}
      >
        <ThreadTable />
      </ListBody>
      <Pager />
    </>
  );
}

import { ListBase, useListContext, useTranslate } from 'react-admin';
import { CopyLink } from '../shared/CopyLink.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { LogFilters } from './LogFilters.js';
import { LogTable } from './LogTable.js';

/** Innsynslogg: who looked at what, why, and by what right. */
export default function AccessLog() {
  return (
    <ListBase
      resource="accessLog"
      perPage={50}
      sort={{ field: 'at', order: 'DESC' }}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <Body />
    </ListBase>
  );
}

function Body() {
  const translate = useTranslate();
  const { total, filterValues, setFilters } = useListContext();
  return (
    <>
      <PageHead
        title={translate('log.title')}
        aside={total === undefined ? '' : translate('log.total', total)}
      >
        <CopyLink />
      </PageHead>
      <LogFilters />
      <ListBody
        words="log"
        filtered={Object.keys(filterValues as object).length > 0}
        onReset={() => setFilters({})}
      >
        <LogTable />
      </ListBody>
      <Pager />
    </>
  );
}

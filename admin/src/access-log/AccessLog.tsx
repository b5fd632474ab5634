import { ListBase, useListContext, useTranslate } from 'react-admin';
import { CopyLink } from '../shared/CopyLink';
import { ListBody } from '../shared/ListBody';
import { PageHead } from '../shared/PageHead';
import { Pager } from '../shared/Pager';
import { LogFilters } from './LogFilters';
import { LogTable } from './LogTable';

/** Innsynslogg: who looked at what, why, and by what right. */
export default function AccessLog() {
  return (
    <ListBase resource="accessLog" perPage={50} sort={{ field: 'at', order: 'DESC' }} storeKey={false}>
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
        aside={total === undefined ? '' : translate('list.total', total)}
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

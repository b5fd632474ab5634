import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { AccessFindingFilter } from '../../gql/operations.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { ListBody, saidByTheList } from '../../shared/ListBody.js';
import { PageHead } from '../../shared/PageHead.js';
import { Pager } from '../../shared/Pager.js';
import { TextLink } from '../../shared/TextLink.js';
import { FindingFilters } from './FindingFilters.js';
import { FindingTable } from './FindingTable.js';
import { TO_DO } from './states.js';

/** The findings, in the order in which the API says that they are worked. */
export function FindingList() {
  return (
    <ListBase
      resource="accessFindings"
      perPage={25}
      sort={{ field: '', order: 'ASC' }}
      filterDefaultValues={{ status: TO_DO }}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <Body />
    </ListBase>
  );
}

function Body() {
  const translate = useTranslate();
  const { total, filterValues, setFilters, data = [] } = useListContext();
  const { status, ...others } = filterValues as AccessFindingFilter;
  const usual = String(status) === String(TO_DO);
  return (
    <>
      <PageHead
        title={translate('finding.title')}
        aside={total === undefined ? '' : translate(usual ? 'finding.to_do' : 'finding.total', total)}
      >
        <TextLink to="/accessFindings/follow-up">{translate('followup.open')}</TextLink>
        <CopyLink />
      </PageHead>
      <FindingFilters />
      <ListBody
        words="finding"
        filtered={!usual || Object.keys(others).length > 0}
        onReset={() => setFilters({ status: TO_DO })}
      >
        <FindingTable label={translate('finding.title')} findings={data} />
      </ListBody>
      <Pager />
    </>
  );
}

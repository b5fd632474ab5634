import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { AccessQuestionFilter, AccessQuestionStatus } from '../../gql/operations.js';
import { FilterBar } from '../../shared/FilterBar.js';
import { FilterMenu } from '../../shared/FilterMenu.js';
import { ListBody, saidByTheList } from '../../shared/ListBody.js';
import { PageHead } from '../../shared/PageHead.js';
import { Pager } from '../../shared/Pager.js';
import { QuestionTable } from './QuestionTable.js';

const STATUSES: readonly AccessQuestionStatus[] = ['OPEN', 'ANSWERED', 'WITHDRAWN'];

/** Spørsmål om innsyn: patients ask why somebody looked, and the organisation answers. */
export default function Questions() {
  return (
    <ListBase
      resource="accessQuestions"
      perPage={25}
      sort={{ field: 'dueOn', order: 'ASC' }}
      filterDefaultValues={{ status: ['OPEN'] }}
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
  const { status } = filterValues as AccessQuestionFilter;
  return (
    <>
      <PageHead
        title={translate('question.title')}
        aside={total === undefined ? '' : translate('question.total', total)}
      />
      <FilterBar>
        <FilterMenu
          label={translate('question.status')}
          choices={STATUSES.map((value) => ({ value, label: translate(`enum.question.${value}`) }))}
          value={status ?? []}
          onChange={(chosen) => setFilters(chosen.length ? { status: chosen } : {})}
          many
        />
      </FilterBar>
      <ListBody
        words="question"
        filtered={status != null && String(status) !== 'OPEN'}
        onReset={() => setFilters({ status: ['OPEN'] })}
      >
        <QuestionTable />
      </ListBody>
      <Pager />
    </>
  );
}

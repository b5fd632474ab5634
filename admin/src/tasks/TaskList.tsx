import Button from '@mui/material/Button';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { TaskFilter, TaskKind, TaskStatus } from '../gql/operations.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { ListBody, saidByTheList } from '../shared/ListBody.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { useFilter } from '../shared/useFilter.js';
import { ListViews } from '../shared/views/ListViews.js';
import { TaskTable } from './TaskTable.js';

const USUAL: TaskFilter = { status: ['OPEN'] };
const STATUSES: TaskStatus[] = ['OPEN', 'DONE', 'CANCELLED'];
const KINDS: TaskKind[] = [
  'CALL_MEETING',
  'CARRY_OUT_DECISION',
  'CONTACT_MUNICIPALITY',
  'EVALUATE_PLAN',
  'FEEDBACK_TO_REFERRER',
  'FOLLOW_UP_DROPOUT',
  'FOLLOW_UP_OVERDOSE',
  'FOLLOW_UP_REJECTION',
  'FOLLOW_UP_SUICIDAL_BEHAVIOUR',
  'INFORM_PATIENT',
  'NOTIFY_AND_INFORM',
  'PREPARE_DISCHARGE',
  'REVIEW_WITHHOLDING',
  'SEND_LETTER',
];
const isUsual = (filter: unknown) => JSON.stringify(filter) === JSON.stringify(USUAL);

/** Oppgaver: what events and rules have given somebody to do, the most pressing first. */
export default function TaskList() {
  return (
    <ListBase
      resource="tasks"
      perPage={25}
      sort={{ field: 'dueOn', order: 'ASC' }}
      filterDefaultValues={USUAL}
      storeKey={false}
      queryOptions={saidByTheList}
    >
      <Head />
      <Body />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  const { filter, set, setFilters } = useFilter<TaskFilter>();
  return (
    <>
      <PageHead
        title={translate('task.title')}
        aside={total === undefined ? '' : translate('task.total', total)}
      />
      <FilterBar views={<ListViews resource="TASKS" />}>
        <FilterMenu
          label={translate('task.whose')}
          choices={[{ value: 'mine', label: translate('task.mine') }]}
          value={filter.mine ? ['mine'] : []}
          onChange={([mine]) => set({ mine: mine ? true : null })}
        />
        <FilterMenu
          label={translate('task.status')}
          choices={STATUSES.map((value) => ({ value, label: translate(`enum.task.${value}`) }))}
          value={filter.status ?? []}
          usual={String(filter.status) === 'OPEN' ? translate('enum.task.OPEN') : undefined}
          onChange={(status) => set({ status: status as TaskStatus[] })}
          many
        />
        <FilterMenu
          label={translate('task.kind')}
          choices={KINDS.map((value) => ({ value, label: translate(`enum.taskKind.${value}`) })).sort(
            (a, b) => a.label.localeCompare(b.label, 'nb'),
          )}
          value={filter.kind ?? []}
          onChange={(kind) => set({ kind: kind as TaskKind[] })}
          many
        />
        {!isUsual(filter) && <Button onClick={() => setFilters(USUAL)}>{translate('list.reset')}</Button>}
      </FilterBar>
    </>
  );
}

function Body() {
  const { filterValues, setFilters } = useListContext();
  return (
    <>
      <ListBody words="task" filtered={!isUsual(filterValues)} onReset={() => setFilters(USUAL)}>
        <TaskTable />
      </ListBody>
      <Pager />
    </>
  );
}

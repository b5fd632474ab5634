import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { ThreadFilter, ThreadRowFragment, ThreadSubject } from '../gql/operations.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { OnePatient } from '../shared/OnePatient.js';
import { useFilter } from '../shared/useFilter.js';
import { ListViews } from '../shared/views/ListViews.js';
import { SUBJECTS } from './subject.js';

const chosen = (value: boolean | null | undefined, yes: string, no: string): string[] =>
  value == null ? [] : [value ? yes : no];

/** What one can narrow the list by; it stands in the address. */
export function ThreadFilters() {
  const translate = useTranslate();
  const { filter, set, setFilters, rows } = useFilter<ThreadFilter, ThreadRowFragment>();
  const words = (values: readonly string[]) =>
    values.map((value) => ({ value, label: translate(`thread.filter_${value}`) }));
  return (
    <FilterBar views={<ListViews resource="THREADS" />}>
      <FilterMenu
        label={translate('thread.read')}
        choices={words(['unread', 'read'])}
        value={chosen(filter.unread, 'unread', 'read')}
        onChange={([value]) => set({ unread: value ? value === 'unread' : null })}
      />
      <FilterMenu
        label={translate('thread.about')}
        choices={SUBJECTS.map((value) => ({ value, label: translate(`enum.threadSubject.${value}`) }))}
        value={filter.subject ?? []}
        onChange={(subject) => set({ subject: subject as ThreadSubject[] })}
        many
      />
      <FilterMenu
        label={translate('thread.state')}
        choices={words(['open', 'closed'])}
        value={chosen(filter.closed, 'closed', 'open')}
        onChange={([value]) => set({ closed: value ? value === 'closed' : null })}
      />
      <OnePatient id={filter.patient} rows={rows} onAll={() => set({ patient: null })} />
      {Object.keys(filter).length > 0 && (
        <Button onClick={() => setFilters({})}>{translate('list.reset')}</Button>
      )}
    </FilterBar>
  );
}

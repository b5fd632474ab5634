import { XMarkIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { ThreadFilter, ThreadRowFragment, ThreadSubject } from '../gql/operations.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { useFilter } from '../shared/useFilter.js';
import { ListViews } from '../shared/views/ListViews.js';
import { SUBJECTS } from './subject.js';

const chosen = (value: boolean | null | undefined, yes: string, no: string): string[] =>
  value == null ? [] : [value ? yes : no];

/** What one can narrow the list by; it stands in the address. */
export function ThreadFilters() {
  const translate = useTranslate();
  const { filter, set, setFilters, rows } = useFilter<ThreadFilter, ThreadRowFragment>();
  // Whose they are stands in the rows; the address has the id alone.
  const patient = filter.patient && rows.find((row) => row.patient?.id === filter.patient)?.patient?.name;
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
      {filter.patient && (
        <Button
          variant="contained"
          endIcon={<XMarkIcon aria-hidden fontSize={18} />}
          onClick={() => set({ patient: null })}
        >
          {patient
            ? translate('deadlines.one_patient', { name: patient })
            : translate('deadlines.one_patient_unknown')}
        </Button>
      )}
      {Object.keys(filter).length > 0 && (
        <Button onClick={() => setFilters({})}>{translate('list.reset')}</Button>
      )}
    </FilterBar>
  );
}

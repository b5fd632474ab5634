import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { MeetingFilter, MeetingKind, MeetingRowFragment, MeetingStatus } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { OnePatient } from '../shared/OnePatient.js';
import { useFilter } from '../shared/useFilter.js';
import { Views } from '../shared/views/Views.js';
import { isUsual, USUAL } from './filter.js';
import { KINDS, STATUSES } from './look.js';

/** What one can narrow list and calendar by; it stands in the address of both. */
export function MeetingFilters() {
  const translate = useTranslate();
  const { data: me } = useMe();
  const { filter, set, setFilters, rows } = useFilter<MeetingFilter, MeetingRowFragment>();
  return (
    <FilterBar views={<Views resource="MEETINGS" shown={{ filter }} />}>
      <FilterMenu
        label={translate('meeting.status')}
        choices={STATUSES.map((value) => ({ value, label: translate(`enum.meetingStatus.${value}`) }))}
        value={filter.status ?? []}
        usual={String(filter.status) === String(USUAL.status) ? translate('meeting.to_come') : undefined}
        onChange={(status) => set({ status: status as MeetingStatus[] })}
        many
      />
      <FilterMenu
        label={translate('meeting.kind')}
        choices={KINDS.map((value) => ({ value, label: translate(`day.kind.${value}`) }))}
        value={filter.kind ?? []}
        onChange={(kind) => set({ kind: kind as MeetingKind[] })}
        many
      />
      {me?.ability.can('READ', 'MeetingParticipant') && (
        <FilterMenu
          label={translate('meeting.whose')}
          choices={[{ value: 'mine', label: translate('meeting.mine') }]}
          value={filter.mine ? ['mine'] : []}
          onChange={([mine]) => set({ mine: mine ? true : null })}
        />
      )}
      <OnePatient id={filter.patient} rows={rows} onAll={() => set({ patient: null })} />
      {!isUsual(filter) && <Button onClick={() => setFilters(USUAL)}>{translate('list.reset')}</Button>}
    </FilterBar>
  );
}

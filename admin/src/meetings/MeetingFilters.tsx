import { XMarkIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { MeetingFilter, MeetingKind, MeetingStatus } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { FilterBar } from '../shared/FilterBar.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { Views } from '../shared/views/Views.js';
import { isUsual, USUAL } from './filter.js';
import { KINDS, STATUSES } from './look.js';

interface MeetingFiltersProps {
  filter: MeetingFilter;
  onChange: (filter: MeetingFilter) => void;
}

/** What one can narrow list and calendar by; it stands in the address of both. */
export function MeetingFilters({ filter, onChange }: MeetingFiltersProps) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const set = (change: MeetingFilter) =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...filter, ...change }).filter(
          ([, value]) => value != null && (!Array.isArray(value) || value.length > 0),
        ),
      ),
    );
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
      {filter.patient && (
        <Button
          variant="contained"
          endIcon={<XMarkIcon aria-hidden fontSize={18} />}
          onClick={() => set({ patient: null })}
        >
          {translate('deadlines.one_patient_unknown')}
        </Button>
      )}
      {!isUsual(filter) && <Button onClick={() => onChange(USUAL)}>{translate('list.reset')}</Button>}
    </FilterBar>
  );
}

import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { SubstitutionRowFragment } from '../gql/operations.js';
import { todayInOslo, useDates } from '../shared/dates.js';
import { Tag } from '../shared/Tag.js';

/** How many somebody answers for, of how many; told when it is more than there is room for. */
export function LoadCell({
  load,
  capacity,
}: {
  load: number | undefined;
  capacity: number | null | undefined;
}) {
  const translate = useTranslate();
  if (load === undefined) return null;
  const text = capacity == null ? String(load) : translate('today.of_capacity', { load, capacity });
  if (capacity == null || load <= capacity) return text;
  return (
    <Tag icon={ExclamationmarkTriangleIcon} tone="warning" title={translate('today.over_capacity')}>
      {text}
    </Tag>
  );
}

interface AwayProps {
  absences: readonly { startsOn: string; endsOn: string }[];
  substitutions: readonly SubstitutionRowFragment[];
}

/** When somebody is away, and who stands in then. */
export function Away({ absences, substitutions }: AwayProps) {
  const translate = useTranslate();
  const dates = useDates();
  const today = todayInOslo();
  return absences.map(({ startsOn, endsOn }) => {
    const those = substitutions.filter(
      (one) => one.startsOn && one.endsOn && one.startsOn <= endsOn && one.endsOn >= startsOn,
    );
    return (
      <Box key={startsOn} component="span" sx={{ display: 'block' }}>
        {startsOn <= today
          ? translate('org.away_until', { to: dates.short(endsOn) })
          : translate('org.away_from', { from: dates.short(startsOn), to: dates.short(endsOn) })}
        {those.map(({ id, substitute }) => (
          <Box key={id} component="span" sx={{ display: 'block', color: 'text.secondary' }}>
            {translate('org.stands_in', { name: substitute?.name ?? '' })}
          </Box>
        ))}
      </Box>
    );
  });
}

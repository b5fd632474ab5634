import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AccessLogEntryFilter } from '../gql/operations.js';
import { TextLink } from '../shared/TextLink.js';
import { useDates } from '../shared/dates.js';
import { logAddress } from './search.js';

interface PseudonymProps {
  pseudonym: string;
  /** What one already looks for: the pseudonym is followed within it. */
  within?: AccessLogEntryFilter;
  /** Who it is, to whom two have unmasked it. */
  identity?: { name?: string | null; birthDate?: string | null } | null | undefined;
}

/** Somebody under the log's own name for them, and the way to all that is logged about them. */
export function Pseudonym({ pseudonym, within, identity }: PseudonymProps) {
  const translate = useTranslate();
  const dates = useDates();
  const born = identity?.birthDate && dates.birth(identity.birthDate);
  return (
    <>
      <TextLink
        to={logAddress({ ...within, pseudonym })}
        label={translate('log.follow_patient', { pseudonym })}
      >
        <Box component="code" sx={{ fontSize: '0.875rem' }}>
          {pseudonym}
        </Box>
      </TextLink>
      {identity?.name && (
        <Box component="span" sx={{ ml: 1, fontWeight: 600 }}>
          {[identity.name, born].filter(Boolean).join(', ')}
        </Box>
      )}
    </>
  );
}

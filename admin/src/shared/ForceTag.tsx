import { Buildings3Icon, CompassIcon, FlagCrossIcon, GavelIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Force } from '../gql/operations.js';

const ICONS: Record<Force, typeof GavelIcon> = {
  STATUTORY: GavelIcon,
  ADVISORY: CompassIcon,
  TARGET: FlagCrossIcon,
  ORGANISATION: Buildings3Icon,
};

/** How binding a clock is: the law's stands in a frame and in bold, the others are quiet. */
export function ForceTag({ force, title }: { force: Force | null | undefined; title?: string }) {
  const translate = useTranslate();
  if (!force) return null;
  const Icon = ICONS[force];
  const law = force === 'STATUTORY';
  return (
    <Box
      component="span"
      title={title}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        height: 24,
        fontSize: '0.875rem',
        whiteSpace: 'nowrap',
        color: law ? 'text.primary' : 'text.secondary',
        ...(law && {
          fontWeight: 600,
          px: 0.75,
          borderRadius: 0.5,
          border: '1px solid var(--ax-border-neutral)',
        }),
        '& svg': { fontSize: 16, flex: 'none' },
      }}
    >
      <Icon aria-hidden />
      {translate(`enum.force.${force}`)}
    </Box>
  );
}

import { Buildings3Icon, PersonCrossIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { VacancyRowFragment } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { CoverageDialog } from './CoverageDialog.js';
import { GiveToUnit } from './GiveToUnit.js';

/** When none of the suggested is right: a unit that names somebody itself, or nobody at all. */
export function OtherWays({ vacancy }: { vacancy: VacancyRowFragment }) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const [open, setOpen] = useState<'unit' | 'coverage' | undefined>();
  const close = () => setOpen(undefined);
  const unit = me?.grant?.role === 'COORDINATING_UNIT' && vacancy.allowed.includes('ASSIGN');
  const coverage = vacancy.case?.allowed.includes('SET_COVERAGE') ?? false;
  if (!unit && !coverage) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        pt: 1.5,
        borderTop: '1px solid var(--ax-border-neutral-subtle)',
      }}
    >
      {unit && (
        <Button variant="outlined" startIcon={<Buildings3Icon aria-hidden />} onClick={() => setOpen('unit')}>
          {translate('assign.unit_open')}
        </Button>
      )}
      {coverage && (
        <Button
          variant="outlined"
          startIcon={<PersonCrossIcon aria-hidden />}
          onClick={() => setOpen('coverage')}
        >
          {translate('coverage.open')}
        </Button>
      )}
      {open === 'unit' && <GiveToUnit vacancy={vacancy} onClose={close} />}
      {open === 'coverage' && <CoverageDialog vacancy={vacancy} onClose={close} />}
    </Box>
  );
}

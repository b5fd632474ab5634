import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportedUnitStatus } from '../../gql/operations.js';
import { FilterMenu } from '../../shared/FilterMenu.js';
import { ImportRows } from './ImportRows.js';
import type { Shown } from './useImport.js';

const STATUSES: ImportedUnitStatus[] = ['NEW', 'CHANGED', 'CLOSED', 'REFUSED', 'UNCHANGED'];

interface OutcomeProps {
  shown: Shown;
  done: boolean;
  busy: boolean;
  onCarryOut: (skipRefused: boolean) => Promise<void>;
}

/** What a file would do, in a sentence and line by line, and the button that does it; afterwards, what it did. */
export function Outcome({ shown, done, busy, onCarryOut }: OutcomeProps) {
  const translate = useTranslate();
  const count = (status: ImportedUnitStatus) => shown.rows.filter((row) => row.status === status).length;
  const writes = count('NEW') + count('CHANGED') + count('CLOSED');
  const refused = count('REFUSED');
  const there = STATUSES.filter((status) => count(status) > 0);
  // What stays as it is, nobody came to look at.
  const [chosen, setChosen] = useState<string[]>(() =>
    there.length > 1 ? there.filter((status) => status !== 'UNCHANGED') : [],
  );
  const rows = shown.rows.filter(({ status }) => !chosen.length || chosen.includes(status));
  const told = there.map((status) => translate(`imports.count_${status}`, { smart_count: count(status) }));
  return (
    <section aria-labelledby="import-outcome">
      <Typography id="import-outcome" variant="h2" sx={{ mb: 0.5 }}>
        {translate(done ? 'imports.done_title' : 'imports.preview_title')}
      </Typography>
      <Typography role="status" sx={{ mb: 1.5 }}>
        {`${told.join(', ')}. ${translate(done ? 'imports.done_text' : 'imports.nothing_yet')}`}
      </Typography>
      {shown.ignored.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2, maxWidth: 720 }}>
          {translate('imports.ignored', { columns: shown.ignored.join(', ') })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        {!done && writes > 0 && (
          <Button variant="contained" disabled={busy} onClick={() => void onCarryOut(refused > 0)}>
            {refused > 0
              ? translate('imports.carry_out_some', { writes, refused })
              : translate('imports.carry_out', { smart_count: writes })}
          </Button>
        )}
        <FilterMenu
          label={translate('imports.show')}
          choices={there.map((value) => ({
            value,
            label: translate(`imports.will_${value}`),
            count: count(value),
          }))}
          value={chosen}
          onChange={setChosen}
          many
        />
      </Box>
      {!done && writes === 0 && (
        <Typography sx={{ mb: 1.5 }}>
          {translate(refused > 0 ? 'imports.all_refused' : 'imports.all_as_it_is')}
        </Typography>
      )}
      <ImportRows rows={rows} written={done} />
    </section>
  );
}

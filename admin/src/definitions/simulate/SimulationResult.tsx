import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SimulationFragment } from '../../gql/operations.js';
import { useDates } from '../../shared/dates.js';
import { AllClear, Section } from '../../shared/overview/Section.js';
import { OpenTable } from './OpenTable.js';
import { PeriodTable } from './PeriodTable.js';
import { differs, totalOf } from './totals.js';

type Found = NonNullable<NonNullable<SimulationFragment['result']>['simulation']>;

interface SimulationResultProps {
  found: Found;
  /** The draft has been written in since. */
  stale: boolean;
}

/** What a draft would change: the answer in a sentence, then by unit and deadline. */
export function SimulationResult({ found, stale }: SimulationResultProps) {
  const translate = useTranslate();
  const dates = useDates();
  const [all, setAll] = useState(false);
  const { from, to, pathways, openPathways, changedPathways, startsMoved, rows } = found;
  const shown = all ? rows : rows.filter(differs);
  // The sum of what one sees: what is hidden is not in it.
  const total = totalOf(shown);
  return (
    <Box role="status" sx={{ display: 'grid', gap: 2.5, minWidth: 0 }}>
      {stale && <Alert severity="warning">{translate('definition.simulation_stale')}</Alert>}
      <div>
        <Typography variant="h2">
          {changedPathways === 0
            ? translate('definition.changes_none', { of: dates.number(openPathways) })
            : translate('definition.changes_some', {
                smart_count: changedPathways,
                of: dates.number(openPathways),
              })}
        </Typography>
        <Typography color="text.secondary">
          {[
            translate('definition.looked_at', {
              smart_count: pathways,
              from: dates.date(from),
              to: dates.date(to),
            }),
            startsMoved > 0 && translate('definition.starts_moved', startsMoved),
            translate('definition.running_keep'),
          ]
            .filter(Boolean)
            .join(' ')}
        </Typography>
      </div>
      {rows.length > 0 && (
        <FormControlLabel
          control={<Switch checked={all} onChange={(_event, on) => setAll(on)} />}
          label={translate('definition.also_same')}
        />
      )}
      {shown.length === 0 ? (
        <AllClear text={translate('definition.no_difference')} />
      ) : (
        <>
          <Section title={translate('definition.open_now')}>
            <OpenTable rows={shown} total={total.open} />
          </Section>
          <Section title={translate('definition.in_period')}>
            <PeriodTable rows={shown} total={total} />
          </Section>
        </>
      )}
    </Box>
  );
}

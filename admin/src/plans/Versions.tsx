import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ComparePlanVersionsDocument, type PlanQuery } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { Differences } from './Differences.js';

interface VersionsProps {
  planId: string;
  versions: PlanQuery['planVersions'];
}

/** Two versions beside each other: the last and the one before it, unless one chooses others. */
export function Versions({ planId, versions }: VersionsProps) {
  const translate = useTranslate();
  const dates = useDates();
  const known = versions.flatMap(({ id, number, madeAt, madeBy }) =>
    number == null ? [] : [{ id, number, madeAt, madeBy }],
  );
  const last = known.at(-1)?.number ?? 0;
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  const to = chosen.to ?? last;
  const from = chosen.from ?? known.at(-2)?.number ?? last;
  const answer = useApi(
    'ComparePlanVersions',
    ComparePlanVersionsDocument,
    { plan: planId, from, to },
    { enabled: known.length > 1 && from !== to },
  );
  if (known.length === 0) return null;
  const choice = (name: 'from' | 'to', value: number) => (
    <TextField
      select
      size="small"
      label={translate(`plan.compare_${name}`)}
      value={value}
      onChange={({ target }) => setChosen({ ...chosen, [name]: Number(target.value) })}
      sx={{ flex: '1 1 200px' }}
    >
      {known.map(({ id, number, madeAt, madeBy }) => (
        <MenuItem key={id} value={number}>
          {[translate('plan.version_number', { number }), madeAt && dates.date(madeAt), madeBy?.name]
            .filter(Boolean)
            .join(', ')}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Section title={translate('plan.versions')}>
      {known.length === 1 ? (
        <Box sx={{ color: 'text.secondary' }}>{translate('plan.one_version')}</Box>
      ) : (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 1 }}>
            {choice('from', from)}
            {choice('to', to)}
          </Box>
          {from === to ? (
            <Box sx={{ color: 'text.secondary' }}>{translate('plan.same_version')}</Box>
          ) : (
            <Loaded answer={answer} rows={4}>
              {({ comparePlanVersions: found }) => <Differences changes={found?.changes ?? []} />}
            </Loaded>
          )}
        </>
      )}
    </Section>
  );
}

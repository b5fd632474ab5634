import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { SimulateDefinitionDocument, type WholeDraftFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { dayFromToday, todayInOslo } from '../../shared/dates.js';
import { DayField } from '../../shared/DayField.js';
import { SimulationState } from './SimulationState.js';

interface SimulateProps {
  draft: WholeDraftFragment;
  version: number;
  /** Something is written that is not kept: it would not be in it. */
  unkept: boolean;
}

/** What the draft would change, counted by a worker. The work has an address: one may leave, and come back. */
export function Simulate({ draft, version, unkept }: SimulateProps) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const [from, setFrom] = useState<string | undefined>(dayFromToday(-365));
  const [to, setTo] = useState<string | undefined>(todayInOslo());
  const job = params.get('job');
  const { mutate, isPending } = useAct(SimulateDefinitionDocument, {
    onDone: ({ simulateDefinition: begun }) => begun && setParams({ view: 'simulate', job: begun.id }),
  });
  const wrong = from && to && from > to;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Typography color="text.secondary" sx={{ maxWidth: 760 }}>
        {translate('definition.simulate_text')}
      </Typography>
      {draft.allowed.includes('SIMULATE') && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <DayField label={translate('definition.look_from')} value={from} onChange={setFrom} />
          <DayField label={translate('definition.look_to')} value={to} onChange={setTo} />
          <Button
            variant="contained"
            disabled={isPending || unkept || !from || !to || Boolean(wrong)}
            onClick={() => from && to && mutate({ id: draft.id, from, to })}
          >
            {translate(job ? 'definition.simulate_again' : 'definition.simulate')}
          </Button>
          {wrong && (
            <Box role="alert" sx={{ color: 'var(--ax-text-danger)' }}>
              {translate('definition.period_wrong')}
            </Box>
          )}
        </Box>
      )}
      {job && <SimulationState id={job} version={version} />}
    </Box>
  );
}

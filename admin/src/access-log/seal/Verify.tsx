import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { startOfDay } from '../../shared/days.js';
import { VerifyAccessLogDocument } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { DayField } from '../../shared/DayField.js';
import { Section } from '../../shared/overview/Section.js';
import { VerificationState } from './VerificationState.js';

/** Has the log read from one end to the other, or a part of it. The work has an address: one may leave, and come back. */
export function Verify() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const [from, setFrom] = useState<string | undefined>();
  const [to, setTo] = useState<string | undefined>();
  const job = params.get('job');
  const { mutate, isPending } = useAct(VerifyAccessLogDocument, {
    onDone: ({ verifyAccessLog }) => verifyAccessLog && setParams({ job: verifyAccessLog.id }),
  });
  return (
    <Section title={translate('verify.title')}>
      <Typography color="text.secondary" sx={{ mb: 1.5, maxWidth: 760 }}>
        {translate('verify.text')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <DayField label={translate('log.from')} value={from} onChange={setFrom} />
        <DayField label={translate('log.to')} value={to} onChange={setTo} />
        <Button
          variant="contained"
          disabled={isPending}
          onClick={() => mutate({ from: startOfDay(from) ?? null, to: startOfDay(to, 1) ?? null })}
        >
          {translate(from || to ? 'verify.start_part' : 'verify.start')}
        </Button>
      </Box>
      {job && <VerificationState id={job} />}
    </Section>
  );
}

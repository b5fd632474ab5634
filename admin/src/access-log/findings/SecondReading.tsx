import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ConfirmFindingDocument } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { Section } from '../../shared/overview/Section.js';
import type { Found } from './Finding.js';
import { LEAST_NOTE } from './states.js';

/** Another than the first says whether they agree; who does not, says why, and it is reviewed again. */
export function SecondReading({ finding }: { finding: Found }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, isPending } = useAct(ConfirmFindingDocument, {
    onDone: ({ confirmFinding }) =>
      notify(confirmFinding?.status === 'CLOSED' ? 'finding.agreed' : 'finding.given_back', {
        type: 'success',
      }),
  });
  const { id, version: expectedVersion, allowed, status } = finding;
  if (status !== 'SECOND_READING') return null;
  if (!allowed.includes('CONFIRM'))
    return (
      <Section title={translate('finding.second_reading')}>
        <Typography color="text.secondary">{translate('finding.another_reads')}</Typography>
      </Section>
    );
  const short = note.trim().length < LEAST_NOTE;
  const answer = (agrees: boolean) => {
    setTried(!agrees);
    if (agrees || !short) mutate({ id, expectedVersion, agrees, note: note.trim() || null });
  };
  return (
    <Section title={translate('finding.second_reading')}>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {translate('finding.second_text', {
          name: finding.reviewedBy?.name ?? '',
          outcome: finding.outcome ? translate(`enum.findingOutcome.${finding.outcome}`).toLowerCase() : '',
        })}
      </Typography>
      <TextField
        label={translate('finding.your_note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={tried && short}
        helperText={tried && short ? translate('finding.note_required', LEAST_NOTE) : ' '}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
        multiline
        minRows={2}
        fullWidth
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" disabled={isPending} onClick={() => answer(true)}>
          {translate('finding.agree')}
        </Button>
        <Button variant="outlined" disabled={isPending} onClick={() => answer(false)}>
          {translate('finding.disagree')}
        </Button>
      </Box>
    </Section>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ReviewFindingDocument, TakeFindingDocument, type FindingOutcome } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { Section } from '../../shared/overview/Section.js';
import type { Found } from './Finding.js';
import { LEAST_NOTE, OUTCOMES } from './states.js';

/** Take it, so that nobody else asks the same; then say what one found, and why. */
export function ReviewForm({ finding }: { finding: Found }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [outcome, setOutcome] = useState<FindingOutcome | ''>('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { id, version: expectedVersion, allowed, serious } = finding;
  const take = useAct(TakeFindingDocument, { onDone: () => notify('finding.taken', { type: 'success' }) });
  const review = useAct(ReviewFindingDocument, {
    onDone: ({ reviewFinding }) =>
      notify(reviewFinding?.status === 'SECOND_READING' ? 'finding.sent_on' : 'finding.closed', {
        type: 'success',
      }),
  });
  if (!allowed.includes('REVIEW')) return null;
  const short = note.trim().length < LEAST_NOTE;
  const busy = take.isPending || review.isPending;
  const submit = () => {
    setTried(true);
    if (outcome && !short) review.mutate({ id, expectedVersion, outcome, note: note.trim() });
  };
  return (
    <Section title={translate('finding.review')}>
      {allowed.includes('ACCEPT') && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, my: 1 }}>
          <Button variant="outlined" disabled={busy} onClick={() => take.mutate({ id, expectedVersion })}>
            {translate('finding.take')}
          </Button>
          <Typography component="span" color="text.secondary" sx={{ fontSize: '0.9375rem' }}>
            {translate('finding.take_text')}
          </Typography>
        </Box>
      )}
      <FormControl error={tried && !outcome} sx={{ display: 'block', mt: 1 }}>
        <FormLabel id="outcome">{translate('finding.outcome')}</FormLabel>
        <RadioGroup
          aria-labelledby="outcome"
          value={outcome}
          onChange={(_event, value) => setOutcome(value as FindingOutcome)}
        >
          {OUTCOMES.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio size="small" />}
              label={translate(`finding.as_${one}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <TextField
        label={translate('finding.note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={tried && short}
        helperText={
          tried && short ? translate('finding.note_required', LEAST_NOTE) : translate('finding.note_help')
        }
        slotProps={{ htmlInput: { maxLength: 2000 } }}
        multiline
        minRows={3}
        fullWidth
        required
        sx={{ mt: 1 }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1 }}>
        <Button variant="contained" disabled={busy} onClick={submit}>
          {translate('finding.conclude')}
        </Button>
        {(serious || outcome === 'BREACH') && (
          <Typography component="span" color="text.secondary" sx={{ fontSize: '0.9375rem' }}>
            {translate('finding.second_reads')}
          </Typography>
        )}
      </Box>
    </Section>
  );
}

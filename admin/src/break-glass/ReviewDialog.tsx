import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  ReviewBreakGlassDocument,
  type BreakGlassOutcome,
  type OpeningRowFragment,
} from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { ReasonDialog } from '../shared/ReasonDialog.js';

const OUTCOMES: BreakGlassOutcome[] = ['JUSTIFIED', 'NOT_JUSTIFIED'];
/** As the API asks of whoever finds that there was no reason. */
const LEAST_NOTE = 10;

/** Was there reason to open? A second person says so, and why where there was not. */
export function ReviewDialog({ opening, onClose }: { opening: OpeningRowFragment; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const dates = useDates();
  // What is not over yet can be found to be wrong, which ends it; that there was reason is said afterwards.
  const open = opening.status === 'OPEN';
  const outcomes = open ? OUTCOMES.slice(1) : OUTCOMES;
  const [outcome, setOutcome] = useState<BreakGlassOutcome>(open ? 'NOT_JUSTIFIED' : 'JUSTIFIED');
  const { mutate, isPending } = useAct(ReviewBreakGlassDocument, {
    onDone: () => {
      onClose();
      notify('opening.reviewed', { type: 'success' });
    },
  });
  return (
    <ReasonDialog
      open
      busy={isPending}
      title={translate('opening.review_title', { name: opening.openedBy?.name ?? '' })}
      text={translate(open ? 'opening.still_open' : 'opening.review_text', {
        when: opening.expiresAt ? dates.moment(opening.expiresAt) : '',
      })}
      label={translate('opening.note')}
      {...(outcome === 'NOT_JUSTIFIED'
        ? { required: translate('opening.note_required'), least: LEAST_NOTE }
        : {})}
      act={translate('opening.conclude')}
      onClose={onClose}
      onSubmit={(note) =>
        mutate({ id: opening.id, expectedVersion: opening.version, outcome, note: note || null })
      }
    >
      <RadioGroup
        aria-label={translate('opening.outcome')}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as BreakGlassOutcome)}
        sx={{ mb: 2 }}
      >
        {outcomes.map((value) => (
          <FormControlLabel
            key={value}
            value={value}
            control={<Radio size="small" />}
            label={translate(`opening.as_${value}`)}
          />
        ))}
      </RadioGroup>
    </ReasonDialog>
  );
}

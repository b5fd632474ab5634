import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  ExplainDelayDocument,
  WaiveDeadlineDocument,
  type DeadlineRowFragment,
} from '../../gql/operations.js';
import { useAct } from '../api.js';
import { useKindLabel } from '../kinds.js';
import { ReasonDialog } from '../ReasonDialog.js';

export type ReasonAct = 'WAIVE' | 'EXPLAIN_DELAY';

/** The codes that the API names for why. */
const REASONS = ['PATIENT_WISH', 'CAPACITY', 'CLINICAL', 'WAITING_FOR_OTHERS'];

interface DeadlineReasonDialogProps {
  deadline: DeadlineRowFragment;
  act: ReasonAct;
  onClose: () => void;
}

/** Why a deadline is waived or late: a code to count by, and words that the patient can read. */
export function DeadlineReasonDialog({ deadline, act, onClose }: DeadlineReasonDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const kindLabel = useKindLabel();
  const [reasonCode, setReasonCode] = useState('PATIENT_WISH');
  const onDone = () => {
    onClose();
    notify(`deadlines.done_${act}`, { type: 'success' });
  };
  const waive = useAct(WaiveDeadlineDocument, { onDone });
  const explain = useAct(ExplainDelayDocument, { onDone });
  const submit = (reasonForPatient: string) => {
    const input = { id: deadline.id, expectedVersion: deadline.version, reasonCode, reasonForPatient };
    (act === 'WAIVE' ? waive : explain).mutate(input);
  };
  const label = kindLabel(deadline.kind, deadline.rule?.label);
  return (
    <ReasonDialog
      open
      busy={waive.isPending || explain.isPending}
      title={translate(`deadlines.title_${act}`, { kind: label.toLowerCase() })}
      text={translate(`deadlines.text_${act}`, { patient: deadline.patient?.name ?? '' })}
      label={translate('deadlines.for_patient')}
      required={translate('deadlines.for_patient_required')}
      act={translate(`deadlines.act_${act}`)}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        select
        fullWidth
        size="small"
        label={translate('deadlines.why')}
        value={reasonCode}
        onChange={(event) => setReasonCode(event.target.value)}
        sx={{ mb: 2, mt: 0.5 }}
      >
        {REASONS.map((code) => (
          <MenuItem key={code} value={code}>
            {translate(`enum.delay.${code}`)}
          </MenuItem>
        ))}
      </TextField>
    </ReasonDialog>
  );
}

import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { SaveTrainingCourseDocument } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { todayInOslo } from '../shared/dates.js';

/** A course with its day and hours, as the organisation says itself. */
export function CourseDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const [name, setName] = useState('');
  const [heldOn, setHeldOn] = useState(todayInOslo());
  const [hours, setHours] = useState('');
  const { mutate, isPending } = useAct(SaveTrainingCourseDocument, { onDone: onClose });
  const length = Number(hours.replace(',', '.'));
  const ready = name.trim() !== '' && heldOn !== '' && length > 0;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id}>{translate('training.add')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <TextField
          label={translate('training.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          autoFocus
          required
          sx={{ mt: 1 }}
        />
        <TextField
          label={translate('training.day')}
          type="date"
          value={heldOn}
          onChange={(event) => setHeldOn(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          required
        />
        <TextField
          label={translate('training.length')}
          value={hours}
          onChange={(event) => setHours(event.target.value)}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          required
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('need.cancel')}</Button>
        <Button
          variant="contained"
          disabled={isPending || !ready}
          onClick={() => mutate({ name: name.trim(), heldOn, hours: length })}
        >
          {translate('training.keep')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

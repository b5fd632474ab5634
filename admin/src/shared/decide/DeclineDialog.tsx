import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

interface DeclineDialogProps {
  open: boolean;
  busy: boolean;
  onClose: () => void;
  onDecline: (reason: string) => void;
}

/** Why not: required, since somebody will read it. */
export function DeclineDialog({ open, busy, onClose, onDecline }: DeclineDialogProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (reason.trim() !== '') onDecline(reason.trim());
  };
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="decline-title">
      <DialogTitle id="decline-title">{translate('need.decline_title')}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('need.decline_text')}
        </Typography>
        <TextField
          label={translate('need.decision')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing}
          helperText={missing ? translate('need.decision_required') : ' '}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
          multiline
          minRows={3}
          fullWidth
          autoFocus
          required
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('need.cancel')}</Button>
        <Button variant="contained" color="error" disabled={busy} onClick={submit}>
          {translate('need.decline')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

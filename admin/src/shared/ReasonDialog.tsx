import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface ReasonDialogProps {
  open: boolean;
  busy: boolean;
  title: string;
  /** Who will read it. */
  text: string;
  label: string;
  /** Said when nothing was written; absent: one may leave it empty. */
  required?: string;
  /** It has to say something: so many characters at least. */
  least?: number;
  /** As much as the API takes. */
  most?: number;
  /** What the button does, in a word. */
  act: string;
  danger?: boolean;
  onClose: () => void;
  onSubmit: (reason: string) => void;
  /** Before the words: what else is asked. */
  children?: ReactNode;
  /** After the words. */
  after?: ReactNode;
}

/** Words that go with an act, since somebody will read them. */
export function ReasonDialog(props: ReasonDialogProps) {
  const {
    open,
    busy,
    title,
    text,
    label,
    required,
    least = 1,
    most = 2000,
    act,
    danger = false,
    onClose,
    onSubmit,
    children,
    after,
  } = props;
  const translate = useTranslate();
  const id = useId();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = required !== undefined && reason.trim().length < least;
  const submit = () => {
    setTried(true);
    if (!missing) onSubmit(reason.trim());
  };
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {text}
        </Typography>
        {children}
        <TextField
          label={label}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={tried && missing}
          helperText={tried && missing ? required : ' '}
          slotProps={{ htmlInput: { maxLength: most } }}
          multiline
          minRows={3}
          fullWidth
          autoFocus
          required={required !== undefined}
          sx={{ mt: 0.5 }}
        />
        {after}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('need.cancel')}</Button>
        <Button variant="contained" color={danger ? 'error' : 'primary'} disabled={busy} onClick={submit}>
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface SureDialogProps {
  title: string;
  /** What will happen, and to whom. */
  text: string;
  /** What the button does, in a word. */
  act: string;
  busy: boolean;
  danger?: boolean;
  onClose: () => void;
  onSure: () => void;
  children?: ReactNode;
}

/** What will happen, said before it does. */
export function SureDialog({ title, text, act, busy, danger, onClose, onSure, children }: SureDialogProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary">{text}</Typography>
        {children}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('need.cancel')}</Button>
        <Button variant="contained" color={danger ? 'error' : 'primary'} disabled={busy} onClick={onSure}>
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

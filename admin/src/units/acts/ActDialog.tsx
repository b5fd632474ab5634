import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface ActDialogProps {
  title: string;
  /** What will happen, and to whom. */
  text?: ReactNode;
  /** What the button does, in a word. */
  act: string;
  busy: boolean;
  danger?: boolean;
  onClose: () => void;
  onSubmit: () => void;
  children?: ReactNode;
}

/** A form of one act: what will happen, what is asked, and the button that does it. Enter does it too. */
export function ActDialog({ title, text, act, busy, danger, onClose, onSubmit, children }: ActDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <Box component="form" noValidate autoComplete="off" onSubmit={submit} sx={{ display: 'contents' }}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          {text && (
            <Typography color="text.secondary" component="div">
              {text}
            </Typography>
          )}
          {children}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('need.cancel')}</Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy}>
            {act}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

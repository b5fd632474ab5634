import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { leaveForAnother } from '../../providers/me.js';
import { ended } from '../../providers/ended.js';
import { loginAgain, Stopped } from '../../providers/session.js';

/** The login has ended: what one has typed stays, and one goes on where one was after logging in again. */
export default function SessionDialog() {
  const translate = useTranslate();
  const id = useId();
  const [wrong, setWrong] = useState<'stopped' | 'failed' | null>(null);
  const again = () => {
    setWrong(null);
    // While the window is open one may press again: another window takes its place.
    loginAgain()
      .then((who) => (who === 'SAME' ? ended.choose('AGAIN') : leaveForAnother()))
      .catch((error: unknown) => setWrong(error instanceof Stopped ? 'stopped' : 'failed'));
  };
  return (
    <Dialog open fullWidth maxWidth="xs" role="alertdialog" aria-labelledby={id} sx={{ zIndex: 1500 }}>
      <DialogTitle id={id}>{translate('live.ended')}</DialogTitle>
      <DialogContent>
        {translate('live.ended_text')}
        {wrong && (
          <Alert severity="warning" role="alert" sx={{ mt: 2 }}>
            {translate(`live.${wrong}`)}
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={() => ended.choose('LEAVE')}>{translate('live.leave')}</Button>
        <Button variant="contained" onClick={again} autoFocus>
          {translate('live.again')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

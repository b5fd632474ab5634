import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { SaveViewDocument, type ViewResource } from '../../gql/operations.js';
import { ApiError, request } from '../../providers/request.js';
import { useSending } from '../useSending.js';
import { isOfOne, keptOf, type Shown, type View } from './address.js';
import { SharingChoice } from './SharingChoice.js';

interface ViewDialogProps {
  resource: ViewResource;
  shown: Shown;
  /** The one that is changed; absent: a new one. */
  view?: View;
  /** It keeps what one sees now, in place of what it showed. */
  anew?: boolean;
  onSaved?: (view: View) => void;
  onClose: () => void;
}

/** What the view is called and who finds it. */
export function ViewDialog({ resource, shown, view, anew, onSaved, onClose }: ViewDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const [name, setName] = useState(view?.name ?? '');
  const [sharing, setSharing] = useState(view?.sharing ?? 'PRIVATE');
  const [tried, setTried] = useState(false);
  const { send, busy, wrong } = useSending((error) =>
    error instanceof ApiError && error.code === 'CONFLICT' && 'currentVersion' in error.details
      ? translate('views.conflict')
      : undefined,
  );
  const what = view && !anew ? view : shown;
  const missing = tried && !name.trim();
  const save = () => {
    setTried(true);
    if (!name.trim()) return;
    void send(async (clientMutationId) => {
      const { saveView } = await request(SaveViewDocument, {
        input: {
          ...{ clientMutationId, resource, sharing, name: name.trim() },
          ...{ filter: keptOf(what.filter), orderBy: what.orderBy ?? null },
          columns: what.columns ? [...what.columns] : null,
          ...(view ? { id: view.id, expectedVersion: view.version } : {}),
        },
      });
      notify('views.saved', { type: 'success', messageArgs: { name: name.trim() } });
      if (saveView) onSaved?.(saveView);
      onClose();
    });
  };
  const act = view && !anew ? 'views.change' : view ? 'views.update_title' : 'views.save_title';
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DialogTitle id={id}>{translate(act)}</DialogTitle>
        <DialogContent>
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {translate('views.explain')}
          </Typography>
          {(!view || anew) && isOfOne(shown.filter) && (
            <Alert severity="info" sx={{ mb: 2 }}>
              {translate('views.not_of_one')}
            </Alert>
          )}
          <TextField
            label={translate('views.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={missing || wrong !== ''}
            helperText={missing ? translate('views.name_missing') : wrong || translate('views.name_help')}
            slotProps={{ htmlInput: { maxLength: 80 } }}
            required
            fullWidth
            autoFocus
            sx={{ mt: 0.5, mb: 2 }}
          />
          <SharingChoice value={sharing} onChange={setSharing} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('need.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('views.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

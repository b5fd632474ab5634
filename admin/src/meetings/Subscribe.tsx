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
import {
  CalendarFeedDocument,
  EndCalendarFeedDocument,
  RenewCalendarFeedDocument,
} from '../gql/operations.js';
import { ApiError } from '../providers/request.js';
import { useAct, useApi } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { Problem } from '../shared/Problem.js';

/** One's meetings in a calendar of one's own: an address that is shown once, and can be ended. */
export function Subscribe({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const dates = useDates();
  const notify = useNotify();
  const id = useId();
  const feed = useApi('CalendarFeed', CalendarFeedDocument, {});
  const [address, setAddress] = useState<string | null>(null);
  const none = feed.error instanceof ApiError && feed.error.code === 'NOT_FOUND';
  const standing = none ? null : feed.data?.calendarFeed;
  const renew = useAct(RenewCalendarFeedDocument, {
    onDone: ({ renewCalendarFeed }) =>
      setAddress(
        renewCalendarFeed?.path ? new URL(renewCalendarFeed.path, window.location.origin).href : null,
      ),
  });
  const end = useAct(EndCalendarFeedDocument, {
    onDone: () => {
      setAddress(null);
      notify('meeting.feed_ended', { type: 'success' });
    },
  });
  const copy = async () => {
    if (!address) return;
    await navigator.clipboard.writeText(address);
    notify('list.copied', { type: 'success' });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{translate('meeting.subscribe')}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('meeting.feed_text')}
        </Typography>
        {feed.error && !none ? <Problem error={feed.error} onRetry={() => void feed.refetch()} /> : null}
        {standing && !address && (
          <Typography sx={{ mb: 2 }}>
            {translate('meeting.feed_since', { when: dates.date(standing.createdAt) })}
          </Typography>
        )}
        {address && (
          <>
            <Alert severity="info" sx={{ mb: 2 }}>
              {translate('meeting.feed_once')}
            </Alert>
            <TextField
              label={translate('meeting.feed_address')}
              value={address}
              fullWidth
              slotProps={{ htmlInput: { readOnly: true } }}
              onFocus={({ target }) => (target as HTMLInputElement).select()}
            />
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        {standing && (
          <Button color="error" disabled={end.isPending} onClick={() => end.mutate({ id: standing.id })}>
            {translate('meeting.feed_end')}
          </Button>
        )}
        <Button onClick={onClose}>{translate('app.close')}</Button>
        {address ? (
          <Button variant="contained" onClick={() => void copy()}>
            {translate('meeting.feed_copy')}
          </Button>
        ) : (
          <Button
            variant="contained"
            disabled={renew.isPending || feed.isPending}
            onClick={() => renew.mutate({})}
          >
            {translate(standing ? 'meeting.feed_renew' : 'meeting.feed_make')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  InformationSquareIcon,
  XMarkIcon,
} from '@navikt/aksel-icons';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Snackbar from '@mui/material/Snackbar';
import { useEffect, useState } from 'react';
import { useNotificationContext, useTranslate, type NotificationPayload } from 'react-admin';

const LOOK = {
  success: [CheckmarkCircleIcon, 'success'],
  error: [ExclamationmarkTriangleIcon, 'danger'],
  warning: [ExclamationmarkTriangleIcon, 'warning'],
  info: [InformationSquareIcon, 'info'],
} as const;

/** What just happened, one at a time, said aloud to a screen reader. */
export function Notices() {
  const { notifications, takeNotification } = useNotificationContext();
  const translate = useTranslate();
  const [shown, setShown] = useState<NotificationPayload | undefined>();
  useEffect(() => {
    if (notifications.length === 0 || shown) return;
    setShown(takeNotification() ?? undefined);
  }, [notifications, shown, takeNotification]);
  const close = () => setShown(undefined);
  if (!shown || typeof shown.message !== 'string') return null;
  const [Icon, tone] = LOOK[shown.type in LOOK ? (shown.type as keyof typeof LOOK) : 'info'];
  const { messageArgs, autoHideDuration } = shown.notificationOptions ?? {};
  return (
    <Snackbar
      open
      autoHideDuration={autoHideDuration ?? 6000}
      onClose={(_event, why) => why !== 'clickaway' && close()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <Paper
        role={shown.type === 'error' ? 'alert' : 'status'}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 1.5,
          py: 0.75,
          maxWidth: 560,
          color: 'text.primary',
          border: `1px solid var(--ax-border-${tone})`,
          backgroundColor: `var(--ax-bg-${tone}-soft)`,
          boxShadow: 'var(--ax-shadow-dialog)',
          '& svg': { flex: 'none' },
        }}
      >
        <Icon aria-hidden fontSize={22} color={`var(--ax-text-${tone}-decoration)`} />
        {translate(shown.message, { _: shown.message, ...(messageArgs as object | undefined) })}
        <IconButton aria-label={translate('app.close')} onClick={close} size="small">
          <XMarkIcon aria-hidden fontSize={20} />
        </IconButton>
      </Paper>
    </Snackbar>
  );
}

import {
  CloudSlashIcon,
  ExclamationmarkTriangleIcon,
  FileSearchIcon,
  PadlockLockedIcon,
} from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { ApiError } from '../providers/request.js';
import { Quiet } from './Quiet.js';

const WHAT = {
  OFFLINE: { icon: CloudSlashIcon, title: 'problem.offline_title', text: 'problem.offline' },
  UNAVAILABLE: { icon: CloudSlashIcon, title: 'problem.offline_title', text: 'problem.unavailable' },
  NOT_FOUND: { icon: FileSearchIcon, title: 'ra.page.not_found', text: 'problem.missing' },
  FORBIDDEN: { icon: PadlockLockedIcon, title: 'problem.forbidden_title', text: 'nowhere.denied' },
};
/** Asking again changes nothing. */
const FINAL = new Set(['FORBIDDEN', 'NOT_FOUND']);
const OTHERWISE = { icon: ExclamationmarkTriangleIcon, title: 'problem.title', text: undefined };

/** What could not be fetched, why, and how to try again. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const translate = useTranslate();
  const code = error instanceof ApiError ? error.code : 'INTERNAL';
  const { icon, title, text } = code in WHAT ? WHAT[code as keyof typeof WHAT] : OTHERWISE;
  const said = text
    ? translate(text)
    : error instanceof ApiError
      ? error.message
      : translate('ra.message.error');
  return (
    <div role="alert">
      <Quiet icon={icon} title={translate(title)} text={said}>
        {onRetry && !FINAL.has(code) && (
          <Button variant="outlined" onClick={onRetry}>
            {translate('problem.retry')}
          </Button>
        )}
      </Quiet>
    </div>
  );
}

import { CircleSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslate } from 'react-admin';
import { CancelExportDocument, type ExportWorkFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { Tag } from '../../shared/Tag.js';

/** Whether somebody works on it, so that it is worth asking again. */
export const runs = (work: ExportWorkFragment | null | undefined): boolean =>
  work?.status === 'QUEUED' || work?.status === 'RUNNING';

/** How far a file has come and a way to call it off; or that it was called off, or why there is none. Nothing of one that is made. */
export function WorkState({ work }: { work: ExportWorkFragment }) {
  const translate = useTranslate();
  const cancel = useAct(CancelExportDocument);
  const { id, status, progress, error, allowed } = work;
  if (status === 'CANCELLED')
    return (
      <Tag icon={CircleSlashIcon} tone="neutral">
        {translate('export.cancelled')}
      </Tag>
    );
  if (status === 'FAILED')
    return (
      <Tag icon={ExclamationmarkTriangleIcon} tone="warning" wraps>
        {translate(`export.failed_${error ?? 'INTERNAL'}`, { _: translate('export.failed_INTERNAL') })}
      </Tag>
    );
  if (!runs(work)) return null;
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 0.5 }}>
        <span role="status">
          {status === 'QUEUED' ? translate('export.waiting') : translate('export.running', { progress })}
        </span>
        {allowed.includes('CANCEL') && (
          <Button size="small" disabled={cancel.isPending} onClick={() => cancel.mutate({ id })}>
            {translate('need.cancel')}
          </Button>
        )}
      </Box>
      <LinearProgress
        variant="determinate"
        value={progress}
        aria-label={translate('export.progress')}
        sx={{ height: 6, borderRadius: 1 }}
      />
    </Box>
  );
}

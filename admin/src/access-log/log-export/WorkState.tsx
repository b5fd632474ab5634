import { CircleSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import { CancelExportDocument, type ExportWorkFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { JobProgress, runs } from '../../shared/JobProgress.js';
import { Tag } from '../../shared/Tag.js';

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
    <JobProgress
      progress={progress}
      told={status === 'QUEUED' ? translate('export.waiting') : translate('export.running', { progress })}
      label={translate('export.progress')}
      onCancel={allowed.includes('CANCEL') ? () => cancel.mutate({ id }) : undefined}
      cancelling={cancel.isPending}
    />
  );
}

import { CircleSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import {
  CancelVerificationDocument,
  VerificationJobDocument,
  type VerificationFragment,
} from '../../gql/operations.js';
import { useAct, useApi } from '../../shared/api.js';
import { JobProgress, runs } from '../../shared/JobProgress.js';
import { Loaded } from '../../shared/Loaded.js';
import { Tag } from '../../shared/Tag.js';
import { VerificationResult } from './VerificationResult.js';

const SECOND = 1000;

/** How far a verification has come, a way to call it off, and what it came to. */
export function VerificationState({ id }: { id: string }) {
  const translate = useTranslate();
  const answer = useApi(
    'VerificationJob',
    VerificationJobDocument,
    { id },
    { refetchInterval: ({ state: { data } }) => (runs(data?.job) ? SECOND : false) },
  );
  const queries = useQueryClient();
  const status = answer.data?.job?.status;
  // What was found stands among what earlier ones have found.
  useEffect(() => {
    if (status === 'DONE') void queries.invalidateQueries({ queryKey: ['Seal'] });
  }, [status, queries]);
  return (
    <Loaded answer={answer} rows={1}>
      {({ job }) =>
        job ? (
          <State job={job} />
        ) : (
          <Tag icon={CircleSlashIcon} tone="neutral">
            {translate('verify.unknown')}
          </Tag>
        )
      }
    </Loaded>
  );
}

function State({ job }: { job: VerificationFragment }) {
  const translate = useTranslate();
  const cancel = useAct(CancelVerificationDocument);
  const { id, status, progress, error, allowed, result } = job;
  if (runs(job))
    return (
      <JobProgress
        progress={progress}
        told={status === 'QUEUED' ? translate('verify.waiting') : translate('verify.running', { progress })}
        label={translate('verify.progress')}
        onCancel={allowed.includes('CANCEL') ? () => cancel.mutate({ id }) : undefined}
        cancelling={cancel.isPending}
      />
    );
  if (status === 'CANCELLED')
    return (
      <Tag icon={CircleSlashIcon} tone="neutral">
        {translate('verify.cancelled')}
      </Tag>
    );
  if (result?.verification) return <VerificationResult job={job} found={result.verification} />;
  return (
    <Tag icon={ExclamationmarkTriangleIcon} tone="warning" filled>
      {translate(`verify.failed_${error ?? 'INTERNAL'}`, { _: translate('verify.failed_INTERNAL') })}
    </Tag>
  );
}

import { CircleSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import {
  CancelSimulationDocument,
  SimulationJobDocument,
  type SimulationFragment,
} from '../../gql/operations.js';
import { useAct, useApi } from '../../shared/api.js';
import { JobProgress, runs } from '../../shared/JobProgress.js';
import { Loaded } from '../../shared/Loaded.js';
import { Tag } from '../../shared/Tag.js';
import { SimulationResult } from './SimulationResult.js';

const SECOND = 1000;

/** How far a simulation has come, a way to call it off, and what it came to. */
export function SimulationState({ id, version }: { id: string; version: number }) {
  const translate = useTranslate();
  const answer = useApi(
    'SimulationJob',
    SimulationJobDocument,
    { id },
    { refetchInterval: ({ state: { data } }) => (runs(data?.job) ? SECOND : false) },
  );
  return (
    <Loaded answer={answer} rows={3}>
      {({ job }) =>
        job ? (
          <State job={job} version={version} />
        ) : (
          <Tag icon={CircleSlashIcon} tone="neutral">
            {translate('definition.no_simulation')}
          </Tag>
        )
      }
    </Loaded>
  );
}

function State({ job, version }: { job: SimulationFragment; version: number }) {
  const translate = useTranslate();
  const cancel = useAct(CancelSimulationDocument);
  const { id, status, progress, allowed, result } = job;
  if (runs(job))
    return (
      <JobProgress
        progress={progress}
        told={
          status === 'QUEUED'
            ? translate('definition.simulation_waits')
            : translate('definition.simulation_runs', { progress })
        }
        label={translate('definition.simulation_progress')}
        onCancel={allowed.includes('CANCEL') ? () => cancel.mutate({ id }) : undefined}
        cancelling={cancel.isPending}
      />
    );
  if (result?.simulation)
    return <SimulationResult found={result.simulation} stale={result.simulation.draftVersion !== version} />;
  if (status === 'CANCELLED')
    return (
      <Tag icon={CircleSlashIcon} tone="neutral">
        {translate('definition.simulation_cancelled')}
      </Tag>
    );
  return (
    <Tag icon={ExclamationmarkTriangleIcon} tone="warning" filled wraps>
      {translate('definition.simulation_failed')}
    </Tag>
  );
}

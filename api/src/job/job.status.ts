import { registerEnumType } from 'type-graphql';

export enum JobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(JobStatus, {
  name: 'JobStatus',
  description: 'Where a piece of long work stands.',
  valuesConfig: {
    QUEUED: { description: 'Waits for a worker.' },
    RUNNING: { description: 'A worker has it.' },
    DONE: { description: 'Ended, with a result.' },
    FAILED: { description: 'Ended without one; `error` says why.' },
    CANCELLED: { description: 'Called off.' },
  },
});

export enum JobKind {
  SIMULATE_DEFINITION = 'SIMULATE_DEFINITION',
  VERIFY_ACCESS_LOG = 'VERIFY_ACCESS_LOG',
  EXPORT_ACCESS_LOG = 'EXPORT_ACCESS_LOG',
  PROVE_LOG_EXPORT = 'PROVE_LOG_EXPORT',
  ARCHIVE_PLAN = 'ARCHIVE_PLAN',
}
registerEnumType(JobKind, {
  name: 'JobKind',
  description: 'What a piece of long work does.',
  valuesConfig: {
    SIMULATE_DEFINITION: { description: 'What a draft of a definition would change.' },
    VERIFY_ACCESS_LOG: { description: 'Whether the access log holds.' },
    EXPORT_ACCESS_LOG: {
      description: 'A file of entries of the access log; the file is its export’s (`logExport`).',
    },
    PROVE_LOG_EXPORT: { description: 'The file that proves such a file.' },
    ARCHIVE_PLAN: { description: 'The archive package of a plan that was closed (`planArchives`).' },
  },
});

/** The worker’s task for a kind: simulateDefinition. */
export const taskOf = (kind: JobKind): string =>
  kind.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

import { collectDefaultMetrics, Counter, Histogram, type Registry } from 'prom-client';

export type JobSeen = (job: string, outcome: 'done' | 'failed', seconds: number) => void;

const SECONDS = [0.01, 0.05, 0.25, 1, 5, 30, 120, 600];

/** Jobs by name, which is one of the program's own, and what became of them. */
export function workerMetrics(registry: Registry): JobSeen {
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const jobs = new Counter({
    name: 'samlop_jobs_total',
    help: 'Jobs that this worker did, and those that failed; a failed one is tried again later.',
    labelNames: ['job', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'samlop_job_duration_seconds',
    help: 'How long they took.',
    labelNames: ['job'],
    buckets: SECONDS,
    registers,
  });
  return (job, outcome, seconds) => {
    jobs.inc({ job, outcome });
    durations.observe({ job }, seconds);
  };
}

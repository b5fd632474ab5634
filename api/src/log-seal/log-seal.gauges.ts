import type { FeatureGauge } from '../platform/feature.js';

const of = (sql: string): string =>
  `select coalesce((select ${sql} from running.log_sealer), 0)::float8 as value`;

/** How the log is sealed and signed: figures, and about nobody. */
export const logSealGauges: FeatureGauge[] = [
  {
    name: 'samlop_log_seal_lag_seconds',
    help: 'How long ago nothing of the access log was left unsealed; a few seconds where all is well.',
    sql: of(`least(extract(epoch from now() - greatest(caught_up_at, now() - interval '30 days')), 2592000)`),
  },
  {
    name: 'samlop_log_unsigned_seconds',
    help: 'Since when something is sealed that no checkpoint covers; 0: all is signed.',
    sql: of(`coalesce(extract(epoch from now() - unsigned_since), 0)`),
  },
  {
    name: 'samlop_log_checkpoint_age_seconds',
    help: 'How long ago the last checkpoint was signed; nothing is signed while nothing is new.',
    sql: of(`coalesce(extract(epoch from now() - signed_at), 0)`),
  },
  { name: 'samlop_log_sealed_entries', help: 'Entries of the access log that are sealed.', sql: of('size') },
  {
    name: 'samlop_log_suspect_entries',
    help: 'Entries that were sealed although their code was not right: somebody else wrote or changed them.',
    sql: of('suspect'),
  },
  {
    name: 'samlop_log_seal_broken',
    help: 'Whether the sealer has stopped, because the log was not as it had left it (1).',
    sql: of('(broken is not null)::int'),
  },
];

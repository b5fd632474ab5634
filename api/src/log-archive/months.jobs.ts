import { asOwner } from '../backup/connection.js';
import { Action } from '../authz/actions.js';
import type { FeatureGauge, Job } from '../platform/feature.js';

/** How far ahead months are made: without one, nothing can be logged, and so nothing be read. */
export const MONTHS_AHEAD = 3;

/** Makes the months to come, and those of what the version before logged; a month that is there is left as it is. */
export const makeLogMonths: Job = ({ asSystem }) =>
  asSystem('makeLogMonths', Action.CREATE, async (work) => {
    await work.sql(
      `select audit.make_months(coalesce((select min(at)::date from audit.access_log), current_date),
         (current_date + $1::int * interval '1 month')::date)`,
      [MONTHS_AHEAD],
    );
  });

/** The same at a start, before there is a worker: after a year in which nothing ran, the first request finds its month. */
export const makeLogMonthsAtStart = (ownerUrl: string): Promise<unknown> =>
  asOwner(ownerUrl, (client) =>
    client.query(
      `select audit.make_months(current_date, (current_date + $1::int * interval '1 month')::date)`,
      [MONTHS_AHEAD],
    ),
  );

/** For how long there is room in the log. */
export const monthGauges: FeatureGauge[] = [
  {
    name: 'samlop_access_log_days_left',
    help: 'Days until the access log has no month to be written into; nobody can read anything then.',
    sql: `select (audit.made_until() - current_date)::int as value`,
  },
];

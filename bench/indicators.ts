import { benchLogWriter } from './log-writer.js';
import { median, table } from './load-test.js';
import { withRegion } from './region.js';
import { CallerLookup } from '../api/src/authn/caller.js';
import { Action } from '../api/src/authz/actions.js';
import { entities, policies } from '../api/src/features.js';
import { createLogger } from '../api/src/platform/logger.js';
import { connect, poolOf } from '../api/src/platform/orm.js';
import { useMetadata } from '../api/src/read/model.js';
import { IndicatorBy, type IndicatorFilter } from '../api/src/statistics/indicator.type.js';
import { indicators } from '../api/src/statistics/indicators.service.js';
import { Writer } from '../api/src/write/writer.js';
import type { LoadedPrincipal } from '../seeds/load/principals.js';
import { LARGE, SMALL } from '../seeds/load/size.js';

const RUNS = 7;
const ASKED: [name: string, by: IndicatorBy, filter: IndicatorFilter][] = [
  ['assessed in time, the whole', IndicatorBy.WHOLE, { key: ['ASSESSMENT_WITHIN_TIME'] }],
  ['assessed in time, by organisation', IndicatorBy.ORGANISATION, { key: ['ASSESSMENT_WITHIN_TIME'] }],
  ['assessed in time, by own unit', IndicatorBy.UNIT, { key: ['ASSESSMENT_WITHIN_TIME'] }],
  ['assessed in time, by municipality', IndicatorBy.MUNICIPALITY, { key: ['ASSESSMENT_WITHIN_TIME'] }],
  ['time to coordinator, by municipality', IndicatorBy.MUNICIPALITY, { key: ['TIME_TO_COORDINATOR'] }],
  ['every indicator, by organisation', IndicatorBy.ORGANISATION, {}],
];

const say = (line: string): void => console.log(line);

/** Median time of an indicator of the last whole year, cells protected, in a small region and in a large one. */
export async function indicatorTimes(): Promise<void> {
  const small = await measure(SMALL);
  const large = await measure(LARGE);
  say(
    table(
      ['indicator', 'cases', 'ms', 'cases', 'ms', 'growth'],
      ASKED.map(([name], n) => {
        const [before, after] = [small[n] as Measured, large[n] as Measured];
        const growth = after.milliseconds / before.milliseconds;
        return [
          name,
          before.cases,
          before.milliseconds.toFixed(0),
          after.cases,
          after.milliseconds.toFixed(0),
          growth.toFixed(1),
        ];
      }),
    ),
  );
}

interface Measured {
  cases: string;
  milliseconds: number;
}

function measure(deadlines: number): Promise<Measured[]> {
  return withRegion(deadlines, say, async ({ url, principals }) => {
    const orm = await connect({ url, entities, role: 'samlop_app', pool: 2 });
    try {
      useMetadata(orm.getMetadata());
      const ask = await asker(
        principals.hospital,
        new Writer(orm, benchLogWriter()),
        new CallerLookup(await poolOf(orm), policies),
      );
      const results: Measured[] = [];
      for (const [, by, filter] of ASKED) {
        const times: number[] = [];
        let cases = 0;
        for (let i = 0; i < RUNS; i += 1) {
          const begun = performance.now();
          const found = await ask(by, filter);
          times.push(performance.now() - begun);
          cases = found.flatMap((each) => each.cells).reduce((sum, cell) => sum + (cell.denominator ?? 0), 0);
        }
        results.push({ cases: String(cases), milliseconds: median(times) });
      }
      return results;
    } finally {
      await orm.close();
    }
  });
}

async function asker({ nationalId, grantId }: LoadedPrincipal, writer: Writer, callers: CallerLookup) {
  const now = new Date();
  const caller = await callers.find({ nationalId, clientId: 'bench' }, grantId, now);
  const { rights } = caller;
  if (!rights) throw new Error(`${grantId} gives no rights`);
  const context = {
    requestId: 'bench',
    language: 'nb' as const,
    clock: { now: () => now },
    logger: createLogger('silent'),
    caller,
  };
  const year = now.getUTCFullYear() - 1;
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  return (by: IndicatorBy, filter: IndicatorFilter) =>
    writer.run(context, rights, 'bench', Action.READ, (work) => indicators(work, by, period, filter));
}

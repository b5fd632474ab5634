import type { DeadlineFilter, IndicatorBy, IndicatorQuery } from '../gql/operations.js';
import { dayAt } from '../shared/weeks.js';

type Told = NonNullable<IndicatorQuery['indicator']>;
type Counted = Pick<Told, 'area'> & { clock?: string | null };

/** What a division is narrowed by in the list of deadlines; undefined: the list cannot be narrowed so. */
function narrowed(by: IndicatorBy, key: string): DeadlineFilter | undefined {
  if (key === 'NONE') return undefined;
  switch (by) {
    case 'UNIT':
    case 'ORGANISATION':
      return { unit: key };
    case 'AREA':
      return { area: [key as NonNullable<DeadlineFilter['area']>[number]] };
    case 'PATHWAY': {
      const [pathwayKey = '', area] = key.split(':');
      return { pathwayKey: [pathwayKey], ...(area ? { area: [area as 'ADULT'] } : {}) };
    }
    default:
      return undefined;
  }
}

/** The address of the deadlines that a cell counts; only indicators that count clocks have one. */
export function deadlinesBehind(
  { clock, area }: Counted,
  by: IndicatorBy,
  period: { from: string; to: string },
  key: string,
): string | undefined {
  const narrow = narrowed(by, key);
  if (!clock || !narrow) return undefined;
  const filter: DeadlineFilter = {
    kind: [clock],
    dueAfter: period.from,
    dueBefore: dayAt(period.to, 1),
    ...(area ? { area: [area] } : {}),
    ...narrow,
  };
  return `/deadlines?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}

import { useTranslate } from 'react-admin';
import { useDates } from '../shared/dates.js';
import type { Measure } from './measure.js';
import type { IndicatorGrain } from '../gql/operations.js';

/** Figures and periods as they are said: 82 %, 12 dager, 3. kvartal 2026; what is hidden says so. */
export function useFigures() {
  const translate = useTranslate();
  const dates = useDates();
  const tenth = (value: number) => dates.number(Math.round(value * 10) / 10);
  const hidden = translate('statistics.hidden');
  return {
    hidden,
    number: (value: number | null | undefined) => (value == null ? hidden : tenth(value)),
    percent: (value: number | null | undefined) => (value == null ? hidden : `${Math.round(value)} %`),
    value: (value: number | null | undefined, measure: Measure) => {
      if (value == null) return hidden;
      return measure === 'share'
        ? `${Math.round(value)} %`
        : translate('statistics.days', { smart_count: Math.round(value), days: tenth(value) });
    },
    period: (name: string) => {
      const [year, part] = name.split('-');
      if (!part) return year ?? name;
      if (part.startsWith('Q')) return translate('statistics.quarter', { quarter: part.slice(1), year });
      return dates.month(`${name}-01`);
    },
    /** On an axis. */
    short: (grain: IndicatorGrain, name: string) => {
      const [year = '', part = ''] = name.split('-');
      if (grain === 'YEAR') return year;
      if (grain === 'QUARTER')
        return translate('statistics.quarter_short', { quarter: part.slice(1), year: year.slice(2) });
      return dates.shortMonth(`${name}-01`);
    },
  };
}

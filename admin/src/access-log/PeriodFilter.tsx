import { useTranslate } from 'react-admin';
import { DayField } from '../shared/DayField.js';
import { FilterMenu } from '../shared/FilterMenu.js';
import { dayOfStart, startOfDay } from '../shared/days.js';
import { fromLast, LAST_DAYS, lastDaysOf } from './periods.js';
import { useLogSearch } from './useLogSearch.js';

/** When: the last so many days, or from one day to another. */
export function PeriodFilter() {
  const translate = useTranslate();
  const { filter, set } = useLogSearch();
  const days = lastDaysOf(filter);
  return (
    <>
      <FilterMenu
        label={translate('log.period')}
        choices={LAST_DAYS.map((one) => ({ value: String(one), label: translate('log.last_days', one) }))}
        value={days === undefined ? [] : [String(days)]}
        onChange={([chosen]) => set({ from: chosen && fromLast(Number(chosen)), to: undefined })}
      />
      <DayField
        label={translate('log.from')}
        value={dayOfStart(filter.from)}
        onChange={(day) => set({ from: startOfDay(day) })}
      />
      <DayField
        label={translate('log.to')}
        value={dayOfStart(filter.to, -1)}
        onChange={(day) => set({ to: startOfDay(day, 1) })}
      />
    </>
  );
}

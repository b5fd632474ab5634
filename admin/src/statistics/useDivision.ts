import { useSearchParams } from 'react-router-dom';
import type { IndicatorBy } from '../gql/operations.js';
import { useMe } from '../providers/me.js';

const EVERYBODYS: IndicatorBy[] = ['ORGANISATION', 'MUNICIPALITY', 'PATHWAY', 'AREA'];

/** What the figures are divided by, of what one may divide them by; and how to divide them otherwise. */
export function useDivision(): [IndicatorBy, IndicatorBy[], (by: IndicatorBy | undefined) => void] {
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const own = me?.grant?.unit != null && me.ability.can('READ', 'UnitIndicator');
  const choices: IndicatorBy[] = own ? ['UNIT', ...EVERYBODYS] : EVERYBODYS;
  const named = choices.find((by) => by === params.get('by'));
  const choose = (by: IndicatorBy | undefined) =>
    setParams((before) => {
      // A row of one division is none of another.
      before.delete('row');
      before.delete('by');
      if (by) before.set('by', by);
      return before;
    });
  return [named ?? choices[0] ?? 'ORGANISATION', choices, choose];
}

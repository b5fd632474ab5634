import { useTranslate } from 'react-admin';
import type { OwnRuleFragment } from '../gql/operations.js';

type Said = Pick<OwnRuleFragment, 'minDays' | 'maxDays' | 'dayType'> &
  Partial<Pick<OwnRuleFragment, 'setting' | 'condition'>>;

/** A rule in words: «innen 5 dager», «innen 3 arbeidsdager, poliklinisk». */
export function useRuleWords() {
  const translate = useTranslate();
  return ({ minDays, maxDays, dayType, setting, condition }: Said): string =>
    [
      maxDays == null
        ? translate('setting.undecided')
        : translate(dayType === 'WORKING' ? 'setting.within_working' : 'setting.within', maxDays),
      minDays != null && translate('setting.not_before', minDays),
      setting && translate(`enum.careSetting.${setting}`),
      condition,
    ]
      .filter(Boolean)
      .join(', ');
}

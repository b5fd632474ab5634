import { useLocaleState, useTranslate } from 'react-admin';
import type { CareSetting, CountFrom, DayType } from '../gql/operations.js';
import { useEventLabel } from '../shared/events.js';
import { useKindLabel } from '../shared/kinds.js';

/** As much of a rule as its words need; published or drafted. */
export interface SaidRule {
  kind: string;
  label?: string | Readonly<Record<string, string>> | null | undefined;
  from: string;
  to: string;
  setting?: CareSetting | null | undefined;
  condition?: string | null | undefined;
  unless?: readonly string[] | undefined;
  minDays?: number | null | undefined;
  maxDays?: number | null | undefined;
  dayType: DayType;
  count?: CountFrom | undefined;
}

/** A rule as a colleague would say it: from what to what, within how long, and when it holds. */
export function useRuleWords() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const event = useEventLabel();
  const kind = useKindLabel();
  const condition = (name: string): string => translate(`enum.condition.${name}`, { _: name });
  const phase = (name: string): string =>
    translate(`enum.rulePhase.${name}`, { _: translate(`enum.phase.${name}`, { _: name }) });
  return {
    event,
    condition,
    phase,
    name: (rule: SaidRule): string => {
      const { label } = rule;
      return kind(rule.kind, typeof label === 'object' ? (label?.[locale] ?? label?.['nb']) : label);
    },
    course: ({ from, to }: SaidRule): string =>
      translate('definition.from_to', { from: event(from), to: event(to) }),
    days: ({ minDays, maxDays, dayType, count }: SaidRule): string => {
      if (dayType === 'DATE_SET_PER_PATIENT') return translate('definition.per_patient');
      const working = dayType === 'WORKING' ? '_working' : '';
      const least = minDays == null ? '' : translate(`definition.not_before${working}`, minDays);
      if (maxDays == null) return least || translate('definition.days_unknown');
      const most =
        count === 'BEFORE'
          ? translate(`definition.ahead${working}`, maxDays)
          : maxDays === 0
            ? translate('definition.same_day')
            : translate(`definition.within${working}`, maxDays);
      return [most, least].filter(Boolean).join(', ');
    },
    holds: ({ setting, condition: only, unless = [] }: SaidRule): string =>
      [
        setting && translate(`enum.careSetting.${setting}`),
        only && translate('definition.only_if', { what: condition(only).toLowerCase() }),
        ...unless.map((one) => translate('definition.not_if', { what: condition(one).toLowerCase() })),
      ]
        .filter(Boolean)
        .join(', '),
  };
}

import { useTranslate } from 'react-admin';
import { useSaid } from '../compare/useSaid.js';
import { useRuleWords, type SaidRule } from '../useRuleWords.js';
import { partsOf } from './text.js';

const isRule = (value: unknown): value is SaidRule =>
  typeof value === 'object' && value !== null && 'dayType' in value;

/** What stands at a place of a draft, in words. */
export function usePlaceWords() {
  const translate = useTranslate();
  const said = useSaid();
  const rules = useRuleWords();
  const words = (path: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return translate('definition.nothing');
    if (Array.isArray(value)) {
      if (value.length === 0) return translate('definition.nothing');
      return value.map((one) => words(path, one)).join(isRule(value[0]) ? '\n' : ', ');
    }
    if (isRule(value))
      return [rules.name(value), rules.course(value), rules.days(value), rules.holds(value)]
        .filter(Boolean)
        .join(', ');
    if (typeof value === 'object')
      return Object.entries(value)
        .map(([name, one]) => words(`${path}.${name}`, one))
        .join('\n');
    const field = partsOf(path).findLast((part) => typeof part === 'string');
    return said.value(String(field), String(value as string | number | boolean));
  };
  return words;
}

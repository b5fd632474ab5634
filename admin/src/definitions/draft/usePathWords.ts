import { useTranslate } from 'react-admin';
import { useRuleWords } from '../useRuleWords.js';
import { partsOf, type Text } from './text.js';

const LANGUAGES = new Set(['nb', 'nn', 'en']);

/** A place in a draft by what is written there: `rules[3].maxDays` is «Klinisk beslutning: innen så mange dager». */
export function usePathWords() {
  const translate = useTranslate();
  const words = useRuleWords();
  return (path: string, text: Text): string => {
    const [first = '', second, third] = partsOf(path);
    const name = (part: string | number) =>
      LANGUAGES.has(String(part))
        ? translate(`setting.in_${part}`)
        : translate(`definition.field_${part}`, { _: String(part) });
    const rule = first === 'rules' && typeof second === 'number' ? text.rules[second] : undefined;
    if (rule) {
      const whole = [words.name(rule), words.holds(rule)].filter(Boolean).join(', ');
      return third === undefined ? whole : `${whole}: ${name(third).toLowerCase()}`;
    }
    // Of a list of names it is the list that one looks in.
    if (second === undefined || typeof second === 'number') return name(first);
    return `${name(first)}: ${name(second).toLowerCase()}`;
  };
}

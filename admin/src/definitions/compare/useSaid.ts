import { useTranslate } from 'react-admin';
import { useDates } from '../../shared/dates.js';
import { useKindLabel } from '../../shared/kinds.js';
import { useRuleWords } from '../useRuleWords.js';

const EVENTS = new Set(['from', 'to', 'cancelledBy', 'ordinary', 'emergency', 'transfer', 'events']);
const CONDITIONS = new Set(['condition', 'unless']);
const ENUMS: Record<string, string> = {
  side: 'side',
  force: 'force',
  setting: 'careSetting',
  dayType: 'dayType',
  starts: 'startMode',
  count: 'countFrom',
  standing: 'standing',
  areas: 'area',
};

/** A field of a definition by its name, and a value of it in words; both as the API has them: a path, and text. */
export function useSaid() {
  const translate = useTranslate();
  const dates = useDates();
  const kind = useKindLabel();
  const words = useRuleWords();
  const one = (field: string, value: string): string => {
    if (EVENTS.has(field)) return words.event(value);
    if (CONDITIONS.has(field)) return words.condition(value);
    const list = ENUMS[field];
    if (list) return translate(`enum.${list}.${value}`, { _: value });
    return value;
  };
  return {
    field: (path: string): string => {
      const [first = '', second] = path.split('.');
      const name = translate(`definition.field_${first}`, { _: first });
      if (!second) return name;
      return `${name}: ${translate(`definition.field_${second}`, { _: second }).toLowerCase()}`;
    },
    value: (path: string, text: string | null): string => {
      if (text === null) return translate('definition.nothing');
      const field = path.split('.').at(-1) ?? path;
      if (field === 'kind') return translate(`enum.definitionKind.${text}`, { _: kind(text) });
      if (field === 'phase' || field === 'phases') return text.split(', ').map(words.phase).join(', ');
      if (field === 'validFrom') return dates.date(text);
      if (field === 'recurring') return translate(text === 'true' ? 'definition.yes' : 'definition.no');
      if (['minDays', 'maxDays', 'dueSoonDays'].includes(field))
        return translate('definition.so_many_days', Number(text));
      if (field === 'source') return text.split(', ').join('\n');
      if (!EVENTS.has(field) && !CONDITIONS.has(field) && !(field in ENUMS)) return text;
      const said = text
        .split(', ')
        .map((value) => one(field, value))
        .join(', ');
      return said.charAt(0).toUpperCase() + said.slice(1);
    },
  };
}

import { useTranslate } from 'react-admin';
import { shapeOf, type Setting } from './shapes.js';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** A value in words, as it is and as it will be. */
export function useSaid(kinds: ReadonlyMap<string, string>) {
  const translate = useTranslate();
  const kind = (code: string) => kinds.get(code) ?? code;
  return ({ schema }: Setting, value: unknown): string => {
    const shape = shapeOf(schema);
    if (shape === 'flag') return translate(value ? 'setting.yes' : 'setting.no');
    if (value == null) return translate('setting.nothing');
    if (shape === 'count') return String(value as number);
    if (shape === 'hours') {
      const { opens, closes } = value as { opens: string; closes: string };
      return `${opens}–${closes}`;
    }
    if (shape === 'text') return value as string;
    if (shape === 'texts') {
      const texts = value as Partial<Record<string, string>>;
      const those = LANGUAGES.filter((one) => texts[one]).map(
        (one) => `${translate(`setting.in_${one}`)}: ${texts[one]}`,
      );
      return those.join('\n') || translate('setting.nothing');
    }
    if (shape === 'names') return (value as string[]).map(kind).join(', ') || translate('setting.nothing');
    if (shape === 'days') {
      const said = Object.entries(value as Record<string, number>).map(
        ([code, days]) => `${kind(code)}: ${translate('setting.days', days)}`,
      );
      return said.join('\n') || translate('setting.nothing');
    }
    return JSON.stringify(value);
  };
}

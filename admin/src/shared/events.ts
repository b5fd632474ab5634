import { useLocaleState, useTranslate } from 'react-admin';
import kinds from '../../../schema/codes/event-kinds.json';

const labels = new Map<string, Record<string, string>>(kinds.map(({ kind, label }) => [kind, label]));
export const EVENT_KINDS = kinds;

/** What an event is called in the language of the page; also one that only the sources have a name for. */
export function useEventLabel() {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  return (kind: string | null | undefined): string => {
    const known = kind ? labels.get(kind) : undefined;
    return known?.[locale] ?? known?.nb ?? (kind ? translate(`enum.eventAlias.${kind}`, { _: kind }) : '');
  };
}

import { useLocaleState, useTranslate } from 'react-admin';
import kinds from '../../../schema/codes/event-kinds.json';
import { useKindLabel } from '../shared/kinds.js';
import type { Words } from './river.js';

const labels = new Map<string, Record<string, string>>(kinds.map(({ kind, label }) => [kind, label]));
export const EVENT_KINDS = kinds;

/** What an event is called in the language of the page. */
export function useEventLabel() {
  const [locale] = useLocaleState();
  return (kind: string | null | undefined): string => {
    const known = kind ? labels.get(kind) : undefined;
    return known?.[locale] ?? known?.nb ?? kind ?? '';
  };
}

/** The words for everything on the river. */
export function useRiverWords(): Words {
  const translate = useTranslate();
  const event = useEventLabel();
  const kindLabel = useKindLabel();
  return {
    event,
    deadline: ({ kind, rule }) => kindLabel(kind, rule?.label),
    meeting: ({ kind, status }) =>
      status === 'CANCELLED'
        ? translate('pathway.meeting_cancelled', { kind: translate(`enum.meeting.${kind ?? 'OTHER'}`) })
        : translate(`enum.meeting.${kind ?? 'OTHER'}`),
    nobody: translate('pathway.nobody'),
    coverage: (status) => (status === 'COVERED' ? '' : translate(`enum.coverage.${status}`)),
  };
}

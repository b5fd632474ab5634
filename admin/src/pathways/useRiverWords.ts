import { useTranslate } from 'react-admin';
import { useEventLabel } from '../shared/events.js';
import { useKindLabel } from '../shared/kinds.js';
import type { Words } from './river.js';

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

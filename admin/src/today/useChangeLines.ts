import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  InboxIcon,
  MinusCircleIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { AssignmentRowFragment, TodayChangesQuery } from '../gql/operations.js';
import { useKindLabel } from '../shared/kinds.js';
import type { Tone } from '../shared/Tag.js';

interface ChangeLine {
  id: string;
  icon: typeof InboxIcon;
  tone: Tone;
  patient: { name?: string | null; birthYear?: number | null } | null | undefined;
  text: string;
  at: string;
}

const ANSWERS: Record<string, Pick<ChangeLine, 'icon' | 'tone'>> = {
  ACCEPTED: { icon: CheckmarkCircleIcon, tone: 'success' },
  DECLINED: { icon: XMarkOctagonIcon, tone: 'danger' },
  ENDED: { icon: MinusCircleIcon, tone: 'neutral' },
};
/** An assignment that gave way to another is no news: the other is. */
const isNews = ({ reason, coordinator }: AssignmentRowFragment) =>
  reason !== 'REPLACED' && coordinator?.person;

/** What changed, as one list, the last first; undefined until it is known. */
export function useChangeLines(data: TodayChangesQuery | undefined): ChangeLine[] | undefined {
  const translate = useTranslate();
  const kindLabel = useKindLabel();
  if (!data) return undefined;
  const answers = data.assignments.nodes.filter(isNews).map((assignment) => ({
    ...(ANSWERS[assignment.status ?? 'ENDED'] ?? { icon: InboxIcon, tone: 'neutral' as const }),
    id: assignment.id,
    patient: assignment.patient,
    text: translate(`changes.${assignment.status}`, { name: assignment.coordinator?.person?.name ?? '' }),
    at: (assignment.status === 'ACCEPTED' ? assignment.acceptedAt : assignment.endedAt) ?? '',
  }));
  const reports = data.needs.nodes.map((need) => ({
    id: need.id,
    icon: InboxIcon,
    tone: 'info' as const,
    patient: need.patient,
    text: translate('changes.reported', {
      what: need.kind ? translate(`enum.kind.${need.kind}`).toLowerCase() : '',
    }),
    at: need.reportedAt ?? '',
  }));
  const broken = data.deadlines.nodes.map((deadline) => ({
    id: deadline.id,
    icon: ExclamationmarkTriangleIcon,
    tone: 'danger' as const,
    patient: deadline.patient,
    text: translate('changes.broken', { kind: kindLabel(deadline.kind, deadline.rule?.label).toLowerCase() }),
    at: deadline.dueOn ?? '',
  }));
  return [...answers, ...reports, ...broken].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

import {
  CheckmarkIcon,
  ExclamationmarkTriangleIcon,
  FileTextIcon,
  QuestionmarkIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { Standing } from '../gql/operations.js';
import { Tag } from '../shared/Tag.js';

const LOOK = {
  SOURCED: { icon: CheckmarkIcon, tone: 'success' },
  SECONDARY: { icon: FileTextIcon, tone: 'neutral' },
  INFERRED: { icon: TasklistIcon, tone: 'neutral' },
  UNVERIFIED: { icon: QuestionmarkIcon, tone: 'warning' },
  NOT_FOUND: { icon: ExclamationmarkTriangleIcon, tone: 'warning' },
} as const;

/** How well something is known; what that means is said when one points at it. */
export function StandingTag({ standing }: { standing: string | null | undefined }) {
  const translate = useTranslate();
  const look = standing ? LOOK[standing as Standing] : undefined;
  if (!look) return null;
  return (
    <Tag {...look} title={translate(`definition.standing_${standing}`)}>
      {translate(`enum.standing.${standing}`)}
    </Tag>
  );
}

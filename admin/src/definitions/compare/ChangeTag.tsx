import { MinusCircleIcon, PencilIcon, PlusCircleIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { ChangeKind } from '../../gql/operations.js';
import { Tag } from '../../shared/Tag.js';

const LOOK = {
  ADDED: { icon: PlusCircleIcon, tone: 'success' },
  REMOVED: { icon: MinusCircleIcon, tone: 'danger' },
  CHANGED: { icon: PencilIcon, tone: 'info' },
} as const;

/** What became of something. */
export function ChangeTag({ change }: { change: ChangeKind }) {
  const translate = useTranslate();
  return (
    <Tag {...LOOK[change]} filled>
      {translate(`definition.change_${change}`)}
    </Tag>
  );
}

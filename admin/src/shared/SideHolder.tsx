import { ExclamationmarkTriangleIcon, HourglassIcon, MinusCircleIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { Side } from '../gql/operations.js';
import { holderOf, type Sides } from './sides.js';
import { Tag } from './Tag.js';

/** Who answers for one side, in a cell: a name, or that nobody does. */
export function SideHolder({ of, side }: { of: Sides; side: Side }) {
  const translate = useTranslate();
  const { name, assignment, covered } = holderOf(of, side);
  if (covered?.status === 'VACANT')
    return (
      <Tag icon={ExclamationmarkTriangleIcon} tone="danger" filled>
        {translate('pathway.nobody')}
      </Tag>
    );
  if (name && assignment?.status === 'PROPOSED')
    return (
      <Tag icon={HourglassIcon} tone="warning" title={translate('enum.assignment.PROPOSED')}>
        {name}
      </Tag>
    );
  if (name) return <span title={name}>{name}</span>;
  if (covered?.status && covered.status !== 'COVERED')
    return (
      <Tag icon={MinusCircleIcon} tone="neutral" {...(covered.note ? { title: covered.note } : {})}>
        {translate(`enum.coverage.${covered.status}`)}
      </Tag>
    );
  return null;
}

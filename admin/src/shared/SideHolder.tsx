import { ExclamationmarkTriangleIcon, HourglassIcon, MinusCircleIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { Side, SideAssignmentFragment, SideCoverageFragment } from '../gql/operations.js';
import { Tag } from './Tag.js';

export interface Sides {
  coverage?: SideCoverageFragment[] | null | undefined;
  coordinators?:
    | {
        municipal?: SideAssignmentFragment | null | undefined;
        specialist?: SideAssignmentFragment | null | undefined;
      }
    | null
    | undefined;
}

/** Whoever answers for a side now, and how it is with that side where nobody does. */
export function holderOf({ coverage, coordinators }: Sides, side: Side) {
  const assignment = side === 'MUNICIPAL' ? coordinators?.municipal : coordinators?.specialist;
  const covered = coverage?.find((one) => one.side === side && one.kind === 'COORDINATOR');
  const named = assignment?.coordinator;
  return { name: named?.person?.name ?? named?.unit?.name ?? undefined, assignment, covered };
}

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

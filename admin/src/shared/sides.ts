import type { Side, SideAssignmentFragment, SideCoverageFragment } from '../gql/operations.js';

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

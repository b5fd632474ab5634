import type { ChangeKind, ComparisonFragment } from '../../gql/operations.js';

type Part = 'rules' | 'phases' | 'events' | 'fields';

export interface Counted {
  part: Part;
  change: ChangeKind;
  count: number;
}

const CHANGES: readonly ChangeKind[] = ['ADDED', 'REMOVED', 'CHANGED'];

/** How many there are of each kind of change, what concerns deadlines first; what there is none of is left out. */
export function summed({ rules, phases, events, fields }: Omit<ComparisonFragment, 'same'>): Counted[] {
  const parts = { rules, phases, events, fields: fields.map(() => ({ change: 'CHANGED' as const })) };
  return (Object.keys(parts) as Part[]).flatMap((part) =>
    CHANGES.map((change) => ({
      part,
      change,
      count: (parts[part] as { change: ChangeKind }[]).filter((one) => one.change === change).length,
    })).filter(({ count }) => count > 0),
  );
}

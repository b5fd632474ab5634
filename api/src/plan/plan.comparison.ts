import { PlanChangeKind, type PlanChange, type PlanComparison } from './plan-comparison.type.js';
import type { PlanSnapshot } from './plan-snapshot.type.js';
import { PlanPart } from './plan-part.type.js';
import { CONTENT, TEXTS, WORDS } from './plan.snapshot.js';

interface Piece {
  id: string;
}

/** Two versions side by side: what is only in one, and what both have and say differently. */
export function compareSnapshots(
  from: PlanSnapshot,
  to: PlanSnapshot,
): Pick<PlanComparison, 'same' | 'changes'> {
  const changes = [
    ...TEXTS.flatMap((field) => fieldChange(partOf(field), null, field, from[field], to[field])),
    ...pieces(PlanPart.GOALS, from.goals, to.goals),
    ...pieces(PlanPart.MEASURES, from.measures, to.measures),
  ];
  return { same: changes.length === 0, changes };
}

const partOf = (field: (typeof TEXTS)[number]): PlanPart | null => {
  if ((WORDS as readonly string[]).includes(field)) return PlanPart.WORDS;
  return (CONTENT as readonly string[]).includes(field) ? PlanPart.TEXT : null;
};

/** Each field of each piece that differs; a piece that only one has is told field by field too. */
function pieces<T extends Piece>(part: PlanPart, from: readonly T[], to: readonly T[]): PlanChange[] {
  const ids = [...new Set([...from, ...to].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, is] = [from.find((one) => one.id === id), to.find((one) => one.id === id)];
    const names = Object.keys(was ?? is ?? {}).filter((name) => name !== 'id') as (keyof T & string)[];
    return names.flatMap((field) => {
      const [a, b] = [was && value(was[field]), is && value(is[field])];
      return fieldChange(part, id, field, a ?? null, b ?? null);
    });
  });
}

/** No is as nothing: that a measure is not the patient's is said by whose it is. */
const value = (one: unknown): string | null =>
  one === null || one === undefined || one === false ? null : String(one as string | true);

function fieldChange(
  part: PlanPart | null,
  id: string | null,
  field: string,
  from: string | null,
  to: string | null,
): PlanChange[] {
  if (from === to) return [];
  const change =
    from === null ? PlanChangeKind.ADDED : to === null ? PlanChangeKind.REMOVED : PlanChangeKind.CHANGED;
  return [{ part, id, field, change, from, to }];
}

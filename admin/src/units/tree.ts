import type { TreeUnitFragment } from '../gql/operations.js';

/** A unit with what stands below it. */
export interface Branch {
  unit: TreeUnitFragment;
  below: Branch[];
}

const byName = (a: Branch, b: Branch) => a.unit.name.localeCompare(b.unit.name, 'nb');

/** The organisation with its units below each other, by name; a joint team stands below each of its two parents. */
export function treeOf(units: readonly TreeUnitFragment[], rootId: string, closed: boolean): Branch | null {
  const root = units.find(({ id }) => id === rootId);
  if (!root) return null;
  const below = new Map<string, TreeUnitFragment[]>();
  for (const unit of units)
    for (const parent of [unit.parent?.id, unit.secondParentId])
      if (parent && (closed || !unit.closedOn)) below.set(parent, [...(below.get(parent) ?? []), unit]);
  const branch = (unit: TreeUnitFragment): Branch => ({
    unit,
    below: (below.get(unit.id) ?? []).map(branch).sort(byName),
  });
  return branch(root);
}

/** A unit's own id and those of all that stand above it. */
export function above(units: readonly TreeUnitFragment[], id: string | undefined): Set<string> {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const found = new Set<string>();
  for (let at = id && known.get(id); at && !found.has(at.id); at = at.parent ? known.get(at.parent.id) : '')
    found.add(at.id);
  return found;
}

/** Under which a unit can be moved: open ones of the organisation, not itself, not what is below it, not where it is. */
export function placesFor(units: readonly TreeUnitFragment[], id: string): TreeUnitFragment[] {
  const here = units.find((unit) => unit.id === id)?.parent?.id;
  return units
    .filter((unit) => !unit.closedOn && unit.id !== here && !above(units, unit.id).has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

import { operationNamed } from '../graphql/operation.js';
import { compactNationalId } from '../platform/national-id.js';
import type { Selected } from '../read/selection.js';

/** What an operation asks about people whom it does not name by an id. */
export interface Lookups {
  searches: number;
  /** Identity numbers, each as often as it is given: an alias is another question. */
  numbers: string[];
}

/** Every input of these names is one; test/guards holds that no other name is used for them. */
const SEARCH = 'q';
const NUMBER = 'nationalId';

/** The searches and identity numbers in the arguments, at any depth; what is public is about no patient. */
export function lookupsOf(roots: readonly Selected[]): Lookups {
  const found: Lookups = { searches: 0, numbers: [] };
  for (const root of roots) if (!operationNamed(root.name)?.public) ofSelected(root, found);
  return found;
}

function ofSelected({ args, fields }: Selected, found: Lookups): void {
  inValue(args, found);
  for (const field of fields) ofSelected(field, found);
}

function inValue(value: unknown, found: Lookups): void {
  if (value === null || typeof value !== 'object' || value instanceof Date) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') inValue(inner, found);
    else if (name === SEARCH && inner !== '') found.searches += 1;
    else if (name === NUMBER) found.numbers.push(compactNationalId(inner));
  }
}

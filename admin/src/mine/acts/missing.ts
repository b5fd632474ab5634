import type { Values } from '../../shared/draft/keeper.js';
import { isTime, osloInstant } from '../../shared/oslo.js';

/** What of a field says whether something is missing in it. */
export interface Asked {
  name: string;
  kind: 'TEXT' | 'LONG' | 'DAY' | 'TIME' | 'PEOPLE' | 'ONE' | 'CHOICE' | 'CHECK';
  required?: boolean;
}

const empty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && !value.length);

/** What is to be filled in and is not, is no time of the day, or a time that its day skips, by the name of the field. */
export function missingIn(
  fields: readonly Asked[],
  values: Values,
  translate: (key: string) => string,
): Record<string, string> {
  const [day] = fields.filter(({ kind }) => kind === 'DAY').map(({ name }) => values[name]);
  const problemOf = ({ name, kind, required }: Asked): string | null => {
    const value = values[name];
    if (empty(value)) return required ? 'day.required' : null;
    if (kind !== 'TIME') return null;
    if (!isTime(String(value))) return 'day.time_wrong';
    return empty(day) || osloInstant(String(day), String(value)) ? null : 'day.time_skipped';
  };
  return Object.fromEntries(
    fields.flatMap((field) => {
      const problem = problemOf(field);
      return problem ? [[field.name, translate(problem)]] : [];
    }),
  );
}

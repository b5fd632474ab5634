import type { Act } from './act.js';
import type { Values } from '../../shared/draft/keeper.js';
import { ApiError } from '../../providers/request.js';
import { isTime, osloInstant } from '../../shared/oslo.js';

const empty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && !value.length);

/** What is to be filled in and is not, is no time of the day, or a time that its day skips, by the name of the field. */
export function missingIn(
  act: Act,
  values: Values,
  translate: (key: string) => string,
): Record<string, string> {
  const [day] = act.fields.filter(({ kind }) => kind === 'DAY').map(({ name }) => values[name]);
  const problemOf = ({ name, kind, required }: Act['fields'][number]): string | null => {
    const value = values[name];
    if (empty(value)) return required ? 'day.required' : null;
    if (kind !== 'TIME') return null;
    if (!isTime(String(value))) return 'day.time_wrong';
    return empty(day) || osloInstant(String(day), String(value)) ? null : 'day.time_skipped';
  };
  return Object.fromEntries(
    act.fields.flatMap((field) => {
      const problem = problemOf(field);
      return problem ? [[field.name, translate(problem)]] : [];
    }),
  );
}

/** What the API says is wrong, at the field that it is about; what is about none is left out. */
export function wrongOf(act: Act, error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {};
  const found = error.fields.flatMap(({ path, message }) => {
    const root = path.split(/[.[]/)[0] ?? '';
    const field = act.fields.find(({ name, paths }) => name === root || paths?.includes(root));
    return field ? [[field.name, message] as const] : [];
  });
  return found.length === error.fields.length ? Object.fromEntries(found) : {};
}

import type { Act } from './act.js';
import type { Values } from '../../shared/draft/keeper.js';
import { ApiError } from '../../providers/request.js';
import { isTime } from '../../shared/oslo.js';

const empty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && !value.length);

/** What is to be filled in and is not, or is no time of the day, by the name of the field. */
export const missingIn = (
  act: Act,
  values: Values,
  translate: (key: string) => string,
): Record<string, string> =>
  Object.fromEntries(
    act.fields.flatMap(({ name, kind, required }) => {
      const value = values[name];
      if (empty(value)) return required ? [[name, translate('day.required')]] : [];
      return kind === 'TIME' && !isTime(String(value)) ? [[name, translate('day.time_wrong')]] : [];
    }),
  );

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

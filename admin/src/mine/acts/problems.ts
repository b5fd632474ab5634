import type { Act } from './act.js';
import { ApiError } from '../../providers/request.js';

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

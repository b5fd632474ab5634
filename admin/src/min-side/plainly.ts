import { ApiError } from '../providers/request.js';

/** What the API says by a rule of its own, and a reader needs in other words. */
const RULES = ['NO_ORGANISATION', 'OWN_ACCESS', 'TOO_MANY_OPEN', 'TOO_MANY_ROWS'];

/** The words for what went wrong, where the page has any of its own. */
export function plainly(error: unknown): string | undefined {
  const rule =
    error instanceof ApiError ? error.fields.find((each) => RULES.includes(each.rule))?.rule : undefined;
  return rule && `minside.rule_${rule}`;
}

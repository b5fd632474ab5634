import { SavedSearch } from './saved-search.entity.js';
import type { RemoveSavedSearchInput, SaveSearchInput } from './saved-search.inputs.js';
import { MAX_LAST_DAYS, MAX_SAVED } from './saved-search.type.js';
import { periodProblems } from '../access-log/period.questions.js';
import { pseudonymProblem } from '../access-log/pseudonym.questions.js';
import { Action } from '../authz/actions.js';
import { badInput, type FieldProblem } from '../platform/errors.js';
import { inTurn, keep, remove, type Shelf } from '../saved/saved.acts.js';
import { nameProblem } from '../saved/saved.questions.js';
import type { Work } from '../write/work.js';

const SEARCHES: Shelf<SavedSearch> = {
  ...{ entity: SavedSearch, table: 'saved_search', lock: 32, max: MAX_SAVED },
  ...{ taken: 'NAME_TAKEN', full: 'TOO_MANY_SAVED' },
};

/** Keeps a search under a name; one's own is changed where it is named. */
export async function saveSearch(work: Work, input: SaveSearchInput): Promise<string> {
  work.checkRole(Action.CREATE, 'SavedSearch');
  const problems = problemsOf(work, input);
  if (problems.length) throw badInput(...problems);
  await inTurn(work, SEARCHES);
  const { filter, lastDays, shared } = input;
  const given = Object.entries({ ...filter, lastDays }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return keep(work, SEARCHES, input, { shared, criteria: Object.fromEntries(given) });
}

/** It is no longer listed. */
export const removeSavedSearch = (work: Work, input: RemoveSavedSearchInput): Promise<string> =>
  remove(work, SEARCHES, input);

function problemsOf(work: Work, { name, filter, lastDays }: SaveSearchInput): FieldProblem[] {
  const problems = [
    ...nameProblem(name),
    ...periodProblems(filter, work.now, 'filter.'),
    ...pseudonymProblem(filter.pseudonym, 'filter.pseudonym'),
    ...pseudonymProblem(filter.actorPseudonym, 'filter.actorPseudonym'),
  ];
  if (lastDays != null && (lastDays < 1 || lastDays > MAX_LAST_DAYS))
    problems.push({ path: 'lastDays', rule: 'RANGE', params: { min: 1, max: MAX_LAST_DAYS } });
  if (lastDays != null && (filter.from || filter.to)) problems.push({ path: 'lastDays', rule: 'NOT_BOTH' });
  return problems;
}

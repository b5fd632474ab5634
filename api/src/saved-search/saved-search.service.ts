import { v7 } from 'uuid';
import { SavedSearch } from './saved-search.entity.js';
import type { RemoveSavedSearchInput, SaveSearchInput } from './saved-search.inputs.js';
import { MAX_LAST_DAYS, MAX_SAVED } from './saved-search.type.js';
import { periodProblems } from '../access-log/period.questions.js';
import { pseudonymProblem } from '../access-log/pseudonym.questions.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { badInput, conflict, illegalTransition, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Keeps a search under a name; one's own is changed where it is named. */
export async function saveSearch(work: Work, input: SaveSearchInput): Promise<string> {
  work.checkRole(Action.CREATE, 'SavedSearch');
  const problems = problemsOf(work, input);
  if (problems.length) throw badInput(...problems);
  const { personId, rootId } = work.principal;
  // Two at once by the same person wait for each other.
  await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 32))', [personId]);
  await refuse(work, input);
  const search = input.id ? await standing(work, input.id, Action.UPDATE) : null;
  if (search) work.expect(search, input.expectedVersion);
  const { filter, lastDays, name, shared } = input;
  const given = Object.entries({ ...filter, lastDays }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const kept = { name, shared, criteria: Object.fromEntries(given), changedAt: work.now };
  const saved =
    search ??
    work.em.create(SavedSearch, {
      ...{ id: v7(), person: work.em.getReference(Person, personId), rootId, createdAt: work.now, ...kept },
    } as never);
  Object.assign(saved, kept);
  work.em.persist(saved);
  await work.em.flush();
  work.did('SavedSearch', saved.id, null);
  return saved.id;
}

/** It is no longer listed. */
export async function removeSavedSearch(work: Work, input: RemoveSavedSearchInput): Promise<string> {
  const search = await standing(work, input.id, Action.END);
  work.expect(search, input.expectedVersion);
  search.removedAt = work.now;
  await work.em.flush();
  work.did('SavedSearch', search.id, null);
  return search.id;
}

async function standing(work: Work, id: string, action: Action): Promise<SavedSearch> {
  const search = await work.load(SavedSearch, id, action);
  if (search.removedAt) throw illegalTransition('REMOVED', []);
  return search;
}

/** A name stands for one search of a person's; and there is an end to how many. */
async function refuse(work: Work, { id, name }: SaveSearchInput): Promise<void> {
  const [found] = await work.sql<{ named: boolean; count: number }>(
    `select coalesce(bool_or(lower(s.name) = lower($3)), false) as named, count(*)::int as count from saved_search s
      where s.person_id = $1 and s.root_id = $2 and s.removed_at is null and s.id is distinct from $4`,
    [work.principal.personId, work.principal.rootId, name, id ?? null],
  );
  if (found?.named) throw badInput({ path: 'name', rule: 'NAME_TAKEN' });
  if (!id && (found?.count ?? 0) >= MAX_SAVED) throw conflict('TOO_MANY_SAVED', { max: MAX_SAVED });
}

function problemsOf(work: Work, { name, filter, lastDays }: SaveSearchInput): FieldProblem[] {
  const problems = [
    ...periodProblems(filter, work.now, 'filter.'),
    ...pseudonymProblem(filter.pseudonym, 'filter.pseudonym'),
    ...pseudonymProblem(filter.actorPseudonym, 'filter.actorPseudonym'),
  ];
  // Six digits are a birth date, eleven a person.
  if (/\d[\d ]{5,}/.test(name)) problems.push({ path: 'name', rule: 'NO_NUMBER' });
  if (lastDays != null && (lastDays < 1 || lastDays > MAX_LAST_DAYS))
    problems.push({ path: 'lastDays', rule: 'RANGE', params: { min: 1, max: MAX_LAST_DAYS } });
  if (lastDays != null && (filter.from || filter.to)) problems.push({ path: 'lastDays', rule: 'NOT_BOTH' });
  return problems;
}

import type { GraphQLSchema } from 'graphql';
import { v7 } from 'uuid';
import { couldBeSomebodys, viewProblems } from './saved-view.check.js';
import { SavedView } from './saved-view.entity.js';
import type { DeleteViewInput, SaveViewInput } from './saved-view.inputs.js';
import { listOf, MAX_VIEWS, ViewSharing } from './saved-view.type.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Keeps a view under a name; one's own is changed where it is named. */
export async function saveView(work: Work, input: SaveViewInput, schema: GraphQLSchema): Promise<string> {
  work.checkRole(Action.CREATE, 'SavedView');
  const problems = viewProblems(schema, listOf(input.resource), input);
  if (couldBeSomebodys(input.name)) problems.push({ path: 'name', rule: 'NO_NUMBER' });
  if (problems.length) throw badInput(...problems);
  const { personId, rootId } = work.principal;
  // Two at once by the same person wait for each other.
  await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 51))', [personId]);
  const standing = input.id ? await mine(work, input.id, Action.UPDATE) : null;
  if (standing) work.expect(standing, input.expectedVersion);
  if (standing && standing.resource !== input.resource)
    throw badInput({ path: 'resource', rule: 'OTHER_LIST' });
  await refuse(work, input);
  const kept = { ...keptOf(work, input), changedAt: work.now };
  const view =
    standing ??
    work.em.create(SavedView, {
      ...{ id: v7(), person: work.em.getReference(Person, personId), rootId, createdAt: work.now },
      ...{ resource: input.resource, ...kept },
    } as never);
  Object.assign(view, kept);
  work.em.persist(view);
  await work.em.flush();
  work.did('SavedView', view.id, null);
  return view.id;
}

/** It is no longer listed, for nobody. */
export async function deleteView(work: Work, input: DeleteViewInput): Promise<string> {
  const view = await mine(work, input.id, Action.END);
  work.expect(view, input.expectedVersion);
  view.removedAt = work.now;
  await work.em.flush();
  work.did('SavedView', view.id, null);
  return view.id;
}

function keptOf(work: Work, { name, sharing, filter, orderBy, columns }: SaveViewInput) {
  const { unitId } = work.principal;
  const shared = sharing === ViewSharing.UNIT && unitId;
  const given = Object.entries(filter as Record<string, unknown>).filter(([, value]) => value !== null);
  return {
    ...{ name, sharing, orderBy: orderBy ?? null, columns: columns?.length ? columns : null },
    filter: Object.fromEntries(given),
    unit: shared ? work.em.getReference(Unit, unitId) : null,
  };
}

async function mine(work: Work, id: string, action: Action): Promise<SavedView> {
  const view = await work.load(SavedView, id, action);
  if (view.removedAt) throw illegalTransition('REMOVED', []);
  return view;
}

/** A name stands for one view of a person's list; and there is an end to how many. */
async function refuse(work: Work, { id, name, resource }: SaveViewInput): Promise<void> {
  const { personId, rootId } = work.principal;
  const [found] = await work.sql<{ named: boolean; count: number }>(
    `select coalesce(bool_or(lower(v.name) = lower($3) and v.resource = $5), false) as named, count(*)::int as count
       from saved_view v where v.person_id = $1 and v.root_id = $2 and v.removed_at is null and v.id is distinct from $4`,
    [personId, rootId, name, id ?? null, resource],
  );
  if (found?.named) throw badInput({ path: 'name', rule: 'VIEW_NAME_TAKEN' });
  if (!id && (found?.count ?? 0) >= MAX_VIEWS) throw conflict('TOO_MANY_VIEWS', { max: MAX_VIEWS });
}

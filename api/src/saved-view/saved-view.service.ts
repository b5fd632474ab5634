import type { GraphQLSchema } from 'graphql';
import { viewProblems } from './saved-view.check.js';
import { SavedView } from './saved-view.entity.js';
import type { DeleteViewInput, SaveViewInput } from './saved-view.inputs.js';
import { listOf, MAX_VIEWS, ViewSharing } from './saved-view.type.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { badInput } from '../platform/errors.js';
import { inTurn, keep, remove, standingOf, type Shelf } from '../saved/saved.acts.js';
import { nameProblem } from '../saved/saved.questions.js';
import type { Work } from '../write/work.js';

const VIEWS: Shelf<SavedView> = {
  ...{ entity: SavedView, table: 'saved_view', lock: 51, max: MAX_VIEWS },
  ...{ taken: 'VIEW_NAME_TAKEN', full: 'TOO_MANY_VIEWS' },
};

/** Keeps a view under a name; one's own is changed where it is named. A name stands for one view of each list. */
export async function saveView(work: Work, input: SaveViewInput, schema: GraphQLSchema): Promise<string> {
  work.checkRole(Action.CREATE, 'SavedView');
  const { id, resource } = input;
  const problems = [...viewProblems(schema, listOf(resource), input), ...nameProblem(input.name)];
  if (problems.length) throw badInput(...problems);
  await inTurn(work, VIEWS);
  const standing = id ? await standingOf(work, VIEWS, id, Action.UPDATE) : null;
  if (standing && standing.resource !== resource) throw badInput({ path: 'resource', rule: 'OTHER_LIST' });
  const ofList = { sql: 's.resource = $5', values: [resource] };
  return keep(work, VIEWS, input, { resource, ...keptOf(work, input) }, ofList);
}

/** It is no longer listed, for nobody. */
export const deleteView = (work: Work, input: DeleteViewInput): Promise<string> => remove(work, VIEWS, input);

function keptOf(work: Work, { sharing, filter, orderBy, columns }: SaveViewInput): Partial<SavedView> {
  const { unitId } = work.principal;
  const shared = sharing === ViewSharing.UNIT && unitId;
  const given = Object.entries(filter as Record<string, unknown>).filter(([, value]) => value !== null);
  return {
    ...{ sharing, orderBy: orderBy ?? null, columns: columns?.length ? columns : null },
    filter: Object.fromEntries(given),
    unit: shared ? work.em.getReference(Unit, unitId) : null,
  };
}

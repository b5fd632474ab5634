import type { EntityClass } from '@mikro-orm/core';
import { v7 } from 'uuid';
import type { Saved } from './saved.entity.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** One kind of what people keep: where it lies, how much of it there is room for, and what refusals are called. */
export interface Shelf<T extends Saved> {
  entity: EntityClass<T> & { name: string };
  table: string;
  /** Of advisory locks; each shelf has its own. */
  lock: number;
  max: number;
  taken: string;
  full: string;
}

interface Named {
  id?: string | null;
  name: string;
  expectedVersion?: number | null;
}

/**
 * What is kept, changed or new. A name stands for one of a person's own; with `within`, a condition on `s`, for one of
 * those that it holds of. Its values come after the fourth.
 */
export async function keep<T extends Saved>(
  work: Work,
  shelf: Shelf<T>,
  input: Named,
  kept: Partial<T>,
  within: { sql: string; values: unknown[] } = { sql: 'true', values: [] },
): Promise<string> {
  const { personId, rootId } = work.principal;
  const standing = input.id ? await standingOf(work, shelf, input.id, Action.UPDATE) : null;
  if (standing) work.expect(standing, input.expectedVersion);
  await refuse(work, shelf, input, within);
  const now = { ...kept, name: input.name, changedAt: work.now };
  const owned = { person: work.em.getReference(Person, personId), rootId, createdAt: work.now };
  const saved = standing ?? work.em.create(shelf.entity, { id: v7(), ...owned, ...now } as never);
  Object.assign(saved, now);
  work.em.persist(saved);
  await work.em.flush();
  work.did(shelf.entity.name, saved.id, null);
  return saved.id;
}

/** Two at once by the same person wait for each other. */
export async function inTurn<T extends Saved>(work: Work, { lock }: Shelf<T>): Promise<void> {
  const { personId } = work.principal;
  await work.sql('select pg_advisory_xact_lock(hashtextextended($1, $2))', [personId, lock]);
}

/** It is no longer listed, for nobody. */
export async function remove<T extends Saved>(
  work: Work,
  shelf: Shelf<T>,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
): Promise<string> {
  const saved = await standingOf(work, shelf, id, Action.END);
  work.expect(saved, expectedVersion);
  saved.removedAt = work.now;
  await work.em.flush();
  work.did(shelf.entity.name, saved.id, null);
  return saved.id;
}

export async function standingOf<T extends Saved>(
  work: Work,
  { entity }: Shelf<T>,
  id: string,
  action: Action,
): Promise<T> {
  const saved = await work.load(entity, id, action);
  if (saved.removedAt) throw illegalTransition('REMOVED', []);
  return saved;
}

async function refuse<T extends Saved>(
  work: Work,
  { table, taken, full, max }: Shelf<T>,
  { id, name }: Named,
  within: { sql: string; values: unknown[] },
): Promise<void> {
  const { personId, rootId } = work.principal;
  const [found] = await work.sql<{ named: boolean; count: number }>(
    `select coalesce(bool_or(lower(s.name) = lower($3) and ${within.sql}), false) as named, count(*)::int as count
       from ${table} s where s.person_id = $1 and s.root_id = $2 and s.removed_at is null and s.id is distinct from $4`,
    [personId, rootId, name, id ?? null, ...within.values],
  );
  if (found?.named) throw badInput({ path: 'name', rule: taken });
  if (!id && (found?.count ?? 0) >= max) throw conflict(full, { max });
}

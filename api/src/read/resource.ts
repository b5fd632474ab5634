import { resourceNamed, type ResourceMeta } from './registry.js';

/** The resource of a type that a field or a list names; a name that is none is a mistake of ours. */
export function resourceOf(type: { name: string }): ResourceMeta {
  const resource = resourceNamed(type.name);
  if (!resource) throw new Error(`${type.name} is no resource`);
  return resource;
}

/** The column that says which row it is, and whether a joined row is there. */
export function identity(resource: ResourceMeta): string {
  return resource.identity ?? 'id';
}

/** SQL: the row is the one with this id. */
export const isRow = (resource: ResourceMeta, alias: string, id: string): string =>
  resource.byId?.(alias, id) ?? `${alias}.${identity(resource)} = ${id}`;

/** Whether reading it is told to the log: it is about somebody, whom the row names or only the log does. */
export function isLogged({ patient, subject, logged }: ResourceMeta): boolean {
  return Boolean(patient ?? subject) && logged !== false;
}

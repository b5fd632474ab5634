import { allResources } from './registry.js';

/** SQL: the kind of content that objects of a type are, by the type's name; null for what is of no kind. */
export function contentOf(type: string): string {
  const cases = allResources()
    .filter((resource) => resource.content)
    .map(({ name, content }) => `when '${name}' then '${content}'`);
  return `(case ${type} ${cases.sort().join(' ')} end)`;
}

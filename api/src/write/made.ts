import { identity, resourceOf } from '../read/resource.js';
import type { Statement } from '../read/statement.js';

/** The property by which an object of the type is found. */
export const identityOf = (type: string): string =>
  identity(resourceOf({ name: type })) === 'id' ? 'id' : 'referralId';

/** A block closes kinds of content, also to what is not made yet. */
export function contentOf(type: string): { content?: string } {
  const content = resourceOf({ name: type }).content;
  return content ? { content } : {};
}

/** CREATE rules may test attributes that are the made object's own; those cannot be asked of the patient. */
export function attributesOf(type: string): {
  attributes?: Record<string, (alias: string, value: string, s: Statement) => string>;
} {
  const attributes = resourceOf({ name: type }).attributes;
  return attributes ? { attributes } : {};
}

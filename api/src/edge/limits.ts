import { SamlopError } from '../platform/errors.js';

/**
 * What one document may ask for. Far above what a page needs (GraphiQL's introspection is 15 deep, and the largest
 * document of the console has some hundred fields), and far below what costs anything to refuse. Published in docs/errors.md: nobody is
 * protected by a limit that is only secret.
 */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 1024 * 1024,
  /** Lexical tokens of the document, counted while it is read. */
  tokens: 2500,
  /** Levels of fields, fragments flattened. */
  depth: 15,
  aliases: 30,
  directives: 30,
  /** Selections with every fragment written out. */
  selections: 1000,
  /** How often one response key, or one fragment, may be named in one place. */
  repeats: 20,
  /** Fields of Query or Mutation. */
  rootFields: 20,
  /** Characters of any name in the document; an operation's stands in the access log. */
  name: 100,
  /** Objects that the answer can have: page sizes times those of the lists below. */
  objects: 20_000,
} as const;

export type Limit = keyof typeof LIMITS;

export const tooExpensive = (limit: Limit): SamlopError =>
  new SamlopError('QUERY_TOO_EXPENSIVE', 'QUERY_TOO_EXPENSIVE', { limit }, `limit on ${limit}`);

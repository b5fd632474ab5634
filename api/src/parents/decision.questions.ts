import { Side } from '../authz/roles.js';
import { Content } from '../consent/content.type.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** What is the municipality's own, and so its and the GP's to decide on; the rest is the specialist service's. */
export const MUNICIPAL_CONTENT: readonly Content[] = [Content.PLAN, Content.MEETING];

/** The kinds that a decision speaks of, each once, and that they are the decider's to decide on. */
export function decidedContents(work: Work, contents: readonly Content[]): Content[] {
  const named = [...new Set(contents)];
  if (!named.length) throw badInput({ path: 'contents', rule: 'EMPTY' });
  if (work.principal.side === Side.MUNICIPAL && named.some((content) => !MUNICIPAL_CONTENT.includes(content)))
    throw badInput({
      path: 'contents',
      rule: 'NOT_MUNICIPAL',
      params: { of: MUNICIPAL_CONTENT.join(', ') },
    });
  return named;
}

import { compareDocuments } from './compare.js';
import type { DefinitionComparison } from './comparison.type.js';
import { publishedDocument } from './document.questions.js';
import type { DraftedDefinition } from './document.type.js';
import { DefinitionDraft } from './draft.entity.js';
import { Action } from '../authz/actions.js';
import { notFound } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Two definitions, each an edition or a draft that the caller may read. */
export async function compareDefinitions(work: Work, a: string, b: string): Promise<DefinitionComparison> {
  return compareDocuments(await documentOf(work, a), await documentOf(work, b));
}

async function documentOf(work: Work, id: string): Promise<DraftedDefinition> {
  const published = await publishedDocument(work.sql.bind(work), id);
  if (published) return published;
  await work.check('DefinitionDraft', id, Action.READ);
  const draft = await work.em.findOne(DefinitionDraft, { id });
  if (!draft) throw notFound();
  work.did('DefinitionDraft', id, null);
  return draft.definition;
}

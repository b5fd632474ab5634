import { v7 } from 'uuid';
import type { DiscardDefinitionDraftInput, SaveDefinitionDraftInput } from './definition.inputs.js';
import { PathwayDefinition } from './definition.entity.js';
import { completed } from './document.js';
import { editionOn, publishedDocument } from './document.questions.js';
import type { DraftedDefinition } from './document.type.js';
import { DefinitionDraft } from './draft.entity.js';
import { sayFindings } from './finding-words.js';
import { FindingSeverity, type DefinitionValidation } from './finding.type.js';
import { knownFor } from './known.questions.js';
import { validateDocument } from './validate.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const DRAFT = 'DefinitionDraft';

/** A draft may be wrong in every way: it is looked at when somebody asks, and when it is to be published. */
export async function saveDefinitionDraft(work: Work, input: SaveDefinitionDraftInput): Promise<string> {
  const draft = input.id ? await changed(work, input.id, input) : await begun(work, input);
  draft.changedAt = work.now;
  draft.changedBy = work.em.getReference(Person, work.principal.personId);
  await work.em.flush();
  work.did(DRAFT, draft.id, null);
  return draft.id;
}

async function changed(work: Work, id: string, input: SaveDefinitionDraftInput): Promise<DefinitionDraft> {
  const draft = await work.load(DefinitionDraft, id, Action.UPDATE);
  work.expect(draft, input.expectedVersion);
  unpublished(draft);
  if (input.basedOnId) throw badInput({ path: 'basedOnId', rule: 'NOT_BOTH', params: { with: 'id' } });
  if (!input.definition) throw badInput({ path: 'definition', rule: 'REQUIRED' });
  if (input.definition.pathwayKey !== draft.pathwayKey) {
    throw badInput({ path: 'definition.pathwayKey', rule: 'NOT_POSSIBLE' });
  }
  draft.definition = completed(input.definition);
  return draft;
}

async function begun(work: Work, input: SaveDefinitionDraftInput): Promise<DefinitionDraft> {
  work.checkRole(Action.CREATE, DRAFT);
  const sql = work.sql.bind(work);
  const { definition } = input;
  const basedOnId =
    input.basedOnId ?? (definition ? await editionOn(sql, definition.pathwayKey, work.today) : null);
  const base = basedOnId ? await publishedDocument(sql, basedOnId) : null;
  if (basedOnId && !base) throw badInput({ path: 'basedOnId', rule: 'UNKNOWN' });
  if (base && definition && base.pathwayKey !== definition.pathwayKey) {
    throw badInput({ path: 'definition.pathwayKey', rule: 'NOT_POSSIBLE' });
  }
  const text: DraftedDefinition | null = definition ? completed(definition) : base;
  if (!text) {
    throw badInput({ path: 'definition', rule: 'EXACTLY_ONE', params: { of: 'definition, basedOnId' } });
  }
  const draft = work.em.create(DefinitionDraft, {
    id: v7(),
    pathwayKey: text.pathwayKey,
    basedOn: basedOnId ? work.em.getReference(PathwayDefinition, basedOnId) : null,
    definition: text,
    createdAt: work.now,
    createdBy: work.em.getReference(Person, work.principal.personId),
  } as never);
  work.em.persist(draft);
  return draft;
}

/** A draft that is neither published nor discarded. */
export function unpublished(draft: DefinitionDraft): void {
  if (draft.publishedAs) throw illegalTransition('PUBLISHED', []);
  if (draft.discardedAt) throw illegalTransition('DISCARDED', []);
}

/** Nobody goes on with it; it is kept, since simulations may have been run on it. */
export async function discardDefinitionDraft(
  work: Work,
  input: DiscardDefinitionDraftInput,
): Promise<string> {
  const draft = await work.load(DefinitionDraft, input.id, Action.UPDATE);
  work.expect(draft, input.expectedVersion);
  unpublished(draft);
  draft.discardedAt = work.now;
  draft.changedAt = work.now;
  draft.changedBy = work.em.getReference(Person, work.principal.personId);
  await work.em.flush();
  work.did(DRAFT, draft.id, null);
  return draft.id;
}

/** Everything that is wrong with a draft, in the caller's language, errors first. */
export async function validateDefinition(work: Work, id: string): Promise<DefinitionValidation> {
  const draft = await work.load(DefinitionDraft, id, Action.READ);
  const known = await knownFor(work.sql.bind(work), draft.pathwayKey);
  const found = validateDocument(draft.definition, known);
  const errors = found.filter(({ severity }) => severity === FindingSeverity.ERROR);
  const rest = found.filter(({ severity }) => severity !== FindingSeverity.ERROR);
  work.did(DRAFT, id, null);
  return {
    publishable: errors.length === 0,
    findings: sayFindings([...errors, ...rest], work.context.language),
  };
}

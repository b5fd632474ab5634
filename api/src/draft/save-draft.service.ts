import { isDeepStrictEqual } from 'node:util';
import { v7 } from 'uuid';
import { Draft } from './draft.entity.js';
import type { SaveDraftInput } from './draft.inputs.js';
import { ABOUT, MAX_BYTES, MAX_DRAFTS, type SavedDraft } from './draft.type.js';
import { Action } from '../authz/actions.js';
import { badInput, conflict, notFound, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const FORM = /^[A-Za-z][\w.-]*$/;

/**
 * Keeps the text of a form in place of what was kept of it before. The log tells that somebody began, and not each pause:
 * what is saved again shows nobody anything that they did not send themselves (docs/adr/0049).
 */
export async function saveDraft(work: Work, input: SaveDraftInput): Promise<SavedDraft> {
  await work.checkFor(input.patientId, 'Draft');
  const about = aboutOf(input);
  const problems = problemsOf(input, about.length);
  if (problems.length) throw badInput(...problems);
  for (const each of about) await mayRead(work, input.patientId, each);
  const values = input.values as Record<string, unknown>;
  const { grantId, role, rootId } = work.principal;
  // Two tabs at once wait for each other.
  await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 49))', [grantId]);
  const named = Object.fromEntries(ABOUT.map(({ field }) => [field, input[field] ?? null]));
  const of = { grantId, form: input.form, patient: input.patientId, ...named, droppedAt: null };
  const standing = await work.em.findOne(Draft, of);
  if (standing && isDeepStrictEqual(standing.values, values)) return standing;
  const at = standing?.version ?? 0;
  if (input.expectedVersion !== at) throw conflict('CONFLICT', { currentVersion: at });
  if (standing) {
    Object.assign(standing, { values, savedAt: work.now });
    await work.em.flush();
    return standing;
  }
  await refuseMore(work);
  const [id, now] = [v7(), work.now];
  const draft = work.em.create(Draft, {
    ...of,
    id,
    role,
    rootId,
    values,
    createdAt: now,
    savedAt: now,
  } as never);
  work.em.persist(draft);
  await work.em.flush();
  work.did('Draft', id, input.patientId);
  return draft;
}

type About = (typeof ABOUT)[number] & { id: string };

const aboutOf = (input: SaveDraftInput): About[] =>
  ABOUT.flatMap((each) => {
    const id = input[each.field];
    return id ? [{ ...each, id }] : [];
  });

/** The patient's own; one that is hidden is as one that is not there. */
async function mayRead(work: Work, patientId: string, { type, table, id }: About): Promise<void> {
  await work.check(type, id, Action.READ);
  const found = await work.sql(`select from ${table} where id = $1 and patient_id = $2`, [id, patientId]);
  if (!found.length) throw notFound();
}

async function refuseMore(work: Work): Promise<void> {
  // As the caller: what they no longer see is not theirs to make room in.
  const [row] = await work.look<{ count: number }>(
    'select count(*)::int as count from draft where dropped_at is null',
  );
  if ((row?.count ?? 0) >= MAX_DRAFTS) throw conflict('TOO_MANY_DRAFTS', { max: MAX_DRAFTS });
}

function problemsOf({ form, values }: SaveDraftInput, about: number): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!FORM.test(form)) problems.push({ path: 'form', rule: 'FORM_NAME' });
  if (about > 1) problems.push({ path: 'caseId', rule: 'NOT_BOTH', params: { with: 'planId' } });
  const text =
    typeof values === 'object' && values !== null && !Array.isArray(values) && JSON.stringify(values);
  if (!text) problems.push({ path: 'values', rule: 'OBJECT' });
  else if (Buffer.byteLength(text) > MAX_BYTES)
    problems.push({ path: 'values', rule: 'TOO_MUCH', params: { max: MAX_BYTES / 1024 } });
  // It cannot be stored.
  else if (text.includes('\\u0000')) problems.push({ path: 'values', rule: 'CONTROL_CHARACTER' });
  return problems;
}

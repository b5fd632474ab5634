import { v7 } from 'uuid';
import type { DeclareRelationInput, WithdrawDeclarationInput } from './declaration.inputs.js';
import { DeclaredRelation } from './declared-relation.entity.js';
import { Action } from '../authz/actions.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import { checkedNationalId } from '../platform/national-id.js';
import type { Work } from '../write/work.js';

/** Of anybody, patient or not: the answer is the same. */
export async function declareRelation(work: Work, input: DeclareRelationInput): Promise<string> {
  work.checkRole(Action.CREATE, 'DeclaredRelation');
  const nationalId = checkedNationalId(input.nationalId);
  const label = input.label.trim();
  if (!label) throw badInput({ path: 'label', rule: 'EMPTY' });
  const { personId } = work.principal;
  const standing = await work.em.findOne(DeclaredRelation, { personId, nationalId, endedAt: null });
  if (standing) throw conflict('ALREADY_DECLARED', { declaredRelationId: standing.id });
  const declared = work.em.create(DeclaredRelation, {
    ...{ id: v7(), personId, kind: input.kind, label, nationalId, declaredAt: work.now },
  } as never);
  work.em.persist(declared);
  await work.em.flush();
  work.did('DeclaredRelation', declared.id, null);
  return declared.id;
}

export async function withdrawDeclaration(work: Work, input: WithdrawDeclarationInput): Promise<string> {
  const declared = await work.load(DeclaredRelation, input.id, Action.WITHDRAW);
  if (declared.endedAt) throw illegalTransition('ENDED', []);
  work.expect(declared, input.expectedVersion);
  declared.endedAt = work.now;
  await work.em.flush();
  work.did('DeclaredRelation', declared.id, null);
  return declared.id;
}

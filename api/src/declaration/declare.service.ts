import { v7 } from 'uuid';
import type {
  DeclareConflictInput,
  DeclareRelationInput,
  WithdrawDeclarationInput,
} from './declaration.inputs.js';
import type { NearKind } from './declaration.status.js';
import { DeclaredRelation } from './declared-relation.entity.js';
import { Action } from '../authz/actions.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import { checkedNationalId } from '../platform/national-id.js';
import type { Work } from '../write/work.js';

/** Of anybody, patient or not: the answer is the same. */
export async function declareRelation(work: Work, input: DeclareRelationInput): Promise<string> {
  work.checkRole(Action.CREATE, 'DeclaredRelation');
  return declared(work, checkedNationalId(input.nationalId), input);
}

/** Of a patient whom one sees; one that is hidden is as one that is not there. */
export async function declareConflict(work: Work, input: DeclareConflictInput): Promise<string> {
  work.checkRole(Action.CREATE, 'DeclaredRelation');
  const [seen] = await work.look('select id from patient where id = $1', [input.patientId]);
  if (!seen) throw badInput({ path: 'patientId', rule: 'UNKNOWN' });
  await work.open(input.patientId);
  const [known] = await work.sql<{ national_id: string }>(
    'select national_id from patient_identifier where patient_id = $1',
    [input.patientId],
  );
  if (!known) throw badInput({ path: 'patientId', rule: 'NOT_POSSIBLE' });
  return declared(work, known.national_id, input);
}

async function declared(
  work: Work,
  nationalId: string,
  input: { kind: NearKind; label: string },
): Promise<string> {
  const label = input.label.trim();
  if (!label) throw badInput({ path: 'label', rule: 'EMPTY' });
  const { personId } = work.principal;
  const standing = await work.em.findOne(DeclaredRelation, { personId, nationalId, endedAt: null });
  if (standing) throw conflict('ALREADY_DECLARED', { declaredRelationId: standing.id });
  const made = work.em.create(DeclaredRelation, {
    ...{ id: v7(), personId, kind: input.kind, label, nationalId, declaredAt: work.now },
  } as never);
  work.em.persist(made);
  await work.em.flush();
  work.did('DeclaredRelation', made.id, null);
  return made.id;
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

import { Relation } from './relation.entity.js';
import { RelationKind, type Side } from '../authz/roles.js';
import type { Work } from '../write/work.js';

export interface NewRelation {
  patientId: string;
  /** A person, a unit, or an organisation's root. */
  subjectId: string;
  kind: RelationKind;
  /** The ground, as it is recorded. */
  basis: string;
  /** What it follows from, and ends with. */
  cause: string;
  causeId: string;
  side?: Side | null;
  rootId?: string | null;
  contents?: string[] | null;
  validFrom?: Date;
  validTo?: Date | null;
  fullUntil?: Date | null;
  basicUntil?: Date | null;
  openUntil?: Date | null;
}

/** Opens a patient's data to somebody. One that already holds for the same cause stays as it is. */
export async function beginRelation(work: Work, relation: NewRelation): Promise<void> {
  const { patientId, subjectId, kind, causeId } = relation;
  const standing = await work.em.findOne(Relation, { patientId, subjectId, kind, causeId, validTo: null });
  if (standing) return;
  work.em.persist(
    work.em.create(Relation, {
      side: null,
      rootId: null,
      contents: null,
      validFrom: work.now,
      validTo: null,
      fullUntil: null,
      basicUntil: null,
      openUntil: null,
      ...relation,
    }),
  );
  await work.em.flush();
}

/** Ends what follows from a cause, now, on one side or both: at the next request nothing of it is left. */
export async function endRelations(
  work: Work,
  causeId: string,
  kinds?: RelationKind[],
  side?: Side,
): Promise<void> {
  await work.em.flush();
  const standing = await work.em.find(Relation, {
    causeId,
    ...(kinds ? { kind: { $in: kinds } } : {}),
    ...(side ? { side } : {}),
    $or: [{ validTo: null }, { validTo: { $gt: work.now } }],
  });
  // One that has not begun yet never will.
  for (const relation of standing)
    relation.validTo = relation.validFrom > work.now ? relation.validFrom : work.now;
  await work.em.flush();
}

/** The organisation takes part in the patient's case. */
export function beginParty(
  work: Work,
  party: { patientId: string; rootId: string; side: Side; basis: string; cause: string; causeId: string },
): Promise<void> {
  return beginRelation(work, { ...party, subjectId: party.rootId, kind: RelationKind.PARTY });
}

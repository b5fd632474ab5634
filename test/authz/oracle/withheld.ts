import type { Principal } from '../../../api/src/authz/principal.js';
import { KINDS } from './attributes.js';
import type { Facts, Row } from './facts.js';

export interface Asked {
  type: string;
  row: Row;
  p: Principal;
  /** For an act, and not to be read. */
  acting: boolean;
}

const CONTENTS = ['PATIENT', 'REFERRAL', 'PATHWAY', 'DEADLINE', 'PLAN', 'MEETING'];
const later = (value: unknown, now: Date): boolean => value !== null && new Date(value as string) > now;

/** What a parent is: acting for the child, told as a rule, or shown what was opened. */
export function parentTokens(row: Row, now: Date): string[] {
  const acts = later(row.full_until, now);
  const told = row.basic_until === null || later(row.basic_until, now);
  const open = later(row.open_until, now);
  const opened = open ? ((row.contents as string[] | null) ?? []) : [];
  return [
    ...(acts ? ['PARENT'] : []),
    ...(told ? ['PARENT:MUNICIPAL'] : []),
    ...(told || open ? ['PARENT:BASIC'] : []),
    ...CONTENTS.filter((content) => acts || opened.includes(content)).map((content) => `PARENT:${content}`),
  ];
}

/**
 * From the patient what is kept from the patient, from a parent what is kept from parents; from those who see by the
 * patient's consent both. Whoever represents the patient by a decision sees all.
 */
export function withheldFrom(p: Principal, { withholding, relation }: Facts, now: Date): Row[] {
  const standing = withholding.filter((row) => row.ended_at === null && !later(row.valid_from, now));
  const of = standing.filter((row) => row.patient_id === p.patientId);
  switch (p.role as string) {
    case 'PATIENT':
      return of.filter((row) => row.audience === 'PATIENT');
    case 'PARENT':
      return of.filter((row) => row.audience === 'PARENTS');
    case 'NEXT_OF_KIN':
      return relation.some((row) => row.id === p.grantId && row.cause === 'consent') ? of : [];
    case 'PARTNER': {
      const mine = [p.personId, ...p.unitIds, p.rootId];
      const theirs = relation.filter(
        (row) => row.kind === 'PARTNER' && mine.includes(row.subject_id as string),
      );
      return standing.filter((row) => theirs.some((each) => each.patient_id === row.patient_id));
    }
    default:
      return [];
  }
}

/** The row is of a kind of content that is withheld, or is the object that is, or a part of it. */
export function keptBack({ type, row }: Asked, kept: readonly Row[]): boolean {
  const kind = KINDS[type];
  const patientId = kind?.patient?.(row);
  const ids = [row.id, ...(kind?.partOf ?? []).map((column) => row[column])];
  return kept.some(
    (each) =>
      (each.patient_id === patientId &&
        ((each.contents as string[] | null) ?? []).includes(kind?.content ?? type)) ||
      (each.object_id !== null && ids.includes(each.object_id)),
  );
}

/** An entry of the log tells nothing of what is kept from its reader, nor that something is. */
export function logTells(row: Row, kept: readonly Row[]): boolean {
  const type = row.resource_type as string;
  return (
    type !== 'Withholding' &&
    !kept.some(
      (each) =>
        ((row.resource_ids as unknown[] | null) ?? []).includes(each.object_id ?? '') ||
        (each.patient_id === row.patient_id &&
          ((each.contents as string[] | null) ?? []).includes(KINDS[type]?.content ?? '')),
    )
  );
}

/** What a notification is about is kept from nobody who is the patient, or a parent: now, or at any time. */
export function notifies(row: Row, personId: unknown, { withholding, relation }: Facts): boolean {
  if (row.patient_id === null) return true;
  const content = KINDS[row.subject_type as string]?.content ?? '';
  return !withholding.some(
    (each) =>
      each.patient_id === row.patient_id &&
      each.ended_at === null &&
      ((each.object_id !== null && each.object_id === row.subject_id) ||
        ((each.contents as string[] | null) ?? []).includes(content)) &&
      relation.some(
        (one) =>
          one.patient_id === each.patient_id &&
          one.subject_id === personId &&
          one.kind === (each.audience === 'PATIENT' ? 'SELF' : 'PARENT'),
      ),
  );
}

import { v7 } from 'uuid';
import { Consent } from './consent.entity.js';
import type { EndConsentInput, GrantConsentInput } from './consent.inputs.js';
import type { Content } from './content.type.js';
import { recipientOf } from './recipient.js';
import { subjectOf } from './subject.js';
import { Action } from '../authz/actions.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { Patient } from '../patient/patient.entity.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, conflict, illegalTransition, type FieldProblem } from '../platform/errors.js';
import { beginRelation, endRelations } from '../relation/relation.service.js';
import { spokenFor } from '../write/spoken-for.js';
import type { Work } from '../write/work.js';

/** Opens kinds of content to a person or a unit; the relation that it makes is what opens, and ends with it. */
export async function grantConsent(work: Work, input: GrantConsentInput): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.GRANT_CONSENT);
  const onBehalf = spokenFor(work, input.onBehalf);
  const period = periodOf(work, input);
  const { personId, unit } = await subjectOf(work, patient, input);
  if (onBehalf && personId === work.principal.personId)
    throw badInput({ path: 'personId', rule: 'THE_CALLER' });
  await refuseOverlap(work, patient.id, personId ?? (unit?.id as string), period);
  const contents = [...new Set(input.contents)];
  const consent = work.em.create(Consent, {
    id: v7(),
    patient,
    person: personId,
    unit: unit?.id ?? null,
    contents,
    ...period,
    onBehalf,
    createdBy: work.principal.personId,
  } as never);
  work.em.persist(consent);
  await work.em.flush();
  await open(work, consent, contents);
  if (onBehalf) {
    const told = { kind: 'CONSENT_RECORDED', subjectType: 'Consent', subjectId: consent.id };
    await notifyPatient(work, patient.id, told);
  }
  work.did('Consent', consent.id, patient.id);
  return consent.id;
}

function periodOf(work: Work, input: GrantConsentInput): { validFrom: Date; validTo: Date | null } {
  const problems: FieldProblem[] = [];
  if (!input.contents.length) problems.push({ path: 'contents', rule: 'EMPTY' });
  if (input.validFrom && osloDay(input.validFrom) < work.today)
    problems.push({ path: 'validFrom', rule: 'PAST' });
  // A consent does not reach back, not even to this morning.
  const validFrom = input.validFrom && input.validFrom > work.now ? input.validFrom : work.now;
  const validTo = input.validTo ?? null;
  if (validTo && validTo <= validFrom) problems.push({ path: 'validTo', rule: 'BEFORE_START' });
  if (problems.length) throw badInput(...problems);
  return { validFrom, validTo };
}

/** Two consents at once for the same recipient would leave unclear what withdrawing one of them ends. */
async function refuseOverlap(
  work: Work,
  patientId: string,
  subjectId: string,
  { validFrom, validTo }: { validFrom: Date; validTo: Date | null },
): Promise<void> {
  const [other] = await work.sql<{ id: string }>(
    `select c.id from consent c
      where c.patient_id = $1 and coalesce(c.person_id, c.unit_id) = $2 and c.withdrawn_at is null
        and (c.valid_to is null or c.valid_to > $3) and c.valid_from < coalesce($4::timestamptz, 'infinity') limit 1`,
    [patientId, subjectId, validFrom.toISOString(), validTo?.toISOString() ?? null],
  );
  if (other) throw conflict('CONSENT_OVERLAPS', { consentId: other.id });
}

async function open(work: Work, consent: Consent, contents: Content[]): Promise<void> {
  const patientId = consent.patient.id;
  const personId = consent.person?.id ?? null;
  const { kind, subjectId, rootId } = await recipientOf(work, patientId, { personId, unit: consent.unit });
  await beginRelation(work, {
    patientId,
    subjectId,
    kind,
    rootId,
    contents,
    basis: 'consent',
    cause: 'consent',
    causeId: consent.id,
    validFrom: consent.validFrom,
    validTo: consent.validTo,
  });
  if (!personId) return;
  await notify(work, {
    recipientId: personId,
    patientId,
    kind: 'CONSENT_GIVEN',
    subjectType: 'Consent',
    subjectId: consent.id,
  });
}

/** At once: at the recipient's next request nothing of it is left. One that had not begun never begins. */
export async function withdrawConsent(work: Work, input: EndConsentInput): Promise<string> {
  const consent = await work.load(Consent, input.id, Action.WITHDRAW);
  const onBehalf = spokenFor(work, input.onBehalf);
  work.expect(consent, input.expectedVersion);
  if (consent.withdrawnAt) throw illegalTransition('WITHDRAWN', []);
  consent.withdrawnAt = work.now;
  consent.withdrawnOnBehalf = onBehalf;
  await endRelations(work, consent.id);
  work.did('Consent', consent.id, consent.patient.id);
  return consent.id;
}

import { withhold } from './withhold.acts.js';
import type { WithholdFromParentsInput, WithholdFromPatientInput } from './withholding.inputs.js';
import { WithheldFrom, type WithheldType } from './withholding.type.js';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Content } from '../consent/content.type.js';
import { Age } from '../parents/age.type.js';
import { decidedContents, MUNICIPAL_CONTENT } from '../parents/decision.questions.js';
import { Patient } from '../patient/patient.entity.js';
import { birthday } from '../platform/birthday.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Where each kind of object lies, and which kind of content it is. */
const OBJECTS: Record<WithheldType, { type: string; table: string; content: Content | null }> = {
  REFERRAL: { type: 'Referral', table: 'referral', content: Content.REFERRAL },
  PATHWAY: { type: 'Pathway', table: 'pathway', content: Content.PATHWAY },
  PATHWAY_EVENT: { type: 'PathwayEvent', table: 'pathway_event', content: Content.PATHWAY },
  STAY: { type: 'Stay', table: 'stay', content: Content.PATHWAY },
  PLAN: { type: 'Plan', table: 'plan', content: Content.PLAN },
  DISCLOSURE: { type: 'Disclosure', table: 'disclosure', content: null },
  MEETING: { type: 'Meeting', table: 'meeting', content: Content.MEETING },
};

export async function withholdFromParents(work: Work, input: WithholdFromParentsInput): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.WITHHOLD);
  const contents = decidedContents(work, input.contents);
  if (birthday(patient.birthDate, Age.OWN_DECISION) <= work.now)
    throw badInput({ path: 'patientId', rule: 'NOT_UNDER_SIXTEEN' });
  return withhold(work, patient, {
    audience: WithheldFrom.PARENTS,
    contents,
    objectType: null,
    objectId: null,
    ground: input.ground,
    reason: input.reason,
    reviewOn: input.reviewOn ?? null,
  });
}

export async function withholdFromPatient(work: Work, input: WithholdFromPatientInput): Promise<string> {
  const patient = await work.load(Patient, input.patientId, Action.WITHHOLD);
  const { contents, objectId } = input;
  if (Boolean(contents) === Boolean(objectId))
    throw badInput({ path: 'contents', rule: 'EXACTLY_ONE', params: { of: 'contents, objectId' } });
  return withhold(work, patient, {
    audience: WithheldFrom.PATIENT,
    ...(contents ? kindsOf(work, contents) : await objectOf(work, patient, input)),
    ground: input.ground,
    reason: input.reason,
    reviewOn: input.reviewOn,
  });
}

function kindsOf(work: Work, contents: Content[]) {
  // The patient's own name and contact are no information that could be kept from them.
  if (contents.includes(Content.PATIENT)) throw badInput({ path: 'contents', rule: 'NOT_WITHHOLDABLE' });
  return { contents: decidedContents(work, contents), objectType: null, objectId: null };
}

/** One object of this patient's that the decider sees themselves. */
async function objectOf(work: Work, patient: Patient, { objectType, objectId }: WithholdFromPatientInput) {
  if (!objectType) throw badInput({ path: 'objectType', rule: 'REQUIRED' });
  const { type, table, content } = OBJECTS[objectType];
  if (content && work.principal.side === Side.MUNICIPAL && !MUNICIPAL_CONTENT.includes(content))
    throw badInput({
      path: 'objectType',
      rule: 'NOT_MUNICIPAL',
      params: { of: MUNICIPAL_CONTENT.join(', ') },
    });
  await work.check(type, objectId as string, Action.READ);
  const [own] = await work.sql(`select 1 from ${table} where id = $1 and patient_id = $2`, [
    objectId,
    patient.id,
  ]);
  if (!own) throw badInput({ path: 'objectId', rule: 'UNKNOWN' });
  return { contents: null, objectType, objectId: objectId as string };
}

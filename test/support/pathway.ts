import type { Region } from './region.js';
import { patientOf, sentReferral } from './region.js';
import type { Actor, Answer, World } from './world.js';

/** A pathway that was granted and handed to the region's clinician. */
export async function activePathway(world: World, r: Region, name?: string) {
  const patient = await patientOf(world, r, name);
  const { id: referralId, pathwayId } = await sentReferral(world, r, patient.patientId);
  const accept = await world
    .api(r.clinician)
    .run(
      `mutation { assessReferral(input: { id: "${referralId}", outcome: ACCEPT, latestStart: "2027-01-15" }) { id } }`,
    );
  if (accept.errors) throw new Error(accept.text);
  const given = await world
    .api(r.sectionCoordinator)
    .run(
      `mutation { assignClinician(input: { id: "${pathwayId}", grantId: "${r.clinician.grantId}" }) { id } }`,
    );
  if (given.errors) throw new Error(given.text);
  return { patient, referralId, pathwayId };
}

export function record(
  world: World,
  actor: Actor,
  pathwayId: string,
  kind: string,
  more: Record<string, unknown> = {},
): Promise<Answer> {
  return world
    .api(actor)
    .run(
      'mutation($input: RecordEventInput!) { recordEvent(input: $input) { id kind occurredAt allowed } }',
      { input: { pathwayId, kind, ...more } },
    );
}

/** Every point of the checklist answered with a yes. */
export const CHECKLIST = {
  followUpNeedAssessed: { answer: 'DONE' },
  followUpPlan: {
    answer: 'WRITTEN',
    text: 'Kommunens team følger opp annenhver uke',
    specialistPart: 'Time hos behandler om tre måneder',
  },
  municipalResponsible: { answer: 'DONE', name: 'Blid Blåveis, Mestringsenheten, 400 00 000' },
  patientToldWhereToTurn: { answer: 'DONE', text: 'Mestringsenheten, og legevakten om natten' },
  riskAssessmentsShared: { answer: 'DONE' },
};

export function end(
  world: World,
  actor: Actor,
  id: string,
  more: Record<string, unknown> = {},
): Promise<Answer> {
  return world
    .api(actor)
    .run(
      'mutation($input: EndPathwayInput!) { endPathway(input: $input) { id status phase endedOn endChecklist { point answer reason text } } }',
      { input: { id, reason: 'Behandlingen er gjennomført', checklist: CHECKLIST, ...more } },
    );
}

/** The problems of a refusal, as path and rule. */
export const problemsOf = (answer: Answer): string[] =>
  (answer.errors?.[0]?.extensions.fields ?? []).map(({ path, rule }) => `${path} ${rule}`);

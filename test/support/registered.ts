import { patientOf, sentReferral, type Region } from './region.js';
import type { Actor, World } from './world.js';

export interface Started {
  pathwayId: string;
  patient: Actor & { patientId: string };
}

/** A pathway that has started today, of a patient of its own: referred, received and granted. */
export async function startedPathway(world: World, r: Region, pathwayKey = 'PHV_ADULT'): Promise<Started> {
  const patient = await patientOf(world, r);
  const today = world.clock.now().toISOString().slice(0, 10);
  const { id, pathwayId } = await sentReferral(world, r, patient.patientId, {
    pathwayKey,
    reviewedWithPatientAt: today,
  });
  const accepted = await world
    .api(r.clinician)
    .run(
      `mutation($id: ID!, $day: Date) { assessReferral(input: { id: $id, outcome: ACCEPT, latestStart: $day }) { status } }`,
      { id, day: today },
    );
  if (accepted.errors) throw new Error(JSON.stringify(accepted.errors));
  return { pathwayId, patient };
}

/** Registers an event; the section's clinician does, unless told. */
export function record(
  world: World,
  by: Actor,
  pathwayId: string,
  kind: string,
  more: { code?: string; occurredAt?: string } = {},
) {
  return world
    .api(by)
    .run(
      `mutation($input: RecordEventInput!) { recordEvent(input: $input) { id kind code { system code combinedCode display known } } }`,
      { input: { pathwayId, kind, ...more } },
    );
}

/** Marks an event as wrong, and never having happened. */
export async function markWrong(world: World, eventId: string): Promise<void> {
  await world.db.sql(
    `update pathway_event set corrected_at = registered_at, correction_reason = 'feil', corrected_by_person_id = registered_by where id = $1`,
    [eventId],
  );
}

import { patientOf, sentReferral, type Region } from './region.js';
import type { Actor, Answer, World } from './world.js';

/** A pathway under way: assessed, the patient told, handed to the clinician. */
export interface Started {
  patient: Actor & { patientId: string };
  referralId: string;
  pathwayId: string;
}

export function ok(answer: Answer): Answer {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

/** One mutation with its input; `fields` of what it answers. */
export function act(world: World, name: string, type: string, fields: string) {
  return (actor: Actor, input: Record<string, unknown>): Promise<Answer> =>
    world.api(actor).run(`mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
}

/** With a municipal coordinator who has accepted, unless told. */
export async function startedPathway(
  world: World,
  r: Region,
  {
    name,
    coordinated = true,
    ...more
  }: { name?: string; coordinated?: boolean } & Record<string, unknown> = {},
): Promise<Started> {
  const patient = await patientOf(world, r, name);
  const { id, pathwayId } = await sentReferral(world, r, patient.patientId, more);
  const run = async (actor: Actor, mutation: string): Promise<Answer> =>
    ok(await world.api(actor).run(`mutation { ${mutation} }`));
  if (coordinated) await coordinate(world, r, pathwayId);
  await run(
    r.clinician,
    `assessReferral(input: { id: "${id}", outcome: ACCEPT, latestStart: "2027-06-15" }) { id }`,
  );
  await run(r.clinician, `recordPatientInformed(input: { id: "${id}" }) { id }`);
  await run(
    r.sectionCoordinator,
    `assignClinician(input: { id: "${pathwayId}", grantId: "${r.clinician.grantId}" }) { id }`,
  );
  return { patient, referralId: id, pathwayId };
}

/** The municipality names its coordinator, who accepts unless told. */
export async function coordinate(world: World, r: Region, pathwayId: string, accepts = true): Promise<void> {
  const assigned = ok(
    await world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
      ),
  );
  if (!accepts) return;
  ok(
    await world
      .api(r.municipalCoordinator)
      .run(`mutation { acceptAssignment(input: { id: "${assigned.data.assignCoordinator.id}" }) { id } }`),
  );
}

/** What somebody has been told, newest last. */
export async function told(world: World, actor: Actor, patient: { patientId: string }): Promise<string[]> {
  const rows = await world.db.sql<{ kind: string }>(
    'select kind from notification where recipient_id = $1 and patient_id = $2 order by created_at, id',
    [actor.personId, patient.patientId],
  );
  return rows.map(({ kind }) => kind);
}

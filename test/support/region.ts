import type { Actor, World } from './world.js';

/** A small region that most stories need: a municipality, a hospital with a section, a GP office, and their people. */
export interface Region {
  municipality: string;
  coordinatingUnit: string;
  service: string;
  trust: string;
  section: string;
  acute: string;
  gpOffice: string;
  gp: Actor;
  ke: Actor;
  keHospital: Actor;
  leader: Actor;
  municipalCoordinator: Actor;
  caseWorker: Actor;
  clinician: Actor;
  sectionCoordinator: Actor;
  auditor: Actor;
}

export async function region(world: World, municipalityNumber = '9901'): Promise<Region> {
  const municipality = await world.unit('MUNICIPALITY', null, {
    name: 'Elvestad',
    municipalityNumber,
  });
  const coordinatingUnit = await world.unit('COORDINATING_UNIT', municipality);
  const service = await world.unit('MUNICIPAL_SERVICE', municipality, { name: 'Mestringsenheten' });
  const trust = await world.unit('HEALTH_TRUST', null, { name: 'Helse Elvestad' });
  const trustCoordinating = await world.unit('COORDINATING_UNIT', trust);
  const section = await world.unit('SECTION', trust, { name: 'DPS Elvestad', pathwayKeys: ['PHV_ADULT'] });
  const acute = await world.unit('ACUTE', trust, { name: 'Akutt ambulant team' });
  await world.db.sql(`update unit set phone = '33 00 00 00' where id = $1`, [acute]);
  const gpOffice = await world.unit('GP_OFFICE', null, { name: 'Elvestad legesenter' });
  return {
    municipality,
    coordinatingUnit,
    service,
    trust,
    section,
    acute,
    gpOffice,
    gp: await world.staff('GP', gpOffice, 'Grundig Gåsunge'),
    ke: await world.staff('COORDINATING_UNIT', coordinatingUnit, 'Kvikk Kråkebolle'),
    keHospital: await world.staff('COORDINATING_UNIT', trustCoordinating, 'Høflig Humle'),
    leader: await world.staff('UNIT_LEADER', service, 'Ledig Lomvi'),
    municipalCoordinator: await world.staff('COORDINATOR', service, 'Klok Kornblomst'),
    caseWorker: await world.staff('CASE_WORKER', service, 'Snill Sisik'),
    clinician: await world.staff('CLINICIAN', section, 'Behendig Bever'),
    sectionCoordinator: await world.staff('COORDINATOR', section, 'Samlet Saks'),
    auditor: await world.staff('AUDITOR', municipality, 'Innsiktsfull Isbre'),
  };
}

/** A patient of the region: lives in the municipality, is on the GP's list. */
export async function patientOf(world: World, r: Region, name?: string) {
  const patient = await world.patient(name, { gp: r.gp });
  await world.db.sql('update patient set municipality_id = $2 where id = $1', [
    patient.patientId,
    r.municipality,
  ]);
  return patient;
}

const REFERRAL = 'id status receivedAt assessBy missing redacted allowed';

/** A referral that the GP has begun. */
export async function draftReferral(
  world: World,
  r: Region,
  patientId: string,
  more: Record<string, unknown> = {},
) {
  return world
    .api(r.gp)
    .run(
      `mutation($input: CreateReferralInput!) { createReferral(input: $input) { ${REFERRAL} version patient { id name } } }`,
      {
        input: {
          patientId,
          toUnitId: r.section,
          pathwayKey: 'PHV_ADULT',
          reviewedWithPatientAt: '2026-11-20',
          noMunicipalContact: true,
          patientAgreesToNeed: true,
          content: { symptoms: 'Lite søvn og uro', patientView: 'Ønsker hjelp til å sove' },
          ...more,
        },
      },
    );
}

/** A referral that has been sent, and its pathway. */
export async function sentReferral(
  world: World,
  r: Region,
  patientId: string,
  more: Record<string, unknown> = {},
) {
  const draft = await draftReferral(world, r, patientId, more);
  if (draft.errors) throw new Error(JSON.stringify(draft.errors));
  const id = draft.data.createReferral.id as string;
  const sent = await world
    .api(r.gp)
    .run(`mutation($id: ID!) { submitReferral(input: { id: $id }) { ${REFERRAL} } }`, { id });
  if (sent.errors) throw new Error(JSON.stringify(sent.errors));
  const [pathway] = await world.db.sql<{ id: string }>('select id from pathway where referral_id = $1', [id]);
  return { id, pathwayId: pathway?.id as string, answer: sent.data.submitReferral };
}

import { randomUUID } from 'node:crypto';
import { World } from '../support/world.js';
import { patientOf, region, sentReferral } from '../support/region.js';

describe('A protected address', () => {
  it('hides what places the patient from all but those who treat or coordinate, and from parents', async () => {
    const world = await World.start();
    const r = await region(world);
    const patient = await world.patient('Vernet Vipe', { gp: r.gp, protectedAddress: true });
    const parent = await world.person('Forelder Falk');
    await world.relate(patient.patientId, parent.personId, 'PARENT', { fullUntil: '2030-01-01' });
    await world.relate(patient.patientId, r.clinician.personId, 'TREATS');
    const ask = '{ patients { nodes { name phone municipalityNumber gp { name } redacted } } }';
    for (const actor of [r.gp, parent]) {
      const [seen] = (await world.api(actor).run(ask)).data.patients.nodes;
      expect(seen).toMatchObject({ name: 'Vernet Vipe', phone: null, municipalityNumber: null, gp: null });
      expect(seen.redacted).toEqual(expect.arrayContaining(['phone', 'municipalityNumber', 'gp']));
    }
    for (const actor of [r.clinician, patient]) {
      const [seen] = (await world.api(actor).run(ask)).data.patients.nodes;
      expect(seen).toMatchObject({ phone: '900 00 000', municipalityNumber: '9901' });
    }
    await world.stop();
  });
});

describe('A block', () => {
  it('of a person closes the record to them at the next request; of an organisation to all of it, counts included', async () => {
    const world = await World.start('2026-11-23T09:00:00Z');
    const r = await region(world);
    const patient = await patientOf(world, r);
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    const block = (subject: string, kind: string) =>
      world.db.sql(
        `insert into block (id, patient_id, subject_id, subject_kind, valid_from, created_by) values ($1, $2, $3, $4, '2026-11-01', $5)`,
        [randomUUID(), patient.patientId, subject, kind, patient.personId],
      );
    const ask = `{ pathways { totalCount } deadlines { totalCount } open: deadlines(filter: { status: [UPCOMING, DUE_SOON, OVERDUE] }) { totalCount nodes { id } } deadlineSummary(by: SIDE) { key upcoming } }`;
    expect((await world.api(r.clinician).run(ask)).data.pathways.totalCount).toBe(1);
    await block(r.clinician.personId, 'PERSON');
    expect((await world.api(r.clinician).run(ask)).data).toEqual({
      pathways: { totalCount: 0 },
      deadlines: { totalCount: 0 },
      open: { totalCount: 0, nodes: [] },
      deadlineSummary: [],
    });
    expect((await world.api(r.sectionCoordinator).run(ask)).data.pathways.totalCount).toBe(1);
    await block(r.municipality, 'ORGANISATION');
    expect((await world.api(r.ke).run(ask)).data.open).toEqual({ totalCount: 0, nodes: [] });
    expect((await world.api(r.ke).run(`{ pathway(id: "${pathwayId}") { id } }`)).code).toBe('NOT_FOUND');
    await world.stop();
  });
});

describe('A block on a unit', () => {
  it('reaches the people of the units below it, and not a leader above', async () => {
    const world = await World.start('2026-11-23T09:00:00Z');
    const r = await region(world);
    const department = await world.unit('DEPARTMENT', r.trust);
    const section = await world.unit('SECTION', department);
    const clinician = await world.staff('CLINICIAN', section);
    const above = await world.staff('CLINICIAN', department);
    const patient = await patientOf(world, r);
    for (const who of [clinician, above]) await world.relate(patient.patientId, who.personId, 'TREATS');
    const block = (subject: string) =>
      world.db.sql(
        `insert into block (id, patient_id, subject_id, subject_kind, valid_from, created_by) values ($1, $2, $3, 'UNIT', '2026-11-01', $4)`,
        [randomUUID(), patient.patientId, subject, patient.personId],
      );
    const count = async (actor: typeof clinician) =>
      (
        (await world.api(actor).run('{ patients { nodes { blocked } } }')).data.patients.nodes as {
          blocked: boolean;
        }[]
      ).filter((one) => !one.blocked).length;
    await block(section);
    expect([await count(clinician), await count(above)]).toEqual([0, 1]);
    await world.db.sql('update block set valid_to = valid_from');
    expect([await count(clinician), await count(above)]).toEqual([1, 1]);
    await block(department);
    expect([await count(clinician), await count(above)]).toEqual([0, 0]);
    await world.stop();
  });
});

describe('A draft', () => {
  it('opens nothing of a patient whom its author has only registered', async () => {
    const world = await World.start('2026-11-23T09:00:00Z');
    const r = await region(world);
    const known = await world.patient('Kjent Kjøttmeis');
    const registrar = await world.staff('GP', await world.unit('GP_OFFICE'));
    await world.relate(known.patientId, registrar.personId, 'REGISTERS');
    await world.db.sql('delete from patient_registration');
    const draft = await world
      .api(registrar)
      .run(
        `mutation($input: CreateReferralInput!) { createReferral(input: $input) { status content { symptoms } allowed patient { name nationalId phone } } }`,
        {
          input: {
            patientId: known.patientId,
            toUnitId: r.section,
            pathwayKey: 'PHV_ADULT',
            content: { symptoms: 'Uro' },
          },
        },
      );
    expect(draft.errors).toBeUndefined();
    expect(draft.data.createReferral).toMatchObject({
      status: 'DRAFT',
      content: { symptoms: 'Uro' },
      // Not even a name: this registrar wrote none down.
      patient: null,
    });
    expect(draft.data.createReferral.allowed).toEqual(expect.arrayContaining(['UPDATE', 'SUBMIT']));
    await world.stop();
  });
});

describe('A parent', () => {
  it('sees a child’s pathway until the child is twelve, to the day, and the child’s name after', async () => {
    const world = await World.start('2026-11-22T22:59:00Z');
    const r = await region(world);
    const child = await world.patient('Liten Lerke', { birthDate: '2014-11-23', gp: r.gp });
    await world.db.sql('update patient set municipality_id = $2 where id = $1', [
      child.patientId,
      r.municipality,
    ]);
    await sentReferral(world, r, child.patientId);
    const parent = await world.person('Mor Lerke');
    await world.relate(child.patientId, parent.personId, 'PARENT', {
      fullUntil: '2026-11-22T23:00:00Z',
      validTo: '2032-11-22T23:00:00Z',
    });
    const ask = '{ patients { nodes { name } } pathways { totalCount } referrals { totalCount } }';
    expect((await world.api(parent).run(ask)).data).toEqual({
      patients: { nodes: [{ name: 'Liten Lerke' }] },
      pathways: { totalCount: 1 },
      referrals: { totalCount: 1 },
    });
    world.clock.set('2026-11-22T23:00:00Z');
    expect((await world.api(parent).run(ask)).data).toEqual({
      patients: { nodes: [{ name: 'Liten Lerke' }] },
      pathways: { totalCount: 0 },
      referrals: { totalCount: 0 },
    });
    await world.stop();
  });
});

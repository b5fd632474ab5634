import { act, done, rulesOf } from '../support/act.js';
import { family } from '../support/family.js';
import { region, type Region } from '../support/region.js';
import { startedPathway, type Started } from '../support/started.js';
import { World, type Actor } from '../support/world.js';

const NEED = 'id kind side status basis note reportedBy { id } pathway { id }';

describe('A need that is one’s own to report', () => {
  let world: World;
  let r: Region;
  let started: Started;
  let near: Actor;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    started = await startedPathway(world, r, { coordinated: false });
    near = await world.person('Nær Nabo');
    await world.relate(started.patient.patientId, near.personId, 'KIN', { contents: ['PATIENT'] });
  });
  afterAll(() => world.stop());

  const report = (by: Actor, input: Record<string, unknown> = {}) =>
    act(world, { reportNeed: NEED })(by, 'reportNeed', {
      ...{ patientId: started.patient.patientId, kind: 'INDIVIDUAL_PLAN', ...input },
    });
  const seen = async (by: Actor): Promise<string[]> =>
    done(await world.api(by).run('{ needs(first: 50) { nodes { id } } }')).needs.nodes.map(
      ({ id }: { id: string }) => id,
    );

  it('is told the municipality by next of kin as themselves, who follow it and no other', async () => {
    const kins = done(await report(near, { note: 'Hun sier ikke alt selv' })).reportNeed;
    expect(kins).toMatchObject({ side: 'MUNICIPAL', status: 'REPORTED', basis: 'NEXT_OF_KIN' });
    expect(kins.reportedBy.id).toBe(near.personId);
    const own = done(await report(started.patient)).reportNeed;
    expect(own).toMatchObject({ basis: 'PATIENT', side: 'MUNICIPAL' });
    expect(await seen(near)).toEqual([kins.id]);
    // It is about the patient: who sees both, and so does who is to answer.
    for (const each of [started.patient, r.ke])
      expect(await seen(each)).toEqual(expect.arrayContaining([kins.id, own.id]));
  });

  it('is a child’s by a parent', async () => {
    const { child, mother } = await family(world, r, '2018-05-05');
    const input = { patientId: child.patientId, kind: 'CHILD_COORDINATOR' };
    const need = done(await report(mother, input)).reportNeed;
    expect(need).toMatchObject({ basis: 'NEXT_OF_KIN', kind: 'CHILD_COORDINATOR' });
    expect(await seen(mother)).toContain(need.id);
  });

  it('is told the hospital, too, where the patient has a pathway there, and nowhere else', async () => {
    const { patient, pathwayId } = started;
    const hospital = { side: 'SPECIALIST', kind: 'COORDINATOR' };
    const need = done(await report(patient, { ...hospital, pathwayId })).reportNeed;
    expect(need).toMatchObject({ side: 'SPECIALIST', basis: 'PATIENT', pathway: { id: pathwayId } });
    expect(await seen(r.keHospital)).toContain(need.id);
    expect(rulesOf(await report(patient, hospital))).toEqual(['pathwayId REQUIRED']);
    // Whoever may not read the pathway cannot name it.
    expect((await report(near, { ...hospital, pathwayId })).code).toBe('NOT_FOUND');
  });

  it('is nobody’s who has nothing to do with the patient', async () => {
    const stranger = await world.patient('Fremmed Fugl');
    const answer = await report(stranger);
    expect(answer.code).toBe('NOT_FOUND');
  });
});

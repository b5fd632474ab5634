import { readFileSync } from 'node:fs';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

/** What the console's palette asks, word for word. */
const FIND = readFileSync(new URL('../../schema/operations/find.graphql', import.meta.url), 'utf8');
const BLOCK = 'mutation($input: BlockAccessInput!) { blockAccess(input: $input) { id } }';

describe('What the command palette finds', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    patient = await patientOf(world, r, 'Åse Havhest');
    await sentReferral(world, r, patient.patientId);
  });
  afterAll(() => world.stop());

  const find = async (by: Actor, q: string) => {
    const { data, errors } = await world.api(by).run(FIND, { q, patients: true });
    expect(errors).toBeUndefined();
    return (data.patients.nodes as { id: string }[]).map(({ id }) => id);
  };

  it('is the patients of whoever asks, and for others the same as nobody', async () => {
    const elsewhere = await region(world, '9902');
    for (const by of [r.gp, r.clinician, r.keHospital])
      expect(await find(by, 'havhest')).toEqual([patient.patientId]);
    for (const by of [r.leader, elsewhere.gp, elsewhere.keHospital]) {
      const ask = async (q: string) => (await world.api(by).run(FIND, { q, patients: true })).data;
      expect(await ask('havhest')).toEqual(await ask('finnesikke'));
    }
  });

  it('is found however its letters are put together, and by no wildcard', async () => {
    for (const q of ['åse', 'ÅSE', 'A\u030ase']) expect(await find(r.gp, q)).toEqual([patient.patientId]);
    for (const q of ['%%', '__', '%ase%', 'hav%', 'h_vhest', '(h+)+$', "' or 1=1"])
      expect(await find(r.gp, q)).toEqual([]);
  });

  it('stands in the log by whom it found, never by what was typed; also where it found nobody', async () => {
    const of = async (by: Actor) =>
      (
        await world.log<{
          operation: string;
          resource_type: string;
          person_id: string;
          patient_ids: string[];
        }>()
      ).filter(
        (row) => row.operation === 'Find' && row.resource_type === 'Patient' && row.person_id === by.personId,
      );
    const [before, none] = [(await of(r.gp)).length, (await of(r.leader)).length];
    await find(r.gp, 'havhest');
    await find(r.leader, 'havhest');
    const rows = await of(r.gp);
    expect(rows).toHaveLength(before + 1);
    expect(rows.every(({ patient_ids }) => patient_ids.every((id) => id === patient.patientId))).toBe(true);
    expect(rows.some(({ patient_ids }) => patient_ids.includes(patient.patientId))).toBe(true);
    expect(await of(r.leader)).toHaveLength(none + 1);
    expect(JSON.stringify(await of(r.leader))).not.toContain(patient.patientId);
    expect(JSON.stringify(await world.log())).not.toMatch(/havhest/i);
  });

  it('is nobody for whom the patient has closed out', async () => {
    const closed = await world
      .api(patient)
      .run(BLOCK, { input: { patientId: patient.patientId, personId: r.gp.personId } });
    expect(closed.errors).toBeUndefined();
    expect(await find(r.gp, 'havhest')).toEqual([]);
    expect(await find(r.clinician, 'havhest')).toEqual([patient.patientId]);
  });
});

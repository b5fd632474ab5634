import { patientOf, region, sentReferral } from '../support/region.js';
import { World } from '../support/world.js';

describe('Whom an entry of the log is about', () => {
  it('is told to the patient, and what else is known of them is refused, not broken', async () => {
    const world = await World.start('2026-11-23T09:00:00Z');
    const r = await region(world);
    const patient = await patientOf(world, r, 'Innsiktsfull Ilder');
    await sentReferral(world, r, patient.patientId);
    const ask = (fields: string) =>
      world.api(patient).run(`{ myAccessLog { nodes { patient { ${fields} } } } }`);
    const told = await ask('id name');
    expect(told.errors).toBeUndefined();
    expect(told.data.myAccessLog.nodes[0].patient).toEqual({
      id: patient.patientId,
      name: 'Innsiktsfull Ilder',
    });
    for (const beyond of ['phone', 'nationalId', 'pathways { nodes { id } }']) {
      const { code, data } = await ask(beyond);
      expect([beyond, code, data?.myAccessLog ?? null]).toEqual([beyond, 'FORBIDDEN', null]);
    }
    await world.stop();
  });
});

import { randomUUID } from 'node:crypto';
import { draftReferral, patientOf, region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

describe('The same clientMutationId', () => {
  it('twice has one effect and the same answer; for something else it is refused', async () => {
    const world = await World.start('2026-11-23T09:00:00Z');
    const r = await region(world);
    const patient = await patientOf(world, r);
    const once = await draftReferral(world, r, patient.patientId, { clientMutationId: 'a-1' });
    const twice = await draftReferral(world, r, patient.patientId, { clientMutationId: 'a-1' });
    expect(twice.data.createReferral.id).toBe(once.data.createReferral.id);
    const other = await draftReferral(world, r, patient.patientId, {
      clientMutationId: 'a-1',
      urgency: 'PRIORITY',
    });
    expect(other.code).toBe('CONFLICT');
    expect(await world.db.sql('select 1 from referral')).toHaveLength(1);

    // Whoever got no answer to an act asks again, and is told what it came to.
    const acts: [Actor, string, object][] = [
      [r.gp, 'submitReferral', {}],
      [r.clinician, 'assessReferral', { outcome: 'ACCEPT', latestStart: '2026-12-21' }],
    ];
    for (const [actor, name, facts] of acts) {
      const input = { id: once.data.createReferral.id, ...facts, clientMutationId: name };
      const type = name === 'submitReferral' ? 'ReferralActInput' : 'AssessReferralInput';
      const text = `mutation($input: ${type}!) { ${name}(input: $input) { id status version } }`;
      const [first, again] = [
        await world.api(actor).run(text, { input }),
        await world.api(actor).run(text, { input }),
      ];
      expect(first.code).toBeUndefined();
      expect(again.data).toEqual(first.data);
    }

    // No index has room for an id as long as a text may be.
    const long = Array.from({ length: 400 }, () => randomUUID())
      .join('')
      .slice(0, 10_000);
    const [begun, repeated] = [
      await draftReferral(world, r, patient.patientId, { clientMutationId: long }),
      await draftReferral(world, r, patient.patientId, { clientMutationId: long }),
    ];
    expect(repeated.data.createReferral.id).toBe(begun.data.createReferral.id);
    await world.stop();
  });
});

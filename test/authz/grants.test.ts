import { World } from '../support/world.js';

describe('A grant', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('must be chosen by a person with several, and answers for itself alone', async () => {
    const a = await world.unit('MUNICIPALITY');
    const b = await world.unit('HEALTH_TRUST');
    const person = await world.person('Dobbel Delfin');
    const first = await world.grant(person, 'CASE_WORKER', a);
    await world.grant(person, 'CLINICIAN', b, { validFrom: '2021-01-01' });
    expect((await world.api(person).run('{ patients { totalCount } }')).code).toBe('GRANT_REQUIRED');
    const me = await world
      .api(person)
      .run('{ me { person { name } grants { role unit { kind } } grant { id } } }');
    expect(me.data.me).toEqual({
      person: { name: 'Dobbel Delfin' },
      grants: [
        { role: 'CASE_WORKER', unit: { kind: 'MUNICIPALITY' } },
        { role: 'CLINICIAN', unit: { kind: 'HEALTH_TRUST' } },
      ],
      grant: null,
    });
    const chosen = await world.api({ ...person, ...first }).run('{ patients { totalCount } }');
    expect(chosen.errors).toBeUndefined();
  });

  it('that is somebody else’s is refused', async () => {
    const unit = await world.unit('MUNICIPALITY');
    const mine = await world.staff('CASE_WORKER', unit);
    const theirs = await world.staff('COORDINATING_UNIT', unit);
    const taken = await world
      .api({ ...mine, grantId: theirs.grantId as string })
      .run('{ patients { totalCount } }');
    expect([taken.status, taken.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('that has ended opens nothing at the next request, with the same token', async () => {
    const unit = await world.unit('MUNICIPALITY');
    const actor = await world.staff('CASE_WORKER', unit);
    expect((await world.api(actor).run('{ patients { totalCount } }')).errors).toBeUndefined();
    await world.db.sql('update role_grant set valid_to = $2 where id = $1', [
      actor.grantId,
      world.clock.now().toISOString(),
    ]);
    expect((await world.api(actor).run('{ patients { totalCount } }')).code).toBe('FORBIDDEN');
  });

  it('of a person who is staff and patient is two principals that never mix', async () => {
    const unit = await world.unit('MUNICIPALITY');
    const patient = await world.patient('Både Og');
    const work = await world.grant(patient, 'CASE_WORKER', unit);
    const asStaff = await world.api({ ...patient, ...work }).run('{ patients { totalCount } }');
    expect(asStaff.data.patients.totalCount).toBe(0);
    const me = await world.api({ ...patient, ...work }).run('{ me { grants { id role patient { name } } } }');
    const self = me.data.me.grants.find((grant: { role: string }) => grant.role === 'PATIENT');
    expect(self.patient).toEqual({ name: 'Både Og' });
    const asPatient = await world
      .api({ ...patient, grantId: self.id })
      .run('{ patients { totalCount nodes { name } } }');
    expect(asPatient.data.patients.nodes).toEqual([{ name: 'Både Og' }]);
  });
});

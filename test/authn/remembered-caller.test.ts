import { stock, type Stock } from '../read/stock.js';
import { World } from '../support/world.js';

const PAGE = '{ deadlines(first: 3) { totalCount nodes { id patient { name } } } }';

describe('A caller who is remembered from an earlier request', () => {
  let world: World;
  let s: Stock;
  beforeEach(async () => {
    world = await World.start();
    s = await stock(world, 3);
    expect((await world.api(s.ke).run(PAGE)).data.deadlines.nodes).toHaveLength(3);
  });
  afterEach(() => world.stop());
  const sql = (text: string, values: unknown[]) => world.db.sql(text, values);

  it('is proven in the transaction of the read: a grant that ended is refused at once, and nothing is logged', async () => {
    const before = (await world.log()).length;
    await sql('update role_grant set valid_to = $2 where id = $1', [
      s.ke.grantId,
      world.clock.now().toISOString(),
    ]);
    const refused = await world.api(s.ke).run(PAGE);
    expect([refused.status, refused.code, refused.data]).toEqual([403, 'FORBIDDEN', undefined]);
    expect(await world.log()).toHaveLength(before);
    const first = await world.api(s.ke).run(PAGE);
    expect([first.status, first.text.trim()]).toEqual([403, refused.text.trim()]);
  });

  it('ends with the grant also when only time has passed', async () => {
    await sql('update role_grant set valid_to = $2 where id = $1', [s.ke.grantId, '2026-11-24T00:00:00Z']);
    expect((await world.api(s.ke).run(PAGE)).errors).toBeUndefined();
    world.clock.pass(1);
    expect((await world.api(s.ke).run(PAGE)).code).toBe('FORBIDDEN');
  });

  it('is nobody once the person has left', async () => {
    await sql('update person set active = false where id = $1', [s.ke.personId]);
    const refused = await world.api(s.ke).run(PAGE);
    expect([refused.status, refused.code, refused.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(refused.headers['www-authenticate']).toMatch(/^Bearer/);
  });

  it('is proven before anything that is not a compiled read: one’s session, a mutation, a public page', async () => {
    const nothing = '00000000-0000-4000-8000-000000000001';
    const asked = [
      '{ me { person { name } } }',
      `mutation { markNotificationRead(input: { id: "${nothing}" }) { id } }`,
      '{ pathwayCatalogue { pathwayKey } }',
      '{ __schema { queryType { name } } }',
    ];
    await sql('update person set active = false where id = $1', [s.ke.personId]);
    for (const query of asked) {
      const refused = await world.api(s.ke).run(query);
      expect([query, refused.status, refused.code]).toEqual([query, 401, 'UNAUTHENTICATED']);
      // The next may not profit from this look-up.
      await sql('update person set active = true where id = $1', [s.ke.personId]);
      expect((await world.api(s.ke).run(PAGE)).errors).toBeUndefined();
      await sql('update person set active = false where id = $1', [s.ke.personId]);
    }
  });

  it('acts under the rights that hold now: another role, another unit', async () => {
    await sql(`update role_grant set role = 'UNIT_LEADER' where id = $1`, [s.ke.grantId]);
    // A leader's deadlines are their unit's own.
    expect((await world.api(s.ke).run(PAGE)).data.deadlines).toEqual({ totalCount: 0, nodes: [] });
    const elsewhere = await world.unit('MUNICIPALITY');
    await sql(`update role_grant set role = 'COORDINATING_UNIT', unit_id = $2 where id = $1`, [
      s.ke.grantId,
      elsewhere,
    ]);
    expect((await world.api(s.ke).run(PAGE)).data.deadlines).toEqual({ totalCount: 0, nodes: [] });
    await sql('update role_grant set unit_id = $2 where id = $1', [s.ke.grantId, s.ke.unitId]);
    expect((await world.api(s.ke).run(PAGE)).data.deadlines.nodes).toHaveLength(3);
  });

  it('must choose as soon as there are two grants, and need not when there is one again', async () => {
    const { grantId: _chosen, ...person } = s.ke;
    expect((await world.api(person).run(PAGE)).errors).toBeUndefined();
    const second = await world.grant(person, 'CASE_WORKER', s.municipality);
    expect((await world.api(person).run(PAGE)).code).toBe('GRANT_REQUIRED');
    expect((await world.api(person).run(PAGE)).code).toBe('GRANT_REQUIRED');
    await sql('update role_grant set valid_to = valid_from where id = $1', [second.grantId]);
    expect((await world.api(person).run(PAGE)).data.deadlines.nodes).toHaveLength(3);
  });
});

import request from 'supertest';
import { World, type Actor } from '../support/world.js';

/** AN-10: a token of a login that was not strong enough. */
describe('A login', () => {
  let world: World;
  let ann: Actor;
  beforeAll(async () => {
    world = await World.start(undefined, {
      level: { claim: 'acr', enough: ['Level4', 'idporten-loa-high'] },
    });
    ann = await world.patient('Ann Ask');
  });
  afterAll(() => world.stop());

  const ask = (claims: Record<string, unknown>) =>
    request(world.app.handler)
      .post('/graphql')
      .set('Authorization', `Bearer ${world.rawToken({ ...world.claims(ann), ...claims })}`)
      .send({ query: '{ me { person { id } } patients { totalCount } }' });

  it('that is strong enough is answered', async () => {
    for (const acr of ['Level4', 'idporten-loa-high']) {
      const answer = await ask({ acr });
      expect([answer.status, answer.body.data.me.person.id]).toEqual([200, ann.personId]);
    }
  });

  it.each([
    ['too weak', { acr: 'Level3' }],
    ['said by another claim', { security_level: 'Level4' }],
    ['not said', {}],
    ['said in a list', { acr: ['Level4'] }],
    ['said as nothing', { acr: null }],
  ])('whose level is %s is asked to be stronger, and shown nothing', async (_what, claims) => {
    const answer = await ask(claims);
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe(
      'Bearer error="insufficient_user_authentication", acr_values="Level4 idporten-loa-high"',
    );
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors[0].extensions).toEqual({
      code: 'UNAUTHENTICATED',
      acrValues: ['Level4', 'idporten-loa-high'],
    });
  });
});

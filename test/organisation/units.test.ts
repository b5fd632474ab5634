import { randomUUID } from 'node:crypto';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const FIELDS =
  'id name kind version phone organisationNumber pathwayKeys closedOn path organisation { id } parent { id }';
const CREATE = `mutation($input: CreateUnitInput!) { createUnit(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation($input: UpdateUnitInput!) { updateUnit(input: $input) { ${FIELDS} } }`;
const CLOSE = `mutation($input: OrganisationActInput!) { closeUnit(input: $input) { ${FIELDS} } }`;

describe('Units', () => {
  let world: World;
  let r: Region;
  let admin: Actor;
  let installation: Actor;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    admin = await world.staff('ADMINISTRATOR', r.municipality);
    installation = await world.staff('ADMINISTRATOR', null);
  });
  afterAll(() => world.stop());

  const create = (input: Record<string, unknown>, actor: Actor = admin) =>
    world.api(actor).run(CREATE, {
      input: { name: 'Ny tjeneste', kind: 'MUNICIPAL_SERVICE', parentId: r.municipality, ...input },
    });
  const update = (input: Record<string, unknown>, actor: Actor = admin) =>
    world.api(actor).run(UPDATE, { input });
  const close = (id: string, actor: Actor = admin) => world.api(actor).run(CLOSE, { input: { id } });
  const count = async () => (await world.db.sql<{ n: number }>('select count(*)::int as n from unit'))[0]?.n;

  it('are made below one’s organisation by its administrator and its coordinating unit', async () => {
    for (const actor of [admin, r.ke]) {
      const answer = await create({ phone: '33 00 00 00', pathwayKeys: ['PHV_ADULT'] }, actor);
      expect(answer.errors).toBeUndefined();
      expect(answer.data.createUnit).toMatchObject({
        name: 'Ny tjeneste',
        phone: '33 00 00 00',
        pathwayKeys: ['PHV_ADULT'],
        organisation: { id: r.municipality },
        path: ['Elvestad', 'Ny tjeneste'],
      });
    }
  });

  it('that are organisations are made by the installation’s administrator alone', async () => {
    const organisation = {
      name: 'Nordvik',
      kind: 'MUNICIPALITY',
      parentId: null,
      municipalityNumber: '9902',
      organisationNumber: '974760673',
    };
    expect((await create(organisation)).code).toBe('FORBIDDEN');
    const answer = await create(organisation, installation);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.createUnit).toMatchObject({
      parent: null,
      organisation: { id: answer.data.createUnit.id },
      organisationNumber: '974760673',
    });
    expect((await create({ ...organisation, municipalityNumber: '9903' }, installation)).code).toBe(
      'CONFLICT',
    );
  });

  it('of another organisation are visible and not to be touched', async () => {
    expect((await create({ kind: 'SECTION', parentId: r.trust })).code).toBe('FORBIDDEN');
    expect((await update({ id: r.section, name: 'Vår' })).code).toBe('FORBIDDEN');
    expect((await close(r.section)).code).toBe('FORBIDDEN');
    expect((await update({ id: randomUUID(), name: 'Ingens' })).code).toBe('NOT_FOUND');
    expect((await create({}, r.caseWorker)).code).toBe('FORBIDDEN');
  });

  it('are changed field by field, by who has seen the newest version', async () => {
    const { data } = await create({ phone: '33 00 00 00' });
    const { id, version } = data.createUnit;
    const answer = await update({ id, name: 'Tjenesten', expectedVersion: version });
    expect(answer.data.updateUnit).toMatchObject({
      name: 'Tjenesten',
      phone: '33 00 00 00',
      version: version + 1,
    });
    expect((await update({ id, phone: null, expectedVersion: version })).code).toBe('CONFLICT');
    expect((await update({ id, phone: null })).data.updateUnit.phone).toBeNull();
  });

  it('are moved within the organisation, and never below themselves', async () => {
    const above = (await create({ name: 'Over' })).data.createUnit.id;
    const below = (await create({ name: 'Under', parentId: above })).data.createUnit.id;
    expect((await update({ id: above, parentId: below })).errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'parentId', rule: 'CYCLE' },
    ]);
    expect((await update({ id: above, parentId: r.trust })).errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'parentId', rule: 'WRONG_ORGANISATION' },
    ]);
    expect((await update({ id: below, parentId: r.service })).data.updateUnit.path).toEqual([
      'Elvestad',
      'Mestringsenheten',
      'Under',
    ]);
  });

  it('are closed when nobody needs them, and not before', async () => {
    const patient = await patientOf(world, r);
    await sentReferral(world, r, patient.patientId);
    const trustAdmin = await world.staff('ADMINISTRATOR', r.trust);
    const used = await close(r.section, trustAdmin);
    expect(used.code).toBe('CONFLICT');
    expect(used.errors?.[0]?.extensions).toMatchObject({ referrals: 1, pathways: 1, grants: 2, units: 0 });
    const { id } = (await create({})).data.createUnit;
    expect((await close(id)).data.closeUnit.closedOn).toBe('2026-11-23');
    expect((await close(id)).code).toBe('ILLEGAL_TRANSITION');
    const below = await create({ parentId: id });
    expect(below.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'parentId', rule: 'UNKNOWN' }]);
  });

  it.each([
    ['an empty name', { name: ' ' }, 'name', 'EMPTY'],
    ['a name too long', { name: 'å'.repeat(121) }, 'name', 'TOO_LONG'],
    [
      'a wrong organisation number',
      { organisationNumber: '974760674' },
      'organisationNumber',
      'ORGANISATION_NUMBER',
    ],
    [
      'a wrong municipality number',
      { municipalityNumber: '99' },
      'municipalityNumber',
      'MUNICIPALITY_NUMBER',
    ],
    ['a part of nothing', { parentId: null }, 'parentId', 'REQUIRED'],
    ['an organisation below something', { kind: 'HEALTH_TRUST' }, 'parentId', 'NOT_POSSIBLE'],
    [
      'a second parent for another than a joint team',
      { secondParentId: randomUUID() },
      'secondParentId',
      'NOT_POSSIBLE',
    ],
    ['a pathway that is not there', { pathwayKeys: ['NO_SUCH'] }, 'pathwayKeys[0]', 'UNKNOWN'],
    ['an id that is none', { parentId: 'her' }, 'parentId', 'UUID'],
  ])('are refused with %s, and state and log are as they were', async (_what, more, path, rule) => {
    const [units, log] = [await count(), await world.log()];
    const answer = await create(more);
    expect(answer.code).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.extensions.fields).toEqual(
      expect.arrayContaining([expect.objectContaining({ path, rule })]),
    );
    expect([await count(), await world.log()]).toEqual([units, log]);
  });

  it('are refused of a kind that is not there', async () => {
    const answer = await create({ kind: 'CASTLE' });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

import { remindDeadlines } from '../../api/src/reminder/reminder.jobs.js';
import { openDeadline, toldOf } from '../support/deadline.js';
import { syntheticNationalId } from '../support/identity-number.js';
import { Jobs } from '../support/jobs.js';
import { region, type Region } from '../support/region.js';
import { World } from '../support/world.js';

const SET = `mutation($input: SetNotificationPreferencesInput!) {
  setNotificationPreferences(input: $input) { id email language version preferences { topic channel choice usual } } }`;
const QUERY = `{ notificationPreferences { id email language version preferences { topic channel choice usual } } }`;

describe('How one wants to be told', () => {
  let world: World;
  let r: Region;
  let jobs: Jobs;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    jobs = await Jobs.open(world);
  });
  afterAll(async () => {
    await jobs.close();
    await world.stop();
  });

  const set = (input: object, actor = r.clinician) => world.api(actor).run(SET, { input });

  it('is everything in the application, a digest by mail, and at once what is statutory, until one chooses', async () => {
    const { data } = await world.api(r.gp).run(QUERY);
    expect(data.notificationPreferences).toMatchObject({
      id: r.gp.personId,
      email: null,
      language: 'nb',
      version: 0,
    });
    expect(data.notificationPreferences.preferences).toHaveLength(14);
    const usual = { usual: true };
    expect(data.notificationPreferences.preferences).toEqual(
      expect.arrayContaining([
        { topic: 'STATUTORY_DEADLINE', channel: 'EMAIL', choice: 'AT_ONCE', ...usual },
        { topic: 'DEADLINE', channel: 'EMAIL', choice: 'DIGEST', ...usual },
        { topic: 'DEADLINE', channel: 'APPLICATION', choice: 'AT_ONCE', ...usual },
      ]),
    );
  });

  it('is chosen by topic and channel, and what is left out stays', async () => {
    await set({ email: 'behendig@helse.test', language: 'nn' });
    const off = { topic: 'DEADLINE', channel: 'APPLICATION', choice: 'OFF' };
    const { data } = await set({ preferences: [off], expectedVersion: 1 });
    expect(data.setNotificationPreferences).toMatchObject({
      email: 'behendig@helse.test',
      language: 'nn',
      version: 2,
    });
    expect(data.setNotificationPreferences.preferences).toContainEqual({ ...off, usual: false });
    expect((await set({ language: 'nb', expectedVersion: 1 })).code).toBe('CONFLICT');
    expect((await set({ email: '' })).data.setNotificationPreferences).toMatchObject({
      email: null,
      language: 'nn',
    });

    const quiet = await openDeadline(world, r, { dueOn: '2026-11-25', owner: r.clinician });
    const law = await openDeadline(world, r, { dueOn: '2026-11-26', owner: r.clinician, force: 'STATUTORY' });
    await remindDeadlines(jobs.tools);
    expect(await toldOf(world, quiet.id)).toEqual([]);
    expect(await toldOf(world, law.id)).toEqual(['DEADLINE_SOON Behendig Bever']);
  });

  it.each([
    [
      'silence of what is statutory, in the application',
      { preferences: [{ topic: 'STATUTORY_DEADLINE', channel: 'APPLICATION', choice: 'OFF' }] },
      'preferences[0].choice',
      'STATUTORY_NOT_SILENT',
    ],
    [
      'a digest in the application',
      { preferences: [{ topic: 'TASK', channel: 'APPLICATION', choice: 'DIGEST' }] },
      'preferences[0].choice',
      'NOT_POSSIBLE',
    ],
    ['no address', { email: 'behendig' }, 'email', 'EMAIL'],
    ['no language of ours', { language: 'de' }, 'language', 'LANGUAGE'],
    ['no language at all', { language: '' }, 'language', 'LANGUAGE'],
  ])('is refused by field and rule: %s', async (_what, input, path, rule) => {
    const answer = await set(input);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path, rule }],
    });
  });

  it('has no address for a patient, and shows nobody another’s', async () => {
    const patient = await world.patient();
    expect(
      (await set({ email: 'sindig@hjemme.test' }, patient)).errors?.[0]?.extensions.fields,
    ).toMatchObject([{ path: 'email', rule: 'NOT_POSSIBLE' }]);
    expect((await world.api(patient).run(QUERY)).data.notificationPreferences.email).toBeNull();
    expect((await world.api().run(QUERY)).code).toBe('UNAUTHENTICATED');
  });

  it('begins with the address that came with the role, until one sets another', async () => {
    const administrator = await world.staff('ADMINISTRATOR', r.municipality);
    const GRANT = `mutation($input: GrantRoleInput!) { grantRole(input: $input) { person { id } } }`;
    const nationalId = syntheticNationalId();
    const give = (role: string, email: string) =>
      world.api(administrator).run(GRANT, {
        input: { nationalId, givenName: 'Ny', familyName: 'Nattergal', role, unitId: r.service, email },
      });
    expect((await give('CASE_WORKER', 'ny<x')).errors).toMatchObject([
      { extensions: { fields: [{ path: 'email', rule: 'EMAIL' }] } },
    ]);
    const { data } = await give('CASE_WORKER', 'ny.nattergal@elvestad.test');
    await give('COORDINATOR', 'en.annen@elvestad.test');
    const stored = await world.db.sql('select email from notification_profile where person_id = $1', [
      data.grantRole.person.id,
    ]);
    expect(stored).toEqual([{ email: 'ny.nattergal@elvestad.test' }]);
  });
});

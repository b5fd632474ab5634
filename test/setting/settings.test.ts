import { LOG } from '../support/log.js';
import { region, type Region } from '../support/region.js';
import { World } from '../support/world.js';

const QUERY =
  '{ settings { organisationId key description value default schema changeable version changedAt } }';
const UPDATE = `mutation($settings: [SettingInput!]!) { updateSettings(input: { settings: $settings }) { key value version changedAt } }`;

describe('Settings of an organisation', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());

  const update = (actor = r.ke, ...settings: object[]) => world.api(actor).run(UPDATE, { settings });
  const valueOf = async (key: string, actor = r.ke) =>
    (await world.api(actor).run(QUERY)).data.settings.find((each: { key: string }) => each.key === key);

  it('are told to everyone who works there, with what may be set and by whom', async () => {
    expect(await valueOf('mail.hours', r.caseWorker)).toEqual({
      organisationId: r.municipality,
      key: 'mail.hours',
      description: expect.stringContaining('working days'),
      value: { opens: '07:00', closes: '16:00' },
      default: { opens: '07:00', closes: '16:00' },
      schema: expect.objectContaining({ type: 'object' }),
      changeable: false,
      version: 0,
      changedAt: null,
    });
    expect((await valueOf('mail.hours')).changeable).toBe(true);
    expect((await world.api(await world.patient()).run(QUERY)).code).toBe('FORBIDDEN');
    const nobodys = await world.staff('ADMINISTRATOR', null);
    expect((await world.api(nobodys).run(QUERY)).code).toBe('FORBIDDEN');
  });

  it('are changed by the coordinating unit and the administrator, for their own organisation only', async () => {
    const administrator = await world.staff('ADMINISTRATOR', r.municipality);
    const hours = { key: 'mail.hours', value: { opens: '08:00', closes: '15:30' } };
    expect((await update(administrator, hours)).errors).toBeUndefined();
    expect(await valueOf('mail.hours')).toMatchObject({ value: hours.value, version: 1 });
    expect(await valueOf('mail.hours', r.keHospital)).toMatchObject({ version: 0 });
    for (const other of [r.leader, r.caseWorker, r.municipalCoordinator, r.auditor]) {
      expect((await update(other, hours)).code).toBe('FORBIDDEN');
    }
    const log = await world.db.sql(
      `select role, decision from ${LOG} where operation = 'updateSettings' and resource_type = 'OrganisationSetting' and decision = 'PERMIT'`,
    );
    expect(log).toEqual([{ role: 'ADMINISTRATOR', decision: 'PERMIT' }]);
  });

  it('go back to the default, and tell the second of two editors that they were late', async () => {
    const key = 'reminders.escalateAfterWorkingDays';
    expect((await update(r.ke, { key, value: 5, expectedVersion: 0 })).errors).toBeUndefined();
    const late = await update(r.ke, { key, value: 9, expectedVersion: 0 });
    expect([late.code, late.errors?.[0]?.extensions.currentVersion]).toEqual(['CONFLICT', 1]);
    expect((await valueOf(key)).value).toBe(5);
    await update(r.ke, { key, value: null, expectedVersion: 1 });
    expect(await valueOf(key)).toMatchObject({ value: 3, version: 2 });
  });

  it.each([
    ['no such key', [{ key: 'mail.night', value: true }], 'settings[0].key', 'UNKNOWN'],
    [
      'the same twice',
      [
        { key: 'mail.urgentKinds', value: [] },
        { key: 'mail.urgentKinds', value: [] },
      ],
      'settings[1].key',
      'TWICE',
    ],
    ['nothing', [], 'settings', 'EMPTY'],
    [
      'hours at night',
      [{ key: 'mail.hours', value: { opens: '00:00', closes: '23:00' } }],
      'settings[0].value',
      'SETTING',
    ],
    [
      'hours that end first',
      [{ key: 'mail.hours', value: { opens: '12:00', closes: '11:00' } }],
      'settings[0].value',
      'SETTING',
    ],
    [
      'no time',
      [{ key: 'mail.hours', value: { opens: '7', closes: '16:00' } }],
      'settings[0].value.opens',
      'SETTING',
    ],
    [
      'days below zero',
      [{ key: 'reminders.daysBefore', value: { INDIVIDUAL_START: -1 } }],
      'settings[0].value.INDIVIDUAL_START',
      'SETTING',
    ],
    [
      'half a day',
      [{ key: 'reminders.taskBeforeBreachWorkingDays', value: 1.5 }],
      'settings[0].value',
      'SETTING',
    ],
    [
      'a long list of what is urgent',
      [{ key: 'mail.urgentKinds', value: Array.from({ length: 11 }, (_, i) => `KIND_${i}`) }],
      'settings[0].value',
      'SETTING',
    ],
    [
      'text for a number',
      [{ key: 'reminders.taskBeforeBreachWorkingDays', value: '2' }],
      'settings[0].value',
      'SETTING',
    ],
  ])('are refused by field and rule: %s', async (_what, settings, path, rule) => {
    const before = await world.db.sql('select * from organisation_setting');
    const sound = { key: 'reminders.escalateAfterWorkingDays', value: 7 };
    // All or none: what is sound beside it is not written either.
    const answer = await update(r.ke, ...settings, ...(settings.length ? [sound] : []));
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [expect.objectContaining({ path, rule })],
    });
    expect(await world.db.sql('select * from organisation_setting')).toEqual(before);
  });
});

import { LOG } from '../support/log.js';
import { testLogWriter } from '../support/log-keys.js';
import { ownRule } from '../support/own-rules.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';
import { inTransaction } from '../../api/src/cli/command.js';
import { askForReplan, readReplanArguments } from '../../api/src/cli/replan-command.js';
import { reconcileAudience } from '../../api/src/deadline/audience.jobs.js';
import { replanDeadlines } from '../../api/src/deadline/replan.jobs.js';
import { entities } from '../../api/src/features.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { connect, type Orm } from '../../api/src/platform/orm.js';
import type { JobTools } from '../../api/src/platform/feature.js';
import { systemWorks } from '../../api/src/write/system.js';
import { Writer } from '../../api/src/write/writer.js';

describe('An organisation’s settings for its deadlines', () => {
  let world: World;
  let r: Region;
  let orm: Orm;
  let tools: JobTools;
  const differences: unknown[] = [];

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    orm = await connect({ url: world.db.url, entities, role: 'samlop_worker', pool: 2 });
    const logger = createLogger('silent');
    logger.error = (fields) => void differences.push(fields);
    tools = {
      logger,
      asSystem: systemWorks(new Writer(orm, testLogWriter()), world.clock, logger),
      mail: { demo: false, consoleUrl: '' },
    };
    await ownRule(world, r.municipality, 'MUNICIPAL_CONTACT', 5);
  });
  beforeEach(() => world.clock.set('2026-11-23T09:00:00Z'));
  afterAll(async () => {
    await orm.close();
    await world.stop();
  });

  const set = (who: Actor, name: string, value: unknown, expectedVersion?: number) =>
    world
      .api(who)
      .run(`mutation($input: UpdateSettingsInput!) { updateSettings(input: $input) { key value } }`, {
        input: { settings: [{ key: `deadlines.${name}`, value, expectedVersion }] },
      });
  const referred = async () => {
    const patient = await patientOf(world, r);
    return { ...patient, ...(await sentReferral(world, r, patient.patientId)) };
  };
  const clocks = async (id: string) =>
    world.db.sql<{ kind: string; due: string; met: string | null; counted: string; version: number }>(
      `select kind, due_on::text as due, met_on::text as met, day_count as counted, version from deadline where case_id = $1 order by kind`,
      [id],
    );
  const clock = async (id: string, kind: string) => (await clocks(id)).find((row) => row.kind === kind);

  it('make a kind due soon earlier or later at once, for what is open and what comes', async () => {
    const { pathwayId } = await referred();
    const status = async (id: string) =>
      (
        await world
          .api(r.keHospital)
          .run(
            `{ deadlines(filter: { kind: ["REFERRAL_ASSESSMENT"] }) { nodes { status dueSoonDays pathway { id } } } }`,
          )
      ).data.deadlines.nodes.find((node: { pathway: { id: string } }) => node.pathway.id === id);
    expect(await status(pathwayId)).toMatchObject({ status: 'UPCOMING', dueSoonDays: 7 });
    await set(r.keHospital, 'dueSoonDays', 3);
    expect(await status(pathwayId)).toMatchObject({ status: 'UPCOMING', dueSoonDays: 3 });
    await set(r.keHospital, 'dueSoonDaysByKind', { REFERRAL_ASSESSMENT: 14 });
    expect(await status(pathwayId)).toMatchObject({ status: 'DUE_SOON', dueSoonDays: 14 });
    const next = await referred();
    expect(await status(next.pathwayId)).toMatchObject({ status: 'DUE_SOON', dueSoonDays: 14 });
    const summary = await world
      .api(r.keHospital)
      .run('{ deadlineSummary(by: SIDE, filter: { kind: ["REFERRAL_ASSESSMENT"] }) { dueSoon upcoming } }');
    expect(summary.data.deadlineSummary).toEqual([{ dueSoon: 2, upcoming: 0 }]);
    await set(r.keHospital, 'dueSoonDaysByKind', null);
    expect(await status(pathwayId)).toMatchObject({ status: 'UPCOMING', dueSoonDays: 3 });
    await set(r.keHospital, 'dueSoonDays', null);
    expect(await status(pathwayId)).toMatchObject({ status: 'UPCOMING', dueSoonDays: 7 });
  });

  it('are the organisation’s own: others neither see nor change them, and nonsense is refused', async () => {
    await set(r.ke, 'dueSoonDays', 4);
    const held = async (who: Actor) =>
      (await world.api(who).run('{ settings { key value } }')).data.settings.find(
        (setting: { key: string }) => setting.key === 'deadlines.dueSoonDays',
      ).value;
    expect([await held(r.ke), await held(r.keHospital)]).toEqual([4, null]);
    expect((await set(r.clinician, 'dueSoonDays', 3)).code).toBe('FORBIDDEN');
    const rule = async (name: string, value: unknown) =>
      (await set(r.ke, name, value)).errors?.[0]?.extensions.fields?.map((field) => [field.path, field.rule]);
    expect(await rule('dueSoonDays', 366)).toEqual([['settings[0].value', 'SETTING']]);
    expect(await rule('saturdayCounts', 'yes')).toEqual([['settings[0].value', 'SETTING']]);
    expect(await rule('dueSoonDaysByKind', { NO_SUCH: 3 })).toEqual([
      ['settings[0].value.NO_SUCH', 'UNKNOWN'],
    ]);
    expect((await set(r.ke, 'dueSoonDays', 5, 99)).code).toBe('CONFLICT');
  });

  it('move open due days when Saturday begins to count, record how they were counted, and leave what is met', async () => {
    const open = await referred();
    const met = await referred();
    await world
      .api(r.clinician)
      .run(
        `mutation { assessReferral(input: { id: "${met.id}", outcome: ACCEPT, latestStart: "2026-12-20" }) { id } }`,
      );
    await world
      .api(r.sectionCoordinator)
      .run(`mutation { recordPatientInformed(input: { id: "${met.id}" }) { id } }`);
    const before = await clock(met.pathwayId, 'REFERRAL_ASSESSMENT');
    expect(before).toMatchObject({ due: '2026-12-07', met: '2026-11-23', counted: 'WORKING_MON_FRI' });
    await set(r.keHospital, 'saturdayCounts', true);
    await replanDeadlines(tools);
    expect(await clock(open.pathwayId, 'REFERRAL_ASSESSMENT')).toMatchObject({
      due: '2026-12-04',
      counted: 'WORKING_MON_SAT',
    });
    expect(await clock(met.pathwayId, 'REFERRAL_ASSESSMENT')).toEqual(before);
    // The other side's calendar is its own.
    expect(await clock(open.pathwayId, 'MUNICIPAL_CONTACT')).toMatchObject({ counted: 'WORKING_MON_FRI' });
    // Neither does a later event move what was met under the old calendar.
    await world
      .api(r.sectionCoordinator)
      .run(
        `mutation { recordEvent(input: { pathwayId: "${met.pathwayId}", kind: "FIRST_ATTENDANCE" }) { id } }`,
      );
    expect(await clock(met.pathwayId, 'REFERRAL_ASSESSMENT')).toEqual(before);
    await set(r.keHospital, 'saturdayCounts', false);
    await replanDeadlines(tools);
    expect(await clock(open.pathwayId, 'REFERRAL_ASSESSMENT')).toMatchObject({ due: '2026-12-07' });
  });

  it('are computed again on demand when a rule was wrong: logged as the system’s, once, and the second time nothing', async () => {
    const { pathwayId, patientId } = await referred();
    // A release corrects what it ships, as the owner and in so many words; nothing else changes what is published.
    await world.db.sql(
      `begin; set local role samlop_owner; set local samlop.migrating = 'on'; set local samlop.correcting = 'reference';
       update deadline_rule set max_days = 6, engine = engine || '{"maxDays": 6}' where kind = 'MUNICIPAL_CONTACT'; commit`,
    );
    const ask = () =>
      inTransaction(
        world.db.url,
        testLogWriter(),
        (command) =>
          askForReplan(
            command,
            readReplanArguments(['--reason', 'wrong number of days']) as { reason: string },
          ),
        () => undefined,
      );
    await ask();
    await replanDeadlines(tools);
    const after = await clock(pathwayId, 'MUNICIPAL_CONTACT');
    expect(after).toMatchObject({ due: '2026-12-01' });
    const logged = () =>
      world.db.sql(
        `select 1 from ${LOG} where operation = 'replanDeadlines' and role = 'SYSTEM' and $1 = any(patient_ids)`,
        [patientId],
      );
    const entries = await logged();
    expect(entries).toHaveLength(1);
    await ask();
    await replanDeadlines(tools);
    expect(await clock(pathwayId, 'MUNICIPAL_CONTACT')).toEqual(after);
    expect(await logged()).toHaveLength(1);
    expect(await world.db.sql('select 1 from deadline_replan where done_at is null')).toEqual([]);
    expect(() => readReplanArguments([])).toThrow('--reason');
  });

  it('leave an audience that agrees with the relations, those that end on a day to come among them', async () => {
    const { patientId } = await referred();
    const partner = await world.unit('MUNICIPALITY');
    await world.relate(patientId, partner, 'PARTY', { validTo: '2026-12-24T00:00:00Z' });
    const seen = async () =>
      (await world.db.sql('select 1 from deadline_audience where subject_id = $1', [partner])).length;
    expect(await seen()).toBeGreaterThan(0);
    await reconcileAudience(tools);
    expect(differences).toEqual([]);
    const ke = await world.staff('COORDINATING_UNIT', await world.unit('COORDINATING_UNIT', partner));
    const list = async () =>
      (
        await world
          .api(ke)
          .run('{ deadlines(filter: { status: [UPCOMING, DUE_SOON] }) { totalCount nodes { id } } }')
      ).data.deadlines;
    expect((await list()).totalCount).toBe(2);
    world.clock.set('2026-12-24T00:00:01Z');
    expect(await list()).toEqual({ totalCount: 0, nodes: [] });
    await reconcileAudience(tools);
    expect([await seen(), differences]).toEqual([0, []]);
  });
});

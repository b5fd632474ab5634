import { LOG } from '../support/log.js';
import { returnUnansweredProposals } from '../../api/src/coordination/coordination.jobs.js';
import { reconcileAudience } from '../../api/src/deadline/audience.jobs.js';
import { keepWideReach } from '../../api/src/relation/wide-reach.jobs.js';
import { entities } from '../../api/src/features.js';
import { connect, type Orm } from '../../api/src/platform/orm.js';
import { createLogger } from '../../api/src/platform/logger.js';
import type { JobTools } from '../../api/src/platform/feature.js';
import { systemWorks } from '../../api/src/write/system.js';
import { Writer } from '../../api/src/write/writer.js';
import { testLogWriter } from '../support/log-keys.js';
import { World } from '../support/world.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';

describe('The worker, in its own database role', () => {
  let world: World;
  let r: Region;
  let orm: Orm;
  let tools: JobTools;
  const told: (number | undefined)[] = [];

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    orm = await connect({ url: world.db.url, entities, role: 'samlop_worker', pool: 2 });
    const logger = createLogger('silent');
    logger.error = (fields) => void told.push(typeof fields === 'string' ? undefined : fields.count);
    tools = {
      logger,
      asSystem: systemWorks(new Writer(orm, testLogWriter()), world.clock, logger),
      mail: { demo: false, consoleUrl: '' },
    };
  });
  afterAll(async () => {
    await orm.close();
    await world.stop();
  });

  it('returns a proposal to the coordinating unit when two working days have passed without an answer', async () => {
    const patient = await patientOf(world, r);
    const { pathwayId } = await sentReferral(world, r, patient.patientId);
    await world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
      );
    const vacancies = async () =>
      (await world.api(r.ke).run('{ vacancies { nodes { reason } } }')).data.vacancies.nodes;
    world.clock.set('2026-11-25T22:00:00Z');
    await returnUnansweredProposals(tools);
    expect(await vacancies()).toEqual([]);
    world.clock.set('2026-11-25T23:30:00Z');
    await returnUnansweredProposals(tools);
    expect(await vacancies()).toEqual([{ reason: 'NOT_ANSWERED' }]);
    await returnUnansweredProposals(tools);
    expect(await vacancies()).toHaveLength(1);
    expect(
      (await world.api(r.municipalCoordinator).run(`{ patient(id: "${patient.patientId}") { id } }`)).code,
    ).toBe('NOT_FOUND');
    const acts = await world.db.sql(
      `select 1 from ${LOG} where operation = 'returnUnansweredProposals' and role = 'SYSTEM'`,
    );
    expect(acts).toHaveLength(1);
  });

  it('finds the audience of open deadlines as the relations say, and says so when it is not', async () => {
    await reconcileAudience(tools);
    expect(told).toEqual([]);
    await world.db.sql(
      'delete from deadline_audience where deadline_id = (select min(deadline_id::text)::uuid from deadline_audience)',
    );
    await reconcileAudience(tools);
    expect(told).toEqual([expect.any(Number)]);
  });

  it('keeps which organisations have so many patients that no list begins with them; a list is the same', async () => {
    const patient = await patientOf(world, r);
    await sentReferral(world, r, patient.patientId);
    const wide = () => world.db.sql<{ id: string }>('select root_id as id from running.wide_reach');
    const list = async () =>
      (await world.api(r.ke).run('{ referrals(first: 50) { nodes { id } } }')).data.referrals.nodes as {
        id: string;
      }[];
    await keepWideReach(tools);
    const [before, none] = [await list(), await wide()];
    const others = await world.db.sql<{
      id: string;
    }>(`insert into patient (given_name, family_name, birth_date)
      select 'Åsmund', 'Mengde', '1980-01-01' from generate_series(1, 3001) returning id`);
    const [party] = await world.db.sql<{ root: string }>(
      `insert into relation (patient_id, subject_id, kind, basis, cause, cause_id, valid_from)
       select o.id, p.subject_id, 'PARTY', 'test', 'test', o.id, '2026-01-01' from unnest($1::uuid[]) o(id),
         (select r.subject_id from relation r join unit u on u.id = r.subject_id and u.kind = 'MUNICIPALITY'
           where r.patient_id = $2 and r.kind = 'PARTY' limit 1) p returning subject_id as root`,
      [others.map(({ id }) => id), patient.patientId],
    );
    await keepWideReach(tools);
    expect([none, await wide()]).toEqual([[], [{ id: party?.root }]]);
    expect(before).not.toHaveLength(0);
    expect(await list()).toEqual(before);
    await world.db.sql(`update relation set valid_to = '2026-11-24' where cause_id = any($1::uuid[])`, [
      others.map(({ id }) => id),
    ]);
    world.clock.set('2026-11-26T09:00:00Z');
    await keepWideReach(tools);
    expect(await wide()).toEqual([]);
  });
});

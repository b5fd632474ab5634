import { Role } from '../../api/src/authz/roles.js';
import { plansOf } from '../support/plans.js';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const LIST = `query($filter: AccessLogEntryFilter, $first: Int, $after: String, $last: Int, $before: String, $orderBy: AccessLogEntryOrder) {
  accessLog(filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    totalCount pageInfo { endCursor startCursor } nodes { id at action decision requestId resourceType relation purpose
      patientPseudonym actorPseudonym actor { id name } unit { id } } } }`;

describe('An auditor searches the access log', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let elsewhere: Actor;
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    patient = await patientOf(world, r, 'Sindig Bjørk');
    elsewhere = await world.staff('AUDITOR', r.trust, 'Fjern Fiskeørn');
    await world.relate(patient.patientId, r.municipality, 'PARTY');
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    const stranger = await patientOf(world, r, 'Stille Selje');
    for (let i = 0; i < 3; i += 1) {
      await world.api(r.caseWorker).run(`{ patient(id: "${patient.patientId}") { name } }`);
      await world.api(r.ke).run(`{ patient(id: "${patient.patientId}") { name } }`);
    }
    await world.api(patient).run(`{ patient(id: "${patient.patientId}") { name } }`);
    await world.api(r.caseWorker).run(`{ patient(id: "${stranger.patientId}") { name } }`);
  });
  afterAll(() => world.stop());

  type Node = Record<string, unknown> & { id: string; at: string; requestId: string };
  const ask = (variables: Record<string, unknown>, as: Actor = r.auditor) =>
    world.api(as).run(LIST, variables);
  const found = async (filter: Record<string, unknown>, as: Actor = r.auditor): Promise<Node[]> =>
    (await ask({ filter, first: 100 }, as)).data.accessLog.nodes as Node[];
  const looks = { action: ['READ'], resourceType: ['Patient'] };

  it('by person, unit, what was done, why, by which relation, with which answer, and by request', async () => {
    const mine = await found({ ...looks, actor: r.caseWorker.personId, relation: ['SERVES'] });
    expect(mine).toHaveLength(3);
    expect(await found({ ...looks, unit: r.service, decision: 'PERMIT' })).toEqual(mine);
    expect(await found({ ...looks, actor: r.caseWorker.personId, decision: 'DENY' })).toHaveLength(1);
    expect(await found({ requestId: mine[0]?.requestId })).toEqual([mine[0]]);
    expect(
      new Set((await found({ ...looks, purpose: ['COORDINATION'] })).map(({ relation }) => relation)),
    ).toEqual(new Set(['PARTY']));
    expect(await found({ ...looks, actor: r.caseWorker.personId }, elsewhere)).toEqual([]);
  });

  it('by an entry’s own id, by a row’s, and by what else its request did; nobody else’s', async () => {
    const mine = await found({ ...looks, actor: r.caseWorker.personId, relation: ['SERVES'] });
    const [first, second] = mine as [Node, Node];
    expect(await found({ id: [first.id] })).toEqual([first]);
    expect((await found({ id: [first.id, second.id] })).map(({ id }) => id).sort()).toEqual(
      [first.id, second.id].sort(),
    );
    const row = `${first.id.slice(0, -4)}0000`;
    expect(await found({ id: [row] })).toEqual([first]);
    // A place that the row has not is no entry.
    expect(await found({ id: [`${first.id.slice(0, -4)}0009`] })).toEqual([]);
    expect(await found({ id: [first.id], actor: r.ke.personId })).toEqual([]);
    expect(await found({ id: [first.id] }, elsewhere)).toEqual([]);
    expect(await found({ sameRequestAs: first.id })).toEqual(await found({ requestId: first.requestId }));
    expect(await found({ sameRequestAs: first.id }, elsewhere)).toEqual([]);
  });

  it('follows a patient, and whoever acts as one, through time by pseudonym, in pages either way', async () => {
    const [one] = await found({ ...looks, relation: ['SERVES'] });
    const pseudonym = one?.patientPseudonym as string;
    // Who follows is followed, too; of them not here.
    const of = { pseudonym, purpose: ['CARE', 'COORDINATION', 'OWN'] };
    const all = await found(of);
    expect(all.length).toBeGreaterThanOrEqual(7);
    expect(new Set(all.map((entry) => entry.patientPseudonym))).toEqual(new Set([pseudonym]));
    const own = all.find(({ actorPseudonym }) => actorPseudonym);
    expect(await found({ actorPseudonym: own?.actorPseudonym })).toEqual([own]);
    expect(await found({ ...of, pseudonym: pseudonym.toLowerCase() })).toEqual(all);
    expect(await found(of, elsewhere)).toEqual([]);
    for (const orderBy of ['AT_DESC', 'AT_ASC']) {
      const ids: string[] = [];
      for (let after: string | null = null; ;) {
        const { data } = await ask({ filter: of, first: 3, after, orderBy });
        const nodes = data.accessLog.nodes as Node[];
        if (!nodes.length) break;
        expect(data.accessLog.totalCount).toBe(all.length);
        ids.push(...nodes.map(({ id }) => id));
        after = data.accessLog.pageInfo.endCursor as string;
      }
      const expected = all.map(({ id }) => id);
      expect(ids).toEqual(orderBy === 'AT_DESC' ? expected : expected.reverse());
    }
  });

  it('and is told what is wrong with a period, or a pseudonym', async () => {
    const rules = async (filter: Record<string, unknown>) =>
      (await ask({ filter })).errors?.[0]?.extensions.fields?.map(({ path, rule }) => `${path} ${rule}`);
    expect(await rules({ from: '2090-01-01T00:00:00Z' })).toEqual(['filter.from FUTURE']);
    expect(await rules({ from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' })).toEqual([
      'filter.to PERIOD_ORDER',
    ]);
    expect(await rules({ pseudonym: 'Sindig' })).toEqual(['filter.pseudonym PSEUDONYM']);
    expect(await found({ pseudonym: 'P-000000000000' })).toEqual([]);
  });

  it('of millions by an index, whatever is looked for', async () => {
    await world.db.sql(
      `insert into audit.entry (id, at, entry, mac, person_id, unit_id, root_id, role, request_id, operation, action, purpose, resource_type, relation, decision, subject_ids, resource_ids)
       select uuidv7(), now() - n * interval '1 second', '{}', '', gen_random_uuid(), gen_random_uuid(), $1, 'CLINICIAN', 'r' || n, 'x', 'READ', 'CARE', 'Pathway', 'TREATS',
              'PERMIT', array[gen_random_uuid()], array[gen_random_uuid()] from generate_series(1, 20000) n`,
      [r.trust],
    );
    await world.db.sql('analyze audit.entry');
    const [one] = await found({ ...looks, relation: ['SERVES'] });
    const filters = [
      {},
      { actor: r.caseWorker.personId },
      { pseudonym: one?.patientPseudonym },
      { actorPseudonym: one?.patientPseudonym },
      { unit: r.service },
      { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-02-01T00:00:00Z') },
      { action: ['UNMASK'] },
      { purpose: ['EMERGENCY'] },
      { relation: ['SERVES'] },
      { decision: 'DENY' },
      { resourceType: ['Patient'] },
      { requestId: one?.requestId },
    ];
    const page = LIST.replace('totalCount', '');
    const asked = filters.map((filter) => ({ filter, first: 25 }));
    const plans = await plansOf(world, r.auditor, Role.AUDITOR, page, asked);
    // The months that hold nothing are read whole, which is nothing.
    const [{ month }] = (await world.db.sql<{ month: string }>(
      `select 'entry_' || to_char(now() at time zone 'UTC' - interval '1 hour', 'YYYY_MM') as month`,
    )) as [{ month: string }];
    const whole = plans.map((plan) =>
      plan
        .filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === month)
        .map((node) => node['Relation Name']),
    );
    expect(filters.map((filter, i) => [filter, whole[i]])).toEqual(filters.map((filter) => [filter, []]));
    const by = (i: number) => plans[i]?.map((node) => node['Index Name']).join(' ');
    expect(by(1)).toMatch(/person_id_at_idx/);
    expect(by(2)).toMatch(/_pkey/);
    expect(by(3)).toMatch(/actor_id_at_idx/);
    expect(by(11)).toMatch(/request_id_idx/);
  });
});

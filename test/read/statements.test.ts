import pg from 'pg';
import { WHOLE_PATIENT } from '../../bench/query.js';
import { fillPatient } from '../../seeds/load/whole-patient.js';
import { stock, type Stock } from './stock.js';
import { World } from '../support/world.js';

const PAGE = `query Page($first: Int) { deadlines(first: $first) { totalCount nodes { id
  patient { name deadlines(first: 3) { totalCount nodes { id } } pathways { nodes { id } } }
  pathway { coverage { status } coordinators { municipal { coordinator { person { name } } } } } } } }`;

/** Other tests run beside this one, in databases of their own. */
const HERE = 'dbid = (select oid from pg_database where datname = current_database())';

describe('The statements of a read', () => {
  let world: World;
  let s: Stock;

  beforeAll(async () => {
    world = await World.start();
    await world.db.sql('create extension pg_stat_statements');
    s = await stock(world, 50);
  });
  afterAll(() => world.stop());

  /** How many statements the database runs for the program meanwhile. */
  async function statementsDuring(act: () => Promise<unknown>): Promise<number> {
    const count = async () => {
      const [row] = await world.db.sql<{ n: number }>(
        `select coalesce(sum(calls), 0)::int as n from pg_stat_statements
          where ${HERE} and userid in (select oid from pg_roles where rolname like 'samlop%')`,
      );
      return row?.n ?? 0;
    };
    const before = await count();
    await act();
    return (await count()) - before;
  }

  it('are as many for one row as for fifty, whatever hangs on each', async () => {
    const ask = async (first: number) => {
      const answer = await world.api(s.ke).run(PAGE, { first });
      expect(answer.errors).toBeUndefined();
      expect(answer.data.deadlines.nodes).toHaveLength(first);
    };
    await ask(1);
    const [one, fifty] = [await statementsDuring(() => ask(1)), await statementsDuring(() => ask(50))];
    expect(fifty).toBe(one);
    // The proof of the caller, role and principal, the read, and what the log says of it.
    expect(one).toBe(4);
  });

  it('are as many for a patient with little as for one with much, opened whole, and for the patient’s own page', async () => {
    const [little, much] = s.patients as [Stock['patients'][number], Stock['patients'][number]];
    const fill = (of: typeof little, times: number) =>
      fillPatient(
        (text, values) => world.db.sql(text, values),
        { ...of, staffId: s.coordinator.personId, rootId: s.municipality },
        times,
      );
    await fill(little, 1);
    await fill(much, 9);
    const whole = async (of: typeof little) => {
      const { data, errors } = await world.api(of).run(WHOLE_PATIENT, { id: of.patientId });
      expect(errors).toBeUndefined();
      const { pathways, plans, meetings } = data.patient;
      const goals = plans.nodes.flatMap((plan: { goals: object[] }) => plan.goals);
      return [pathways.nodes[0].events, plans, meetings, data.threads, { nodes: goals }].map(
        ({ nodes }: { nodes: object[] }) => nodes.length,
      );
    };
    expect(await whole(little)).toEqual([3, 1, 1, 1, 2]);
    expect(await whole(much)).toEqual([27, 9, 9, 9, 18]);
    const page = (of: typeof little) => world.api(of).run('{ patientPage { next { text } } }');
    const asked = [() => whole(little), () => whole(much), () => page(little), () => page(much)];
    const counts = [];
    for (const ask of asked) counts.push(await statementsDuring(ask));
    expect(counts.slice(0, 2)).toEqual([4, 4]);
    // Who asks is looked up first: what the page says is made here, and not in the database.
    expect(counts[2]).toBe(counts[3]);
  });

  it('begin a coordinating unit’s open deadlines with the audience, and count them by nothing else', async () => {
    const textOf = async (fields: string) => {
      await world.db.sql('select pg_stat_statements_reset()');
      await world
        .api(s.ke)
        .run(`{ deadlines(first: 1, filter: { status: [UPCOMING, DUE_SOON, OVERDUE] }) { ${fields} } }`);
      const [row] = await world.db.sql<{ query: string }>(
        `select query from pg_stat_statements where query like '%as told' and ${HERE}`,
      );
      return row?.query ?? '';
    };
    expect(await textOf('nodes { id }')).toContain('from deadline_audience');
    const counted = await textOf('totalCount');
    expect(counted).toContain('from deadline_audience');
    expect(counted.replace(/b1 as materialized .*?\),\n/s, '')).not.toMatch(/from deadline /);
  });

  it('find a coordinating unit’s next deadlines in their order, without a look at all the others', async () => {
    await world.db.sql('vacuum analyze deadline_audience');
    const caller = new pg.Client({ connectionString: world.db.url });
    await caller.connect();
    await caller.query('begin');
    await caller.query('set local enable_seqscan = off; set local enable_bitmapscan = off');
    await caller.query(
      `select app.act_as($1, now()), set_config('role', 'samlop_as_coordinating_unit', true)`,
      [s.ke.grantId],
    );
    const { rows } = await caller.query<{ 'QUERY PLAN': string }>(
      `explain select patient_id from deadline_audience where subject_id = $1 order by due_on, deadline_id limit 51`,
      [s.municipality],
    );
    await caller.query('rollback');
    await caller.end();
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index Only Scan using deadline_audience_pkey');
    expect(plan).not.toContain('Sort');
  });

  it('are as many for a resolver’s part that is compiled beside one that is not', async () => {
    const both = (first: number) =>
      `{ me { person { name } } deadlines(first: ${first}) { nodes { id patient { name } } } }`;
    await world.api(s.ke).run(both(1));
    const count = (first: number) => statementsDuring(() => world.api(s.ke).run(both(first)));
    expect(await count(50)).toBe(await count(1));
  });

  it('read nothing and log nothing when one of them fails', async () => {
    const before = (await world.log()).length;
    await world.db.sql('alter table audit.entry add constraint never check (false) not valid');
    const answer = await world.api(s.ke).run(PAGE, { first: 2 });
    await world.db.sql('alter table audit.entry drop constraint never');
    expect([answer.code, answer.data?.deadlines ?? null]).toEqual(['INTERNAL', null]);
    expect(await world.log()).toHaveLength(before);
    expect((await world.api(s.ke).run(PAGE, { first: 2 })).errors).toBeUndefined();
  });
});

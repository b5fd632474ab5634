import pg from 'pg';
import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const REASON = 'Et funn kan ikke følges opp uten navn';
const ENTRIES = `query($filter: AccessLogEntryFilter) { accessLog(filter: $filter, first: 50) { nodes {
  patientPseudonym actorPseudonym identity { name birthDate } patient { id } actor { name } resourceType unmasking { reason } } } }`;

describe('A pseudonym of the access log', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let other: Actor & { patientId: string };
  let [second, administrator, elsewhere] = [] as Actor[] as [Actor, Actor, Actor];
  let pseudonyms: Record<string, string>;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    patient = await patientOf(world, r, 'Sindig Bjørk');
    other = await patientOf(world, r, 'Stille Selje');
    second = await world.staff('AUDITOR', r.municipality, 'Annen Alke');
    administrator = await world.staff('ADMINISTRATOR', r.municipality, 'Adm Ærfugl');
    elsewhere = await world.staff('AUDITOR', r.trust, 'Fjern Fiskeørn');
    for (const { patientId } of [patient, other]) {
      await world.relate(patientId, r.municipality, 'PARTY');
      await world.relate(patientId, r.caseWorker.personId, 'SERVES');
      await world.api(r.caseWorker).run(`{ patient(id: "${patientId}") { name } }`);
    }
    await world.api(patient).run(`{ patient(id: "${patient.patientId}") { name } }`);
    const rows = await world.db.sql<{ who: string; pseudonym: string }>(
      `select coalesce(patient_id, person_id)::text as who,
              'P-' || upper(substr(encode(sha256(convert_to(id::text || $1::text, 'UTF8')), 'hex'), 1, 12)) as pseudonym from audit.subject`,
      [r.municipality],
    );
    pseudonyms = Object.fromEntries(rows.map(({ who, pseudonym }) => [who, pseudonym]));
  });
  afterAll(() => world.stop());
  afterEach(() => world.db.sql('delete from unmasking'));

  const of = (who: string): string => pseudonyms[who] as string;
  const ask = (as: Actor, input: Record<string, unknown> = {}) =>
    world
      .api(as)
      .run(
        'mutation($input: RequestUnmaskingInput!) { requestUnmasking(input: $input) { id status version } }',
        {
          input: { pseudonym: of(patient.patientId), ground: 'FINDING', reason: REASON, ...input },
        },
      );
  const decide = (as: Actor, id: string, approved = true, note?: string) =>
    world
      .api(as)
      .run(
        'mutation($input: DecideUnmaskingInput!) { decideUnmasking(input: $input) { status validTo decidedBy { name } identity { name } } }',
        { input: { id, approved, note } },
      );
  const asked = async (as: Actor, input: Record<string, unknown> = {}): Promise<string> =>
    (await ask(as, input)).data.requestUnmasking.id as string;
  const entries = async (as: Actor, filter: Record<string, unknown>) =>
    (await world.api(as).run(ENTRIES, { filter })).data.accessLog.nodes as Record<string, unknown>[];
  const identities = async (as: Actor): Promise<unknown[]> =>
    (await entries(as, { action: ['READ'] })).flatMap(({ identity }) => identity ?? []);

  it('is lifted by two different people, and then for whoever asked alone, of that one alone', async () => {
    expect(await identities(r.auditor)).toEqual([]);
    const id = await asked(r.auditor);
    expect(await identities(r.auditor)).toEqual([]);
    const { data } = await decide(second, id);
    expect(data.decideUnmasking).toMatchObject({
      ...{ status: 'STANDING', decidedBy: { name: 'Annen Alke' }, identity: null },
    });

    const shown = await entries(r.auditor, { action: ['READ'] });
    const named = shown.filter(({ identity }) => identity);
    expect(new Set(named.map((entry) => entry.patientPseudonym))).toEqual(new Set([of(patient.patientId)]));
    const identity = { name: 'Sindig Bjørk', birthDate: '1985-05-05' };
    expect(named[0]).toMatchObject({ identity, patient: null });
    expect(JSON.stringify(shown)).not.toContain('Stille Selje');
    const one = await world
      .api(r.auditor)
      .run(`{ unmasking(id: "${id}") { identity { name } requestedBy { name } } }`);
    expect(one.data.unmasking).toMatchObject({ identity: { name: 'Sindig Bjørk' } });
    expect(await identities(second)).toEqual([]);
    // Nothing else of the patient is opened by it.
    const opened = await world.api(r.auditor).run(`{ patient(id: "${patient.patientId}") { name } }`);
    expect(opened.code).toBe('NOT_FOUND');
  });

  it('of whoever acted as a patient leads to their name', async () => {
    const own = () => entries(r.auditor, { actorPseudonym: of(patient.personId) });
    expect(await own()).toContainEqual(
      expect.objectContaining({ actorPseudonym: of(patient.personId), actor: null }),
    );
    await decide(administrator, await asked(r.auditor, { pseudonym: of(patient.personId) }));
    expect(await own()).toContainEqual(expect.objectContaining({ actor: { name: 'Sindig Bjørk' } }));
  });

  it('is never lifted by one person, not under two grants either, nor by another organisation', async () => {
    const twice = { ...r.auditor, ...(await world.grant(r.auditor, 'ADMINISTRATOR', r.municipality)) };
    const id = await asked(r.auditor);
    for (const [who, code] of [
      [r.auditor, 'FORBIDDEN'],
      [twice, 'FORBIDDEN'],
      [elsewhere, 'NOT_FOUND'],
      [r.caseWorker, 'NOT_FOUND'],
    ] as const)
      expect((await decide(who, id)).code).toBe(code);
    await expect(
      world.db.sql('update unmasking set decided_by = requested_by, decided_at = now() where id = $1', [id]),
    ).rejects.toThrow(/check/);
    expect(await identities(r.auditor)).toEqual([]);
  });

  it('stays one in the database itself, whatever the process asks, once its time is over or it was withdrawn', async () => {
    const client = new pg.Client({ connectionString: world.db.url });
    await client.connect();
    const seen = async (): Promise<number> => {
      await client.query('begin');
      await client.query(`select app.act_as($1, $2), set_config('role', 'samlop_auditor', true)`, [
        r.auditor.grantId,
        world.clock.now(),
      ]);
      const { rows } = await client.query<{ n: number }>('select count(*)::int as n from audit.subject');
      await client.query('rollback');
      return rows[0]?.n as number;
    };
    expect(await seen()).toBe(0);
    const id = await asked(r.auditor, { days: 2 });
    await decide(second, id);
    expect(await seen()).toBe(1);
    expect(await identities(r.auditor)).not.toEqual([]);
    world.clock.pass(2);
    expect([await seen(), await identities(r.auditor)]).toEqual([0, []]);
    world.clock.pass(-2);
    const withdrawn = await world
      .api(second)
      .run(`mutation { withdrawUnmasking(input: { id: "${id}" }) { status withdrawnBy { name } } }`);
    expect(withdrawn.data.withdrawUnmasking).toMatchObject({
      ...{ status: 'WITHDRAWN', withdrawnBy: { name: 'Annen Alke' } },
    });
    expect([await seen(), await identities(r.auditor)]).toEqual([0, []]);
    await client.end();
  });

  it('stands in the patient’s own log when it was lifted: who asked, who approved, and why', async () => {
    await decide(second, await asked(r.auditor));
    const { data } = await world.api(patient).run(
      `{ myAccessLog(filter: { resourceType: ["Unmasking"], action: [UNMASK, DECIDE] }, orderBy: AT_ASC, last: 4) {
         nodes { action actor { name } unmasking { reason ground requestedBy { name } decidedBy { name } pseudonym } } } }`,
    );
    const unmasking = {
      ...{ reason: REASON, ground: 'FINDING', pseudonym: null },
      ...{ requestedBy: { name: 'Innsiktsfull Isbre' }, decidedBy: { name: 'Annen Alke' } },
    };
    // What was done, and what its answer showed, are an entry each.
    const nodes = data.myAccessLog.nodes as { action: string }[];
    const acts = nodes.filter(({ action }, i) => action !== nodes[i + 1]?.action).slice(-2);
    expect(acts).toEqual([
      { action: 'UNMASK', actor: { name: 'Innsiktsfull Isbre' }, unmasking },
      { action: 'DECIDE', actor: { name: 'Annen Alke' }, unmasking },
    ]);
    expect((await world.api(other).run('{ unmaskings { totalCount } }')).data.unmaskings.totalCount).toBe(0);
  });

  it('waits for an answer among those who may give one, who are told, and lapses without', async () => {
    const id = await asked(r.auditor);
    const waiting =
      '{ unmaskings(filter: { status: [PENDING] }, orderBy: ANSWER_BY_ASC) { nodes { id allowed } } }';
    const told = '{ notifications { nodes { kind subjectId } } }';
    for (const who of [second, administrator]) {
      const { data } = await world.api(who).run(waiting);
      expect(data.unmaskings.nodes).toEqual([
        { id, allowed: expect.arrayContaining(['DECIDE', 'WITHDRAW']) },
      ]);
      const { nodes } = (await world.api(who).run(told)).data.notifications;
      expect(nodes).toContainEqual({ kind: 'UNMASKING_REQUESTED', subjectId: id });
    }
    expect((await world.api(r.auditor).run(waiting)).data.unmaskings.nodes[0].allowed).not.toContain(
      'DECIDE',
    );
    world.clock.pass(8);
    expect((await decide(second, id)).code).toBe('ILLEGAL_TRANSITION');
    expect((await world.api(second).run(waiting)).data.unmaskings.nodes).toEqual([]);
    world.clock.pass(-8);
    expect((await decide(second, id, false, 'Nei')).errors?.[0]?.extensions.fields).toEqual([
      expect.objectContaining({ path: 'note', rule: 'TOO_SHORT' }),
    ]);
    const declined = await decide(second, id, false, 'Ikke nødvendig for dette');
    expect(declined.data.decideUnmasking.status).toBe('DECLINED');
    expect((await decide(administrator, id)).code).toBe('ILLEGAL_TRANSITION');
    const { nodes } = (await world.api(r.auditor).run(told)).data.notifications;
    expect(nodes).toContainEqual({ kind: 'UNMASKING_DECLINED', subjectId: id });
  });

  it('is asked for with a reason, once, and only where it stands in what the auditor may read', async () => {
    const fields = async (input: Record<string, unknown>) =>
      (await ask(r.auditor, input)).errors?.[0]?.extensions.fields?.map(({ path, rule }) => [path, rule]);
    expect(await fields({ reason: 'Nysgjerrig', days: 31 })).toEqual([
      ['reason', 'TOO_SHORT'],
      ['days', 'RANGE'],
    ]);
    expect(await fields({ pseudonym: 'Sindig' })).toEqual([['pseudonym', 'PSEUDONYM']]);
    await asked(r.auditor);
    expect((await ask(r.auditor)).code).toBe('CONFLICT');
    for (const [who, pseudonym] of [
      [r.auditor, 'P-000000000000'],
      [elsewhere, of(patient.patientId)],
    ] as const)
      expect((await ask(who, { pseudonym })).code).toBe('NOT_FOUND');
    for (const who of [administrator, r.caseWorker, patient]) expect((await ask(who)).code).toBe('FORBIDDEN');
  });
});

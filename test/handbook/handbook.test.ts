import { changesBetween } from '../../api/src/handbook/handbook.service.js';
import { act, done, rulesOf } from '../support/act.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const FIELDS = 'id version number text published publishedBy { id } changedBy { id } allowed';
const HANDBOOK = `{ procedures { step kind label source
  published { id number version text html by } draft { id number version text } } }`;

describe('The handbook', () => {
  let world: World;
  let r: Region;
  let run: ReturnType<typeof act>;

  beforeEach(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    run = act(world, { saveProcedure: FIELDS, publishProcedure: FIELDS });
  });
  afterEach(() => world.stop());

  const STEP = 'INFORM_AND_GUIDE';
  const save = async (text: string, more: object = {}, by = r.ke) =>
    done(await run(by, 'saveProcedure', { step: STEP, text, ...more })).saveProcedure;
  const publish = async (id: string, by = r.ke) =>
    done(await run(by, 'publishProcedure', { id })).publishProcedure;
  /** The step as somebody reads it. */
  const read = async (by: Actor, step = STEP) =>
    done(await world.api(by).run(HANDBOOK)).procedures.find((each: { step: string }) => each.step === step);

  it('has the steps of the pathway and the coordinator’s eight tasks, each with its source', async () => {
    const { procedures } = done(await world.api(r.caseWorker).run(HANDBOOK));
    const kinds = procedures.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual([...Array(7).fill('PATHWAY_STEP'), ...Array(8).fill('COORDINATOR_TASK')]);
    expect(procedures[0]).toMatchObject({
      step: 'REFERRAL',
      label: 'Kartlegging og henvisning',
      published: null,
    });
    expect(procedures.every(({ source }: { source: string[] }) => source.length > 0)).toBe(true);
    const english = await world.api(r.caseWorker, { 'Accept-Language': 'en' }).run(HANDBOOK);
    expect(done(english).procedures[0].label).toBe('Mapping and referral');
  });

  it('is written as a draft that the unit alone sees, and published for everybody in the organisation', async () => {
    const draft = await save('# Slik gjør vi det\n\nRing [oss](https://elvestad.test).');
    expect(draft).toMatchObject({ number: null, published: false, allowed: ['UPDATE', 'PUBLISH'] });
    expect((await read(r.caseWorker)).draft).toBeNull();
    expect((await read(r.ke)).draft).toMatchObject({ id: draft.id });

    const published = await publish(draft.id);
    expect(published).toMatchObject({
      number: 1,
      published: true,
      publishedBy: { id: r.ke.personId },
      allowed: [],
    });
    expect(await read(r.caseWorker)).toMatchObject({
      draft: null,
      published: { id: draft.id, number: 1, by: 'Kvikk Kråkebolle' },
    });
    expect((await read(r.caseWorker)).published.html).toContain('<h3>Slik gjør vi det</h3>');
    expect((await read(r.clinician)).published).toBeNull();
  });

  it('keeps what was published, and holds by the last', async () => {
    const first = await save('En\nTo\nTre\n');
    await publish(first.id);
    expect(await save('En\nTo\nFire\n').then(({ id }) => publish(id))).toMatchObject({ number: 2 });
    expect((await read(r.leader)).published).toMatchObject({ number: 2, text: 'En\nTo\nFire' });
    const kept = await run(r.ke, 'saveProcedure', { id: first.id, step: STEP, text: 'Noe annet' });
    expect(kept.code).toBe('ILLEGAL_TRANSITION');
    await expect(
      world.db.sql(`update procedure_version set text = 'x' where id = $1`, [first.id]),
    ).rejects.toThrow('what is published is never changed');

    const { nodes } = done(
      await world
        .api(r.leader)
        .run(`{ procedureVersions(filter: { step: "${STEP}" }) { nodes { id number } } }`),
    ).procedureVersions;
    expect(nodes.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    const changes = await world
      .api(r.leader)
      .run('query($a: ID!, $b: ID!) { procedureChanges(fromId: $a, toId: $b) { change text } }', {
        a: nodes[1].id,
        b: nodes[0].id,
      });
    expect(done(changes).procedureChanges).toEqual([
      { change: 'SAME', text: 'En\nTo\n' },
      { change: 'REMOVED', text: 'Tre\n' },
      { change: 'ADDED', text: 'Fire\n' },
    ]);
  });

  it('has one draft of a step, and nobody writes over another', async () => {
    const draft = await save('En');
    const second = await run(r.ke, 'saveProcedure', { step: STEP, text: 'To' });
    expect(second.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    await save('En og to', { id: draft.id, expectedVersion: 1 });
    const late = await run(r.ke, 'saveProcedure', {
      id: draft.id,
      step: STEP,
      text: 'Tre',
      expectedVersion: 1,
    });
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    const stale = await run(r.ke, 'publishProcedure', { id: draft.id, expectedVersion: 1 });
    expect(stale.code).toBe('CONFLICT');
    expect((await read(r.ke)).draft.text).toBe('En og to');

    const at = await Promise.all(
      [1, 2, 3, 4].map((i) => run(r.ke, 'saveProcedure', { step: 'REFERRAL', text: `x${i}` })),
    );
    expect(at.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('says what is wrong with which field', async () => {
    expect(rulesOf(await run(r.ke, 'saveProcedure', { step: 'NO_SUCH', text: 'x' }))).toEqual([
      'step UNKNOWN',
    ]);
    expect(rulesOf(await run(r.ke, 'saveProcedure', { step: STEP, text: '' }))).toEqual(['text EMPTY']);
    const long = await run(r.ke, 'saveProcedure', { step: STEP, text: 'x'.repeat(20_001) });
    expect(rulesOf(long)).toEqual(['text TOO_LONG']);
    const draft = await save('x');
    const moved = await run(r.ke, 'saveProcedure', { id: draft.id, step: 'REFERRAL', text: 'x' });
    expect(rulesOf(moved)).toEqual(['step NOT_POSSIBLE']);
    const blank = await save('  \n ', { step: 'REFERRAL' }).catch(() => null);
    if (blank) expect(rulesOf(await run(r.ke, 'publishProcedure', { id: blank.id }))).toEqual(['text EMPTY']);
  });

  it('is written by the coordinating unit and the administrator, of their own organisation', async () => {
    const admin = await world.staff('ADMINISTRATOR', r.municipality);
    const draft = await save('x', {}, admin);
    expect((await run(r.caseWorker, 'saveProcedure', { step: STEP, text: 'x' })).code).toBe('FORBIDDEN');
    expect((await run(r.keHospital, 'publishProcedure', { id: draft.id })).code).toBe('NOT_FOUND');
    expect((await run(r.caseWorker, 'publishProcedure', { id: draft.id })).code).toBe('NOT_FOUND');
    const theirs = await save('Sykehusets', {}, r.keHospital);
    const changes = await world
      .api(r.ke)
      .run('query($a: ID!, $b: ID!) { procedureChanges(fromId: $a, toId: $b) { text } }', {
        a: draft.id,
        b: theirs.id,
      });
    expect(changes.code).toBe('NOT_FOUND');
    const installation = await world.staff('ADMINISTRATOR', null);
    expect((await world.api(installation).run(HANDBOOK)).code).toBe('FORBIDDEN');
  });

  it('compares what has nothing in common as a whole', () => {
    const lines = (mark: string) => Array.from({ length: 2000 }, (_, i) => `${mark}${i}`).join('\n');
    expect(changesBetween(lines('a'), lines('b')).map(({ change }) => change)).toEqual(['REMOVED', 'ADDED']);
  });

  it('is linked to from the coordinator’s tasks', async () => {
    const guide = async () =>
      done(await world.api(r.municipalCoordinator).run('{ coordinatorGuide { tasks { kind procedureId } } }'))
        .coordinatorGuide.tasks[0];
    expect(await guide()).toEqual({ kind: STEP, procedureId: null });
    const { id } = await save('x');
    expect((await guide()).procedureId).toBeNull();
    await publish(id);
    expect((await guide()).procedureId).toBe(id);
  });

  it('shows a text before it is kept', async () => {
    const shown = await world
      .api(r.ke)
      .run('query($t: String!) { procedurePreview(text: $t) }', { t: '**Hei** <script>x</script>' });
    expect(done(shown).procedurePreview).toBe('<p><strong>Hei</strong> &lt;script&gt;x&lt;/script&gt;</p>\n');
    expect((await read(r.ke)).draft).toBeNull();
  });
});

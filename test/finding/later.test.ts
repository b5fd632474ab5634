import { ENTRY, Findings, type Found } from './support.js';
import type { Actor } from '../support/world.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('What is registered after a look was found', () => {
  let f: Findings;
  let leader: Actor;
  /** When those looked whose looks are written by hand; a whole millisecond, as a duty is registered. */
  let then: number;
  beforeAll(async () => {
    f = await Findings.start();
    leader = await f.world.staff('UNIT_LEADER', f.r.section);
  });
  beforeEach(() => {
    then = Math.floor(Date.now() / HOUR) * HOUR - 2 * DAY;
    f.world.clock.set(new Date().toISOString());
  });
  afterAll(() => f.stop());

  const colleague = () => f.world.staff('CLINICIAN', f.r.section);
  const looked = async (actor: Actor, patientId: string, ...times: number[]) => {
    for (const at of times)
      await f.world.db.sql(ENTRY, [
        ...[actor.personId, f.r.section, f.r.trust, patientId],
        ...[new Date(at), 'READ'],
      ]);
  };
  const open = async (actor: Actor): Promise<Found> => {
    const [finding] = await f.found(actor, 4);
    expect(finding).toMatchObject({ status: 'OPEN', explainedBy: [] });
    return finding as Found;
  };
  const onCall = async (person: Actor, from: number, to: number, more: object = {}) => {
    const period = { startsAt: new Date(from), endsAt: new Date(to) };
    const input = { personId: person.personId, unitId: f.r.section, kind: 'ON_CALL', ...period, ...more };
    expect((await f.run(leader, 'registerDuty', input)).errors).toBeUndefined();
  };
  const now = async (actor: Actor): Promise<Found[]> => {
    await f.found(actor);
    return f.list({ person: actor.personId });
  };

  it('a duty at the time: then nobody has to ask, and what was found is kept with the reason', async () => {
    const [actor, { patientId }] = [await colleague(), await f.stranger()];
    await looked(actor, patientId, then);
    const { id, sentence } = await open(actor);
    await onCall(actor, then - HOUR, then + HOUR);
    expect(await now(actor)).toMatchObject([{ id, status: 'WITHDRAWN', explainedBy: ['DUTY'], sentence }]);
    expect((await f.run(f.auditor, 'takeFinding', { id })).code).toBe('ILLEGAL_TRANSITION');
    // What comes after is another matter.
    await looked(actor, patientId, then + 3 * HOUR);
    expect((await now(actor)).map(({ status }) => status).sort()).toEqual(['OPEN', 'WITHDRAWN']);
  });

  it('a look is not explained by what explains another of the same day, however they are gone through', async () => {
    const [actor, { patientId }] = [await colleague(), await f.stranger()];
    await onCall(actor, then - HOUR, then + HOUR);
    await looked(actor, patientId, then, then + 3 * HOUR);
    expect(await f.found(actor, 4)).toMatchObject([{ status: 'OPEN' }]);
  });

  it('a duty to the moment of the look, not one that ended a moment before or began one after', async () => {
    const { patientId } = await f.stranger();
    const [before, at, after] = [await colleague(), await colleague(), await colleague()];
    for (const actor of [before, at, after]) await looked(actor, patientId, then);
    for (const actor of [before, at, after]) await open(actor);
    await onCall(before, then - HOUR, then - 1);
    await onCall(at, then - HOUR, then);
    await onCall(after, then + 1, then + HOUR);
    expect(await now(before)).toMatchObject([{ status: 'OPEN' }]);
    expect(await now(at)).toMatchObject([{ status: 'WITHDRAWN' }]);
    expect(await now(after)).toMatchObject([{ status: 'OPEN' }]);
  });

  it('in place of somebody who had the patient, and not of somebody who had not', async () => {
    const { patientId } = await f.stranger();
    const [actor, other, absent] = [await colleague(), await colleague(), await colleague()];
    await f.world.relate(patientId, absent.personId, 'TREATS', { validFrom: '2026-01-05' });
    for (const one of [actor, other]) await looked(one, patientId, then);
    for (const one of [actor, other]) await open(one);
    const instead = (forPerson: Actor) => ({ kind: 'SUBSTITUTE', forPersonId: forPerson.personId });
    await onCall(actor, then - HOUR, then + HOUR, instead(absent));
    await onCall(other, then - HOUR, then + HOUR, instead(leader));
    expect(await now(actor)).toMatchObject([{ status: 'WITHDRAWN', explainedBy: ['DUTY'] }]);
    expect(await now(other)).toMatchObject([{ status: 'OPEN' }]);
  });

  it('of some of the looks: the rest are what is asked about', async () => {
    const [actor, { patientId }] = [await colleague(), await f.stranger()];
    await looked(actor, patientId, then, then + HOUR, then + 2 * HOUR);
    expect(await open(actor)).toMatchObject({ count: 3 });
    await onCall(actor, then - HOUR, then + HOUR);
    const [left] = await now(actor);
    expect(left).toMatchObject({ status: 'OPEN', count: 1, explainedBy: ['DUTY'] });
    expect(Date.parse(left?.firstAt ?? '')).toBe(then + 2 * HOUR);
    const [last] = await f.world.db.sql<{ id: string }>(
      'select id from audit.entry where person_id = $1 and at = $2',
      [...[actor.personId, new Date(then + 2 * HOUR)]],
    );
    for (const { rowIds } of left?.reasons ?? []) expect(rowIds).toEqual([last?.id]);
  });

  it('care that is dated back, within the days that what is written down may come after', async () => {
    const { patientId } = await f.stranger();
    const [within, beyond] = [await colleague(), await colleague()];
    for (const actor of [within, beyond]) await looked(actor, patientId, then);
    for (const actor of [within, beyond]) await open(actor);
    const from = (ms: number) => ({ validFrom: new Date(ms).toISOString() });
    await f.world.relate(patientId, within.personId, 'TREATS', from(then + 3 * DAY));
    await f.world.relate(patientId, beyond.personId, 'TREATS', from(then + 3 * DAY + 1));
    expect(await now(within)).toMatchObject([{ status: 'WITHDRAWN', explainedBy: ['RELATION'] }]);
    expect(await now(beyond)).toMatchObject([{ status: 'OPEN', explainedBy: [] }]);
    // A day earlier: the same relation, with another time.
    await f.world.db.sql(
      'update relation set valid_from = valid_from - interval $$1 day$$ where subject_id = $1',
      [beyond.personId],
    );
    expect(await now(beyond)).toMatchObject([{ status: 'WITHDRAWN', explainedBy: ['RELATION'] }]);
  });

  it('takes nothing from an auditor who has begun', async () => {
    const [actor, { patientId }] = [await colleague(), await f.stranger()];
    await looked(actor, patientId, then);
    const { id } = await open(actor);
    await f.run(f.auditor, 'takeFinding', { id });
    await onCall(actor, then - HOUR, then + HOUR);
    expect(await now(actor)).toMatchObject([{ status: 'UNDER_REVIEW', count: 1, explainedBy: [] }]);
    const input = { id, outcome: 'EXPLAINED', note: 'Vakten ble ført dagen etter' };
    expect((await f.run(f.auditor, 'reviewFinding', input)).errors).toBeUndefined();
  });

  it('leaves what is asked about whatever explains it, further down the list', async () => {
    const [actor, { patientId }] = [await colleague(), await f.stranger()];
    await f.world.relate(patientId, actor.personId, 'KIN', { validTo: '2026-01-01' });
    await looked(actor, patientId, then);
    expect((await open(actor)).kinds).toEqual(expect.arrayContaining(['RELATIVE', 'NO_RELATION']));
    await f.world.relate(patientId, actor.personId, 'TREATS', { validFrom: '2026-01-01' });
    expect(await now(actor)).toMatchObject([{ status: 'OPEN', kinds: ['RELATIVE'], count: 1 }]);
    const [{ priority }] = (await f.world.db.sql<{ priority: string }>(
      'select priority from log_finding where person_id = $1',
      [actor.personId],
    )) as [{ priority: string }];
    expect(priority).toMatch(/^C/);
  });

  it('of many patients in a short time: those whom nothing explains are left, and then nobody', async () => {
    const actor = await colleague();
    const patients: string[] = [];
    for (let i = 0; i < 11; i++) patients.push((await f.stranger()).patientId);
    for (const [i, patientId] of patients.entries()) await looked(actor, patientId, then + i * 60_000);
    await f.found(actor, 4);
    const gathered = async () => (await now(actor)).find(({ kinds }) => kinds.includes('MANY_PATIENTS'));
    expect(await gathered()).toMatchObject({ status: 'OPEN', count: 11 });
    for (const patientId of patients.slice(0, 3)) await f.world.relate(patientId, actor.personId, 'TREATS');
    const left = await gathered();
    expect(left).toMatchObject({ status: 'OPEN', count: 8, explainedBy: ['RELATION'] });
    expect(left?.sentence).toMatch(/^8 pasienter/);
    await onCall(actor, then, then + HOUR, { kind: 'ADMINISTRATION' });
    expect(await gathered()).toMatchObject({ status: 'WITHDRAWN', explainedBy: ['DUTY', 'RELATION'] });
    expect((await f.list({ person: actor.personId })).map(({ status }) => status)).toEqual(
      Array<string>(12).fill('WITHDRAWN'),
    );
  });

  it('a declaration that was taken back: it held for the looks before, and for none after', async () => {
    const actor = await colleague();
    const [before, after] = [await f.world.patient('Nær Nise'), await f.world.patient('Fjern Fisk')];
    for (const { patientId, nationalId } of [before, after]) {
      await f.world.relate(patientId, actor.personId, 'TREATS', { validFrom: '2026-01-05' });
      const input = { kind: 'FAMILY', nationalId, label: 'Min fetter' };
      expect((await f.run(actor, 'declareRelation', input)).errors).toBeUndefined();
    }
    const { data } = await f.world.api(actor).run('{ myDeclaredRelations { id } }');
    const taken = f.world.clock.now().getTime();
    for (const { id } of data.myDeclaredRelations as { id: string }[])
      await f.run(actor, 'withdrawDeclaration', { id });
    await looked(actor, before.patientId, taken);
    await looked(actor, after.patientId, taken + 1);
    const found = await now(actor);
    expect(found).toMatchObject([{ kinds: ['RELATIVE'], count: 1 }]);
    // Who is asked about cannot make it go away.
    expect((await f.found(actor, 10))[0]).toMatchObject({ id: found[0]?.id, status: 'OPEN' });
  });

  it('asks once of a relative in care, for as long as the organisation says; at once where nothing explains the look', async () => {
    const rule = {
      kind: 'RELATIVE',
      thresholds: [{ name: 'quietDays', value: 10 }],
      reason: 'Få ansatte, små steder',
    };
    expect((await f.run(f.auditor, 'changeAccessRule', rule)).errors).toBeUndefined();
    const actor = await colleague();
    const near = await f.world.patient('Nær Niste');
    await f.world.relate(near.patientId, actor.personId, 'KIN', { validTo: '2026-01-01' });
    const care = { validFrom: '2026-01-05', validTo: new Date(Date.now() + 200 * DAY).toISOString() };
    await f.world.relate(near.patientId, actor.personId, 'TREATS', care);
    await looked(actor, near.patientId, then);
    const [{ id }] = (await now(actor)) as [Found];
    await f.run(f.auditor, 'reviewFinding', { id, outcome: 'EXPLAINED', note: 'Avklart med lederen' });
    await f.run(f.second, 'confirmFinding', { id, agrees: true });
    const [row] = await f.world.db.sql<{ at: Date }>(
      'select closed_at as at from log_finding where id = $1',
      [id],
    );
    const closed = row?.at.getTime() ?? NaN;
    await looked(actor, near.patientId, closed + 10 * DAY - 1000);
    expect(await now(actor)).toHaveLength(1);
    await looked(actor, near.patientId, closed + 10 * DAY + 1000);
    expect(await now(actor)).toHaveLength(2);
    const other = await colleague();
    await f.world.relate(near.patientId, other.personId, 'KIN', { validTo: '2026-01-01' });
    await looked(other, near.patientId, then);
    expect((await now(other))[0]?.kinds[0]).toBe('RELATIVE');
  });
});

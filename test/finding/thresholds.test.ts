import { ENTRY, entryOf, Findings } from './support.js';
import type { Actor } from '../support/world.js';

const DAY = 86_400_000;

describe('A rule finds at its threshold, and not one below', () => {
  let f: Findings;
  let administrator: Actor;
  let then: Date;
  beforeAll(async () => {
    f = await Findings.start();
    administrator = await f.world.staff('ADMINISTRATOR', f.r.trust);
  });
  beforeEach(() => {
    then = new Date(Date.now() - DAY);
    f.world.clock.set(new Date().toISOString());
  });
  afterAll(() => f.stop());

  const colleague = (name?: string) => f.world.staff('CLINICIAN', f.r.section, name);
  const looked = (actor: Actor, patientId: string, at = then, entry = ENTRY) =>
    f.world.db.sql(entry, [actor.personId, f.r.section, f.r.trust, patientId, at, 'READ']);
  const kinds = async (actor: Actor) => (await f.found(actor, 4))[0]?.kinds ?? [];
  const set = async (kind: string, name: string, value: number) => {
    const input = { kind, thresholds: [{ name, value }], reason: 'Prøver en annen grense' };
    expect((await f.run(administrator, 'changeAccessRule', input)).errors).toBeUndefined();
  };

  it('SAME_NAME: of a name that so many patients have, not one more; own record is another rule', async () => {
    await set('SAME_NAME', 'bearers', 2);
    const family = async (name: string, bearers: number) => {
      const actor = await colleague(`Ansatt ${name}`);
      const patients: string[] = [];
      for (let n = 0; n < bearers; n++) patients.push((await f.stranger(`Pasient ${name}`)).patientId);
      await looked(actor, patients[0] as string);
      return actor;
    };
    const [two, three] = [await family('Sjeldnes', 2), await family('Vanligvik', 3)];
    expect(await kinds(two)).toContain('SAME_NAME');
    expect((await f.list({ person: two.personId }))[0]?.sentence).toMatch(
      /samme etternavn som pasienten, et navn som 2 pasienter har/i,
    );
    const found = await kinds(three);
    expect(found).toContain('NO_RELATION');
    expect(found).not.toContain('SAME_NAME');
    await set('SAME_NAME', 'bearers', 3);
    expect(await kinds(await family('Trebø', 3))).toContain('SAME_NAME');
  });

  it('MANY_LOOKED: as many people at one patient within as many days', async () => {
    const group = async (people: number, apart = 0) => {
      const { patientId } = await f.stranger();
      const those: Actor[] = [];
      for (let n = 0; n < people; n++) those.push(await colleague());
      for (const [n, actor] of those.entries())
        await looked(actor, patientId, n === 0 ? new Date(then.getTime() - apart) : then);
      return kinds(those[0] as Actor);
    };
    const found = 'MANY_LOOKED';
    expect(await group(3)).not.toContain(found);
    expect(await group(4)).toContain(found);
    expect(await group(4, 7 * DAY)).toContain(found);
    expect(await group(4, 7 * DAY + 1)).not.toContain(found);
    await set('MANY_LOOKED', 'people', 3);
    expect(await group(3)).toContain(found);
    await set('MANY_LOOKED', 'within', 1);
    expect(await group(3, DAY + 1)).not.toContain(found);
  });

  it('UNUSUAL_FOR_ROLE: less than so many of a thousand looks of the role, of enough looks', async () => {
    const month = `(date_trunc('month', $1::timestamptz at time zone 'Europe/Oslo') - interval '1 month')::date`;
    const usage = async (plans: number, others: number) => {
      await f.world.db.sql('delete from access_usage');
      await f.world.db.sql(
        `insert into access_usage (root_id, role, resource_type, month, looks)
         values ($2, 'CLINICIAN', 'Plan', ${month}, $3), ($2, 'CLINICIAN', 'Patient', ${month}, $4)`,
        [then, f.r.trust, plans, others],
      );
      const [actor, { patientId }] = [await colleague(), await f.stranger()];
      await looked(actor, patientId, then, entryOf('Plan'));
      return kinds(actor);
    };
    const found = 'UNUSUAL_FOR_ROLE';
    expect(await usage(1, 999)).toContain(found);
    expect(await usage(2, 998)).not.toContain(found);
    // Too little is known of the role.
    expect(await usage(1, 998)).not.toContain(found);
    await set(found, 'perMille', 3);
    expect(await usage(2, 998)).toContain(found);
    await set(found, 'least', 1001);
    expect(await usage(2, 998)).not.toContain(found);
  });
});

import { patientOf, region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const PROTECT = `mutation($input: ProtectNameInput!) { protectName(input: $input) { id person { name } endedAt } }`;
const END = `mutation($input: EndNameProtectionInput!) { endNameProtection(input: $input) { id endedAt } }`;
const LOG = `{ myAccessLog(filter: { role: [CASE_WORKER] }) { nodes { inWords role unit { name } actor { name givenName familyName } } } }`;
const REASON = 'Bor på hemmelig adresse, og er truet';

describe('The name of a member of staff, kept from patients', () => {
  let world: World;
  let r: Region;
  let administrator: Actor;
  let patient: Actor & { patientId: string };
  let worker: Actor;
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    administrator = await world.staff('ADMINISTRATOR', r.municipality);
    patient = await patientOf(world, r, 'Innsiktsfull Ilder');
    worker = await world.staff('CASE_WORKER', r.service, 'Truet Tiur');
    await world.db.sql(`update person set health_personnel_number = '1234567' where id = $1`, [
      worker.personId,
    ]);
    for (const each of [patient, await patientOf(world, r, 'Annen And')]) {
      await world.relate(each.patientId, worker.personId, 'SERVES');
      await world.api(worker).run(`{ patient(id: "${each.patientId}") { name } }`);
    }
  });
  afterAll(() => world.stop());

  interface Shown {
    inWords: string;
    role: string;
    unit: { name: string };
    actor: Record<string, string | null>;
  }
  const shown = async (to: Actor): Promise<Shown> => {
    const { data, errors } = await world.api(to).run(LOG);
    expect(errors).toBeUndefined();
    return (data.myAccessLog.nodes as Shown[])[0] as Shown;
  };
  const protect = (by: Actor, input: object) => world.api(by).run(PROTECT, { input });

  it('is decided by an administrator of the organisation, with a reason, of another, once', async () => {
    const input = { personId: worker.personId, reason: REASON };
    expect((await protect(administrator, { ...input, reason: 'Kort' })).code).toBe('BAD_USER_INPUT');
    expect((await protect(administrator, { ...input, personId: administrator.personId })).code).toBe(
      'FORBIDDEN',
    );
    expect((await protect(administrator, { ...input, personId: r.clinician.personId })).code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await protect(r.caseWorker, input)).code).toBe('FORBIDDEN');
    expect((await shown(patient)).actor.name).toBe('Truet Tiur');
    expect((await protect(administrator, input)).data.protectName.person).toEqual({ name: 'Truet Tiur' });
    expect((await protect(administrator, input)).code).toBe('CONFLICT');
  });

  it('is a pseudonym to the patient wherever the name stood, the same in all of it; role and unit stand', async () => {
    const { actor, inWords, role, unit } = await shown(patient);
    const name = actor.name as string;
    expect(name).toMatch(/^Ansatt [0-9A-F]{8}$/);
    expect(actor).toEqual({
      name,
      givenName: 'Ansatt',
      familyName: name.slice(7),
    });
    expect(inWords.startsWith(`${name}, saksbehandler i Elvestad, så`)).toBe(true);
    expect([role, unit.name]).toEqual(['CASE_WORKER', 'Mestringsenheten']);
    await world.relate(patient.patientId, worker.personId, 'SERVES', { validFrom: '2026-01-05' });
    const all = await world
      .api(patient)
      .run(
        `{ myAccessLog { nodes { inWords actor { name } } } patient(id: "${patient.patientId}") { careTeam { person { name } } } }`,
      );
    expect(all.text).not.toMatch(/Truet|Tiur|1234567/);
    const other = await world
      .api(r.auditor)
      .run('{ accessLog(filter: { action: [READ] }) { nodes { actor { name } } } }');
    expect(other.text).toContain('Truet Tiur');
    const colleague = await world.api(r.caseWorker).run(`{ me { person { name } } }`);
    expect(colleague.errors).toBeUndefined();
  });

  it('is another pseudonym to another patient, and the name to a child of whom they are a parent', async () => {
    const [second] = await world.db.sql<{ id: string; person_id: string }>(
      `select id, person_id from patient where name = 'Annen And'`,
    );
    const nationalId = (
      await world.db.sql<{ national_id: string }>(
        'select national_id from person_identity where person_id = $1',
        [second?.person_id],
      )
    )[0]?.national_id as string;
    const reader = { personId: second?.person_id as string, nationalId };
    const theirs = (await shown(reader)).actor.name;
    expect(theirs).toMatch(/^Ansatt /);
    expect(theirs).not.toBe((await shown(patient)).actor.name);
    await world.relate(second?.id as string, worker.personId, 'PARENT', { validFrom: '2026-01-05' });
    expect((await shown(reader)).actor.name).toBe('Truet Tiur');
  });

  it('is read again when it has ended; the organisation’s auditors see each, and no other’s', async () => {
    const LIST = '{ nameProtections { id reason person { name } endedAt } }';
    const { data } = await world.api(r.auditor).run(LIST);
    expect(data.nameProtections).toMatchObject([
      { reason: REASON, person: { name: 'Truet Tiur' }, endedAt: null },
    ]);
    const elsewhere = await world.staff('ADMINISTRATOR', r.trust);
    expect((await world.api(elsewhere).run(LIST)).data.nameProtections).toEqual([]);
    expect((await world.api(worker).run(LIST)).data.nameProtections).toHaveLength(1);
    const input = { id: data.nameProtections[0].id as string };
    expect((await world.api(elsewhere).run(END, { input })).code).toBe('NOT_FOUND');
    expect((await world.api(administrator).run(END, { input })).errors).toBeUndefined();
    expect((await world.api(administrator).run(END, { input })).code).toBe('ILLEGAL_TRANSITION');
    expect((await shown(patient)).actor.name).toBe('Truet Tiur');
  });
});

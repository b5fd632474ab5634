import { randomUUID } from 'node:crypto';
import { databaseRoleOf } from '../../api/src/authz/database-role.js';
import { BareSql } from '../support/bare-rows.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const PATIENT_TABLES = [
  'patient',
  'referral',
  'pathway',
  'deadline',
  'relation',
  'block',
  'patient_identifier',
];

describe('Without a grant that holds (AZ-27)', () => {
  let world: World;
  let r: Region;
  let bare: BareSql;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    bare = await BareSql.open(world);
    patient = await patientOf(world, r);
    await sentReferral(world, r, patient.patientId);
  });
  afterAll(async () => {
    await bare.close();
    await world.stop();
  });

  const count = async (role: string | null, grantId: string | null): Promise<number> => {
    const text = PATIENT_TABLES.map((table) => `(select count(*) from ${table})`).join(' + ');
    const [row] = await bare.in<{ n: number }>(role, grantId, `select (${text})::int as n`);
    return row?.n ?? NaN;
  };
  const grantOf = async (actor: Actor) => (await bare.principalOf(actor)).grantId;
  const roleOf = async (actor: Actor) => databaseRoleOf(await bare.principalOf(actor));

  it('the app’s role sees no patient, whatever grant it names', async () => {
    expect(await count(null, null)).toBe(0);
    expect(await count(null, await grantOf(r.gp))).toBe(0);
    expect(await count('samlop_app', await grantOf(r.gp))).toBe(0);
  });

  it('nor does the role of a grant with no grant, with nobody’s, or with that of another role', async () => {
    const role = await roleOf(r.gp);
    expect(await count(role, await grantOf(r.gp))).toBeGreaterThan(0);
    expect(await count(role, null)).toBe(0);
    expect(await count(role, randomUUID())).toBe(0);
    expect(await count(role, await grantOf(r.clinician))).toBe(0);
    expect(await count(await roleOf(r.clinician), await grantOf(r.gp))).toBe(0);
    expect(await count(await roleOf(patient), await grantOf(r.gp))).toBe(0);
  });

  it('a grant that has ended shows nothing, at the instant', async () => {
    const staff = await world.staff('GP', r.gpOffice, 'Kortvarig Kjøttmeis');
    const [role, grantId] = [await roleOf(staff), await grantOf(staff)];
    await world.relate(patient.patientId, staff.personId, 'GP_OF');
    expect(await count(role, grantId)).toBeGreaterThan(0);
    await world.db.sql('update role_grant set valid_to = $2 where id = $1', [grantId, world.clock.now()]);
    expect(await count(role, grantId)).toBe(0);
  });

  it('effects reach nothing before a patient is opened, and then only that one', async () => {
    const grantId = await grantOf(r.gp);
    const other = await patientOf(world, r, 'Uåpnet Ugle');
    expect(await count('samlop_effects', grantId)).toBe(0);
    const as = (text: string) => bare.in('samlop_effects', grantId, text, [], [patient.patientId]);
    expect(await as('select id from patient')).toEqual([{ id: patient.patientId }]);
    expect(
      await as(`update patient set language = 'nn' where id = '${other.patientId}' returning id`),
    ).toEqual([]);
    // Nor is a row moved to a patient whom nobody opened (AZ-10).
    await expect(as(`update care_team_member set patient_id = '${other.patientId}'`)).resolves.toEqual([]);
    await expect(as(`update coverage set patient_id = '${other.patientId}'`)).rejects.toThrow(
      /row-level security/,
    );
  });

  it('policies cannot be switched off, and there is no way round them', async () => {
    const [role, grantId] = [await roleOf(r.gp), await grantOf(r.gp)];
    await expect(
      bare.in(role, grantId, `do $$ begin set local row_security = off; perform 1 from patient; end $$`),
    ).rejects.toThrow(/row-level security/);
    await expect(bare.in(role, grantId, 'truncate patient cascade')).rejects.toThrow(/permission denied/);
    await expect(bare.in(role, grantId, 'update patient set given_name = given_name')).rejects.toThrow(
      /permission denied/,
    );
    await expect(bare.in(role, grantId, 'delete from relation')).rejects.toThrow(/permission denied/);
    await expect(bare.in(role, grantId, `copy patient to program 'cat'`)).rejects.toThrow(
      /permission denied/,
    );
    const copied = await bare.in<{ n: number }>(
      role,
      grantId,
      'select count(*)::int as n from (table patient) x',
    );
    expect(copied).toEqual([{ n: (await bare.as(r.gp, 'select 1 from patient')).length }]);
    for (const owner of ['samlop_owner', 'samlop_app']) expect(await count(owner, grantId)).toBe(0);
  });

  it('what a caller is told of themselves in a transaction is gone with it', async () => {
    await bare.in(await roleOf(r.gp), await grantOf(r.gp), 'select 1');
    const left = await bare.in<Record<string, string>>(
      null,
      null,
      `select current_setting('role') as role, current_setting('samlop.as', true) as "as",
              current_setting('samlop.principal', true) as principal, current_setting('samlop.patients', true) as patients`,
    );
    expect(left).toEqual([{ role: 'samlop_app', as: '', principal: '', patients: '' }]);
  });
});

/** As a process writes it, of a look at nothing. */
function entryBy(grant: string): string {
  const look = {
    action: 'READ',
    decision: 'PERMIT',
    operation: 'o',
    purpose: 'CARE',
    request: 'r',
    type: 'Patient',
  };
  const shown = { objects: [], subjects: [] };
  return JSON.stringify({ ...look, ...shown, grant, id: randomUUID(), at: new Date().toISOString() });
}

describe('A log entry', () => {
  it('is written by nobody in another’s name', async () => {
    const world = await World.start();
    const r = await region(world);
    const bare = await BareSql.open(world);
    const principal = await bare.principalOf(r.gp);
    const entry = (grantId: string) =>
      bare.in(databaseRoleOf(principal), principal.grantId, 'select audit.append($1, $2, $3, $4, $5)', [
        [entryBy(grantId)],
        ['00'.repeat(32)],
        [null],
        ['{}'],
        ['{}'],
      ]);
    await expect(entry(principal.grantId)).resolves.toHaveLength(1);
    await expect(entry((await bare.principalOf(r.clinician)).grantId)).rejects.toThrow(/row-level security/);
    await bare.close();
    await world.stop();
  });
});

describe('Two users on a pool of one connection (AZ-25)', () => {
  it('never see each other’s, however they interleave, also after refusals', async () => {
    const world = await World.start(undefined, { poolSize: 1 });
    const r = await region(world);
    const [one, two] = [await world.patient('Første Fiskeørn'), await world.patient('Andre Alke')];
    const ask = (actor: Actor & { patientId: string }, id: string) =>
      world.api(actor).run('query($id: ID!) { patients { nodes { id } } patient(id: $id) { name } }', { id });
    const rounds = Array.from({ length: 40 }, (_none, i) => {
      const [me, other] = i % 2 ? [one, two] : [two, one];
      return { me, asked: i % 3 ? me : other };
    });
    const answers = await Promise.all(rounds.map(({ me, asked }) => ask(me, asked.patientId)));
    answers.forEach((answer, i) => {
      const { me, asked } = rounds[i] as (typeof rounds)[number];
      expect(answer.data.patients.nodes).toEqual([{ id: me.patientId }]);
      expect(answer.data.patient === null).toBe(asked !== me);
    });
    expect((await world.api(r.gp).run('{ patients { totalCount } }')).data.patients.totalCount).toBe(0);
    await world.stop();
  });
});

describe('Registering a number that is somebody’s already (AZ-07)', () => {
  it('is answered as a new one is, though the row policies hide whose it is', async () => {
    const world = await World.start();
    const r = await region(world);
    const hidden = await world.patient('Ukjent Ugle', { birthDate: '1990-04-12' });
    const register = (nationalId: string) =>
      world
        .api(r.caseWorker)
        .run(
          `mutation($input: RegisterPatientInput!) { registerPatient(input: $input) { name birthYear phone redacted allowed } }`,
          {
            input: {
              nationalId,
              givenName: 'Skrevet',
              familyName: 'Skjære',
              birthDate: '1990-04-12',
              reason: 'Skal henvises for vurdering',
            },
          },
        );
    const { syntheticNationalId } = await import('../support/identity-number.js');
    const [known, fresh] = [
      await register(hidden.nationalId),
      await register(syntheticNationalId('1990-04-12')),
    ];
    expect(known.errors).toBeUndefined();
    expect(known.data).toEqual(fresh.data);
    const rows = await world.db.sql('select 1 from patient_identifier where national_id = $1', [
      hidden.nationalId,
    ]);
    expect(rows).toHaveLength(1);
    await world.stop();
  });
});

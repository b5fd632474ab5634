import { LOG } from '../support/log.js';
import { region, type Region } from '../support/region.js';
import { syntheticNationalId } from '../support/identity-number.js';
import { World, type Actor } from '../support/world.js';

const REGISTER = `mutation($input: RegisterPatientInput!) {
  registerPatient(input: $input) { id name birthDate birthYear nationalId phone municipalityNumber gpExternal redacted allowed } }`;

describe('Registering a patient', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());

  const input = (more: Record<string, unknown> = {}) => ({
    nationalId: syntheticNationalId('1990-04-12'),
    givenName: 'Nysgjerrig',
    familyName: 'Nøtteskrike',
    birthDate: '1990-04-12',
    municipalityNumber: '9901',
    phone: '+47 900 11 222',
    reason: 'Ny pasient ved legekontoret',
    ...more,
  });
  const register = (actor: Actor, more: Record<string, unknown> = {}) =>
    world.api(actor).run(REGISTER, { input: input(more) });

  async function counts() {
    const [row] = await world.db.sql<Record<string, number>>(
      `select (select count(*) from patient)::int as patients, (select count(*) from person)::int as people,
              (select count(*) from relation)::int as relations, (select count(*) from patient_registration)::int as registrations,
              (select count(*) from ${LOG} where decision = 'PERMIT' and operation <> 'Other')::int as log`,
    );
    return row;
  }

  it('makes person, patient, number, contact and the patient’s own relation, and shows the registrar what they wrote', async () => {
    const answer = await register(r.gp);
    expect(answer.errors).toBeUndefined();
    const patient = answer.data.registerPatient;
    expect(patient).toMatchObject({
      name: 'Nysgjerrig Nøtteskrike',
      birthDate: '1990-04-12',
      birthYear: 1990,
      nationalId: null,
      phone: null,
    });
    expect(patient.redacted).toContain('phone');
    const [stored] = await world.db.sql(
      `select p.municipality_id, c.phone, p.person_id = s.subject_id as self, r.root_id, r.valid_to
         from patient p join patient_contact c on c.patient_id = p.id
         join relation s on s.patient_id = p.id and s.kind = 'SELF' join relation r on r.patient_id = p.id and r.kind = 'REGISTERS'
        where p.id = $1`,
      [patient.id],
    );
    expect(stored).toMatchObject({
      municipality_id: r.municipality,
      phone: '+47 900 11 222',
      self: true,
      root_id: r.gpOffice,
    });
    expect(new Date(stored?.valid_to as string).toISOString()).toBe('2026-12-07T09:00:00.000Z');
  });

  it('gives the registrar of a known number the same answer, and nothing of what is known', async () => {
    const known = await world.patient('Hemmelig Hare', { birthDate: '1990-04-12', protectedAddress: true });
    const fresh = await register(r.clinician);
    const again = await register(r.clinician, { nationalId: known.nationalId });
    expect(again.errors).toBeUndefined();
    expect(again.data.registerPatient.id).toBe(known.patientId);
    expect({ ...again.data.registerPatient, id: null }).toEqual({ ...fresh.data.registerPatient, id: null });
    expect(again.text).not.toContain('Hemmelig');
    const [stored] = await world.db.sql('select name, municipality_number from patient where id = $1', [
      known.patientId,
    ]);
    expect(stored).toEqual({ name: 'Hemmelig Hare', municipality_number: '9901' });
    const [entry] = (await world.log<{ patient_ids: string[]; operation: string }>()).slice(-1);
    expect(entry?.patient_ids).toEqual([known.patientId]);
  });

  it('keeps the known name from the registrar in reads, lists and searches, until something lasting opens the patient', async () => {
    const known = await world.patient('Skjult Skogmus', { birthDate: '1990-04-12' });
    await register(r.caseWorker, { nationalId: known.nationalId });
    const read = await world
      .api(r.caseWorker)
      .run(
        'query($id: ID!) { patient(id: $id) { name birthYear phone } patients(filter: { q: "Skogmus" }) { totalCount nodes { name } } }',
        {
          id: known.patientId,
        },
      );
    expect(read.data.patient).toEqual({ name: 'Nysgjerrig Nøtteskrike', birthYear: 1990, phone: null });
    expect(read.data.patients).toEqual({ totalCount: 0, nodes: [] });
    await world.relate(known.patientId, r.caseWorker.personId, 'SERVES');
    const after = await world
      .api(r.caseWorker)
      .run('query($id: ID!) { patient(id: $id) { name phone } }', { id: known.patientId });
    expect(after.data.patient).toEqual({ name: 'Skjult Skogmus', phone: '900 00 000' });
  });

  it('lets the patient log in and see the record', async () => {
    const nationalId = syntheticNationalId('1990-04-12');
    const answer = await register(r.gp, { nationalId });
    const read = await world
      .api({ personId: '', nationalId })
      .run('query($id: ID!) { patient(id: $id) { name nationalId phone } }', {
        id: answer.data.registerPatient.id,
      });
    expect(read.data.patient).toEqual({
      name: 'Nysgjerrig Nøtteskrike',
      nationalId,
      phone: '+47 900 11 222',
    });
  });

  it('opens nothing any more when fourteen days have passed', async () => {
    const answer = await register(r.ke);
    const query = 'query($id: ID!) { patient(id: $id) { name } }';
    const id = answer.data.registerPatient.id as string;
    expect((await world.api(r.ke).run(query, { id })).data.patient.name).toBe('Nysgjerrig Nøtteskrike');
    world.clock.pass(15);
    expect((await world.api(r.ke).run(query, { id })).code).toBe('NOT_FOUND');
    world.clock.pass(-15);
  });

  it('does the same clientMutationId once, and refuses it for something else', async () => {
    const wanted = input({ clientMutationId: 'reg-1' });
    const first = await world.api(r.gp).run(REGISTER, { input: wanted });
    const before = await counts();
    const second = await world.api(r.gp).run(REGISTER, { input: wanted });
    expect(second.data.registerPatient).toEqual(first.data.registerPatient);
    expect({ ...(await counts()), log: 0 }).toEqual({ ...before, log: 0 });
    const other = await world.api(r.gp).run(REGISTER, { input: { ...wanted, givenName: 'Annen' } });
    expect(other.code).toBe('CONFLICT');
  });

  it.each([
    ['a wrong check digit', { nationalId: '12890412345' }, 'nationalId', 'NATIONAL_ID'],
    ['letters for a number', { nationalId: 'abc' }, 'nationalId', 'NATIONAL_ID'],
    ['another birth date than the number’s', { birthDate: '1990-04-13' }, 'birthDate', 'BIRTH_DATE_MISMATCH'],
    ['a birth date before 1900', { birthDate: '1890-04-12' }, 'birthDate', 'DATE_RANGE'],
    ['a birth date to come', { birthDate: '2027-04-12' }, 'birthDate', 'FUTURE'],
    ['an empty name', { givenName: '  ' }, 'givenName', 'EMPTY'],
    ['a name too long', { familyName: 'å'.repeat(121) }, 'familyName', 'TOO_LONG'],
    ['a reason that says nothing', { reason: 'fordi' }, 'reason', 'TOO_SHORT'],
    [
      'a municipality number of letters',
      { municipalityNumber: '99a1' },
      'municipalityNumber',
      'MUNICIPALITY_NUMBER',
    ],
    ['a telephone that is none', { phone: 'ring meg' }, 'phone', 'PHONE'],
    ['an e-mail that is none', { email: 'post@' }, 'email', 'EMAIL'],
    ['a language that is none', { language: 'norsk bokmål' }, 'language', 'LANGUAGE'],
  ])(
    'refuses %s by field and rule, and leaves state and log as they were',
    async (_what, more, path, rule) => {
      const before = await counts();
      const answer = await register(r.gp, more);
      expect(answer.code).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.extensions.fields).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ path, rule, message: expect.stringMatching(/\S/) }),
        ]),
      );
      expect(await counts()).toEqual(before);
    },
  );

  it('refuses unknown fields with a documented code', async () => {
    const answer = await register(r.gp, { favouriteColour: 'blå' });
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('BAD_USER_INPUT');
  });

  it('is refused to those who register nobody, and the refusal is logged', async () => {
    const answer = await register(r.auditor);
    expect(answer.code).toBe('FORBIDDEN');
    const [entry] = (await world.log<{ decision: string; rule: string }>()).slice(-1);
    expect(entry).toMatchObject({ decision: 'DENY', rule: 'FORBIDDEN' });
  });
});

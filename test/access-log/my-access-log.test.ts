import { ACTS } from '../../api/src/access-log/words/acts.js';
import { ROLES } from '../../api/src/access-log/words/people.js';
import { REASONS } from '../../api/src/access-log/words/reasons.js';
import { THINGS, thingOf } from '../../api/src/access-log/words/things.js';
import { Action } from '../../api/src/authz/actions.js';
import '../../api/src/features.js';
import { RelationKind, Role } from '../../api/src/authz/roles.js';
import { allResources } from '../../api/src/read/registry.js';
import { Jobs } from '../support/jobs.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const LOG = `query($filter: AccessLogEntryFilter, $first: Int, $last: Int, $after: String, $before: String) {
  myAccessLog(filter: $filter, first: $first, last: $last, after: $after, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id by inWords at actor { name } unit { name } redacted } } }`;

interface Entry {
  id: string;
  by: string;
  inWords: string;
  actor: { name: string } | null;
  unit: { name: string } | null;
  redacted: string[];
}

describe('One’s own access log', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    patient = await patientOf(world, r, 'Innsiktsfull Ilder');
    await world.relate(patient.patientId, r.municipalCoordinator.personId, 'COORDINATES');
  });
  afterAll(() => world.stop());

  const look = async (actor: Actor, query: string, of = patient) => {
    const answer = await world.api(actor).run(query.replace('§', of.patientId));
    return answer.headers['x-request-id'] as string;
  };
  const read = async (reader: Actor, variables: Record<string, unknown> = {}, language = 'nb') => {
    const { data, errors } = await world.api(reader, { 'Accept-Language': language }).run(LOG, variables);
    expect(errors).toBeUndefined();
    return data.myAccessLog as { totalCount: number; nodes: Entry[]; pageInfo: Record<string, unknown> };
  };
  const said = async (reader: Actor, requestId: string, language?: string) =>
    (await read(reader, { filter: { requestId } }, language)).nodes.map(({ inWords }) => inWords).sort();

  it('says of each entry in one sentence who did what with what, and why, in three languages', async () => {
    const request = await look(r.municipalCoordinator, '{ patient(id: "§") { name } }');
    expect(await said(patient, request)).toEqual([
      'Klok Kornblomst, koordinator i Elvestad, så personopplysningene dine fordi vedkommende er koordinator for deg.',
    ]);
    expect(await said(patient, request, 'nn')).toEqual([
      'Klok Kornblomst, koordinator i Elvestad, såg personopplysningane dine fordi vedkomande er koordinator for deg.',
    ]);
    expect(await said(patient, request, 'en')).toEqual([
      'Klok Kornblomst, coordinator in Elvestad, saw your personal details because they coordinate for you.',
    ]);
  });

  it('says the parts of the sentence too, for a page that gathers several looks in one', async () => {
    const parts = async (requestId: string) => {
      const { data } = await world
        .api(patient)
        .run(
          `query($id: String!) { myAccessLog(filter: { requestId: $id }) { nodes { thingInWords whatInWords whyInWords } } }`,
          { id: requestId },
        );
      return data.myAccessLog.nodes as unknown;
    };
    expect(await parts(await look(r.municipalCoordinator, '{ patient(id: "§") { name } }'))).toEqual([
      {
        thingInWords: 'personopplysningene dine',
        whatInWords: 'så personopplysningene dine',
        whyInWords: 'fordi vedkommende er koordinator for deg',
      },
    ]);
    // Nobody says why to themselves.
    expect(await parts(await look(patient, '{ patient(id: "§") { name } }'))).toMatchObject([
      { whyInWords: null },
    ]);
  });

  it('says what was done beside looking, what was refused, and by an emergency', async () => {
    const sent = await sentReferral(world, r, patient.patientId);
    const { nodes } = await read(patient, { filter: { action: ['SUBMIT'], resourceType: ['Referral'] } });
    expect(nodes[0]?.inWords).toBe(
      'Grundig Gåsunge, fastlege ved Elvestad legesenter, sendte (henvisningen din) fordi vedkommende er fastlege for deg.',
    );
    const refused = await look(r.caseWorker, `{ referral(id: "${sent.id}") { id } }`);
    expect(await said(patient, refused)).toEqual([
      'Snill Sisik, saksbehandler i Elvestad, prøvde å se henvisningen din, men fikk det ikke.',
    ]);
    await world
      .api(r.clinician)
      .run('mutation($input: BreakGlassInput!) { breakGlass(input: $input) { id } }', {
        input: { nationalId: patient.nationalId, ground: 'OTHER', reason: 'Må vite hvem som følger opp nå' },
      });
    const emergency = await look(r.clinician, '{ patient(id: "§") { name } }');
    expect(await said(patient, emergency)).toEqual([
      'Behendig Bever, behandler ved Helse Elvestad, så personopplysningene dine ved nødrett, med en begrunnelse som du kan lese.',
    ]);
  });

  it('keeps apart what one did oneself, relatives, staff and the platform', async () => {
    const kin = await world.person('Pårørende Padde');
    const grantId = await world.relate(patient.patientId, kin.personId, 'KIN', { contents: ['PATIENT'] });
    const requests = {
      OWN: await look(patient, '{ patient(id: "§") { name } }'),
      RELATIVE: await look({ ...kin, grantId }, '{ patient(id: "§") { name } }'),
      STAFF: await look(r.municipalCoordinator, '{ patient(id: "§") { name } }'),
    };
    const jobs = await Jobs.open(world);
    await jobs.tools.asSystem('tidy', Action.REMIND_OWNER, (work) => {
      work.did('Deadline', null, patient.patientId);
      return Promise.resolve();
    });
    await jobs.close();
    for (const [by, requestId] of Object.entries(requests)) {
      const { nodes } = await read(patient, { filter: { requestId } });
      expect([...new Set(nodes.map((each) => each.by))]).toEqual([by]);
      const others = Object.keys(requests).filter((each) => each !== by);
      expect((await read(patient, { filter: { requestId, by: others } })).totalCount).toBe(0);
    }
    expect(await said(patient, requests.OWN)).toEqual(['Du så personopplysningene dine.']);
    expect(await said(patient, requests.RELATIVE)).toEqual([
      'Pårørende Padde, pårørende, så personopplysningene dine som pårørende eller representant, etter samtykke eller vedtak.',
    ]);
    // Next of kin read nobody's log.
    expect((await read({ ...kin, grantId })).totalCount).toBe(0);
    const { nodes } = await read(patient, { filter: { by: ['SYSTEM'] } });
    expect(nodes.map(({ inWords }) => inWords)).toContain(
      'Plattformen selv minnet om en frist (fristene dine) i en automatisk oppgave.',
    );
  });

  it('speaks to a parent of the child, and of a protected address not even of the organisation', async () => {
    const child = await patientOf(world, r, 'Liten Lerke');
    await world.relate(child.patientId, r.caseWorker.personId, 'SERVES');
    const parent = await world.person('Omsorgsfull Ørret');
    const grantId = await world.relate(child.patientId, parent.personId, 'PARENT', {
      fullUntil: '2035-01-01',
    });
    const mother = { ...parent, grantId };
    const request = await look(r.caseWorker, '{ patient(id: "§") { name } }', child);
    const own = await look(child, '{ patient(id: "§") { name } }', child);
    expect(await said(mother, own)).toEqual(['Barnet så personopplysningene til barnet.']);
    const tail = 'så personopplysningene til barnet fordi vedkommende gir en kommunal tjeneste til barnet.';
    expect(await said(mother, request)).toEqual([`Snill Sisik, saksbehandler i Elvestad, ${tail}`]);
    expect(await said(mother, request, 'en')).toEqual([
      'Snill Sisik, case worker in Elvestad, saw the child’s personal details because they give a municipal service to the child.',
    ]);
    await world.db.sql('insert into address_protection (patient_id, grade) values ($1, 6)', [
      child.patientId,
    ]);
    const { nodes } = await read(mother, { filter: { requestId: request } });
    expect(nodes).toMatchObject([{ inWords: `Snill Sisik, saksbehandler, ${tail}`, unit: null }]);
    expect(await said(child, request)).toEqual([
      'Snill Sisik, saksbehandler i Elvestad, så personopplysningene dine fordi vedkommende gir en kommunal tjeneste til deg.',
    ]);
  });

  it('is read a page at a time, onwards and back, and holds nothing of anybody else', async () => {
    const mine = await patientOf(world, r, 'Bladende Blåmeis');
    await world.relate(mine.patientId, r.caseWorker.personId, 'SERVES');
    for (let i = 0; i < 4; i += 1) await look(r.caseWorker, '{ patient(id: "§") { name } }', mine);
    const filter = { by: ['STAFF'] };
    const all = await read(mine, { filter });
    expect(all.totalCount).toBe(4);
    const ids = all.nodes.map(({ id }) => id);
    const first = await read(mine, { filter, first: 2 });
    const next = await read(mine, { filter, first: 2, after: first.pageInfo.endCursor });
    const back = await read(mine, { filter, last: 2, before: next.pageInfo.startCursor });
    const lastPage = await read(mine, { filter, last: 1 });
    const of = ({ nodes }: { nodes: Entry[] }) => nodes.map(({ id }) => id);
    expect([of(first), of(next), of(back), of(lastPage)]).toEqual([
      ids.slice(0, 2),
      ids.slice(2),
      ids.slice(0, 2),
      ids.slice(3),
    ]);
    expect([next.pageInfo.hasNextPage, next.pageInfo.hasPreviousPage]).toEqual([false, true]);
    expect(ids.filter((id) => all.nodes.every((each) => each.id !== id))).toEqual([]);
  });

  it('tells nothing of what is kept from the patient, nor that it is, until it is kept no more', async () => {
    const kept = await patientOf(world, r, 'Skjermet Skjære');
    const sent = await sentReferral(world, r, kept.patientId);
    const filter = { resourceType: ['Referral'], action: ['SUBMIT'] };
    expect((await read(kept, { filter })).totalCount).toBeGreaterThan(0);
    await world.db.sql(
      `insert into withholding (id, patient_id, audience, object_type, object_id, ground, reason, side, valid_from, review_on, created_by)
       values (gen_random_uuid(), $1, 'PATIENT', 'Referral', $2, 'THIRD_PARTY', 'Nevner andre', 'SPECIALIST', '2020-01-01', '2030-01-01', $3)`,
      [kept.patientId, sent.id, r.clinician.personId],
    );
    expect(await read(kept, { filter })).toMatchObject({ totalCount: 0, nodes: [] });
    await world.db.sql(
      `update withholding set ended_at = now(), ended_by = created_by, end_reason = 'x' where patient_id = $1`,
      [kept.patientId],
    );
    expect((await read(kept, { filter })).totalCount).toBeGreaterThan(0);
  });

  it('to staff is what they did themselves, without a sentence to a patient', async () => {
    await look(r.caseWorker, '{ patients { totalCount } }');
    const { nodes } = await read(r.caseWorker, { first: 1 });
    expect(nodes[0]).toMatchObject({ by: null, inWords: null, actor: { name: 'Snill Sisik' } });
    expect(nodes[0]?.redacted).toEqual(expect.arrayContaining(['by', 'inWords']));
  });
});

describe('The words of the access log', () => {
  it('are there for every kind of data that is logged, every act, role and relation', () => {
    const kinds = allResources()
      .filter(({ patient, logged }) => patient && logged !== false)
      .map(({ name }) => name);
    expect(kinds.filter((name) => !THINGS[name])).toEqual([]);
    expect(Object.keys(ACTS).sort()).toEqual(
      Object.values(Action)
        .filter((each) => each !== 'READ')
        .sort(),
    );
    expect(Object.keys(ROLES).sort()).toEqual(
      Object.values(Role)
        .filter((each) => each !== 'PATIENT')
        .sort(),
    );
    expect(Object.keys(REASONS).sort()).toEqual(
      Object.values(RelationKind)
        .filter((each) => each !== 'SELF')
        .sort(),
    );
  });

  it('make every thing the patient’s, or the child’s', () => {
    for (const words of Object.values(THINGS)) {
      for (const language of ['nb', 'nn'] as const) {
        expect(thingOf(words, language, false)).toMatch(/ (din|di|ditt|dine)(,|$)/);
        expect(thingOf(words, language, true)).toMatch(/ til barnet(,|$)/);
      }
    }
  });
});

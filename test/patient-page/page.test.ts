import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { createSchema } from '../../api/src/graphql/schema.js';
import { everyList, everythingOf } from '../authz/http/everything.js';
import { act, done } from '../support/act.js';
import { family, type Child } from '../support/family.js';
import { lix } from './lix.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { startedPathway, type Started } from '../support/started.js';
import { World, type Actor } from '../support/world.js';

const ITEM = '{ kind text quote on at subjectType subjectId }';
const PAGE = `{ patientPage { patientId name addressee notice where ${ITEM} next ${ITEM} late ${ITEM} plans ${ITEM} waiting ${ITEM}
  responsible { role text name unit phone subjectType subjectId } rights { code text ground source standing } } }`;
const MOST = 35;
const NAMED = '{ substitute { name } coordinator { phone person { name } unit { name phone } } }';
const LISTS = [
  'referrals',
  'pathways',
  'deadlines',
  'plans',
  'meetings',
  'threads',
  'needs',
  'feedbackSeries',
];

interface Item {
  kind: string;
  text: string;
  quote: string | null;
  name?: string | null;
  phone?: string | null;
  subjectId: string | null;
}
type Section = 'where' | 'next' | 'late' | 'plans' | 'waiting' | 'responsible';
type Page = Record<Section, Item[]> & {
  patientId: string;
  addressee: string;
  notice: string | null;
  rights: { code: string; text: string; ground: string | null; source: string[] }[];
};
const SECTIONS: Section[] = ['where', 'next', 'responsible', 'late', 'plans', 'waiting'];

describe('The patient’s page', () => {
  let world: World;
  let r: Region;
  let started: Started;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = await createSchema();
    world = await World.start();
    r = await region(world);
    started = await startedPathway(world, r, { name: 'Modig Sommerfugl' });
    await plan(started.patient.patientId);
    await meeting();
  });
  afterAll(() => world.stop());

  const run = (by: Actor, name: string, input: object) => act(world, {})(by, name, { ...input }).then(done);
  const plan = (patientId: string) =>
    run(r.municipalCoordinator, 'offerPlan', { patientId, kind: 'INDIVIDUAL' });
  const meeting = () =>
    run(r.municipalCoordinator, 'scheduleMeeting', {
      ...{ patientId: started.patient.patientId, pathwayId: started.pathwayId },
      ...{ startsAt: '2026-11-24T09:00:00Z', endsAt: '2026-11-24T10:00:00Z', place: 'Rådhuset, rom 3' },
      ...{ agenda: 'Hva nå?', participants: [{ personId: r.clinician.personId }] },
    });
  const page = async (by: Actor, language = 'nb'): Promise<Page> => {
    const answer = await world.api(by, { 'accept-language': language }).run(PAGE);
    return done(answer).patientPage as Page;
  };
  const textOf = (said: Page): string =>
    [...SECTIONS.flatMap((name) => said[name]), ...said.rights].map(({ text }) => text).join(' ');

  /** All that the caller reads otherwise, in one text. */
  const everything = async (by: Actor, patientId: string): Promise<string> => {
    const type = schema.getType('Patient') as GraphQLObjectType;
    const sides = `coordinators { municipal ${NAMED} specialist ${NAMED} }`;
    const asked = [
      `{ patient(id: "${patientId}") { ${sides} pathways { nodes { ${sides} coverage { unit { name phone } } } } } }`,
      `{ patient(id: "${patientId}") { ${everythingOf(type, 1)} } }`,
      ...LISTS.map((name) => everyList(schema, name, 12, 1)),
    ];
    const answers = [];
    for (const query of asked) {
      const { text, code } = await world.api(by).run(query);
      // What was refused as too much would show nothing, and prove nothing.
      expect(code).not.toBe('QUERY_TOO_EXPENSIVE');
      answers.push(text);
    }
    return answers.join('\n');
  };

  it('says where one is, what comes, who answers, which plans there are and what waits', async () => {
    const said = await page(started.patient);
    expect(said).toMatchObject({ patientId: started.patient.patientId, addressee: 'YOU', notice: null });
    expect(said.where[0]?.text).toContain('hos DPS Elvestad');
    expect(said.next.map(({ text }) => text)).toContain(
      'Det er et møte med dem som hjelper deg den 24. november. Det starter kl. 10.00. Stedet er Rådhuset, rom 3.',
    );
    expect(said.responsible.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Klok Kornblomst', 'Behendig Bever', 'Grundig Gåsunge']),
    );
    expect(said.plans.map(({ kind }) => kind)).toEqual(['PLAN']);
    expect(said.waiting.map(({ kind }) => kind)).toEqual(['ANSWER_OFFER', 'ANSWER_MEETING', 'GIVE_FEEDBACK']);
    const right = said.rights.find(({ code }) => code === 'COORDINATOR');
    expect(right).toMatchObject({ ground: 'pasient- og brukerrettighetsloven § 2-5 b' });
    expect(right?.text).toContain('også om du ikke har eller vil ha en plan');
    expect(right?.source.length).toBeGreaterThan(0);
  });

  it('says what is late and why, and loses it when it is done', async () => {
    const { patient } = await startedPathway(world, r, { name: 'Stille Skjære' });
    world.clock.set('2027-08-01T09:00:00Z');
    const late = (await page(patient)).late.filter(({ kind }) => kind === 'DEADLINE');
    expect(late.length).toBeGreaterThan(0);
    expect(late[0]).toMatchObject({ quote: null });
    const reasonForPatient = 'Vi har hatt mange syke, og beklager.';
    const id = late[0]?.subjectId;
    const explained = { id, reasonCode: 'CAPACITY', reasonForPatient };
    await act(world, {}, { explainDelay: 'DeadlineReasonInput' })(
      r.clinician,
      'explainDelay',
      explained,
    ).then(done);
    expect((await page(patient)).late.find(({ subjectId }) => subjectId === id)).toMatchObject({
      quote: reasonForPatient,
    });
    world.clock.set('2026-11-23T09:00:00Z');
  });

  describe('is as readable as asked as a whole, in each language', () => {
    const readers = async (): Promise<[string, Actor][]> => {
      const referred = await patientOf(world, r, 'Rolig Fjellrev');
      await sentReferral(world, r, referred.patientId);
      const { mother } = await family(world, r, '2018-05-05');
      const friend = await world.person('Nær Nabo');
      await world.relate(started.patient.patientId, friend.personId, 'KIN', {
        contents: ['PATIENT', 'PATHWAY', 'MEETING', 'DEADLINE', 'PLAN'],
      });
      return [
        ['under way', started.patient],
        ['referred', referred],
        ['a young child’s mother', mother],
        ['kin', friend],
      ];
    };

    it.each(['nb', 'nn', 'en'])('%s', async (language) => {
      for (const [who, reader] of await readers()) {
        const text = textOf(await page(reader, language));
        expect([who, language, lix(text) <= MOST, text]).toEqual([who, language, true, text]);
      }
    });
  });

  it('speaks to a parent of the child, and says why there is less from twelve on, by the age alone', async () => {
    const small = await family(world, r, '2018-05-05');
    const [said, older] = [await page(small.mother), await family(world, r, '2013-05-05')];
    expect(said).toMatchObject({ addressee: 'YOUR_CHILD', notice: null });
    expect(said.where[0]?.text).toContain('Barnet ditt er henvist til DPS Elvestad');
    expect(said.rights.map(({ code }) => code)).toContain('CHILD_COORDINATOR');
    const less = await page(older.mother);
    expect(less.notice).toContain('over 12 år');
    // That there is nothing is not said to whoever does not see all.
    const nothing = SECTIONS.flatMap((name) => less[name]).filter(({ kind }) => kind === 'NOTHING');
    expect(nothing.map(({ text }) => text)).toEqual(['Det er ikke noe du må gjøre nå.']);
    expect(less.where.map(({ kind }) => kind)).toEqual(['NEED']);
  });

  it('shows nothing that the same caller cannot read otherwise', async () => {
    const withheld = async (of: Child, from: 'Parents' | 'Patient') =>
      run(r.clinician, `withholdFrom${from}`, {
        ...{ patientId: of.patientId, contents: ['REFERRAL', 'PATHWAY', 'DEADLINE'] },
        ...{
          ground: from === 'Parents' ? 'WEIGHTY_CONSIDERATIONS' : 'INSIGHT_REFUSED',
          reason: 'Det er en tung grunn',
        },
        ...{ reviewOn: '2026-12-01' },
      });
    const open = await family(world, r, '2018-01-01');
    const hidden = await family(world, r, '2017-01-01');
    await withheld(hidden.child, 'Parents');
    const young = await family(world, r, '2012-01-01');
    const own = await family(world, r, '2009-01-01');
    await withheld(own.child, 'Patient');
    const friend = await world.person('Fjern Fetter');
    await world.relate(started.patient.patientId, friend.personId, 'KIN', { contents: ['PATIENT'] });
    const near = await world.person('Nær Niese');
    await world.relate(started.patient.patientId, near.personId, 'KIN', { contents: ['MEETING', 'PLAN'] });
    const graded = await family(world, r, '2018-02-02');
    await world.db.sql('insert into address_protection (patient_id, grade) values ($1, 6)', [
      graded.child.patientId,
    ]);

    const names = await world.db.sql<{ name: string }>(
      `select name from person union select name from unit union select phone from unit where phone is not null`,
    );
    const readers: [Actor, string][] = [
      [started.patient, started.patient.patientId],
      [open.mother, open.child.patientId],
      [hidden.mother, hidden.child.patientId],
      [young.mother, young.child.patientId],
      [young.child, young.child.patientId],
      [own.child, own.child.patientId],
      [friend, started.patient.patientId],
      [near, started.patient.patientId],
      [graded.mother, graded.child.patientId],
      [graded.child, graded.child.patientId],
    ];
    const said: number[] = [];
    for (const [reader, patientId] of readers) {
      const [shown, read] = [await page(reader), await everything(reader, patientId)];
      expect(shown.patientId).toBe(patientId);
      const items = SECTIONS.flatMap((name) => shown[name]);
      said.push(items.filter(({ subjectId }) => subjectId).length);
      const ids = items.flatMap(({ subjectId }) => subjectId ?? []);
      expect(ids.filter((id) => !read.includes(id))).toEqual([]);
      const text = JSON.stringify(items);
      const told = names.map(({ name }) => name).filter((name) => text.includes(name));
      expect(told.filter((name) => !read.includes(name))).toEqual([]);
      const quotes = items.flatMap(({ quote }) => quote ?? []);
      expect(quotes.filter((quote) => !read.includes(JSON.stringify(quote).slice(1, -1)))).toEqual([]);
    }
    // And it does say something, to those who may read something; less, where something is withheld.
    expect(said[0]).toBeGreaterThan(5);
    expect(said[1]).toBeGreaterThan(said[2] as number);
  });

  it('is nobody’s at work, and nobody’s without a login', async () => {
    for (const actor of [r.gp, r.municipalCoordinator, r.clinician, r.ke, r.auditor])
      expect((await world.api(actor).run(PAGE)).code).toBe('FORBIDDEN');
    expect((await world.api().run(PAGE)).code).toBe('UNAUTHENTICATED');
  });

  it('stands in the log as the reads that it is', async () => {
    await page(started.patient);
    const rows = await world.log<{ operation: string; resource_type: string; relation: string | null }>();
    const types = rows.filter(({ operation }) => operation === 'patientPage').map((row) => row.resource_type);
    expect(types).toEqual(expect.arrayContaining(['Patient', 'Pathway', 'Deadline', 'Plan', 'Meeting']));
  });
});

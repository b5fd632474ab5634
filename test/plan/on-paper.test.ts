import { SharedPlan } from './shared-plan.js';
import { fetchedFile } from '../support/files.js';
import { lixOf } from '../support/lix.js';
import { readPaper, type ReadPaper } from '../support/paper.js';
import { region, type Region } from '../support/region.js';
import { act, ok } from '../support/started.js';
import { World, type Actor } from '../support/world.js';

const HOSTILE = ') Tj /JavaScript <script>alert(1)</script>';

describe('A plan on paper', () => {
  let world: World;
  let r: Region;
  let plan: SharedPlan;
  let patient: Actor & { patientId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    await world.db.sql(`update unit set phone = '51 00 00 01' where id = $1`, [r.service]);
    plan = await SharedPlan.begin(world, r, { contacts: 'Ring Mestringsenheten.' });
    patient = plan.at.patient;
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    await plan.done('writeOwnWords', patient, {
      whatMatters: 'Jeg vil sove.',
      wishes: 'Snakk rolig med meg.',
    });
    const goal = await plan.goal(patient, 'Jeg vil sove hele natta');
    await plan.measure(r.municipalCoordinator, 'Gå tur hver dag', {
      ...{ goalId: goal.id, responsibleIsPatient: true, extent: 'En halv time' },
    });
    await plan.measure(r.municipalCoordinator, 'Snakke sammen', { responsibleId: r.caseWorker.personId });
  });
  afterAll(() => world.stop());

  const fetch = (actor: Actor, id: string, language = 'nb') =>
    fetchedFile(world, `${id}?language=${language}`, actor);
  async function printed(actor: Actor, language?: string): Promise<ReadPaper> {
    const answer = await fetch(actor, plan.id, language);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    return readPaper(answer.body as Buffer);
  }

  it('says what the API says, tagged, in plain words, as a download', async () => {
    const answer = await fetch(patient, plan.id);
    expect(answer.headers['content-disposition']).toBe('attachment; filename=plan-2026-11-23.pdf');
    const read = await readPaper(answer.body as Buffer);
    expect(read).toMatchObject({
      ...{ title: 'Individuell plan', language: 'nb-NO', tagged: true, embedded: true, conformance: '2A' },
    });
    const pages = / Individuell plan\. Skrevet ut 23\. november 2026\. Side \d av \d/g;
    expect(read.text.replaceAll(pages, '')).toBe(
      [
        'Individuell plan Navn: Sindig Bjørk',
        `Født: ${/Født: (.*?) Planen/.exec(read.text)?.[1]}`,
        `Planen er: I bruk Versjon: ${/Versjon: (\d)/.exec(read.text)?.[1]} Ansvarlig: Klok Kornblomst Hos: Mestringsenheten Telefon: 51 00 00 01`,
        'Mine egne ord Dette er viktig for meg Jeg vil sove. Slik vil jeg bli møtt Snakk rolig med meg.',
        'Planen Vi samarbeider',
        'Mål Jeg vil sove hele natta',
        '• Gå tur hver dag Hvor mye: En halv time Ansvar: Pasienten Innen: 15. januar 2027 Planlagt',
        'Andre tiltak • Snakke sammen Ansvar: Snill Sisik Innen: 15. januar 2027 Planlagt',
        'Hvem jeg kan ta kontakt med Ring Mestringsenheten. Hvem som er med • Snill Sisik',
      ].join(' '),
    );
    expect(read.text).toMatch(/Individuell plan\. Skrevet ut 23\. november 2026\. Side (\d) av \1$/);
  });

  it.each([
    ['nn', 'nn-NO', 'Dette er viktig for meg Jeg vil sove.'],
    ['en', 'en-GB', 'This matters to me Jeg vil sove.'],
  ])('in %s, where that is asked for', async (language, tag, words) => {
    const read = await printed(patient, language);
    expect(read.language).toBe(tag);
    expect(read.text).toContain(words);
  });

  it('in no other language', async () => {
    expect((await fetch(patient, plan.id, 'de')).status).toBe(400);
  });

  it('holds what whoever asks may read, and says that there is more', async () => {
    const [participant] = (await plan.seenBy(r.municipalCoordinator)).participants;
    await plan.done('sharePlan', r.municipalCoordinator, { id: participant?.id, parts: ['GOALS'] });
    const { text } = await printed(r.caseWorker);
    expect(text).toContain('Jeg vil sove hele natta');
    expect(text).toContain('Snakke sammen');
    for (const hidden of ['Gå tur', 'Jeg vil sove.', 'Vi samarbeider', 'Ring Mestringsenheten'])
      expect(text).not.toContain(hidden);
    expect(text).toContain('Deler av planen står ikke på dette arket.');
    expect((await printed(patient)).text).not.toContain('Deler av planen');
  });

  it('that one may not read is as one that is not there, and the attempt is in the log', async () => {
    const stranger = await world.staff('CLINICIAN', r.section);
    const [hidden, absent] = [await fetch(stranger, plan.id), await fetch(stranger, patient.patientId)];
    expect([hidden.status, absent.status]).toEqual([404, 404]);
    expect((hidden.body as Buffer).toString()).toBe((absent.body as Buffer).toString());
    const log = await world.log<{ resource_ids: string[]; decision: string; person_id: string }>();
    expect(
      log.filter((entry) => entry.person_id === stranger.personId && entry.resource_ids.includes(plan.id)),
    ).toMatchObject([{ decision: 'DENY' }]);
  });

  it('is a read of the plan in the log', async () => {
    await printed(r.municipalCoordinator);
    const log = await world.log<{
      resource_type: string;
      operation: string;
      resource_ids: string[];
      patient_ids: string[];
      person_id: string;
      decision: string;
    }>();
    const mine = log.filter(
      ({ operation, person_id, resource_ids }) =>
        operation === 'file' &&
        person_id === r.municipalCoordinator.personId &&
        resource_ids.includes(plan.id),
    );
    expect(mine).toMatchObject([
      { resource_type: 'Plan', patient_ids: [patient.patientId], decision: 'PERMIT' },
    ]);
  });

  it('does nothing of what somebody wrote in it', async () => {
    await plan.done('writeOwnWords', patient, { whatMatters: HOSTILE, expectedVersion: 1 });
    const { text, bytes } = await printed(patient);
    expect(text).toContain(HOSTILE);
    expect(bytes.toString('latin1')).not.toContain('/JavaScript');
  });

  it.each(['nb', 'nn', 'en'])('is plain to read in %s: LIX at most 35', async (language) => {
    const { text } = await printed(patient, language);
    // Where lines break says nothing of sentences: a heading is counted with what stands below it.
    expect(lixOf(text.replaceAll('•', '\n'))).toBeLessThanOrEqual(35);
  });

  it.each([
    ['TREATMENT', 'Behandlingsplan', 'clinician'],
    ['FOLLOW_UP', 'Oppfølgingsplan', 'clinician'],
    ['CRISIS', 'Kriseplan', 'clinician'],
  ] as const)('of kind %s is called %s', async (kind, title, by) => {
    const make = act(world, 'createPlan', 'CreatePlanInput', 'id');
    const { patientId } = patient;
    const input = {
      patientId,
      pathwayId: plan.at.pathwayId,
      kind,
      text: 'Vi møtes hver uke.',
      specialistPart: 'Vi følger opp.',
    };
    const made = ok(
      await make(r[by], kind === 'FOLLOW_UP' ? input : { ...input, specialistPart: undefined }),
    );
    const id = made.data.createPlan.id as string;
    if (kind === 'CRISIS')
      await act(
        world,
        'setGoal',
        'SetGoalInput',
        'id',
      )(r[by], { planId: id, kind: 'WARNING_SIGN', text: 'Jeg sover lite' });
    const read = await readPaper((await fetch(r[by], id)).body as Buffer);
    expect(read.title).toBe(title);
    expect(read.text).toContain('Vi møtes hver uke.');
    expect(read.text).toContain(
      {
        TREATMENT: 'I bruk',
        FOLLOW_UP: 'Det sykehuset fortsetter med Vi følger opp.',
        CRISIS: 'Tidlige tegn Jeg sover lite',
      }[kind],
    );
  });

  it('of somebody with a protected address places them for those alone who may place them', async () => {
    const kin = await world.person('Nær Nise');
    await world.relate(patient.patientId, kin.personId, 'KIN', { contents: ['PLAN'] });
    await world.db.sql('insert into address_protection (patient_id, grade) values ($1, 6)', [
      patient.patientId,
    ]);
    for (const who of [patient, r.municipalCoordinator])
      expect((await printed(who)).text).toContain('Mestringsenheten');
    const read = await printed(kin);
    expect(read.text).not.toMatch(/Mestringsenheten|51 00 00 01/);
    expect(read.bytes.toString('latin1')).not.toContain('Mestringsenheten');
  });
});

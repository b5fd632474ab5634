import { act as mutation, problemsOf } from '../support/act.js';
import { fetchedFile } from '../support/files.js';
import { lixOf } from '../support/lix.js';
import { readPaper } from '../support/paper.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { ok, told } from '../support/started.js';
import { World, type Actor, type Answer } from '../support/world.js';

const FIELDS =
  'id kind recipient recipientName language title delivery notice toPrint printedAt version sections { heading paragraphs } placeSections { heading paragraphs } redacted';
const REASON = 'Du har det bedre nå. Du får god hjelp i kommunen.';
const ADVICE = 'Snakk med fastlegen din. Hold fram med gruppa.';

interface Section {
  heading: string | null;
  paragraphs: string[];
}
interface Letter extends Record<string, unknown> {
  id: string;
  recipient: string;
  sections: Section[] | null;
  placeSections: Section[] | null;
}
type Patient = Actor & { patientId: string };

describe('Letters', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    await world.db.sql(`update unit set phone = '51 00 00 02' where id = $1`, [r.section]);
  });
  afterAll(() => world.stop());

  const run = (actor: Actor, name: string, input: Record<string, unknown>): Promise<Answer> =>
    mutation(world, { createLetter: FIELDS, recordLetterPrinted: FIELDS })(actor, name, input);
  const seenBy = async (actor: Actor, patient: Patient): Promise<Letter[]> =>
    ok(
      await world
        .api(actor)
        .run(
          `query($p: ID!) { letters(filter: { patient: $p }, orderBy: MADE_AT_ASC) { nodes { ${FIELDS} } } }`,
          {
            p: patient.patientId,
          },
        ),
    ).data.letters.nodes as Letter[];
  const to = (letters: Letter[], recipient: string): Letter =>
    letters.find((each) => each.recipient === recipient) as Letter;
  const said = ({ sections, placeSections }: Letter): string =>
    [...(sections ?? []), ...(placeSections ?? [])]
      .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
      .join('\n');
  const printed = async (actor: Actor, id: string) => {
    const answer = await fetchedFile(world, id, actor);
    expect(answer.status).toBe(200);
    return readPaper(answer.body as Buffer);
  };

  async function assessed(
    outcome: 'ACCEPT' | 'REJECT',
    set: Record<string, string | null> = {},
    more: Record<string, unknown> = {},
  ) {
    const patient = await patientOf(world, r);
    for (const [column, value] of Object.entries(set))
      await world.db.sql(`update patient set ${column} = $2 where id = $1`, [patient.patientId, value]);
    const { id } = await sentReferral(world, r, patient.patientId, more);
    const input = {
      ...{ id, outcome },
      ...(outcome === 'ACCEPT' ? { latestStart: '2027-01-15' } : { reason: REASON, recommendation: ADVICE }),
    };
    ok(await run(r.clinician, 'assessReferral', input));
    return { patient, referralId: id };
  }

  it('tells who is granted the right who, where, when, and what to do when the date is not kept', async () => {
    const { patient } = await assessed('ACCEPT');
    const letter = to(await seenBy(patient, patient), 'PATIENT');
    expect(letter).toMatchObject({
      ...{ kind: 'RIGHT_GRANTED', title: 'Du har rett til hjelp', language: 'nb', delivery: 'DIGITAL' },
      ...{ notice: 'WAITING', toPrint: false, redacted: [] },
    });
    for (const words of [
      'Du får hjelp hos DPS Elvestad.',
      'Behendig Bever har vurdert henvisningen.',
      'Samlet Saks er din koordinator hos oss.',
      'Hjelpen skal starte senest 15. januar 2027.',
      'Da har du rett til å få hjelpen med en gang.',
      'Du kan også selv si fra til Helfo.',
      'klage til statsforvalteren',
      'Ring oss på 51 00 00 02',
    ])
      expect(said(letter)).toContain(words);
    expect(await told(world, patient, patient)).toContain('LETTER_READY');
  });

  it('tells who is rejected the reason, the advice and how to complain', async () => {
    const { patient } = await assessed('REJECT');
    const letter = to(await seenBy(patient, patient), 'PATIENT');
    expect(letter).toMatchObject({ kind: 'REJECTION', title: 'Svar på henvisningen din' });
    for (const words of [REASON, ADVICE, 'klage til statsforvalteren', '§ 7-2', 'Ta kontakt med oss'])
      expect(said(letter)).toContain(words);
    expect(said(letter)).not.toMatch(/Helfo|koordinator/);
  });

  it('says of deadlines and complaints what the organisation has written, in the letter’s language alone', async () => {
    const admin = await world.staff('ADMINISTRATOR', r.trust);
    const set = (value: unknown) =>
      world
        .api(admin)
        .run(
          `mutation($v: JSON) { updateSettings(input: { settings: [{ key: "letter.complaint", value: $v }] }) { key } }`,
          { v: value },
        );
    expect((await set({ de: 'Beschwerde' })).code).toBe('BAD_USER_INPUT');
    ok(await set({ nb: 'Skriv til oss innen fristen.\n\nVi hjelper deg.' }));
    const inNorwegian = to(await seenBy(r.clinician, (await assessed('REJECT')).patient), 'PATIENT');
    expect(said(inNorwegian)).toContain('Skriv til oss innen fristen.\nVi hjelper deg.');
    expect(said(inNorwegian)).not.toContain('Ta kontakt med oss');
    const { patient } = await assessed('REJECT', { language: 'en' });
    expect(said(to(await seenBy(patient, patient), 'PATIENT'))).toContain('Ask us if you want to know how.');
    ok(await set(null));
  });

  it.each([
    ['nb', 'ACCEPT'],
    ['nn', 'ACCEPT'],
    ['en', 'ACCEPT'],
    ['nb', 'REJECT'],
    ['nn', 'REJECT'],
    ['en', 'REJECT'],
  ] as const)(
    'is on paper in %s when it is an %s: tagged, whole, LIX at most 35',
    async (language, outcome) => {
      const { patient } = await assessed(outcome, { language });
      await world.db.sql(
        `update patient_contact set address = 'Fjellveien 1, 9999 Elvestad' where patient_id = $1`,
        [patient.patientId],
      );
      const letter = to(await seenBy(r.clinician, patient), 'PATIENT');
      const read = await printed(r.clinician, letter.id);
      expect(read).toMatchObject({
        ...{
          title: letter.title,
          language: { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language],
          conformance: '2A',
        },
        ...{ tagged: true, embedded: true },
      });
      for (const paragraph of [...(letter.sections ?? []), ...(letter.placeSections ?? [])].flatMap(
        (each) => each.paragraphs,
      ))
        expect(read.text).toContain(paragraph);
      expect(read.text).toContain('Sindig Bjørk Fjellveien 1 9999 Elvestad');
      expect(lixOf(`${String(letter.title)}\n${said(letter)}`)).toBeLessThanOrEqual(35);
      expect((await fetchedFile(world, letter.id, patient)).status).toBe(200);
    },
  );

  it('reach whoever referred and the GP as copies, each their own', async () => {
    const listGp = await world.staff('GP', await world.unit('GP_OFFICE'), 'Listelege Lom');
    const { patient } = await assessed('REJECT');
    await world.db.sql('update patient set gp_id = $2 where id = $1', [patient.patientId, listGp.personId]);
    await world.db.sql(`delete from relation where patient_id = $1 and kind = 'GP_OF'`, [patient.patientId]);
    await world.relate(patient.patientId, listGp.personId, 'GP_OF');
    const [id] = await world.db.sql<{ id: string }>('select id from referral where patient_id = $1', [
      patient.patientId,
    ]);
    ok(await run(r.clinician, 'createLetter', { referralId: id?.id }));
    expect((await seenBy(r.gp, patient)).map(({ recipient }) => recipient)).toEqual(['REFERRER', 'REFERRER']);
    const [copy] = await seenBy(listGp, patient);
    expect(copy).toMatchObject({ recipient: 'GP', title: 'Kopi: Svar på henvisningen din' });
    expect(said(copy as Letter)).toContain('Dette er en kopi. Pasienten har fått samme brev.');
    expect(await told(world, listGp, patient)).toContain('LETTER_COPY');
    for (const nobody of [r.caseWorker, r.leader, r.ke, r.auditor])
      expect((await world.api(nobody).run(`{ letter(id: "${copy?.id}") { id } }`)).code).toMatch(
        /NOT_FOUND|FORBIDDEN/,
      );
    const [objection] = [
      await world
        .api(patient)
        .run(`mutation($input: ObjectToSharingInput!) { objectToSharing(input: $input) { id } }`, {
          input: { patientId: patient.patientId, contents: ['REFERRAL'] },
        }),
    ];
    ok(objection as Answer);
    expect(await seenBy(listGp, patient)).toEqual([]);
    const before = (await seenBy(patient, patient)).length;
    ok(await run(r.clinician, 'createLetter', { referralId: id?.id }));
    expect(
      (await seenBy(patient, patient))
        .slice(before)
        .map(({ recipient }) => recipient)
        .sort(),
    ).toEqual(['PATIENT', 'REFERRER']);
  });

  it('place nobody with a protected address for those who may not place them, on paper neither', async () => {
    const { patient } = await assessed('ACCEPT');
    await world.db.sql('insert into address_protection (patient_id, grade) values ($1, 7)', [
      patient.patientId,
    ]);
    const [copy] = await seenBy(r.gp, patient);
    expect(copy).toMatchObject({ recipient: 'REFERRER', placeSections: null });
    expect(copy?.redacted).toContain('placeSections');
    for (const who of [r.gp, r.sectionCoordinator]) {
      const { text } = await printed(who, copy?.id as string);
      expect(text).not.toMatch(/DPS Elvestad|51 00 00 02/);
      expect(text).toContain('Hjelpen skal starte senest');
    }
    expect((await printed(patient, to(await seenBy(patient, patient), 'PATIENT').id)).text).toContain(
      'DPS Elvestad',
    );
  });

  it.each([
    ['LETTER', 'PRINT', null, true],
    ['PHONE', 'PRINT', null, true],
    ['SMS', 'SMS', 'NO_GATEWAY', true],
    ['DIGITAL', 'DIGITAL', 'WAITING', false],
  ] as const)('reach who prefers %s: %s, message %s', async (channel, delivery, notice, toPrint) => {
    const { patient } = await assessed('ACCEPT', { preferred_channel: channel });
    expect(to(await seenBy(r.clinician, patient), 'PATIENT')).toMatchObject({ delivery, notice, toPrint });
    const rows = await world.db.sql<{ channel: string; address: string }>(
      'select channel, address from letter_notice where patient_id = $1',
      [patient.patientId],
    );
    expect(rows).toEqual(
      {
        PRINT: [],
        SMS: [{ channel: 'SMS', address: '900 00 000' }],
        DIGITAL: [{ channel: 'EMAIL', address: 'post@eksempel.test' }],
      }[delivery],
    );
  });

  it('are printed once, by whom and when, by those who may', async () => {
    const { patient } = await assessed('ACCEPT', { preferred_channel: 'LETTER' });
    const letter = to(await seenBy(r.clinician, patient), 'PATIENT');
    const print = (actor: Actor) => run(actor, 'recordLetterPrinted', { id: letter.id });
    expect((await print(patient)).code).toBe('FORBIDDEN');
    expect((await print(r.gp)).code).toBe('NOT_FOUND');
    const done = ok(await print(r.sectionCoordinator)).data.recordLetterPrinted as Letter;
    expect(done).toMatchObject({ toPrint: false, printedAt: '2026-11-23T09:00:00+00:00' });
    expect((await print(r.clinician)).code).toBe('CONFLICT');
    const waiting = ok(
      await world.api(r.clinician).run(`{ letters(filter: { toPrint: true }) { nodes { id } } }`),
    );
    expect((waiting.data.letters.nodes as { id: string }[]).map(({ id }) => id)).not.toContain(letter.id);
  });

  it('are made once more in another language, and only of what is assessed', async () => {
    const { patient, referralId } = await assessed('ACCEPT');
    const made = ok(await run(r.clinician, 'createLetter', { referralId, language: 'en' }));
    expect(made.data.createLetter).toMatchObject({ language: 'en', title: 'You have a right to help' });
    expect(problemsOf(await run(r.clinician, 'createLetter', { referralId, language: 'de' }))).toEqual([
      ['language', 'LANGUAGE'],
    ]);
    expect((await run(patient, 'createLetter', { referralId })).code).toBe('FORBIDDEN');
    const { id } = await sentReferral(world, r, (await patientOf(world, r)).patientId);
    expect((await run(r.clinician, 'createLetter', { referralId: id })).code).toBe('ILLEGAL_TRANSITION');
  });

  it('never change', async () => {
    const { patient } = await assessed('ACCEPT');
    await expect(
      world.db.sql(`update letter set title = 'Noe annet' where patient_id = $1`, [patient.patientId]),
    ).rejects.toThrow(/never changed/);
  });
});

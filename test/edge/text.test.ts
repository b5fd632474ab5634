import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ONLY_TEXT } from './hostile.js';
import { syntheticNationalId } from '../support/identity-number.js';
import { draftReferral, patientOf, region, type Region } from '../support/region.js';
import { World } from '../support/world.js';

/** What every database of this run has said; a test looks for what is its own alone. */
const databaseLog = (): string => readFileSync(process.env.TEST_DATABASE_LOG ?? '', 'utf8');
const FAMILY = '👨‍👩‍👧‍👦';

describe('Text', () => {
  let world: World;
  let r: Region;
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());

  const kept = async (symptoms: string): Promise<string> => {
    const patient = await patientOf(world, r);
    const draft = await draftReferral(world, r, patient.patientId, { content: { symptoms } });
    expect(draft.errors).toBeUndefined();
    const [row] = await world.db.sql<{ symptoms: string }>(
      `select c.content->>'symptoms' as symptoms from referral_content c where c.referral_id = $1`,
      [draft.data.createReferral.id],
    );
    return row?.symptoms ?? '';
  };

  it.each([
    ['Northern Sámi', 'Gávpotsuohkan šattai čieŋalin, ŧ ž đ'],
    ['Arabic', 'لا أنام جيدًا منذ أسابيع'],
    ['Tamil', 'எனக்கு உதவி வேண்டும்'],
    ['beyond the basic plane', `𠮷野家 ${FAMILY} 🏴󠁧󠁢󠁥󠁮󠁧󠁿`],
    ['markup that is only text', '<img src=x onerror=alert(1)> [a](javascript:x) ${7*7} {{7*7}}'],
    ['quotes that end nothing', `O'Brien"; drop table patient; -- $$ \\' %s`],
  ])('is kept as it was written: %s', async (_what, text) => {
    expect(await kept(text)).toBe(text);
  });

  it('has one form, whichever keyboard wrote it', async () => {
    expect(await kept('A\u030angstløs og e\u0301n')).toBe('Ångstløs og én');
  });

  it('is no part of any statement: what the database logs of its statements holds none of it', async () => {
    const name = new URL(world.db.url).pathname.slice(1);
    // Bound values are kept out of the log whatever is logged (embedded-postgres.ts).
    await world.db.sql(`alter database ${name} set log_statement = 'all'`);
    const before = databaseLog().length;
    const mark = randomBytes(8).toString('hex');
    const beside = await world.beside();
    try {
      for (const text of ONLY_TEXT) {
        const given = `${text}${mark}`;
        const search =
          'query($q: String) { patients(filter: { q: $q }) { totalCount } directory(filter: { q: $q }) { totalCount } }';
        expect((await beside.api(r.clinician).run(search, { q: given })).errors).toBeUndefined();
        const patient = await patientOf(beside, r);
        const draft = await draftReferral(beside, r, patient.patientId, { content: { symptoms: given } });
        expect(draft.errors).toBeUndefined();
      }
    } finally {
      await beside.app.close();
    }
    const logged = databaseLog().slice(before);
    const lines = logged.split('\n');
    expect(lines.some((line) => /execute .*insert into "referral_content"/.test(line))).toBe(true);
    expect(lines.filter((line) => line.includes(mark))).toEqual([]);
  });

  it('is not in the database’s log when the database refuses it', async () => {
    const before = databaseLog().length;
    const mark = syntheticNationalId();
    const insert = `insert into person_identity (person_id, national_id) values ($1, $2)`;
    await expect(world.db.sql(insert, [r.gp.personId, mark])).rejects.toThrow();
    const logged = databaseLog().slice(before);
    expect(logged).toContain('duplicate key');
    expect(logged.includes(mark) || logged.includes(`(person_id)=(`)).toBe(false);
  });

  const tooLong = async (reason: string): Promise<boolean> => {
    const { errors } = await world
      .api(r.clinician)
      .run(
        'mutation($reason: String!) { breakGlass(input: { nationalId: "1", ground: OTHER, reason: $reason }) { id } }',
        { reason },
      );
    return errors?.[0]?.extensions.fields?.some(({ rule }) => rule === 'TOO_LONG') ?? false;
  };

  it.each([
    ['letters', 'å'],
    ['letters written in two parts', 'a\u030a'],
    ['families', FAMILY],
    ['syllables', 'நி'],
  ])('is as long as a reader says: %s', async (_what, one) => {
    expect(await tooLong(one.repeat(2000))).toBe(false);
    expect(await tooLong(one.repeat(2001))).toBe(true);
  });

  it('is not short because everything stands in one heap of accents', async () => {
    expect(await tooLong(`a${'\u0316'.repeat(40_000)}`)).toBe(true);
  });

  it('is looked for by one character where one is a word', async () => {
    const search = 'query($q: String) { patients(filter: { q: $q }) { totalCount } }';
    const found = async (q: string) => (await world.api(r.clinician).run(search, { q })).status;
    expect(await Promise.all(['李', '김', 'å', 'Ås'].map(found))).toEqual([200, 200, 400, 200]);
  });

  it.each(['\u0000', '\u0007', '\u001b[31m', '\u007f'])(
    'holds nothing that nobody can read: %j',
    async (control) => {
      const answer = await world
        .api(r.clinician)
        .run('query($q: String) { patients(filter: { q: $q }) { totalCount } }', {
          q: `a${control}b`,
        });
      expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    },
  );
});

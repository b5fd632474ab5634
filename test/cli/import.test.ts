import { LOG } from '../support/log.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testLogWriter } from '../support/log-keys.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { inTransaction } from '../../api/src/cli/command.js';
import { importFromCommandLine, readImportArguments } from '../../api/src/cli/import-command.js';

const HEAD =
  'organisasjonsnummer,navn,organisasjonsform.kode,slettedato,overordnetEnhet,forretningsadresse.kommunenummer,hjemmeside,telefon,epostadresse';
const row = (...cells: string[]) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',');

/** Nine digits with their check digit. */
function number(body: number): string {
  for (let n = body; ; n += 1) {
    const digits = [...String(n)].map(Number);
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, w, i) => total + w * (digits[i] ?? 0), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${n}${check}`;
  }
}
const [A, B, C, D] = [number(81000000), number(82000000), number(83000000), number(84000000)];

describe('npm run import -- units', () => {
  let db: TestDatabase;
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samlop-import-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    db = await testDatabase();
  });
  afterEach(() => db.drop());

  async function run(text: string | Buffer, ...more: string[]) {
    const file = join(folder, 'units.csv');
    writeFileSync(file, text);
    const lines: string[] = [];
    const wanted = readImportArguments(['units', file, ...more]);
    let right = false;
    await inTransaction(
      db.url,
      testLogWriter(),
      async (command) => {
        right = await importFromCommandLine(command, wanted as NonNullable<typeof wanted>);
      },
      (line) => lines.push(line),
    );
    return { lines, right };
  }
  const units = () =>
    db.sql<Record<string, unknown>>(
      `select u.organisation_number, u.name, u.kind, p.organisation_number as parent, o.organisation_number as root, u.phone, u.version
         from unit u left join unit p on p.id = u.parent_id join unit o on o.id = u.organisation_id
        where u.organisation_number is not null order by u.organisation_number`,
    );

  const log = () =>
    db.sql<{ operation: string; role: null; resource_ids: string[] }>(`select * from ${LOG} order by at`);

  const good = [
    HEAD,
    row(C, 'Underenhet "Øst"', 'BEDR', '', B, '9901', '', '', ''),
    row(B, 'Tjenesten', 'ORGL', '', A, '9901', 'www.eksempel.test', '33 00 00 00', 'post@eksempel.test'),
    row(A, 'ELVESTAD KOMMUNE', 'KOMM', '', '', '9901', '', '', ''),
  ];

  it('makes units of a quoted file with BOM, parents in whatever order, and says what it did row by row', async () => {
    const { lines, right } = await run(`\ufeff${good.join('\r\n')}\r\n`);
    expect(right).toBe(true);
    expect(lines).toEqual([
      `line 2: new ${C} Underenhet "Øst" as OTHER_PARTNER`,
      `line 3: new ${B} Tjenesten as OTHER_PARTNER`,
      `line 4: new ${A} ELVESTAD KOMMUNE as MUNICIPALITY`,
      'Written 3 of 3.',
      '3 rows: 3 new, 0 changed, 0 unchanged, 0 wrong.',
      'Written.',
    ]);
    expect(await units()).toMatchObject([
      { organisation_number: A, kind: 'MUNICIPALITY', parent: null, root: A },
      { organisation_number: B, name: 'Tjenesten', parent: A, root: A, phone: '33 00 00 00' },
      { organisation_number: C, name: 'Underenhet "Øst"', parent: B, root: A },
    ]);
    const [below] = await db.sql(
      'select count(*)::int as n from unit_closure c join unit u on u.id = c.ancestor_id where u.organisation_number = $1',
      [A],
    );
    expect(below).toEqual({ n: 3 });
    const [entry] = await log();
    expect([entry?.operation, entry?.role, entry?.resource_ids.length]).toEqual(['cli:import', null, 3]);
  });

  it('changes nothing when the same file comes twice, and says field by field what another changes', async () => {
    await run(good.join('\n'));
    const before = await units();
    const again = await run(good.join('\n'));
    expect(again.lines.slice(-2)).toEqual([
      '3 rows: 0 new, 0 changed, 3 unchanged, 0 wrong.',
      'Nothing was written: there was nothing to change.',
    ]);
    expect(await units()).toEqual(before);
    expect(await log()).toHaveLength(1);
    const changed = await run(
      [HEAD, row(B, 'Ny tjeneste', 'ORGL', '', A, '9901', '', '33 00 00 01', '')].join('\n'),
    );
    expect(changed.lines[0]).toBe(
      `line 2: changed ${B} Ny tjeneste: navn: Tjenesten -> Ny tjeneste; telefon: 33 00 00 00 -> 33 00 00 01`,
    );
    expect((await units())[1]).toMatchObject({ name: 'Ny tjeneste', phone: '33 00 00 01', version: 2 });
  });

  it('moves a unit with what is below it to another organisation', async () => {
    await run(good.join('\n'));
    await run(
      [
        HEAD,
        row(D, 'NORDVIK KOMMUNE', 'KOMM', '', '', '9902', '', '', ''),
        row(B, 'Tjenesten', 'ORGL', '', D, '', '', '', ''),
      ].join('\n'),
    );
    expect((await units()).map(({ organisation_number, root }) => [organisation_number, root])).toEqual([
      [A, A],
      [B, D],
      [C, D],
      [D, D],
    ]);
  });

  it('writes nothing at a dry run', async () => {
    const { lines, right } = await run(good.join('\n'), '--dry-run');
    expect([right, lines.at(-1)]).toEqual([true, 'Nothing was written: this was a dry run.']);
    expect([await units(), await log()]).toEqual([[], []]);
  });

  const broken = [
    HEAD,
    row(A, 'ELVESTAD KOMMUNE', 'KOMM', '', '', '9901', '', '', ''),
    row('974760674', 'Feil siffer', 'AS', '', '', '', '', '', ''),
    `"${B}","Sitat "midt i","AS","","","","","",""`,
    row(C, 'For kort', 'AS'),
    row(D, '', 'AS', '', number(85000000), '99', 'javascript:alert(1)', '', ''),
  ];

  it('names line, column and rule of every broken row, and writes nothing', async () => {
    const { lines, right } = await run(broken.join('\n'));
    expect(right).toBe(false);
    expect(lines).toEqual([
      `line 2: new ${A} ELVESTAD KOMMUNE as MUNICIPALITY`,
      'line 3: error 974760674 Feil siffer: organisasjonsnummer: ORGANISATION_NUMBER',
      expect.stringMatching(/^line 4: error.*row: QUOTES \(CSV_\w+\)$/),
      expect.stringMatching(/^line 5: error.*row: COLUMNS \(3 for 9\)$/),
      expect.stringMatching(
        /^line 6: error \d+: navn: EMPTY; forretningsadresse.kommunenummer: MUNICIPALITY_NUMBER; hjemmeside: WEBSITE$/,
      ),
      '5 rows: 1 new, 0 changed, 0 unchanged, 4 wrong.',
      'Nothing was written: mend the rows that are wrong, or leave them out with --keep-going.',
    ]);
    expect([await units(), await log()]).toEqual([[], []]);
  });

  it('writes the rows that can be with --keep-going, and still ends as a failure', async () => {
    const { lines, right } = await run(broken.join('\n'), '--keep-going');
    expect([right, lines.at(-1)]).toEqual([false, 'Written, but for the rows that are wrong.']);
    expect((await units()).map((unit) => unit.organisation_number)).toEqual([A]);
  });

  it('refuses cycles, unknown parents, what stands below a refused row, and the same number twice', async () => {
    const [x, y, z] = [number(86000000), number(87000000), number(88000000)];
    const { lines } = await run(
      [
        HEAD,
        row(A, 'En', 'AS', '', B, '', '', '', ''),
        row(B, 'To', 'AS', '', A, '', '', '', ''),
        row(C, 'Under en', 'AS', '', A, '', '', '', ''),
        row(D, 'Uten kjent', 'AS', '', x, '', '', '', ''),
        row(y, 'Seg selv', 'AS', '', y, '', '', '', ''),
        row(z, 'Først', 'AS', '', '', '', '', '', ''),
        row(z, 'Igjen', 'AS', '', '', '', '', '', ''),
      ].join('\n'),
    );
    expect(
      lines
        .slice(0, 7)
        .map((line) => line.replace(/^.*?: (\w+ ).*?(: \w+: )?/, '$1').replace(/^(\w+) .*: (.*)$/, '$1 $2')),
    ).toEqual([
      'error CYCLE',
      'error CYCLE',
      `error PARENT_REFUSED (${A})`,
      `error UNKNOWN (${x})`,
      'error CYCLE',
      expect.stringMatching(/^new/),
      'error DUPLICATE (line 7)',
    ]);
  });

  it.each([
    ['an empty file', '', /line 1: file: EMPTY/],
    ['no column for the number', 'navn\n"En"\n', /line 1: organisasjonsnummer: COLUMN_MISSING/],
    [
      'another encoding',
      Buffer.from([...Buffer.from(`${HEAD}\n"974760673","Tr`), 0xf8, ...Buffer.from('ndelag"\n')]),
      /line 2: file: NOT_UTF8/,
    ],
  ])('says in one line what is wrong with %s', async (_what, text, message) => {
    await expect(run(text)).rejects.toThrow(message);
    expect([await units(), await log()]).toEqual([[], []]);
  });

  it('takes a semicolon for a comma, and --kind for what the register does not say', async () => {
    await run(
      `organisasjonsnummer;navn;organisasjonsform.kode\n${A};Skolen, avd. nord;AS\n`,
      '--kind',
      'SCHOOL',
    );
    expect(await units()).toMatchObject([{ name: 'Skolen, avd. nord', kind: 'SCHOOL' }]);
    expect(() => readImportArguments(['units', 'x.csv', '--kind', 'CASTLE'])).toThrow(
      /--kind CASTLE is not a kind/,
    );
    expect(() => readImportArguments(['people', 'x.csv'])).toThrow(/Say what to import/);
  });
});

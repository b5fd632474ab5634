import { LOG } from '../support/log.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testLogWriter } from '../support/log-keys.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { inTransaction } from '../../api/src/cli/command.js';
import { importDefinition, readDefinitionArguments } from '../../api/src/cli/import-definition-command.js';
import { publishedDocument, type Sql } from '../../api/src/definition/document.questions.js';

describe('npm run import -- definition', () => {
  let db: TestDatabase;
  let folder: string;
  let text: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samlop-definition-'));
    db = await testDatabase();
    const [row] = await db.sql<{ id: string }>(
      `select id from pathway_definition where pathway_key = 'PSYCHOSIS' and valid_to is null`,
    );
    text = JSON.stringify(await publishedDocument(db.sql as Sql, row?.id ?? ''), null, 2);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await db.drop();
  });

  async function run(content: string, ...more: string[]) {
    const file = join(folder, 'definition.json');
    writeFileSync(file, content);
    const lines: string[] = [];
    let right = false;
    await inTransaction(
      db.url,
      testLogWriter(),
      async (command) => {
        right = await importDefinition(command, readDefinitionArguments(['definition', file, ...more]));
      },
      (line) => lines.push(line),
    );
    return { right, lines };
  }
  const drafts = () =>
    db.sql<{ pathway_key: string; published_as_id: string | null }>('select * from definition_draft');
  /** The line on which a text stands, as an editor counts. */
  const lineOf = (content: string, what: string): number =>
    content.slice(0, content.indexOf(what)).split('\n').length;

  const typos: [string, string, string, (line: number) => RegExp][] = [
    [
      'an event that nobody knows',
      '"from": "FIRST_ATTENDANCE"',
      '"from": "FIRST_ATENDANCE"',
      (line) =>
        RegExp(
          `^line ${line}: error: rules\\[\\d+\\].from: FIRST_ATENDANCE is not a known event – did you mean FIRST_ATTENDANCE\\?$`,
        ),
    ],
    [
      'a word of an enum',
      '"dayType": "WORKING"',
      '"dayType": "WORKNG"',
      (line) =>
        RegExp(`^line ${line}: rules\\[\\d+\\].dayType: WORKNG is not known; did you mean WORKING\\?$`),
    ],
    [
      'a field',
      '"cancelledBy"',
      '"canceledBy"',
      (line) =>
        RegExp(
          `^line ${line}: rules\\[\\d+\\].canceledBy: is not a field here; did you mean cancelledBy\\?$`,
        ),
    ],
    [
      'a number in quotes',
      '"maxDays": 7',
      '"maxDays": "7"',
      (line) => RegExp(`^line ${line}: rules\\[\\d+\\].maxDays: .*number`),
    ],
    [
      'a comma',
      '"kind": "CONDITION_SPECIFIC",',
      '"kind": "CONDITION_SPECIFIC"',
      (line) => RegExp(`^line ${line + 1}: not JSON`),
    ],
    [
      'a key that stands twice',
      '"edition"',
      '"code": "D99", "edition"',
      (line) => RegExp(`^line ${line}: code: stands twice$`),
    ],
    [
      'days below zero',
      '"maxDays": 7',
      '"maxDays": -7',
      (line) => RegExp(`^line ${line}: error: rules\\[\\d+\\].maxDays: must not be below zero$`),
    ],
  ];

  it.each(typos)('tells of %s with its line, and writes nothing', async (_what, right, wrong, expected) => {
    const content = text.replace(right, wrong);
    expect(content).not.toBe(text);
    const answer = await run(content);
    expect(answer.right).toBe(false);
    expect(answer.lines).toContainEqual(expect.stringMatching(expected(lineOf(content, wrong))));
    expect(answer.lines.at(-1)).toMatch(/^Nothing was written: mend \d+ mistakes? first\.$/);
    expect(await drafts()).toEqual([]);
  });

  it('makes a draft, and publishes nothing', async () => {
    expect((await run(text, '--dry-run')).lines.at(-1)).toBe('Nothing was written: this was a dry run.');
    expect(await drafts()).toEqual([]);
    const { right, lines } = await run(text);
    expect(right).toBe(true);
    expect(lines.filter((line) => line.includes('warning: rules[')).length).toBe(4);
    expect(lines.at(-1)).toMatch(/^Draft [0-9a-f-]{36}\. It is read and published over the API\.$/);
    expect(await drafts()).toMatchObject([{ pathway_key: 'PSYCHOSIS', published_as_id: null }]);
    const [entry] = await db.sql<{ operation: string; resource_type: string }>(`select * from ${LOG}`);
    expect(entry).toMatchObject({ operation: 'cli:import', resource_type: 'DefinitionDraft' });
  });

  it('needs a file', () => {
    expect(() => readDefinitionArguments(['definition'])).toThrow('Say which file');
  });
});

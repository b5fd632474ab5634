import { readFileSync } from 'node:fs';
import { publishedCodes } from '../../seeds/reference/published-codes.js';
import { readReference } from '../../seeds/reference/read.js';
import { World } from '../support/world.js';

const CODES = `query($filter: NationalCodeFilter) { codes(first: 100, filter: $filter) { totalCount
  nodes { key code combinedCode codeSystem type text pathwayKeys eventKind requirement when dueByEvent edition source standing } } }`;

describe('The national codes', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('are read by anybody, without a token, what was not found included', async () => {
    const { data, errors } = await world.api().run(CODES);
    expect(errors).toBeUndefined();
    const rows = data.codes.nodes as {
      key: string;
      code: string | null;
      standing: string;
      source: string[];
    }[];
    expect(rows.map((row) => [row.key, row.code])).toEqual(
      readReference().codes.map((row) => [row.key, row.code]),
    );
    expect(rows.every((row) => row.source.length > 0)).toBe(true);
    expect(rows.filter((row) => row.code === null).every((row) => row.standing === 'NOT_FOUND')).toBe(true);
  });

  it('are found by pathway, edition, event and value', async () => {
    const find = async (filter: object) =>
      (await world.api().run(CODES, { filter })).data.codes.nodes.map((row: { key: string }) => row.key);
    expect(await find({ code: 'D06UF' })).toEqual(['code-16']);
    expect(await find({ pathwayKey: 'PHV_ADULT', editionKey: ['NASJONALE_2024'] })).toEqual([
      'code-02',
      'code-05',
    ]);
    expect(await find({ eventKind: ['FEEDBACK_TOOL_USED'], known: false })).toEqual(['code-18']);
    expect(await find({ type: ['PATHWAY_TYPE'], requirement: ['MUST'] })).toEqual([
      'code-01',
      'code-02',
      'code-03',
    ]);
  });

  it('of an edition that is published without a list are its predecessor’s', async () => {
    const codesOf = (version: string) =>
      world.db.sql(
        `select c.key, c.carried, c.sole from definition_code c join pathway_definition d on d.id = c.definition_id
          where d.pathway_key = 'PSYCHOSIS' and d.version = $1 order by c.key`,
        [version],
      );
    await world.db.sql(
      `update pathway_definition set valid_to = '2027-12-31' where pathway_key = 'PSYCHOSIS' and version = '2'`,
    );
    await world.db.sql(
      `insert into pathway_definition select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
         'version', '3', 'valid_from', '2028-01-01', 'valid_to', null, 'edition_key', null))).*
         from pathway_definition d where d.pathway_key = 'PSYCHOSIS' and d.version = '2'`,
    );
    expect(await codesOf('3')).toEqual(await codesOf('2'));
    expect((await codesOf('3')).length).toBeGreaterThan(5);
  });

  it('stand in schema/codes as the program has them (npm run schema writes them)', () => {
    expect(readFileSync('schema/codes/national-codes.json', 'utf8')).toBe(publishedCodes(readReference()));
  });
});

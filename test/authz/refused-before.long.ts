import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Principal } from '../../api/src/authz/principal.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { listNamed } from '../../api/src/read/lists.js';
import { rootLists } from './arms/lists.js';
import { RESOURCES } from './compare.js';
import { someValue } from './http/everything.js';
import { HEADINGS } from './http/targets.js';
import { SteadyWorld } from './http/world.js';
import { cells } from './matrix/matrix.js';
import { whoIs } from './oracle/principals.js';

/** Finding by a hidden value tells it as surely as showing it. */
describe('Filtering and ordering', () => {
  let w: SteadyWorld;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    w = await SteadyWorld.start(14);
    schema = await createSchema();
    await w.bench.sql('create extension pg_stat_statements');
  });
  afterAll(() => w.stop());

  /** Whether somebody can ever read the field of some object of the kind; null where they see none of it at all. */
  function everReads(p: Principal, type: string, field: string): boolean | null {
    const mine = cells.filter(
      (cell) => cell.of === type && cell.may.includes('READ') && cell.who.includes(whoIs(p)),
    );
    if (!mine.length) return null;
    return field === 'id' || mine.some((cell) => !cell.fields || cell.fields.includes(field));
  }

  /** What the database ran for the program meanwhile, the proof of the caller aside. */
  async function statements(act: () => Promise<unknown>): Promise<string[]> {
    await w.bench.sql('select pg_stat_statements_reset()');
    await act();
    const rows = await w.bench.sql<{ query: string }>(
      `select query from pg_stat_statements s join pg_roles r on r.oid = s.userid
        where s.dbid = (select oid from pg_database where datname = current_database()) and r.rolname like 'samlop%'`,
    );
    return rows
      .map((row) => row.query)
      .filter((query) => !/app\.caller|^(begin|commit|rollback)/i.test(query));
  }

  interface Asked {
    p: Principal;
    query: string;
    variables: Record<string, unknown>;
  }
  /** Every filter and every ordering of every list, as one of each heading would ask. */
  function every(): (Asked & { reads: boolean; what: string })[] {
    const lookers = HEADINGS.flatMap((who) => w.principals.filter((p) => whoIs(p) === who).slice(0, 1));
    return rootLists(schema).flatMap(([name, type]) => {
      const list = listNamed(name);
      const args = schema.getQueryType()?.getFields()[name]?.args ?? [];
      const input = getNamedType(args.find((arg) => arg.name === 'filter')?.type as never);
      if (!list || !RESOURCES.includes(type)) return [];
      const filters = !isInputObjectType(input)
        ? []
        : Object.values(input.getFields()).map((field) => ({
            fields: list.filters[field.name]?.fields ?? [],
            query: `query($v: ${input.name}) { ${name}(filter: $v) { totalCount } }`,
            variables: { v: { [field.name]: someValue(field.type, randomUUID()) } },
          }));
      const orderings = Object.entries(list.orderings)
        .filter(() => args.some((arg) => arg.name === 'orderBy'))
        .map(([order, { keys }]) => ({
          fields: keys.map((key) => key.field),
          query: `{ ${name}(orderBy: ${order}) { nodes { id } } }`,
          variables: {},
        }));
      return [...filters, ...orderings].flatMap(({ fields, query, variables }) =>
        lookers.flatMap((p) => {
          const each = fields.map((field) => everReads(p, type, field));
          if (each.some((one) => one === null)) return [];
          const what = `${whoIs(p)} ${name} by ${fields.join()}`;
          return [{ p, query, variables, reads: each.every(Boolean), what }];
        }),
      );
    });
  }

  it('by what one never reads is refused before anything is asked; by the rest it is answered', async () => {
    const wrong: string[] = [];
    let refused = 0;
    for (const { p, query, variables, reads, what } of every()) {
      const answer = await w.as(p, query, variables);
      if (reads && answer.errors && answer.code !== 'BAD_USER_INPUT') wrong.push(`${what}: ${answer.code}`);
      if (reads) continue;
      refused += 1;
      if (answer.code !== 'FORBIDDEN') wrong.push(`${what}: ${answer.code ?? 'answered'}`);
      const ran = await statements(() => w.as(p, query, variables));
      if (ran.length) wrong.push(`${what}: ran ${ran.join('; ').slice(0, 100)}`);
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(4);
  });
});

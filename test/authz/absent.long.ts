import { getNamedType, isInputObjectType, isNonNullType, parse, validate, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Principal } from '../../api/src/authz/principal.js';
import { operationNamed, type OperationSpec } from '../../api/src/graphql/operation.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { singleNamed } from '../../api/src/read/lists.js';
import { rootLists } from './arms/lists.js';
import { RESOURCES } from './compare.js';
import { targetsOf, type Target } from './http/targets.js';
import { TRIALS } from './http/trials.js';
import { SteadyWorld } from './http/world.js';
import type { Answer } from '../support/world.js';
import { byMatrix } from './oracle/expected.js';
import { whoIs } from './oracle/principals.js';

/** What somebody can name of an object, wherever an id is asked for: by the argument’s name. */
const NAMED: Record<string, string> = {
  patient: 'Patient',
  patientId: 'Patient',
  pathway: 'Pathway',
  pathwayId: 'Pathway',
  caseId: 'CareCase',
  referral: 'Referral',
  referralId: 'Referral',
  basedOnId: 'PathwayDefinition',
  planId: 'Plan',
  vacancyIds: 'Vacancy',
  entry: 'AccessLogEntry',
  sameRequestAs: 'AccessLogEntry',
  // One's own, and found by what they are about: of every kind alike.
  'drafts.about': 'Plan',
  'accessLog.id': 'AccessLogEntry',
  'myAccessLog.id': 'AccessLogEntry',
  gatheredInto: 'AccessFinding',
};
/** What else a field asks for. */
const MORE: Record<string, string> = {
  comparePlanVersions: ', from: 1, to: 2',
};
/** Units, people and grants are no secret to who is logged in. */
const PUBLIC =
  /^(unit|to|from|within|openedBy|person|grant|gp|parent|secondParent|owner|municipalContact|coordinator|organisation|actor|substitute|takenBy|requestedBy)(Unit)?(Id)?$/;

/** What is another for each request, whatever was asked: what is left of the caller's own quota, too. */
const OTHER_EACH_TIME = ['x-request-id', 'date', 'ratelimit'];

/** AZ-01, AZ-03, AZ-04, AZ-24: hidden is absent, to the byte, wherever an id can be said. */
describe('What is hidden is answered as what does not exist', () => {
  let w: SteadyWorld;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    w = await SteadyWorld.start(13);
    schema = await createSchema();
  });
  afterAll(() => w.stop());

  const whole = ({ status, text, headers }: Answer) => {
    const kept = Object.entries(headers).filter(([name]) => !OTHER_EACH_TIME.includes(name));
    return JSON.stringify([status, text, kept]);
  };
  async function same(
    p: Principal,
    query: string,
    hidden: Record<string, unknown>,
    absent: Record<string, unknown>,
  ) {
    const found = await w.as(p, query, hidden);
    return whole(found) === whole(await w.as(p, query, absent))
      ? []
      : [`${whoIs(p)}: ${query.slice(0, 90)} ${JSON.stringify(hidden)}: ${found.text.slice(0, 200)}`];
  }
  /** People to whom a row of the kind is hidden, one of each heading. */
  function strangers(type: string): [Principal, string][] {
    const found = new Map<string, [Principal, string]>();
    for (const p of w.principals) {
      if (found.has(whoIs(p))) continue;
      const hidden = byMatrix(w.oracle, type, p).find((row) => !row.seen);
      if (hidden) found.set(whoIs(p), [p, hidden.id]);
    }
    return [...found.values()];
  }

  it('by every root field that takes its id', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      for (const arg of field.args.filter((each) => String(getNamedType(each.type)) === 'ID')) {
        const single = singleNamed(field.name)?.type().name;
        const type = arg.name === 'id' ? single : NAMED[arg.name];
        if (!type || !RESOURCES.includes(type)) continue;
        for (const [p, id] of strangers(type)) {
          const named = String(arg.type).includes('[') ? '[$id]' : '$id';
          const side = field.args.some((each) => each.name === 'side') ? ', side: MUNICIPAL' : '';
          const asked = `${arg.name}: ${named}${side}${MORE[field.name] ?? ''}`;
          const query = `query($id: ID!) { ${field.name}(${asked}) { __typename } }`;
          // What is no question at all would be answered alike for every id.
          expect(validate(schema, parse(query))).toEqual([]);
          tried += 1;
          wrong.push(...(await same(p, query, { id }, { id: randomUUID() })));
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(80);
  });

  it('by every filter that takes its id: rows, total, page and cursors', async () => {
    const wrong: string[] = [];
    const undecided = new Set<string>();
    let tried = 0;
    for (const [name] of rootLists(schema)) {
      const args = schema.getQueryType()?.getFields()[name]?.args ?? [];
      const filter = args.find((arg) => arg.name === 'filter');
      const input = filter && getNamedType(filter.type);
      if (!isInputObjectType(input)) continue;
      for (const field of Object.values(input.getFields())) {
        if (String(getNamedType(field.type)) !== 'ID') continue;
        const type = NAMED[`${name}.${field.name}`] ?? NAMED[field.name];
        if (!type) {
          if (!PUBLIC.test(field.name)) undecided.add(`${name}.${field.name}`);
          continue;
        }
        for (const [p, id] of strangers(type).slice(0, 8)) {
          const query = `query($f: ${input.name}) { ${name}(first: 5, filter: $f) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } } }`;
          tried += 1;
          wrong.push(
            ...(await same(p, query, { f: { [field.name]: id } }, { f: { [field.name]: randomUUID() } })),
          );
        }
      }
    }
    expect([...undecided]).toEqual([]);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });

  it('by every mutation that takes its id, closed or without a relation, as its object or beside it', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const [name, trial] of Object.entries(TRIALS)) {
      if (trial.of === 'ROLE') continue;
      const spec = operationNamed(name) as OperationSpec;
      const arg = schema.getMutationType()?.getFields()[name]?.args[0];
      const query = `mutation($input: ${String(arg?.type)}) { ${name}(input: $input) { __typename } }`;
      const targets = [...targetsOf(w, spec, trial, 1).entries()];
      const refused = targets
        .filter(([key]) => /NOT_FOUND|BLOCKED/.test(key))
        .map(([, [target]]) => target as Target);
      for (const { p, row } of refused.slice(0, 6)) {
        const hidden = { input: trial.input({ p, row, facts: w.facts }) };
        const absent = JSON.parse(JSON.stringify(hidden).replaceAll(row.id, randomUUID())) as typeof hidden;
        tried += 1;
        wrong.push(...(await same(p, query, hidden, absent)));
      }
      // Something hidden, named beside something that one may act on.
      const type = arg && getNamedType(arg.type);
      const beside = isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => field.name)
        : [];
      const allowed = targets.find(([key]) => key.endsWith('ALLOWED'))?.[1][0];
      for (const field of allowed ? beside.filter((each) => NAMED[each]) : []) {
        const { p, row } = allowed as Target;
        const input = trial.input({ p, row, facts: w.facts });
        if (field in input) continue;
        const hidden = byMatrix(w.oracle, NAMED[field] as string, p).find((each) => !each.seen);
        if (!hidden) continue;
        tried += 1;
        const saying = (id: string) => ({ input: { ...input, [field]: id } });
        wrong.push(...(await same(p, query, saying(hidden.id), saying(randomUUID()))));
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(150);
  });

  it('asks nothing for an id that is required and not decided upon here', () => {
    const open = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
      field.args
        .filter((arg) => isNonNullType(arg.type) && String(getNamedType(arg.type)) === 'ID')
        .filter((arg) => arg.name !== 'id' && !NAMED[arg.name])
        .map((arg) => `${field.name}.${arg.name}`),
    );
    // Drafts are the installation's own: nobody else sees any (test/definition); nor another organisation's procedures
    // (test/handbook).
    expect(open.sort()).toEqual([
      ...['compareDefinitions.a', 'compareDefinitions.b'],
      ...['procedureChanges.fromId', 'procedureChanges.toId'],
    ]);
  });
});

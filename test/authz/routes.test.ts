import {
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { createSchema } from '../../api/src/graphql/schema.js';
import { everyList, everythingOf } from './http/everything.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

/** What is asked for by an id is asked in absent.long.ts; what these very looks change is the log. */
const BY_ID = /^(compareDefinitions|coordinatorSuggestions|coverage|explainAccess|previewAccess)$/;
const LOGS = /^(accessLog|myAccessLog)$/;
const ARGUMENTS: Record<string, string> = {
  PeriodInput: '{ from: "2026-01-01", to: "2026-12-31" }',
  Role: 'CLINICIAN',
};

type Query = GraphQLField<unknown, unknown>;

/** Every question that a root field answers without being told whom it is about. */
function questions(schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}) as Query[];
  return fields.flatMap((field): string[] => {
    const type = getNamedType(field.type) as GraphQLObjectType;
    if (BY_ID.test(field.name) || LOGS.test(field.name)) return [];
    if (field.args.some((arg) => isNonNullType(arg.type) && String(getNamedType(arg.type)) === 'ID'))
      return [];
    if (type.name.endsWith('Connection')) return [everyList(schema, field.name, 60, 1)];
    const shown = isObjectType(type) ? `{ ${everythingOf(type, 1)} }` : '';
    const by = field.args.find((arg) => arg.name === 'by');
    const ways =
      by && isEnumType(getNamedType(by.type))
        ? (getNamedType(by.type) as never as { getValues(): { name: string }[] }).getValues()
        : [null];
    return ways.map((way) => {
      const required = field.args.filter((arg) => isNonNullType(arg.type));
      const given = required.map((arg) => {
        if (arg.name === 'by') return `by: ${way?.name}`;
        return `${arg.name}: ${ARGUMENTS[String(getNamedType(arg.type))] ?? '"assessed"'}`;
      });
      return `{ ${field.name}${given.length ? `(${given.join(', ')})` : ''} ${shown} }`;
    });
  });
}

describe('Somebody else’s patient', () => {
  let world: World;
  let here: Region;
  let elsewhere: Region;
  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    here = await region(world);
    elsewhere = await region(world, '9902');
    await sentReferral(world, here, (await patientOf(world, here)).patientId);
  });
  afterAll(() => world.stop());

  it('changes no answer of any route: lists, totals, sums, indicators, workloads, notifications, mail', async () => {
    const asked = questions(await createSchema());
    expect(asked.length).toBeGreaterThan(45);
    const all = async (lookers: Record<string, Actor>) => {
      const answers = new Map<string, string>();
      for (const [who, actor] of Object.entries(lookers)) {
        for (const query of asked) {
          const { text, status } = await world.api(actor).run(query);
          answers.set(`${who} ${query.slice(0, 60)}`, `${status} ${text}`);
        }
      }
      return answers;
    };
    const { ke, leader, gp, clinician, auditor } = here;
    const strangers = { ke, leader, gp, clinician, auditor };
    const own = { ke: elsewhere.ke };
    const ownBefore = await all(own);
    const before = await all(strangers);
    // Most of it is answered, and something is in it.
    expect(
      [...before.values()].filter((text) => text.startsWith('200') && !text.includes('"errors"')).length,
    ).toBeGreaterThan(140);
    const patient = await patientOf(world, elsewhere, 'Fremmed Fjellvåk');
    await sentReferral(world, elsewhere, patient.patientId);
    expect(
      await world.db.sql('select 1 from deadline where patient_id = $1', [patient.patientId]),
    ).not.toEqual([]);
    const after = await all(strangers);
    const ownAfter = await all(own);
    // Whose it is sees it everywhere.
    expect(
      [...ownBefore].filter(([question, answer]) => ownAfter.get(question) !== answer).length,
    ).toBeGreaterThan(8);
    const changed = [...before].filter(([question, answer]) => after.get(question) !== answer);
    expect(
      changed.map(([question, answer]) => [
        question,
        answer.slice(0, 300),
        after.get(question)?.slice(0, 300),
      ]),
    ).toEqual([]);
  }, 120_000);
});

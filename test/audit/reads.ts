import {
  getNamedType,
  isEnumType,
  isNonNullType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { operationNamed } from '../../api/src/graphql/operation.js';
import { tableOf } from '../../api/src/read/model.js';
import { resourceOf } from '../../api/src/read/resource.js';
import { everyList, everythingOf } from '../authz/http/everything.js';
import supertest from 'supertest';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import type { Actor, Answer, World } from '../support/world.js';

/** A read as somebody: what it answers while the log can be written. */
export interface Read {
  name: string;
  ask(world: World): Promise<Answer>;
}

const SECRETS = ['Hemmelig', 'Havhest', 'Lite søvn'];
/** What no answer may hold when the log was not written. */
export const tells = ({ text }: { text: string }): boolean => SECRETS.some((secret) => text.includes(secret));

const PERIOD = '{ from: "2026-01-01", to: "2026-12-31" }';
/** Of these there is none, and nobody is shown one. */
const NONE = ['DefinitionDraft', 'Job', 'OrganisationRule'];

export interface Stock {
  r: Region;
  patient: Actor & { patientId: string };
  administrator: Actor;
}

/** A patient of whom there is something to read, for everybody who may. */
export async function stockOf(world: World): Promise<Stock> {
  const r = await region(world);
  const patient = await patientOf(world, r, 'Hemmelig Havhest');
  const { pathwayId } = await sentReferral(world, r, patient.patientId);
  for (const [actor, kind] of [
    [r.clinician, 'TREATS'],
    [r.municipalCoordinator, 'COORDINATES'],
    [r.caseWorker, 'SERVES'],
  ] as const)
    await world.relate(patient.patientId, actor.personId, kind);
  for (const [actor, document] of [
    [
      r.clinician,
      'mutation($id: ID!) { reportNeed(input: { patientId: $id, kind: COORDINATOR, side: MUNICIPAL, patientAgrees: true, onBehalf: { form: ORAL, witness: "Vitne Vipe" } }) { id } }',
    ],
    [
      r.clinician,
      'mutation($id: ID!) { createPlan(input: { patientId: $id, kind: TREATMENT, text: "Hemmelig plan" }) { id } }',
    ],
    [
      r.clinician,
      `mutation($id: ID!) { scheduleMeeting(input: { patientId: $id, startsAt: "2026-11-24T09:00:00Z", endsAt: "2026-11-24T10:00:00Z", place: "Rådhuset", agenda: "Hemmelig sak", participants: [{ personId: "${r.municipalCoordinator.personId}" }] }) { id } }`,
    ],
    [
      r.clinician,
      `mutation($id: ID!) { openThread(input: { patientId: $id, participantIds: ["${r.municipalCoordinator.personId}"], topic: "Hemmelig", text: "Lite søvn" }) { id } }`,
    ],
    [
      patient,
      'mutation($id: ID!) { blockAccess(input: { patientId: $id, contents: [PLAN], unitId: "' +
        r.gpOffice +
        '" }) { id } }',
    ],
  ] as const)
    expect((await world.api(actor).run(document, { id: patient.patientId })).errors).toBeUndefined();
  await world
    .api(r.auditor)
    .run(
      `mutation { requestUnmasking(input: { pseudonym: "${await pseudonymOf(world, r)}", ground: FINDING, reason: "Et funn som må følges opp" }) { id } }`,
    );
  await world.db.sql(
    `insert into log_finding (id, root_id, person_id, role, subject_id, kinds, status, day, first_at, last_at, count, found_at, ready_at, opened_at)
     select gen_random_uuid(), $1, $2, 'CASE_WORKER', s.id, '{OWN_RECORD}', 'OPEN', current_date, now(), now(), 1, now(), now(), now()
       from audit.subject s where s.patient_id = $3`,
    [r.municipality, r.caseWorker.personId, patient.patientId],
  );
  await world.db.sql(
    `insert into letter (id, patient_id, referral_id, recipient, kind, language, title, sections, place_sections, delivery, made_at, made_by)
     select gen_random_uuid(), $1, id, 'PATIENT', 'REJECTION', 'nb', 'Hemmelig brev', '[]', '[]', 'PRINT', now(), $2 from referral where patient_id = $1`,
    [patient.patientId, r.clinician.personId],
  );
  await world.db
    .sql('update pathway set clinician_id = $2 where id = $1', [pathwayId, r.clinician.personId])
    .catch(() => []);
  return { r, patient, administrator: await world.staff('ADMINISTRATOR', r.municipality) };
}

/** Every root field of the API that reads patient data or takes it out, with everything that hangs on what it gives. */
export async function everyRead(
  world: World,
  schema: GraphQLSchema,
  stock: Stock,
  depth = 0,
): Promise<Read[]> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}) as GraphQLField<unknown, unknown>[];
  const logged = fields.filter(({ name }) =>
    ['PATIENT_DATA', 'EXPORT'].includes(operationNamed(name)?.log ?? ''),
  );
  const reads: Read[] = [];
  for (const field of logged) {
    const document = await documentOf(world, schema, field, stock, depth);
    const actor = await whoReads(world, stock, document);
    if (actor) reads.push({ name: field.name, ask: (on) => on.api(actor).run(document) });
  }
  return reads;
}

/** Every operation that is logged so, whether or not this stock has something that it would show. */
export const loggedNames = (schema: GraphQLSchema): string[] =>
  Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) =>
    ['PATIENT_DATA', 'EXPORT'].includes(operationNamed(name)?.log ?? ''),
  );

async function documentOf(
  world: World,
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  { patient, r }: Stock,
  depth: number,
): Promise<string> {
  const type = getNamedType(field.type) as GraphQLObjectType;
  if (type.name.endsWith('Connection')) return everyList(schema, field.name, 20, depth);
  const id = await idOf(world, type.name);
  const caseId = await idOf(world, 'CareCase');
  const values: Record<string, string> = {
    id: `"${id ?? patient.patientId}"`,
    type: '"Patient"',
    key: '"assessed"',
    period: PERIOD,
    input: `{ patientId: "${patient.patientId}", unitId: "${r.municipality}", contents: [PLAN] }`,
    caseId: `"${caseId ?? ''}"`,
    planId: `"${(await idOf(world, 'Plan')) ?? ''}"`,
    vacancyIds: `["${(await idOf(world, 'Vacancy')) ?? ''}"]`,
    pseudonym: `"${await pseudonymOf(world, r)}"`,
    from: '"2026-01-01T00:00:00Z"',
    to: `"${world.clock.now().toISOString()}"`,
  };
  const wanted = field.args.filter(
    (arg) => isNonNullType(arg.type) || arg.name === 'caseId' || arg.name === 'side',
  );
  const given = wanted.map((arg) => {
    const named = getNamedType(arg.type);
    if (named.name === 'Int') return `${arg.name}: 1`;
    const value = isEnumType(named) ? String(named.getValues()[0]?.name) : values[arg.name];
    return `${arg.name}: ${value ?? 'null'}`;
  });
  const args = given.length ? `(${given.join(', ')})` : '';
  return `{ ${field.name}${args} { ${everythingOf(type, depth)} } }`;
}

/** Of whomever the log is about, as the municipality's auditor reads it. */
async function pseudonymOf(world: World, { auditor }: Region): Promise<string> {
  const { data } = await world.api(auditor).run('{ accessLog { nodes { patientPseudonym } } }');
  const { nodes } = data.accessLog as { nodes: { patientPseudonym: string | null }[] };
  return nodes.find(({ patientPseudonym }) => patientPseudonym)?.patientPseudonym ?? '';
}

async function idOf(world: World, type: string): Promise<string | null> {
  if (NONE.includes(type)) return null;
  try {
    const resource = resourceOf({ name: type });
    const [row] = await world.db.sql<{ id: string }>(
      `select t.${resource.identity ?? 'id'} as id from ${tableOf(resource)} t where ${(resource.subject ?? resource.patient)?.('t') ?? 'true'} is not null limit 1`,
    );
    return row?.id ?? null;
  } catch {
    return null;
  }
}

/** Somebody to whom it shows something, as the log says; else somebody who may ask it. */
async function whoReads(
  world: World,
  { r, patient, administrator }: Stock,
  document: string,
): Promise<Actor | null> {
  const usual = [patient, r.clinician, r.auditor, r.ke];
  let may: Actor | null = null;
  for (const actor of [...usual, r.gp, r.municipalCoordinator, administrator]) {
    if (may && !usual.includes(actor)) return may;
    const { errors, headers } = await world.api(actor).run(document);
    if (errors) continue;
    const [logged] = await world.db.sql<{ shown: boolean }>(
      `select bool_or(subject_ids <> '{}') as shown from audit.entry where request_id = $1 having count(*) > 0`,
      [headers['x-request-id']],
    );
    if (logged?.shown) return actor;
    if (logged) may ??= actor;
  }
  return may;
}

/** A file that somebody took out, fetched. */
export async function fileRead(world: World, { r }: Stock): Promise<Read> {
  const { data } = await world
    .api(r.clinician)
    .run(
      'mutation { exportRegistrations(input: { from: "2026-01-01", to: "2026-11-01", format: CSV }) { file { id } } }',
    );
  const id = data.exportRegistrations.file.id as string;
  return {
    name: 'GET /files',
    ask: async (on) => {
      const response = await supertest(on.app.handler)
        .get(`/files/${id}`)
        .set('Authorization', `Bearer ${await on.token(r.clinician)}`)
        .set('Samlop-Grant', r.clinician.grantId as string);
      const { errors } = response.body as { errors?: Answer['errors'] };
      const data = response.status === 200 ? response.text : null;
      return { ...response, data, errors, code: errors?.[0]?.extensions.code } as unknown as Answer;
    },
  };
}

/** What came of a read that the log had no word of: null where nothing left, and nothing stayed. */
export async function leaked(world: World, read: Read): Promise<string | null> {
  const entries = async () =>
    (await world.db.sql<{ n: number }>('select count(*)::int as n from audit.entry'))[0]?.n;
  const before = await entries();
  const answer = await read.ask(world);
  // A file's text, or the root fields: each must be null.
  const told: unknown[] =
    typeof answer.data === 'string' ? [answer.data] : Object.values((answer.data as object | null) ?? {});
  const nothing = told.every((value) => value === null);
  const held = nothing && Boolean(answer.errors?.length) && !tells(answer) && (await entries()) === before;
  return held ? null : `${read.name}: ${answer.text.slice(0, 200)}`;
}

export async function leaks(world: World, reads: readonly Read[]): Promise<string[]> {
  const found: string[] = [];
  for (const read of reads) {
    const one = await leaked(world, read);
    if (one) found.push(one);
  }
  return found;
}

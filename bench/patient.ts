import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { startCompiler, type Compiler } from './compiled.js';
import { median, table } from './load-test.js';
import { WHOLE_PATIENT } from './query.js';
import { withRegion } from './region.js';
import { databaseTime } from './scale.js';
import { WHOLE_BY_HAND } from './whole-patient.sql.js';
import { SMALL } from '../seeds/load/size.js';
import { fillPatient } from '../seeds/load/whole-patient.js';

const ROUNDS = 5;
/** So many plans, meetings and threads, and three times as many events. */
const MANY = 8;
const ROLE = 'samlop_as_patient';

const say = (line: string): void => console.log(line);

/**
 * A patient opened whole, as the patient: the statement that the compiler makes, against one written by hand for just this
 * page, under the same row policies, and under none. Neither is measured unless both give the same.
 */
export function patient(deadlines = SMALL): Promise<void> {
  return withRegion(deadlines, say, async ({ url, principals }) => {
    const { grantId } = principals.patient;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const compiler = await startCompiler(url);
    try {
      const patientId = await fill(client, grantId, principals.coordinator.grantId);
      const compiled = await compiler.statement(principals.patient, WHOLE_PATIENT, { id: patientId });
      const byHand = { text: WHOLE_BY_HAND, values: [patientId] };
      await compare(compiler, compiled, byHand, grantId);
      const times: [number[], number[], number[]] = [[], [], []];
      for (let round = 0; round < ROUNDS; round += 1) {
        times[0].push(await databaseTime(compiler, { ...byHand, databaseRole: ROLE }, grantId));
        times[1].push(await databaseTime(compiler, compiled, grantId));
        times[2].push(await databaseTime(compiler, { ...byHand, databaseRole: 'samlop_owner' }, grantId));
      }
      const [hand, ours, bare] = times.map(median) as [number, number, number];
      const line = (name: string, ms: number) => [name, ms.toFixed(1), (ms / hand).toFixed(2)];
      say(
        `\n${table(
          ['a patient opened whole', 'median ms', 'ratio'],
          [
            line('by hand, under the same row policies', hand),
            line('the compiler’s statement, log told', ours),
            line('by hand, as the owner of the tables', bare),
          ],
        )}`,
      );
    } finally {
      await compiler.close();
      await client.end();
    }
  });
}

/** Plans, meetings and threads for the patient whom one asks as. */
async function fill(client: pg.Client, selfId: string, coordinatorGrant: string): Promise<string> {
  const { rows } = await client.query<{
    patientId: string;
    personId: string;
    staffId: string;
    rootId: string;
  }>(
    `select r.patient_id as "patientId", r.subject_id as "personId", g.person_id as "staffId", u.organisation_id as "rootId"
       from relation r, role_grant g join unit u on u.id = g.unit_id where r.id = $1 and g.id = $2`,
    [selfId, coordinatorGrant],
  );
  const [whole] = rows;
  if (!whole) throw new Error('nobody is a patient');
  await client.query(`set session_replication_role = 'replica'`);
  await fillPatient((text, values) => client.query(text, values), whole, MANY);
  await client.query(`set session_replication_role = 'origin'`);
  await client.query('analyze');
  return whole.patientId;
}

interface Asked {
  text: string;
  values: unknown[];
}

async function compare({ pool }: Compiler, ours: Asked, byHand: Asked, grantId: string): Promise<void> {
  const client = await pool.connect();
  const ask = async ({ text, values }: Asked): Promise<unknown[]> => {
    await client.query('begin');
    await client.query(`select app.act_as($1, now()), set_config('role', $2, true)`, [grantId, ROLE]);
    const { rows } = await client.query<string[]>({ text, values, rowMode: 'array' });
    await client.query('rollback');
    return (rows[0] ?? []).slice(0, 2).map((json) => inOrder(JSON.parse(json) as unknown));
  };
  try {
    const [one, other] = [await ask(ours), await ask(byHand)];
    const length = JSON.stringify(one).length;
    if (!isDeepStrictEqual(one, other))
      throw new Error(
        `the answers differ:\n${JSON.stringify(one).slice(0, 1500)}\n${JSON.stringify(other).slice(0, 1500)}`,
      );
    if (length < 5000) throw new Error(`there is hardly anything in it: ${JSON.stringify(one)}`);
    say(`the answers are equal: ${length} bytes`);
  } finally {
    client.release();
  }
}

/** Lists by id, and instants in one way of writing: neither says in which order nor how the other writes them. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOrder).sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOrder(each)]));
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)
    ? new Date(value).toISOString()
    : value;
}

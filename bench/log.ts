import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { benchIssuer } from './issuer.js';
import { logSize, sizes, type LogSize } from './log-size.js';
import { median, round, table, type Call, type Round } from './load-test.js';
import { DEADLINES, OPEN, PATIENT } from './query.js';
import { withRegion, type Region } from './region.js';
import { startServer, type Server } from './servers/child.js';
import type { LoadedPrincipal } from '../seeds/load/principals.js';
import { SMALL } from '../seeds/load/size.js';

const CONNECTIONS = 20;
const ROUNDS = 9;
const SECONDS = 3;
/** What is asked of the log: so much of the throughput at most. */
const MOST = 0.15;

const say = (line: string): void => console.log(line);

interface Operation {
  name: string;
  as: LoadedPrincipal;
  body: string;
}

/** What the access log costs of a whole request, and how much room an entry takes. */
export async function log(rounds = ROUNDS): Promise<void> {
  await withRegion(SMALL, say, async (region) => {
    const { jwk, token } = await benchIssuer();
    const { grantId } = region.principals.bigMunicipality;
    const start = { databaseUrl: region.url, jwk, grantId, poolSize: 10 };
    const servers = await Promise.all(['ours', 'no-log'].map((program) => startServer(program, start)));
    const database = new pg.Client({ connectionString: region.url });
    await database.connect();
    try {
      const rows: string[][] = [];
      const grown: [string, LogSize, LogSize][] = [];
      for (const operation of await operations(region, database)) {
        const headers = {
          'content-type': 'application/json',
          authorization: `Bearer ${await token(operation.as.nationalId)}`,
          'samlop-grant': operation.as.grantId,
        };
        const calls = servers.map(({ url }): Call => ({ url, headers, body: operation.body }));
        await sameAnswer(calls, database);
        const before = await logSize(database);
        rows.push(costOf(operation.name, await pairs(servers, calls, rounds)));
        grown.push([operation.name, before, await logSize(database)]);
      }
      say(
        `\nrequests a second with the log and without it, and what it costs (asked: at most ${MOST * 100} %)`,
      );
      say(table(['operation', 'with', 'without', 'cost', 'cost, CPU of the process'], rows));
      say('\nroom on disk, indexes included');
      say(sizes(grown));
    } finally {
      await database.end();
      await Promise.all(servers.map((server) => server.stop()));
    }
  });
}

async function operations({ principals }: Region, database: pg.Client): Promise<Operation[]> {
  const { bigMunicipality, coordinator } = principals;
  const { rows } = await database.query<{ id: string }>(
    `select r.patient_id as id from relation r join role_grant g on g.person_id = r.subject_id
      where g.id = $1 and r.valid_to is null order by r.patient_id limit 1`,
    [coordinator.grantId],
  );
  const page = { query: DEADLINES, variables: { first: 50, status: OPEN } };
  const patient = { query: PATIENT, variables: { id: rows[0]?.id } };
  return [
    { name: 'deadlines, 50 with all that a page shows', as: bigMunicipality, body: JSON.stringify(page) },
    { name: 'deadlines, as a coordinator', as: coordinator, body: JSON.stringify(page) },
    { name: 'patient, with pathways and deadlines', as: coordinator, body: JSON.stringify(patient) },
  ];
}

interface Spent {
  round: Round;
  cpu: number;
}

/** In turn, and each first as often as the other; the cost is taken within each pair. */
async function pairs(servers: Server[], calls: Call[], rounds: number): Promise<[Spent, Spent][]> {
  const spent = async (n: number): Promise<Spent> => {
    const server = servers[n] as Server;
    const before = await server.cpu();
    const done = await round(calls[n] as Call, CONNECTIONS, SECONDS);
    return { round: done, cpu: ((await server.cpu()) - before) / done.total };
  };
  for (const n of [0, 1]) await spent(n);
  const found: [Spent, Spent][] = [];
  for (let i = 0; i < rounds; i += 1) {
    const first = await spent(i % 2);
    const second = await spent(1 - (i % 2));
    found.push(i % 2 ? [second, first] : [first, second]);
    say(`round ${i + 1} of ${rounds}`);
  }
  return found;
}

function costOf(name: string, found: [Spent, Spent][]): string[] {
  const of = (n: 0 | 1): string => median(found.map((pair) => pair[n].round.perSecond)).toFixed(0);
  const cost = median(found.map(([on, off]) => 1 - on.round.perSecond / off.round.perSecond));
  const cpu = median(found.map(([on, off]) => on.cpu - off.cpu));
  return [name, of(0), of(1), `${(cost * 100).toFixed(0)} %`, `${cpu.toFixed(2)} ms`];
}

/** Both give the same, and only one of them leaves an entry; else nothing is measured. */
async function sameAnswer(calls: Call[], database: pg.Client): Promise<void> {
  const answers: unknown[] = [];
  const left: number[] = [];
  for (const { url, headers, body } of calls) {
    const before = await logSize(database);
    const answer = (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
      errors?: unknown;
    };
    if (answer.errors) throw new Error(JSON.stringify(answer).slice(0, 500));
    answers.push(answer);
    left.push((await logSize(database)).entries - before.entries);
  }
  if (!isDeepStrictEqual(answers[0], answers[1])) throw new Error('the answers differ');
  if (!left[0] || left[1]) throw new Error(`entries that were left: ${left.join(' with the log, ')} without`);
}

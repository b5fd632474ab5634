import autocannon from 'autocannon';
import { REFUSED, type Refused } from './hostile.js';
import { benchIssuer } from './issuer.js';
import { median, round, table, type Call, type Round } from './load-test.js';
import { DEADLINES, OPEN } from './query.js';
import { withRegion } from './region.js';
import { startServer, type Server } from './servers/child.js';
import { SMALL } from '../seeds/load/size.js';

const ROUNDS = 7;
const SECONDS = 3;
const CONNECTIONS = 10;
/** What two cores answer with room to spare, so that a wait is somebody else's doing. */
const LEGITIMATE = 40;
const HOSTILE = 200;
const EACH = 200;
/** What a page asks for, and next to nothing: the edge's share is greatest where there is little else. */
const ASKED: [name: string, query: string][] = [
  ['50 deadlines with all that a page shows', DEADLINES],
  [
    'how many of them',
    'query($status: [DeadlineStatus!]) { deadlines(filter: { status: $status }) { totalCount } }',
  ],
];

const say = (line: string): void => console.log(line);

/** What the edge costs: those who are let in, those who are beside a siege, and us for each who is refused. */
export function edge(rounds = ROUNDS): Promise<void> {
  return withRegion(SMALL, say, async ({ url, principals }) => {
    const { jwk, token } = await benchIssuer();
    const { nationalId, grantId } = principals.coordinator;
    const start = { databaseUrl: url, jwk, grantId, poolSize: 10 };
    const servers = await Promise.all(['ours', 'no-edge'].map((program) => startServer(program, start)));
    const [ours, bare] = servers as [Server, Server];
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await token(nationalId)}`,
      'samlop-grant': grantId,
    };
    const forged = `Bearer ${await (await benchIssuer()).token(nationalId)}`;
    const calls = ASKED.map(([, query]) => {
      const body = JSON.stringify({ query, variables: { first: 50, status: OPEN } });
      return { headers, body };
    });
    try {
      for (const [n, [name]] of ASKED.entries())
        say(`\n${name}\n${await share(ours, bare, calls[n] as Sent, rounds)}`);
      say(`\n${await besieged({ ...(calls[0] as Sent), url: ours.url }, forged, rounds)}`);
      say(`\n${await refusals(ours, headers, forged)}`);
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  });
}

type Sent = Omit<Call, 'url'>;

/** The same request through the edge and past it, in turn; the share is taken within each pair. */
async function share(ours: Server, bare: Server, sent: Sent, rounds: number): Promise<string> {
  const spent = async (server: Server): Promise<number> => {
    const before = await server.cpu();
    const { total } = await round({ ...sent, url: server.url }, CONNECTIONS, SECONDS);
    return ((await server.cpu()) - before) / total;
  };
  const pairs: [number, number][] = [];
  for (const server of [ours, bare]) await spent(server);
  for (let i = 0; i < rounds; i += 1) {
    const first = await spent(i % 2 ? bare : ours);
    const second = await spent(i % 2 ? ours : bare);
    pairs.push(i % 2 ? [second, first] : [first, second]);
  }
  const of = (n: 0 | 1): string => median(pairs.map((pair) => pair[n])).toFixed(2);
  const part = median(pairs.map(([through, past]) => 1 - past / through));
  return table(
    ['CPU ms of the process, a request', 'through the edge', 'past it', 'share'],
    [['', of(0), of(1), `${(part * 100).toFixed(0)} %`]],
  );
}

/** Those who ask as they should, alone and beside so many a second who do not. */
async function besieged(call: Call, forged: string, rounds: number): Promise<string> {
  const pairs: [Round, Round][] = [];
  const legitimate = (): Promise<Round> => round(call, CONNECTIONS, SECONDS, LEGITIMATE);
  for (let i = 0; i < rounds; i += 1) {
    const before = i % 2 ? null : await legitimate();
    const siege = autocannon({
      ...call,
      method: 'POST',
      connections: 20,
      duration: SECONDS + 2,
      overallRate: HOSTILE,
      workers: 1,
      requests: REFUSED.map((refused) => sentAs(refused, call.headers, forged)),
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const beside = await legitimate();
    const { non2xx, duration } = await siege;
    pairs.push([before ?? (await legitimate()), beside]);
    say(`round ${i + 1} of ${rounds}: ${(non2xx / duration).toFixed(0)} refused a second`);
  }
  const ms = (n: 0 | 1, pick: (each: Round) => number): string =>
    median(pairs.map((pair) => pick(pair[n]))).toFixed(1);
  const ratio = median(pairs.map(([alone, beside]) => beside.p95 / alone.p95));
  return table(
    [`${LEGITIMATE} a second`, 'p50 ms', 'p95 ms', 'p95, ratio'],
    [
      ['alone', ms(0, ({ p50 }) => p50), ms(0, ({ p95 }) => p95), ''],
      [
        `beside ${HOSTILE} hostile ones a second`,
        ms(1, ({ p50 }) => p50),
        ms(1, ({ p95 }) => p95),
        ratio.toFixed(2),
      ],
    ],
  );
}

/** What each refusal costs the process, by its kind; an answer of nothing beside them. */
async function refusals(server: Server, headers: Record<string, string>, forged: string): Promise<string> {
  const answered: Refused = { kind: 'an answer of nothing', status: 200, body: '{"query":"{ __typename }"}' };
  const rows: string[][] = [];
  for (const refused of [answered, ...REFUSED]) {
    const sent = sentAs(refused, headers, forged);
    await inTurn(server.url, sent, refused, 40);
    const before = await server.cpu();
    await inTurn(server.url, sent, refused, EACH);
    rows.push([refused.kind, String(refused.status), (((await server.cpu()) - before) / EACH).toFixed(2)]);
  }
  return table(['refused', 'HTTP', 'CPU ms'], rows);
}

async function inTurn(
  url: string,
  sent: ReturnType<typeof sentAs>,
  { kind, status }: Refused,
  times: number,
): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    const answer = await fetch(url, sent);
    await answer.arrayBuffer();
    if (answer.status !== status) throw new Error(`${kind} is answered ${answer.status}, not ${status}`);
  }
}

function sentAs(refused: Refused, base: Record<string, string>, forged: string) {
  const { authorization, ...headers } = { ...base, ...refused.headers };
  const said = authorization === 'FORGED' ? forged : authorization;
  return {
    method: refused.method ?? 'POST',
    headers: { ...headers, ...(said ? { authorization: said } : {}) },
    body: refused.body,
  };
}

import { LOG } from '../support/log.js';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { World, type Actor } from '../support/world.js';

/** AZ-25: two people by turns over one connection, to an API with one connection to its database. */
export async function interleave(times: number): Promise<{ mixed: string[]; answered: number }> {
  const world = await World.start(undefined, { poolSize: 1 });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const server = world.app.handler.listen(0);
  const { port } = server.address() as AddressInfo;
  const people: (Actor & { patientId: string })[] = [
    await world.patient('Ann Ask'),
    await world.patient('Bo Bjørk'),
  ];
  const tokens = await Promise.all(people.map((actor) => world.token(actor)));
  const ask = (token: string, query: string) =>
    new Promise<string>((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
      const call = request({ port, agent, method: 'POST', path: '/graphql', headers }, (answer) => {
        let text = '';
        answer.on('data', (part) => (text += part)).on('end', () => resolve(text));
      });
      call.on('error', reject).end(JSON.stringify({ query }));
    });
  const mixed: string[] = [];
  let answered = 0;
  const turn = async (i: number) => {
    const [me, other] = i % 2 ? [1, 0] : [0, 1];
    const mine = people[me] as Actor & { patientId: string };
    const theirs = people[other] as Actor & { patientId: string };
    // Compiled, resolved, and written, in turn.
    const asks = [
      '{ patients { totalCount nodes { id name } } }',
      `{ me { person { id } } patient(id: "${theirs.patientId}") { name } patients { nodes { id } } }`,
      `mutation { setPreferredChannel(input: { id: "${theirs.patientId}", preferredChannel: PHONE }) { id } }`,
      `mutation { setPreferredChannel(input: { id: "${mine.patientId}", preferredChannel: PHONE }) { id } }`,
    ];
    const text = await ask(tokens[me] as string, asks[(i % 7) % 4] as string);
    answered += 1;
    if (text.includes(theirs.patientId) || text.includes(theirs.personId)) mixed.push(text);
  };
  for (let i = 0; i < times; i += 10)
    await Promise.all(Array.from({ length: 10 }, (_each, n) => turn(i + n)));
  const [row] = await world.db.sql<{ n: number }>(
    `select count(*)::int as n from ${LOG} l where l.decision = 'PERMIT'
       and exists (select from unnest(l.patient_ids) p(id) join patient t on t.id = p.id where t.person_id <> l.person_id)`,
  );
  if (row?.n) mixed.push(`${row.n} entries of the log`);
  agent.destroy();
  await new Promise((resolve) => server.close(resolve));
  await world.stop();
  return { mixed, answered };
}

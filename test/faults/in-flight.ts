import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { Actor, World } from '../support/world.js';

const QUERY = JSON.stringify({ query: '{ patients { totalCount } }' });

/** Requests that the server has begun to take, and that wait for their last words. */
export async function inFlight(world: World, url: string, actor: Actor, count: number) {
  const agent = new Agent({ maxSockets: count });
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(QUERY),
    Authorization: `Bearer ${await world.token(actor)}`,
    'Samlop-Grant': actor.grantId ?? '',
    // The server's own word that it has the request.
    Expect: '100-continue',
  };
  const begun = await Promise.all(
    Array.from({ length: count }, async () => {
      const asked = request(`${url}/graphql`, { method: 'POST', agent, headers });
      asked.flushHeaders();
      await once(asked, 'continue');
      return asked;
    }),
  );
  return {
    /** Says the rest, some at a time; the answers' statuses. */
    async finish(atOnce: number): Promise<number[]> {
      const statuses: number[] = [];
      for (let i = 0; i < begun.length; i += atOnce)
        statuses.push(...(await Promise.all(begun.slice(i, i + atOnce).map(answer))));
      agent.destroy();
      return statuses;
    },
  };
}

async function answer(asked: ClientRequest): Promise<number> {
  asked.end(QUERY);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response.statusCode ?? 0;
}

import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  buildClientSchema,
  getIntrospectionQuery,
  parse,
  validate,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { Chance } from './chance.js';
import { validDocument } from './document.js';
import { mutated, type Wire } from './mutate.js';
import { client, type Client } from './send.js';
import { fault } from './verdict.js';
import type { FuzzWorld } from './world.js';

const CONNECTIONS = 4;
const MOST_FAULTS = 20;
const AGAIN_MS = 1000;
/** One document in so many is validated here too: what is sent as valid must be. */
const VALIDATED = 20;

/** What became of the requests. */
export interface Outcome {
  /** Each as a line that says how to have it again. */
  faults: string[];
  /** How many were answered with data and no error. */
  answered: number;
  /** How many by HTTP status. */
  statuses: Record<string, number>;
  /** Bytes of the heap after a collection, at tenths of the way. */
  heap: number[];
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The schema as a client is told it. */
export async function introspected(world: FuzzWorld): Promise<GraphQLSchema> {
  const { data } = await world.ask(getIntrospectionQuery());
  return buildClientSchema(data as IntrospectionQuery);
}

/** Sends so many requests, the same for the same seed; `spoilt` ones have been mutated. */
export async function fuzz(
  world: FuzzWorld,
  schema: GraphQLSchema,
  seed: number,
  count: number,
  spoilt: boolean,
): Promise<Outcome> {
  const outcome: Outcome = { faults: [], answered: 0, statuses: {}, heap: [] };
  const http = client(world.origin, CONNECTIONS);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count && outcome.faults.length < MOST_FAULTS) {
      const nth = next++;
      if (nth % Math.ceil(count / 10) === 0) {
        collect();
        outcome.heap.push(process.memoryUsage().heapUsed);
      }
      await one(world, schema, http, { seed, nth, spoilt }, outcome);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  http.close();
  collect();
  outcome.heap.push(process.memoryUsage().heapUsed);
  return outcome;
}

interface Draw {
  seed: number;
  nth: number;
  spoilt: boolean;
}

async function one(
  world: FuzzWorld,
  schema: GraphQLSchema,
  http: Client,
  draw: Draw,
  outcome: Outcome,
): Promise<void> {
  const chance = new Chance(draw.seed, draw.nth);
  const [who, headers] = chance.one(world.callers);
  const sent = validDocument(chance, schema, world.ids);
  if (draw.nth % VALIDATED === 0) {
    const problems = validate(schema, parse(sent.query));
    if (problems.length)
      throw new Error(`not valid (${draw.seed}:${draw.nth}): ${problems[0]?.message}\n${sent.query}`);
  }
  const wire: Wire = draw.spoilt
    ? mutated(chance, sent, headers)
    : { method: 'POST', path: '/graphql', headers, body: Buffer.from(JSON.stringify(sent)) };
  const blame = (what: string, text = ''): void => {
    const asked = `${wire.method} ${wire.path} ${wire.body.toString('utf8').slice(0, 3000)}`;
    const logged = world.errors().join('  ');
    outcome.faults.push(
      `${draw.seed}:${draw.nth} as ${who}: ${what}\n  ${asked}\n  ${text.slice(0, 600)}\n  ${logged}`,
    );
  };
  try {
    let got = await http.send(wire);
    if (got.status === 503) {
      // No room at this moment, on a machine that does other things too: asked again there is.
      await pause(AGAIN_MS);
      got = await http.send(wire);
    }
    const status = String(got.status);
    outcome.statuses[status] = (outcome.statuses[status] ?? 0) + 1;
    if (got.status === 200 && !got.text.startsWith('{"errors"')) outcome.answered += 1;
    const wrong = fault(wire, got, world.secrets);
    if (wrong) blame(wrong, got.text);
  } catch (error) {
    blame(String(error));
  }
}

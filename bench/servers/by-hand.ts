import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import { createLocalJWKSet } from 'jose';
import pg from 'pg';
import { serveWhenTold, type Start } from './child.js';
import type { RequestListener } from 'node:http';
import { ISSUER } from '../issuer.js';
import { osloDay } from '../../api/src/platform/calendar.js';
import { TokenVerifier, type Identity } from '../../api/src/authn/token.js';

export interface Asked {
  identity: Identity;
  grantId: string;
  now: string;
  today: string;
  requestId: string;
  first: number;
  status: string[];
}

/** Gives the JSON of `deadlines`. */
export type Ask = (pool: pg.Pool, asked: Asked) => Promise<string>;

/** A server with nothing but node:http and pg: verifies the token as the API does, asks, and prints the JSON. */
export function serveByHand(ask: Ask): void {
  serveWhenTold((start) => Promise.resolve(handler(start, ask)));
}

function handler({ databaseUrl, jwk, poolSize }: Start, ask: Ask): RequestListener {
  const verifier = new TokenVerifier(ISSUER, createLocalJWKSet({ keys: [jwk] }), () => new Date());
  const settings = [
    // Looks its own caller up; what it reads for them, it reads as their role.
    'role=samlop_beyond',
    'TimeZone=UTC',
    'plan_cache_mode=force_generic_plan',
    'random_page_cost=1.1',
    'jit=off',
  ];
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, options });
  const answer = async (req: IncomingMessage): Promise<string> => {
    const body = JSON.parse(await text(req)) as { variables: { first: number; status: string[] } };
    const now = new Date();
    const json = await ask(pool, {
      identity: await verifier.identify((req.headers.authorization ?? '').slice('Bearer '.length)),
      grantId: String(req.headers['samlop-grant']),
      now: now.toISOString(),
      today: osloDay(now),
      requestId: randomUUID(),
      ...body.variables,
    });
    return `{"data":{"deadlines":${json}}}\n`;
  };
  return (req, res) => {
    answer(req).then(
      (json) => res.writeHead(200, { 'content-type': 'application/json' }).end(json),
      (error: unknown) => {
        console.error(error);
        res.writeHead(500).end();
      },
    );
  };
}

function text(req: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    req.on('error', reject);
  });
}

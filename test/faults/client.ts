import { setTimeout as pause } from 'node:timers/promises';
import type { Actor, World } from '../support/world.js';

export interface Said {
  requestId: string;
  // Answers are whatever was asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is the query's
  data: any;
  /** The first error's code; absent where it went well. */
  code?: string;
  status: number;
  text: string;
}

/** What docs/errors.md tells a client to try again. */
const RETRYABLE = 'UNAVAILABLE';
const PATIENCE_MS = 15_000;

/** Somebody's program as docs/errors.md wants it: whoever is not answered, or told to come again, does. */
export class Client {
  /** Answers with our fault in them. */
  readonly faults: string[] = [];
  /** How often it had to come again. */
  again = 0;
  /** When it was told so first and last, in milliseconds of the process. */
  refused: [number, number] | null = null;
  /** Set by whoever stops before the end: nobody tries any longer. */
  givenUp = false;
  private readonly tokens = new Map<string, { token: string; until: number }>();

  constructor(
    private readonly world: World,
    private readonly urls: readonly string[],
  ) {}

  /** Asks until there is an answer. */
  async ask(actor: Actor, query: string, variables: object = {}): Promise<Said> {
    for (let round = 0; ; round += 1) {
      const said = await this.once(actor, query, variables, this.urls[round % this.urls.length]);
      if (said && said.code !== RETRYABLE) return said;
      this.again += 1;
      this.refused = [this.refused?.[0] ?? performance.now(), performance.now()];
      if (this.givenUp) throw new Error('given up');
      await pause(40);
    }
  }

  /** One attempt; null where no answer came. */
  async once(actor: Actor, query: string, variables: object = {}, url = this.urls[0]): Promise<Said | null> {
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${await this.token(actor)}`,
          ...(actor.grantId ? { 'Samlop-Grant': actor.grantId } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const body = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] };
      const code = body.errors?.[0]?.extensions.code;
      const requestId = response.headers.get('x-request-id') ?? '';
      if (code === 'INTERNAL') this.faults.push(text);
      return { requestId, data: body.data, ...(code ? { code } : {}), status: response.status, text };
    } catch {
      return null;
    }
  }

  private async token(actor: Actor): Promise<string> {
    const known = this.tokens.get(actor.personId);
    if (known && known.until > Date.now()) return known.token;
    this.world.clock.set(new Date().toISOString());
    const token = await this.world.token(actor);
    this.tokens.set(actor.personId, { token, until: Date.now() + 1_800_000 });
    return token;
  }
}

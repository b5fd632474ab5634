import type { Client, SubscribePayload } from 'graphql-ws';
import { keyOf, payloadOf, type Watch } from './topics.js';
import { later, pauseAfter, type Later } from './later.js';

export interface Heard {
  /** Something of what is followed was written, or may have been. */
  changed(): void;
  /** There was no connection for a while, and there is one again. */
  missed(): void;
  /** The connection was lost. */
  fell(): void;
  /** The login that the connection was made with has ended; false: there is no other. */
  renew(): Promise<boolean>;
}

export type MakeClient = (on: { connected(): void }) => Promise<Client>;

const UNAUTHORIZED = 4401;
const closeCode = (error: unknown): number | undefined => (error as { code?: number } | undefined)?.code;

/**
 * The tab's one connection: it follows what is wanted now, is made when the first is wanted, and is made again after a
 * pause when it falls. The library's own attempts are not used: it gives up where a token has ended.
 */
export class LiveSocket {
  private client: Promise<Client> | undefined;
  private wanted = new Map<string, Watch>();
  private readonly open = new Map<string, () => void>();
  /** Refused by the API: asked for again only by another page. */
  private readonly refused = new Set<string>();
  private failures = 0;
  private down = false;
  /** Calls off what it waits to do; undefined: it waits for nothing. */
  private callOff: (() => void) | undefined;
  private closed = false;

  constructor(
    private readonly make: MakeClient,
    private readonly heard: Heard,
    private readonly after: Later = later,
  ) {}

  /** From now on these, and nothing else. */
  want(watches: readonly Watch[]): void {
    this.wanted = new Map(watches.map((watch) => [keyOf(watch), watch]));
    this.refused.clear();
    const gone = [...this.open].filter(([key]) => !this.wanted.has(key));
    void this.follow().then(() => {
      for (const [key, stop] of gone) if (this.open.delete(key)) stop();
    });
  }

  /** There may be a network again: no waiting. */
  again(): void {
    this.failures = 0;
    if (!this.down) return;
    this.callOff?.();
    this.callOff = undefined;
    void this.follow();
  }

  close(): void {
    this.closed = true;
    this.callOff?.();
    this.wanted.clear();
    this.open.clear();
    void this.client?.then((client) => client.dispose()).catch(() => undefined);
  }

  private async follow(): Promise<void> {
    let client: Client;
    try {
      client = await (this.client ??= this.make({ connected: () => this.connected() }));
    } catch (error) {
      // The part of the console that connects could not be fetched.
      this.client = undefined;
      return this.fell(error);
    }
    if (this.closed) return;
    for (const [key, watch] of this.wanted)
      if (!this.open.has(key) && !this.refused.has(key)) this.subscribe(client, key, watch);
  }

  private subscribe(client: Client, key: string, watch: Watch): void {
    const mine = () => this.open.get(key) === stop;
    const stop = client.subscribe<Record<string, unknown>>(payloadOf(watch) as SubscribePayload, {
      next: () => mine() && this.heard.changed(),
      error: (error) => {
        if (!mine()) return;
        this.open.delete(key);
        if (Array.isArray(error)) this.refused.add(key);
        else this.fell(error);
      },
      complete: () => {
        if (!mine()) return;
        this.open.delete(key);
        this.fell(undefined);
      },
    });
    this.open.set(key, stop);
  }

  private connected(): void {
    this.failures = 0;
    if (!this.down) return;
    this.down = false;
    this.heard.missed();
  }

  private fell(error: unknown): void {
    if (this.closed || this.callOff) return;
    const ended = closeCode(error) === UNAUTHORIZED;
    if (!ended) this.heard.fell();
    this.down = true;
    // A login that has ended is renewed at once, and once.
    const pause = ended && this.failures === 0 ? 0 : pauseAfter(this.failures);
    this.failures += 1;
    this.callOff = this.after(() => void this.retry(ended), pause);
  }

  private async retry(ended: boolean): Promise<void> {
    if (ended && !(await this.heard.renew())) {
      this.callOff = undefined;
      return;
    }
    this.callOff = undefined;
    if (!this.closed) await this.follow();
  }
}

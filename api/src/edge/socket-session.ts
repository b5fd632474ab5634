import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { CloseCode } from 'graphql-ws';
import type { CallerLookup } from '../authn/caller.js';
import type { TokenVerifier, Verified } from '../authn/token.js';
import { subjectsOf } from '../authz/principal.js';
import type { GraphContext } from '../graphql/context.js';
import { createGraphContext, noteError, selectionOf, type Machinery } from '../graphql/create-context.js';
import { withCheckedArguments } from '../graphql/compiled-plugin.js';
import type { Change, Changes, ChangeKind } from '../live/changes.js';
import { ChangeStream, REFETCH } from '../live/stream.js';
import type { RefusedCount } from './refused-count.js';
import type { Clock } from '../platform/clock.js';
import { SamlopError } from '../platform/errors.js';
import type { RequestContext } from '../platform/context.js';
import type { Logger } from '../platform/logger.js';
import { requestScope } from '../platform/scope.js';
import type { Selected } from '../read/selection.js';

export interface SessionMeans {
  verifier: TokenVerifier;
  callers: CallerLookup;
  machinery: Machinery;
  changes: Changes;
  refused: RefusedCount;
  clock: Clock;
  logger: Logger;
}

type Close = (code: number, reason: string) => void;

/** Who holds a socket, under which grant, until when. */
export interface SocketSession {
  personId: string;
  expired(): boolean;
  /** What a subscription's resolvers are handed. */
  context(): GraphContext;
  onEnd(act: () => void): void;
  end(): void;
}

const BEARER = /^Bearer ([A-Za-z0-9\-._~+/]{1,8192}=*)$/i;
/** After a failure of ours the receiver fetches anew, and we do not spin. */
const PAUSE_MS = 1000;

/** By what `connection_init` says: `authorization` as in the header, and `samlop-grant` for whoever has several. */
export async function socketSession(
  means: SessionMeans,
  params: Readonly<Record<string, unknown>>,
  close: Close,
): Promise<SocketSession | { refused: Parameters<Close> }> {
  const given = Object.fromEntries(Object.entries(params).map(([key, value]) => [key.toLowerCase(), value]));
  const { authorization, 'samlop-grant': grant } = given;
  const token = typeof authorization === 'string' ? BEARER.exec(authorization)?.[1] : undefined;
  if (!token) return { refused: [CloseCode.Unauthorized, 'Unauthorized'] };
  try {
    const verified = await means.verifier.check(token);
    const wanted = typeof grant === 'string' ? grant : undefined;
    const { caller } = await means.callers.recall(verified.identity, wanted, means.clock.now());
    // One subscribes under one grant.
    if (!caller.rights) return { refused: [CloseCode.Forbidden, 'Grant required'] };
    return new Session(means, verified, wanted, caller.personId, close);
  } catch (error) {
    if (error instanceof SamlopError && error.code === 'UNAUTHENTICATED')
      return { refused: [CloseCode.Unauthorized, 'Unauthorized'] };
    if (error instanceof SamlopError) return { refused: [CloseCode.Forbidden, 'Forbidden'] };
    throw error;
  }
}

class Session implements SocketSession {
  private readonly streams = new Set<ChangeStream>();
  private ended: () => void = () => undefined;

  constructor(
    private readonly means: SessionMeans,
    private readonly verified: Verified,
    private readonly grant: string | undefined,
    readonly personId: string,
    private readonly close: Close,
  ) {}

  expired(): boolean {
    return this.verified.expires * 1000 <= this.means.clock.now().getTime();
  }

  onEnd(act: () => void): void {
    this.ended = act;
  }

  end(): void {
    for (const stream of this.streams) stream.close();
    this.ended();
  }

  context(): GraphContext {
    const nobody = createGraphContext(this.request(), this.means.machinery);
    return {
      ...nobody,
      changes: (info, kind, only) => this.changes(withCheckedArguments(selectionOf(info)), kind, only),
    };
  }

  /** The caller as they are now, for one event: looked up, or proven in the read's own transaction. */
  private async current(): Promise<GraphContext> {
    const request = this.request();
    const { verified, grant, means } = this;
    const { caller, remembered } = await means.callers.recall(verified.identity, grant, means.clock.now());
    request.caller = caller;
    return createGraphContext(request, means.machinery, remembered);
  }

  private request(): RequestContext {
    const { clock, logger } = this.means;
    const requestId = randomUUID();
    const language = requestScope.getStore()?.language ?? 'nb';
    return { requestId, language, clock, logger: logger.child({ requestId }), caller: null };
  }

  /** Each object that changed, read anew under the rights that hold then; what may not be seen is passed over. */
  private async changes(
    selected: Selected,
    kind: ChangeKind,
    only: string | null = null,
  ): Promise<AsyncIterableIterator<unknown>> {
    const first = await this.current();
    const subjects = new Set(subjectsOf(first.rights().principal));
    const concerns = ({ id, to }: Change): boolean =>
      (only === null || only === id) && (to === null || to.some((subject) => subjects.has(subject)));
    const stream = new ChangeStream(this.means.changes, kind, concerns);
    this.streams.add(stream);
    await this.means.changes.ready;
    const done = { done: true as const, value: undefined };
    const finish = () => {
      stream.close();
      this.streams.delete(stream);
      return Promise.resolve(done);
    };
    const iterator: AsyncIterableIterator<unknown> = {
      next: async () => {
        for (;;) {
          const told = await stream.next();
          if (told === null || this.expired()) return finish();
          if (told === REFETCH) return { done: false, value: null };
          const value = await this.read(selected, told);
          if (value === 'ended') return finish();
          if (value !== 'hidden') return { done: false, value };
        }
      },
      return: finish,
      throw: finish,
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  private async read(selected: Selected, id: string): Promise<unknown> {
    try {
      const context = await this.current();
      const [answer] = await context.read(selected.name, [{ ...selected, args: { id } }]);
      return answer?.json ? (JSON.parse(answer.json) as unknown) : 'hidden';
    } catch (error) {
      if (error instanceof SamlopError && error.code !== 'INTERNAL') {
        this.close(CloseCode.Forbidden, 'Forbidden');
        return 'ended';
      }
      noteError(this.request(), error);
      await wait(PAUSE_MS, undefined, { ref: false });
      return null;
    }
  }
}

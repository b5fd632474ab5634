import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from './context.js';
import type { Span } from './trace.js';

/** What is known of a request wherever its errors and log lines are made. */
export interface RequestScope {
  requestId: string;
  language: Language;
  /** The client went away before it was answered. */
  gone?: AbortSignal;
  /** Filled in as it becomes known, for metrics and logs. */
  seen?: SeenRequest;
  /** What is under way and traced: what is done within it hangs under it. */
  span?: Span | undefined;
}

/** What may be told of a request: names out of our own lists. */
export interface SeenRequest {
  operation: string;
  code: string;
  seconds: number;
  /** What it was refused stands in the access log already. */
  logged?: boolean;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();

/** What is done even for a client that went away, such as writing down what it was refused. */
export function undisturbed<T>(act: () => Promise<T>): Promise<T> {
  const scope = requestScope.getStore();
  if (!scope?.gone) return act();
  const { gone: _gone, ...rest } = scope;
  return requestScope.run(rest, act);
}

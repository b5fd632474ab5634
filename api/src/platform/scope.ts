import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from './context.js';

/** What is known of a request wherever its errors and log lines are made. */
export interface RequestScope {
  requestId: string;
  language: Language;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();

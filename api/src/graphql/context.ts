import type { DocumentNode, GraphQLResolveInfo } from 'graphql';
import type { Caller, RequestContext } from '../platform/context.js';
import type { ChangeKind } from '../live/changes.js';
import type { Rights } from '../authz/ability.js';
import type { RootAnswer } from '../read/reader.js';
import type { Selected } from '../read/selection.js';
import type { Work } from '../write/work.js';

/** What a resolver is handed: it unpacks its arguments, and asks one of these. */
export interface GraphContext extends RequestContext {
  caller: Caller | null;
  /**
   * Makes certain that the caller is who they were known to be, looked up anew where that is only remembered. Stands
   * before anything but a compiled read, which proves it within its own transaction.
   */
  prove(): Promise<void>;
  /** Counts the operation against the caller's rate limits; refuses it with 429 (edge/charge.ts). */
  charge(roots: readonly Selected[]): Promise<void>;
  /** The caller's rights; throws UNAUTHENTICATED or GRANT_REQUIRED. */
  rights(): Rights;
  /** Root fields by one compiled statement. */
  read(operation: string, roots: Selected[]): Promise<RootAnswer[]>;
  /** This root field, compiled: what a query's resolver returns where the whole operation was not. */
  readField(info: GraphQLResolveInfo): Promise<unknown>;
  /**
   * A document of our own, compiled as a caller's would be: under their rights, with their log entries, by one statement.
   * A single object that is hidden or absent is null.
   */
  ask<T>(info: GraphQLResolveInfo, document: DocumentNode, variables: Record<string, unknown>): Promise<T>;
  /** A mutation: one transaction, with its log entry; gives the object whose id `act` returns, as it was selected.
   * `act` gets the checked input (input-check.ts), not what the resolver was handed. */
  write<Input>(
    info: GraphQLResolveInfo,
    act: (work: Work, input: Input) => Promise<string>,
  ): Promise<unknown>;
  /** A read that is not compiled: one transaction too, and it writes its own log entries. */
  query<T>(info: GraphQLResolveInfo, ask: (work: Work, selected: () => Selected) => Promise<T>): Promise<T>;
  /** Plain SQL for the caller's own session: who they are, and what they may act as. */
  session(text: string, values: unknown[]): Promise<Record<string, unknown>[]>;
  /** A subscription's events: each object of a kind that changed, as this root field selects it; null: fetch anew. */
  changes(
    info: GraphQLResolveInfo,
    kind: ChangeKind,
    only?: string | null,
  ): Promise<AsyncIterableIterator<unknown>>;
  noteError(error: unknown): void;
}

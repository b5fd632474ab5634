import type { EntityClass } from '@mikro-orm/core';
import type { NonEmptyArray } from 'type-graphql';
import type { Logger } from './logger.js';
import type { FileFolder } from './file-folder.js';
import type { MailOffice } from './mailer.js';
import type { SealedLog } from '../seal/sealed-log.js';
import type { Action } from '../authz/actions.js';
import type { Policy } from '../authz/policy.js';
import type { Work } from '../write/work.js';

/** Whoever asked for a work no longer has the grant that they asked under. */
export class GrantLost extends Error {
  override name = 'GrantLost';
}

/** For long work that reads what somebody may read. */
export interface OnBehalf {
  /**
   * The work reads (`look`, `lookInLog`) under the rights that the grant has now, writes as the worker, and is logged as
   * the grant's holder's. GrantLost where it no longer holds.
   */
  asGrant<T>(grantId: string, operation: string, action: Action, act: (work: Work) => Promise<T>): Promise<T>;
  /** Plain reading as the worker, outside any work: of what is about nobody. */
  ask<R>(sql: string, values: readonly unknown[]): Promise<R[]>;
}

/** What a job is handed: the works that it does are the system's own, logged as such. */
export interface JobTools {
  logger: Logger;
  asSystem<T>(operation: string, action: Action, act: (work: Work) => Promise<T>): Promise<T>;
  /** What carries out what somebody asked for. */
  onBehalf?: OnBehalf;
  /** Where long files lie. */
  files?: FileFolder | undefined;
  mail: MailOffice;
  /** The access log as a whole, to be verified. */
  sealedLog?: Pick<SealedLog, 'check'>;
}

/** A background job; it may run again after a crash, so that a second run finds nothing to do. */
export type Job = (tools: JobTools, payload?: unknown) => Promise<void>;

/** A figure of the whole installation, for operators: it counts, and never names anybody. */
export interface FeatureGauge {
  /** As Prometheus has it: samlop_… */
  name: string;
  help: string;
  /** What it is divided by, and everything that this can be. */
  label?: { name: string; values: readonly string[] };
  /** Rows of `value`, and of `label` where there is one; asked as the worker's role of the database. */
  sql: string;
}

/** What a feature announces of itself; features.ts has one line for each. */
export interface Feature {
  name: string;
  entities?: EntityClass<unknown>[];
  resolvers?: NonEmptyArray<Function>; // eslint-disable-line @typescript-eslint/no-unsafe-function-type -- as type-graphql takes them
  policy?: Policy;
  jobs?: Record<string, Job>;
  /** Lines of graphile-worker's crontab. */
  crontab?: string[];
  /** Figures for operators. */
  gauges?: readonly FeatureGauge[];
  /** Jobs that are done when a worker begins, too: what is told next does not wait for the timetable. */
  atStart?: string[];
}

import type { EntityClass } from '@mikro-orm/core';
import type { TaskList } from 'graphile-worker';
import type { NonEmptyArray } from 'type-graphql';
import type { Policy } from '../authz/policy.js';

/** What a feature announces of itself; features.ts has one line for each. */
export interface Feature {
  name: string;
  entities?: EntityClass<unknown>[];
  resolvers?: NonEmptyArray<Function>; // eslint-disable-line @typescript-eslint/no-unsafe-function-type -- as type-graphql takes them
  policy?: Policy;
  jobs?: TaskList;
  /** Lines of graphile-worker's crontab. */
  crontab?: string[];
}

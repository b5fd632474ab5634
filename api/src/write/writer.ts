import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Standing, type Hands } from './standing.js';
import { Work } from './work.js';
import type { Action } from '../authz/actions.js';
import type { Rights } from '../authz/ability.js';
import type { RequestContext } from '../platform/context.js';
import { SamlopError } from '../platform/errors.js';
import type { LogWriter } from '../audit/log-writer.js';
import type { Orm } from '../platform/orm.js';
import { requestScope, undisturbed } from '../platform/scope.js';

const REFUSALS = new Set(['FORBIDDEN', 'NOT_FOUND']);

/** Runs works: one transaction each; a refusal is rolled back whole and then logged on its own, before the answer. */
export class Writer {
  constructor(
    private readonly orm: Orm,
    private readonly logWriter: LogWriter,
  ) {}

  async run<T>(
    context: RequestContext,
    rights: Rights,
    operation: string,
    action: Action,
    act: (work: Work) => Promise<T>,
    hands: Hands = 'EFFECTS',
  ): Promise<T> {
    let attempt: Work['attempt'] = null;
    try {
      return await this.transaction(
        context,
        rights,
        operation,
        action,
        async (work) => {
          try {
            const result = await act(work);
            await work.em.flush();
            await work.writeLog();
            return result;
          } finally {
            attempt = work.attempt;
          }
        },
        hands,
      );
    } catch (error) {
      if (error instanceof SamlopError && REFUSALS.has(error.code)) {
        await undisturbed(() =>
          this.transaction(context, rights, operation, action, async (work) => {
            work.attempt = attempt;
            await work.writeRefusal(error.code);
          }),
        );
        const seen = requestScope.getStore()?.seen;
        if (seen) seen.logged = true;
      }
      throw error;
    }
  }

  private transaction<T>(
    context: RequestContext,
    rights: Rights,
    operation: string,
    action: Action,
    act: (work: Work) => Promise<T>,
    hands: Hands = 'EFFECTS',
  ): Promise<T> {
    return this.logWriter.during((draft) =>
      (this.orm.em as SqlEntityManager).fork().transactional(async (em) => {
        const standing = new Standing(em as SqlEntityManager, rights.principal, hands);
        const work = new Work(em as SqlEntityManager, context, rights, operation, action, standing, draft);
        await standing.begin(work.now);
        return act(work);
      }),
    );
  }
}

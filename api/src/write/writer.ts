import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Standing, type Hands } from './standing.js';
import { Work } from './work.js';
import { Action } from '../authz/actions.js';
import type { Rights } from '../authz/ability.js';
import type { RequestContext } from '../platform/context.js';
import { SamlopError, type Shown } from '../platform/errors.js';
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
      if (error instanceof SamlopError && error.shown)
        await this.logShown(context, rights, operation, error.shown);
      throw error;
    }
  }

  /** What a refusal shows is read like anything else: without its entry it is not sent. */
  private logShown(context: RequestContext, rights: Rights, operation: string, shown: Shown): Promise<void> {
    return undisturbed(() =>
      this.transaction(context, rights, operation, Action.READ, async (work) => {
        work.did(shown.type, shown.id, shown.patientId);
        await work.writeLog();
      }),
    );
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

import { randomUUID } from 'node:crypto';
import type { Work } from './work.js';
import type { Writer } from './writer.js';
import { Action } from '../authz/actions.js';
import { Rights } from '../authz/ability.js';
import type { Policy } from '../authz/policy.js';
import type { Principal } from '../authz/principal.js';
import { SYSTEM, SYSTEM_PERSON } from '../authz/roles.js';
import type { Clock } from '../platform/clock.js';
import type { RequestContext } from '../platform/context.js';
import { GrantLost, type JobTools, type OnBehalf } from '../platform/feature.js';
import { requestScope } from '../platform/scope.js';
import type { Logger } from '../platform/logger.js';

/** Works that the program does by itself: one transaction each, logged under its own name, with nobody's rights. */
export function systemWorks(writer: Writer, clock: Clock, logger: Logger): JobTools['asSystem'] {
  const rights = new Rights(
    {
      personId: SYSTEM_PERSON,
      grantId: SYSTEM_PERSON,
      role: SYSTEM,
      unitId: null,
      rootId: null,
      unitIds: [],
      side: null,
      patientId: null,
      clientId: 'samlop-worker',
    },
    [],
  );
  return (operation, action, act) => writer.run(contextOf(clock, logger), rights, operation, action, act);
}

/** Who acts under a grant, if it still holds. */
type HeldGrant = (sql: Work['sql'], grantId: string, now: Date) => Promise<Principal | null>;

/** Works that somebody asked for, under the rights that their grant has as each begins; carried out by the worker. */
export function grantWorks(
  writer: Writer,
  {
    clock,
    logger,
    policies,
    held,
  }: { clock: Clock; logger: Logger; policies: readonly Policy[]; held: HeldGrant },
): OnBehalf['asGrant'] {
  const asSystem = systemWorks(writer, clock, logger);
  return async (grantId, operation, action, act) => {
    const principal = await asSystem(operation, Action.READ, (work) =>
      held(work.sql.bind(work) as Work['sql'], grantId, work.now),
    );
    if (!principal) throw new GrantLost();
    const rights = new Rights(principal, policies);
    return writer.run(contextOf(clock, logger), rights, operation, action, act, 'WORKER');
  };
}

function contextOf(clock: Clock, logger: Logger): RequestContext {
  // Within a job, the job's own: one id through everything that it does.
  const requestId = requestScope.getStore()?.requestId ?? randomUUID();
  return { requestId, language: 'nb', clock, logger: logger.child({ requestId }), caller: null };
}

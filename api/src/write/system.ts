import { randomUUID } from 'node:crypto';
import type { Writer } from './writer.js';
import { Rights } from '../authz/ability.js';
import { SYSTEM, SYSTEM_PERSON } from '../authz/roles.js';
import type { Clock } from '../platform/clock.js';
import type { JobTools } from '../platform/feature.js';
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
  return (operation, action, act) => {
    // Within a job, the job's own: one id through everything that it does.
    const requestId = requestScope.getStore()?.requestId ?? randomUUID();
    const context = {
      requestId,
      language: 'nb' as const,
      clock,
      logger: logger.child({ requestId }),
      caller: null,
    };
    return writer.run(context, rights, operation, action, act);
  };
}
